import { type Component, findComponents } from './components.js';
import type { ExternalImport, GraphWarning, ImportEdge, ImportGraph, LeafImport, UnresolvedImport } from './import-graph.js';
import { isForTests, isWholeUnit, type KeptGraph, kindOf, type Rows } from './kept-graph.js';
import type { ResolvedImports } from './resolve-imports.js';

/** A graph that was kept, with some of its files resolved anew. Its lists are made when they are asked for. */
export class RecalledGraph implements ImportGraph {
  private madeEdges: readonly ImportEdge[] | null = null;
  private madeExternals: readonly ExternalImport[] | null = null;
  private madeLeaves: readonly LeafImport[] | null = null;
  private madeUnresolved: readonly UnresolvedImport[] | null = null;

  /** `patches` are the files resolved anew by their node, each sorted as in a graph. */
  constructor(
    readonly nodes: readonly string[],
    private readonly kept: KeptGraph<unknown>,
    private readonly patches: ReadonlyMap<number, ResolvedImports>,
    readonly uncertain: readonly string[],
    readonly warnings: readonly GraphWarning[],
  ) {}

  get units(): readonly string[] {
    return this.kept.units ?? this.nodes;
  }

  get edges(): readonly ImportEdge[] {
    return (this.madeEdges ??= this.listed(this.kept.edges, (node, row) => this.edgeAt(node, row), (patch) => patch.edges));
  }

  get externals(): readonly ExternalImport[] {
    return (this.madeExternals ??= this.listed(this.kept.externals, (node, row) => this.externalAt(node, row), (patch) => patch.externals));
  }

  get leaves(): readonly LeafImport[] {
    return (this.madeLeaves ??= this.listed(this.kept.leaves, (node, row) => this.leafAt(node, row), (patch) => patch.leaves));
  }

  get unresolved(): readonly UnresolvedImport[] {
    return (this.madeUnresolved ??= this.listed(this.kept.unresolved, (node, row) => this.unresolvedAt(node, row), (patch) => patch.unresolved));
  }

  /** How many entries the lists have, without making them. */
  get counts(): { readonly edges: number; readonly externals: number; readonly unresolved: number } {
    return {
      edges: this.count(this.kept.edges, (patch) => patch.edges),
      externals: this.count(this.kept.externals, (patch) => patch.externals),
      unresolved: this.count(this.kept.unresolved, (patch) => patch.unresolved),
    };
  }

  /** As `findComponents` finds them over the imports that are no type imports. */
  cycles(): readonly Component[] {
    return [...this.patches].every(([node, patch]) => this.linksAlike(node, patch)) ? this.keptCycles() : findComponents(this.nodes.length, this.edges.filter((edge) => edge.kind !== 'type'));
  }

  private keptCycles(): readonly Component[] {
    const { cycles, cycleEnds } = this.kept;
    return Array.from(cycleEnds, (end, index) => [...cycles.subarray(index === 0 ? 0 : cycleEnds[index - 1], end)]);
  }

  /** Whether a file that was resolved anew has imports of the same files, type imports left out. */
  private linksAlike(node: number, patch: ResolvedImports): boolean {
    const targets = (edges: readonly ImportEdge[]): string => [...new Set(edges.filter((edge) => edge.kind !== 'type').map((edge) => edge.to))].sort((a, b) => a - b).join();
    return targets(this.keptAt(node).edges) === targets(patch.edges);
  }

  /** What was kept of one node, whether or not it is resolved anew. */
  keptAt(node: number): ResolvedImports {
    const { edges, externals, leaves, unresolved } = this.kept;
    return {
      edges: rowsAt(edges, node, (row) => this.edgeAt(node, row)),
      externals: rowsAt(externals, node, (row) => this.externalAt(node, row)),
      leaves: rowsAt(leaves, node, (row) => this.leafAt(node, row)),
      unresolved: rowsAt(unresolved, node, (row) => this.unresolvedAt(node, row)),
    };
  }

  private edgeAt(from: number, row: number): ImportEdge {
    const { to, line, column, kind, specifier } = this.kept.edges.columns;
    const word = kind[row] as number;
    const edge: ImportEdge = { from, to: to[row] as number, isWholeUnit: isWholeUnit(word), kind: kindOf(word), line: line[row] as number, column: column[row] as number, specifier: this.textAt(specifier, row) };
    return isForTests(word) ? { ...edge, isForTests: true } : edge;
  }

  private externalAt(from: number, row: number): ExternalImport {
    const { package: name, line, kind, specifier } = this.kept.externals.columns;
    return { from, package: this.textAt(name, row), kind: kindOf(kind[row] as number), line: line[row] as number, specifier: this.textAt(specifier, row) };
  }

  private leafAt(from: number, row: number): LeafImport {
    const { path, specifier } = this.kept.leaves.columns;
    return { from, path: this.textAt(path, row), specifier: this.textAt(specifier, row) };
  }

  private unresolvedAt(node: number, row: number): UnresolvedImport {
    const { line, specifier, reason } = this.kept.unresolved.columns;
    return { path: this.nodes[node] as string, line: line[row] as number, specifier: this.textAt(specifier, row), reason: this.textAt(reason, row) };
  }

  private textAt(column: Int32Array, row: number): string {
    // Every text is there unless somebody wrote nonsense with a good digest; then any will do.
    return this.kept.texts.at(column[row] as number) ?? '';
  }

  private listed<T>({ ends }: Rows<string>, at: (node: number, row: number) => T, patched: (patch: ResolvedImports) => readonly T[]): readonly T[] {
    const list: T[] = [];
    let row = 0;
    for (let node = 0; node < ends.length; node++) {
      const end = ends[node] as number;
      const patch = this.patches.get(node);
      if (patch !== undefined) list.push(...patched(patch));
      else for (; row < end; row++) list.push(at(node, row));
      row = end;
    }
    return list;
  }

  private count({ ends }: Rows<string>, patched: (patch: ResolvedImports) => readonly unknown[]): number {
    let count = ends[ends.length - 1] ?? 0;
    for (const [node, patch] of this.patches) count += patched(patch).length - ((ends[node] as number) - (node === 0 ? 0 : (ends[node - 1] as number)));
    return count;
  }
}

function rowsAt<T>({ ends }: Rows<string>, node: number, at: (row: number) => T): T[] {
  const rows: T[] = [];
  for (let row = node === 0 ? 0 : (ends[node - 1] as number); row < (ends[node] as number); row++) rows.push(at(row));
  return rows;
}
