import type { NodeProject, ProjectSurvey, PythonProject } from './project-survey.js';
import { yamlText } from './yaml-text.js';

/** Reviewed 2026-11-20. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const SETUP_PYTHON = 'actions/setup-python@v6';
const SETUP_GO = 'actions/setup-go@v6';
const SETUP_JAVA = 'actions/setup-java@v5';
const SETUP_DOTNET = 'actions/setup-dotnet@v5';
const SETUP_PNPM = 'pnpm/action-setup@v6';
const SETUP_DENO = 'denoland/setup-deno@v2';
const SETUP_BUN = 'oven-sh/setup-bun@v2';

/** A folder as part of the name of a file or of a concurrency group: `packages/a` gives `packages-a`. */
export function folderWord(folder: string): string {
  return folder.replace(/[^A-Za-z0-9._-]+/gu, '-');
}

/**
 * Text of a workflow that installs what the gates need, runs them, and reads the outputs in a later step. For a subfolder
 * commands and our step work there, and what the setup actions read is named from the top.
 */
export function proposeWorkflow(survey: ProjectSurvey): string {
  const { folder } = survey;
  const at = (file: string): string => yamlText(folder === null ? file : `${folder}/${file}`);
  return [
    folder === null ? 'name: Contract gates' : `name: ${yamlText(`Contract gates of ${folder}`)}`,
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
    `  group: contract-gates-${folder === null ? '' : `${folderWord(folder)}-`}\${{ github.ref }}`,
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    '  gates:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    outputs:',
    '      status: ${{ steps.gates.outputs.status }} # for other jobs: needs.gates.outputs.status',
    ...(folder === null ? [] : ['    defaults:', '      run:', `        working-directory: ${yamlText(folder)}`]),
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          fetch-depth: 0 # the base commit, to tell new findings from old ones',
    '          persist-credentials: false # gates are code of the branch: leave no token behind',
    ...(survey.node === null || !usesNode(survey.node, survey) ? [] : nodeSteps(survey.node, folder, at)),
    ...(survey.python === null ? [] : pythonSteps(survey.python, at)),
    ...(survey.go === null ? [] : ['', `      - uses: ${SETUP_GO} # pin to a commit, as the checkout above`, '        with:', `          go-version-file: ${at(survey.go.file)}`, ...(folder === null ? [] : [`          cache-dependency-path: ${at(survey.go.file === 'go.mod' ? 'go.sum' : 'go.work.sum')}`])]),
    ...(survey.deno === null ? [] : ['', `      - uses: ${SETUP_DENO} # pin to a commit, as the checkout above`]),
    ...(survey.jvm === null ? [] : javaSteps(survey.jvm.tool)),
    ...(survey.dotnet?.pinned === true ? ['', `      - uses: ${SETUP_DOTNET} # pin to a commit, as the checkout above`, '        with:', `          global-json-file: ${at('global.json')}`] : []),
    '',
    '      - name: Contract gates',
    '        id: gates',
    '        # Also after a failed step: then the gates say what is missing.',
    '        if: ${{ !cancelled() }}',
    '        uses: contract-gates/contract-gates@v0',
    ...(folder === null ? [] : ['        with:', `          working-directory: ${yamlText(folder)}`]),
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

/** A package.json without a script for a gate, beside what another language builds, holds tools of the repository (hooks, end-to-end tests): nothing is installed for it. */
function usesNode({ scripts }: NodeProject, { python, go, rust, jvm, dotnet, cmake, makeTargets, gateScripts }: ProjectSurvey): boolean {
  return scripts.length > 0 || makeTargets.length > 0 || gateScripts.length > 0 || [python, go, rust, jvm, dotnet, cmake].every((other) => other === null);
}

type PathFromTop = (file: string) => string;

function nodeSteps(node: NodeProject, folder: string | null, at: PathFromTop): readonly string[] {
  const locked = node.lockfile !== null;
  const install = {
    npm: locked ? 'npm ci' : 'npm install',
    pnpm: locked ? 'pnpm install --frozen-lockfile' : 'pnpm install',
    bun: locked ? 'bun install --frozen-lockfile' : 'bun install',
    yarn: !locked ? 'yarn install' : node.yarnModern ? 'yarn install --immutable' : 'yarn install --frozen-lockfile',
  }[node.manager];
  const pinned = folder === null ? [] : ['        with:', `          package_json_file: ${at('package.json')}`];
  const pnpmVersion = node.managerPinned ? pinned : ['        with:', '          version: 10'];
  const pnpm = node.manager === 'pnpm' ? ['', `      - uses: ${SETUP_PNPM} # pin to a commit, as the checkout above`, ...pnpmVersion] : [];
  const bun = node.manager === 'bun' ? ['', `      - uses: ${SETUP_BUN} # pin to a commit, as the checkout above`] : [];
  // Packages of Bun are not kept by the action for Node.
  const isCached = locked && node.manager !== 'bun';
  const corepack = node.manager === 'yarn' && node.yarnModern ? ['', '      - run: corepack enable'] : [];
  return [
    ...pnpm,
    ...bun,
    ...corepack,
    '',
    `      - uses: ${SETUP_NODE}`,
    '        with:',
    node.versionFile === null ? '          node-version: 24' : `          node-version-file: ${at(node.versionFile)}`,
    ...(isCached ? [`          cache: ${node.manager}`] : []),
    ...(node.lockfile === null || !isCached || folder === null ? [] : [`          cache-dependency-path: ${at(node.lockfile)}`]),
    '',
    `      - run: ${install}`,
  ];
}

function pythonSteps(python: PythonProject, at: PathFromTop): readonly string[] {
  const installs = {
    // Without being asked uv installs the group dev, and Poetry all groups but no extra.
    uv: ['pipx install uv', ['uv sync --locked', ...python.extras.map((name) => `--extra ${name}`), ...python.groups.filter((name) => name !== 'dev').map((name) => `--group ${name}`)].join(' ')],
    poetry: ['pipx install poetry', ['poetry install', ...python.extras.map((name) => `--extras ${name}`)].join(' '), ...python.unlocked.map((name) => `poetry run python -m pip install ${name}`)],
    pip: [
      ...python.requirements.map((file) => `python -m pip install -r ${file}`),
      ...(python.isPackage ? [`python -m pip install -e ${python.extras.length === 0 ? '.' : `'.[${python.extras.join(',')}]'`}`] : []),
      ...(python.groups.length === 0 ? [] : [`python -m pip install ${python.groups.map((name) => `--group ${name}`).join(' ')}`]),
      `python -m pip install${python.pytest ? ' pytest' : ''}${python.ruff ? ' ruff' : ''}`,
    ],
  }[python.manager].filter((command) => command !== 'python -m pip install');
  return [
    '',
    `      - uses: ${SETUP_PYTHON} # pin to a commit, as the checkout above`,
    '        with:',
    python.versionFile === null ? '          python-version: "3.x"' : `          python-version-file: ${at(python.versionFile)}`,
    '',
    '      - run: |',
    ...installs.map((command) => `          ${command}`),
  ];
}

function javaSteps(tool: 'maven' | 'gradle'): readonly string[] {
  return [
    '',
    `      - uses: ${SETUP_JAVA} # pin to a commit, as the checkout above`,
    '        with:',
    '          distribution: temurin',
    '          java-version: "21" # the one that you build with',
    `          cache: ${tool}`,
  ];
}
