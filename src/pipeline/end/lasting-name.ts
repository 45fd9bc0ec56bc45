import type { RunContext } from '../../workspace/context/run-context.js';

/** A commit: of a pull request there are two, its head and the one that merges it. */
const COMMIT = /(?<![0-9a-f])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-f])/g;

/** What stays of an artifact's name from run to run: its run id and its commits are taken out. Null where nothing stays. */
export function lastingName(name: string, { runId, headSha }: Pick<RunContext, 'runId' | 'headSha'>): string | null {
  let lasting = name.replace(COMMIT, '');
  for (const part of [runId ?? '', headSha?.slice(0, 7) ?? '']) if (part !== '') lasting = lasting.replaceAll(part, '');
  lasting = lasting.replace(/^[-_.]+|[-_.]+$/g, '');
  return lasting === '' ? null : lasting;
}
