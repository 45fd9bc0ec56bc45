import { folderOf, foldersUp, joinPath } from '../../base/folders.js';
import { indexIn } from '../../base/sorted-texts.js';
import type { ImportGraph } from '../../graph/import-graph.js';

/** A source that imports what a tool generates of a schema; `from` is a node of the graph. */
export interface SchemaUse {
  readonly from: number;
  readonly schema: string;
}

/** Where generators of one schema write to. */
interface Generated {
  /** Folders of the tree, which mostly nobody commits. */
  readonly folders: ReadonlySet<string>;
  /** Packages below `node_modules`. */
  readonly packages: ReadonlySet<string>;
}

/**
 * What takes the client (and whatever else) that Prisma generates of changed schemas: imports of `@prisma/client`, and those that lead into an
 * `output` and nowhere in the tree (Prisma, "Generators" and "Multi-file Prisma schema", reviewed 2026-11-28). `textOf` gives the texts of the tree, of which `paths` are asked only
 * where a schema changed.
 */
export function schemaUses(graph: ImportGraph, changed: readonly string[], paths: () => readonly string[], textOf: (path: string) => string | null): readonly SchemaUse[] {
  const schemas = changed.filter(isSchema);
  if (schemas.length === 0) return [];
  const all = paths().filter(isSchema);
  // Models in files of their own mostly share one generator: its users are looked for once.
  const known = new Map<string, readonly number[]>();
  return schemas.flatMap((schema) => {
    const generated = generatedOf(schema, all, textOf);
    const key = JSON.stringify([[...generated.folders], [...generated.packages]]);
    const users = known.get(key) ?? usersOf(graph, generated);
    known.set(key, users);
    return users.map((from) => ({ from, schema }));
  });
}

function usersOf(graph: ImportGraph, { folders, packages }: Generated): readonly number[] {
  const users = new Set<number>();
  for (const external of graph.externals) if (packages.has(external.package)) users.add(external.from);
  for (const { path, specifier } of graph.unresolved) if (leadsInto(folders, path, specifier)) users.add(indexIn(graph.nodes, path));
  return [...users].filter((from) => from >= 0);
}

function isSchema(path: string): boolean {
  return path.endsWith('.prisma');
}

/** By the generators of the schema itself; models in files of their own have them in a file beside or above. */
function generatedOf(schema: string, all: readonly string[], textOf: (path: string) => string | null): Generated {
  const [folders, packages] = [new Set<string>(), new Set<string>()];
  const add = (path: string): boolean => {
    const outputs = outputsIn(textOf(path) ?? '');
    for (const output of outputs) {
      const installed = output.lastIndexOf('node_modules/');
      const folder = joinPath(folderOf(path), output);
      if (installed >= 0) packages.add(packageOf(output.slice(installed + 'node_modules/'.length)));
      else if (folder !== null && folder !== '') folders.add(folder);
    }
    return outputs.length > 0;
  };
  if (!add(schema)) foldersUp(folderOf(schema)).some((folder) => all.filter((path) => folderOf(path) === folder).map(add).includes(true));
  return { folders, packages };
}

/** `.prisma/client` holds what `@prisma/client` hands on. */
function packageOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === '.prisma' ? '@prisma/client' : first.startsWith('@') ? `${first}/${second}` : first;
}

function outputsIn(text: string): readonly string[] {
  // Block by block: no search for an end that is not there begins anew with each.
  return text.replaceAll(/\/\/.*/g, '').split('}').flatMap((block) => {
    const body = /^[ \t]*generator\s+\w+\s*\{([^]*)/m.exec(block)?.[1];
    if (body === undefined) return [];
    const output = /^[ \t]*output[ \t]*=[ \t]*"([^"\n]+)"/m.exec(body)?.[1];
    return output !== undefined ? [output.replace(/(?<!\/)\/+$/, '')] : /^[ \t]*provider[ \t]*=[ \t]*"prisma-client-js"/m.test(body) ? ['node_modules/@prisma/client'] : [];
  });
}

/** Of a name that is not relative, what an alias or a package stands for is not known: what follows it must end a folder's path, at a whole name, or go on below it. */
function leadsInto(folders: ReadonlySet<string>, path: string, specifier: string): boolean {
  if (folders.size === 0) return false;
  const wanted = specifier.startsWith('.') ? joinPath(folderOf(path), specifier) : null;
  const rest = specifier.slice(specifier.indexOf('/') + 1);
  return [...folders].some((folder) => {
    if (specifier.startsWith('.')) return wanted === folder || wanted?.startsWith(`${folder}/`) === true;
    for (let end = rest.length; end > 0; end = rest.lastIndexOf('/', end - 1)) {
      const head = rest.slice(0, end);
      if (folder === head || folder.endsWith(`/${head}`)) return true;
    }
    return false;
  });
}
