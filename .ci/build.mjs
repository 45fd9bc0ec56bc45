// Builds what ships: `node .ci/build.mjs` compiles src/ to build/ and bundles the four doors into dist/;
// `--check` does the same and fails when dist/ then differs from what is committed.
//
// Nothing of dist/ is touched before everything has been built, and the bytes depend on the sources only: not on the
// folder, the cache of a tool or the Node version. Habits: see "What ships" in src/README.md.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { transform } from 'esbuild';
import ts from 'typescript';
import { joinChunks } from './join-chunks.mjs';
import { licenceText } from './licences.mjs';
import { compiledAtOnce, startFunctions } from './start-functions.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const BUILD = join(ROOT, 'build');
const DIST = join(ROOT, 'dist');

/** Every source by path and content: what a cache may keep is good for these sources only. */
function sourcesDigest() {
  const hash = createHash('sha256');
  for (const file of filesUnder(join(ROOT, 'src'))) if (/\.(ts|js)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, 'src', file))).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** Each door becomes one bundle of its own, so that none loads what only another needs. */
const DOORS = [
  { entry: 'action', folder: '', executable: false },
  { entry: 'cli', folder: 'cli', executable: true },
  { entry: 'library', folder: 'library', executable: false },
  { entry: 'read-worker', folder: 'read-worker', executable: false },
];

const posix = (path) => path.split(sep).join('/');

function fail(message) {
  process.stderr.write(`build: ${message}\n`);
  process.exit(1);
}

/** Every file under `folder`, relative and sorted. */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix(relative(folder, join(entry.parentPath, entry.name))))
    .sort();
}

function compile() {
  for (const { entry } of DOORS) {
    if (!existsSync(join(ROOT, 'src', `${entry}.ts`))) fail(`src/${entry}.ts is missing: it is the source of a door`);
  }
  rmSync(BUILD, { recursive: true, force: true });
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(ROOT, 'tsconfig.json')], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
  } catch {
    fail('tsc found errors (above); dist/ was left as it was');
  }
  // A generated .js that has a .d.ts beside it is read by tsc but not emitted.
  for (const file of filesUnder(join(ROOT, 'src'))) {
    const target = join(BUILD, file);
    if (!/\.(js|mjs|d\.ts)$/.test(file) || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(ROOT, 'src', file)));
  }
}

/** Functions of every start are compiled with their bundle, not at their first call: a tenth of the start-up. */
function hintAtStart() {
  for (const [file, names] of Object.entries(startFunctions())) {
    const path = join(BUILD, file);
    // The list may be older than the sources.
    if (existsSync(path)) writeFileSync(path, compiledAtOnce(readFileSync(path, 'utf8'), names));
  }
}

/** Bundles one door; returns the files of its folder by relative path and the source files that went into them. */
async function bundle({ entry, executable }) {
  const result = await ncc(join(BUILD, `${entry}.js`), {
    cache: false,
    esm: true,
    filename: 'index.js',
    filterAssetBase: ROOT,
    minify: false,
    quiet: true,
    target: 'es2022',
  });
  const compilation = result.stats.compilation;
  for (const warning of compilation.warnings) process.stderr.write(`build: warning in ${entry}: ${warning.message}\n`);
  if (compilation.errors.length > 0) fail(`${entry}: ${compilation.errors.map((error) => error.message).join('\n')}`);

  const files = new Map();
  for (const [name, asset] of Object.entries(result.assets)) files.set(posix(name), Buffer.from(asset.source));
  files.set('index.js', Buffer.from(result.code.replace(/^#!.*\n/, '')));
  joinChunks(files, compilation);
  for (const [name, bytes] of files) if (name.endsWith('.js')) files.set(name, await minified(name, bytes));
  if (executable) files.set('index.js', Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), files.get('index.js')]));
  files.set('package.json', Buffer.from('{\n  "type": "module"\n}\n'));
  return { files, modules: bundledModules(compilation) };
}

/**
 * Half the bytes to compile is a tenth of the start-up. Licence comments are in licenses.txt.
 */
async function minified(name, bytes) {
  const define = { CONTRACT_GATES_SOURCES: JSON.stringify(sourcesDigest()) };
  const { code, warnings } = await transform(bytes.toString('utf8'), {
    define, format: 'esm', legalComments: 'none', loader: 'js', minifyIdentifiers: true, minifySyntax: true, minifyWhitespace: true, sourcefile: name, target: 'es2022',
  });
  for (const { text } of warnings) process.stderr.write(`build: ${name}: ${text}\n`);
  return Buffer.from(code);
}

/** Paths of all source files in a bundle; webpack folds some of them into "concatenated" modules, which are opened. */
function bundledModules(compilation) {
  const found = new Set();
  const queue = [...compilation.modules];
  for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
    queue.push(...(module.modules ?? []), ...(module.rootModule ? [module.rootModule] : []));
    const path = module.resource?.split('?')[0];
    if (path) found.add(path);
  }
  return found;
}

/** The declarations that the library's own declaration reaches; a package must not be among them: users lack it. */
function declarations() {
  const files = new Map();
  const queue = ['library.d.ts'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    const path = join(BUILD, file);
    if (!existsSync(path)) fail(`the library's types need ${file}, which tsc did not write`);
    const text = readFileSync(path, 'utf8');
    files.set(file, Buffer.from(text));
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith('.')) {
        fail(`${file} imports "${fileName}": the published types may only use our own files, declare the type there`);
      }
      queue.push(posix(join(dirname(file), fileName)).replace(/\.(m?)js$/, '.d.$1ts'));
    }
  }
  return files;
}

function assertPortable(files) {
  for (const [name, bytes] of files) {
    if (bytes.includes(ROOT) || bytes.includes(posix(ROOT))) fail(`dist/${name} holds the path of this checkout`);
  }
}

async function build() {
  compile();
  hintAtStart();
  const output = new Map();
  const modules = new Set();
  for (const door of DOORS) {
    const bundled = await bundle(door);
    for (const module of bundled.modules) modules.add(module);
    for (const [name, bytes] of bundled.files) output.set(posix(join(door.folder, name)), bytes);
  }
  for (const [name, bytes] of declarations()) output.set(`library/types/${name}`, bytes);
  output.set('licenses.txt', Buffer.from(licenceText(modules, ROOT)));
  assertPortable(output);

  rmSync(DIST, { recursive: true, force: true });
  for (const name of [...output.keys()].sort()) {
    const target = join(DIST, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, output.get(name));
  }
  chmodSync(join(DIST, 'cli/index.js'), 0o755);
  return output;
}

/** Not `git diff`: that misses files which are new. */
function assertCommitted() {
  const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === '') return;
  process.stderr.write(status);
  fail('dist/ is not what its sources give (above). Run `npm run bundle` and commit dist/.');
}

const argument = process.argv[2];
if (argument !== undefined && argument !== '--check') fail(`unknown argument ${argument}; the only one is --check`);
const output = await build();
for (const name of [...output.keys()].filter((file) => file.endsWith('.js')).sort()) {
  process.stdout.write(`${String(output.get(name).length).padStart(9)} dist/${name}\n`);
}
if (argument === '--check') assertCommitted();
