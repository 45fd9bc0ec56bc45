// One file for what every run loads together.
//
// The bundler puts what several dynamic imports share into a file for each set of them, and so cuts one piece of code into ten. Node
// takes about 0.3 ms to find and load a file, whatever is in it: more than to read what some of these hold. What `graph` loads stays as it
// is: it would read code of runs.

/** Dynamic imports of which every run needs all. */
const PIECES = ['./pipeline/run.js', './end/run-end.js'];
const APART = './pipeline/describe-graph.js';

const CHUNK = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\nexport const modules = \{\n([\s\S]*)\n\};\s*$/;
const REQUEST = /\.e\((\/\* import\(\) \*\/ ?)?(\d+)\)/g;

/** Joins files of a bundle, texts by name, in place; `compilation` is what webpack says of it. */
export function joinChunks(files, compilation) {
  const apart = new Set([...compilation.entrypoints.values()].flatMap(({ chunks }) => chunks));
  for (const group of withChildren(groupsOf(compilation, APART))) for (const chunk of group.chunks) apart.add(chunk);
  const targets = new Map();
  for (const piece of PIECES) {
    const chunks = [...new Set(groupsOf(compilation, piece).flatMap((group) => group.chunks))].filter((chunk) => !apart.has(chunk) && !targets.has(chunk.id));
    const ids = chunks.map(({ id }) => id).sort((a, b) => a - b);
    if (ids.length < 2) continue;
    const parts = ids.map((id) => partsOf(files, id));
    const [target] = ids;
    for (const id of ids) {
      targets.set(id, target);
      files.delete(nameOf(id));
    }
    const all = [...new Set(parts.flatMap((part) => part.ids))].join(',');
    files.set(nameOf(target), Buffer.from(`export const id = ${target};\nexport const ids = [${all}];\nexport const modules = {\n${parts.map(({ modules }) => modules).join(',\n')}\n};\n`));
  }
  for (const [name, bytes] of files) {
    if (name.endsWith('.js')) files.set(name, Buffer.from(bytes.toString('utf8').replace(REQUEST, (request, _comment, id) => (targets.has(Number(id)) ? `.e(${targets.get(Number(id))})` : request))));
  }
}

const nameOf = (id) => `${id}.index.js`;

function partsOf(files, id) {
  const found = CHUNK.exec(files.get(nameOf(id))?.toString('utf8') ?? '');
  if (found === null) throw new Error(`${nameOf(id)} is not written as this build expects`);
  const [, , ids, modules] = found;
  return { ids: ids.split(','), modules };
}

function groupsOf(compilation, request) {
  return compilation.chunkGroups.filter((group) => group.origins.some((origin) => origin.request === request));
}

function withChildren(groups) {
  const found = new Set(groups);
  for (const group of found) for (const child of group.childrenIterable) found.add(child);
  return found;
}
