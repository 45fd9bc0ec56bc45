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
  return schemas.flatMap((schema) => {
    const generated = generatedOf(schema, all, textOf);
    const users = [
      ...graph.externals.flatMap((external) => (generated.packages.has(external.package) ? [external.from] : [])),
      ...graph.unresolved.flatMap(({ path, specifier }) => (leadsInto(generated.folders, path, specifier) ? [indexIn(graph.nodes, path)] : [])),
    ];
    return [...new Set(users)].filter((from) => from >= 0).map((from) => ({ from, schema }));
  });
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
  return [...text.replaceAll(/\/\/.*/g, '').matchAll(/^\s*generator\s+\w+\s*\{([^}]*)\}/gm)].flatMap(([, body = '']) => {
    const output = /^\s*output\s*=\s*"([^"\n]+)"/m.exec(body)?.[1];
    return output !== undefined ? [output.replace(/\/+$/, '')] : /^\s*provider\s*=\s*"prisma-client-js"/m.test(body) ? ['node_modules/@prisma/client'] : [];
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
