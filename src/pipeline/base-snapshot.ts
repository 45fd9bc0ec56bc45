import { compareText } from '../base/order.js';
import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import { sha256Hex } from '../contract/digest.js';
import type { ImportGraph } from '../graph/import-graph.js';
import type { BaseTree, TreeEntry } from '../ports/history.js';
import { createSnapshot } from '../workspace/snapshot.js';

const FILE_MODES = new Set(['100644', '100755']);

/**
 * The base as an analyzer sees a tree, under the names of today: files that were renamed since have their new names, so
 * that what was found there has the fingerprints that it would have here. Content is there for files that `reads` names
 * (the base's line endings become LF, as in a snapshot); the hash of the others is made of their git object id.
 * Rejects when the clone lacks an object.
 */
export async function snapshotOfBase(tree: BaseTree, reads: (path: string) => boolean, renames: ReadonlyMap<string, string>): Promise<RepoSnapshot> {
  const nameNow = namesNow(tree, renames);
  const files = tree.entries.filter((entry) => FILE_MODES.has(entry.mode));
  const wanted = files.filter((entry) => reads(entry.path) || reads(nameNow(entry.path)));
  const blobs: ReadonlyMap<string, Uint8Array> = wanted.length === 0 ? new Map() : await tree.readBlobs([...new Set(wanted.map((entry) => entry.oid))]);
  const missing = wanted.find((entry) => !blobs.has(entry.oid));
  if (missing !== undefined) throw new Error(`the clone lacks ${missing.path} of the base commit ${tree.sha}`);
  const isWanted = new Set(wanted);
  const snapshotFiles = files.map((entry) => fileOf(entry, nameNow(entry.path), isWanted.has(entry) ? blobs.get(entry.oid) : undefined)).sort((a, b) => compareText(a.path, b.path));
  return createSnapshot(snapshotFiles, 0);
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

function fileOf({ oid }: TreeEntry, path: string, bytes: Uint8Array | undefined): SnapshotFile {
  if (bytes === undefined) return { path, content: null, hash: sha256Hex(oid), is_binary: false };
  if (bytes.includes(0)) return { path, content: null, hash: sha256Hex(bytes), is_binary: true };
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/\r\n?/gu, '\n').normalize('NFC');
  return { path, content, hash: sha256Hex(content), is_binary: false };
}
