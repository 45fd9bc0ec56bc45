import { folderOf } from '../../base/folders.js';
import { compareText } from '../../base/order.js';
import { indexIn } from '../../base/sorted-texts.js';
import { isCargoTarget } from '../../graph/cargo-targets.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { Module } from '../../graph/modules.js';
import { Dependencies, type DependencyGraph } from '../../graph/reach.js';
import { silentUses } from '../../graph/silent-uses.js';
import type { BaseFacts } from '../base-facts.js';
import { changedPlaces, type ChangedPlace } from './changed-places.js';
import { embeddedSources } from './embedded-sources.js';
import { manifestLinks, type ManifestLink, sharedFiles } from './manifest-links.js';
import { partsAround } from './root-parts.js';
import type { SchemaUse } from './schema-uses.js';
import { testInputs } from './test-inputs.js';

export type FoundBase = BaseFacts & { readonly kind: 'found' };

/** What kinds of changed files that are no source reach. */
export interface ReachRules {
  /** The file impacts everything. */
  impactsAll(path: string): boolean;
  /** The file reaches its module and nothing that is built from it. */
  isDocument(path: string): boolean;
  /** A source that says how its module is built or tested. */
  isSetting(path: string): boolean;
  isTest(path: string): boolean;
  /** Whether the workspace has the file. */
  has(path: string): boolean;
  /** Sources that import what is generated of some of the changed files. */
  schemaUses(changed: readonly string[]): readonly SchemaUse[];
  /** Folders of the root's module that are installed on their own, by the files that lie in it. */
  parts(isOfRoot: (path: string) => boolean): ReadonlySet<string>;
  moduleOf(path: string): number;
  readonly modules: readonly Module[];
}

export interface ImpactGraph extends DependencyGraph {
  /** Of `names` the first so many are files; places of manifests and of tests follow. */
  readonly files: number;
  /** Places of tests within a file of a crate, each with the file: they reach it, and nothing that uses it. */
  readonly testsOf: ReadonlyMap<number, number>;
  /** 1 for each file that is a node of the graph of the workspace. */
  readonly isPresent: Uint8Array;
  readonly sources: readonly number[];
  /** The first changed file that impacts everything; null when none does. */
  readonly impactsAll: string | null;
}

/**
 * The graph that a change goes through: the imports of the workspace, those of the base into files that were deleted or
 * renamed since, and a dependency of each source file on the changed files that are no sources and that it imports, or that, or settings, lie in its module
 * (one of them stands for all), or that everything depends on; what manifests of a workspace declare of each other; and what needs no import (`silentUses`).
 */
export function impactGraph(graph: ImportGraph, base: FoundBase, rules: ReachRules): ImpactGraph {
  const before = base.graph;
  const changed = base.changed.map((change) => change.path);
  const { names, units, placeOf, isTarget } = withOthers(graph, new Set(changed.filter((path) => indexIn(graph.nodes, path) < 0)));
  const files = names.length;
  const isPresent = new Uint8Array(files);
  for (let node = 0; node < placeOf.length; node++) isPresent[placeOf[node] as number] = 1;
  const isSource = isPresent.slice();
  const places = new Map(changed.map((path) => [path, indexIn(names, path)]));
  const indexOf = (path: string): number => places.get(path) ?? indexIn(names, path);

  const movedTo = new Map<string, string>();
  for (const change of base.changed) {
    if (change.kind === 'renamed') movedTo.set(change.from, change.path);
    if (change.kind !== 'deleted') continue;
    movedTo.set(change.path, change.path);
    const node = before === null ? -1 : indexIn(before.nodes, change.path);
    if (node < 0) continue;
    const index = indexOf(change.path);
    isSource[index] = 1;
    const unit = before?.units[node] ?? change.path;
    isTarget[index] = isCargoTarget(change.path, unit) ? 1 : 0;
    units[index] = isTarget[index] === 1 ? change.path : unit;
  }

  const dependencies = new Dependencies();
  /** What tests within a file of a crate need: those who use that file do not. */
  const inTests: { readonly from: number; readonly to: number }[] = [];
  const add = (from: number, to: number, { isWholeUnit, isForTests }: Use): void => {
    if (isForTests === true && isTarget[from] !== 1) inTests.push({ from, to });
    else dependencies.add(from, to, isWholeUnit);
  };
  for (const uses of usesIn(graph)) {
    for (let at = 0; at < uses.length; at++) {
      const use = uses[at] as Use;
      add(placeOf[use.from] as number, placeOf[use.to] as number, use);
    }
  }
  if (before !== null && movedTo.size > 0) {
    for (const use of usesIn(before).flat()) {
      const to = movedTo.get(before.nodes[use.to] ?? '');
      if (to === undefined) continue;
      const importer = before.nodes[use.from] ?? '';
      const from = indexOf(movedTo.get(importer) ?? importer);
      if (from >= 0) add(from, indexOf(to), use);
    }
    for (const leaf of before.leaves) {
      const to = movedTo.get(leaf.path);
      const importer = before.nodes[leaf.from] ?? '';
      const from = to === undefined ? -1 : indexOf(movedTo.get(importer) ?? importer);
      if (to !== undefined && from >= 0) dependencies.add(from, indexOf(to), false);
    }
  }
  const isChanged = graph.leaves.length === 0 ? null : new Set(changed);
  if (isChanged !== null) for (const { from, path } of graph.leaves) if (isChanged.has(path)) dependencies.add(placeOf[from] as number, indexOf(path), false);
  const others = changed.filter((path) => isSource[indexOf(path)] === 0 || rules.isSetting(path));
  const isOther = new Set(others);
  addDependenciesOnOthers(dependencies, graph, placeOf, changedPlaces(base.changed, (path) => isOther.has(path)), indexOf, rules);
  const inputs = testInputs(graph, changed, rules.isTest).map((path) => ({ at: path, path }));
  const gone = before === null ? [] : testInputs(before, [...movedTo.keys()], rules.isTest).map((at) => ({ at, path: movedTo.get(at) ?? at }));
  addDependenciesOnOthers(dependencies, graph, placeOf, [...inputs, ...gone], indexOf, rules, rules.isTest);
  const sources = changedPlaces(base.changed, (path) => isSource[indexOf(path)] === 1);
  for (const { from, path } of embeddedSources(graph, sources, rules.has)) dependencies.add(placeOf[from] as number, indexOf(path), false);
  for (const { from, schema } of rules.schemaUses(others)) dependencies.add(placeOf[from] as number, indexOf(schema), false);
  const links = manifestLinks(graph, rules.modules, rules.moduleOf, (from) => isTarget[placeOf[from] as number] === 1);
  const root = rules.modules.findIndex(({ path }) => path === '.');
  const shared = links.some(({ from }) => from === root) ? sharedFiles(graph, root, rules.moduleOf) : new Set<string>();
  addManifestLinks({ names, units, dependencies }, links, rules, { isSource, isTarget, shared }, others, changed);
  const testsOf = addTests({ names, units, dependencies }, inTests);
  const impactsAll = changed.find((path) => rules.impactsAll(path)) ?? null;
  if (impactsAll !== null) for (const from of placeOf) dependencies.add(from, indexOf(impactsAll), false);
  return { names, files, testsOf, isPresent, units, dependencies, sources: changed.map(indexOf), impactsAll };
}

/**
 * The nodes of the graph and some other paths, in one sorted list; each of the others is a unit of its own, and so is what `isTarget` marks: tests,
 * examples and benchmarks of crates, whose libraries do not change with them.
 */
function withOthers({ nodes, units }: ImportGraph, others: ReadonlySet<string>): { readonly names: string[]; readonly units: string[]; readonly placeOf: Int32Array; readonly isTarget: Uint8Array } {
  const placeOf = new Int32Array(nodes.length);
  const isTarget = new Uint8Array(nodes.length + others.size);
  const [names, unitsOfNames]: [string[], string[]] = [[], []];
  const added = [...others].sort(compareText);
  let next = 0;
  for (let node = 0; node <= nodes.length; node++) {
    const path = nodes[node];
    for (; next < added.length && (path === undefined || (added[next] as string) < path); next++) {
      names.push(added[next] as string);
      unitsOfNames.push(added[next] as string);
    }
    if (path === undefined) break;
    placeOf[node] = names.length;
    const unit = units[node] as string;
    isTarget[names.length] = isCargoTarget(path, unit) ? 1 : 0;
    unitsOfNames.push(isTarget[names.length] === 1 ? path : unit);
    names.push(path);
  }
  return { names, units: unitsOfNames, placeOf, isTarget };
}

type Use = Pick<ImportEdge, 'from' | 'to' | 'isWholeUnit' | 'isForTests'>;

/** Imports, and what needs none. */
function usesIn(graph: ImportGraph): readonly (readonly Use[])[] {
  return [graph.edges, silentUses(graph)];
}

/** A place for the tests within each file, by its name: of its crate they alone need what is only there for tests. */
function addTests({ names, units, dependencies }: { readonly names: string[]; readonly units: string[]; readonly dependencies: Dependencies }, uses: readonly { readonly from: number; readonly to: number }[]): ReadonlyMap<number, number> {
  const placeOf = new Map<number, number>();
  for (const { from, to } of uses) {
    let place = placeOf.get(from);
    if (place === undefined) {
      units.push(`${names[from]} (tests)`);
      placeOf.set(from, (place = names.push(names[from] as string) - 1));
    }
    dependencies.add(place, to, false);
  }
  return new Map([...placeOf].map(([file, place]) => [place, file]));
}

/** Where a dependency on files that are no sources starts: a module, or of the root a part; the nearest first. */
function groupsOf(path: string, rules: ReachRules, parts: ReadonlySet<string>): readonly string[] {
  const module = rules.moduleOf(path);
  const whole = String(module);
  return rules.modules[module]?.path !== '.' ? [whole] : [...partsAround(path, parts).map((part) => `${whole} ${part}`), whole];
}

/**
 * What is built from a module may read any file of it that is no document: its sources depend on the first that changed. What
 * lies in no module but the root's, in a folder of its own, counts for the sources of that folder, since `docs` and `scripts`
 * are not built together, and of the deepest part that is installed on its own; files that lie directly at the root count for all of them.
 */
function addDependenciesOnOthers(dependencies: Dependencies, graph: ImportGraph, placeOf: Int32Array, others: readonly ChangedPlace[], indexOf: (path: string) => number, rules: ReachRules, isUser = (_path: string): boolean => true): void {
  const firstOf = new Map<string, number>();
  const read = others.filter(({ at }) => !rules.isDocument(at));
  if (read.length === 0) return;
  const isOfRoot = (path: string): boolean => rules.modules[rules.moduleOf(path)]?.path === '.';
  const parts: ReadonlySet<string> = read.some(({ at }) => folderOf(at).includes('/') && isOfRoot(at)) ? rules.parts(isOfRoot) : new Set();
  for (const { at, path } of read) {
    const [group = ''] = groupsOf(at, rules, parts);
    if (!firstOf.has(group)) firstOf.set(group, indexOf(path));
  }
  // What holds for one file of a folder holds for all, and they mostly stand together.
  let folder: string | null = null;
  let to: number | undefined;
  for (let node = 0; node < placeOf.length; node++) {
    const path = graph.nodes[node] as string;
    const own = folderOf(path);
    if (own !== folder) {
      folder = own;
      const group = groupsOf(path, rules, parts).find((near) => firstOf.has(near));
      to = group === undefined ? undefined : firstOf.get(group);
    }
    if (to !== undefined && to !== placeOf[node] && isUser(path)) dependencies.add(placeOf[node] as number, to, false);
  }
}

/**
 * Ways over manifests (`manifestLinks`). A module that declares another one has a place of its own, named by its manifest: its
 * sources depend on it (but for `shared` ones), and it depends on what the link takes of the other module. What only tests of a crate need reaches
 * these (`isTarget`), and nobody takes anything of them.
 */
function addManifestLinks(into: { readonly names: string[]; readonly units: string[]; readonly dependencies: Dependencies }, links: readonly ManifestLink[], rules: ReachRules, { isSource, isTarget, shared }: { readonly isSource: Uint8Array; readonly isTarget: Uint8Array; readonly shared: ReadonlySet<string> }, others: readonly string[], changed: readonly string[]): void {
  const taken = takenFiles(rules.modules, changed);
  if (links.length === 0 && taken.length === 0) return;
  const { names, units, dependencies } = into;
  const files = names.length;
  const place = (module: number, what: string): number => {
    const { path, manifest } = rules.modules[module] ?? { path: '.', manifest: null };
    units.push(`${path} (${what} of its manifest)`);
    return names.push(manifest ?? path) - 1;
  };
  const link = (from: number, to: number): void => dependencies.add(from, to, false);
  const owner = new Int32Array(files).fill(-1);
  for (let file = 0; file < files; file++) if (isSource[file] === 1) owner[file] = rules.moduleOf(names[file] ?? '');
  const read = new Set(owner);
  const users = new Map<number, number>();
  const testers = new Map<number, number>();
  for (const module of new Set([...links.filter(({ isForTests }) => !isForTests).map(({ from }) => from), ...taken.map((entry) => entry.module)])) users.set(module, place(module, 'users'));
  for (const { from, isForTests } of links) if (isForTests && !testers.has(from)) testers.set(from, place(from, 'testers'));
  for (const { module, path } of taken) link(users.get(module) ?? 0, names.indexOf(path));
  // A module without a source that is read passes on what reaches it all the same.
  const wholes = new Map<number, number>();
  for (const { to, isWhole } of links) if (isWhole && !wholes.has(to)) wholes.set(to, (read.has(to) ? undefined : users.get(to)) ?? place(to, 'sources'));
  const firstOther = new Map<number, number>();
  for (const path of others) {
    const module = rules.moduleOf(path);
    if (!rules.isDocument(path) && !firstOther.has(module)) firstOther.set(module, names.indexOf(path));
  }
  for (const { from, to, isWhole, isForTests } of links) {
    const user = (isForTests ? testers : users).get(from) ?? 0;
    const other = firstOther.get(to);
    if (other !== undefined) link(user, other);
    const whole = wholes.get(to);
    if (isWhole && whole !== undefined) link(user, whole);
  }
  for (let file = 0; file < files; file++) {
    const user = users.get(owner[file] as number);
    const tester = testers.get(owner[file] as number);
    const whole = wholes.get(owner[file] as number);
    if (user !== undefined && !shared.has(names[file] as string)) link(file, user);
    if (tester !== undefined && isTarget[file] === 1) link(file, tester);
    if (whole !== undefined && isTarget[file] !== 1) link(whole, file);
  }
}

/** For modules that are built from changed files of other folders the first of these: one stands for all. */
function takenFiles(modules: readonly Module[], changed: readonly string[]): readonly { readonly module: number; readonly path: string }[] {
  if (modules.every(({ takes }) => takes === undefined)) return [];
  const paths = new Set(changed);
  return modules.flatMap(({ takes = [] }, module) => {
    const path = takes.find((taken) => paths.has(taken));
    return path === undefined ? [] : [{ module, path }];
  });
}
