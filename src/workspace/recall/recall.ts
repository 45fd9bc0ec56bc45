import { MalformedBytes } from '../../base/malformed-bytes.js';
import type { FactsStore } from '../../ports/facts-store.js';
import type { ListedFile, Workspace, WorktreeState } from '../../ports/workspace.js';
import type { Conversion } from './conversion.js';
import { encodeFacts, mayKeep } from './facts-cache.js';
import type { ScanCodec } from '../facts/facts-codec.js';
import type { FileFacts } from '../facts/file-facts.js';
import { type KnownFacts, RecalledFacts } from './known-facts.js';
import type { CanonicalRun } from '../facts/snapshot.js';
import type { Standing } from './standing-files.js';

/** A file with what is known of it now. */
export interface KnownFile<S> {
  readonly file: ListedFile;
  readonly facts: FileFacts<S>;
}

/** The files of a run, listed when somebody asks: a run that keeps nothing new asks for few of them. */
export interface FilesOfRun<S> {
  readonly total: number;
  /** Those that were not recalled. */
  read(): readonly KnownFile<S>[];
  all(): readonly KnownFile<S>[];
}

/** What is known of the files from an earlier run. */
export interface Recall<S> {
  readonly known: KnownFacts<S>;
  /** What git said of the files when this run began; null without git. */
  readonly state: WorktreeState | null;
  /** Whether what is read of a text is kept at all. */
  keeps(path: string): boolean;
  /** The facts of a file that need not be read, or null. */
  of(file: ListedFile): RecalledFacts<S> | null;
  /** The id that the content of a file is to be held against when it is read; null where that would tell nothing. */
  storedOid(file: ListedFile): string | null;
  /** Whether what is known under an index still is what a file of this run says, and the file what git has under its id. */
  holds(entry: KnownFile<S>, index: number): boolean;
  /** Canonical text of entries from an index on, of as many as it is known of. */
  canonicalFrom(entries: readonly { readonly facts: FileFacts<S> }[], index: number): ReturnType<CanonicalRun>;
  /** Keeps the facts for the next run with `attachment`, if enough of them are new or the attachment is: as which bytes, or null where nothing was kept. */
  remember(files: FilesOfRun<S>, attachment: Attachment | null, isAfresh: boolean): Promise<Uint8Array | null>;
}

/** What somebody made of all the facts of a run. */
export interface Attachment {
  /** Whether it is worth writing for its own sake. */
  readonly isNew: boolean;
  /** Null when it turns out that it cannot be kept. */
  bytes(): Uint8Array | null;
}

export const FACTS_NAME = 'facts';
/** Fewer new files than this, or than this share of all, are read again the next time: cheaper than writing everything. */
const FEW_FILES = 20;
const SMALL_SHARE = 0.01;
const NO_BYTES = new Uint8Array(0);

/** What is known of files beside their facts. */
export interface RecallParts<S> {
  readonly workspace: Workspace;
  readonly store: FactsStore;
  readonly codec: ScanCodec<S>;
  readonly known: KnownFacts<S>;
  /** What git says of the files; null without git. */
  readonly state: WorktreeState | null;
  /** Which of the known files need not be read. */
  readonly isStanding: Standing;
  /** How contents are turned; null where nobody has looked yet, which `convert` then does. */
  readonly conversion: Conversion | null;
  /** Null when the attributes cannot be read. */
  convert(): Promise<Conversion | null>;
  /** As `BegunCapture.isSameIndex`. */
  isSameIndex(): boolean;
}

export function openRecall<S>({ workspace, store, codec, known, state, isStanding, conversion, convert, isSameIndex }: RecallParts<S>): Recall<S> {
  let current = conversion;
  const isFirstCheckout = conversion?.isFirstCheckout === true;
  /** The attributes of a folder with a name of odd bytes were not looked for. */
  const isUnmodified = ({ path, name }: ListedFile): boolean => state !== null && !state.modified.has(path) && name === null;
  const isStored = ({ file, facts }: KnownFile<S>): boolean => facts instanceof RecalledFacts || (file.oid !== null && isUnmodified(file) && (isFirstCheckout || facts.isStored));
  const isSame = ({ facts }: KnownFile<S>, index: number): boolean => known.hashAt(index) === facts.hash && known.lengthAt(index) === facts.length;
  /** Whether the next run would have to ask the file itself again, though it is the same then. */
  const isUnknown = (entry: KnownFile<S>): boolean => {
    const { file, facts } = entry;
    if (facts instanceof RecalledFacts) return false;
    const index = known.indexOf(file.path);
    if (index < 0 || !isSame(entry, index)) return current === null || mayKeep(current.rules, file.path, facts.isBinary);
    return !known.hasOid(index, file.oid) && isStored(entry);
  };
  return {
    known,
    state,
    keeps: (path) => current !== null && mayKeep(current.rules, path, false),
    of(file) {
      return isUnmodified(file) ? known.ofUnmodified(file, isStanding) : null;
    },
    storedOid: (file) => (!isFirstCheckout && isUnmodified(file) ? file.oid : null),
    holds: (entry, index) => known.hasOid(index, entry.file.oid) && (entry.facts instanceof RecalledFacts || (isSame(entry, index) && isStored(entry))),
    canonicalFrom(entries, index) {
      const first = entries[index]?.facts;
      if (!(first instanceof RecalledFacts)) return null;
      let end = index + 1;
      for (let next = entries[end]?.facts; next instanceof RecalledFacts && next.index === first.index + end - index; next = entries[end]?.facts) end++;
      return { text: known.canonicalText(first.index, first.index + end - index), count: end - index };
    },
    async remember({ read, total, all }, attachment, isAfresh) {
      if (attachment?.isNew === true) current ??= await convert();
      let attached = attachment?.isNew === true ? attachment.bytes() : null;
      const isEnough = (): boolean => {
        if (isAfresh || known.size === 0 || attached !== null || known.size > total * 2) return true;
        const unknown = read().reduce((count, entry) => count + (isUnknown(entry) ? 1 : 0), 0);
        return unknown > Math.max(FEW_FILES, total * SMALL_SHARE);
      };
      if (!isEnough()) return null;
      const now = (current ??= await convert());
      if (now === null) return null;
      attached ??= attachment?.bytes() ?? null;
      const unchanged = now.state === null ? null : await stillAs(workspace, now.state, now.folders, isSameIndex);
      if (now.state !== null && unchanged === null) return null;
      const kept = all().map((entry) => (unchanged !== null && unchanged(entry.file) && isStored(entry) ? entry : { file: { ...entry.file, oid: null }, facts: entry.facts }));
      const bytes = encoded(() => encodeFacts({ scope: now.scope, files: kept, rules: now.rules, attachment: attached }, codec));
      await store.write(FACTS_NAME, bytes);
      return bytes;
    },
  };
}

/** No bytes where what was recalled makes no sense: the next run then reads everything. */
function encoded(encode: () => Uint8Array): Uint8Array {
  try {
    return encode();
  } catch (error) {
    if (error instanceof MalformedBytes) return NO_BYTES;
    throw error;
  }
}

/**
 * Whether the id that was listed for a file is still that of its content: somebody may have written to the tree, or
 * checked something else out, between the listing and the reading. Null when git cannot tell or turns content differently now.
 */
async function stillAs(workspace: Workspace, before: WorktreeState, folders: readonly string[], isSameIndex: () => boolean): Promise<((file: ListedFile) => boolean) | null> {
  const now = await workspace.worktreeState(folders);
  if (now === null || JSON.stringify(turningOf(now)) !== JSON.stringify(turningOf(before))) return null;
  const isUnmodified = ({ path }: ListedFile): boolean => !before.modified.has(path) && !now.modified.has(path);
  // The same index lists the same ids.
  if (isSameIndex()) return isUnmodified;
  const listed = await workspace.list({ includeUntracked: false });
  if (!listed.ok) return null;
  const ids = new Map(listed.value.files.map(({ path, oid }) => [path, oid]));
  return (file) => isUnmodified(file) && ids.get(file.path) === file.oid;
}

function turningOf({ settings, attributes, isFirstCheckout }: WorktreeState): readonly unknown[] {
  return [settings, attributes, isFirstCheckout];
}
