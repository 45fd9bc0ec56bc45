import { compareText } from '../../base/order.js';
import type { FileCoverage } from '../coverage-facts.js';
import { meets, percentOf } from './covered-share.js';

/** The rule for changed lines. */
export interface ChangedLinesRule {
  /** Per cent of the changed executable lines. */
  readonly required: number;
  /** A change with fewer executable lines is not judged: one line more or less would decide. */
  readonly minLines: number;
}

/** Uncovered changed lines that follow each other, both ends included. */
export interface UncoveredRange {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** The changed lines of one file that can be executed. */
export interface ChangedFile {
  readonly covered: number;
  readonly total: number;
  /** Those that are not covered, ascending. */
  readonly missed: readonly number[];
}

export interface ChangedLinesResult {
  readonly covered: number;
  /** Changed lines that are executable. */
  readonly total: number;
  readonly percent: number | null;
  /** `too_small`: fewer lines than `minLines`; `nothing`: no changed line is executable. Neither says no. */
  readonly outcome: 'met' | 'missed' | 'too_small' | 'nothing';
  /** Changed files of which the reports know lines, with those that can be executed; sorted by path. */
  readonly files: ReadonlyMap<string, ChangedFile>;
  /** By file, then line. */
  readonly uncovered: readonly UncoveredRange[];
  /** Changed files that are in the reports only with totals: nothing is known of their lines. Sorted. */
  readonly withoutLines: readonly string[];
  /** Changed files that no report names, sorted: documentation, configuration, or code that no test loads. The caller knows which. */
  readonly unreported: readonly string[];
}

/**
 * Coverage of the lines that a change added or changed. `files` are merged and mapped; `changed` gives the lines of each file of the
 * repository, from 1, in any order.
 */
export function judgeChangedLines(files: readonly FileCoverage[], changed: ReadonlyMap<string, Iterable<number>>, rule: ChangedLinesRule): ChangedLinesResult {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reported = new Map<string, ChangedFile>();
  const uncovered: UncoveredRange[] = [];
  const withoutLines: string[] = [];
  const unreported: string[] = [];
  let [covered, total] = [0, 0];
  for (const path of [...changed.keys()].sort(compareText)) {
    const file = byPath.get(path);
    const wanted = new Set(changed.get(path));
    if (wanted.size === 0) continue;
    if (file === undefined) unreported.push(path);
    else if (file.lines.kind === 'totals') withoutLines.push(path);
    else {
      const { lines, taken } = file.lines;
      const missed: number[] = [];
      let inFile = 0;
      let range: { file: string; first: number; last: number } | null = null;
      for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? 0;
        if (!wanted.has(line)) continue;
        inFile += 1;
        if (taken[at] === 1) continue;
        missed.push(line);
        if (range !== null && range.last === line - 1) {
          range.last = line;
        } else {
          range = { file: path, first: line, last: line };
          uncovered.push(range);
        }
      }
      reported.set(path, { covered: inFile - missed.length, total: inFile, missed });
      total += inFile;
      covered += inFile - missed.length;
    }
  }
  const share = { covered, total };
  const outcome = total === 0 ? 'nothing' : total < rule.minLines ? 'too_small' : meets(share, rule.required) ? 'met' : 'missed';
  return { ...share, percent: percentOf(share), outcome, files: reported, uncovered, withoutLines, unreported };
}
