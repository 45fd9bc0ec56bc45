import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { FactsStore } from '../../ports/facts-store.js';
import type { Log } from '../../ports/log.js';
import type { Processes } from '../../ports/processes.js';
import type { TrendStore, TrendStoreRequest } from '../../ports/trend-store.js';
import type { World } from '../../ports/world.js';
import { nodeClock } from './clock.js';
import { forgetEarlierRun } from './earlier-run.js';
import { findAbove, trackedAbove } from './git/file-above.js';
import { openGit } from './git/git.js';
import { readInputFile } from './input-file.js';
import { namesIn } from './git/names-in.js';
import { createRootText, createTextLookup } from './root-text.js';
import { createWorkspace } from './workspace.js';

export interface NodeWorldOptions {
  /** Absolute path of an existing folder. */
  readonly root: string;
  readonly ci: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly processes: Processes;
  /** The bundle of `read-worker.ts`; without it one thread reads everything. */
  readonly readWorker?: URL;
  /** Where facts are kept; a folder of this user unless given. */
  readonly factsStore?: () => Promise<FactsStore>;
  /** Where the history of earlier runs is kept; nowhere unless given. */
  readonly openTrendStore?: (request: TrendStoreRequest) => Promise<TrendStore>;
  /** What the door knows of its step's files; nothing is watched unless given. */
  readonly foreignWrites?: () => readonly string[];
}

/** This machine, as the pipeline asks for it. Throws when `root` is no folder. */
export function createNodeWorld({ root, ci, env, log, processes, readWorker, factsStore, openTrendStore, foreignWrites }: NodeWorldOptions): World {
  const lookup = openGit({ root, ci, env });
  const stepEnv = Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return {
    env: stepEnv,
    root,
    host: { node: process.versions.node, platform: process.platform, architecture: process.arch, processors: availableParallelism() },
    clock: nodeClock,
    log,
    processes,
    reportFiles: async () => (await import('./report-files.js')).nodeReportFiles(),
    reportSource: async () => (await import('./report-source.js')).createReportSource({ root, lookup }),
    runFiles: async () => (await import('./run-files.js')).createRunFiles(root),
    forgetRun: (left) => forgetEarlierRun(root, left),
    workspace: createWorkspace(root, lookup),
    readPool: async () => (await import('./read-pool.js')).createReadPool(readWorker ?? null),
    factsStore: factsStore ?? (async () => {
      const { cacheFolder, createFolderStore } = await import('./facts-store.js');
      return createFolderStore(cacheFolder(env), root);
    }),
    keepTips(request) {
      if (lookup.kind === 'git') lookup.git.tips.keep(request);
    },
    openHistory: async (request, remote) => {
      const { createHistory } = await import('./git/history.js');
      return createHistory({ lookup, request, remote: remote === null ? null : { ...remote, env } });
    },
    openTrendStore: openTrendStore ?? null,
    traceSender: async () => {
      const [{ createTraceSender }, { createExchange }] = await Promise.all([import('../otlp/trace-sender.js'), import('../github/http-exchange.js')]);
      return createTraceSender(createExchange(nodeClock, env), nodeClock);
    },
    readText: createRootText(root),
    lookUpText: (file, folder = '.') => createTextLookup(path.resolve(root, folder))(file),
    namesIn: (folder) => namesIn(path.join(root, folder)),
    findAbove: (file) => findAbove(root, file) ?? (lookup.kind === 'git' ? trackedAbove(lookup.git, file) : null),
    readFile: (file, maxBytes) => readInputFile(root, file, maxBytes),
    foreignWrites: foreignWrites ?? (() => []),
    findReports: async () => (await import('./report-survey.js')).findReports(root),
  };
}
