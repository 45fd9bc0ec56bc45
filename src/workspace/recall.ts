import type { FactsStore } from '../ports/facts-store.js';
import type { AttributesFile, ListedFile, Workspace, WorktreeState } from '../ports/workspace.js';
import { conversionRules, type ConversionRules } from './conversion-rules.js';
import { decodeFacts, encodeFacts, type KnownFacts, NOTHING_KNOWN } from './facts-cache.js';
import type { ScanCodec } from './facts-codec.js';
import type { FileFacts } from './file-facts.js';

/** Where facts of earlier runs are kept, and which version of the program made them. */
export interface FactsCache {
  /** Loaded only for a tree that is large enough. */
  openStore(): Promise<FactsStore>;
  /** A tree of no more files than this is read whole, without a look at the cache. */
  readonly smallTree: number;
  /** Changes with everything that could make other facts of the same bytes. */
  readonly version: string;
}

/** What is known of the files from an earlier run. */
export interface Recall<S> {
  /** The facts of a file that need not be read, or null. */
  of(file: ListedFile): FileFacts<S> | null;
  scanOf: KnownFacts<S>['scanOf'];
  /** Keeps the facts for the next run, if enough of them are new. */
  remember(files: readonly { readonly file: ListedFile; readonly facts: FileFacts<S> }[], unknown: number): Promise<void>;
}

const NAME = 'facts';
const ATTRIBUTES_FILE = '.gitattributes';
/** Fewer new files than this, or than this share of all, are read again the next time: cheaper than writing everything. */
const FEW_FILES = 20;
const SMALL_SHARE = 0.01;
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/** Null when git cannot tell what is unmodified, or how it turns content into files. */
export async function openRecall<S>(workspace: Workspace, isGit: boolean, files: readonly ListedFile[], scanBytes: number, version: string, store: FactsStore, codec: ScanCodec<S>): Promise<Recall<S> | null> {
  const folders = isGit ? foldersWithout(files) : [];
  const [state, bytes] = await Promise.all([isGit ? workspace.worktreeState(folders) : null, store.read(NAME)]);
  if (isGit && state === null) return null;
  const attributes = attributesOf(workspace, files);
  if (attributes === null) return null;
  const rules: ConversionRules = conversionRules([...attributes, ...(state?.attributes ?? [])], state?.settings ?? '');
  const scope = JSON.stringify([version, scanBytes, isGit, rules.key]);
  const known: KnownFacts<S> = (bytes === null ? null : decodeFacts(scope, bytes, codec)) ?? NOTHING_KNOWN;
  return {
    of(file) {
      if (state === null || state.modified.has(file.path) || rules.mayDiffer(file.path)) return null;
      // The attributes of a folder with a name of odd bytes were not looked for.
      if (file.name !== null) return null;
      const facts = known.ofUnmodified(file);
      // With other line ends it may be too large to be scanned, or not any more.
      return facts !== null && facts.length > scanBytes / 2 ? null : facts;
    },
    scanOf: (path, hash) => known.scanOf(path, hash),
    async remember(entries, unknown) {
      const isWorthIt = unknown > Math.max(FEW_FILES, entries.length * SMALL_SHARE) || known.size > entries.length * 2;
      if (!isWorthIt && known.size > 0) return;
      const unchanged = state === null ? null : await stillAs(workspace, state, folders);
      if (state !== null && unchanged === null) return;
      // Of a modified file the id in the index is not that of its content.
      const kept = entries.map(({ file, facts }) => (unchanged !== null && !unchanged(file) ? { file: { ...file, oid: null }, facts } : { file, facts }));
      await store.write(NAME, encodeFacts(scope, kept, rules, codec));
    },
  };
}

/** The folders of the tree that have no `.gitattributes` in the list; the file may still be there, untracked or ignored. */
function foldersWithout(files: readonly ListedFile[]): readonly string[] {
  const folders = new Set<string>(['']);
  const listed = new Set<string>();
  let last: string | null = null;
  for (const { path, name } of files) {
    let slash = path.lastIndexOf('/');
    if (path.slice(slash + 1) === ATTRIBUTES_FILE) listed.add(path.slice(0, Math.max(0, slash)));
    if (slash < 0 || name !== null || (last !== null && slash === last.length && path.startsWith(last))) continue;
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
