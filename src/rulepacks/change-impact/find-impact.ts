import { by, compareText, inOrder } from '../../base/order.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { moduleFinder, type Module, type Modules } from '../../graph/modules.js';
import { reachOf, wayTo } from '../../graph/reach.js';
import { impactGraph, type FoundBase, type ReachRules } from './impact-graph.js';

/** A module that a change reaches. */
export interface ImpactedModule extends Module {
  /** Steps from the nearest changed file to the nearest file of the module; 0 when one of its own files changed. */
  readonly distance: number;
  /** A shortest way, changed file first, file of the module last; the middle of a very long one is left out. */
  readonly via: readonly string[];
}

export interface Impact {
  /** Source files of the workspace that the change reaches, the changed ones among them; sorted by path. */
  readonly files: readonly { readonly path: string; readonly distance: number }[];
  /** Sorted by path. */
  readonly modules: readonly ImpactedModule[];
  /** Files of the workspace that are tests and changed or are reached; sorted. */
  readonly tests: readonly string[];
  /** The changed file for which everything counts as impacted; null when there is none. */
  readonly impactsAll: string | null;
  /** Percent of all source files, floored to two decimals. */
  readonly share: number;
}

export type ImpactOptions = Pick<ReachRules, 'has' | 'impactsAll' | 'isDocument' | 'isSetting' | 'isTest' | 'parts' | 'schemaUses'>;

/** Files of one way that are told. */
const WAY_SHOWN = 40;

/** What the change from `base` to the workspace reaches (SPEC section 7, change-impact). */
export function findImpact(graph: ImportGraph, base: FoundBase, modules: Modules, options: ImpactOptions): Impact {
  const moduleOf = moduleFinder(modules.list);
  const through = impactGraph(graph, base, { ...options, moduleOf, modules: modules.list });
  const reach = reachOf(through, through.sources);
  const files: Impact['files'][number][] = [];
  const nearest = new Map<number, number>();
  const tests = new Set<string>();
  for (let index = 0; index < through.names.length; index++) {
    const distance = reach.distances[index] ?? -1;
    if (distance < 0) continue;
    const path = through.names[index] as string;
    const file = through.testsOf.get(index);
    const isTold = file === undefined ? through.isPresent[index] === 1 : through.isPresent[file] === 1 && (reach.distances[file] ?? -1) < 0;
    if (isTold) {
      files.push({ path, distance });
      if (options.isTest(path)) tests.add(path);
    }
    const module = moduleOf(path);
    const known = nearest.get(module);
    if (known === undefined || distance < (reach.distances[known] ?? 0)) nearest.set(module, index);
  }
  if (through.testsOf.size > 0) files.sort(inOrder(by((file) => file.path)));
  for (const change of base.changed) if (change.kind !== 'deleted' && options.isTest(change.path)) tests.add(change.path);
  const impacted = [...nearest].flatMap(([module, index]): ImpactedModule[] => {
    const found = modules.list[module];
    const via = withoutLoops((wayTo(reach, index) ?? []).map((node) => through.names[node] ?? ''));
    return found === undefined ? [] : [{ ...found, distance: via.length - 1, via: shortened(via) }];
  });
  const { impactsAll } = through;
  if (impactsAll !== null) {
    // A module without a source file is reached as well.
    for (const [module, found] of modules.list.entries()) if (!nearest.has(module)) impacted.push({ ...found, distance: 1, via: [impactsAll, found.manifest ?? found.path] });
  }
  return {
    files,
    modules: impacted.sort(inOrder(by((module) => module.path))),
    tests: [...tests].sort(compareText),
    impactsAll,
    share: graph.nodes.length === 0 ? 0 : Math.floor((files.length * 10_000) / graph.nodes.length) / 100,
  };
}

/** A manifest that stands for what a module takes and then for what it gives is told once, without the source between. */
function withoutLoops(way: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const name of way) {
    const before = told.indexOf(name);
    if (before < 0) told.push(name);
    else told.length = before + 1;
  }
  return told;
}

function shortened(way: readonly string[]): readonly string[] {
  if (way.length <= WAY_SHOWN) return way;
  const half = WAY_SHOWN / 2;
  return [...way.slice(0, half), `(${way.length - WAY_SHOWN} more)`, ...way.slice(-half)];
}
