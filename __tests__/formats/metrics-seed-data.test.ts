import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metricFormatOf, type MetricAggregate, type MetricSelection } from '../../src/formats/metrics/metric.js';
import type { MetricTally } from '../../src/formats/metrics/metric-tally.js';
import { combineTallies, createMetricsReader } from '../../src/formats/metrics/metrics-reader.js';
import { tallyValue } from '../../src/formats/metrics/value-metrics.js';
import { checkThreshold, parseThreshold } from '../../src/gates/thresholds.js';
import { valueOf } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

/** What a config says, and nothing else (document 002, the gate `seed_data_consistency`). */
const CONFIG = `
metrics:
  - { name: employees_count, files: [seed/employees.csv], select: "*", aggregate: count }
  - { name: bir_records_count, files: [seed/bir_1601c.xml, seed/bir_2550q.xml], select: '/odoo/data/record[@model^="bir."]', aggregate: count }
  - { name: tasks_count, files: [seed/tasks.json], select: /projects/*/tasks/*, aggregate: count }
  - { name: open_tasks_count, files: [seed/tasks.json], select: '/projects/*/tasks/*[state="open"]', aggregate: count }
  - { name: task_owners, files: [seed/tasks.json], select: /projects/*/tasks/*/owner, aggregate: distinct }
  - { name: active_employees, files: [seed/employees.csv], select: '*[active="yes"]', aggregate: count }
  - { name: payroll, files: [seed/employees.csv], select: 'salary[active="yes"]', aggregate: sum }
  - { name: seed_version, files: [seed/manifest.yaml], select: /seed/version, aggregate: value }
thresholds:
  employees_count: ">= 8"
  bir_records_count: ">= 20"
  tasks_count: ">= 30"
  task_owners: "== 4"
  seed_version: ">= 3"
`;

interface Declared {
  readonly metrics: readonly { readonly name: string; readonly files: readonly string[]; readonly select: string; readonly aggregate: MetricAggregate }[];
  readonly thresholds: Readonly<Record<string, string>>;
}

function record(model: string, id: number): string {
  return `    <record id="${model.replace('.', '_')}_${id}" model="${model}"><field name="period">2026-${String((id % 12) + 1).padStart(2, '0')}</field></record>\n`;
}
function odoo(records: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<odoo>\n  <data noupdate="1">\n${records.join('')}  </data>\n</odoo>\n`;
}
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const FILES: Readonly<Record<string, string>> = {
  'seed/employees.csv': `\ufeffid,name,salary,active\r\n${numbers(9).map((index) => `${index},"Pilot ""${index}"", north",1000.1${index},${index === 4 ? 'no' : 'yes'}\r\n`).join('')}`,
  'seed/bir_1601c.xml': odoo(numbers(100).map((index) => record('bir.form', index))),
  'seed/bir_2550q.xml': odoo([...numbers(44).map((index) => record('bir.return', index)), ...numbers(5).map((index) => record('res.partner', index))]),
  'seed/tasks.json': JSON.stringify({ projects: numbers(3).map((project) => ({ tasks: numbers(12).map((task) => ({ state: task < 5 ? 'open' : 'done', owner: `owner-${(project + task) % 4}` })) })) }),
  'seed/manifest.yaml': 'seed:\n  version: 3\n  "*": odd\n',
};

/** What a gate does with the config: every metric over its files, then the thresholds. */
function run(files: Readonly<Record<string, string>>) {
  const { metrics, thresholds } = parse(CONFIG) as Declared;
  const values: Record<string, unknown> = {};
  for (const { files: paths, ...declared } of metrics) {
    const metric: MetricSelection = declared;
    const tallies = paths.map((path): MetricTally => {
      const format = metricFormatOf(path);
      const text = files[path] ?? '';
      const read = format === 'yaml' ? tallyValue(parse(text), [metric]) : readIn(valueOf(createMetricsReader(path, format ?? 'csv', [metric])), bytesOf(text));
      const [tally] = valueOf(read);
      if (tally === undefined) throw new Error('no tally');
      return tally;
    });
    values[metric.name] = valueOf(combineTallies(metric, tallies));
  }
  return { values, checks: Object.entries(thresholds).map(([name, text]) => checkThreshold(name, valueOf(parseThreshold(text)), values[name])) };
}

describe('the seed data of document 002', () => {
  test('gives its metrics from config alone', () => {
    const { values, checks } = run(FILES);
    expect(values).toStrictEqual({
      employees_count: 9, bir_records_count: 144, tasks_count: 36, open_tasks_count: 15, task_owners: 4, active_employees: 8, payroll: 8001.12, seed_version: 3,
    });
    expect(checks.map(({ metric, met }) => [metric, met])).toStrictEqual([['employees_count', true], ['bir_records_count', true], ['tasks_count', true], ['task_owners', true], ['seed_version', true]]);
  });

  test('misses a threshold when records are gone', () => {
    const { values, checks } = run({ ...FILES, 'seed/employees.csv': 'id,name,salary,active\n1,a,2,yes\n' });
    expect(values['employees_count']).toBe(1);
    expect(checks.filter(({ met }) => !met).map(({ metric }) => metric)).toStrictEqual(['employees_count']);
  });

  test.each([['seed/employees.csv', 'id,name,salary,active\n1,a\n'], ['seed/bir_1601c.xml', '<odoo><data><record model="bir.form"/>'], ['seed/tasks.json', '{"projects": [{"tasks": ['], ['seed/manifest.yaml', 'seed: {}\n']])('gives no metric from a broken %s', (path, text) => {
    expect(() => run({ ...FILES, [path]: text })).toThrow();
  });
});
