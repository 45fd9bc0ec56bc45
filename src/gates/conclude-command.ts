import type { GateRecord, GateSpec } from '../contract/verdict/gate-record.js';
import type { ProcessResult } from '../ports/processes.js';
import { findingOf, type Cause } from './cause.js';
import { maskedOutput, type CommandGate } from './command-gate.js';
import { endedBadly, judged, nameOfCommand, recordOf, type Conclusion } from './conclusion.js';
import { lastWord } from './last-lines.js';
import type { CommandReports } from './reports/command-reports.js';

/** What a shell adds to the number of the signal that ended its last command. */
const SIGNAL_EXITS = 128;
const SIGNAL_NAMES: Readonly<Record<number, string>> = { 1: 'SIGHUP', 2: 'SIGINT', 6: 'SIGABRT', 9: 'SIGKILL', 11: 'SIGSEGV', 13: 'SIGPIPE', 15: 'SIGTERM' };

/**
 * The record of a gate of kind `run` whose command has ended, by the rules of `runCommandGate`.
 *
 * @param startedAt milliseconds since 1970
 * @param reports of the command; null for a gate without
 */
export function concludeCommand(run: CommandGate, startedAt: number, ended: ProcessResult, reports: CommandReports | null): GateRecord | Promise<GateRecord> {
  const result = maskedOutput(run, ended);
  const bad = endedBadly(run, result);
  if (bad !== null || reports === null) return recordOf(run, startedAt, result, bad ?? judgeExit(run, result));
  // A report on stdout is for programs: what it says is told as findings, and what was printed for people stands on stderr.
  const forPeople = reports.onStdout === null ? result : { ...result, output: result.stderr };
  return reports.conclude(result, judgeExit(run, forPeople)).then((conclusion) => recordOf(run, startedAt, conclusion.outcome === 'error' ? result : forPeople, conclusion));
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
    nextAction: againWords(spec),
  };
  if (spec.warnExitCodes.includes(code)) {
    return judged('warn', { findings: [findingOf(cause, 'warning', result.output.text)] });
  }
  return judged('fail', { causes: [cause], findings: [findingOf(cause, 'error', result.output.text)] });
}

/** What has room in a sentence and is still taken from it whole. */
const LONGEST_LINE = 200;

/** How to do again what the gate did. What is shown has to do the same where it is pasted, so a command of several lines is left to the gate itself. */
function againWords({ name, command, workingDirectory }: GateSpec): string {
  const line = typeof command === 'string' ? command.trim() : command.map(shellWord).join(' ');
  if (/[\r\n]/.test(line) || line.length > LONGEST_LINE) return `Fix what it reports; to run it yourself: contract-gates run --gates ${name} --rulepacks none`;
  return `Run it yourself${workingDirectory === '.' ? '' : ` in ${workingDirectory}`} and fix what it reports: ${line}`;
}

/** A word of a list as a shell takes it for the same word. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A shell reports a signal to its last command as an exit code; saying so spares the reader the arithmetic. */
function signalNote(code: number): string {
  const name = SIGNAL_NAMES[code - SIGNAL_EXITS];
  return name === undefined ? '' : ` (a command in it was ended by ${name})`;
}
