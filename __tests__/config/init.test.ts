import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesToWrite, proposeFiles } from '../../src/config/init/propose-files.js';
import type { ProjectSurvey } from '../../src/config/init/project-survey.js';
import { surveyProject } from '../../src/config/init/survey-project.js';
import { yamlText } from '../../src/config/init/yaml-text.js';
import { configOf, textOf } from './config-text.js';

function survey(files: Record<string, string>, known: { cycles: number | null; defaultBranch: string | null } = { cycles: null, defaultBranch: 'main' }): ProjectSurvey {
  return surveyProject(Object.keys(files), textOf(files), known);
}

const GATE_SCRIPT = '#!/usr/bin/env bash\nGATE_NAME="seed_data_consistency"\nmkdir -p "artifacts/gates/${GATE_NAME}"\n';
const LAST_REPORT = JSON.stringify({ version: '2.0', gates: [{ name: 'seed_data_consistency', metrics: { employees_count: 9, missing_links: 2, note: 'text', ratio: 0.5 } }] });

const REPOSITORIES: Readonly<Record<string, Record<string, string>>> = {
  'an empty repository': {},
  'npm with a lock': { 'package.json': JSON.stringify({ scripts: { lint: 'eslint .', test: 'vitest', build: 'tsc', 'type-check': 'tsc' } }), 'package-lock.json': '{}', '.nvmrc': '24' },
  'npm without scripts': { 'package.json': JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }) },
  'a broken package.json': { 'package.json': '{ nope' },
  pnpm: { 'package.json': JSON.stringify({ packageManager: 'pnpm@10.1.0', scripts: { test: 'vitest run' } }), 'pnpm-lock.yaml': '' },
  'pnpm without a pin': { 'package.json': JSON.stringify({ scripts: { test: 'vitest run' } }), 'pnpm-lock.yaml': '' },
  'yarn classic': { 'package.json': JSON.stringify({ scripts: { lint: 'eslint .' } }), 'yarn.lock': '' },
  'yarn modern': { 'package.json': JSON.stringify({ scripts: { lint: 'eslint .' } }), 'yarn.lock': '', '.yarnrc.yml': '' },
  'python with pip': { 'requirements.txt': 'pytest\nruff\n', 'pyproject.toml': '[project]\nname = "billing"\n' },
  'python with uv': { 'pyproject.toml': '[tool.pytest.ini_options]\n', 'uv.lock': '', '.python-version': '3.12' },
  'python with poetry': { 'pyproject.toml': '[tool.poetry.dev-dependencies]\npytest = "*"\n', 'poetry.lock': '' },
  go: { 'go.mod': 'module billing\n' },
  rust: { 'Cargo.toml': '[package]\n', 'Cargo.lock': '' },
  make: { Makefile: 'gates-ci: lint\n\techo\ntest:\n\techo\nGATES := 1\n' },
  'gate scripts': {
    'scripts/gates/seed-data.sh': GATE_SCRIPT,
    'scripts/gates/licences.py': 'print(1)\n',
    'scripts/gates/cycles.mjs': 'process.exit(0)\n',
    'scripts/gates/lib/gate_utils.sh': 'true\n',
    'artifacts/gates/seed_data_consistency/latest.json': LAST_REPORT,
    Makefile: 'gates:\n\tscripts/gates/seed-data.sh\n',
    'reports/junit.xml': '<testsuites/>',
    'coverage/lcov.info': 'TN:',
  },
  'odd names': { 'package.json': JSON.stringify({ scripts: { lint: 'x' } }), 'scripts/gates/a b # c: d.sh': 'true', "scripts/gates/it's \u2028.py": '', 'reports/junit-\n: evil.xml': '' },
};

describe.each(Object.entries(REPOSITORIES))('init for %s', (_name, files) => {
  const [config, workflow] = proposeFiles(survey(files));

  it('writes a config that our own loader takes', () => {
    expect(configOf(config?.text ?? '').data.version).toBe(1);
    expect(config?.text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/config\.schema\.json$/u);
  });

  it('writes a workflow that is YAML with least permissions and our step', () => {
    const { permissions, jobs } = parse(workflow?.text ?? '') as { permissions: unknown; jobs: { gates: { steps: { id?: string; if?: string; uses?: string }[] } } };
    expect(permissions).toEqual({ contents: 'read' });
    const step = jobs.gates.steps.find(({ id }) => id === 'gates');
    expect(step).toMatchObject({ uses: 'contract-gates/contract-gates@v0', if: '${{ !cancelled() }}' });
  });
});

describe('what init finds', () => {
  it('makes gates of the scripts of package.json', () => {
    const { data } = configOf(proposeFiles(survey(REPOSITORIES['npm with a lock'] ?? {}))[0]?.text ?? '');
    expect(Object.entries(data.gates ?? {}).map(([name, gate]) => [name, gate.run])).toEqual([
      ['lint', 'npm run lint'],
      ['typecheck', 'npm run type-check'],
      ['unit_tests', 'npm run test'],
      ['build', 'npm run build'],
    ]);
  });

  it('makes script gates with thresholds of today, the fewer the better where that is meant', () => {
    const { data } = configOf(proposeFiles(survey(REPOSITORIES['gate scripts'] ?? {}))[0]?.text ?? '');
    expect(JSON.parse(JSON.stringify(data.gates))).toMatchObject({
      seed_data_consistency: { script: 'scripts/gates/seed-data.sh', thresholds: { employees_count: '>= 9', missing_links: '<= 2', ratio: '>= 0.5' } },
      licences: { run: ['python3', 'scripts/gates/licences.py'] },
      cycles_gate: { run: ['node', 'scripts/gates/cycles.mjs'] },
    });
    expect(Object.keys(data.gates ?? {})).toHaveLength(3);
  });

  it('names reports that cannot be read yet, and the cycles of today', () => {
    const text = proposeFiles(survey(REPOSITORIES['gate scripts'] ?? {}, { cycles: 7, defaultBranch: 'trunk' }));
    expect(text[0]?.text).toContain('#   reports/junit.xml (JUnit)');
    expect(text[0]?.text).toContain('#   coverage/lcov.info (LCOV)');
    expect(text[0]?.text).toContain('Cycles today: 7.');
    expect(text[1]?.text).toContain('branches: [trunk]');
  });

  it('does not depend on the order of the paths', () => {
    const files = REPOSITORIES['gate scripts'] ?? {};
    const turned = surveyProject(Object.keys(files).reverse(), textOf(files), { cycles: null, defaultBranch: 'main' });
    expect(proposeFiles(turned)).toEqual(proposeFiles(survey(files)));
  });
});

describe('files that are there', () => {
  const files = proposeFiles(survey({}));

  it('are kept and named, unless forced', () => {
    const { write, kept } = filesToWrite(files, (path) => path === '.github/contract-gates.yml', false);
    expect(write.map(({ path }) => path)).toEqual(['.github/workflows/contract-gates.yml']);
    expect(kept.map(({ message }) => message)).toEqual(['.github/contract-gates.yml is there already and was left as it is']);
    expect(filesToWrite(files, () => true, true).write).toEqual(files);
  });
});

describe('text in YAML', () => {
  it.each(['npm test', 'yes', 'a: b', '# no', '', ' x', 'x ', '- a', '"', "it's", '\u2028', '\u0085', '5', '1e3', '~', 'null', '[a]', '*a', 'é'])('%j reads back', (text) => {
    expect((parse(`key: ${yamlText(text)}`) as { key: unknown }).key).toBe(text);
  });
});

describe('actionlint', () => {
  it('has nothing against any of the workflows', () => {
    if (spawnSync('actionlint', ['-version']).error !== undefined) {
      console.warn('actionlint is not on the PATH: the workflows of init were NOT linted');
      return;
    }
    for (const [name, files] of Object.entries(REPOSITORIES)) {
      const linted = spawnSync('actionlint', ['-no-color', '-'], { input: proposeFiles(survey(files))[1]?.text ?? '', encoding: 'utf8' });
      expect(`${name}: ${linted.stdout}${linted.stderr}`).toBe(`${name}: `);
      expect(linted.status).toBe(0);
    }
  });
});
