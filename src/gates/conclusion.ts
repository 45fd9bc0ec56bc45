import { cutText } from '../base/bounded.js';
import { formatDuration } from '../base/duration.js';
import { hostLimitHint } from '../base/host-limit.js';
import { own } from '../base/plain-values.js';
import { utcTime } from '../base/utc-time.js';
import type { Finding, GateRecord, GateSpec, Outcome, ThresholdCheck } from '../contract/verdict/gate-record.js';
import type { GateQuality } from '../contract/verdict/gate-quality.js';
import type { Reason } from '../contract/verdict/reasons.js';
import type { ProcessResult } from '../ports/processes.js';
import { findingOf, type Cause } from './cause.js';
import type { CommandGate } from './command-gate.js';
import { endedGate, reasonOf } from './ended-gate.js';
import { placedInRoot } from './finding-place.js';
import { lastWord } from './last-lines.js';
import { checkThreshold, parseThreshold } from './thresholds.js';

/** What the end of a command means, before thresholds. A cause without a finding of its own gets one. */
export interface Conclusion {
  readonly outcome: Outcome;
  readonly causes: readonly Cause[];
  readonly findings: readonly Finding[];
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly evidence: GateRecord['evidence'];
  /** What the gate found out for the deployment contract. */
  readonly quality?: GateQuality;
}

const NOTHING = { findings: [], metrics: {}, evidence: [] } as const;

export function judged(outcome: 'pass' | 'warn' | 'fail', more: Partial<Omit<Conclusion, 'outcome'>> = {}): Conclusion {
  return { causes: [], ...NOTHING, ...more, outcome };
}

const RANK: Readonly<Partial<Record<Outcome, number>>> = { pass: 0, warn: 1, fail: 2, error: 3, timeout: 3, cancelled: 3 };

/** Two conclusions about one gate as one: the worse outcome, everything else of both. */
export function worseConclusion(first: Conclusion, second: Conclusion): Conclusion {
  const outcome = (RANK[first.outcome] ?? 3) >= (RANK[second.outcome] ?? 3) ? first.outcome : second.outcome;
  const quality = { ...first.quality, ...second.quality };
  return {
    outcome,
    causes: [...first.causes, ...second.causes],
    findings: [...first.findings, ...second.findings],
    metrics: { ...first.metrics, ...second.metrics },
    evidence: [...first.evidence, ...second.evidence],
    ...(Object.keys(quality).length === 0 ? {} : { quality }),
  };
}

/** A gate that could not be judged: red, with the cause as a finding that quotes the end of the output. */
export function unjudged(cause: Cause, output: string, more: Partial<Conclusion> = {}): Conclusion {
  const { findings = [], ...rest } = more;
  return { ...NOTHING, outcome: 'error', ...rest, causes: [cause], findings: [...findings, findingOf(cause, 'error', output)] };
}

/** The command as it is named in messages. */
export function nameOfCommand({ command, uses }: GateSpec): string {
  if (uses !== undefined) return `uses: ${uses}`;
  const words = typeof command === 'string' ? command.trim().replace(/\s*[\r\n]+\s*/g, '; ') : command.join(' ');
  return words.length > 120 ? `${words.slice(0, 119).toWellFormed()}…` : words;
}

/**
 * What a command means that did not end by an exit code of its own choice; null when it did. 126 and 127 come from a
 * shell that could not execute or find something (SPEC section 4).
 */
export function endedBadly(run: CommandGate, result: ProcessResult): Conclusion | null {
  const { ended } = result;
  const { spec } = run.gate;
  const command = nameOfCommand(spec);
  const output = result.output.text;
  switch (ended.kind) {
    case 'timed_out':
      return timedOut(spec, output);
    case 'cancelled':
      return stoppedByRun(run.stopCause() ?? 'cancelled', command, output);
    case 'signalled':
      return unjudged(
        {
          code: 'gate_error',
          message: `${command} was ended by ${ended.signal}${ended.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`,
          nextAction: 'Find out what stopped it; nothing it said can be trusted to be complete.',
        },
        output,
      );
    case 'not_started':
      return unjudged({ code: 'gate_error', message: `${command} could not be started: ${ended.cause}`, nextAction: nextAfterNoStart(spec, ended) }, output);
    case 'exited': {
      if (ended.code !== 126 && ended.code !== 127) return null;
      const word = lastWord(result.stderr.text);
      const what = ended.code === 126 ? 'something may not be executed' : 'a command was not found';
      const nextAction = ended.code === 126
        ? 'Give the file the right to be executed (chmod +x, then commit that).'
        : 'Install the command in an earlier step, or correct its spelling.';
      const message = `${command} exited with ${ended.code}: ${what}${word === null ? '' : ` (${word})`}`;
      return unjudged({ code: 'gate_error', message, nextAction }, output);
    }
  }
}

/** A gate that its own time limit stopped. */
export function timedOut(spec: GateSpec, output: string): Conclusion {
  return unjudged(
    {
      code: 'gate_timeout',
      message: `${nameOfCommand(spec)} was stopped after ${formatDuration(spec.timeoutMs)}, its timeout`,
      nextAction: 'Look at its last output for what hangs, or raise the timeout of the gate.',
    },
    output,
    { outcome: 'timeout' },
  );
}

export function stoppedByRun(cause: 'cancelled' | 'deadline', command: string, output: string): Conclusion {
  if (cause === 'cancelled') {
    const message = `${command} was stopped because the run was cancelled`;
    return unjudged({ code: 'gate_cancelled', message, nextAction: 'Run it again.' }, output, { outcome: 'cancelled' });
  }
  return unjudged(
    {
      code: 'gate_timeout',
      message: `${command} was stopped because the time limit of the whole run was reached`,
      nextAction: 'Raise the time limit of the run, or make the gates faster.',
    },
    output,
    { outcome: 'timeout' },
  );
}

const INTERPRETER = 'Check the first line of the script (#!): its interpreter must exist, and the line must not end in CR LF.';

function nextAfterNoStart(spec: GateSpec, { cause, wrong }: Extract<ProcessResult['ended'], { kind: 'not_started' }>): string {
  if (wrong === 'folder') return 'Correct working_directory of the gate (it counts from the root), or make the folder in an earlier step.';
  if (wrong === 'interpreter') return INTERPRETER;
  if (wrong === 'size') return 'Remove long values from env of the gate and of the step, and put them into a file.';
  const limit = wrong === null ? hostLimitHint(cause) : null;
  if (limit !== null) return limit;
  if (spec.kind === 'run' && typeof spec.command === 'string') {
    return 'A command written as a string needs bash on the PATH (on Windows that of Git or MSYS2; that of WSL is another system); a list is spawned without a shell.';
  }
  return spec.kind === 'run'
    ? 'Install the program in an earlier step or correct its spelling; on Windows write npm tools (npx, tsc, ...) as a string, which bash then runs.'
    : INTERPRETER;
}

/** What a gate did until it ended: a command, or a built-in gate (`judged`), which prints nothing. */
export type EndedWork =
  | Pick<ProcessResult, 'ended' | 'output' | 'leftBehind' | 'durationMs'>
  | { readonly ended: { readonly kind: 'judged' }; readonly output: null; readonly leftBehind: false; readonly durationMs: number };

/**
 * The record of a gate whose command has ended: thresholds are held against the metrics (they only worsen), places of
 * findings become relative to the root, and credentials are masked in every text.
 */
export function recordOf(run: Pick<CommandGate, 'gate' | 'redact' | 'root'>, startedAtMs: number, result: EndedWork, conclusion: Conclusion): GateRecord {
  const { gate, redact } = run;
  const started = result.ended.kind !== 'not_started';
  const limits = holdThresholds(gate.spec, conclusion);
  const causes = [...conclusion.causes, ...limits.causes];
  const findings = [
    ...conclusion.findings.map((finding) => placedInRoot(placedInConfig(finding, gate.spec, conclusion), run.root)),
    ...limits.causes.map((cause) => findingOf(cause, 'error', '')),
    ...limits.remarks.map(({ cause, level }) => findingOf(cause, level, '')),
    ...(result.leftBehind ? [LEFT_BEHIND] : []),
  ];
  return endedGate(gate, {
    outcome: limits.outcome,
    reasons: causes.map((cause): Reason => reasonOf(gate.name, cause.code, redact(cause.message), redact(cause.nextAction))),
    findings: findings.map((finding) => maskFinding(finding, redact)),
    metrics: maskTexts(conclusion.metrics, redact) as Readonly<Record<string, unknown>>,
    thresholds: limits.checks,
    startedAt: started ? utcTime(startedAtMs) : null,
    durationSeconds: Math.max(0, Math.round(result.durationMs)) / 1000,
    exitCode: result.ended.kind === 'exited' ? result.ended.code : null,
    signal: result.ended.kind === 'signalled' ? result.ended.signal : null,
    output: started && result.output !== null ? { ...result.output, text: redact(result.output.text) } : null,
    evidence: conclusion.evidence.map((file) => ({ ...file, path: redact(file.path) })),
    ...(conclusion.quality === undefined ? {} : { quality: maskTexts(conclusion.quality, redact) as GateQuality }),
  });
}

/** What is wrong with the options of a gate stands where the gate is declared. */
function placedInConfig(finding: Finding, { location: { file, line, column } }: GateSpec, { causes }: Conclusion): Finding {
  if (finding.file !== undefined || !causes.some(({ code, message }) => code === 'config_invalid' && message === finding.message)) return finding;
  return { ...finding, file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

const LEFT_BEHIND: Finding = {
  level: 'info',
  message: 'background processes were still running when the command had ended; a gate ends with everything it started',
  rule: 'left-behind',
  suggestion: 'Stop what the command starts before it ends, or wait for it.',
};

interface Limits {
  readonly outcome: Outcome;
  readonly checks: readonly ThresholdCheck[];
  readonly causes: readonly Cause[];
  /** Missed thresholds whose level is no error. */
  readonly remarks: readonly { readonly cause: Cause; readonly level: Finding['level'] }[];
}

function holdThresholds(spec: GateSpec, { outcome, metrics }: Conclusion): Limits {
  if (outcome !== 'pass' && outcome !== 'warn' && outcome !== 'fail') return { outcome, checks: [], causes: [], remarks: [] };
  const checks: ThresholdCheck[] = [];
  const causes: Cause[] = [];
  const remarks: { cause: Cause; level: Finding['level'] }[] = [];
  let worst: Outcome = outcome;
  for (const [metric, condition] of Object.entries(spec.thresholds)) {
    const threshold = parseThreshold(condition);
    if (!threshold.ok) throw new Error(`invariant broken: the plan let the threshold ${condition} pass`);
    const value = own(metrics, metric);
    const check = checkThreshold(metric, threshold.value, value);
    checks.push(check);
    if (check.met) continue;
    const level = check.actual === null || spec.thresholdLevels === undefined || !Object.hasOwn(spec.thresholdLevels, metric) ? 'error' : (spec.thresholdLevels[metric] ?? 'error');
    if (level !== 'error') {
      remarks.push({ cause: missed(check), level });
      if (level === 'warning' && worst === 'pass') worst = 'warn';
      continue;
    }
    if (check.actual === null) worst = 'error';
    else if (worst !== 'error') worst = 'fail';
    causes.push(check.actual === null ? noNumber(spec, metric, value) : missed(check));
  }
  return { outcome: worst, checks, causes, remarks };
}

function missed({ metric, expected, actual }: ThresholdCheck): Cause {
  return {
    code: 'threshold_missed',
    message: `${metric} is ${String(actual)}, and the threshold is ${expected}`,
    nextAction: `Bring ${metric} to ${expected}, or change the threshold in the config.`,
  };
}

function noNumber(spec: GateSpec, metric: string, value: unknown): Cause {
  if (value !== undefined) {
    const what = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'string' ? `the text ${JSON.stringify(cutText(value, 80))}` : `a ${typeof value}`;
    return { code: 'report_invalid', message: `the metric ${metric} is ${what}, and its threshold needs a number`, nextAction: `Report ${metric} as a JSON number.` };
  }
  return {
    code: 'report_missing',
    message: `the gate reported no metric ${metric}, which has a threshold`,
    nextAction: spec.kind === 'run'
      ? 'Name a metric that the reports of this gate give (docs/gates/), or remove the threshold.'
      : spec.kind === 'uses'
      ? 'Name a metric that this gate has (docs/gates/), or remove the threshold.'
      : `Put ${metric} into metrics of the gate's report, or correct the name of the threshold.`,
  };
}

/** Masks every text of a finding; its level is a word of ours and stays even when a secret is spelled like it. */
function maskFinding(finding: Finding, redact: (text: string) => string): Finding {
  return { ...(maskTexts(finding, redact) as Finding), level: finding.level };
}

/** Masks every string inside, keys excepted. Recursion is bounded: foreign JSON is at most 64 levels deep. */
function maskTexts(part: unknown, redact: (text: string) => string): unknown {
  if (typeof part === 'string') return redact(part);
  if (Array.isArray(part)) return part.map((inner) => maskTexts(inner, redact));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, maskTexts(inner, redact)]));
}
