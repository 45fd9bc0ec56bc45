import type { GateRecord } from '../contract/verdict/gate-record.js';
import { underRoot } from './command-gate.js';
import type { CommandGate, GatePorts } from './command-gate.js';
import type { WorkspaceFacts } from './workspace-facts.js';

/** Kept of each stream of a gate; what is longer loses its middle. */
const MAX_OUTPUT_BYTES = 1024 * 1024;

let loaded: typeof import('./conclude-command.js') | null = null;

/**
 * Runs a gate of kind `run` (SPEC section 4): a string through bash, which stops at the first failing command and takes
 * no start-up files, so that it means the same on every machine; a list as it is, without a shell. Exit 0 passes,
 * `warn_exit_codes` warn, every other exit fails; 126, 127, a signal or no start is an error. With reports, the worse of exit and findings.
 */
export async function runCommandGate(run: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Promise<GateRecord> {
  const { processes, clock } = ports;
  const { spec } = run.gate;
  // Loaded for gates with reports only: a plain one starts at once.
  const reports = (spec.reports ?? []).length === 0 ? null : await (await import('./reports/command-reports.js')).prepareReports(run, ports, facts);
  const startedAt = clock.now();
  const [file, ...args] =
    typeof spec.command === 'string' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', spec.command] : spec.command;
  const ending = processes.run(
    {
      file: file ?? '',
      args,
      cwd: underRoot(run.root, spec.workingDirectory),
      env: run.environment,
      timeoutMs: spec.timeoutMs,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      ...(reports === null ? { together: true } : reports.onStdout === null ? {} : { onStdout: reports.onStdout }),
    },
    run.cancel,
  );
  // Loaded while the first command runs.
  if (loaded === null) [, loaded] = await Promise.all([ending, import('./conclude-command.js')]);
  return loaded.concludeCommand(run, startedAt, await ending, reports);
}
