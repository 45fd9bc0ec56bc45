import { MOST_YAML_BYTES } from '../../base/data-document.js';
import { invariant } from '../../base/invariant.js';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import { metricFormatOf, type MetricFormat, type MetricSelection } from '../../formats/metrics/metric.js';
import type { MetricTally } from '../../formats/metrics/metric-tally.js';
import { combineTallies, createMetricsReader } from '../../formats/metrics/metrics-reader.js';
import type { CsvOptions } from '../../formats/metrics/csv-rows.js';
import { tallyValue } from '../../formats/metrics/value-metrics.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import { brokenFile } from './broken-file.js';
import type { BuiltinGate, BuiltinRun } from './builtin-gate.js';
import { findFiles } from '../find-files.js';
import { unreadable, wholeFile } from './whole-file.js';

type MetricWish = NonNullable<BuiltinRun['options']['metrics']>[string];

/** One file, read once for all metrics that look at it in the same way. */
interface FileTask {
  readonly path: string;
  readonly format: MetricFormat;
  readonly csv: CsvOptions;
  readonly metrics: MetricSelection[];
}

/**
 * `uses: metrics`: counts and values of data files (docs/gates/metrics.md). It judges nothing itself: the
 * thresholds of the gate do, on metrics that are there only when every file was read to its end and understood whole.
 */
export const metricsGate: BuiltinGate = {
  async judge(run) {
    const source = await run.ports.reportSource();
    const planned = await plan(Object.entries(run.options.metrics ?? {}), source);
    if (!planned.ok) return unjudged(planned.error, '');
    const { selections, tasks } = planned.value;
    const tallies = new Map<MetricSelection, MetricTally[]>(selections.map((selection) => [selection, []]));
    const evidence: { path: string; sha256: string }[] = [];
    for (const task of tasks) {
      if (run.cancel.aborted) break;
      const read = task.format === 'yaml' ? await tallyYaml(task, source, run) : await tallyStream(task, task.format, source, run);
      if (!read.ok) return { ...read.error, evidence };
      if (!evidence.some(({ path }) => path === task.path)) evidence.push({ path: task.path, sha256: read.value.sha256 });
      for (const [index, selection] of task.metrics.entries()) {
        const tally = read.value.tallies[index];
        invariant(tally !== undefined, `no tally of ${selection.name}`);
        tallies.get(selection)?.push(tally);
      }
    }
    const metrics: Record<string, unknown> = {};
    for (const [selection, all] of tallies) {
      const value = combineTallies(selection, all);
      if (!value.ok) return brokenFile(value.error, 'report_invalid', { evidence });
      metrics[selection.name] = value.value;
    }
    return judged('pass', { metrics, evidence });
  },
};

interface Plan {
  readonly selections: readonly MetricSelection[];
  readonly tasks: readonly FileTask[];
}

async function plan(wishes: readonly (readonly [name: string, wish: MetricWish])[], source: ReportSource): Promise<Result<Plan, Cause>> {
  const selections: MetricSelection[] = [];
  const tasks = new Map<string, FileTask>();
  const searches = new Map<string, Awaited<ReturnType<typeof findFiles>>>();
  for (const [name, wish] of wishes) {
    const selection: MetricSelection = { name, select: wish.select, aggregate: wish.aggregate ?? 'count' };
    selections.push(selection);
    const key = JSON.stringify(wish.files);
    const found = searches.get(key) ?? (await findFiles(source, wish.files, 'a step or gate before this one'));
    searches.set(key, found);
    if (!found.ok) return err({ ...found.error, message: `the metric ${name}: ${found.error.message}` });
    for (const { path } of found.value) {
      const format = wish.format ?? metricFormatOf(path);
      if (format === null) return err({ code: 'config_invalid', message: `the metric ${name}: the name of ${path} does not tell its format`, nextAction: 'Say it: format: csv, json, jsonl, prometheus, yaml or xml.' });
      const csv: CsvOptions = { ...(wish.delimiter === undefined ? {} : { delimiter: wish.delimiter }), ...(wish.allow_open_end === undefined ? {} : { allowOpenEnd: wish.allow_open_end }) };
      const id = JSON.stringify([path, format, format === 'csv' ? [csv.delimiter ?? ',', csv.allowOpenEnd ?? false] : null]);
      const task = tasks.get(id);
      if (task === undefined) tasks.set(id, { path, format, csv, metrics: [selection] });
      else task.metrics.push(selection);
    }
  }
  return ok({ selections, tasks: [...tasks.values()] });
}

type Tallied = Result<{ readonly tallies: readonly MetricTally[]; readonly sha256: string }, Conclusion>;

async function tallyStream(task: FileTask, format: Exclude<MetricFormat, 'yaml'>, source: ReportSource, { cancel }: BuiltinRun): Promise<Tallied> {
  const reader = createMetricsReader(task.path, format, task.metrics, task.csv);
  if (!reader.ok) return err(brokenFile(reader.error, 'config_invalid'));
  const read = await source.read(task.path, (piece) => reader.value.push(piece), cancel);
  if (!read.ok) return err(unjudged(unreadable(task.path, read.error), ''));
  const tallies = reader.value.end();
  return tallies.ok ? ok({ tallies: tallies.value, sha256: read.value.sha256 }) : err(brokenFile(tallies.error));
}

async function tallyYaml(task: FileTask, source: ReportSource, { cancel, facts }: BuiltinRun): Promise<Tallied> {
  const file = await wholeFile(source, task.path, MOST_YAML_BYTES, cancel);
  if (!file.ok) return err(unjudged(file.error, ''));
  const documents = await facts.readYaml(task.path, file.value.bytes);
  if (!documents.ok) return err(brokenFile(documents.error));
  const [document, second] = documents.value;
  if (document === undefined || second !== undefined) {
    const problem: Problem = { code: 'report_invalid', message: `it holds ${documents.value.length} YAML documents, and a metric is taken from one`, hint: 'Split the file.', location: { file: task.path } };
    return err(brokenFile(problem));
  }
  const tallies = tallyValue(document.value, task.metrics);
  if (tallies.ok) return ok({ tallies: tallies.value, sha256: file.value.sha256 });
  return err(brokenFile({ ...tallies.error, location: { file: task.path } }));
}

