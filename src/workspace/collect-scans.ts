import { MalformedBytes } from '../base/malformed-bytes.js';
import type { FilesRead } from './files-read.js';
import type { SnapshotEntry } from './facts/snapshot-entry.js';

/** What the scanner made of each source file, in order of path. A scan that was kept and makes no sense is made anew; throws when its file changed since. */
export async function collectScans<S>(entries: readonly SnapshotEntry<S>[], read: Pick<FilesRead<S>, 'scanHeld' | 'again'>): Promise<ReadonlyMap<string, S>> {
  await read.scanHeld();
  const found: (S | null)[] = [];
  const senseless: number[] = [];
  for (let index = 0; index < entries.length; index++) {
    try {
      found.push((entries[index] as SnapshotEntry<S>).facts.scanned);
    } catch (error) {
      if (!(error instanceof MalformedBytes)) throw error;
      found.push(null);
      senseless.push(index);
    }
  }
  const again = senseless.length === 0 ? [] : ((await read.again?.(senseless.map((index) => (entries[index] as SnapshotEntry<S>).file))) ?? []);
  for (const [at, index] of senseless.entries()) {
    const { path, hash } = entries[index] as SnapshotEntry<S>;
    const reading = again[at];
    if (reading?.kind !== 'facts' || reading.facts.hash !== hash) throw new Error(`${path} changed while the run was going on: what was kept of it could not be read, nor the file as it was captured`);
    found[index] = reading.facts.scanned;
  }
  const scans = new Map<string, S>();
  for (let index = 0; index < found.length; index++) {
    const scanned = found[index] as S | null;
    if (scanned !== null) scans.set((entries[index] as SnapshotEntry<S>).path, scanned);
  }
  return scans;
}
