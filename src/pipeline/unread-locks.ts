import { firstOf } from '../base/bounded.js';

const SHOWN = 10;

/** A warning of the run for each lock that drift could not read, from the data of its run: a manifest of which nothing was held against its lock is no pass. */
export function unreadLocks(data: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const { shown, total } = firstOf((data?.['locks_unread'] as readonly string[] | undefined) ?? [], SHOWN);
  const lines = shown.map((lock) => `${lock}: the lock cannot be read, so no dependency was held against it (drift/manifest-lock-mismatch). Next: Let its package manager write it anew, or list it under rulepacks.drift.ignore.`);
  return total === shown.length ? lines : [...lines, `${total - shown.length} more of ${total} locks cannot be read.`];
}
