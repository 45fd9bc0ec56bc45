import { LIMITS } from './limits.js';
import type { FindingView, RunView } from './view/run-view.js';

/** Where a report of one finding points. Every format of other programs wants a file of the repository. */
export interface FindingPlace {
  /** From the root of the repository, with `/`; foreign text. */
  readonly path: string;
  /** From 1; null for the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  /** What the finding says of its place where that is no file of the repository, for the message; null when `path` is it. */
  readonly told: string | null;
}

/** Stands in where neither the finding nor its gate names a file: the file that a gate is declared in unless set otherwise. */
const CONFIG_FILE = '.github/contract-gates.yml';

/**
 * Looks up the place of a finding. One without a file of the repository (none at all, an absolute path, one that leads out,
 * one longer than any file system has) is put where its gate is declared: code scanning refuses a whole upload for one result
 * without a place.
 */
export function findingPlaces(view: RunView): (finding: FindingView) => FindingPlace {
  const { prefix } = view.source;
  const declared = new Map(view.gates.map(({ name, location }) => [name, location]));
  return (finding) => {
    const own = finding.file === null ? null : placeIn(prefix, finding.file);
    if (own !== null) return { path: own, line: positive(finding.line), column: finding.line === null ? null : positive(finding.column), told: null };
    const location = declared.get(finding.gate) ?? null;
    const file = location === null ? null : placeIn(prefix, location.file);
    const line = file === null ? null : positive(location?.line ?? null);
    return { path: file ?? prefix + CONFIG_FILE, line, column: null, told: finding.file === null ? null : `${finding.file}${finding.line === null ? '' : `:${finding.line}`}` };
  };
}

/** Rules of drift that tell of a path which the commit does not have: a link would lead nowhere. */
const OF_ABSENT: ReadonlySet<string> = new Set(['missing-required-path', 'top-level-removed']);

export function isAbsent({ source, rule }: Pick<FindingView, 'source' | 'rule'>): boolean {
  return source === 'drift' && rule !== null && OF_ABSENT.has(rule);
}

/** A path of the root, or of what lies beside it, as one of the repository; null when it is none. */
export function placeIn(prefix: string, file: string): string | null {
  if (file.startsWith('../')) return insidePath(inRepository(prefix, file));
  const own = insidePath(file);
  return own === null ? null : prefix + own;
}

/** A path below the root without `.` in it, or null when it is none. */
export function insidePath(file: string): string | null {
  if (file.length > LIMITS.reportPath || /^(?:\/|\\|[A-Za-z]:)/.test(file)) return null;
  const parts = file.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

/** A path of the root as one of the repository: GitHub knows no `..`. One that leads out of the repository stays as it is. */
export function inRepository(prefix: string, file: string): string {
  if (!file.startsWith('../')) return prefix + file;
  const above = prefix.split('/').slice(0, -1);
  const parts = file.split('/');
  while (parts[0] === '..' && above.length > 0) {
    above.pop();
    parts.shift();
  }
  return parts[0] === '..' ? prefix + file : [...above, ...parts].join('/');
}

function positive(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value >= 1 ? value : null;
}
