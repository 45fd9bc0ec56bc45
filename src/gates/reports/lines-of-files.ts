import type { Finding } from '../../contract/verdict/gate-record.js';
import type { Cover, FileCoverage } from '../../formats/coverage-facts.js';
import type { ReportSource } from '../../ports/report-source.js';
import { count, findingAt } from './findings.js';

/**
 * Coverage without lines behind the end of their file, which nothing can have executed: the report is of another version of it, or of code that
 * was generated from it. `files` are merged and mapped. A file that cannot be read stays as it is.
 */
export async function linesOfFiles(files: readonly FileCoverage[], source: ReportSource, cancel: AbortSignal): Promise<{ readonly files: readonly FileCoverage[]; readonly findings: readonly Finding[] }> {
  const kept: FileCoverage[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const last = lastLine(file.lines);
    const end = last > 1 ? await lineCount(file.path, last, source, cancel) : null;
    if (end === null) {
      kept.push(file);
      continue;
    }
    const lines = upTo(file.lines, end);
    const [first, beyond] = firstBeyond(file.lines, end);
    findings.push(findingAt('warning', 'coverage-beyond-end', `the reports speak of ${count(beyond, 'line')} behind the end of this file (from line ${first}), which do not count: they are of another version of it, or of generated code`, { file: file.path }));
    kept.push({ ...file, lines, branches: upTo(file.branches, end), functions: upTo(file.functions, end), statements: upTo(file.statements, end) });
  }
  return { files: kept, findings };
}

/** How many lines can be spoken of: what languages take for the end of a line ends one, and an empty last one counts. Null where there are at least `enough`. */
async function lineCount(path: string, enough: number, source: ReportSource, cancel: AbortSignal): Promise<number | null> {
  // Nearly every file has its lines by these alone, which are found quickly.
  let feeds = 1;
  const quick = await source.read(path, (piece) => {
    for (let at = piece.indexOf(0x0a); at >= 0 && feeds < enough; at = piece.indexOf(0x0a, at + 1)) feeds += 1;
  }, cancel);
  if (!quick.ok || feeds >= enough) return null;
  let lines = 1;
  let [before, last] = [0, 0];
  const read = await source.read(path, (piece) => {
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at] as number;
      if (byte === 0x0d || (byte === 0x0a && last !== 0x0d)) lines += 1;
      // U+2028 and U+2029 of JavaScript, U+0085 of C#.
      else if (((byte === 0xa8 || byte === 0xa9) && last === 0x80 && before === 0xe2) || (byte === 0x85 && last === 0xc2)) lines += 1;
      before = last;
      last = byte;
    }
  }, cancel);
  return read.ok && lines < enough ? lines : null;
}

function lastLine(cover: Cover): number {
  return cover.kind === 'totals' ? 0 : (cover.lines.at(-1) ?? 0);
}

function firstBeyond(cover: Cover, end: number): readonly [first: number, beyond: number] {
  if (cover.kind === 'totals') return [0, 0];
  const at = cover.lines.findIndex((line) => line > end);
  return [cover.lines[at] ?? 0, cover.lines.length - at];
}

function upTo<Some extends Cover | null>(cover: Some, end: number): Some | Cover {
  if (cover === null || cover.kind === 'totals') return cover;
  const at = cover.lines.findIndex((line) => line > end);
  return at < 0 ? cover : { ...cover, lines: cover.lines.subarray(0, at), taken: cover.taken.subarray(0, at) };
}
