import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { err, ok } from '../../../base/result.js';
import type { Result } from '../../../base/result.js';

/** Why a git command gave nothing. */
export interface GitFailure {
  /** What git said it failed with, behind what a server told it, or why it did not run to its end; one line, for a message. */
  readonly cause: string;
  /** Exit code, null when git did not start or was stopped. */
  readonly code: number | null;
}

export interface GitStart {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitCall {
  /** Further global switches (`-c` pairs) that this one call needs; they beat the safe ones. */
  readonly switches?: readonly string[];
  /** Added to the environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, by default two minutes. */
  readonly timeoutMs?: number;
  /** Sees the output as it comes instead of having it collected; only for `run`. When it throws, git is stopped and that is the cause. */
  onOutput?(piece: Buffer): void;
  /** Sees what git says on standard error where it succeeds all the same. */
  onRemark?(said: string): void;
}

/** What to do where a gate took the repository away. */
export const KEEP_REPOSITORY = 'Let no gate remove .git: the base is read from it while gates run.';

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 2 ** 31 - 1;
const MAX_ERROR_BYTES = 64 * 1024;

/** So long a process may wait for git without hearing a signal: the runner that cancels it kills it after ten seconds. */
const DEAF_MS = 2_000;

/**
 * As `runGitSync`, which is soonest done. Where somebody hears signals, what takes longer than two seconds is asked again in a way in which
 * they are heard; where nobody does, they end our process at once.
 */
export function runGitSoon(start: GitStart, call: GitCall): Result<Buffer, GitFailure> | Promise<Result<Buffer, GitFailure>> {
  if (process.listenerCount('SIGINT') === 0) return runGitSync(start, call);
  const ended = runGitSync(start, { ...call, timeoutMs: DEAF_MS });
  return ended.ok || !isTakingLong(ended.error.cause) ? ended : runGit(start, call);
}

export function runGitSync(start: GitStart, call: GitCall): Result<Buffer, GitFailure> {
  const timeoutMs = call.timeoutMs ?? TIMEOUT_MS;
  const ended = spawnSync(start.program, start.args, {
    cwd: start.cwd,
    env: start.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
  });
  if (ended.status === 0 && ended.error === undefined) {
    if (ended.stderr.length > 0) call.onRemark?.(ended.stderr.toString('utf8'));
    return ok(ended.stdout);
  }
  // Null when the program did not start, whatever the types say.
  const said = failureIn(((ended.stderr as Buffer | null) ?? Buffer.alloc(0)).toString('utf8'));
  const isLate = (ended.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
  return err({ cause: isLate ? tookLonger(start, timeoutMs) : (ended.error?.message ?? endedHow(said, ended.status, ended.signal)), code: ended.status });
}

/** Never rejects. Git and what it started (a transport) are one process group, which is gone when the result is there. */
export function runGit(start: GitStart, call: GitCall): Promise<Result<Buffer, GitFailure>> {
  return new Promise((resolve) => {
    const { child, kill } = spawnGit(start, ['ignore', 'pipe', 'pipe']);
    const pieces: Buffer[] = [];
    let said = '';
    let stopped: string | null = null;

    const stop = (why: string): void => {
      stopped ??= why;
      kill();
    };
    const timeoutMs = call.timeoutMs ?? TIMEOUT_MS;
    const timer = setTimeout(() => stop(tookLonger(start, timeoutMs)), timeoutMs);

    const finish = (result: Result<Buffer, GitFailure>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    child.stdout?.on('data', (piece: Buffer) => {
      if (call.onOutput === undefined) {
        pieces.push(piece);
      } else if (stopped === null) {
        try {
          call.onOutput(piece);
        } catch (error) {
          stop(error instanceof Error ? error.message : String(error));
        }
      }
    });
    child.stderr?.on('data', (piece: Buffer) => {
      if (said.length < MAX_ERROR_BYTES) said += piece.toString('utf8');
    });
    child.on('error', (error) => finish(err({ cause: error.message, code: null })));
    child.on('close', (code, signal) => {
      if (code === 0 && stopped === null) {
        if (said !== '') call.onRemark?.(said);
        finish(ok(Buffer.concat(pieces)));
      } else finish(err({ cause: stopped ?? endedHow(failureIn(said), code, signal), code }));
    });
  });
}

/** What ends each git that is at work, as our own end has to: in a group of its own it hears no signal that we hear. */
const running = new Set<() => void>();
process.on('exit', () => running.forEach((kill) => kill()));

/** A git of its own process group, and what ends it with all that it started. */
export function spawnGit({ program, args, cwd, env }: GitStart, stdio: StdioOptions): { readonly child: ChildProcess; kill(): void } {
  const isGroup = process.platform !== 'win32';
  const child = spawn(program, args, { cwd, env, stdio, detached: isGroup, windowsHide: true });
  const kill = (): void => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // Already gone: what we want.
    }
  };
  running.add(kill);
  child.once('close', () => running.delete(kill));
  return { child, kill };
}

/** Warnings stand before it, advice behind it. */
function failureIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const at = lines.findIndex((line) => /^(?:fatal|error): /.test(line));
  const first = lines[at];
  if (first === undefined) return lines[0] ?? '';
  // What it is about stands below a line that ends so.
  const fault = first.endsWith(':') ? [first, ...lines.slice(at + 1, at + 2)].join(' ') : first;
  const told = lines.findIndex((line) => /^remote: \S/.test(line));
  return told < 0 || told > at ? fault : `${lines[told]} ${fault}`;
}

function tookLonger({ args }: GitStart, milliseconds: number): string {
  // Behind the switches stands what git is asked to do.
  const command = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c');
  return `git ${command ?? ''} took longer than ${milliseconds / 1000} s`;
}

/** Whether a cause is that of `tookLonger`. */
export function isTakingLong(cause: string): boolean {
  return /^git \S* took longer than /.test(cause);
}

function endedHow(said: string, code: number | null, signal: string | null): string {
  return said === '' ? `git ended with ${code === null ? signal : `exit code ${code}`}` : said;
}
