import { inFolder } from '../../base/folders.js';
import { isLfsPointer } from '../../base/lfs-pointer.js';
import { bringInOrder, compareText } from '../../base/order.js';
import { buildGraph } from '../../graph/build-graph.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { patchGraph } from '../../graph/patch-graph.js';
import { patchTree } from '../../graph/patch-tree.js';
import { loadExtractors } from '../../imports/extract/extractors.js';
import { familyOf, type LanguageFamily } from '../../imports/extract/languages.js';
import type { ExtractedImports } from '../../imports/import-record.js';
import { affectedImports } from '../../imports/resolve/affected-imports.js';
import { extendsTargets, manifestsByName } from '../../imports/resolve/javascript/extends-targets.js';
import { loadResolver } from '../../imports/resolve/load-resolver.js';
import type { Resolver } from '../../imports/resolve/resolution.js';
import { isDenoConfigPath, steersResolution } from '../../imports/resolve/steering-files.js';
import { hasSteeringView, packagesDeclared, steeringView } from '../../imports/resolve/steering-view.js';
import type { BaseTree, TreeEntry } from '../../ports/history.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { type BaseChange, pathsAtBase } from '../../rulepacks/base-facts.js';
import { formOf, textOf } from '../../workspace/text/normalise.js';
import type { Observation } from '../tree/observation.js';
import { steeringParsersFor } from '../tree/steering-parsers.js';
import type { ResolvedGraph } from '../tree/workspace-graph.js';
import { FILE_MODES } from './base-snapshot.js';

/** Blobs read at once: bounds the memory of a base that shares little with the present tree. */
const BATCH = 2_000;
/** A scanner may look this far past the end. */
const PADDING = 16;

/** What is known before the graph of the base is made. */
export interface BaseGraphParts {
  readonly observation: Observation;
  /** Sources beyond this many bytes are not scanned. */
  readonly scanBytes: number;
  readonly checks: ByteChecks;
  /** How the workspace differs from the base. */
  readonly changed: readonly BaseChange[];
  /** Files of both that are the same but for how their characters or line ends are written, which may be part of an import. */
  readonly respelled: ReadonlySet<string>;
  /** The graph of the workspace. */
  present(): Promise<ResolvedGraph>;
}

/**
 * The import graph of the base commit, from git objects alone. A file that is the same today is not
 * read again, nor is a text that is the same today; and where nothing but imports of files changed, as in most changes, only these
 * files are resolved again. Rejects when the clone lacks an object (a partial clone): the base is then unknown.
 */
export async function graphOfBase(base: BaseTree, parts: BaseGraphParts): Promise<ImportGraph> {
  const { capture } = parts.observation;
  const files = base.entries.filter((entry) => FILE_MODES.has(entry.mode));
  const scanned = await capture.scanned();
  const differing = pathsAtBase(parts.changed);
  const same: TreeEntry[] = [];
  const changed: TreeEntry[] = [];
  for (const entry of files) {
    const today = scanned.get(entry.path);
    if (today !== undefined) (differing.has(entry.path) || parts.respelled.has(entry.path) ? changed : same).push(entry);
    // What is the same today and was not scanned, no text or too large, is no source of the base either.
    else if (familyOf(entry.path) !== null && (differing.has(entry.path) || capture.indexOid(entry.path) === null)) changed.push(entry);
  }
  const again = await scanAll(base, changed, parts);
  const packages = await packagesBeside(base, parts);
  if (packages?.size === 0 && haveSameSources(parts, same.length, again, scanned) && sayTheSame(again, scanned)) {
    const { graph, resolver } = await parts.present();
    return patchGraph(graph, again, await resolver());
  }
  const sources = new Map(again);
  for (const { path } of same) sources.set(path, scanned.get(path) as ExtractedImports);
  const texts = await textsThatSteer(base, files, parts);
  // As in the workspace, where a link is no text but is there.
  const paths = base.entries.map((entry) => entry.path);
  const all = new Set(paths);
  const tree = {
    paths,
    has: (path: string) => all.has(path),
    text: (path: string) => texts.get(path) ?? null,
    extracted: (path: string) => sources.get(path),
  };
  const resolver = await loadResolver(tree, await steeringParsersFor(paths, tree.text));
  const others = packages === null ? null : await withOtherPaths(parts, { sources, again, scanned, texts, all, packages }, resolver);
  return others ?? buildGraph(sources, resolver);
}

interface SourcesOfBase {
  readonly sources: ReadonlyMap<string, ExtractedImports>;
  /** Those that are not what they are today. */
  readonly again: ReadonlyMap<string, ExtractedImports>;
  /** Those of today. */
  readonly scanned: ReadonlyMap<string, ExtractedImports>;
  readonly texts: ReadonlyMap<string, string>;
  /** All paths of the base. */
  readonly all: ReadonlySet<string>;
  /** Packages that only one of the trees declares somewhere, or in another major version. */
  readonly packages: ReadonlySet<string>;
}

/** Where only some files came, went or have other names, and other imports, and packages were declared: these imports, and those that may lead to such a file or package, are resolved again. Null where that cannot be told. */
async function withOtherPaths({ observation, changed, present }: BaseGraphParts, { sources, again, scanned, texts, all, packages }: SourcesOfBase, resolver: Resolver): Promise<ImportGraph | null> {
  const moved = changed.flatMap((change) => (change.kind === 'renamed' ? [change.path, change.from] : change.kind === 'modified' ? [] : [change.path]));
  const families = new Set<LanguageFamily>();
  const add = (path: string): void => {
    const family = familyOf(path);
    if (family !== null) families.add(family);
  };
  // Of a file that is there in both trees, and a source of one alone, no path tells.
  for (const path of scanned.keys()) {
    if (!sources.has(path) && all.has(path)) return null;
    add(path);
  }
  for (const path of sources.keys()) {
    if (!scanned.has(path) && observation.capture.has(path)) return null;
    add(path);
  }
  const movedSource = moved.some((path) => familyOf(path) !== null);
  const stayed = movedSource ? new Map([...again].filter(([path]) => scanned.has(path))) : again;
  if (!sayTheSame(stayed, scanned)) return null;
  const mayLeadElsewhere = affectedImports({ moved, packages, families, texts, hasManifest: (folder) => all.has(inFolder(folder, 'package.json')) });
  if (mayLeadElsewhere === null) return null;
  const anew = new Map<string, ExtractedImports>();
  for (const [path, file] of sources) if (again.has(path) || mayLeadElsewhere(path, file)) anew.set(path, file);
  const { graph } = await present();
  return movedSource ? patchTree(graph, bringInOrder([...sources.keys()], compareText), anew, resolver) : patchGraph(graph, anew, resolver);
}

async function scanAll(base: BaseTree, entries: readonly TreeEntry[], { scanBytes, checks }: Pick<BaseGraphParts, 'scanBytes' | 'checks'>): Promise<ReadonlyMap<string, ExtractedImports>> {
  const found = new Map<string, ExtractedImports>();
  const extract = await loadExtractors(entries.map((entry) => entry.path));
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const blobs = await readAll(base, batch);
    for (const { path, oid } of batch) {
      const bytes = blobs.get(oid);
      // As in the workspace: what holds a NUL is no source, nor is what Git LFS has elsewhere.
      if (bytes === undefined || bytes.length > scanBytes || isLfsPointer(bytes) || formOf(bytes, checks) === 'nul') continue;
      const imports = extract(path, padded(bytes), bytes.length);
      if (imports !== null) found.set(path, imports);
    }
  }
  return found;
}

/** The packages that only one of the trees declares in some manifest, or each in another major version, where all texts that may decide where imports lead say the same in both beside that; null where they do not. */
async function packagesBeside(base: BaseTree, { observation, changed, checks }: BaseGraphParts): Promise<ReadonlySet<string> | null> {
  const { capture } = observation;
  if (capture.notCheckedOut.size > 0 || capture.problems.unreadable.length > 0 || capture.problems.limit !== null) return null;
  const viewed: string[] = [];
  for (const change of changed) {
    const paths = change.kind === 'renamed' ? [change.path, change.from] : [change.path];
    if (change.kind === 'modified' && hasSteeringView(change.path)) viewed.push(change.path);
    // Of JSON any may be extended by a tsconfig.
    else if (paths.some((path) => observation.steers(path) || steersResolution(path) || path.endsWith('.json'))) return null;
  }
  const packages = new Set<string>();
  if (viewed.length === 0) return packages;
  const entries = new Map(base.entries.map((entry) => [entry.path, entry]));
  const blobs = await readAll(base, viewed.flatMap((path) => entries.get(path) ?? []));
  const parsers = await steeringParsersFor(viewed, (path) => observation.text(path));
  for (const path of viewed) {
    const blob = blobs.get(entries.get(path)?.oid ?? '');
    const [before, now] = [blob === undefined ? null : textOfBlob(blob, checks), observation.text(path)];
    const view = before === null || now === null ? null : steeringView(path, before, parsers);
    if (before === null || now === null || view === null || view !== steeringView(path, now, parsers)) return null;
    const [declaredBefore, declaredNow] = [packagesDeclared(path, before), packagesDeclared(path, now)];
    for (const name of new Set([...declaredBefore.keys(), ...declaredNow.keys()])) if (declaredBefore.get(name) !== declaredNow.get(name)) packages.add(name);
  }
  return packages;
}

/** Whether both trees have the same paths, and the same sources: `same` of them with the same content, the others are `again`. */
function haveSameSources({ changed }: BaseGraphParts, same: number, again: ReadonlyMap<string, unknown>, scanned: ReadonlyMap<string, unknown>): boolean {
  if (same + again.size !== scanned.size || changed.some(({ kind }) => kind !== 'modified')) return false;
  for (const path of again.keys()) if (!scanned.has(path)) return false;
  return true;
}

/** Whether the files say of themselves, imports aside, what they say today: other files are resolved by it. */
function sayTheSame(again: ReadonlyMap<string, ExtractedImports>, scanned: ReadonlyMap<string, ExtractedImports>): boolean {
  return [...again].every(([path, file]) => {
    const today = scanned.get(path);
    return today !== undefined && today.package === file.package && (today.declares ?? []).join('\n') === (file.declares ?? []).join('\n');
  });
}

/** Texts of the files that steer resolution, with the configs that they extend. */
async function textsThatSteer(tree: BaseTree, files: readonly TreeEntry[], { observation, changed, checks }: BaseGraphParts): Promise<ReadonlyMap<string, string>> {
  const byPath = new Map(files.map((entry) => [entry.path, entry]));
  const differing = pathsAtBase(changed);
  const texts = new Map<string, string>();
  // All manifests are among the first that are read.
  const manifests = manifestsByName(() => texts);
  let wanted = files.filter((entry) => steersResolution(entry.path));
  while (wanted.length > 0) {
    const read: (readonly [string, string])[] = [];
    const others: TreeEntry[] = [];
    for (const entry of wanted) {
      const text = differing.has(entry.path) ? null : observation.text(entry.path);
      if (text === null) others.push(entry);
      else read.push([entry.path, text]);
    }
    const blobs = await readAll(tree, others);
    for (const { path, oid } of others) {
      const content = textOfBlob(blobs.get(oid) as Uint8Array, checks);
      if (content !== null) read.push([path, content]);
    }
    for (const [path, text] of read) texts.set(path, text);
    const extended = new Set(read.flatMap(([path, text]) => (mayExtend(path) ? extendsTargets(path, text, manifests) : [])));
    wanted = [...extended].filter((path) => !texts.has(path)).flatMap((path) => byPath.get(path) ?? []);
  }
  return texts;
}

/** As the workspace would have it: null for what is no text. */
function textOfBlob(blob: Uint8Array, checks: ByteChecks): string | null {
  return textOf(blob, formOf(blob, checks));
}

/** A tsconfig may extend a file of any name, and that one another; Deno's import map may have any name too. */
function mayExtend(path: string): boolean {
  return (path.endsWith('.json') && !/(?:^|\/)package\.json$/.test(path)) || isDenoConfigPath(path);
}

async function readAll(tree: BaseTree, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (entries.length === 0) return new Map();
  const blobs = await tree.readBlobs([...new Set(entries.map((entry) => entry.oid))]);
  const missing = entries.find((entry) => !blobs.has(entry.oid));
  if (missing !== undefined) throw new Error(`the clone lacks ${missing.path} of the base commit ${tree.sha}`);
  return blobs;
}

function padded(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length + PADDING);
  copy.set(bytes);
  return copy;
}
