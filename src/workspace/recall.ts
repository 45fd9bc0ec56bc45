import type { FactsStore } from '../ports/facts-store.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import { type AttributesText, conversionRules, type ConversionRules } from './conversion-rules.js';
import { decodeFacts, encodeFacts, type KnownFacts, NOTHING_KNOWN } from './facts-cache.js';
import type { ScanCodec } from './facts-codec.js';
import type { FileFacts } from './file-facts.js';

/** Where facts of earlier runs are kept, and which version of the program made them. */
export interface FactsCache {
  readonly store: FactsStore;
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
export async function openRecall<S>(workspace: Workspace, isGit: boolean, files: readonly ListedFile[], scanBytes: number, cache: FactsCache, codec: ScanCodec<S>): Promise<Recall<S> | null> {
  const [state, bytes] = await Promise.all([isGit ? workspace.worktreeState() : null, cache.store.read(NAME)]);
  if (isGit && state === null) return null;
  const attributes = attributesOf(workspace, files);
  if (attributes === null) return null;
  const rules: ConversionRules = conversionRules(attributes, state?.conversions ?? '');
  const scope = JSON.stringify([cache.version, scanBytes, isGit, rules.key]);
  const known: KnownFacts<S> = (bytes === null ? null : decodeFacts(scope, bytes, codec)) ?? NOTHING_KNOWN;
  return {
    of: (file) => (state === null || state.modified.has(file.path) || rules.mayDiffer(file.path) ? null : known.ofUnmodified(file)),
    scanOf: (path, hash) => known.scanOf(path, hash),
    async remember(entries, unknown) {
      const isWorthIt = unknown > Math.max(FEW_FILES, entries.length * SMALL_SHARE) || known.size > entries.length * 2;
      if (!isWorthIt && known.size > 0) return;
      // Of a modified file the id in the index is not that of its content.
      const kept = entries.map(({ file, facts }) => (state !== null && state.modified.has(file.path) ? { file: { ...file, oid: null }, facts } : { file, facts }));
      await cache.store.write(NAME, encodeFacts(scope, kept, rules, codec));
    },
  };
}

/** The attributes of the tree; null when one of these files cannot be read or is too large to be one. */
function attributesOf(workspace: Workspace, files: readonly ListedFile[]): readonly AttributesText[] | null {
  const texts: AttributesText[] = [];
  for (const file of files) {
    if (file.path !== ATTRIBUTES_FILE && !file.path.endsWith(`/${ATTRIBUTES_FILE}`)) continue;
    const read = workspace.read(file, MAX_ATTRIBUTES_BYTES);
    if (read.kind !== 'whole') return null;
    texts.push({ path: file.path, text: Buffer.from(read.bytes.subarray(0, read.length)).toString('utf8') });
  }
  return texts;
}
