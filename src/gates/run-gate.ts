import type { GateRecord } from '../contract/gate-record.js';
import type { ProcessResult } from '../ports/processes.js';
import { maskedOutput, underRoot } from './command-gate.js';
import type { CommandGate, GatePorts } from './command-gate.js';
import { endedBadly, findingOf, judged, nameOfCommand, recordOf } from './conclusion.js';
import type { Cause, Conclusion } from './conclusion.js';
import { lastWord } from './last-lines.js';
import type { WorkspaceFacts } from './workspace-facts.js';

/** Kept of each stream of a gate; what is longer loses its middle. */
export const MAX_OUTPUT_BYTES = 1024 * 1024;

/** What a shell adds to the number of the signal that ended its last command. */
const SIGNAL_EXITS = 128;
const SIGNAL_NAMES: Readonly<Record<number, string>> = { 1: 'SIGHUP', 2: 'SIGINT', 6: 'SIGABRT', 9: 'SIGKILL', 11: 'SIGSEGV', 13: 'SIGPIPE', 15: 'SIGTERM' };

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
  const ended = await processes.run(
    {
      file: file ?? '',
      args,
      cwd: underRoot(run.root, spec.workingDirectory),
      env: run.environment,
      timeoutMs: spec.timeoutMs,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      ...(reports === null || reports.onStdout === null ? {} : { onStdout: reports.onStdout }),
    },
    run.cancel,
  );
  const result = maskedOutput(run, ended);
  const bad = endedBadly(run, result);
  if (bad !== null || reports === null) return recordOf(run, startedAt, result, bad ?? judgeExit(run, result));
  return recordOf(run, startedAt, result, await reports.conclude(result, judgeExit(run, result)));
}

function judgeExit(run: CommandGate, result: ProcessResult): Conclusion {
  const { spec } = run.gate;
  const code = result.ended.kind === 'exited' ? result.ended.code : -1;
  if (code === 0) return judged('pass');
  const command = nameOfCommand(spec);
  const word = lastWord(result.output.text);
  const cause: Cause = {
    code: 'gate_failed',
    message: `${command} exited with ${code}${signalNote(code)}${word === null ? '' : `: ${word}`}`,
    nextAction: `Run it yourself${spec.workingDirectory === '.' ? '' : ` in ${spec.workingDirectory}`} and mend what it reports: ${command}`,
  };
  if (spec.warnExitCodes.includes(code)) {
    return judged('warn', { findings: [findingOf(cause, 'warning', result.output.text)] });
  }
  return judged('fail', { causes: [cause], findings: [findingOf(cause, 'error', result.output.text)] });
}

/** A shell reports a signal to its last command as an exit code; saying so spares the reader the arithmetic. */
function signalNote(code: number): string {
  const name = SIGNAL_NAMES[code - SIGNAL_EXITS];
  return name === undefined ? '' : ` (a command in it was ended by ${name})`;
}
