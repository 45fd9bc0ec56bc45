import { compareText } from '../../base/order.js';
import type { RepoSnapshot, SnapshotFile } from '../../contract/generated/types.js';
import { sha256Hex } from '../../contract/digest.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { BaseTree, TreeEntry } from '../../ports/history.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { createSnapshot } from '../../workspace/facts/snapshot.js';
import { textAt } from '../../workspace/text/foreign-text.js';
import { formOf, hashOf, isBinary } from '../../workspace/text/normalise.js';

/** Modes of blobs that are files; a link (120000) is none. */
export const FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755']);

/** What a snapshot of the base is made of. */
export interface BaseSnapshotParts {
  readonly tree: BaseTree;
  /** Present path to path in the base. */
  readonly renames: ReadonlyMap<string, string>;
  readonly checks: ByteChecks;
  /** Files whose content an analyzer looks at. */
  reads(path: string): boolean;
  /** The file of the workspace that certainly has the content of the base's at the same path; null where there is none. */
  same(path: string): SnapshotFile | null;
}

/**
 * The base as an analyzer sees a tree, under the names of today: files that were renamed since have their new names, so
 * that what was found there has the fingerprints that it would have here. Content is there for files that `reads` names,
 * normalised as that of the workspace, and only what is another today is read from git; the hash of files that nobody
 * reads is made of their git object id. Rejects when the clone lacks an object.
 */
export async function snapshotOfBase({ tree, renames, checks, reads, same }: BaseSnapshotParts): Promise<RepoSnapshot> {
  const nameNow = namesNow(tree, renames);
  const files = tree.entries.filter((entry) => FILE_MODES.has(entry.mode));
  const wanted = new Map(files.filter((entry) => reads(entry.path) || reads(nameNow(entry.path))).map((entry) => [entry, same(entry.path)]));
  const unknown = [...wanted].flatMap(([entry, file]) => (file === null ? [entry] : []));
  const blobs: ReadonlyMap<string, Uint8Array> = unknown.length === 0 ? new Map() : await tree.readBlobs([...new Set(unknown.map((entry) => entry.oid))]);
  const missing = unknown.find((entry) => !blobs.has(entry.oid));
  if (missing !== undefined) throw new Error(`the clone lacks ${missing.path} of the base commit ${tree.sha}`);
  const snapshotFiles = files.map((entry): SnapshotFile => {
    const path = nameNow(entry.path);
    const file = wanted.get(entry);
    if (file === undefined) return unreadFile(path, entry);
    if (file === null) return fileOf(path, blobs.get(entry.oid) ?? new Uint8Array(), checks);
    return file.path === path ? file : named(path, file);
  });
  snapshotFiles.sort((a, b) => compareText(a.path, b.path));
  // Hardly anybody asks for the fingerprint, which takes a hash of each file.
  let metadata: RepoSnapshot['metadata'] | null = null;
  return {
    files: snapshotFiles,
    get metadata() {
      return (metadata ??= createSnapshot(snapshotFiles, 0).metadata);
    },
  };
}

/** A graph of the base under the names of today, its nodes sorted again. */
export function graphUnderNewNames(graph: ImportGraph, tree: BaseTree, renames: ReadonlyMap<string, string>): ImportGraph {
  if (renames.size === 0) return graph;
  const nameNow = namesNow(tree, renames);
  const order = graph.nodes.map((_, node) => node).sort((a, b) => compareText(nameNow(graph.nodes[a] ?? ''), nameNow(graph.nodes[b] ?? '')));
  const placeOf = new Int32Array(graph.nodes.length);
  for (const [place, node] of order.entries()) placeOf[node] = place;
  const moved = (node: number): number => placeOf[node] ?? 0;
  const byFrom = <T extends { readonly from: number }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => a.from - b.from);
  return {
    nodes: order.map((node) => nameNow(graph.nodes[node] ?? '')),
    units: order.map((node) => {
      const unit = graph.units[node] ?? '';
      return unit === graph.nodes[node] ? nameNow(unit) : unit;
    }),
    edges: byFrom(graph.edges.map((edge) => ({ ...edge, from: moved(edge.from), to: moved(edge.to) }))),
    externals: byFrom(graph.externals.map((entry) => ({ ...entry, from: moved(entry.from) }))),
    leaves: byFrom(graph.leaves.map((leaf) => ({ ...leaf, from: moved(leaf.from), path: nameNow(leaf.path) }))),
    unresolved: graph.unresolved.map((entry) => ({ ...entry, path: nameNow(entry.path) })).sort((a, b) => compareText(a.path, b.path)),
    uncertain: graph.uncertain.map(nameNow).sort(compareText),
    warnings: graph.warnings,
  };
}

/** Old path to the one of today. A new name that the base had too, for another file, is not given twice. */
function namesNow(tree: BaseTree, renames: ReadonlyMap<string, string>): (path: string) => string {
  const taken = new Set(tree.entries.map((entry) => entry.path));
  const nowOf = new Map([...renames].filter(([now]) => !taken.has(now)).sort(([a], [b]) => compareText(b, a)).map(([now, old]) => [old, now]));
  return (path) => nowOf.get(path) ?? path;
}

function unreadFile(path: string, { oid }: TreeEntry): SnapshotFile {
  return {
    path,
    content: null,
    is_binary: false,
    get hash() {
      return sha256Hex(oid);
    },
  };
}

function named(path: string, file: SnapshotFile): SnapshotFile {
  return {
    path,
    is_binary: file.is_binary,
    get hash() {
      return file.hash;
    },
    get content() {
      return file.content;
    },
  };
}

function fileOf(path: string, bytes: Uint8Array, checks: ByteChecks): SnapshotFile {
  const form = formOf(bytes, checks);
  return { path, content: textAt(path, bytes, form), hash: hashOf(bytes, form), is_binary: isBinary(form) };
}
