import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/contract/digest.js';
import { validateArtifactIntent } from '../../src/contract/documents/artifact-intent.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

async function run(workspace: TemporaryWorkspace) {
  const result = await runCli({ args: ['run', '--json'], cwd: workspace.path, env: { CI: 'true' } });
  return { ...result, verdict: JSON.parse(result.stdout) as { status: string; reasons: { code: string; message: string }[]; gates: { name: string; outcome: string; thresholds: unknown[] }[]; files: Record<string, string> } };
}

const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

/** The example of document 002: nine employees, 144 BIR records, 36 tasks, and a version beside them. */
const SEED_DATA = {
  'src/tide.ts': 'export const tide = 4;\n',
  'data/employees.csv': `id,name,active\n${times(9, (index) => `emp_${index},"Hand, ${index}",true\n`)}`,
  'data/bir/alphalist.json': JSON.stringify({ records: Array.from({ length: 100 }, (_, id) => ({ id, form: '1604-C' })) }),
  'data/bir/quarterly.json': JSON.stringify({ records: Array.from({ length: 44 }, (_, id) => ({ id, form: '1601-EQ' })) }),
  'data/tasks.xml': `<?xml version="1.0" encoding="utf-8"?>\n<odoo>\n  <data>\n${times(36, (index) => `    <record id="task_${index}" model="project.task"><field name="sequence">${index}</field></record>\n`)}    <record id="stage" model="project.task.type"/>\n  </data>\n</odoo>\n`,
  'data/seed.yaml': 'version: 3\nstages:\n  - { name: open }\n  - { name: closed }\n',
  '.github/contract-gates.yml': [
    'version: 1', 'gates:', '  seed_data_consistency:', '    uses: metrics', '    with:', '      metrics:',
    '        employees_count: { files: [data/employees.csv], select: "*" }',
    '        bir_records_count: { files: ["data/bir/*.json"], select: "/records/*" }',
    '        tasks_count: { files: [data/tasks.xml], select: "//record[@model=\\"project.task\\"]" }',
    '        stages_count: { files: [data/seed.yaml], select: "/stages/*" }',
    '        seed_version: { files: [data/seed.yaml], select: /version, aggregate: value }',
    '    thresholds:', '      employees_count: ">= 8"', '      bir_records_count: ">= 20"', '      tasks_count: ">= 30"', '      stages_count: 2..5', '      seed_version: { is: "== 3", level: warning }', '',
  ].join('\n'),
};

describe('the seed data of document 002, from config alone', () => {
  test('passes, and its report has the metrics and thresholds', async () => {
    const workspace = repository(SEED_DATA);
    const { exitCode, stderr, verdict } = await run(workspace);
    expect(exitCode, stderr).toBe(0);
    expect(verdict.gates[0]).toMatchObject({ name: 'seed_data_consistency', kind: 'uses', outcome: 'pass' });
    const report = JSON.parse(readFileSync(join(workspace.path, 'artifacts/gates/seed_data_consistency/latest.json'), 'utf8')) as { gates: { metrics: object }[] };
    expect(report.gates[0]?.metrics).toEqual({ employees_count: 9, bir_records_count: 144, tasks_count: 36, stages_count: 2, seed_version: 3 });
    const page = readFileSync(join(workspace.path, 'artifacts/gates/seed_data_consistency/latest.md'), 'utf8');
    expect(page).toMatch(/employees_count`? \| `?9`? \| `?>= 8`? \| ✅/);
  });

  test('is blocked by a missed threshold, warned by one of level warning, and an error when a file is cut', async () => {
    const workspace = repository(SEED_DATA);
    workspace.write({ 'data/seed.yaml': SEED_DATA['data/seed.yaml'].replace('version: 3', 'version: 4') });
    expect(await run(workspace)).toMatchObject({ exitCode: 2, verdict: { status: 'Succeeded' } });
    workspace.write({ 'data/employees.csv': 'id,name,active\nemp_0,one,true\n' });
    expect((await run(workspace)).verdict).toMatchObject({ status: 'Blocked', reasons: [{ code: 'threshold_missed' }] });
    workspace.write({ 'data/employees.csv': SEED_DATA['data/employees.csv'].slice(0, -8) });
    const cut = await run(workspace);
    expect(cut.verdict).toMatchObject({ status: 'Failed', reasons: [{ code: 'report_invalid' }] });
    expect(cut.verdict.reasons[0]?.message).toContain('data/employees.csv:10');
  });
});

test('a freeze window blocks while it holds, by its own code, and not before or after', async () => {
  const config = (when: string): string => `version: 1\ngates:\n  freeze:\n    uses: freeze_window\n    with: { windows: [{ when: "${when}", reason: spring tide }] }\n`;
  const workspace = repository({ 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': config('2000-01-01 - 2999-12-30') });
  const frozen = await run(workspace);
  expect(frozen.exitCode).toBe(1);
  expect(frozen.verdict).toMatchObject({ status: 'Blocked', reasons: [{ code: 'freeze_window' }] });
  expect(frozen.verdict.reasons[0]?.message).toContain('2999-12-31T00:00:00Z (spring tide)');
  workspace.write({ '.github/contract-gates.yml': config('2000-01-01 - 2000-02-01') });
  expect((await run(workspace)).verdict.status).toBe('Succeeded');
});

describe('artifact intents', () => {
  const CONFIG = [
    'version: 1', 'gates:', '  table:', '    run: [node, table.mjs]', '    artifacts:', '      - path: out/*.json', '        type: tide table', '        owner: harbour office', '',
  ].join('\n');

  test('are a file of the run that points into the config, and the artifacts are evidence', async () => {
    const workspace = repository({ 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': CONFIG, 'table.mjs': "import fs from 'node:fs';\nfs.mkdirSync('out', { recursive: true });\nfs.writeFileSync('out/table.json', '{}');\n" });
    const { exitCode, stderr, verdict } = await run(workspace);
    expect(exitCode, stderr).toBe(0);
    const text = readFileSync(join(workspace.path, 'artifacts/ci/local/artifact-intents.json'), 'utf8');
    expect(verdict.files['artifact-intents.json']).toBe(sha256Hex(text));
    const intents = JSON.parse(text) as object[];
    expect(intents).toMatchObject([{
      artifact_id: 'table/out/*.json', artifact_type: 'tide table', intent: 'create', owner: 'harbour office', output_convention: { output_path: 'out', output_ext: '.json' },
      parameter_sources: { path: '.github/contract-gates.yml:6', type: '.github/contract-gates.yml:7', owner: '.github/contract-gates.yml:8' },
    }]);
    for (const intent of intents) expect(validateArtifactIntent(intent)).toEqual([]);
    const results = readFileSync(join(workspace.path, 'artifacts/ci/local/gate-results.json'), 'utf8');
    expect(results).toContain('"out/table.json"');
  });

  test('that are not met are Failed: artifact_missing', async () => {
    const workspace = repository({ 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': CONFIG, 'table.mjs': '', 'out/table.json': '{}' });
    const { exitCode, verdict } = await run(workspace);
    expect(exitCode).toBe(1);
    expect(verdict).toMatchObject({ status: 'Failed', reasons: [{ code: 'artifact_missing' }] });
  });
});
