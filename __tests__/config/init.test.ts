import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checksNothing } from '../../src/config/init/propose-config.js';
import { filesToWrite, proposeFiles, workflowPathFor } from '../../src/config/init/propose-files.js';
import type { ProjectSurvey } from '../../src/config/init/project-survey.js';
import { surveyProject } from '../../src/config/init/survey-project.js';
import { yamlText } from '../../src/config/init/yaml-text.js';
import { configOf, textOf } from './config-text.js';

const KNOWN = { cycles: null, defaultBranch: 'main', folder: null };

function survey(files: Record<string, string>, known: Partial<Pick<ProjectSurvey, 'cycles' | 'defaultBranch' | 'folder'>> = {}): ProjectSurvey {
  return surveyProject(Object.keys(files), textOf(files), { ...KNOWN, ...known });
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
  bun: { 'package.json': JSON.stringify({ scripts: { test: 'bun test' } }), 'bun.lock': '' },
  'python with pip': { 'requirements.txt': 'pytest\nruff\n', 'pyproject.toml': '[project]\nname = "billing"\n' },
  'python with groups': { 'pyproject.toml': '[project]\nname = "billing"\n\n[project.optional-dependencies]\ndocs = ["sphinx"]\ntest = [\n  "pytest",\n]\n[dependency-groups]\ntyping = ["mypy"]\ntests = ["pytest"]\ndev = [{ include-group = "tests" }]\n[tool.ruff]\ntest = "no group"\n' },
  'python with uv': { 'pyproject.toml': '[tool.pytest.ini_options]\n', 'uv.lock': '', '.python-version': '3.12' },
  'python with poetry': { 'pyproject.toml': '[tool.poetry.dev-dependencies]\npytest = "*"\n', 'poetry.lock': '' },
  go: { 'go.mod': 'module billing\n' },
  'a workspace of Go': { 'go.work': 'go 1.26\nuse ./api\n', 'api/go.mod': 'module billing/api\n' },
  deno: { 'deno.jsonc': '{\n  // all of them\n  "tasks": { "test": "deno test --allow-read" }\n}\n', 'mod.ts': '' },
  cmake: { 'CMakeLists.txt': 'project(billing)\n' },
  maven: { 'pom.xml': '<project/>', Makefile: 'test:\n\tmvn test\n' },
  'maven with a wrapper': { 'pom.xml': '<project/>', mvnw: '#!/bin/sh\n' },
  gradle: { 'settings.gradle.kts': '', gradlew: '#!/bin/sh\n' },
  dotnet: { 'Harbour.sln': '', 'src/Harbour/Harbour.csproj': '<Project/>', 'global.json': '{}' },
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
    'reports/cucumber-report.json': '[]',
    'coverage/lcov.info': 'TN:',
    'reports/trivy-report.json': '{}',
  },
  'scripts named as no gate can be': Object.fromEntries(['all', 'con', 'drift'].map((name) => [`scripts/gates/${name}.sh`, 'case $1 in --mode=local) ;; esac\n'])),
  'odd names': { 'package.json': JSON.stringify({ scripts: { lint: 'x' } }), 'scripts/gates/a b # c: d.sh': 'true', "scripts/gates/it's \u2028.py": '', 'reports/junit-\n: evil.xml': '' },
};

describe.each(Object.entries(REPOSITORIES))('init for %s', (_name, files) => {
  const [config, workflow] = proposeFiles(survey(files));

  it('writes a config that our own loader takes', () => {
    expect(configOf(config?.text ?? '').data.version).toBe(1);
    expect(config?.text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/config\.schema\.json$/u);
  });

  it('writes YAML that Prettier and Biome leave as it is, since the lint of a project may look at it', () => {
    for (const file of [config, workflow]) {
      expect(file?.text).not.toMatch(/\S {2,}#|\S: '/u);
      expect(file?.text).toMatch(/[^\n]\n$/u);
    }
  });

  it('writes a workflow that is YAML with least permissions and our step', () => {
    const { permissions, jobs } = parse(workflow?.text ?? '') as { permissions: unknown; jobs: { gates: { outputs: unknown; steps: { id?: string; if?: string; uses?: string }[] } } };
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.gates.outputs).toEqual({ status: '${{ steps.gates.outputs.status }}' });
    const step = jobs.gates.steps.find(({ id }) => id === 'gates');
    expect(step).toMatchObject({ uses: 'contract-gates/contract-gates@v0', if: '${{ !cancelled() }}' });
  });
});

describe('what init finds', () => {
  it('makes gates of the scripts of package.json', () => {
    const { data } = configOf(proposeFiles(survey(REPOSITORIES['npm with a lock'] ?? {}))[0]?.text ?? '');
    expect(Object.entries(data.gates ?? {}).map(([name, gate]) => [name, gate.run, gate.report])).toEqual([
      ['lint', 'npm run lint -- --format json --output-file artifacts/gates/lint/eslint.json', { files: ['artifacts/gates/lint/eslint.json'], format: 'eslint' }],
      ['typecheck', 'npm run type-check', undefined],
      ['unit_tests', 'npm run test -- --reporter=default --reporter=junit --outputFile.junit=artifacts/gates/unit_tests/junit.xml', { files: ['artifacts/gates/unit_tests/junit.xml'], format: 'junit' }],
      ['build', 'npm run build', undefined],
    ]);
  });

  it.each([
    ['python with uv', { pytest: { run: 'uv run pytest --junitxml=artifacts/gates/pytest/junit.xml', report: { files: ['artifacts/gates/pytest/junit.xml'], format: 'junit' } } }],
    ['python with pip', { ruff: { run: 'python -m ruff check --output-format=sarif .', format: 'sarif' } }],
    ['go with tests', { go_test: { run: 'go test -json ./...', format: 'go-test' } }],
    ['cmake with tests', { cmake_test: { run: 'mkdir -p artifacts/gates/cmake_test && cmake -S . -B build && cmake --build build --parallel && ctest --test-dir build --output-on-failure --output-junit ../artifacts/gates/cmake_test/junit.xml', report: { files: ['artifacts/gates/cmake_test/junit.xml'], format: 'junit' } } }],
  ])('lets the report of %s decide', (name, gates) => {
    const files = { ...REPOSITORIES[name], ...({ 'go with tests': { 'go.mod': 'module tide\n', 'tide_test.go': '' }, 'cmake with tests': { 'CMakeLists.txt': 'project(tide)\n  Enable_Testing()\n' } } as Record<string, Record<string, string>>)[name] };
    expect(JSON.parse(JSON.stringify(configOf(proposeFiles(survey(files))[0].text).data.gates))).toMatchObject(gates);
  });

  it('asks go for no report where it tests nothing', () => {
    for (const path of ['vendor/tide/tide_test.go', 'testdata/tide_test.go', '_old/tide_test.go', '.old/tide_test.go', '_test.go', 'tide_test.go.txt', '_tide_test.go']) {
      expect(configOf(proposeFiles(survey({ 'go.mod': 'module tide\n', [path]: '' }))[0].text).data.gates?.['go_test'], path).toMatchObject({ run: 'go test ./...' });
    }
  });

  it('puts the report of a gate that is renamed into the folder of its new name', () => {
    const script = 'GATE_NAME="pytest"\n';
    const { data } = configOf(proposeFiles(survey({ 'pytest.ini': '', 'requirements.txt': 'pytest\n', 'scripts/gates/pytest.sh': script }))[0].text);
    expect(JSON.parse(JSON.stringify(data.gates))).toMatchObject({ pytest: { script: 'scripts/gates/pytest.sh' }, pytest_2: { run: 'python -m pytest --junitxml=artifacts/gates/pytest_2/junit.xml', report: { files: ['artifacts/gates/pytest_2/junit.xml'] } } });
  });

  it.each([
    ['npm', ' --'], ['pnpm', ''], ['yarn', ''], ['bun', ''],
  ])('gives options to a script as %s does', (manager, separator) => {
    const files = { 'package.json': JSON.stringify({ packageManager: `${manager}@10.0.0`, scripts: { test: 'jest' } }) };
    expect(configOf(proposeFiles(survey(files))[0].text).data.gates?.['unit_tests']?.run).toBe(`mkdir -p artifacts/gates/unit_tests && ${manager} run test${separator} --json --outputFile=artifacts/gates/unit_tests/jest.json`);
  });

  it.each(['npm', 'pnpm', 'yarn', 'bun'])('lets what Biome and Oxlint print decide, and %s print nothing beside it', (manager) => {
    const gateOf = (scripts: Record<string, string>): unknown => configOf(proposeFiles(survey({ 'package.json': JSON.stringify({ packageManager: `${manager}@10.0.0`, scripts }) }))[0].text).data.gates?.['lint'];
    const separator = manager === 'npm' ? ' --' : '';
    expect(gateOf({ lint: 'biome check .' })).toMatchObject({ run: `${manager} run --silent lint${separator} --reporter=json`, format: 'biome' });
    expect(gateOf({ lint: 'oxlint' })).toMatchObject({ run: `${manager} run --silent lint${separator} --format=json`, format: 'oxlint' });
    expect(gateOf({ lint: 'oxlint', prelint: 'node make.js' })).toMatchObject({ run: `${manager} run lint` });
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

  it.each([
    ['plain JSON', 'echo \'{ "version": "2.0", "gates": [] }\''],
    ['escaped JSON', 'printf "{\\"version\\": \\"2.0\\"}"'],
    ['a Python dict', "print(json.dumps({'version': '2.0'}))"],
    ['its switch', 'case "$1" in --mode=*) ;; esac'],
    ['its words', '# Speaks Gate Contract 2.0.'],
  ])('makes a script gate of a script that speaks the gate contract by %s', (_how, text) => {
    const { data } = configOf(proposeFiles(survey({ 'scripts/gates/tide-table.sh': text }))[0].text);
    expect(data.gates?.['tide_table']).toMatchObject({ script: 'scripts/gates/tide-table.sh' });
  });

  it.each(['docker compose --version "2.0"', 'schemaVersion: "2.0"', '{"version": "2.0.1"}', 'terraform version = 2'])('%s alone is not a gate contract', (text) => {
    const { data } = configOf(proposeFiles(survey({ 'scripts/gates/tide-table.sh': text }))[0].text);
    expect(data.gates?.['tide_table']?.run).toEqual(['bash', 'scripts/gates/tide-table.sh']);
  });

  it('reads the script of the example as a script gate, with the name that it reports', () => {
    const script = readFileSync(new URL('../../examples/blocked/scripts/gates/stock-levels.sh', import.meta.url), 'utf8');
    const { data } = configOf(proposeFiles(survey({ 'scripts/gates/stock-levels.sh': script }))[0].text);
    expect(data.gates).toMatchObject({ stock_levels: { script: 'scripts/gates/stock-levels.sh' } });
    const renamed = configOf(proposeFiles(survey({ 'scripts/gates/nightly.sh': script }))[0].text);
    expect(Object.keys(renamed.data.gates ?? {})).toEqual(['stock_levels']);
  });

  it('names cycles in the config only where there is something to look at', () => {
    expect(configOf(proposeFiles(survey({ 'go.mod': 'module billing\n' }))[0].text).data.rulepacks).toBeUndefined();
    expect(configOf(proposeFiles(survey({}, { cycles: 0 }))[0].text).data.rulepacks).toEqual({ cycles: { type_imports: 'ignore' } });
  });

  it('says where nothing is checked yet', () => {
    expect(checksNothing(survey({}))).toBe(true);
    expect(proposeFiles(survey({}))[0].text).toContain('Failed: nothing_checked');
    for (const checked of [survey({}, { cycles: 0 }), survey({ 'go.mod': '' })]) {
      expect(checksNothing(checked)).toBe(false);
      expect(proposeFiles(checked)[0].text).not.toContain('nothing_checked');
    }
  });

  it('installs the extra and the group that tests of Python want', () => {
    const workflow = proposeFiles(survey(REPOSITORIES['python with groups'] ?? {}))[1].text;
    expect(workflow.split('\n').map((line) => line.trim()).filter((line) => line.startsWith('python -m pip'))).toEqual([
      "python -m pip install -e '.[test]'", 'python -m pip install --group dev', 'python -m pip install pytest ruff',
    ]);
  });

  it('installs nothing of npm where package.json has no script for a gate and another language is built', () => {
    const steps = (files: Readonly<Record<string, string>>) => proposeFiles(survey({ 'package.json': '{"scripts":{"test:e2e":"playwright test"}}', 'package-lock.json': '{}', ...files }))[1].text.includes('npm ci');
    expect([{}, { 'go.mod': '' }, { 'requirements.txt': 'pytest\n' }, { 'go.mod': '', Makefile: 'test:\n\tnpm test\n' }, { 'go.mod': '', 'package.json': '{"scripts":{"lint":"eslint ."}}' }].map(steps)).toEqual([true, false, false, true, true]);
    // Nor is a linter of it named as an example.
    expect(['{}', null].map((text) => proposeFiles(survey(text === null ? {} : { 'package.json': text }))[0].text.includes('npx eslint'))).toEqual([true, false]);
  });

  it.each([
    ['uv', 'uv sync --locked --extra dev --group tests', ['uv run --with ruff ruff check --output-format=sarif .', 'uv run pytest --junitxml=artifacts/gates/pytest/junit.xml']],
    ['poetry', 'poetry install --extras dev', ['poetry run ruff check --output-format=sarif .', 'poetry run pytest --junitxml=artifacts/gates/pytest/junit.xml']],
  ])('installs with %s what neither its defaults nor its lock have', (tool, install, runs) => {
    const lists = '[project.optional-dependencies]\ndev = ["billing[test]", "pytest"]\ntest = ["hypothesis"]\n\n[dependency-groups]\ndev = ["ipython"]\ntests = ["pytest"]\n\n[tool.ruff]\n';
    const files = { 'pyproject.toml': `[project]\nname = "billing"\n\n${lists}`, [`${tool}.lock`]: 'version = 1\n\n[[package]]\nname = "pytest"\n\n[[package]]\nname = "ruff-lsp"\n' };
    const [config, workflow] = proposeFiles(survey(files));
    expect(Object.values(configOf(config.text).data.gates ?? {}).map((gate) => (gate as { run?: unknown }).run)).toEqual(runs);
    const steps = workflow.text.split('\n').map((line) => line.trim()).filter((line) => /^(?:pipx|uv|poetry) /u.test(line));
    expect(steps).toEqual([`pipx install ${tool}`, install, ...(tool === 'poetry' ? ['poetry run python -m pip install ruff'] : [])]);
  });

  it('installs no package where pyproject.toml holds settings of tools alone', () => {
    const installs = (files: Readonly<Record<string, string>>) => proposeFiles(survey(files))[1].text.split('\n').filter((line) => line.includes('pip install') || line.includes('setup-python')).map((line) => line.trim().replace(/@.*/u, ''));
    // Takes no longer than the file is long.
    expect(installs({ 'requirements.txt': `${'\n'.repeat(200_000)}pytest\n` })).toEqual(installs({ 'requirements.txt': 'pytest\n' }));
    expect(installs({ 'pyproject.toml': '[tool.ruff]\nline-length = 100\n', 'meson.build': '' })).toEqual(['- uses: actions/setup-python', 'python -m pip install ruff']);
    expect(installs({ 'pyproject.toml': '[tool.black]\nline-length = 100\n', 'go.mod': 'module sea\n' })).toEqual([]);
    for (const name of ['requirements_dev.txt', 'requirements/test.txt', 'test-requirements.txt']) {
      const only = ['- uses: actions/setup-python', `python -m pip install -r ${name}`, 'python -m pip install pytest'];
      expect(installs({ [name]: 'pytest\n' })).toEqual(only);
      expect(installs({ 'requirements.txt': 'tide\n', [name]: '-r base.txt\npytest\n' })).toEqual(only);
      // What the program wants is not in it.
      expect(installs({ 'requirements.txt': 'tide\n', [name]: 'pytest\n' })).toEqual([only[0], 'python -m pip install -r requirements.txt', ...only.slice(1)]);
    }
    expect(installs({ 'pyproject.toml': '[tool.ruff]\n', 'setup.cfg': '[metadata]\nname = sea\n' })).toEqual(['- uses: actions/setup-python', 'python -m pip install -e .', 'python -m pip install ruff']);
  });

  it('builds and tests a solution of .NET, with the SDK that global.json names', () => {
    const [config, workflow] = proposeFiles(survey(REPOSITORIES['dotnet'] ?? {}));
    expect(configOf(config.text).data.gates).toMatchObject({ dotnet_test: { run: ['dotnet', 'test', 'Harbour.sln'] } });
    expect(workflow.text).toContain('global-json-file: global.json');
    expect(proposeFiles(survey({ 'Harbour.csproj': '<Project/>' }))[1].text).not.toContain('setup-dotnet');
    expect(survey({ 'src/Harbour.csproj': '<Project/>' }).dotnet).toBeNull();
    expect(survey({ 'Harbour.sln': '', 'Tide.slnx': '', 'Harbour.csproj': '' }).dotnet).toBeNull();
    expect(survey({ 'Harbour.Samples.slnx': '', 'Harbour.slnx': '' }).dotnet).toMatchObject({ target: 'Harbour.slnx' });
    expect(survey({ 'Harbour.sln': '', 'HarbourTools.sln': '' }).dotnet).toBeNull();
    expect(survey({ 'Harbour.sln': '', 'Harbour.slnx': '' }).dotnet).toMatchObject({ target: 'Harbour.sln' });
    expect(survey({ 'Tide.csproj': '', 'Tide.Tests.csproj': '' }).dotnet).toBeNull();
    expect(survey({ 'src/Tide.sln': '', 'src/Tide/Tide.csproj': '', 'samples/Old.sln': '' }).dotnet).toMatchObject({ target: 'src/Tide.sln' });
    expect(survey({ 'Harbour.csproj': '', 'src/Tide.sln': '' }).dotnet).toMatchObject({ target: 'Harbour.csproj' });
    expect(survey({ 'src/Tide.sln': '', 'src/Quay.sln': '' }).dotnet).toBeNull();
  });

  it.each([
    ['a workspace of Go', { go_vet: { run: "go vet $(go list -m -f '{{.Dir}}/...') 2>&1" }, go_test: { run: "go test $(go list -m -f '{{.Dir}}/...')" } }, 'go-version-file: go.work'],
    ['deno', { deno_lint: { run: 'deno lint' }, deno_test: { run: 'deno task test' } }, 'uses: denoland/setup-deno@v2'],
    ['cmake', { cmake_test: { run: 'cmake -S . -B build && cmake --build build --parallel && ctest --test-dir build --output-on-failure' } }, 'runs-on: ubuntu-latest'],
  ])('has gates for %s', (name, gates, step) => {
    const [config, workflow] = proposeFiles(survey(REPOSITORIES[name] ?? {}));
    expect(configOf(config.text).data.gates).toEqual(Object.fromEntries(Object.entries(gates).map(([gate, { run }]) => [gate, expect.objectContaining({ run })])));
    expect(workflow.text).toContain(step);
  });

  it('installs with Yarn 1 where package.json pins it, whatever else lies there', () => {
    const workflow = (packageManager?: string) => proposeFiles(survey({ 'package.json': JSON.stringify({ packageManager, scripts: { test: 'jest' } }), 'yarn.lock': '', '.yarnrc.yml': '' }))[1].text;
    expect(workflow('yarn@1.22.19')).toContain('yarn install --frozen-lockfile');
    expect(workflow('yarn@1.22.19')).not.toContain('corepack');
    for (const modern of ['yarn@4.9.1', 'yarn@10.0.0', undefined]) expect(workflow(modern)).toContain('yarn install --immutable');
  });

  it('leaves Deno and CMake to what else builds the tree', () => {
    const gates = (files: Readonly<Record<string, string>>) => Object.keys(configOf(proposeFiles(survey(files))[0].text).data.gates ?? {});
    expect(gates({ ...REPOSITORIES['bun'], 'deno.json': '{}' })).toEqual(['unit_tests']);
    expect(gates({ 'CMakeLists.txt': '', 'Cargo.toml': '[package]\n' })).toEqual(['cargo_test']);
    expect(gates({ 'CMakeLists.txt': '', Makefile: 'test:\n\techo\n' })).toEqual(['make_test']);
    expect(gates({ 'package.json': '{ "scripts": { "prepare": "deno2node" } }', 'deno.jsonc': '{ "tasks": { "test": "deno test" } }' })).toEqual(['deno_lint', 'deno_test']);
    // A lint builds nothing.
    expect(gates({ 'CMakeLists.txt': '', 'pyproject.toml': '[tool.ruff]\n' })).toEqual(['ruff', 'cmake_test']);
    expect(gates({ 'deno.json': '{ "tasks": { "lint": "deno lint", "build": "test" } }' })).toEqual(['deno_lint', 'deno_test']);
  });

  it('runs the tests of Django by its manage.py, unless pytest does', () => {
    const django = { 'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'harbour.settings')", 'package.json': '{}' };
    const gates = (files: Readonly<Record<string, string>>) => Object.entries(configOf(proposeFiles(survey({ ...django, ...files }))[0].text).data.gates ?? {}).map(([name, gate]) => [name, (gate as { run?: unknown }).run]);
    expect(gates({ 'requirements.txt': 'django\n' })).toEqual([['django_test', 'python manage.py test']]);
    expect(gates({ 'pyproject.toml': '[project]\nname = "harbour"\n', 'uv.lock': '' })).toEqual([['django_test', 'uv run python manage.py test']]);
    expect(gates({ 'requirements.txt': 'django\npytest-django\n' }).map(([name]) => name)).toEqual(['pytest']);
    expect(gates({ 'requirements.txt': 'flask\n', 'manage.py': 'cli()' })).toEqual([]);
  });

  it('leaves Python out where another language is built and no gate wants it (a stray requirements.txt, docs)', () => {
    expect(survey({ 'go.mod': 'module sea\n', 'requirements.txt': 'codespell==2.4.1\n' }).python).toBeNull();
    expect(survey({ 'Cargo.toml': '[package]\n', 'pyproject.toml': '[project]\nname = "sea-docs"\n', 'uv.lock': '' }).python).toBeNull();
    expect(survey({ 'requirements.txt': 'requests\n' }).python).toMatchObject({ requirements: ['requirements.txt'] });
    expect(survey({ 'go.mod': 'module sea\n', 'requirements.txt': 'pytest\n' }).python).toMatchObject({ pytest: true });
  });

  it('installs and runs with Bun where its lock lies, or package.json names it', () => {
    const [config, workflow] = proposeFiles(survey(REPOSITORIES['bun'] ?? {}));
    expect(configOf(config.text).data.gates).toMatchObject({ unit_tests: { run: 'bun run test' } });
    expect(workflow.text.split('\n').map((line) => line.trim()).filter((line) => /-bun|bun install|cache/u.test(line))).toEqual(['- uses: oven-sh/setup-bun@v2 # pin to a commit, as the checkout above', '- run: bun install --frozen-lockfile']);
    expect(survey({ 'package.json': '{"packageManager": "bun@1.3.0"}', 'package-lock.json': '{}' }).node).toMatchObject({ manager: 'bun', lockfile: null });
  });

  it.each([
    ['maven', 'maven_verify', 'mvn -B -ntp verify'],
    ['maven with a wrapper', 'maven_verify', './mvnw -B -ntp verify'],
    ['gradle', 'gradle_check', './gradlew check'],
  ])('runs the build and the tests of %s', (repository, name, command) => {
    const [config, workflow] = proposeFiles(survey(REPOSITORIES[repository] ?? {}));
    expect(Object.entries(configOf(config.text).data.gates ?? {}).map(([gate, { run }]) => [gate, run])).toEqual([[name, command]]);
    expect(workflow.text).toContain('uses: actions/setup-java@');
  });

  it('shows gates that let reports decide which are here, ready to be taken, and the cycles of today', () => {
    const [config, workflow] = proposeFiles(survey(REPOSITORIES['gate scripts'] ?? {}, { cycles: 7, defaultBranch: 'trunk' }));
    const shown = config.text.split('\n').filter((line) => line.includes('uses:')).map((line) => line.replace(/^# /u, ''));
    expect(configOf(['version: 1', 'gates:', ...shown, ''].join('\n')).data.gates).toMatchObject({
      tests: { uses: 'tests', with: { files: ['reports/cucumber-report.json', 'reports/junit.xml'] } },
      coverage: { uses: 'coverage', with: { files: ['coverage/lcov.info'] } },
      static_analysis: { uses: 'static_analysis', with: { files: ['reports/trivy-report.json'] } },
    });
    expect(config.text).toContain('Cycles today: 7.');
    expect(workflow.text).toContain('branches: [trunk]');
  });

  it('does not depend on the order of the paths', () => {
    const files = REPOSITORIES['gate scripts'] ?? {};
    const turned = surveyProject(Object.keys(files).reverse(), textOf(files), KNOWN);
    expect(proposeFiles(turned)).toEqual(proposeFiles(survey(files)));
  });
});

describe('a subfolder of a repository', () => {
  const folder = 'packages/billing';

  it.each(Object.entries(REPOSITORIES))('has its config in it and its workflow at the top, where commands and our step work in it: %s', (_name, files) => {
    const [config, workflow] = proposeFiles(survey(files, { folder }));
    expect([config.path, workflow.path]).toEqual([`${folder}/.github/contract-gates.yml`, '.github/workflows/contract-gates.yml']);
    expect(config.text).toBe(proposeFiles(survey(files))[0].text);
    const { jobs } = parse(workflow.text) as { jobs: { gates: { defaults: unknown; steps: { id?: string; with?: Record<string, unknown> }[] } } };
    expect(jobs.gates.defaults).toEqual({ run: { 'working-directory': folder } });
    expect(jobs.gates.steps.find(({ id }) => id === 'gates')?.with).toEqual({ 'working-directory': folder });
    for (const { with: inputs } of jobs.gates.steps) {
      for (const [name, value] of Object.entries(inputs ?? {})) if (/-file$|-path$/u.test(name)) expect(String(value)).toMatch(/^packages\/billing\//u);
    }
  });

  it('takes a workflow name of its own only where another has the usual one', () => {
    const usual = '.github/workflows/contract-gates.yml';
    const own = '.github/workflows/contract-gates-packages-billing.yml';
    const ofBilling = proposeFiles(survey({}, { folder }))[1].text;
    const ofShipping = proposeFiles(survey({}, { folder: 'packages/shipping' }))[1].text;
    expect(workflowPathFor(folder, () => false, () => null)).toBe(usual);
    expect(workflowPathFor(folder, () => true, () => ofBilling)).toBe(usual);
    expect(workflowPathFor(folder, () => true, () => ofBilling.replaceAll('\n', '\r\n'))).toBe(usual);
    expect(workflowPathFor(folder, () => true, () => ofShipping)).toBe(own);
    expect(workflowPathFor(folder, () => true, () => null)).toBe(own);
    expect(workflowPathFor(null, () => true, () => ofShipping)).toBe(usual);
  });

  it('does not cancel the workflow of another folder', () => {
    const groups = [null, folder, 'packages/shipping'].map((at) => (parse(proposeFiles(survey({}, { folder: at }))[1].text) as { concurrency: { group: string } }).concurrency.group);
    expect(new Set(groups).size).toBe(3);
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
      for (const folder of [null, 'packages/billing', '2 b: c']) {
        const linted = spawnSync('actionlint', ['-no-color', '-'], { input: proposeFiles(survey(files, { folder }))[1].text, encoding: 'utf8' });
        expect(`${name}: ${linted.stdout}${linted.stderr}`).toBe(`${name}: `);
        expect(linted.status).toBe(0);
      }
    }
  });
});

it('follows a script that only runs another, unless something runs before it, it runs itself, or no report comes of it', () => {
  const tests = (scripts: Record<string, string>, lock = 'pnpm-lock.yaml'): unknown => survey({ 'package.json': JSON.stringify({ scripts }), [lock]: '' }).node?.scripts;
  expect(tests({ test: 'pnpm test:unit', 'test:unit': 'pnpm run test:vitest', 'test:vitest': 'vitest run' })).toEqual([{ role: 'test', script: 'test:vitest', command: 'vitest run', hooked: false }]);
  expect(tests({ test: 'npm run test:unit', 'test:unit': 'jest' }, 'package-lock.json')).toEqual([{ role: 'test', script: 'test:unit', command: 'jest', hooked: false }]);
  for (const scripts of [
    { test: 'pnpm test:unit', pretest: 'node make.js', 'test:unit': 'vitest run' },
    { test: 'pnpm test:unit --run', 'test:unit': 'vitest' },
    { test: 'pnpm vitest' },
    { test: 'pnpm test' },
    { test: 'pnpm test:unit', 'test:unit': 'mocha' },
  ]) {
    expect(tests(scripts)).toEqual([{ role: 'test', script: 'test', command: scripts.test, hooked: 'pretest' in scripts }]);
  }
});
