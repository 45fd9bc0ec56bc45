import { cutText } from '../base/bounded.js';
import type { Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { Finding, GateRecord, GateSpec } from '../contract/verdict/gate-record.js';
import type { GateReportGate } from '../contract/generated/types.js';
import type { ProcessResult } from '../ports/processes.js';
import type { ReportFiles } from '../ports/report-files.js';
import { findingOf, type Cause } from './cause.js';
import { maskedOutput, underRoot } from './command-gate.js';
import type { CommandGate, GatePorts } from './command-gate.js';
import { endedBadly, judged, nameOfCommand, recordOf, unjudged } from './conclusion.js';
import type { Conclusion } from './conclusion.js';
import { lastWord } from './last-lines.js';
import { MAX_REPORT_BYTES, reportFolder } from './report-folder.js';

/** A report may come on stdout, so more of it is kept than of a `run` gate. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/** Exit codes of Gate Contract 2.0. */
export const STATUS_OF_EXIT: Readonly<Record<number, GateReportGate['status']>> = { 0: 'pass', 1: 'fail', 2: 'warn' };

/** How a script without the right to be executed is started, by the end of its name. */
const INTERPRETERS: ReadonlyMap<string, string> = new Map([['sh', 'bash'], ['bash', 'bash'], ['js', 'node'], ['mjs', 'node'], ['cjs', 'node'], ['py', 'python3']]);

/**
 * Runs a gate of kind `script`, which speaks Gate Contract 2.0 (SPEC section 4): `--mode=local|ci` as last argument,
 * exits 0, 1 or 2, and a report that must be fresh, valid, its own, and of one opinion with the exit code. Whatever
 * else happens is an error that says which, where, and what to do.
 */
export async function runScriptGate(run: CommandGate, { processes, clock, ...ports }: GatePorts): Promise<GateRecord> {
  const { spec } = run.gate;
  const reportFiles = await ports.reportFiles();
  const startedAt = clock.now();
  const start = startOf(run, reportFiles);
  if (!start.ok) return recordOf(run, startedAt, NEVER_STARTED, unjudged(start.error, ''));
  const folder = reportFolder(spec.name);
  const before = reportFiles.remember(run.root, folder);
  const ended = await processes.run(
    {
      ...start.value,
      cwd: underRoot(run.root, spec.workingDirectory),
      env: run.environment,
      timeoutMs: spec.timeoutMs,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    },
    run.cancel,
  );
  const result = maskedOutput(run, ended);
  const bad = endedBadly(run, result) ?? unknownExit(spec, result);
  if (bad !== null) return recordOf(run, startedAt, result, bad);
  // Loaded when the first report is there: the validator behind it would delay the start of every run.
  const { readScriptReport } = await import('./script-report.js');
  const report = readScriptReport(spec.name, reportFiles.readLatest(run.root, folder, before, MAX_REPORT_BYTES), result.stdout);
  if (!report.ok) {
    const cause = { ...report.error, message: `exit ${exitOf(result)}, but ${report.error.message}` };
    return recordOf(run, startedAt, result, unjudged(cause, result.stderr.text));
  }
  const { gate, evidence } = report.value;
  // A report that came on stdout is told as findings; what was printed for people stands on stderr.
  return recordOf(run, startedAt, evidence.length === 0 ? { ...result, output: result.stderr } : result, { ...judgeReport(run, gate, result), metrics: gate.metrics, evidence });
}

interface Start {
  readonly file: string;
  readonly args: readonly string[];
}

function startOf(run: CommandGate, files: ReportFiles): Result<Start, Cause> {
  const { command } = run.gate.spec;
  const [script = '', ...more] = typeof command === 'string' ? [command] : command;
  const start = scriptStart(script, run.root, files);
  return start.ok ? ok({ file: start.value.file, args: [...start.value.args, ...more, `--mode=${run.mode}`] }) : start;
}

/** How the script at `script` (from the root) is started, before its own arguments. */
export function scriptStart(script: string, root: string, files: ReportFiles): Result<Start, Cause> {
  const path = underRoot(root, script);
  switch (files.inspectScript(path)) {
    case 'executable':
      return ok({ file: path, args: [] });
    case 'missing':
      return err({ code: 'gate_error', message: `the script ${script} does not exist`, nextAction: 'Correct the path (it counts from the root), or commit the script.' });
    case 'no_file':
      return err({ code: 'gate_error', message: `the script ${script} is not a file`, nextAction: 'Name the file to execute; its path counts from the root.' });
    case 'plain': {
      const interpreter = INTERPRETERS.get(/\.([a-z]+)$/.exec(script)?.[1] ?? '');
      if (interpreter !== undefined) return ok({ file: interpreter, args: [path] });
      return err({
        code: 'gate_error',
        message: `the script ${script} may not be executed, and the end of its name does not say what runs it`,
        nextAction: `Run git update-index --chmod=+x ${script} (and chmod +x), or name it .sh, .js, .mjs or .py (needed on Windows).`,
      });
    }
  }
}

const NO_TEXT = { text: '', totalBytes: 0, truncated: false } as const;
const NEVER_STARTED: ProcessResult = {
  ended: { kind: 'not_started', cause: 'the script cannot be started', wrong: 'program' },
  stdout: NO_TEXT,
  stderr: NO_TEXT,
  output: NO_TEXT,
  leftBehind: false,
  durationMs: 0,
};

function exitOf({ ended }: ProcessResult): number {
  return ended.kind === 'exited' ? ended.code : -1;
}

function unknownExit(spec: GateSpec, result: ProcessResult): Conclusion | null {
  const exit = exitOf(result);
  if (STATUS_OF_EXIT[exit] !== undefined) return null;
  const word = lastWord(result.stderr.text);
  return unjudged(
    {
      code: 'gate_error',
      message: `${nameOfCommand(spec)} exited with ${exit}, which Gate Contract 2.0 does not know${word === null ? '' : `: ${word}`}`,
      nextAction: 'Exit with 0 (pass), 1 (fail) or 2 (warn); make it a run gate if it follows another convention.',
    },
    result.output.text,
  );
}

function judgeReport({ gate: { spec }, redact }: CommandGate, gate: GateReportGate, result: ProcessResult): Conclusion {
  const exit = exitOf(result);
  const said = STATUS_OF_EXIT[exit];
  const findings: readonly Finding[] = gate.findings;
  if (said !== gate.status) {
    const cause: Cause = {
      code: 'gate_error',
      message: `exit ${exit} means ${String(said)}, but the report says ${gate.status}`,
      nextAction: 'Have the script take its exit code from the status that it reports.',
    };
    return unjudged(cause, result.stderr.text, { findings });
  }
  if (gate.status !== 'fail') return judged(gate.status, { findings });
  const errors = findings.filter(({ level }) => level === 'error');
  const cause: Cause = {
    code: 'gate_failed',
    message: `${nameOfCommand(spec)} says fail${firstOfThem(errors, redact)}`,
    nextAction: 'Fix what its findings name.',
  };
  // A report may fail without saying why; then the end of what the script printed is the best there is.
  const own = errors.length === 0 ? [findingOf(cause, 'error', result.stderr.text)] : [];
  return judged('fail', { causes: [cause], findings: [...findings, ...own] });
}

function firstOfThem(errors: readonly Finding[], redact: (text: string) => string): string {
  const [first, ...others] = errors;
  if (first === undefined) return '';
  return `: ${cutText(redact(first.message).trim(), 300)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}
