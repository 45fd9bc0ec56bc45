import { randomHex } from '../node/random.js';

/**
 * The only module that prints to a runner's log. A line is a command to the runner when it starts with `::` after white
 * space or holds `##[` anywhere, on stdout and stderr alike (actions/runner ActionCommand.cs, reviewed 2026-11-20), so
 * foreign text is printed only inside a span in which commands are stopped.
 */
export interface LineSink {
  write(text: string): void;
}

/** The runner holds a whole line in memory (PLATFORM section 1.1): a longer one is printed in pieces. In UTF-8 bytes, marks included. */
export const LONGEST_LINE = 8 * 1024;

const GOES_ON = ' [line goes on]';
const SAME_LINE = '[same line] ';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** `::name::data` as one whole line. */
export function printCommand(sink: LineSink, name: string, data: string): void {
  sink.write(`::${name}::${escapeData(data)}\n`);
}

/** True when the runner could take part of `text` for a command or for a new line of its own, or when it is too long for one. */
function needsCare(text: string): boolean {
  return text.length * 3 > LONGEST_LINE || text.includes('::') || text.includes('##[') || text.includes('\r');
}

/** Prints one line of ours that may quote foreign text. */
export function printLine(sink: LineSink, text: string): void {
  if (needsCare(text)) printForeign(sink, text);
  else sink.write(`${text}\n`);
}

/** Prints text that is not ours; between the two marks the runner obeys nothing but the mark itself, which nobody can guess. */
export function printForeign(sink: LineSink, text: string): void {
  const token = randomHex(16);
  const lines = runnerLines(text);
  sink.write(`::stop-commands::${token}\n${lines}${lines.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}

/** `text` as lines for a runner: each ends in LF, and one that is longer than allowed is in marked pieces. */
export function runnerLines(text: string): string {
  return splitLongLines(text.replace(/\r\n?/g, '\n'));
}

function splitLongLines(text: string): string {
  if (text.length * 3 <= LONGEST_LINE) return text;
  let split: string[] | null = null;
  let copied = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if ((end - start) * 3 > LONGEST_LINE) {
      const bytes = Buffer.from(text.slice(start, end));
      if (bytes.length > LONGEST_LINE) {
        (split ??= []).push(text.slice(copied, start), piecesOf(bytes));
        copied = end;
      }
    }
    start = end + 1;
  }
  return split === null ? text : [...split, text.slice(copied)].join('');
}

function piecesOf(line: Buffer): string {
  const pieces: string[] = [];
  for (let start = 0; start < line.length; ) {
    const mark = start === 0 ? '' : SAME_LINE;
    const room = LONGEST_LINE - mark.length;
    const last = line.length - start <= room;
    const end = last ? line.length : start + endOfPiece(line.subarray(start, start + room - GOES_ON.length + 1));
    pieces.push(`${mark}${line.toString('utf8', start, end)}${last ? '' : GOES_ON}`);
    start = end;
  }
  return pieces.join('\n');
}

/**
 * Where to cut inside `bytes`, whose last byte is the first that has no room: behind a blank or a separator in the second
 * half, since the runner masks secrets line by line and would not know one that is cut in two; else between two characters.
 */
function endOfPiece(bytes: Buffer): number {
  const last = bytes.length - 1;
  for (const separators of [' \t', ',;&|()[]{}<>"\'']) {
    for (let end = last; end > last / 2; end--) if (separators.includes(String.fromCharCode(bytes[end - 1] ?? 0))) return end;
  }
  let end = last;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}
