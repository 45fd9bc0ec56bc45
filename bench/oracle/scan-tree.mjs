// Our answers for a checkout of Go or Java, and how they are held against those of a program.
import { extractFile, loadOurs, pathsOf, treeOf } from '../oracle-sources.mjs';

/** `extracted`: by path, for files with one of the extensions; `resolver`: over all files of the checkout; `paths`: these. A package of Java may be called target. */
export async function scanTree(root, extensions) {
  const ours = await loadOurs();
  const paths = pathsOf(root, ['.git']);
  const sources = paths.filter((path) => extensions.includes(path.slice(path.lastIndexOf('.') + 1)));
  const extract = await ours.loadExtractors(sources);
  const extracted = new Map(sources.map((path) => [path, extractFile(extract, root, path)]));
  const wanted = paths.filter((path) => extracted.has(path) || /(?:^|\/)go\.(?:mod|work)$/.test(path));
  const tree = { ...treeOf(root, paths), paths: wanted, extracted: (path) => extracted.get(path) };
  return { extracted, resolver: await ours.loadResolver(tree, ours.parsers), paths };
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
