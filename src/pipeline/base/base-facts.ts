import { compareText } from '../../base/order.js';
import { withPath } from '../../base/sorted-texts.js';
import { once } from '../../base/once.js';
import type { SnapshotFile } from '../../contract/generated/types.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { familyOf } from '../../imports/extract/languages.js';
import type { BaseLookup, BaseTree, History, TreeEntry } from '../../ports/history.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { type BaseChange, type BaseFacts, type BaseWanted, pathsAtBase } from '../../rulepacks/base-facts.js';
import { textAt } from '../../workspace/text/foreign-text.js';
import { formOf, hashOf } from '../../workspace/text/normalise.js';
import { graphOfBase } from './base-graph.js';
import type { Observation } from '../tree/observation.js';
import { unreadBase } from './unread-base.js';
import type { ResolvedGraph } from '../tree/workspace-graph.js';

/** Blobs read at once, which bounds memory. */
const BATCH = 2_000;
/** Blobs that are kept for who asks again. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** The base of a run, looked for and read at most once, and only as far as somebody asks. Nothing here rejects but `tree`, `graph`, `renames` and `changedPaths`. */
export interface BaseReader {
  lookup(): Promise<BaseLookup>;
  /** The files of the base and their content. Rejects as `graph`. */
  tree(): Promise<BaseTree>;
  /** The base with what a rulepack wants of it; unknown when the clone lacks an object that this needs. */
  facts(wanted: BaseWanted): Promise<BaseFacts>;
  /** The imports of the base. Rejects when there is none or it cannot be read. */
  graph(): Promise<ImportGraph>;
  /** Present path to path in the base. Rejects as `graph`. */
  renames(): Promise<ReadonlyMap<string, string>>;
  /** Paths of the base whose content is another today, or gone. Rejects as `graph`. */
  changedPaths(): Promise<ReadonlySet<string>>;
  /** Lets git begin with what every comparison asks, beside whatever comes next. A failure is told to who asks. */
  prepare(): void;
}

export interface BaseReaderParts {
  readonly observation: Observation;
  /** Texts and sources beyond this many bytes are not scanned. */
  readonly scanBytes: number;
  readonly checks: ByteChecks;
  /** The graph of the workspace. */
  present(): Promise<ResolvedGraph>;
  /** What git called modified when the gates began: what they write later is not the workspace that was captured. Null where it cannot tell. */
  modified(): Promise<ReadonlySet<string> | null>;
  history(): Promise<History>;
}

export function createBaseReader(parts: BaseReaderParts): BaseReader {
  const lookup = once(async () => (await parts.history()).findBase());
  const tree = once(async () => {
    const found = await lookup();
    if (found.kind !== 'found') throw new Error(found.reason);
    return withKeptBlobs(await (await parts.history()).openTree(found.sha));
  });
  const renames = once(async () => (await tree()).renames());
  const differences = once(async () => differencesOf(await tree(), await renames(), parts));
  const changed = async (): Promise<readonly BaseChange[]> => (await differences()).changed;
  const graph = once(async () => graphOfBase(await tree(), { ...parts, ...(await differences()) }));
  const changedPaths = once(async () => pathsAtBase(await changed()));
  const read = async (found: BaseLookup & { kind: 'found' }, wanted: BaseWanted): Promise<BaseFacts> => {
    const { entries } = await tree();
    const changes = await changed();
    const differing = await changedPaths();
    return {
      kind: 'found',
      sha: found.sha,
      how: found.how,
      entries,
      renames: await renames(),
      changed: changes,
      texts: await textsOf(await tree(), wantedPaths(wanted, differing).flatMap((path) => withPath(entries, path) ?? []), differing, parts),
      graph: wanted.wantsGraph(changes.filter(isOfSource)) ? await graph() : null,
    };
  };
  return {
    lookup,
    tree,
    graph,
    renames,
    changedPaths,
    prepare: () => void changed().catch(() => undefined),
    facts: async (wanted) => {
      const found = await lookup();
      if (found.kind !== 'found') return found;
      try {
        return await read(found, wanted);
      } catch (error) {
        return unreadBase(found.sha, error);
      }
    },
  };
}

/** How the workspace as it was captured differs from the base. */
interface Differences {
  readonly changed: readonly BaseChange[];
  /** Files of both that are the same but for how their characters or line ends are written. */
  readonly respelled: ReadonlySet<string>;
}

/**
 * What differs between the base and the workspace as it was captured. Equal ids prove equal content where git calls the
 * file unmodified; everything else is compared by the hash of its normalised content. A blob that the clone lacks makes
 * its file a changed one: rather a change too many than one too few.
 */
async function differencesOf(tree: BaseTree, renames: ReadonlyMap<string, string>, parts: BaseReaderParts): Promise<Differences> {
  const { capture } = parts.observation;
  const { entries } = tree;
  const modified = await parts.modified();
  const unread = new Set(capture.problems.unreadable.map((problem) => problem.location?.file ?? ''));
  const isThere = (path: string): boolean => capture.has(path) || capture.notCheckedOut.has(path) || unread.has(path);
  const changes: BaseChange[] = [];
  const movedFrom = new Set<string>();
  for (const [path, from] of renames) {
    if (!isThere(path) || isThere(from)) continue;
    movedFrom.add(from);
    changes.push({ kind: 'renamed', path, from });
  }
  const renamed = new Set(changes.map((change) => change.path));
  const addUnlessRenamed = (kind: 'added' | 'modified', path: string): void => {
    if (!renamed.has(path)) changes.push({ kind, path });
  };

  const doubtful: { readonly entry: TreeEntry; readonly file: SnapshotFile }[] = [];
  // Both lists are sorted: what has a partner stands at the head of both.
  let at = 0;
  for (let index = 0; index < capture.files.length; index++) {
    const file = capture.files[index] as SnapshotFile;
    const { path } = file;
    for (; at < entries.length && (entries[at] as TreeEntry).path < path; at++) onlyInBase(entries[at] as TreeEntry);
    const entry = entries[at];
    if (entry?.path !== path) {
      addUnlessRenamed('added', path);
      continue;
    }
    at++;
    const isIndexed = capture.indexOid(path) === entry.oid;
    if (isIndexed && modified?.has(path) === false) continue;
    // What git takes for modified may only have another time.
    if (!renamed.has(path) && !(isIndexed && capture.again(path)?.blobOid === entry.oid)) doubtful.push({ entry, file });
  }
  for (; at < entries.length; at++) onlyInBase(entries[at] as TreeEntry);
  // Of these nothing was read.
  if (capture.notCheckedOut.size > 0 || unread.size > 0) {
    const before = new Map(entries.map((entry) => [entry.path, entry]));
    for (const path of new Set([...capture.notCheckedOut.keys(), ...unread])) {
      const entry = before.get(path);
      if (entry === undefined) addUnlessRenamed('added', path);
      else if (unread.has(path) || capture.notCheckedOut.get(path) !== entry.oid) addUnlessRenamed('modified', path);
    }
  }

  const respelled = new Set<string>();
  for (let start = 0; start < doubtful.length; start += BATCH) {
    const batch = doubtful.slice(start, start + BATCH);
    const blobs = await tree.readBlobs([...new Set(batch.map(({ entry }) => entry.oid))]);
    for (const { entry, file } of batch) {
      const blob = blobs.get(entry.oid);
      if (blob === undefined || hashOf(blob, formOf(blob, parts.checks)) !== file.hash) changes.push({ kind: 'modified', path: file.path });
      else respelled.add(file.path);
    }
  }
  return { changed: changes.sort((a, b) => compareText(a.path, b.path)), respelled };

  function onlyInBase({ path }: TreeEntry): void {
    if (!isThere(path) && !movedFrom.has(path)) changes.push({ kind: 'deleted', path });
  }
}

/** Sorted, each once. */
function wantedPaths({ texts = [], wantsText }: BaseWanted, differing: ReadonlySet<string>): readonly string[] {
  return [...new Set([...texts, ...[...differing].filter((path) => wantsText(path))])].sort(compareText);
}

/** No import leads to or from any other file. */
function isOfSource(change: BaseChange): boolean {
  return familyOf(change.kind === 'renamed' ? change.from : change.path) !== null;
}

/** The texts of files of the base; what is the same today, and still lies there, is not asked of git. */
async function textsOf(tree: BaseTree, entries: readonly TreeEntry[], differing: ReadonlySet<string>, { checks, observation }: BaseReaderParts): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const others: TreeEntry[] = [];
  for (const entry of entries) {
    const text = differing.has(entry.path) ? null : presentText(observation, entry.path);
    if (text === null) others.push(entry);
    else texts.set(entry.path, text);
  }
  for (let start = 0; start < others.length; start += BATCH) {
    const batch = others.slice(start, start + BATCH);
    const blobs = await tree.readBlobs([...new Set(batch.map((entry) => entry.oid))]);
    for (const { path, oid } of batch) {
      const blob = blobs.get(oid);
      if (blob === undefined) throw new Error(`the clone lacks ${path} of the base commit ${tree.sha}`);
      const text = textAt(path, blob, formOf(blob, checks));
      if (text !== null) texts.set(path, text);
    }
  }
  return texts;
}

/** Null too where a gate has written to the file since it was captured. */
function presentText({ text }: Observation, path: string): string | null {
  try {
    return text(path);
  } catch {
    return null;
  }
}

/** The same tree with small blobs kept: a file that changed is asked for by its comparison, its imports and its text. */
function withKeptBlobs(tree: BaseTree): BaseTree {
  const kept = new Map<string, Uint8Array>();
  let room = KEPT_BYTES;
  return {
    ...tree,
    async readBlobs(oids) {
      const missing = oids.filter((oid) => !kept.has(oid));
      const found = missing.length === 0 ? new Map<string, Uint8Array>() : new Map(await tree.readBlobs(missing));
      for (const [oid, blob] of found) {
        if (blob.length > room) continue;
        room -= blob.length;
        kept.set(oid, blob);
      }
      for (const oid of oids) {
        const blob = kept.get(oid);
        if (blob !== undefined) found.set(oid, blob);
      }
      return found;
    },
  };
}
