import type { NodeProject, ProjectSurvey, PythonProject } from './project-survey.js';
import { yamlText } from './yaml-text.js';

/** Reviewed 2026-11-20. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const SETUP_PYTHON = 'actions/setup-python@v6';
const SETUP_GO = 'actions/setup-go@v6';
const SETUP_PNPM = 'pnpm/action-setup@v4';

/** Text of a workflow that installs what the gates need, runs them, and reads the outputs in a later step. */
export function proposeWorkflow(survey: ProjectSurvey): string {
  return [
    'name: Contract gates',
    '',
    'on:',
    '  pull_request:',
    '  push:',
    `    branches: [${yamlText(survey.defaultBranch ?? 'main')}]`,
    '  merge_group:',
    '',
    '# Reading the code is all that is needed.',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    '  group: contract-gates-${{ github.ref }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    '  gates:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          fetch-depth: 0               # the base commit, to tell new findings from old ones',
    '          persist-credentials: false   # gates are code of the branch: leave no token behind',
    ...(survey.node === null ? [] : nodeSteps(survey.node)),
    ...(survey.python === null ? [] : pythonSteps(survey.python)),
    ...(survey.go ? ['', `      - uses: ${SETUP_GO}   # pin to a commit, as the checkout above`, '        with:', '          go-version-file: go.mod'] : []),
    '',
    '      - name: Contract gates',
    '        id: gates',
    '        # Also after a failed step: then the gates say what is missing.',
    '        if: ${{ !cancelled() }}',
    '        uses: contract-gates/contract-gates@v0',
    '',
    '      - name: Say what the verdict was',
    "        if: ${{ !cancelled() && steps.gates.outputs.status != 'Succeeded' }}",
    '        env:',
    '          STATUS: ${{ steps.gates.outputs.status }}',
    '          REASONS: ${{ steps.gates.outputs.reasons }}',
    '        run: printf \'%s %s\\n\' "$STATUS" "$REASONS"',
    '',
  ].join('\n');
}

function nodeSteps(node: NodeProject): readonly string[] {
  const install = {
    npm: node.locked ? 'npm ci' : 'npm install',
    pnpm: node.locked ? 'pnpm install --frozen-lockfile' : 'pnpm install',
    yarn: !node.locked ? 'yarn install' : node.yarnModern ? 'yarn install --immutable' : 'yarn install --frozen-lockfile',
  }[node.manager];
  const pnpm = node.manager === 'pnpm' ? ['', `      - uses: ${SETUP_PNPM}   # pin to a commit, as the checkout above`, ...(node.managerPinned ? [] : ['        with:', '          version: 10'])] : [];
  const corepack = node.manager === 'yarn' && node.yarnModern ? ['', '      - run: corepack enable'] : [];
  return [
    ...pnpm,
    ...corepack,
    '',
    `      - uses: ${SETUP_NODE}`,
    '        with:',
    node.versionFile === null ? '          node-version: 24' : `          node-version-file: ${yamlText(node.versionFile)}`,
    ...(node.locked ? [`          cache: ${node.manager}`] : []),
    '',
    `      - run: ${install}`,
  ];
}

function pythonSteps(python: PythonProject): readonly string[] {
  const installs = {
    uv: ['pipx install uv', 'uv sync --locked'],
    poetry: ['pipx install poetry', 'poetry install'],
    pip: [
      ...(python.requirements === null ? [] : [`python -m pip install -r ${python.requirements}`]),
      ...(python.pyproject ? ['python -m pip install -e .'] : []),
      `python -m pip install${python.pytest ? ' pytest' : ''}${python.ruff ? ' ruff' : ''}`,
    ],
  }[python.manager].filter((command) => command !== 'python -m pip install');
  return [
    '',
    `      - uses: ${SETUP_PYTHON}   # pin to a commit, as the checkout above`,
    '        with:',
    python.versionFile === null ? "          python-version: '3.x'" : `          python-version-file: ${python.versionFile}`,
    '',
    '      - run: |',
    ...installs.map((command) => `          ${command}`),
  ];
}
