import { randomHex } from '../node/random.js';

/**
 * The only module that prints to a runner's log. A line is a command to the runner when it starts with `::` after white
 * space or holds `##[` anywhere, on stdout and stderr alike (actions/runner ActionCommand.cs, reviewed 2026-11-20), so
 * foreign text is printed only inside a span in which commands are stopped.
 */
export interface LineSink {
  write(text: string): void;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** `::name::data` as one whole line. */
export function printCommand(sink: LineSink, name: string, data: string): void {
  sink.write(`::${name}::${escapeData(data)}\n`);
}

/** True when the runner could take part of `text` for a command or for a new line of its own. */
function couldBeCommand(text: string): boolean {
  return text.includes('::') || text.includes('##[') || text.includes('\r');
}

/** Prints one line of ours that may quote foreign text. */
export function printLine(sink: LineSink, text: string): void {
  if (couldBeCommand(text)) printForeign(sink, text);
  else sink.write(`${text}\n`);
}

/** Prints text that is not ours; between the two marks the runner obeys nothing but the mark itself, which nobody can guess. */
export function printForeign(sink: LineSink, text: string): void {
  const token = randomHex(16);
  const lines = text.replace(/\r\n?/g, '\n');
  sink.write(`::stop-commands::${token}\n${lines}${lines.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}
