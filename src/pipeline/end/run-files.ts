import type { Leftovers } from '../../ports/run-files.js';

/** Folders and files that runs leave below the root (SPEC sections 4 and 8). */
export const GATES_FOLDER = 'artifacts/gates';
const RUNS_FOLDER = 'artifacts/ci';

/** The reports of all gates in one, in `GATES_FOLDER`. */
export const SUMMARY_FILE_NAMES = ['summary.json', 'summary.md'] as const;

/** What leads to the newest report of a gate, in a folder of its name in `GATES_FOLDER`. */
export const LATEST_NAMES = ['latest.json', 'latest.md'] as const;
export const LATEST_REPORTS: Leftovers = { folder: GATES_FOLDER, names: LATEST_NAMES };

/**
 * Names of all files that a run may leave in its folder (SPEC section 8, as far as this version writes them). The verdict vouches for
 * the others: it is written last, and the first to be taken away.
 */
export const RUN_FILE_NAMES = [
  'verdict.json',
  'artifact-intents.json',
  'badge-coverage.json',
  'badge-coverage.svg',
  'badge-status.json',
  'badge-status.svg',
  'codeclimate.json',
  'ctrf.json',
  'deployment-contract.json',
  'envelope.json',
  'gate-results.json',
  'gate-summary.json',
  'gate-summary.md',
  'history.json',
  'impacted-tests.txt',
  'junit.xml',
  'pr-summary.json',
  'rdjson.json',
  'report.html',
  'report.sarif',
  'run.json',
  'task-spans.json',
] as const;

/** The folder of a run by its `GITHUB_RUN_ID`, which is null outside of GitHub Actions. */
export function runFolderOf(runId: string | null): string {
  return `${RUNS_FOLDER}/${runId ?? 'local'}`;
}

/** What the run of that folder leaves below the root and somebody could read as the verdict of a later one. */
export function leftByRun(runFolder: string): readonly Leftovers[] {
  return [{ folder: runFolder, names: RUN_FILE_NAMES }, { folder: GATES_FOLDER, names: SUMMARY_FILE_NAMES }];
}
