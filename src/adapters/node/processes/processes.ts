import { ChildProcess, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve as pathOf } from 'node:path';
import type { ProcessRequest, ProcessResult, Processes } from '../../../ports/processes.js';
import { nodeClock } from '../clock.js';
import { commandRoom } from './command-room.js';
import { createNamedPipes } from './named-pipes.js';
import { openOutput } from './process-output.js';
import type { ProcessOutput } from './process-output.js';
import { PROCESS_MARKER, processTree, runningProcesses } from './process-tree.js';
import type { ProcessTree } from './process-tree.js';
import { findWindowsBash } from '../programs.js';

/** From SIGTERM to SIGKILL. */
const POLITE_MS = 2_000;
/** How long children may outlive their leader before they count as left behind (a pipeline's last writer, for example). */
const STRAGGLER_MS = 500;
/** How long bytes already in the pipes are waited for when something that cannot be found still holds them. */
const DRAIN_MS = 250;
/** How long a killed process may take to vanish; only one that hangs in the kernel takes longer. */
const VANISH_MS = 2_000;
const POLL_MS = 10;
/** How long a list of running processes serves further starts; process ids are not used again within that time. */
const LIST_IS_YOUNG_MS = 1_000;
/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

type Ended = ProcessResult['ended'];
type NotStarted = Extract<Ended, { kind: 'not_started' }>;

export interface NodeProcesses extends Processes {
  /**
   * Kills everything that runs, at once and synchronously, and refuses later starts. For the door: on SIGINT and
   * SIGTERM after its own polite stop, and in `process.on('exit')`.
   */
  stopAll(): void;
}

/**
 * Commands of gates, each in a process group of its own, with stdin from the null device, no shell, output within caps.
 * Runner signals reach only our process and never our children (PLATFORM finding 9), so stopping them is our duty.
 */
export function nodeProcesses(platform: NodeJS.Platform = process.platform): NodeProcesses {
  const running = new Set<ProcessTree>();
  const pipes = createNamedPipes(process.env['RUNNER_TEMP'] || tmpdir(), platform);
  const leaders = new Map<number, number>();
  let closed = false;
  let count = 0;
  let seen: ReadonlySet<number> = new Set();
  let seenAt = Number.NEGATIVE_INFINITY;
  /** Processes that started meanwhile are looked at without need; that costs less than a new list for each of many short gates. */
  const earlierProcesses = (): ReadonlySet<number> => {
    const now = nodeClock.monotonic();
    if (now - seenAt > LIST_IS_YOUNG_MS) {
      seen = runningProcesses(platform);
      seenAt = now;
    }
    return seen;
  };

  const begin = (request: ProcessRequest, output: ProcessOutput, cancel: AbortSignal): Promise<ProcessResult> => {
    const stopped = closed || cancel.aborted;
    const marker = `${process.pid}-${process.hrtime.bigint()}-${++count}`;
    const earlier = earlierProcesses();
    const started = stopped ? null : startChild(request, output, marker, platform);
    output.started(started instanceof ChildProcess ? started : null);
    if (!(started instanceof ChildProcess)) {
      output.end();
      return Promise.resolve(nothingRan(started === null ? { kind: 'cancelled' } : started));
    }
    const treeOf = (leader: number): ProcessTree => {
      leaders.set(leader, nodeClock.monotonic());
      return processTree(leader, marker, { earlier, leaders }, platform);
    };
    return watch(started, output, request, cancel, treeOf, running);
  };

  return {
    // One for both streams of a command, or one for each.
    expect(commands) {
      const room = commandRoom(commands);
      pipes.prepare(2 * room);
      return room;
    },
    run(request, cancel) {
      const opened = openOutput(request, pipes);
      return opened instanceof Promise ? opened.then((output) => begin(request, output, cancel)) : begin(request, opened, cancel);
    },
    stopAll() {
      closed = true;
      for (const tree of running) tree.signal('SIGKILL');
      pipes.remove();
    },
  };
}

function startChild(request: ProcessRequest, { stdio }: ProcessOutput, marker: string, platform: NodeJS.Platform): ChildProcess | NotStarted {
  const outer = request.env[PROCESS_MARKER];
  const file = platform === 'win32' && request.file === 'bash' ? findWindowsBash(request.env) : request.file;
  if (file === null) return notStarted({ code: 'ENOENT' }, request);
  try {
    return spawn(file, request.args, {
      cwd: request.cwd,
      env: { ...request.env, [PROCESS_MARKER]: outer === undefined ? marker : `${outer} ${marker}` },
      stdio: ['ignore', ...stdio],
      // On Windows `detached` would open a console window and gives no group that could be signalled.
      detached: platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    return notStarted(error, request);
  }
}

async function watch(
  child: ChildProcess,
  output: ProcessOutput,
  request: ProcessRequest,
  cancel: AbortSignal,
  treeOf: (leader: number) => ProcessTree,
  running: Set<ProcessTree>,
): Promise<ProcessResult> {
  const startedAt = nodeClock.monotonic();
  let giveUp: (ended: Ended) => void = () => undefined;
  const leaderEnding = new Promise<Ended>((resolve) => {
    giveUp = resolve;
    // Not `once`: a second error without a listener would end our own process.
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(notStarted(error, request));
    });
    child.on('exit', (code, signal) => {
      resolve(code === null ? { kind: 'signalled', signal: signal ?? 'unknown' } : { kind: 'exited', code });
    });
  });
  const finish = (ended: Ended, leftBehind: boolean): ProcessResult => ({
    ended,
    ...output.end(),
    leftBehind,
    durationMs: nodeClock.monotonic() - startedAt,
  });
  if (child.pid === undefined) return finish(await leaderEnding, false);

  const tree = treeOf(child.pid);
  running.add(tree);
  // Given up only when even SIGKILL did not end the leader (it hangs in the kernel): we go on without it.
  const leaderEnded = stopOn(tree, request.timeoutMs, cancel, giveUp);
  const ended = await leaderEnding;
  const stopped = leaderEnded();
  const closed = output.leaderEnded();
  let leftBehind = false;
  if (stopped === null && tree.look() !== 'none') {
    leftBehind = !(await endsWithin(tree, STRAGGLER_MS));
    if (leftBehind) tree.signal('SIGTERM');
  }
  if ((stopped !== null || leftBehind) && !(await endsWithin(tree, POLITE_MS))) {
    await endsWithin(tree, VANISH_MS, () => tree.signal('SIGKILL'));
  }
  running.delete(tree);
  const isHeld = closed !== null && !(await settledWithin(closed, DRAIN_MS));
  return finish(stopped ?? ended, leftBehind || (stopped === null && isHeld));
}

/**
 * Stops the tree at the time limit or on cancel, whichever comes first, and remembers which it was. What it gives is to be called when
 * the leader has ended: it disarms everything and says why the tree was stopped, or null when the leader ended by itself.
 */
function stopOn(tree: ProcessTree, timeoutMs: number, cancel: AbortSignal, giveUp: (ended: Ended) => void): () => Ended | null {
  let stopped: Ended | null = null;
  let killTimer: NodeJS.Timeout | undefined;
  const stop = (why: Ended): void => {
    if (stopped !== null) return;
    stopped = why;
    tree.signal('SIGTERM');
    killTimer = setTimeout(() => {
      tree.signal('SIGKILL');
      killTimer = setTimeout(() => giveUp(why), VANISH_MS);
    }, POLITE_MS);
  };
  const leaveOut = stopWith(cancel, () => stop({ kind: 'cancelled' }));
  let isOver = false;
  const timer = setTimeout(() => afterEvents(() => {
    if (!isOver) stop({ kind: 'timed_out' });
  }), Math.min(timeoutMs, LONGEST_TIMER_MS));
  return () => {
    isOver = true;
    clearTimeout(timer);
    clearTimeout(killTimer);
    leaveOut();
    return stopped;
  };
}

/** What is to be stopped with a signal. One listener serves all commands of a run: one for each costs hundreds of short ones more than all else that is done here. */
const stoppedWith = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `stop` when `cancel` is fired, unless what it gives was called before. */
function stopWith(cancel: AbortSignal, stop: () => void): () => void {
  let stops = stoppedWith.get(cancel);
  if (stops === undefined) {
    const all = (stops = new Set<() => void>());
    stoppedWith.set(cancel, all);
    cancel.addEventListener('abort', () => {
      for (const each of all) each();
    }, { once: true });
  }
  const among = stops.add(stop);
  return () => void among.delete(stop);
}

/** How many looks in a row must have seen nothing, where one may miss something (`Life`). */
const LOOKS = 3;

/** `each` runs before every look: a tree that forks while it is killed is killed again. */
async function endsWithin(tree: ProcessTree, ms: number, each: () => void = () => undefined): Promise<boolean> {
  const limit = nodeClock.monotonic() + ms;
  let unseen = 0;
  for (;;) {
    each();
    const life = tree.look();
    unseen = life === 'unseen' ? unseen + 1 : 0;
    if (life === 'none' || unseen === LOOKS) return true;
    if (life === 'some' && nodeClock.monotonic() >= limit) return false;
    await pause(POLL_MS);
  }
}

async function settledWithin(settled: Promise<void>, ms: number): Promise<boolean> {
  let stopWaiting = (): void => undefined;
  const late = new Promise<boolean>((resolve) => {
    stopWaiting = nodeClock.after(ms, () => afterEvents(() => resolve(false)));
  });
  const inTime = await Promise.race([settled.then(() => true), late]);
  stopWaiting();
  return inTime;
}

/** Turns of the event loop until a stream is closed of which nothing was read yet: what lies in it, its end, and a close that is told after the next timers. */
const TURNS = 3;

/**
 * Once everything that has happened by now was heard. Where our process was busy for long (an analysis, many starts), a timer is served before
 * the end of a command that came first: without this its output would be cut, or it would count as timed out.
 */
function afterEvents(action: () => void, turns = TURNS): void {
  setImmediate(turns === 1 ? action : () => afterEvents(action, turns - 1));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void nodeClock.after(ms, resolve));
}

function nothingRan(ended: Ended): ProcessResult {
  const nothing = { text: '', totalBytes: 0, truncated: false };
  return { ended, stdout: nothing, stderr: nothing, output: nothing, leftBehind: false, durationMs: 0 };
}

function notStarted(error: unknown, request: ProcessRequest): NotStarted {
  const code = (error as NodeJS.ErrnoException).code;
  const known = code === undefined ? '' : ` (${code})`;
  const not = (cause: string, wrong: NotStarted['wrong']): NotStarted => ({ kind: 'not_started', cause, wrong });
  // Systems report a missing folder as a missing program.
  const mayBeFolder = code === 'ENOENT' || code === 'ENOTDIR';
  if (mayBeFolder && !existsSync(request.cwd)) return not(`the working directory ${request.cwd} does not exist`, 'folder');
  if (mayBeFolder && !statSync(request.cwd).isDirectory()) return not(`the working directory ${request.cwd} is not a folder`, 'folder');
  // A path that is there: what the system misses is the interpreter of a script, or the loader of a binary of another C library.
  if (code === 'ENOENT' && process.platform !== 'win32' && request.file.includes('/') && existsSync(pathOf(request.cwd, request.file))) {
    return not(`${request.file} is there, but the interpreter that it names was not found${known}`, 'interpreter');
  }
  if (code === 'ENOENT') return not(`${request.file} was not found${known}`, 'program');
  if (code === 'EACCES') return not(`${request.file} may not be executed${known}`, 'program');
  if (code === 'E2BIG') return not(`the arguments and the environment are too long for this system${known}`, 'size');
  return not(`${request.file} could not be started: ${error instanceof Error ? error.message : String(error)}`, null);
}
