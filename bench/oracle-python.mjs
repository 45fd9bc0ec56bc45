// Compares what our scanner finds in every Python file below a folder with what Python's own parser finds: specifiers, kinds, lines
// and columns. Needs `npm ci` and a Python; fetches nothing.
//   node bench/oracle-python.mjs /path/to/checkout [--python python3.13]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const at = args.indexOf('--python');
const python = at < 0 ? 'python3' : args.splice(at, 2)[1];
const [root] = args;
if (root === undefined || python === undefined) {
  console.error('usage: node bench/oracle-python.mjs <folder> [--python <interpreter>]');
  process.exit(2);
}

const entry = fileURLToPath(new URL('../src/imports/extract/python/extract-python-file.ts', import.meta.url));
const bundle = await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', write: false });
const { extractPythonFile } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.pyi?$|\.pyw$/.test(file.name))
  .map((file) => join(file.parentPath, file.name))
  .filter((path) => !path.includes('\n'))
  .sort();
const script = fileURLToPath(new URL('./oracle_python.py', import.meta.url));
const answer = spawnSync(python, ['-X', 'utf8', script], { input: files.map((path) => `${path}\n`).join(''), encoding: 'utf8', maxBuffer: 2 ** 30 });
if (answer.status !== 0) throw new Error(answer.stderr);
const expected = answer.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));

const counts = { files: files.length, unparsable: 0, same: 0, different: 0, uncertain: 0, imports: 0, bytes: 0 };
for (const [index, path] of files.entries()) {
  const data = readFileSync(path);
  const bytes = new Uint8Array(data.length + 8);
  bytes.set(data);
  const found = extractPythonFile(path, bytes, data.length);
  if (expected[index] === null) {
    counts.unparsable++;
    continue;
  }
  counts.bytes += data.length;
  counts.imports += expected[index].length;
  const ours = found.imports.map(({ line, column, kind, specifier }) => `${line}:${column} ${kind} ${specifier}`).sort();
  const theirs = expected[index].map(([line, column, kind, specifier]) => `${line}:${column} ${kind} ${specifier}`).sort();
  if (found.uncertain) {
    counts.uncertain++;
    console.log(`${path}: uncertain, though Python parses it`);
  }
  if (ours.join('\n') === theirs.join('\n')) {
    counts.same++;
    continue;
  }
  counts.different++;
  const extra = ours.filter((line) => !theirs.includes(line)).slice(0, 3);
  const missing = theirs.filter((line) => !ours.includes(line)).slice(0, 3);
  console.log(`${path}: invented ${JSON.stringify(extra)}, missed ${JSON.stringify(missing)}`);
}
console.log(JSON.stringify(counts));
process.exitCode = counts.different + counts.uncertain > 0 ? 1 : 0;
