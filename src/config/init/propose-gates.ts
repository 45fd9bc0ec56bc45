import { gateNameFault } from '../gate-name.js';
import type { FoundScript, NodeProject, ProjectSurvey, PythonProject } from './project-survey.js';
import { reportOptions } from './report-options.js';

/** A gate that `init` writes into the config. */
export interface ProposedGate {
  readonly name: string;
  readonly description: string;
  /** A string for bash, a list for a program, or a script of Gate Contract 2.0. */
  readonly run: string | readonly string[] | null;
  readonly script: string | null;
  /** The report that the command surely writes, to a file or to stdout (null); null where its exit alone decides. */
  readonly report: { readonly path: string | null; readonly format: string } | null;
  readonly thresholds: Readonly<Record<string, string>>;
}

/** A gate before it has its last name, of which the place of its report is made. */
interface GateIdea extends Omit<ProposedGate, 'run' | 'report'> {
  readonly run: ProposedGate['run'] | ((reportPath: string) => string);
  /** `file` is null for a report on stdout. */
  readonly report: { readonly file: string | null; readonly format: string } | null;
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
  if (survey.cmake !== null && found.every(({ name }) => LOOKS_ONLY.has(name))) found.push(cmakeGate(survey.cmake.tests));
  return distinct([...found, ...scripts]);
}

function nodeGates(node: NodeProject): readonly GateIdea[] {
  const words = { lint: ['lint', 'Lint'], typecheck: ['typecheck', 'Types'], test: ['unit_tests', 'Tests'], build: ['build', 'Build'] } as const;
  return node.scripts.map(({ role, script, command, hooked }) => {
    const [name, description] = words[role];
    const tool = reportOptions(command, hooked);
    // Each manager takes it there, and says nothing of its own then.
    const start = `${node.manager} run ${tool?.printsAlone === true ? '--silent ' : ''}${script}`;
    if (tool === null) return run(name, description, start);
    const separator = node.manager === 'npm' ? ' --' : '';
    return reporting(name, description, tool.format, tool.file, (path) => {
      const options = tool.options(path);
      return `${tool.wantsFolder ? `mkdir -p ${path.slice(0, path.lastIndexOf('/'))} && ` : ''}${start}${options === '' ? '' : `${separator} ${options}`}`;
    });
  });
}

/** `./...` of the root of a workspace is no module of it, and of a module there it is that one alone. */
function goGates({ file, tests }: NonNullable<ProjectSurvey['go']>): readonly GateIdea[] {
  const all = file === 'go.mod' ? './...' : "$(go list -m -f '{{.Dir}}/...')";
  const test = tests ? reporting('go_test', 'Go tests', 'go-test', null, () => `go test -json ${all}`) : run('go_test', 'Go tests', `go test ${all}`);
  return [reporting('go_vet', 'Suspicious Go code', 'gnu', null, () => `go vet ${all} 2>&1`), test];
}

function denoGates(tasks: readonly string[]): readonly GateIdea[] {
  return [
    run('deno_lint', 'Lint', tasks.includes('lint') ? 'deno task lint' : 'deno lint'),
    run('deno_test', 'Tests', tasks.includes('test') ? 'deno task test' : 'deno test --allow-all'),
  ];
}

function pythonGates(python: PythonProject): readonly GateIdea[] {
  const start = python.manager === 'uv' ? 'uv run' : python.manager === 'poetry' ? 'poetry run' : 'python -m';
  // What is in no list of the project uv lays over its environment; the workflow adds it to that of Poetry, where pytest finds the project.
  const program = (name: 'pytest' | 'ruff'): string => `${start}${python.manager === 'uv' && python.unlocked.includes(name) ? ` --with ${name}` : ''} ${name}`;
  return [
    ...(python.ruff ? [reporting('ruff', 'Python lint', 'sarif', null, () => `${program('ruff')} check --output-format=sarif .`)] : []),
    ...(python.pytest ? [reporting('pytest', 'Python tests', 'junit', 'junit.xml', (path) => `${program('pytest')} --junitxml=${path}`)] : []),
    ...(python.django && !python.pytest ? [run('django_test', 'Tests of Django', `${python.manager === 'pip' ? '' : `${start} `}python manage.py test`)] : []),
  ];
}

function jvmGate({ tool, wrapper }: NonNullable<ProjectSurvey['jvm']>): GateIdea {
  if (tool === 'maven') return run('maven_verify', 'Build and tests of Maven', `${wrapper ? './mvnw' : 'mvn'} -B -ntp verify`);
  return run('gradle_check', 'Checks and tests of Gradle', `${wrapper ? './gradlew' : 'gradle'} check`);
}

/** Without a test, CTest passes and writes a report of nothing. */
function cmakeGate(tests: boolean): GateIdea {
  const command = 'cmake -S . -B build && cmake --build build --parallel && ctest --test-dir build --output-on-failure';
  // From the build folder, which the option counts from.
  return tests ? reporting('cmake_test', 'Build and tests of CMake', 'junit', 'junit.xml', (path) => `mkdir -p ${path.slice(0, path.lastIndexOf('/'))} && ${command} --output-junit ../${path}`) : run('cmake_test', 'Build and tests of CMake', command);
}

function scriptGate({ name, path, speaksGateContract, metrics }: FoundScript): GateIdea {
  if (!speaksGateContract) {
    const program = path.endsWith('.sh') ? 'bash' : path.endsWith('.py') ? 'python3' : 'node';
    return { name, description: `Runs ${path}; only its exit counts`, run: [program, path], script: null, report: null, thresholds: {} };
  }
  return {
    name,
    description: `Gate Contract 2.0 script ${path}`,
    run: null,
    script: path,
    report: null,
    thresholds: Object.fromEntries(metrics.map((metric) => [metric.name, `${LESS_IS_BETTER.test(metric.name) ? '<=' : '>='} ${metric.value}`])),
  };
}

/** Metrics that may fall but should not rise. */
const LESS_IS_BETTER = /(?:error|fail|warning|violation|missing|broken|skipped|duration|seconds|bytes|debt|vulnerabilit|_ms$)/iu;

function run(name: string, description: string, command: NonNullable<ProposedGate['run']>): GateIdea {
  return { name, description, run: command, script: null, report: null, thresholds: {} };
}

/** A gate whose command writes a report: `file` into the gate's folder, which git ignores, or to stdout. */
function reporting(name: string, description: string, format: string, file: string | null, command: (reportPath: string) => string): GateIdea {
  return { name, description, run: command, script: null, report: { file, format }, thresholds: {} };
}

/** A script keeps its name, because its reports are found by it; what collides with it is renamed. */
function distinct(gates: readonly GateIdea[]): readonly ProposedGate[] {
  const taken = new Set(gates.filter(({ script }) => script !== null).map(({ name }) => name));
  return gates.map((gate) => {
    let { name } = gate;
    if (gate.script === null) {
      name = gateNameFault(name)?.better ?? name;
      for (let count = 2; taken.has(name); count += 1) name = `${gate.name}_${count}`;
      taken.add(name);
    }
    const path = `artifacts/gates/${name}/${gate.report?.file ?? ''}`;
    const report = gate.report === null ? null : { path: gate.report.file === null ? null : path, format: gate.report.format };
    return { ...gate, name, report, run: typeof gate.run === 'function' ? gate.run(path) : gate.run };
  });
}
