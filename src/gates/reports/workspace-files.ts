import { createRepoFileFinder } from '../../formats/analysis/repo-file.js';
import { RepositoryPaths } from '../../formats/coverage/repository-paths.js';
import type { WorkspaceFacts } from '../workspace-facts.js';

/** Finds the files that reports name. */
export interface WorkspaceFiles {
  /** Path from the root of what `report` calls `path`; as the report has it where it is nowhere in the workspace. */
  fileOf(path: string, report: string): string;
  /** Is there such a file? From the root. */
  has(path: string): boolean;
}

/** Files that end alike; with more of them a path says nothing. */
const MOST_CANDIDATES = 50;

/**
 * The files of the snapshot, for reports that were written under `root` or elsewhere. A path that is no file itself may be the end of one: traces of Java
 * name `package/File.java`, and tools that ran in a folder below the root what lies below that.
 */
export async function workspaceFiles(root: string, facts: WorkspaceFacts): Promise<WorkspaceFiles> {
  const files = new Set(await facts.files());
  const has = (path: string): boolean => files.has(path);
  const find = createRepoFileFinder({ root, has });
  let paths: RepositoryPaths | null = null;
  return {
    has,
    fileOf: (path, report) => {
      const found = find(path);
      return has(found) || isAbsolute(path) ? found : (endingIn((paths ??= new RepositoryPaths(files)), found, report) ?? found);
    },
  };
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?[/\\]/.test(path);
}

/** The only file that ends in all of `path`, or of several the one that has the most folders in common with the report. */
function endingIn(paths: RepositoryPaths, path: string, report: string): string | null {
  const segments = path.split('/');
  const { depth, start, end } = paths.longestSuffix(segments);
  if (depth < segments.length || end - start > MOST_CANDIDATES) return null;
  const candidates = Array.from({ length: end - start }, (_item, index) => paths.pathAt(start + index)).map((file) => ({ file, shared: foldersInCommon(file, report) }));
  const most = Math.max(...candidates.map(({ shared }) => shared));
  const [best, second] = candidates.filter(({ shared }) => shared === most);
  return best === undefined || second !== undefined ? null : best.file;
}

function foldersInCommon(first: string, second: string): number {
  const [one, two] = [first.split('/').slice(0, -1), second.split('/').slice(0, -1)];
  const differs = one.findIndex((folder, index) => folder !== two[index]);
  return differs < 0 ? one.length : differs;
}
