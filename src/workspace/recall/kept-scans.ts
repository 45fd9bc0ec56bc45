import { indexIn } from '../../base/sorted-texts.js';
import { RecalledFacts } from './known-facts.js';
import type { Recall } from './recall.js';
import type { SnapshotEntry } from '../facts/snapshot-entry.js';

/** The scan of a source that an earlier run kept, and the one of today. */
export interface ChangedScan<S> {
  readonly before: S;
  readonly now: S;
}

/** Scans of a capture beside those that an earlier run kept, for who kept something that was made of them. */
export class KeptScans<S> {
  /** Paths of all files, sorted. */
  readonly paths: readonly string[];
  /** Paths of the sources that were scanned, sorted. */
  readonly sources: readonly string[];

  /** Once everything that was held is scanned. */
  constructor(
    private readonly entries: readonly SnapshotEntry<S>[],
    private readonly recall: Recall<S>,
  ) {
    const sources: string[] = [];
    for (const { path, facts } of entries) if (isScanned(facts)) sources.push(path);
    this.paths = entries.map(({ path }) => path);
    this.sources = sources;
  }

  /** What was made of the scans that were kept; null when there is nothing. */
  get attachment(): Uint8Array | null {
    return this.recall.known.attachment;
  }

  /** Whether the scans of all sources of today will be kept, so that something made of all of them has a use. */
  get keepsAll(): boolean {
    return this.sources.every((path) => this.recall.keeps(path));
  }

  /**
   * The sources whose scan is not the one that was kept; null when sources came or went, or one was not kept. Throws
   * `MalformedBytes` where what was kept makes no sense.
   */
  changes(): ReadonlyMap<string, ChangedScan<S>> | null {
    const { known } = this.recall;
    const changes = new Map<string, ChangedScan<S>>();
    for (const { path, facts } of this.entries) {
      if (facts instanceof RecalledFacts) continue;
      const index = known.indexOf(path);
      const before = index < 0 ? null : known.scanAt(index);
      const now = facts.scanned;
      if (now === before) continue;
      if (now === null || before === null) return null;
      changes.set(path, { before, now });
    }
    return changes;
  }

  /** The scan of a source of today. Throws as `changes`. */
  scanOf(path: string): S | null {
    return this.entryOf(path)?.facts.scanned ?? null;
  }

  /** Tells texts apart: the hash of a file's text, empty where it has none. */
  textKey(path: string): string {
    const entry = this.entryOf(path);
    return entry === undefined || entry.is_binary ? '' : entry.hash;
  }

  private entryOf(path: string): SnapshotEntry<S> | undefined {
    return this.entries[indexIn(this.paths, path)];
  }
}

function isScanned<S>(facts: SnapshotEntry<S>['facts']): boolean {
  return facts instanceof RecalledFacts ? facts.isScanned : facts.scanned !== null;
}
