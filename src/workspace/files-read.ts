import type { ListedFile } from '../ports/workspace.js';
import type { FileReading } from './facts/file-facts.js';
import type { KeptScans } from './recall/kept-scans.js';
import type { Attachment, Recall } from './recall/recall.js';
import type { SnapshotEntry } from './facts/snapshot-entry.js';

/** What reading the files of a workspace came to. */
export interface FilesRead<S> {
  /** One for each file, in their order. */
  readonly readings: readonly FileReading<S>[];
  /** Scans the sources whose content was held. */
  scanHeld(): Promise<void>;
  /** Reads and scans some of the files once more; absent where that is never needed. */
  again?(files: readonly ListedFile[]): Promise<readonly FileReading<S>[]>;
  /** What an earlier run knew, where its facts stand among the readings. */
  readonly recall?: Recall<S>;
  /** The scans beside those of the earlier run. */
  kept?(entries: readonly SnapshotEntry<S>[]): KeptScans<S>;
  /** Keeps what was read for the next run, where there is a cache, with what somebody made of it; once everything is scanned. */
  remember(attachment: Attachment | null): Promise<void>;
}
