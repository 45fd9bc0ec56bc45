import { createRepoFileFinder } from '../../formats/analysis/repo-file.js';
import type { WorkspaceFacts } from '../workspace-facts.js';

/** Finds the files that reports name. */
export interface WorkspaceFiles {
  /** Path from the root of what a report calls `path`; as the report has it where it is nowhere in the workspace. */
  fileOf(path: string): string;
  /** Is there such a file? From the root. */
  has(path: string): boolean;
}

/** The files of the snapshot, for reports that were written under `root` or elsewhere. */
export async function workspaceFiles(root: string, facts: WorkspaceFacts): Promise<WorkspaceFiles> {
  const files = new Set(await facts.files());
  const has = (path: string): boolean => files.has(path);
  return { fileOf: createRepoFileFinder({ root, has }), has };
}
