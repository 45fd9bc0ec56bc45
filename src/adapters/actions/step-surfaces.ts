import { lstatSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import type { Annotation } from '../../contract/findings/annotation.js';

/** Bytes that other tools of the step have already written into its summary. */
export function summaryBytesUsed(env: Readonly<Record<string, string | undefined>>): number {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return 0;
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** The runner drops a larger summary whole. */
const MOST_BYTES = 1024 * 1024;

/**
 * Adds `markdown` to the `used` bytes of the job summary. Rejects when the runner gave no file for it, when a gate put a pipe or a link
 * there, and when with ours nothing of it would be shown.
 */
export async function addToSummary(markdown: string, used: number): Promise<void> {
  if (used + Buffer.byteLength(markdown) > MOST_BYTES) {
    throw new Error(`${used} bytes of GITHUB_STEP_SUMMARY were written by something else in this step, and the runner drops a summary of more than ${MOST_BYTES} bytes whole. Next: make that write less, or run it in a step of its own; report.html has everything`);
  }
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  // Opening a pipe that nobody reads would wait for ever.
  if (path !== '' && !lstatSync(path).isFile()) throw new Error(`${path} (GITHUB_STEP_SUMMARY) is not a regular file any more`);
  await core.summary.addRaw(markdown, true).write();
}

/** Prints annotations as workflow commands, in their order. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line, column } of annotations) {
    const properties = {
      title,
      ...(file === null ? {} : { file }),
      ...(line === null ? {} : { startLine: line }),
      ...(column === null ? {} : { startColumn: column }),
    };
    if (level === 'error') core.error(message, properties);
    else if (level === 'warning') core.warning(message, properties);
    else core.notice(message, properties);
  }
}
