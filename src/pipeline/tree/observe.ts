import { SOURCES_DIGEST } from '../../base/sources-digest.js';
import type { Problem, Result } from '../../base/result.js';
import { err, ok } from '../../base/result.js';
import type { RunInputs } from '../../config/inputs/inputs.js';
import { loadExtractors } from '../../imports/extract/extractors.js';
import { familyOf } from '../../imports/extract/languages.js';
import type { ExtractedImports } from '../../imports/import-record.js';
import { addExtended, manifestsByName } from '../../imports/resolve/javascript/extends-targets.js';
import { isDenoConfigPath, isTsconfigPath, steersResolution } from '../../imports/resolve/steering-files.js';
import type { ReadPool } from '../../ports/read-pool.js';
import { isManifestOrLock } from '../../rulepacks/drift/drift-facts.js';
import type { World } from '../../ports/world.js';
import type { BegunCapture, Workspace, WorkspaceProblemCode } from '../../ports/workspace.js';
import { captureSnapshot, type Capture } from '../../workspace/capture.js';
import type { FactsCache, WorkBeside } from '../../workspace/capture-options.js';
import { recalls } from './begin-graph.js';
import type { Observation } from './observation.js';
import type { Recaller } from './recaller.js';

export interface ObserveOptions {
  readonly includeUntracked: boolean;
  readonly limits: { readonly files: number; readonly scanBytes: number };
  /** As of a capture. */
  readonly hold?: boolean;
  /** False where nobody will ask for manifests and locks that say nothing of where imports lead; they stay readable. */
  readonly keepLocks?: boolean;
  /** Other threads that help with a large tree. */
  readonly pool?: (() => Promise<ReadPool>) | undefined;
  /** Facts of earlier runs. */
  readonly cache?: FactsCache | undefined;
  /** The code for them. */
  readonly recaller?: Recaller;
  /** As of a capture. */
  readonly begun?: BegunCapture | undefined;
  /** As of a capture. */
  readonly beside?: WorkBeside | undefined;
  /** As of a capture. */
  readonly cancel?: AbortSignal;
  onNotice?(text: string): void;
  onProgress(done: number, total: number): void;
}

/** Files at the root that say what the modules of the tree are, beside manifests, projects of Nx and builds of Gradle anywhere; their texts are wanted as they were captured. */
const MODULE_LISTS: ReadonlySet<string> = new Set(['nx.json', 'project.json', 'turbo.json', 'settings.gradle', 'settings.gradle.kts', 'build.gradle', 'build.gradle.kts']);
const NESTED_LISTS = ['/project.json', '/settings.gradle', '/settings.gradle.kts'];

/** Of so few files a cache spares nothing: git is asked what is unmodified, which takes longer than reading them, and as many are read anyway, by chance, to see that it holds. */
const SMALL_TREE = 24;

/** What helps to read a workspace fast: other threads, and facts of earlier runs. */
export async function helpersOf(inputs: Pick<RunInputs, 'cache'>, ci: boolean, world: Pick<World, 'readPool' | 'factsStore' | 'log' | 'workspace'>): Promise<Pick<ObserveOptions, 'pool' | 'cache' | 'recaller' | 'onNotice'>> {
  const plain = { pool: () => world.readPool(), onNotice: (text: string) => world.log.notice(text) };
  const version = SOURCES_DIGEST;
  if (version === null || !recalls(inputs, ci, world)) return plain;
  const [store, { recaller }] = await Promise.all([world.factsStore(), import('./recaller.js')]);
  return { ...plain, cache: { store, version, smallTree: SMALL_TREE, open: recaller.open }, recaller };
}

/** Reads the workspace, once (SPEC section 5, Snapshot). */
export async function observe(workspace: Workspace, options: ObserveOptions): Promise<Result<Observation, Problem<WorkspaceProblemCode>>> {
  const capturing = captureSnapshot<ExtractedImports>(workspace, {
    ...options,
    isSource: (path) => familyOf(path) !== null,
    keepText: options.keepLocks === false ? steersResolution : (path) => steersResolution(path) || isManifestOrLock(path) || MODULE_LISTS.has(path) || NESTED_LISTS.some((name) => path.endsWith(name)),
    loadScan: loadExtractors,
    loadCodec: async () => {
      if (options.recaller !== undefined) return options.recaller.codec;
      const { readImports, writeImports } = await import('../../imports/import-codec.js');
      return { read: readImports, write: writeImports };
    },
  });
  const captured = await unlessCancelled(capturing, options.cancel);
  if (!captured.ok) {
    // A terminal ends git by the signal that ends us, which is heard after that: at the latest in the second turn, since the first may end the one that is under way.
    await workspace.turn();
    await workspace.turn();
    options.cancel?.throwIfAborted();
    return err(captured.error);
  }
  const capture = captured.value;
  let made: ReadonlyMap<string, string> | null = null;
  const kept = (): ReadonlyMap<string, string> => (made ??= configTexts(capture));
  // Of a config that another extends, under whatever name, nobody keeps the text: it is read before gates can write to it.
  if (options.hold !== false) kept();
  const { cache, recaller } = options;
  return ok({
    capture,
    text: (path) => made?.get(path) ?? capture.text(path),
    steers: (path) => steersResolution(path) || kept().has(path),
    recalling: cache === undefined || recaller === undefined ? null : { keepingGraph: recaller.keepingGraph, sample: (total, count) => cache.store.sample(total, count), onNotice: (text) => options.onNotice?.(text) },
  });
}

/** Git, or a disk, may never answer: a run that is cancelled waits no longer. */
function unlessCancelled<T>(work: Promise<T>, cancel: AbortSignal | undefined): Promise<T> {
  if (cancel === undefined) return work;
  return new Promise((resolve, reject) => {
    work.then(resolve, reject);
    if (cancel.aborted) reject(cancel.reason as Error);
    else cancel.addEventListener('abort', () => reject(cancel.reason as Error), { once: true });
  });
}

/** Texts of all configs of compilers, with those that they extend. */
function configTexts(capture: Capture<ExtractedImports>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path } of capture.files) {
    const content = isTsconfigPath(path) || isDenoConfigPath(path) ? capture.text(path) : null;
    if (content !== null) texts.set(path, content);
  }
  const manifests = manifestsByName(() => capture.files.filter(({ path }) => path.endsWith('package.json')).map(({ path }) => [path, capture.text(path)]));
  addExtended(texts, (path) => capture.text(path), manifests);
  return texts;
}
