import { pathVariants } from './path-variants.js';
import { PathVotes, type Candidate } from './path-votes.js';
import { parseReportPath, type ReportPaths } from './report-path.js';
import type { RepositoryPaths } from './repository-paths.js';
import { NO_MAP } from './salesforce.js';

/** Candidates of one path that are weighed; `index.ts` of a large monorepo is told by its folder or not at all. */
const MOST_CANDIDATES = 64;
/** Folders for code of others: a file below them is not ours because it has the same name. */
const FOREIGN = new Set(['node_modules', 'site-packages', 'dist-packages', 'bower_components']);

export interface PathMapping {
  /** Path of the report to path of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths that may be several files, each with the first of them: nothing of them may be counted. */
  readonly ambiguous: readonly { readonly path: string; readonly candidates: readonly string[] }[];
  /** Paths that are no file of the repository: generated code, libraries, deleted files. */
  readonly unknown: readonly string[];
}

/**
 * Finds the files of the repository that a report means. Paths come from other machines (`/app/src/x.ts`, `C:\work\x.ts`), from other folders
 * (relative to a package) or as names of modules (`example.com/quay/x.go`, `com/acme/Quay.java`): the file whose path has the longest end in
 * common is meant, by whole segments. That end must be the whole path of one of the two, or at least folder and file.
 * Where several files have it, how the clear paths of the report were mapped decides (most votes for replacing one prefix by another), then
 * a file with exactly that path, then the folder nearest to the report; else the path is ambiguous. A file name alone proves
 * nothing: it counts only below a prefix that stands for the repository in most of the report.
 */
export function mapPaths(repository: RepositoryPaths, report: ReportPaths): PathMapping {
  const votes = new PathVotes();
  const clear = new Map<string, Candidate>();
  const unclear = new Map<string, readonly Candidate[]>();
  const bare = new Map<string, Candidate>();
  const unknown: string[] = [];
  const undecidable = new Set<string>();

  for (const path of new Set(report.paths)) {
    const candidates = path.startsWith(NO_MAP) ? salesforceFiles(repository, path) : candidatesOf(repository, path, report, undecidable);
    const [first] = candidates;
    // A name of Salesforce says nothing of folders: several are never told apart.
    if (path.startsWith(NO_MAP)) undecidable.add(path);
    if (first === undefined) unknown.push(path);
    else if (candidates.length > 1) unclear.set(path, candidates);
    else if (first.isNameOnly) bare.set(path, first);
    else clear.set(path, first);
  }
  for (const candidate of clear.values()) votes.add(candidate);
  for (const candidate of bare.values()) votes.addBare(candidate);

  for (const [path, candidate] of bare) {
    if (votes.isRepository(candidate, clear.size + bare.size + unclear.size)) clear.set(path, candidate);
    else unknown.push(path);
  }
  const ambiguous: { readonly path: string; readonly candidates: readonly string[] }[] = [];
  for (const [path, candidates] of unclear) {
    const chosen = undecidable.has(path) ? null : votes.choose(candidates, report.report);
    if (chosen === null) ambiguous.push({ path, candidates: candidates.slice(0, 3).map(({ file }) => file).sort() });
    else clear.set(path, chosen);
  }
  const { files, lost } = withoutConflicts(clear, votes);
  return { files, ambiguous, unknown: inOrderOf(report.paths, [...unknown, ...lost]) };
}

function salesforceFiles(repository: RepositoryPaths, path: string): readonly Candidate[] {
  const name = path.slice(NO_MAP.length);
  const names = /\.(?:cls|trigger)$/.test(name) ? [name] : [`${name}.cls`, `${name}.trigger`];
  return names.flatMap((file) => {
    const { start, end } = repository.longestSuffix([file]);
    return Array.from({ length: Math.min(end - start, MOST_CANDIDATES) }, (_item, index) => {
      const found = repository.pathAt(start + index);
      return { file: found, from: '', to: found, isExact: false, isNameOnly: false };
    });
  });
}

function candidatesOf(repository: RepositoryPaths, path: string, report: ReportPaths, undecidable: Set<string>): readonly Candidate[] {
  const own = parseReportPath(path);
  if (own.segments.length === 0) return [];
  const { rooted, nearby, searched } = pathVariants(own, report);
  for (const file of rooted) if (repository.has(file)) return [{ file, from: '', to: '', isExact: true, isNameOnly: false }];
  let best: { readonly segments: readonly string[]; readonly depth: number; readonly start: number; readonly end: number } | null = null;
  for (const segments of searched) {
    const found = repository.longestSuffix(segments);
    if (found.depth > (best?.depth ?? 0)) best = { segments, ...found };
  }
  if (best === null) return [];
  // A root of the report that is part of the end in common says more than the folder of the report.
  if (best.depth <= own.segments.length) {
    const length = own.segments.join('/').length;
    for (const file of nearby) if (repository.has(file)) return [{ file, from: '', to: file.slice(0, -length - 1), isExact: true, isNameOnly: false }];
  }
  const { segments, depth, start, end } = best;
  if (end - start > MOST_CANDIDATES) undecidable.add(path);
  const prefix = segments.slice(0, segments.length - depth);
  const candidates: Candidate[] = [];
  for (let at = start; at < Math.min(end, start + MOST_CANDIDATES); at += 1) {
    const file = repository.pathAt(at);
    const parts = file.split('/');
    const to = parts.slice(0, parts.length - depth);
    if (prefix.some((segment) => FOREIGN.has(segment) && !to.includes(segment))) continue;
    // The end in common: all of the file's path, all of the report's, or at least folder and file.
    const isExact = to.length === 0;
    if (!isExact && prefix.length > 0 && depth < 2) continue;
    candidates.push({ file, from: prefix.join('/'), to: to.join('/'), isExact, isNameOnly: isExact && depth === 1 && prefix.length > 0 });
  }
  return candidates;
}

/** Two paths of one report that would be one file: kept are those that were mapped as most others were, at least half as often as the best of them. */
function withoutConflicts(clear: ReadonlyMap<string, Candidate>, votes: PathVotes): { readonly files: ReadonlyMap<string, string>; readonly lost: readonly string[] } {
  const best = new Map<string, Candidate>();
  for (const candidate of clear.values()) {
    const known = best.get(candidate.file);
    if (known === undefined || votes.of(candidate) > votes.of(known)) best.set(candidate.file, candidate);
  }
  const files = new Map<string, string>();
  const lost: string[] = [];
  for (const [path, candidate] of clear) {
    const first = best.get(candidate.file) ?? candidate;
    if (first.from === candidate.from || votes.of(candidate) * 2 >= Math.max(votes.of(first), 2)) files.set(path, candidate.file);
    else lost.push(path);
  }
  return { files, lost };
}

function inOrderOf(all: readonly string[], some: readonly string[]): readonly string[] {
  const wanted = new Set(some);
  return [...new Set(all)].filter((path) => wanted.has(path));
}
