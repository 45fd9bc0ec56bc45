// Our answers for a checkout: bundles the sources as they stand and runs scanners and resolvers over the files of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { loadExtractors } from './src/imports/extract/extractors.ts';
export { loadResolver } from './src/imports/resolve/load-resolver.ts';
`;

/** Paths below `root` relative to it, sorted, without .git. */
function listFiles(root) {
  const paths = [];
  const pending = [''];
  while (pending.length > 0) {
    const folder = pending.pop();
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') pending.push(path);
      else if (entry.isFile()) paths.push(path);
    }
  }
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

/** `extracted`: by path, for files with one of the extensions; `resolver`: over all files of the checkout; `paths`: these. */
export async function scanTree(root, extensions) {
  const bundled = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'error',
  });
  const { loadExtractors, loadResolver } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`);
  const paths = listFiles(root);
  const sources = paths.filter((path) => extensions.includes(path.slice(path.lastIndexOf('.') + 1)));
  const extract = await loadExtractors(sources);
  const extracted = new Map();
  for (const path of sources) {
    const content = readFileSync(join(root, path));
    const bytes = new Uint8Array(content.length + 16);
    bytes.set(content);
    extracted.set(path, extract(path, bytes, content.length));
  }
  const all = new Set(paths);
  const wanted = paths.filter((path) => extracted.has(path) || /(?:^|\/)go\.(?:mod|work)$/.test(path));
  const none = () => {
    throw new Error('no parser for this format here');
  };
  const resolver = await loadResolver(
    {
      paths: wanted,
      has: (path) => all.has(path),
      text: (path) => (all.has(path) ? readFileSync(join(root, path), 'utf8') : null),
      extracted: (path) => extracted.get(path),
    },
    { yaml: none, toml: none },
  );
  return { extracted, resolver, paths };
}

/** Holds our records against lines of JSON ({path, package, imports: [{specifier, line, column}], error}); prints and counts the differences. */
export function compare(extracted, lines, { acceptsErrors }) {
  let files = 0;
  let imports = 0;
  let broken = 0;
  let differing = 0;
  const show = (list) => JSON.stringify(list.map(({ specifier, line, column }) => `${line}:${column} ${specifier}`));
  for (const line of lines) {
    const answer = JSON.parse(line);
    if (answer.error !== undefined) {
      broken++;
      console.log(`not parsed: ${answer.path}: ${answer.error.split('\n')[0]}`);
      if (!acceptsErrors) continue;
    }
    files++;
    imports += answer.imports.length;
    const ours = show(extracted.get(answer.path).imports);
    const theirs = show(answer.imports);
    if (ours === theirs) continue;
    differing++;
    console.log(`differs: ${answer.path}\n  ours   ${ours}\n  theirs ${theirs}`);
  }
  console.log(`${files} files, ${imports} imports: ${differing} files differ; ${broken} files with errors`);
  return differing;
}
