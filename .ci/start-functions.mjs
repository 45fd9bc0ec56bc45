// The functions that run before the first gate starts, in any `contract-gates graph` or in any run of the rulepacks, and what the build does with them.
//
// V8 reads a function twice: once to find its end when the bundle is loaded, and again, to compile it, when it is called. One
// that stands in brackets, `(function f() {...})`, it takes to be called soon and compiles at once. So the build puts those that run
// at every start into brackets, and only those: compiling what is not called costs more than it saves. Of files that the action loads
// before its first gate, what the others call does not count.
//
// `node .ci/start-functions.mjs` writes start-functions.json anew, from starts of build/action.js and runs of build/cli.js (run `npm run bundle` before). The
// list is committed, so that the bytes of dist/ depend on the sources only; one that is old costs time, and nothing else.

import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LIST = join(ROOT, '.ci/start-functions.json');

/** Names of functions by file of build/. */
export function startFunctions() {
  return JSON.parse(readFileSync(LIST, 'utf8'));
}

/**
 * `text`, a module as tsc writes it, with its functions of these names in brackets, above everything else that it has: a declaration
 * is there from the start too. No file imports itself in a circle (a test sees to it), so nobody can ask for one before.
 */
export function compiledAtOnce(text, names) {
  const wanted = new Set(names);
  const module = ts.createSourceFile('module.js', text, ts.ScriptTarget.ESNext, true);
  const moved = [];
  let rest = '';
  let copied = 0;
  const first = module.statements.find((statement) => !ts.isImportDeclaration(statement));
  const top = first?.getFullStart() ?? text.length;
  for (const statement of module.statements) {
    if (!ts.isFunctionDeclaration(statement) || !wanted.has(statement.name?.text)) continue;
    const modifiers = (statement.modifiers ?? []).map(({ kind }) => kind);
    if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) continue;
    const isExported = modifiers.includes(ts.SyntaxKind.ExportKeyword);
    const declaration = statement.getText().replace(/^export\s+/u, '');
    moved.push(`${isExported ? 'export ' : ''}const ${statement.name.text} = (${declaration});\n`);
    rest += text.slice(Math.max(copied, top), statement.getFullStart());
    copied = statement.end;
  }
  if (moved.length === 0) return text;
  return `${text.slice(0, top)}\n${moved.join('')}${rest}${text.slice(Math.max(copied, top))}`;
}

/** Ends the process where the first gate would start. */
const HOOK = `import { syncBuiltinESMExports } from 'node:module';
import processes from 'node:child_process';
const { spawn } = processes;
processes.spawn = (program, ...rest) => {
  if (program.endsWith('mkfifo')) return spawn(program, ...rest);
  process.removeAllListeners('exit');
  process.exit(0);
};
syncBuiltinESMExports();
`;

const CONFIGS = [
  'version: 1\ngates:\n  first:\n    run: [/bin/true]\n',
  'version: 1\npolicy:\n  strict: true\ngates:\n  lint:\n    run: /bin/true\n    timeout: 5m\n  tests:\n    run: [/bin/true]\n    needs: [lint]\n    env:\n      LEVEL: "1"\n',
];

/** Functions of build/ that one start calls. */
function functionsOfStart(config, event, folder) {
  const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
  for (const path of [join(workspace, '.github'), join(workspace, 'src')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(workspace, '.github/contract-gates.yml'), config);
  writeFileSync(join(workspace, 'src/quay.ts'), 'export const quay = 4;\n');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  writeFileSync(join(folder, 'output'), '');
  writeFileSync(join(folder, 'hook.mjs'), HOOK);
  execFileSync('git', ['init', '--quiet'], { cwd: workspace });
  execFileSync('git', ['add', '--all'], { cwd: workspace });
  const env = {
    PATH: process.env.PATH, NODE_V8_COVERAGE: coverage, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_EVENT_NAME: event.pull_request === undefined ? 'workflow_dispatch' : 'pull_request', GITHUB_REPOSITORY: 'harbour/timetable',
    GITHUB_OUTPUT: join(folder, 'output'), GITHUB_WORKSPACE: workspace, RUNNER_TEMP: folder, 'INPUT_WORKING-DIRECTORY': '.',
  };
  const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(join(folder, 'hook.mjs')).href, join(ROOT, 'build/action.js')], { cwd: workspace, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the action did not come to its first gate (exit ${status}): ${stderr}`);
  return functionsIn(coverage);
}

/** Functions of build/ that two runs of `graph` call, one without a cache and a second one with it. */
function functionsOfGraph(folder) {
  const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
  mkdirSync(join(workspace, 'src'), { recursive: true });
  writeFileSync(join(workspace, 'package.json'), '{ "name": "harbour", "type": "module" }\n');
  writeFileSync(join(workspace, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }\n');
  // More than a cache is asked for, and each in a circle with the next.
  for (let berth = 0; berth < 40; berth++) writeFileSync(join(workspace, `src/berth${berth}.ts`), `import { berth as next } from './berth${(berth + 1) % 40}.js';\nimport type { Tug } from 'tugs';\nexport const berth: Tug = next;\n`);
  execFileSync('git', ['init', '--quiet'], { cwd: workspace });
  execFileSync('git', ['add', '--all'], { cwd: workspace });
  // As a build defines it: without, nothing is recalled.
  writeFileSync(join(folder, 'hook.mjs'), "globalThis.CONTRACT_GATES_SOURCES = 'recorded';\n");
  const graph = (cache, more) => {
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache'), ...more };
    const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(join(folder, 'hook.mjs')).href, join(ROOT, 'build/cli.js'), 'graph', '--mode', 'ci', cache], { cwd: workspace, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the graph was not made (exit ${status}): ${stderr}`);
  };
  graph('--cache=false', { NODE_V8_COVERAGE: coverage });
  graph('--cache', {});
  appendFileSync(join(workspace, 'src/berth7.ts'), '\n');
  graph('--cache', { NODE_V8_COVERAGE: coverage });
  return functionsIn(coverage);
}

/** Functions of build/ that a run calls in which the three rulepacks compare a tree with its base. */
function functionsOfRulepacks(folder) {
  const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
  for (const path of ['src', 'pier/src', '.github']) mkdirSync(join(workspace, path), { recursive: true });
  const write = (path, text) => writeFileSync(join(workspace, path), text);
  const version = (name) => ({ version: '1.2.3', resolved: `https://registry.example/${name}/-/${name}-1.2.3.tgz`, integrity: `sha512-${'A'.repeat(86)}==` });
  write('package.json', '{ "name": "harbour", "private": true, "type": "module", "workspaces": ["pier"], "dependencies": { "tugs": "^1.0.0" }, "devDependencies": { "buoys": "~1.2.0" } }\n');
  write('pier/package.json', '{ "name": "pier", "version": "1.0.0", "dependencies": { "tugs": "^1.0.0" } }\n');
  write('package-lock.json', `${JSON.stringify({ name: 'harbour', lockfileVersion: 3, requires: true, packages: { '': { name: 'harbour', workspaces: ['pier'], dependencies: { tugs: '^1.0.0' }, devDependencies: { buoys: '~1.2.0' } }, pier: { version: '1.0.0', dependencies: { tugs: '^1.0.0' } }, 'node_modules/pier': { resolved: 'pier', link: true }, 'node_modules/tugs': version('tugs'), 'node_modules/buoys': { ...version('buoys'), dev: true } } }, null, 2)}\n`);
  write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }\n');
  write('.github/CODEOWNERS', '* @harbour/masters\n/pier/ @harbour/pilots\n');
  for (let berth = 0; berth < 40; berth++) write(`src/berth${berth}.ts`, `import { berth as next } from './berth${berth % 8 === 7 ? berth - 7 : berth + 1}.js';\nimport type { Tug } from 'tugs';\nexport const berth: Tug = next;\n`);
  write('src/berth.test.ts', "import { berth } from './berth0.js';\nimport { equal } from 'buoys';\nequal(berth, 1);\n");
  write('pier/src/index.ts', "import 'tugs';\nexport const length = 4;\n");
  const git = (...words) => execFileSync('git', ['-c', 'user.name=harbour', '-c', 'user.email=harbour@example.org', ...words], { cwd: workspace });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'high tide');
  appendFileSync(join(workspace, 'src/berth7.ts'), "import './berth9.js';\n");
  appendFileSync(join(workspace, 'src/berth9.ts'), "import './berth7.js';\n");
  git('commit', '--quiet', '--all', '--message', 'low tide');
  const env = { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage };
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/cli.js'), 'run', '--mode', 'ci', '--cache=false', '--base', 'HEAD~1'], { cwd: workspace, env, encoding: 'utf8' });
  if (status !== 1 || !stderr.includes('Blocked: 1 of 3')) throw new Error(`the rulepacks did not find what they should (exit ${status}): ${stderr}`);
  return functionsIn(coverage);
}

/** What was called, and which files were loaded, by the reports of V8 in a folder. */
function functionsIn(coverage) {
  const base = pathToFileURL(`${join(ROOT, 'build')}/`).href;
  const scripts = readdirSync(coverage).flatMap((file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result);
  return scripts.filter(({ url }) => url.startsWith(base)).map(({ url, functions }) => ({
    file: url.slice(base.length),
    names: functions.filter(({ functionName, ranges }) => functionName !== '' && ranges[0].count > 0).map(({ functionName }) => functionName),
  }));
}

/** Functions that stand in a module itself; only those can be put into brackets. */
function declaredIn(file) {
  const module = ts.createSourceFile(file, readFileSync(join(ROOT, 'build', file), 'utf8'), ts.ScriptTarget.ESNext, true);
  return new Set(module.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text];
    return ts.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name }) => name.getText()) : [];
  }));
}

function record() {
  const called = new Map();
  const head = { sha: 'a'.repeat(40), ref: 'tide', repo: { id: 7, full_name: 'harbour/timetable' } };
  const pullRequest = { number: 3, commits: 1, head, base: { ...head, sha: 'b'.repeat(40), ref: 'main' } };
  for (const config of CONFIGS) {
    for (const event of [{}, { pull_request: pullRequest }]) {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-start-')));
      try {
        for (const { file, names } of functionsOfStart(config, event, folder)) called.set(file, [...(called.get(file) ?? []), ...names]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
  for (const functionsOf of [functionsOfGraph, functionsOfRulepacks]) {
    const loadedSoFar = new Set(called.keys());
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-start-')));
    try {
      for (const { file, names } of functionsOf(folder)) if (!loadedSoFar.has(file)) called.set(file, [...(called.get(file) ?? []), ...names]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const rows = [...called.keys()].sort().map((file) => {
    const declared = declaredIn(file);
    return [file, [...new Set(called.get(file))].filter((name) => declared.has(name)).sort()];
  });
  const list = Object.fromEntries(rows.filter(([, names]) => names.length > 0));
  const lines = Object.entries(list).map(([file, names]) => `  ${JSON.stringify(file)}: ${JSON.stringify(names).replaceAll(',', ', ')}`);
  writeFileSync(LIST, `{\n${lines.join(',\n')}\n}\n`);
  process.stdout.write(`${Object.values(list).flat().length} functions of ${lines.length} files run before the first gate, in each graph or with the rulepacks\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) record();
