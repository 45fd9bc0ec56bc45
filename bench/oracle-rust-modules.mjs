// Modules of Rust crates: the files that `mod` and `include` lead to from each root, ours against what rustc read (its dep-info).
// cargo check --workspace --all-targets --all-features --target-dir <target>; node bench/oracle-rust-modules.mjs <checkout> <target>
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extractFile, loadOurs, pathsOf, treeOf } from './oracle-sources.mjs';

const [root, target] = process.argv.slice(2);
const { loadExtractors, loadResolver, parsers, familyOf } = await loadOurs();
const paths = pathsOf(root);
const tree = treeOf(root, paths);
const extract = await loadExtractors(['a.rs']);
const resolver = await loadResolver(tree, parsers);
const targets = new Map();
// The tree of modules by `mod` alone, which is the truth: for each file, the files of the modules that it declares, and who declares it.
const children = new Map();
const parents = new Map();
const uses = [];
const outcomes = {};
for (const path of paths.filter((name) => name.endsWith('.rs'))) {
  const files = [];
  for (const { specifier, kind, line } of extractFile(extract, root, path).imports) {
    const found = resolver.resolve(path, specifier);
    outcomes[found.kind] = (outcomes[found.kind] ?? 0) + 1;
    if (found.kind === 'unresolved' && process.env.SHOW) console.log(`${path}:${line} ${specifier}: ${found.reason}`);
    if (found.kind === 'external' && process.env.SHOW === 'external') console.log(`external ${found.package} <- ${path}:${line} ${specifier}`);
    if (found.kind === 'file' && specifier.startsWith('mod ')) {
      const name = specifier.slice(4).split(' = ')[0];
      const files = children.get(path) ?? new Map();
      files.set(name, [...(files.get(name) ?? []), found.path]);
      children.set(path, files);
      parents.set(found.path, [...(parents.get(found.path) ?? []), path]);
    } else if (/^(?:crate|self|super)::/.test(specifier)) uses.push([path, line, specifier, found]);
    if (found.kind === 'file' && (specifier.startsWith('mod ') || kind === 'include')) files.push(found.path);
  }
  targets.set(path, files);
}
const readFrom = new Map();
for (const name of readdirSync(join(target, 'debug/deps')).filter((entry) => entry.endsWith('.d'))) {
  const [line] = readFileSync(join(target, 'debug/deps', name), 'utf8').split('\n');
  const read = line.slice(line.indexOf(': ') + 2).split(' ').map((file) => (file.startsWith('/') ? relative(root, file) : file));
  // One root is checked several times: with tests and without.
  if (targets.has(read[0])) readFrom.set(read[0], new Set([...(readFrom.get(read[0]) ?? []), ...read.filter((path) => tree.has(path))]));
}
const counts = { roots: 0, files: 0, missing: 0, more: 0 };
for (const [start, read] of readFrom) {
  const reached = new Set([start]);
  for (const path of reached) for (const file of targets.get(path) ?? []) reached.add(file);
  const missing = [...read].filter((path) => !reached.has(path));
  const more = [...reached].filter((path) => !read.has(path));
  counts.roots++;
  counts.files += read.size;
  counts.missing += missing.length;
  counts.more += more.length;
  if (missing.length > 0) console.log(`${start}: rustc read, we do not reach: ${missing.join(' ')}`);
  // What this build leaves out by `cfg`.
  if (more.length > 0) console.log(`${start}: we reach, rustc did not read: ${more.join(' ')}`);
}
console.log(root, counts, outcomes);

const rootsOf = (file) => {
  const seen = new Set([file]);
  for (const path of seen) for (const parent of parents.get(path) ?? []) seen.add(parent);
  return [...seen].filter((path) => !parents.has(path) || readFrom.has(path));
};
// Follows names along declared modules, as far as they go.
function follow(starts, names) {
  const ends = new Set();
  const pending = starts.map((start) => [start, 0]);
  while (pending.length > 0) {
    const [file, index] = pending.pop();
    let isLast = true;
    for (let end = names.length; end > index; end--) {
      for (const next of children.get(file)?.get(names.slice(index, end).join('::')) ?? []) {
        pending.push([next, end]);
        isLast = false;
      }
      if (!isLast) break;
    }
    if (isLast) ends.add(file);
  }
  return ends;
}
const walked = { uses: uses.length, same: 0, differ: 0 };
for (const [path, line, specifier, found] of uses) {
  const names = specifier.split('::');
  let starts = [path];
  let index = 0;
  if (names[0] === 'crate') [starts, index] = [rootsOf(path), 1];
  for (; names[index] === 'self' || names[index] === 'super'; index++) if (names[index] === 'super') starts = starts.flatMap((file) => parents.get(file) ?? []);
  const ends = follow(starts, names.slice(index));
  if (found.kind === 'file' && ends.has(found.path)) walked.same++;
  else {
    walked.differ++;
    console.log(`${path}:${line} ${specifier}: by modules ${[...ends].join(', ') || 'nothing'}, we say ${found.path ?? found.reason}`);
  }
}
console.log('paths of use against the tree of modules', walked);
