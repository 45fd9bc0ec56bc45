import { cutText } from '../base/bounded.js';
import { parseGateReport } from '../contract/documents/gate-report.js';
import type { GateReport } from '../contract/generated/types.js';
import { templateFaults } from './markdown-template.js';
import { STATUS_OF_EXIT } from './script-gate.js';

/** One run of a script, as `check gate` saw it. */
export interface ScriptTrial {
  /** The flag that it got; null for a run without one. */
  readonly flag: 'local' | 'ci' | null;
  /** How it ended when not by an exit code, in words. */
  readonly broken: string | null;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Wall-clock times in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** New files of its report folder, `latest.*` left out. */
  readonly written: readonly { readonly name: string; readonly text: string | null }[];
  readonly latest: Readonly<Record<'json' | 'md', { readonly link: string | null; readonly text: string | null } | null>>;
}

export interface ChecklistItem {
  /** `advice` does not make the check fail. */
  readonly state: 'ok' | 'wrong' | 'advice';
  readonly name: string;
  readonly message: string;
  /** What to do; empty for `ok`. */
  readonly next: string;
}

const STAMP = /^\d{8}-\d{6}(?:-\d+)?$/;
/** How far a reported time may lie from ours: scripts may know whole seconds only. */
const TOLERANCE_MS = 2_000;
const DURATION_TOLERANCE_S = 1;

/**
 * The checklist of document `002` ("Validation Checklist", "Gate Script Requirements") over runs of a script with
 * `--mode=local`, with `--mode=ci` and without a flag. Every line is ticked off or says what is wrong and how to fix it.
 */
export function gateChecklist(name: string, trials: readonly ScriptTrial[], makefile: string | null): readonly ChecklistItem[] {
  return [
    started(trials),
    flag(name, trials),
    folder(name, trials),
    schema(name, trials),
    template(name, trials),
    exits(trials),
    links(name, trials),
    duration(trials),
    timestamp(trials),
    metrics(trials),
    stdout(trials),
    stderr(trials),
    make(makefile),
  ];
}

/** The first trial that has a fault, in words with the flag in front; null when none has. */
function firstFault(trials: readonly ScriptTrial[], faultOf: (trial: ScriptTrial) => string | null): string | null {
  for (const trial of trials) {
    const fault = faultOf(trial);
    if (fault !== null) return `${trial.flag === null ? 'without a flag' : `with --mode=${trial.flag}`}: ${fault}`;
  }
  return null;
}

function item(name: string, fault: string | null, good: string, next: string, bad: 'wrong' | 'advice' = 'wrong'): ChecklistItem {
  return fault === null ? { state: 'ok', name, message: good, next: '' } : { state: bad, name, message: fault, next };
}

function reportOf(trial: ScriptTrial): GateReport | null {
  const text = jsonOf(trial);
  if (text === null) return null;
  const parsed = parseGateReport(text, { file: 'latest.json', maxBytes: 16 * 1024 * 1024 });
  return parsed.ok ? parsed.value : null;
}

function jsonOf({ written, latest }: ScriptTrial): string | null {
  return written.find(({ name }) => name.endsWith('.json'))?.text ?? (latest.json?.text ?? null);
}

function markdownOf({ written, latest }: ScriptTrial): string | null {
  return written.find(({ name }) => name.endsWith('.md'))?.text ?? (latest.md?.text ?? null);
}

function started(trials: readonly ScriptTrial[]): ChecklistItem {
  return item('start', firstFault(trials, ({ broken }) => broken), 'it starts and ends by itself', 'Make it executable with a first line such as #!/usr/bin/env bash, and let it end by exit 0, 1 or 2.');
}

function flag(name: string, trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const report = reportOf(trial);
    const wanted = trial.flag ?? 'local';
    if (report === null) return `no valid report says which mode the script understood${trial.exitCode === null ? '' : ` (exit ${trial.exitCode})`}`;
    return report.environment === wanted ? null : `environment is ${report.environment}, not ${wanted}`;
  });
  return item('flag', fault, '--mode=local and --mode=ci are understood, local without a flag', `Read --mode=local|ci from the arguments and write it as environment; gate_begin ${name} "$@" of gate_utils.sh does both.`);
}

function folder(name: string, trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, ({ written }) => {
    if (written.length === 0) return `it wrote nothing new to artifacts/gates/${name}`;
    for (const kind of ['json', 'md']) {
      const ours = written.filter(({ name: file }) => file.endsWith(`.${kind}`));
      if (!ours.some(({ name: file }) => STAMP.test(file.slice(0, -kind.length - 1)))) return ours.length === 0 ? `no new .${kind} file` : `${ours[0]?.name ?? ''} is not <YYYYMMDD-HHMMSS>.${kind}`;
    }
    return null;
  });
  return item('directory', fault, `artifacts/gates/${name} is made when it is missing, and each run has files of its own`, `Run mkdir -p artifacts/gates/${name} first, and write <YYYYMMDD-HHMMSS>.json and .md (date -u +%Y%m%d-%H%M%S); give a second run of the same second a name of its own.`);
}

function schema(name: string, trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const text = jsonOf(trial);
    if (text === null) return 'there is no JSON report';
    const parsed = parseGateReport(text, { file: 'latest.json', maxBytes: 16 * 1024 * 1024 });
    if (!parsed.ok) return `${cutText(parsed.error[0]?.message ?? 'it is not valid', 300)}${parsed.error.length > 1 ? ` (and ${parsed.error.length - 1} more)` : ''}`;
    const [gate, ...others] = parsed.value.gates;
    if (others.length > 0) return `it reports ${parsed.value.gates.length} gates, not one`;
    return gate?.name === name ? null : `it reports the gate ${cutText(gate?.name ?? '', 100)}, not ${name}`;
  });
  return item('schema', fault, 'the JSON report fits schemas/gate_report.schema.json', 'contract-gates validate <file> lists everything that is wrong with a report.');
}

function template(name: string, trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const text = markdownOf(trial);
    if (text === null) return 'there is no Markdown summary';
    return templateFaults(text, name, reportOf(trial))[0] ?? null;
  });
  return item('template', fault, 'the Markdown summary follows the template', 'Compare it with the template in docs/gates/script.md: the same lines and headings in the same order.');
}

function exits(trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const { exitCode } = trial;
    if (exitCode === null) return trial.broken ?? 'it has no exit code';
    const said = STATUS_OF_EXIT[exitCode];
    if (said === undefined) return `exit ${exitCode} is not one of 0 (pass), 1 (fail), 2 (warn)`;
    const status = reportOf(trial)?.gates[0]?.status;
    return status === undefined || status === said ? null : `exit ${exitCode} means ${said}, but the report says ${status}`;
  });
  return item('exit codes', fault, 'the exit code is that of the reported status', 'Take the exit code from the status: 0 pass, 1 fail, 2 warn.');
}

function links(name: string, trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, ({ latest, written }) => {
    for (const kind of ['json', 'md'] as const) {
      const entry = latest[kind];
      if (entry === null) return `latest.${kind} is missing`;
      const newest = written.find(({ name: file }) => file.endsWith(`.${kind}`));
      if (newest === undefined) return `latest.${kind} leads to nothing that this run wrote`;
      if (entry.link !== null && entry.link !== newest.name) return `latest.${kind} leads to ${cutText(entry.link, 100)}, not to ${newest.name}`;
      if (entry.text !== newest.text) return `latest.${kind} is not the newest report`;
    }
    return null;
  });
  return item('links', fault, 'latest.json and latest.md lead to the newest reports', `Run ln -sf "$stamp.json" artifacts/gates/${name}/latest.json, and the same for .md: the target is the plain file name.`);
}

function duration(trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const seconds = reportOf(trial)?.gates[0]?.duration_seconds;
    if (seconds === undefined) return 'no valid report says how long it took';
    const real = (trial.endedAt - trial.startedAt) / 1000;
    return Math.abs(seconds - real) <= DURATION_TOLERANCE_S + real / 2 ? null : `duration_seconds is ${seconds}, and it took ${real.toFixed(2)} s`;
  });
  return item('duration', fault, 'duration_seconds is measured', 'Take the time at the start and at the end, and report the difference in seconds.');
}

function timestamp(trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const said = reportOf(trial)?.timestamp;
    if (said === undefined) return 'no valid report has a timestamp';
    const at = Date.parse(said);
    return at >= trial.startedAt - TOLERANCE_MS && at <= trial.endedAt + TOLERANCE_MS ? null : `timestamp ${said} is not the time of the run`;
  });
  return item('timestamp', fault, 'the timestamp is the time of the run, in ISO 8601', 'Write date -u +%Y-%m-%dT%H:%M:%SZ.');
}

function metrics(trials: readonly ScriptTrial[]): ChecklistItem {
  let count = 0;
  const fault = firstFault(trials, (trial) => {
    const reported = Object.keys(reportOf(trial)?.gates[0]?.metrics ?? {});
    count = Math.max(count, reported.length);
    const rows = metricRows(markdownOf(trial) ?? '');
    return rows >= reported.length ? null : `${reported.length} metrics are reported (${cutText(reported.join(', '), 200)}), and the table in the Markdown summary has ${rows} rows`;
  });
  return item('metrics', fault, count === 0 ? 'there are no metrics to document' : `${count} metric${count === 1 ? ' has a row' : 's have rows'} in the Markdown summary`, 'Give each metric a row | Metric | Value | Threshold | Status | in the section Metrics.');
}

function metricRows(markdown: string): number {
  const section = markdown.split(/^## Metrics[ \t]*$/m)[1]?.split(/^## /m)[0] ?? '';
  return Math.max(0, section.split('\n').filter((line) => line.trimStart().startsWith('|')).length - 2);
}

function stdout(trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => {
    const text = trial.stdout.trim();
    if (text === '' || parseGateReport(text, { file: 'stdout', maxBytes: 16 * 1024 * 1024 }).ok) return null;
    return `stdout begins with ${JSON.stringify(cutText(text.split('\n', 1)[0] ?? '', 80))}`;
  });
  return item('stdout', fault, 'stdout is empty or the report', 'Send text for people to stderr (>&2); stdout is for structured output.');
}

function stderr(trials: readonly ScriptTrial[]): ChecklistItem {
  const fault = firstFault(trials, (trial) => (trial.stderr.trim() === '' ? 'nothing is said on stderr' : null));
  return item('stderr', fault, 'people are told on stderr', 'Say on stderr what was found, at least the status: print_gate_status of gate_utils.sh does.', 'advice');
}

function make(makefile: string | null): ChecklistItem {
  const has = makefile !== null && /^gates(?:-ci)?[ \t]*:/m.test(makefile);
  return item('make gates', has ? null : 'there is no Makefile with a target gates', 'make gates runs the gates', 'Add to the Makefile: gates: ; contract-gates run (docs/gates/script.md has the recipe).', 'advice');
}
