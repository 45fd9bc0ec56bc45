// Includes of C and C++ files: ours against GCC.
// node bench/oracle-c.mjs <checkout>
//   Extraction: GCC takes comments and spliced lines away (-fpreprocessed) and leaves directives; what then begins with #include counts.
//   Resolution: where the checkout has a compile_commands.json, each command is run with -E -dI, which tells the file that each include entered.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { extractFile, loadOurs, pathsOf, treeOf } from './oracle-sources.mjs';

const root = resolve(process.argv[2]);
const { loadExtractors, loadResolver, parsers, familyOf } = await loadOurs();
const paths = pathsOf(root);
const tree = treeOf(root, paths);
const extract = await loadExtractors(['a.c']);
const resolver = await loadResolver(tree, parsers);
// The same without a database: by convention alone.
const guessing = await loadResolver({ ...treeOf(root, paths.filter((path) => !path.endsWith('compile_commands.json'))) }, parsers);
const gcc = (args, cwd) => spawnSync('gcc', args, { cwd, maxBuffer: 2 ** 30, encoding: 'latin1' });

const counts = { files: 0, includes: 0, differ: 0, refused: 0 };
for (const path of paths.filter((name) => familyOf(name) === 'c')) {
  const isC = /\.[ch]$/.test(path);
  const { stdout, status } = gcc(['-fpreprocessed', '-dD', '-E', '-w', '-x', isC ? 'c' : 'c++', ...(isC ? [] : ['-std=gnu++20']), path], root);
  if (status !== 0) {
    counts.refused++;
    if (process.env.SHOW) console.log(`${path}: GCC refuses it`);
    continue;
  }
  const expected = [];
  let line = 0;
  for (const text of stdout.split('\n')) {
    const marker = /^# (\d+) "/.exec(text);
    if (marker !== null) line = Number(marker[1]) - 1;
    else {
      line++;
      const [, directive, name] = /^[ \t]*#[ \t]*(include_next|include|import)\b[ \t]*("[^"]+"|<[^>]+>|\w+)/.exec(text) ?? [];
      if (directive !== undefined) expected.push(`${line} ${directive === 'include_next' ? 'include_next ' : ''}${name}`);
    }
  }
  const found = extractFile(extract, root, path);
  const ours = found.imports.map((record) => `${record.line} ${Buffer.from(record.specifier).toString('latin1')}`);
  counts.files++;
  counts.includes += expected.length;
  if (ours.join('\n') === expected.join('\n') && !found.uncertain) continue;
  counts.differ++;
  console.log(`${path}${found.uncertain ? ' (uncertain)' : ''}\n  only GCC: ${expected.filter((entry) => !ours.includes(entry)).join(', ')}\n  only we: ${ours.filter((entry) => !expected.includes(entry)).join(', ')}`);
}
console.log('extraction', root, counts);

const database = paths.find((path) => path.endsWith('compile_commands.json'));
const edges = new Map();
const commands = database === undefined ? [] : JSON.parse(readFileSync(join(root, database), 'utf8'));
let failed = 0;
for (const { directory, arguments: words, command } of commands) {
  const cwd = resolve(join(root, dirname(database)), directory);
  const args = (words ?? command.split(/\s+/)).slice(1).filter((word, index, all) => word !== '-o' && all[index - 1] !== '-o' && word !== '-c');
  const { stdout, status } = gcc([...args, '-E', '-dI', '-w'], cwd);
  if (status !== 0) failed++;
  const stack = [];
  let pending = null;
  for (const text of stdout.split('\n')) {
    const marker = /^# \d+ "(.*)"((?: \d)*)$/.exec(text);
    if (marker === null) {
      const include = /^#(include_next|include|import) ("[^"]+"|<[^>]+>)/.exec(text);
      if (include !== null && stack.length > 0) pending = [stack.at(-1), `${include[1] === 'include_next' ? 'include_next ' : ''}${include[2]}`];
      else if (text !== '') pending = null;
      continue;
    }
    const file = relative(root, resolve(cwd, marker[1]));
    if (marker[2].includes(' 1')) {
      if (pending !== null) edges.set(pending.join('\n'), file);
      stack.push(file);
      pending = null;
    } else if (marker[2].includes(' 2')) {
      stack.pop();
      pending = null;
    } else if (stack.length === 0) stack.push(file);
  }
}
const resolved = { commands: commands.length, failed, includes: 0, inside: 0, differ: 0, differByConvention: 0 };
for (const [key, file] of edges) {
  const [from, specifier] = key.split('\n');
  if (!tree.has(from)) continue;
  resolved.includes++;
  const expected = tree.has(file) ? file : 'outside';
  if (expected !== 'outside') resolved.inside++;
  const answer = (by) => {
    const found = by.resolve(from, specifier);
    return found.kind === 'file' ? found.path : found.kind === 'external' ? 'outside' : found.reason;
  };
  const guess = answer(guessing);
  if (guess !== expected) {
    resolved.differByConvention++;
    if (process.env.SHOW) console.log(`without database: ${from} ${specifier}: GCC says ${expected}, we say ${guess}`);
  }
  const ours = answer(resolver);
  if (ours === expected) continue;
  resolved.differ++;
  console.log(`${from} ${specifier}: GCC says ${expected}, we say ${ours}`);
}
console.log('resolution', root, resolved);
