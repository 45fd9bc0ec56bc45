import { addToGroup } from '../../base/add-to-group.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { Module } from '../../graph/modules.js';

/** A member of a workspace that declares another one in its manifest; both as indexes of modules. */
export interface ManifestLink {
  readonly from: number;
  readonly to: number;
  /**
   * Whether every change of `to` goes over the link: `from` needs it as a whole, `to` has programs that scripts may call, or no import shows what `from` takes
   * of it (files that a bundler finds, an import that leads to what is only built). Where imports show it, they decide for source
   * files, and the link is for the other files alone: a preset of a compiler, a style sheet, a schema.
   */
  readonly isWhole: boolean;
  /** Only tests, examples and benchmarks of `from` need it: nobody who depends on `from` does. */
  readonly isForTests: boolean;
}

/**
 * What manifests declare between the members of a workspace, beside what their imports say. Sorted as the modules are. `isTarget` says which nodes are tests,
 * examples and benchmarks of crates: what others import for tests alone does not show what these take.
 */
export function manifestLinks(graph: ImportGraph, modules: readonly Module[], moduleOf: (path: string) => number, isTarget: (node: number) => boolean): readonly ManifestLink[] {
  if (modules.every(({ declares }) => declares === undefined)) return [];
  const indexOf = new Map(modules.map(({ path }, index) => [path, index]));
  const owner = graph.nodes.map(moduleOf);
  const imported = modules.map(({ declares }) => (declares === undefined ? null : new Set<number>()));
  for (const { from, to, isForTests } of graph.edges) if (isForTests !== true || isTarget(from)) imported[owner[from] ?? -1]?.add(owner[to] ?? -1);

  // Names of members that an import of a module names without leading into the tree.
  const nowhere = modules.map(({ declares }) => (declares === undefined ? null : new Set<string>()));
  for (const { path, specifier } of graph.unresolved) nowhere[moduleOf(path)]?.add(packageOf(specifier));
  for (const external of graph.externals) nowhere[owner[external.from] ?? -1]?.add(external.package);

  return modules.flatMap(({ declares = [], forTests, needs }, from) =>
    declares.flatMap((path): ManifestLink[] => {
      const to = indexOf.get(path);
      if (to === undefined) return [];
      const isWhole = needs?.includes(path) === true || modules[to]?.hasPrograms === true || imported[from]?.has(to) !== true || nowhere[from]?.has(modules[to]?.name ?? '') === true;
      return [{ from, to, isWhole, isForTests: forTests?.includes(path) === true }];
    }),
  );
}

/**
 * Files of the root that members import by their paths, and what these import there: settings and scripts that all share. What the
 * root declares counts for the root alone, so no way over its manifest leads on through them. None where a member imports the root as the package that it is.
 */
export function sharedFiles({ nodes, edges }: ImportGraph, root: number, moduleOf: (path: string) => number): ReadonlySet<string> {
  const isRoot = nodes.map((path) => moduleOf(path) === root);
  const shared = new Set<number>();
  for (const { from, to, specifier } of edges) {
    if (isRoot[from] === true || isRoot[to] !== true) continue;
    if (!specifier.startsWith('.')) return new Set();
    shared.add(to);
  }
  if (shared.size === 0) return new Set();
  const within = new Map<number, number[]>();
  for (const { from, to } of edges) {
    if (isRoot[from] !== true || isRoot[to] !== true) continue;
    addToGroup(within, from, to);
  }
  // A set that grows is gone through to its end.
  for (const node of shared) for (const next of within.get(node) ?? []) shared.add(next);
  return new Set([...shared].map((node) => nodes[node] ?? ''));
}

/** `@scope/name` or `name` of a specifier. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
