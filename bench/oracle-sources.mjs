// What the scripts that compare us with other programs have in common: our scanners and resolvers, and the files of a checkout.
import { build } from 'esbuild';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCE = fileURLToPath(new URL('../src/imports/', import.meta.url));

/** Bundles our own source, so that nothing need be built first. */
export async function loadOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const contents = `export { loadExtractors } from './extract/extractors.js';
export { familyOf } from './extract/languages.js';
export { loadResolver } from './resolve/load-resolver.js';
import { parse } from 'yaml';
import { parse as parseToml } from 'smol-toml';
export const parsers = { yaml: (text) => parse(text), toml: (text) => parseToml(text) };`;
  await build({
    stdin: { contents, resolveDir: SOURCE, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', outfile: join(folder, 'ours.mjs'), logLevel: 'error',
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const ours = await import(pathToFileURL(join(folder, 'ours.mjs')).href);
  rmSync(folder, { recursive: true });
  return ours;
}

/** The paths of a checkout, relative and with `/`, sorted; without folders of these names. */
export function pathsOf(root, leftOut = ['.git', 'node_modules', 'target']) {
  const found = [];
  const pending = [root];
  while (pending.length > 0) {
    const folder = pending.pop();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!leftOut.includes(entry.name)) pending.push(path);
      } else if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
    }
  }
  return found.sort();
}

export function treeOf(root, paths = pathsOf(root)) {
  const all = new Set(paths);
  return { paths, has: (path) => all.has(path), extracted: () => undefined, text: (path) => (all.has(path) ? readFileSync(join(root, path), 'utf8') : null) };
}

/** Imports of a file as we find them; `name` is its name on the disk where that is another one. */
export function extractFile(extract, root, path, name = path) {
  const file = join(root, name);
  const bytes = new Uint8Array(statSync(file).size + 8);
  const content = readFileSync(file);
  bytes.set(content);
  return extract(path, bytes, content.length);
}
