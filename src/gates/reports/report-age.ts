import { utcTime } from '../../base/utc-time.js';
import type { FoundFile, ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';

/** Names in one message. */
const MOST_NAMED = 5;

/** What lay there before a command started; nothing when nothing matches yet, null when that cannot be told. */
export async function marksOf(source: ReportSource, globs: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  const found = await source.find(globs);
  return found.ok ? new Map(found.value.flatMap(({ files }) => files).map(({ path, mark }) => [path, mark])) : null;
}

/** A report that the command did not write in this run (SPEC section 4, Freshness). */
export function notWritten(files: readonly FoundFile[], before: ReadonlyMap<string, string> | null): Cause | null {
  if (before === null) return unknownAge('the folders of the reports could not be searched before the gate started');
  // Also under another name: a file that is only moved is as old as it was.
  const marks = new Set(before.values());
  const old = files.filter(({ mark }) => marks.has(mark)).map(({ path }) => path);
  if (old.length === 0) return null;
  return {
    code: 'report_stale',
    message: `${named(old)} ${old.length === 1 ? 'was' : 'were'} there before the gate started, and the gate did not write ${old.length === 1 ? 'it' : 'them'} again`,
    nextAction: 'Have the command write its reports in every run (clean the folder first), or set allow_old: true.',
  };
}

/** A report of a `uses` gate that this run cannot have made: git tracks it unmodified or, in ci mode, it is older than the commit. `now` in milliseconds since the Unix epoch. */
export async function staleInTree(source: ReportSource, files: readonly FoundFile[], mode: 'local' | 'ci', now: number): Promise<Cause | null> {
  const unmodified = await source.unmodified(files.map(({ path }) => path));
  if (!unmodified.ok) return unknownAge(unmodified.error);
  const tracked = files.filter(({ path }) => unmodified.value.has(path)).map(({ path }) => path);
  if (tracked.length > 0) {
    return {
      code: 'report_stale',
      message: `git tracks ${named(tracked)}, and no step of this run wrote ${tracked.length === 1 ? 'it' : 'them'}`,
      nextAction: 'Let a step before this gate write the report, and remove it from the repository; or set allow_old: true.',
    };
  }
  if (mode !== 'ci') return null;
  const head = await source.headTime();
  if (!head.ok) return unknownAge(head.error);
  const since = head.value;
  if (since === null) return null;
  const old = files.filter(({ modifiedMs }) => Math.floor(modifiedMs / 1000) < since).map(({ path }) => path);
  if (old.length === 0) return null;
  if (since * 1000 > now) {
    return {
      code: 'report_stale',
      message: `the commit that is checked is dated ${utcTime(since * 1000)}, which is still to come, so that no time tells whether ${named(old)} ${old.length === 1 ? 'is' : 'are'} of this run`,
      nextAction: 'Commit again where the clock is right (git commit --amend --no-edit), or set allow_old: true.',
    };
  }
  return {
    code: 'report_stale',
    message: `${named(old)} ${old.length === 1 ? 'is' : 'are'} older than the commit that is checked`,
    nextAction: 'Let a step of this run write or download the report; or set allow_old: true (a cache may keep old times).',
  };
}

function unknownAge(cause: string): Cause {
  return { code: 'report_stale', message: `whether the reports are of this run cannot be determined: ${cause}`, nextAction: 'Fix the checkout (git status must work), or set allow_old: true.' };
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, MOST_NAMED).join(', ');
  return paths.length <= MOST_NAMED ? shown : `${shown} and ${paths.length - MOST_NAMED} more`;
}
