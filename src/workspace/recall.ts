import { MalformedBytes } from '../base/malformed-bytes.js';
import type { FactsStore } from '../ports/facts-store.js';
import type { AttributesFile, ListedFile, Workspace, WorktreeState } from '../ports/workspace.js';
import { conversionRules } from './conversion-rules.js';
import { encodeFacts, mayKeep, type StoredFacts } from './facts-cache.js';
import type { ScanCodec } from './facts-codec.js';
import type { FileFacts } from './file-facts.js';
import { KnownFacts, RecalledFacts } from './known-facts.js';
import type { CanonicalRun } from './snapshot.js';

/** A file with what is known of it now. */
export interface KnownFile<S> {
  readonly file: ListedFile;
  readonly facts: FileFacts<S>;
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
  /** Canonical text of entries from an index on, of as many as it is known of. */
  canonicalFrom(entries: readonly { readonly facts: FileFacts<S> }[], index: number): ReturnType<CanonicalRun>;
  /** Keeps the facts for the next run with `attachment`, if enough of them are new or the attachment is. */
  remember(files: readonly KnownFile<S>[], attachment: Attachment | null, isAfresh: boolean): Promise<void>;
}

/** What somebody made of all the facts of a run. */
export interface Attachment {
  /** Whether it is worth writing for its own sake. */
  readonly isNew: boolean;
  /** Null when it turns out that it cannot be kept. */
  bytes(): Uint8Array | null;
}

export const FACTS_NAME = 'facts';
const ATTRIBUTES_FILE = '.gitattributes';
/** Fewer new files than this, or than this share of all, are read again the next time: cheaper than writing everything. */
const FEW_FILES = 20;
const SMALL_SHARE = 0.01;
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;
const NO_BYTES = new Uint8Array(0);

/**
 * `state` is what git says of the files, null without git, asked with `folders` (`foldersWithout`); `stored` what an earlier run
 * kept. Null when the attributes cannot be read.
 */
export function openRecall<S>(workspace: Workspace, state: WorktreeState | null, files: readonly ListedFile[], folders: readonly string[], scanBytes: number, store: FactsStore, version: string, stored: StoredFacts<S> | null, codec: ScanCodec<S>): Recall<S> | null {
  const attributes = attributesOf(workspace, files);
  if (attributes === null) return null;
  const rules = conversionRules([...attributes, ...(state?.attributes ?? [])], state?.settings ?? '');
  const scope = JSON.stringify([version, scanBytes, state !== null, rules.key]);
  const known = stored?.scope === scope ? stored.known : KnownFacts.none(codec);

  /** Whether the next run would have to ask the file itself again, though it is the same then. */
  const isUnknown = ({ file, facts }: KnownFile<S>): boolean => {
    if (facts instanceof RecalledFacts) return false;
    const index = known.indexOf(file.path);
    if (index < 0 || known.hashAt(index) !== facts.hash) return mayKeep(rules, file.path, facts.isBinary);
    return state !== null && !state.modified.has(file.path) && file.oid !== null && !known.hasOid(index, file.oid);
  };
  return {
    known,
    state,
    keeps: (path) => mayKeep(rules, path, false),
    of(file) {
      if (state === null || state.modified.has(file.path)) return null;
      // The attributes of a folder with a name of odd bytes were not looked for.
      if (file.name !== null) return null;
      const facts = known.ofUnmodified(file);
      // With other line ends it may be too large to be scanned, or not any more.
      return facts !== null && facts.length > scanBytes / 2 ? null : facts;
    },
    canonicalFrom(entries, index) {
      const first = entries[index]?.facts;
      if (!(first instanceof RecalledFacts)) return null;
      let end = index + 1;
      for (let next = entries[end]?.facts; next instanceof RecalledFacts && next.index === first.index + end - index; next = entries[end]?.facts) end++;
      return { text: known.canonicalText(first.index, first.index + end - index), count: end - index };
    },
    async remember(files, attachment, isAfresh) {
      let attached = attachment?.isNew === true ? attachment.bytes() : null;
      if (!isAfresh && known.size > 0 && attached === null) {
        const unknown = files.reduce((count, entry) => count + (isUnknown(entry) ? 1 : 0), 0);
        if (unknown <= Math.max(FEW_FILES, files.length * SMALL_SHARE) && known.size <= files.length * 2) return;
      }
      attached ??= attachment?.bytes() ?? null;
      const unchanged = state === null ? null : await stillAs(workspace, state, folders);
      if (state !== null && unchanged === null) return;
      // Of a modified file the id in the index is not that of its content.
      const kept = files.map(({ file, facts }) => (unchanged !== null && !unchanged(file) ? { file: { ...file, oid: null }, facts } : { file, facts }));
      await store.write(FACTS_NAME, encoded(() => encodeFacts({ scope, files: kept, rules, attachment: attached }, codec)));
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

/** The folders of the tree that have no `.gitattributes` in the list; the file may still be there, untracked or ignored. */
export function foldersWithout(files: readonly ListedFile[]): readonly string[] {
  const folders = new Set<string>(['']);
  const listed = new Set<string>();
  let last = '';
  for (const { path, name } of files) {
    let slash = path.lastIndexOf('/');
    if (path.length - slash - 1 === ATTRIBUTES_FILE.length && path.endsWith(ATTRIBUTES_FILE)) listed.add(path.slice(0, Math.max(0, slash)));
    if (slash < 0 || name !== null || (slash === last.length && path.startsWith(last))) continue;
    last = path.slice(0, slash);
    for (let folder = last; !folders.has(folder); folder = folder.slice(0, slash)) {
      folders.add(folder);
      slash = folder.lastIndexOf('/');
      if (slash < 0) break;
    }
  }
  return [...folders].filter((folder) => !listed.has(folder));
}

/**
 * Whether the id that was listed for a file is still that of its content: somebody may have written to the tree, or
 * checked something else out, between the listing and the reading. Null when git cannot tell or turns content differently now.
 */
async function stillAs(workspace: Workspace, before: WorktreeState, folders: readonly string[]): Promise<((file: ListedFile) => boolean) | null> {
  const [now, listed] = [await workspace.worktreeState(folders), workspace.list({ includeUntracked: false })];
  if (now === null || !listed.ok || JSON.stringify([now.settings, now.attributes]) !== JSON.stringify([before.settings, before.attributes])) return null;
  const ids = new Map(listed.value.files.map(({ path, oid }) => [path, oid]));
  return ({ path, oid }) => !before.modified.has(path) && !now.modified.has(path) && ids.get(path) === oid;
}

/** The attributes of the tree; null when one of these files cannot be read or is too large to be one. */
function attributesOf(workspace: Workspace, files: readonly ListedFile[]): readonly AttributesFile[] | null {
  const texts: AttributesFile[] = [];
  for (const file of files) {
    if (file.path !== ATTRIBUTES_FILE && !file.path.endsWith(`/${ATTRIBUTES_FILE}`)) continue;
    const read = workspace.read(file, MAX_ATTRIBUTES_BYTES);
    if (read.kind !== 'whole') return null;
    texts.push({ path: file.path, text: Buffer.from(read.bytes.subarray(0, read.length)).toString('utf8') });
  }
  return texts;
}
