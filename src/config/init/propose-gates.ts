import { RESERVED_GATE_NAMES } from '../rulepack-names.js';
import type { FoundScript, NodeProject, ProjectSurvey, PythonProject } from './project-survey.js';

/** A gate that `init` writes into the config. */
export interface ProposedGate {
  readonly name: string;
  readonly description: string;
  /** A string for bash, a list for a program, or a script of Gate Contract 2.0. */
  readonly run: string | readonly string[] | null;
  readonly script: string | null;
  readonly thresholds: Readonly<Record<string, string>>;
}

/** Gates that build and test nothing. */
const LOOKS_ONLY: ReadonlySet<string> = new Set(['lint', 'ruff']);

/** Gates for what the survey found, with distinct names, cheap ones first. */
export function proposeGates(survey: ProjectSurvey): readonly ProposedGate[] {
  const found = [
    ...(survey.node === null ? [] : nodeGates(survey.node)),
    ...(survey.python === null ? [] : pythonGates(survey.python)),
    ...(survey.go === null ? [] : goGates(survey.go)),
    ...(survey.deno === null ? [] : denoGates(survey.deno.tasks)),
    ...(survey.jvm === null ? [] : [jvmGate(survey.jvm)]),
    ...(survey.dotnet === null ? [] : [run('dotnet_test', 'Build and tests of .NET', ['dotnet', 'test', survey.dotnet.target])]),
    ...(survey.rust === null ? [] : [run('cargo_test', 'Rust tests', survey.rust.locked ? 'cargo test --locked' : 'cargo test')]),
  ];
  const scripts = survey.gateScripts.map(scriptGate);
  // The targets usually run the scripts of scripts/gates: with both, every check would run twice.
  const gatesTarget = survey.makeTargets.find((target) => target !== 'test');
  if (gatesTarget !== undefined && scripts.length === 0) found.push(run('make_gates', 'Gates of the Makefile', `make ${gatesTarget}`));
  const tested = survey.jvm !== null || found.some(({ name }) => /test/u.test(name));
  if (survey.makeTargets.includes('test') && !tested) found.push(run('make_test', 'Tests of the Makefile', 'make test'));
  if (survey.cmake && found.every(({ name }) => LOOKS_ONLY.has(name))) found.push(run('cmake_test', 'Build and tests of CMake', 'cmake -S . -B build && cmake --build build --parallel && ctest --test-dir build --output-on-failure'));
  return distinct([...found, ...scripts]);
}

function nodeGates(node: NodeProject): readonly ProposedGate[] {
  const words = { lint: ['lint', 'Lint'], typecheck: ['typecheck', 'Types'], test: ['unit_tests', 'Tests'], build: ['build', 'Build'] } as const;
  return node.scripts.map(({ role, script }) => run(words[role][0], words[role][1], `${node.manager} run ${script}`));
}

/** `./...` of the root of a workspace is no module of it, and of a module there it is that one alone. */
function goGates(file: NonNullable<ProjectSurvey['go']>): readonly ProposedGate[] {
  const all = file === 'go.mod' ? './...' : "$(go list -m -f '{{.Dir}}/...')";
  return [run('go_vet', 'Suspicious Go code', `go vet ${all}`), run('go_test', 'Go tests', `go test ${all}`)];
}

function denoGates(tasks: readonly string[]): readonly ProposedGate[] {
  return [
    run('deno_lint', 'Lint', tasks.includes('lint') ? 'deno task lint' : 'deno lint'),
    run('deno_test', 'Tests', tasks.includes('test') ? 'deno task test' : 'deno test --allow-all'),
  ];
}

function pythonGates(python: PythonProject): readonly ProposedGate[] {
  const start = python.manager === 'uv' ? 'uv run' : python.manager === 'poetry' ? 'poetry run' : 'python -m';
  return [
    ...(python.ruff ? [run('ruff', 'Python lint', `${start} ruff check .`)] : []),
    ...(python.pytest ? [run('pytest', 'Python tests', `${start} pytest`)] : []),
    ...(python.django && !python.pytest ? [run('django_test', 'Tests of Django', `${python.manager === 'pip' ? '' : `${start} `}python manage.py test`)] : []),
  ];
}

function jvmGate({ tool, wrapper }: NonNullable<ProjectSurvey['jvm']>): ProposedGate {
  if (tool === 'maven') return run('maven_verify', 'Build and tests of Maven', `${wrapper ? './mvnw' : 'mvn'} -B -ntp verify`);
  return run('gradle_check', 'Checks and tests of Gradle', `${wrapper ? './gradlew' : 'gradle'} check`);
}

function scriptGate({ name, path, speaksGateContract, metrics }: FoundScript): ProposedGate {
  if (!speaksGateContract) {
    const program = path.endsWith('.sh') ? 'bash' : path.endsWith('.py') ? 'python3' : 'node';
    return { name, description: `Runs ${path}; only its exit counts`, run: [program, path], script: null, thresholds: {} };
  }
  return {
    name,
    description: `Gate Contract 2.0 script ${path}`,
    run: null,
    script: path,
    thresholds: Object.fromEntries(metrics.map((metric) => [metric.name, `${LESS_IS_BETTER.test(metric.name) ? '<=' : '>='} ${metric.value}`])),
  };
}

/** Metrics that may fall but should not rise. */
const LESS_IS_BETTER = /(?:error|fail|warning|violation|missing|broken|skipped|duration|seconds|bytes|debt|vulnerabilit|_ms$)/iu;

function run(name: string, description: string, command: NonNullable<ProposedGate['run']>): ProposedGate {
  return { name, description, run: command, script: null, thresholds: {} };
}

/** A script keeps its name, because its reports are found by it; what collides with it is renamed. */
function distinct(gates: readonly ProposedGate[]): readonly ProposedGate[] {
  const taken = new Set(gates.filter(({ script }) => script !== null).map(({ name }) => name));
  return gates.map((gate) => {
    if (gate.script !== null) return gate;
    let name = RESERVED_GATE_NAMES.has(gate.name) ? `${gate.name}_gate` : gate.name;
    for (let count = 2; taken.has(name); count += 1) name = `${gate.name}_${count}`;
    taken.add(name);
    return { ...gate, name };
  });
}
