import { spawnSync } from 'node:child_process';
import { openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { nodeClock } from '../clock.js';

type StopSignal = 'SIGTERM' | 'SIGKILL';

/**
 * Name of the variable that marks what a gate started, so that a child which left the process group (setsid, a daemon)
 * is found on Linux through `/proc`. Values of nested runs are joined with a blank: the outer run finds them too.
 */
export const PROCESS_MARKER = 'CONTRACT_GATES_PROCESS';

/**
 * Everything that one started process has started.
 *
 * Linux: its process group, and processes anywhere that carry the marker in their environment. macOS and other POSIX
 * systems: its process group. Windows: the tree below the leader, which can be walked only while the leader lives;
 * children of an exited leader cannot be found there. A process that leaves the group and clears its environment
 * escapes on every system; the runner's own clean-up at the end of the job has the same limit.
 */
export interface ProcessTree {
  /** To be asked when the leader has ended, or is given up. */
  look(): Life;
  signal(signal: StopSignal): void;
}

/**
 * Whether any process of a tree has not ended. One look may miss one: a process that starts another while it is looked for has a
 * younger child that is not, and one that is just becoming another program (`execve`) shows no environment. So `unseen` is to be
 * believed only after a few looks; `none` where nothing can have been started that was not told apart.
 */
export type Life = 'some' | 'unseen' | 'none';

/** Processes that are not of a tree, whatever they are. */
export interface OtherProcesses {
  /**
   * What `runningProcesses` gave before the start: those need no look (a number that is used again within the life of one
   * gate would be overlooked; the systems count through tens of thousands first).
   */
  readonly earlier: ReadonlySet<number>;
  /** What we started ourselves, and when: each leads a tree of its own. One that is older than the tree has ended, and its number may be another's. */
  readonly leaders: ReadonlyMap<number, number>;
}

/**
 * @param leader pid of the started process, which leads its group
 * @param marker value of `PROCESS_MARKER` in its environment
 */
export function processTree(
  leader: number,
  marker: string,
  { earlier, leaders }: OtherProcesses,
  platform: NodeJS.Platform,
): ProcessTree {
  if (platform === 'win32') return windowsTree(leader);
  const bornAt = nodeClock.monotonic();
  const strays = (): number[] => {
    if (platform !== 'linux') return [];
    return markedProcesses(processIds().filter((pid) => pid !== leader && !earlier.has(pid)), marker);
  };
  /** What the tree may have started, its group included, when it is young: nearly always nothing, and then nobody has to be asked. */
  const look = (): Life => {
    if (platform !== 'linux') return groupAlive(leader, platform) ? 'some' : 'none';
    const newest = nodeClock.monotonic() - bornAt <= YOUNG_MS ? newestSince(leader) : null;
    if (newest === null) return groupAlive(leader, platform) || strays().length > 0 ? 'some' : 'unseen';
    // Ids of threads are among them: enough to see that something lives, but a signal to one would reach its process once more.
    const unknown: number[] = [];
    for (let pid = leader + 1; pid <= newest; pid++) if ((leaders.get(pid) ?? Number.NEGATIVE_INFINITY) < bornAt) unknown.push(pid);
    if (unknown.length === 0) return 'none';
    if (groupAlive(leader, platform)) return 'some';
    const environments = unknown.map((pid) => readProc(`/proc/${pid}/environ`));
    if (environments.some((environment) => environment.includes(marker))) return 'some';
    // Whoever lives and shows another environment is none of the tree; who has gone may have left a child.
    return environments.includes('') ? 'unseen' : 'none';
  };
  return {
    look,
    signal: (signal) => {
      // Looked for first: many programs take a second SIGTERM for impatience and leave their work undone, so each gets one.
      const outside = strays().filter((pid) => !runsInGroup(pid, leader));
      send(-leader, signal);
      for (const pid of outside) send(pid, signal);
    },
  };
}

/** Ids of everything that runs on this machine, where `/proc` tells (Linux); else empty. */
export function runningProcesses(platform: NodeJS.Platform): ReadonlySet<number> {
  return new Set(platform === 'linux' ? processIds() : []);
}

function windowsTree(leader: number): ProcessTree {
  return {
    look: () => (send(leader, 0) ? 'some' : 'none'),
    // Console programs have no polite stop from outside on Windows, so the first request already ends the tree.
    signal: () => {
      const { status } = spawnSync('taskkill', ['/PID', String(leader), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
      // Small images of Windows lack it: then at least the leader goes, and what we started with it when we end.
      if (status !== 0) send(leader, 'SIGKILL');
    },
  };
}

function send(pid: number, signal: StopSignal | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    // ESRCH: gone. EPERM: there, but not ours any more (a set-uid child, or zombies on macOS): nothing we could do.
    return signal === 0 && (error as NodeJS.ErrnoException).code === 'EPERM' && process.platform !== 'darwin';
  }
}

function groupAlive(leader: number, platform: NodeJS.Platform): boolean {
  if (!send(-leader, 0)) return false;
  // A container without an init process never reaps orphans: zombies keep a group in being, but nothing runs in it.
  return platform !== 'linux' || processIds().some((pid) => runsInGroup(pid, leader));
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter((pid) => Number.isInteger(pid));
  } catch {
    return [];
  }
}

/** State and group are the third and fifth field of `/proc/<pid>/stat`; the second, in brackets, may hold anything. */
function runsInGroup(pid: number, group: number): boolean {
  const stat = readProc(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[2] === String(group) && !isDead(fields[0]);
}

function isDead(state: string | undefined): boolean {
  return state === 'Z' || state === 'X' || state === undefined || state === '';
}

/** Processes that carry our marker, in the group or outside it. A zombie has an empty environment and is not seen. */
function markedProcesses(candidates: readonly number[], marker: string): number[] {
  return candidates.filter((pid) => readProc(`/proc/${pid}/environ`).includes(marker));
}

/** How long after its start a tree is so young that the ids of processes cannot have gone round: systems have 32,768 or more. */
const YOUNG_MS = 500;
const MOST_IDS = 64;

/**
 * The newest id, where all that were given since `leader` got its own are few: the last field of `/proc/loadavg` is the newest id (proc(5)), and Linux
 * counts upwards. Null when it does not tell, or when they are many: then the list of all processes is as cheap. With it a
 * short gate costs one small file instead of a list of the whole machine.
 */
function newestSince(leader: number): number | null {
  const newest = newestId();
  return !Number.isInteger(newest) || newest < leader || newest - leader > MOST_IDS ? null : newest;
}

let loadAverage: number | null = null;
const averages = Buffer.alloc(128);

/** Kept open, since it is read once or twice for each gate; NaN where the system does not tell. */
function newestId(): number {
  try {
    loadAverage ??= openSync('/proc/loadavg', 'r');
    const text = averages.toString('latin1', 0, readSync(loadAverage, averages, 0, averages.length, 0));
    return Number(text.slice(text.lastIndexOf(' ')));
  } catch {
    return Number.NaN;
  }
}

/** Empty for a process that has ended meanwhile or belongs to somebody else. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
