import { compareText } from '../../base/order.js';
import { isMap } from '../../base/plain-values.js';
import { gateNameFault, gateNameOfFile } from '../gate-name.js';
import type { FoundScript, NodeProject, ProjectSurvey, PythonProject } from './project-survey.js';
import { reportOptions } from './report-options.js';

type ReadText = (path: string) => string | null;

/**
 * Looks at a repository through the paths of its files and their texts. `readText` may also know files that are not in
 * `paths`, such as ignored reports; null means that there is no such text. `known` is what only others can find out.
 */
export function surveyProject(paths: readonly string[], readText: ReadText, known: Pick<ProjectSurvey, 'cycles' | 'defaultBranch'> & Partial<Pick<ProjectSurvey, 'folder'>>): ProjectSurvey {
  const sorted = [...paths].sort(compareText);
  const has = new Set(sorted);
  const node = nodeProject(has, readText);
  const others = {
    node,
    go: goProject(sorted, has),
    // A package.json beside it that has nothing to run is for the package that is published to npm.
    deno: (node?.scripts.length ?? 0) > 0 ? null : denoProject(has, readText),
    cmake: has.has('CMakeLists.txt') ? { tests: /^[^\S\n]*(?:enable_testing\s*\(|include\s*\(\s*CTest\b)/imu.test(readText('CMakeLists.txt') ?? '') } : null,
    rust: has.has('Cargo.toml') ? { locked: has.has('Cargo.lock') } : null,
    jvm: jvmProject(has),
    dotnet: dotnetProject(sorted, has),
    makeTargets: makeTargets(readText('Makefile') ?? ''),
    gateScripts: gateScripts(sorted, readText),
  };
  const python = pythonProject(has, readText);
  return {
    ...others,
    python: python === null || isAside(python, others) ? null : python,
    reports: sorted.filter(isReport),
    folder: null,
    ...known,
  };
}

/** Which manager writes a lock; of several locks the first counts, unless package.json names its manager. */
const LOCKS: readonly (readonly [string, NodeProject['manager']])[] = [['pnpm-lock.yaml', 'pnpm'], ['yarn.lock', 'yarn'], ['bun.lock', 'bun'], ['bun.lockb', 'bun'], ['package-lock.json', 'npm'], ['npm-shrinkwrap.json', 'npm']];

/** Formats of what checks types. */
const TYPES: ReadonlySet<string> = new Set(['tsc', 'svelte-check']);

function nodeProject(has: ReadonlySet<string>, readText: ReadText): NodeProject | null {
  const manifest = jsonObject(readText('package.json'));
  if (manifest === null) return null;
  const named = typeof manifest['packageManager'] === 'string' ? manifest['packageManager'] : '';
  const own = LOCKS.find(([, manager]) => named.startsWith(`${manager}@`))?.[1];
  const [lockfile = null, ofLock = 'npm'] = LOCKS.find(([lock, manager]) => has.has(lock) && (own ?? manager) === manager) ?? [];
  const scripts = objectOf(manifest['scripts']) ?? {};
  const roles = [
    ['lint', ['lint']],
    ['typecheck', ['typecheck', 'type-check', 'check-types', 'types:check', 'check:types', 'tsc', 'check']],
    ['test', ['test:ci', 'test']],
    ['build', ['build']],
  ] as const;
  return {
    manager: own ?? ofLock,
    lockfile,
    // A version that is pinned decides: of Yarn 1 with a .yarnrc.yml that one, which knows no --immutable.
    yarnModern: named.startsWith('yarn@') ? !/^yarn@[01]\./u.test(named) : has.has('.yarnrc.yml'),
    managerPinned: named !== '',
    versionFile: ['.nvmrc', '.node-version'].find((file) => has.has(file)) ?? null,
    scripts: roles.flatMap(([role, names]) => {
      // What a `check` is, only its command tells.
      const isRole = (command: unknown, name: string): boolean => typeof command === 'string' && !/no test specified/u.test(command) && (name !== 'check' || TYPES.has(reportOptions(command)?.format ?? ''));
      const script = names.find((name) => isRole(scripts[name], name));
      if (script === undefined) return [];
      const meant = scriptBehind(script, scripts);
      const chosen = reportOptions(meant.command) === null ? { script, command: String(scripts[script]) } : meant;
      return [{ role, ...chosen, hooked: isHooked(chosen.script, scripts) }];
    }),
  };
}

/** Whether a script runs before or after this one by its name. */
function isHooked(script: string, scripts: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(scripts, `pre${script}`) || Object.hasOwn(scripts, `post${script}`);
}

/** Where a script only runs another (`"test": "pnpm test:unit"`), that one: options for a report reach its tool for certain. */
function scriptBehind(script: string, scripts: Readonly<Record<string, unknown>>): { readonly script: string; readonly command: string } {
  const seen = new Set<string>();
  for (let name = script; ; ) {
    const command = String(scripts[name]);
    const next = /^\s*(?:npm run|(?:pnpm|yarn|bun)(?: run)?) ([\w:.-]+)\s*$/u.exec(command)?.[1];
    seen.add(name);
    // What runs before or after it would be left out.
    if (next === undefined || seen.has(next) || typeof scripts[next] !== 'string' || isHooked(name, scripts)) return { script: name, command };
    name = next;
  }
}

/** Whether Python is there for something beside what this repository is built with, such as its docs: no gate wants it. */
function isAside(python: PythonProject, { node, go, deno, rust, jvm, dotnet, makeTargets, gateScripts }: Omit<ProjectSurvey, 'python' | 'reports' | 'cycles' | 'defaultBranch' | 'folder'>): boolean {
  const isWanted = python.pytest || python.ruff || python.django || gateScripts.length > 0 || makeTargets.some((target) => target !== 'test');
  return !isWanted && (node !== null || go !== null || deno !== null || rust !== null || jvm !== null || dotnet !== null);
}

const OF_PROGRAM = 'requirements.txt';
/** What tests want first, each by the names that are in use (`requirements_dev.txt`, `requirements/test.txt`), last what the program wants. */
const REQUIREMENTS: readonly string[] = [...['dev', 'test', 'tests'].flatMap((use) => [`requirements-${use}.txt`, `${use}-requirements.txt`, `requirements_${use}.txt`, `requirements/${use}.txt`]), OF_PROGRAM];

function pythonProject(has: ReadonlySet<string>, readText: ReadText): PythonProject | null {
  const pyproject = readText('pyproject.toml');
  // Settings of tools alone are no package.
  const isPackage = has.has('setup.py') || /^\[(?:project|build-system|tool\.poetry)\]/mu.test(pyproject ?? '') || /^\[metadata\]/mu.test(readText('setup.cfg') ?? '');
  const requirements = requirementsOf(has, readText, isPackage);
  if (pyproject === null && requirements.length === 0 && !isPackage) return null;
  const texts = [pyproject, ...requirements.map(readText), readText('tox.ini'), readText('setup.cfg')].join('\n');
  const pytest = has.has('pytest.ini') || /\bpytest\b/u.test(texts);
  const ruff = has.has('ruff.toml') || has.has('.ruff.toml') || /^\[tool\.ruff|^[ \t]*["']?ruff\b/mu.test(texts);
  const manager = has.has('uv.lock') ? 'uv' : has.has('poetry.lock') ? 'poetry' : 'pip';
  const django = (readText('manage.py') ?? '').includes('DJANGO_SETTINGS_MODULE');
  if (manager === 'pip' && !isPackage && requirements.length === 0 && !pytest && !ruff) return null;
  return {
    manager,
    requirements,
    isPackage,
    versionFile: has.has('.python-version') ? '.python-version' : null,
    pytest,
    django,
    extras: keysForTests(pyproject, 'project.optional-dependencies'),
    groups: keysForTests(pyproject, 'dependency-groups'),
    ruff,
    unlocked: manager === 'pip' ? [] : unlockedOf(readText(`${manager}.lock`) ?? '', [...(pytest ? ['pytest' as const] : []), ...(ruff ? ['ruff' as const] : [])]),
  };
}

/** The list for tests, behind that of the program where neither it nor the package itself brings that along. */
function requirementsOf(has: ReadonlySet<string>, readText: ReadText, isPackage: boolean): readonly string[] {
  const chosen = REQUIREMENTS.find((file) => has.has(file));
  if (chosen === undefined) return [];
  const isWhole = isPackage || chosen === OF_PROGRAM || !has.has(OF_PROGRAM) || /^(?:-r|--requirement)\b/mu.test(readText(chosen) ?? '');
  return isWhole ? [chosen] : [OF_PROGRAM, chosen];
}

/** The keys of a table of pyproject.toml that say by their names what development or tests want, but for those that another of the table takes in. */
function keysForTests(pyproject: string | null, table: string): readonly string[] {
  const [, rest = ''] = (pyproject ?? '').split(new RegExp(`^\\[${table.replace('.', '\\.')}\\][ \\t]*$`, 'mu'));
  const body = rest.split(/^\[/mu, 1)[0] ?? '';
  const keys = [...body.matchAll(/^([A-Za-z0-9_-]+)[ \t]*=/gmu)].map((match) => match[1]);
  return ['dev', 'tests', 'test', 'testing'].filter((name) => keys.includes(name) && !new RegExp(`include-group["']?[ \\t]*=[ \\t]*["']${name}["']|\\[(?:[\\w-]+,[ \\t]*)*${name}(?:,[ \\t]*[\\w-]+)*\\]["']`, 'u').test(body));
}

/** A lock without any package says nothing. */
function unlockedOf<Name extends string>(lock: string, programs: readonly Name[]): readonly Name[] {
  return lock.includes('[[package]]') ? programs.filter((name) => !new RegExp(`^name = "${name}"`, 'mu').test(lock)) : [];
}

function goProject(paths: readonly string[], has: ReadonlySet<string>): ProjectSurvey['go'] {
  const file = (['go.work', 'go.mod'] as const).find((name) => has.has(name));
  // What go leaves out: folders of vendored packages and of test data, and names that begin with _ or a dot.
  return file === undefined ? null : { file, tests: paths.some((path) => /(?:^|\/)[^/_.][^/]*_test\.go$/u.test(path) && !/(?:^|\/)(?:vendor|testdata|[_.][^/]*)\//u.test(path)) };
}

function denoProject(has: ReadonlySet<string>, readText: ReadText): ProjectSurvey['deno'] {
  const file = ['deno.json', 'deno.jsonc'].find((name) => has.has(name));
  if (file === undefined) return null;
  const body = (readText(file) ?? '').split(/"tasks"\s*:\s*\{/u)[1]?.split('}')[0] ?? '';
  return { tasks: ['lint', 'test'].filter((task) => new RegExp(`"${task}"\\s*:`, 'u').test(body)) };
}

function jvmProject(has: ReadonlySet<string>): ProjectSurvey['jvm'] {
  if (has.has('pom.xml')) return { tool: 'maven', wrapper: has.has('mvnw') };
  const gradle = ['settings.gradle', 'settings.gradle.kts', 'build.gradle', 'build.gradle.kts'].some((file) => has.has(file));
  return gradle ? { tool: 'gradle', wrapper: has.has('gradlew') } : null;
}

/**
 * What `dotnet` takes by its name: the one solution of the root, else its one project, else the solution in `src`. Of several solutions it is the one whose
 * name those of all others begin with (`Tide.slnx` beside `Tide.Samples.slnx`), else nobody knows which is meant.
 */
function dotnetProject(paths: readonly string[], has: ReadonlySet<string>): ProjectSurvey['dotnet'] {
  const [ofRoot, projects, ofSource] = [/^[^/]+\.slnx?$/u, /^[^/]+\.[cf]sproj$/u, /^src\/[^/]+\.slnx?$/u].map((ending) => paths.filter((path) => ending.test(path))) as [string[], string[], string[]];
  const solutions = ofRoot.length === 0 && projects.length === 0 ? ofSource : ofRoot;
  const whole = solutions.find((path) => solutions.every((other) => other === path || other.startsWith(path.replace(/[^.]+$/u, ''))));
  const target = solutions.length === 0 && projects.length === 1 ? projects[0] : whole;
  return target === undefined ? null : { target, pinned: has.has('global.json') };
}

function makeTargets(makefile: string): readonly string[] {
  return ['gates-ci', 'gates', 'test'].filter((target) => new RegExp(`^${target}[ \\t]*:(?!=)`, 'mu').test(makefile));
}

const SCRIPT = /^scripts\/gates\/[^/]+\.(?:sh|py|js|mjs)$/u;

/** Where a script says the name that its reports carry, the surest first; quotes may be escaped. */
const SAYS_ITS_NAME = [
  /\bGATE_NAME\s*=\s*["']?([a-z][a-z0-9_]*)/u,
  /artifacts\/gates\/([a-z][a-z0-9_]*)/u,
  /\bgates[\\"'`]*\s*:\s*\[\s*\{\s*[\\"'`]*name[\\"'`]*\s*:\s*[\\"'`]+([a-z][a-z0-9_]*)[\\"'`]/u,
];

/** A script that writes a report of Gate Contract 2.0 to its file or to stdout, or takes the switch that the contract gives it. */
const SPEAKS_GATE_CONTRACT = /artifacts\/gates|(?<![\w-])version[\\"'`]*\s*(?::|=>?|,)\s*[\\"'`]+2\.0[\\"'`]|--mode=|Gate Contract 2\.0/u;

/** Scripts that lie directly in scripts/gates; helpers in folders below are not gates. */
function gateScripts(paths: readonly string[], readText: ReadText): readonly FoundScript[] {
  const taken = new Set<string>();
  return paths.flatMap((path): readonly FoundScript[] => {
    if (!SCRIPT.test(path)) return [];
    const text = readText(path) ?? '';
    const said = SAYS_ITS_NAME.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    const wanted = said ?? gateNameOfFile(path) ?? 'gate';
    // A name that the config refuses would make all of it invalid.
    const name = unique(gateNameFault(wanted)?.better ?? wanted, taken);
    return [{ name, path, speaksGateContract: said !== undefined || SPEAKS_GATE_CONTRACT.test(text), metrics: metricsOf(name, readText) }];
  });
}

function unique(name: string, taken: Set<string>): string {
  let found = name;
  for (let count = 2; taken.has(found); count += 1) found = `${name}_${count}`;
  taken.add(found);
  return found;
}

function metricsOf(gate: string, readText: ReadText): FoundScript['metrics'] {
  const report = jsonObject(readText(`artifacts/gates/${gate}/latest.json`));
  const gates = Array.isArray(report?.['gates']) ? (report['gates'] as readonly unknown[]) : [];
  const own = gates.map(objectOf).find((entry) => entry?.['name'] === gate);
  return Object.entries(objectOf(own?.['metrics']) ?? {})
    .flatMap(([name, value]) => (typeof value === 'number' && Number.isFinite(value) && /^[A-Za-z0-9_.-]+$/u.test(name) && !FORBIDDEN.has(name) ? [{ name, value }] : []))
    .sort((a, b) => compareText(a.name, b.name));
}

/** Keys that the config refuses everywhere. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const REPORT = /(?:^|\/)(?:(?:junit[^/]*|TEST-[^/]*|test-results?|cobertura[^/]*|coverage|jacoco[^/]*)\.xml|lcov\.info|(?:mochawesome|cucumber[-_]?reports?)[^/]*\.json|(?:rubocop|bandit|brakeman|semgrep|trivy|grype|npm-audit|pip-audit|golangci(?:-lint)?|phpstan|shellcheck|hadolint)[-_](?:report|results?|output)\.json)$|\.sarif(?:\.json)?$/u;

function isReport(path: string): boolean {
  return REPORT.test(path) && !/(?:^|\/)(?:node_modules|fixtures?|testdata|test-data)\//u.test(path);
}

function jsonObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    return objectOf(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return isMap(value) ? value : null;
}
