import type { Socket } from 'node:net';
import { dirname } from 'node:path';
import { spawnGit, type GitStart } from './git-process.js';

/** A git that is kept open: it gets its input piece by piece. */
export interface OpenGit {
  write(input: string): void;
  /** Closes its input, which ends it. */
  end(): void;
  stop(why: string): void;
  /** Whether our process waits for it; at first it does. */
  hold(): void;
  release(): void;
}

export interface OpenGitEvents {
  onOutput(piece: Buffer): void;
  /** Once, when it has ended and all its output was told; `stopped` says why it could not go on, null when it ended by itself. */
  onEnd(stopped: string | null): void;
}

/**
 * As `runGit`, for a git that answers as long as it is asked. What it says on standard error is not heard. It stands in no folder of the
 * repository: Windows removes none in which a program stands.
 */
export function openGitProcess(start: GitStart, { onOutput, onEnd }: OpenGitEvents): OpenGit {
  const { child, kill } = spawnGit({ ...start, cwd: dirname(start.program) }, ['pipe', 'pipe', 'ignore']);
  let stopped: string | null = null;
  let hasEnded = false;
  const stop = (why: string): void => {
    stopped ??= why;
    kill();
  };
  const finish = (why: string | null): void => {
    if (hasEnded) return;
    hasEnded = true;
    onEnd(why);
  };
  child.on('error', (error) => finish(error.message));
  // Where no more files may be open there are no pipes, whatever the types say.
  const [stdin, stdout] = [child.stdin as Socket | undefined, child.stdout as Socket | undefined];
  stdout?.on('data', onOutput);
  // A git that ends early closes its input.
  stdin?.on('error', () => undefined);
  child.on('close', (_, signal) => finish(stopped ?? (signal === null ? null : `git ended with ${signal}`)));
  const handles = [child, stdin, stdout];
  return {
    write: (input) => void stdin?.write(input),
    end: () => void stdin?.end(),
    stop,
    hold: () => handles.forEach((handle) => void handle?.ref()),
    release: () => handles.forEach((handle) => void handle?.unref()),
  };
}
