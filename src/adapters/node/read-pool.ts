import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PoolRun, ReadJob, ReadPool } from '../../ports/read-pool.js';

/** More threads than this wait for the disk and for each other. */
const MOST_THREADS = 3;

/** What a thread is started with. */
export interface ThreadStart {
  readonly job: ReadJob;
  /** One number, shared by all: the next run of files. */
  readonly next: SharedArrayBuffer;
}

/** Threads that run `script` (the bundle of `read-worker.ts`), as many as there are processors beside this one; none without a script. */
export function createReadPool(script: URL | null): ReadPool {
  return {
    start(job) {
      const threads = Math.min(MOST_THREADS, availableParallelism() - 1);
      return threads < 1 || script === null ? null : startRun(script, job, threads);
    },
  };
}

function startRun(script: URL, job: ReadJob, threads: number): PoolRun {
  const next = new SharedArrayBuffer(4);
  const counter = new Int32Array(next);
  const parts = Array.from({ length: threads }, () => partOf(script, { job, next }));
  return {
    take: () => Atomics.add(counter, 0, 1),
    finish: async () => (await Promise.all(parts)).filter((part) => part !== null),
  };
}

/** Never rejects: what a thread did not read, the caller reads itself. */
function partOf(script: URL, workerData: ThreadStart): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    try {
      // Nothing of the environment: a thread that reads files needs none, and NODE_OPTIONS must not reach it twice.
      const worker = new Worker(script, { workerData, env: {}, execArgv: [], stdout: true, stderr: true });
      worker.once('message', (part: Uint8Array) => resolve(part));
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}
