import { folderOf } from '../../base/folders.js';
import { MalformedBytes } from '../../base/malformed-bytes.js';
import { inOrder, by } from '../../base/order.js';
import { indexIn } from '../../base/sorted-texts.js';
import { once } from '../../base/once.js';
import { sha256Hex } from '../../contract/digest.js';
import type { GraphWarning, ImportGraph } from '../../graph/import-graph.js';
import { decodeGraph, encodeGraph, type KeptGraph } from '../../graph/kept-graph.js';
import { knownResolutions } from '../../graph/known-resolutions.js';
import { RecalledGraph } from '../../graph/recalled-graph.js';
import { type ResolvedImports, resolveImports, sortImports } from '../../graph/resolve-imports.js';
import type { ExtractedImports } from '../../imports/import-record.js';
import { createPlainLookup } from '../../imports/resolve/javascript/plain-lookup.js';
import { loadResolver } from '../../imports/resolve/load-resolver.js';
import type { Resolver } from '../../imports/resolve/resolution.js';
import type { ChangedScan, KeptScans } from '../../workspace/recall/kept-scans.js';
import type { KeepingGraph, Observation, Recalling } from './observation.js';
import { steeringParsersFor } from './steering-parsers.js';

/** Raised with every change of how a graph is kept. */
const FORMAT = 'contract-gates graph 2';
/** So many files of a graph that was kept are resolved all the same and compared: by their names, and by the resolver where these do not tell. */
const SAMPLE_SIZE = 4;
/**
 * A path that is seen from its own file is found at once; any other name may need every manifest of the tree, and costs more than the
 * rest of a second run. Such names are resolved again in one run of so many.
 */
const RUNS_FOR_NAMES = 4;
/** So many files are asked whether they still raise a warning that a changed file may have raised alone. */
const MOST_WITNESSES = 50;

/** All that decides where imports lead beside the imports themselves and the version of the program, which goes with the cache. */
interface GraphKey {
  readonly format: string;
  /** Digest of all paths of the tree. */
  readonly paths: string;
  /** Files whose texts were asked for, with what tells one text from another. */
  readonly texts: readonly (readonly [path: string, key: string])[];
}

/**
 * Takes the graph that an earlier run kept, when the tree has the same paths, every text that was asked for then is the same, and the
 * sources say the same of their packages: a resolver that is asked the same questions and gets the same answers then leads each import
 * where it led. Of a changed file only specifiers that it did not have are resolved. Null without a cache.
 */
export async function keepingGraph(observation: Observation, recalling: Recalling): Promise<KeepingGraph | null> {
  const { capture } = observation;
  const scans = await capture.kept();
  if (scans === null) return null;
  const asked = new Set<string>();
  const paths = sha256Hex(scans.paths.join('\0'));
  const attach = (graph: ImportGraph, isNew: boolean): void => {
    const keyOf = (): GraphKey => ({ format: FORMAT, paths, texts: [...asked].sort().map((path) => [path, scans.textKey(path)]) });
    capture.attach({ isNew, bytes: () => (scans.keepsAll ? encodeGraph(graph, keyOf()) : null) });
  };
  const note = (path: string): void => void asked.add(path);
  let graph: RecalledGraph | null = null;
  try {
    graph = await recalled(observation, recalling, scans, paths, asked);
  } catch (error) {
    // What was kept has a good digest and makes no sense.
    if (!(error instanceof MalformedBytes)) throw error;
  }
  if (graph === null) asked.clear();
  else attach(graph, false);
  return { graph, note, keep: (built) => attach(built, true) };
}

async function recalled(observation: Observation, recalling: Recalling, scans: KeptScans<ExtractedImports>, paths: string, asked: Set<string>): Promise<RecalledGraph | null> {
  const kept = scans.attachment === null ? null : decodeGraph(scans.attachment, scans.sources.length);
  if (kept === null || !isKeyOf(kept.key, scans, paths)) return null;
  const changes = scans.changes();
  if (changes === null || ![...changes.values()].every(saysTheSame)) return null;
  for (const [path] of kept.key.texts) asked.add(path);

  const nodes = scans.sources;
  const unpatched = new RecalledGraph(nodes, kept, new Map(), kept.uncertain, kept.warnings);
  const unchanged = nodes.length - changes.size;
  const sample = recalling.sample(nodes.length, SAMPLE_SIZE).filter((node) => unchanged > 0 && !changes.has(nodes[node] as string));
  const withNames = recalling.sample(RUNS_FOR_NAMES, 1).includes(0);
  const byNames = createPlainLookup({ has: (path) => indexIn(scans.paths, path) >= 0 });
  const doubtful = sample.filter((node) => withNames || !holdsInSample(unpatched, kept, [node], null, scans, byNames));
  const resolver = once(() => resolverFor([...doubtful.map((node) => nodes[node] as string), ...changes.keys()], observation, scans, asked));
  if (doubtful.length > 0 && !holdsInSample(unpatched, kept, doubtful, withNames ? await resolver() : null, scans, await resolver())) {
    recalling.onNotice('The import graph that an earlier run kept is not that of the files, so everything was resolved again. Something else wrote to the cache.');
    return null;
  }
  const patches = await patchesOf(unpatched, changes, resolver);
  const warnings = await warningsOf(kept.warnings, changes, nodes, scans, resolver);
  if (warnings === null) return null;
  return new RecalledGraph(nodes, kept, patches, uncertainOf(kept.uncertain, changes), warnings);
}

function isKeyOf(key: unknown, scans: KeptScans<unknown>, paths: string): key is GraphKey {
  const { format, paths: keptPaths, texts } = (key ?? {}) as Partial<GraphKey>;
  return format === FORMAT && keptPaths === paths && Array.isArray(texts) && texts.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string' && scans.textKey(entry[0]) === entry[1]);
}

/** Whether a file says of itself, imports aside, what it said: others are resolved by it. */
function saysTheSame({ before, now }: ChangedScan<ExtractedImports>): boolean {
  return before.package === now.package && (before.declares ?? []).join('\n') === (now.declares ?? []).join('\n');
}

/** A resolver over the tree as it is, for the families of `paths` alone. For the few questions that it gets nothing is gathered before. */
async function resolverFor(paths: readonly string[], { text }: Observation, scans: KeptScans<ExtractedImports>, asked: Set<string>): Promise<Resolver> {
  const tree = {
    paths: scans.paths,
    has: (path: string) => indexIn(scans.paths, path) >= 0,
    text: (path: string) => (asked.add(path), text(path)),
    extracted: (path: string) => scans.scanOf(path) ?? undefined,
  };
  return loadResolver(tree, await steeringParsersFor(tree.paths, tree.text), paths);
}

/** Resolves some files that are the same again, and holds where their imports lead against what was kept: relative ones, and with `names` all others and the unit. */
function holdsInSample(graph: RecalledGraph, kept: KeptGraph<unknown>, sample: readonly number[], names: Resolver | null, scans: KeptScans<ExtractedImports>, resolver: Pick<Resolver, 'resolve'>): boolean {
  const uncertain = new Set(kept.uncertain);
  const isChecked = ({ specifier }: { readonly specifier: string }): boolean => names !== null || specifier.startsWith('.');
  return sample.every((node) => {
    const path = graph.nodes[node] as string;
    const scan = scans.scanOf(path);
    if (scan === null || scan.uncertain !== uncertain.has(path) || (names !== null && (names.unitOf(path) ?? path) !== graph.units[node])) return false;
    const again = resolved(node, path, { ...scan, imports: scan.imports.filter(isChecked) }, graph.nodes, resolver);
    const { edges, externals, leaves, unresolved } = graph.keptAt(node);
    // Both are made with the same keys in the same order.
    return JSON.stringify([again.edges, again.externals, again.leaves, again.unresolved]) === JSON.stringify([edges.filter(isChecked), externals.filter(isChecked), leaves.filter(isChecked), unresolved.filter(isChecked)]);
  });
}

/** The files with other imports, resolved: what a specifier led to before is taken from there. */
async function patchesOf(graph: RecalledGraph, changes: ReadonlyMap<string, ChangedScan<ExtractedImports>>, resolver: () => Promise<Resolver>): Promise<ReadonlyMap<number, ResolvedImports>> {
  const patches = new Map<number, ResolvedImports>();
  for (const [path, { before, now }] of changes) {
    const node = indexIn(graph.nodes, path);
    const known = knownResolutions(graph.keptAt(node), graph.nodes, before.imports.map(({ specifier }) => specifier));
    const isKnown = now.imports.every(({ specifier }) => known(specifier) !== undefined);
    const other = isKnown ? null : await resolver();
    patches.set(node, resolved(node, path, now, graph.nodes, { resolve: (from, specifier) => known(specifier) ?? other?.resolve(from, specifier) ?? invariantBroken(specifier) }));
  }
  return patches;
}

function resolved(node: number, path: string, { imports }: ExtractedImports, nodes: readonly string[], resolver: Pick<Resolver, 'resolve'>): ResolvedImports {
  const into: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
  const nodeOf = (target: string): number | undefined => {
    const index = indexIn(nodes, target);
    return index < 0 ? undefined : index;
  };
  resolveImports(node, path, imports, { get: nodeOf }, resolver, into);
  sortImports(into);
  return into;
}

function invariantBroken(specifier: string): never {
  throw new Error(`invariant broken: ${specifier} is neither known nor resolved`);
}

/**
 * The warnings of the graph of today: those that were kept with those that new imports raise. A specifier that went may have been the
 * only one to raise a warning: then some files near it have to raise it again. Null when that is not seen.
 */
async function warningsOf(kept: readonly GraphWarning[], changes: ReadonlyMap<string, ChangedScan<ExtractedImports>>, nodes: readonly string[], scans: KeptScans<ExtractedImports>, resolver: () => Promise<Resolver>): Promise<readonly GraphWarning[] | null> {
  if (changes.size === 0) return kept;
  const isLost = [...changes.values()].some(({ before, now }) => {
    const left = new Set(now.imports.map(({ specifier }) => specifier));
    return before.imports.some(({ specifier }) => !left.has(specifier));
  });
  const isNew = [...changes.values()].some(({ before, now }) => {
    const known = new Set(before.imports.map(({ specifier }) => specifier));
    return now.imports.some(({ specifier }) => !known.has(specifier));
  });
  if (!isNew && (!isLost || kept.length === 0)) return kept;
  const raising = await resolver();
  if (isLost) for (const warning of kept) if (!raises(warning, raising, nodes, scans)) return null;
  const keys = new Set(kept.map(keyOf));
  return [...kept, ...raising.warnings().filter((warning) => !keys.has(keyOf(warning)))].sort(inOrder(by((warning) => warning.file), by((warning) => warning.message)));
}

function raises(warning: GraphWarning, resolver: Resolver, nodes: readonly string[], scans: KeptScans<ExtractedImports>): boolean {
  const isRaised = (): boolean => resolver.warnings().some((other) => keyOf(other) === keyOf(warning));
  if (isRaised()) return true;
  const folder = folderOf(warning.file);
  let left = MOST_WITNESSES;
  for (const path of nodes) {
    if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
    for (const { specifier } of scans.scanOf(path)?.imports ?? []) resolver.resolve(path, specifier);
    if (isRaised()) return true;
    if (--left === 0) return false;
  }
  return false;
}

function keyOf({ level, file, message }: GraphWarning): string {
  return `${level}\n${file}\n${message}`;
}

function uncertainOf(kept: readonly string[], changes: ReadonlyMap<string, ChangedScan<ExtractedImports>>): readonly string[] {
  if ([...changes.values()].every(({ before, now }) => before.uncertain === now.uncertain)) return kept;
  const still = kept.filter((path) => changes.get(path)?.now.uncertain ?? true);
  const more = [...changes].filter(([, { before, now }]) => now.uncertain && !before.uncertain).map(([path]) => path);
  return [...still, ...more].sort(by((path) => path));
}
