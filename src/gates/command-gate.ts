import type { Clock } from '../ports/clock.js';
import type { ProcessResult, Processes } from '../ports/processes.js';
import type { ReportFiles } from '../ports/report-files.js';
import type { ReportSource } from '../ports/report-source.js';
import type { PlannedGate } from './planned-gate.js';
import type { StopCause } from './schedule.js';

export interface GatePorts {
  readonly processes: Processes;
  readonly clock: Clock;
  /** Reports of gate scripts; loaded when the first of them starts. */
  reportFiles(): Promise<ReportFiles>;
  /** Files that others left; loaded when a gate first asks. */
  reportSource(): Promise<ReportSource>;
}

/** All that a gate with a command needs to run; its rules (fork, required variables) have been asked before. */
export interface CommandGate {
  readonly gate: Extract<PlannedGate, { kind: 'command' }>;
  readonly mode: 'local' | 'ci';
  /** Absolute path of the root. */
  readonly root: string;
  /** The whole environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  /** Masks credentials in everything that the gate printed or reported. */
  readonly redact: (text: string) => string;
  readonly cancel: AbortSignal;
  /** Why `cancel` was fired. */
  readonly stopCause: () => StopCause | null;
}

/** `path` (POSIX, relative to the root, or absolute) as the absolute path that programs are given. */
export function underRoot(root: string, path: string): string {
  if (path === '.' || path === '') return root;
  if (path.startsWith('/') || /^[A-Za-z]:[/\\]/.test(path)) return path;
  return root.endsWith('/') || root.endsWith('\\') ? `${root}${path}` : `${root}/${path}`;
}

/**
 * What a command printed, credentials masked before anything is quoted from it: of one that a quotation cuts in two, the
 * rest would be shown. `stdout` stays as it is, for it may be a report, of which each text is masked later.
 */
export function maskedOutput({ redact }: CommandGate, result: ProcessResult): ProcessResult {
  const { output, stderr } = result;
  return { ...result, output: { ...output, text: redact(output.text) }, stderr: { ...stderr, text: redact(stderr.text) } };
}
