// What the oracles of this folder share: a checkout as a tree of tracked files, and the product's own source, bundled on the fly.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of files of `src/` by name, as one bundle. */
export async function loadSource(exports) {
  const folder = mkdtempSync(join(tmpdir(), 'contract-gates-bench-'));
  const outfile = join(folder, 'source.mjs');
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const contents = Object.entries(exports)
    .map(([name, path]) => `export { ${name} } from ${JSON.stringify(join(src, path))};`)
    .join('\n');
  await build({ stdin: { contents, resolveDir: src, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', outfile, logLevel: 'error' });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tracked files of a checkout, its commit, and readers of them. */
export function openCheckout(path) {
  const root = resolve(path);
  const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const paths = git('ls-files', '-z')
    .split('\0')
    .filter((file) => file !== '' && lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const all = new Set(paths);
  const texts = new Map();
  const text = (file) => {
    if (!all.has(file)) return null;
    let known = texts.get(file);
    if (known === undefined) texts.set(file, (known = readFileSync(join(root, file), 'utf8')));
    return known;
  };
  const scanned = new Map();
  return { root, commit: git('rev-parse', '--short=12', 'HEAD').trim(), scanned, tree: { paths, has: (file) => all.has(file), text, extracted: (file) => scanned.get(file) } };
}

/** The bytes of a file with the zeros behind it that scanners ask for. */
export function paddedBytes(root, file) {
  const raw = readFileSync(join(root, file));
  const bytes = new Uint8Array(raw.length + 16);
  bytes.set(raw);
  return { bytes, length: raw.length };
}

/** The imports of every source file of a family, in order of path; the tree then has them. */
export async function extractAll({ root, tree, scanned }, source, wants) {
  const files = tree.paths.filter(wants);
  const extract = await source.loadExtractors(files);
  for (const file of files) {
    const { bytes, length } = paddedBytes(root, file);
    const imports = extract(file, bytes, length);
    if (imports !== null) scanned.set(file, imports);
  }
  return scanned;
}

export const parsersOf = async () => {
  const [{ parse }, toml] = await Promise.all([import('yaml'), import('smol-toml')]);
  return { yaml: (text) => parse(text), toml: (text) => toml.parse(text) };
};
