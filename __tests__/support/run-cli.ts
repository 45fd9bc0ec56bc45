import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeUnderTest, plainEnvironment, withChanges } from './plain-environment.js';

export interface CliRun {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** Default: the bundle that ships. */
  readonly entry?: string;
  readonly stdin?: string;
  /** Gets a way to send it signals once it was started, and one to go away as the reader of its output. */
  readonly onStart?: (send: (signal: NodeJS.Signals) => void, leave: () => void) => void;
}

export interface CliResult {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line that ships. */
export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Runs the bundled command line as its own process, with nothing of the test machine's CI variables. */
export function runCli(run: CliRun): Promise<CliResult> {
  const environment = withChanges({ ...plainEnvironment(), NO_COLOR: '1' }, run.env ?? {});
  const child = spawn(run.node ?? nodeUnderTest(), [run.entry ?? CLI, ...run.args], {
    cwd: run.cwd,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const leave = (): void => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  run.onStart?.((signal) => void child.kill(signal), leave);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(run.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      resolve({
        exitCode,
        signal,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}
