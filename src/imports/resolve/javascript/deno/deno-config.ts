import { inFolder, joinPath } from '../../../../base/folders.js';
import { compileGlob, type Glob } from '../../../../base/glob.js';
import { isMap, textOf, textsOf } from '../../../../base/plain-values.js';
import type { FileTree } from '../../file-tree.js';
import { parseJsonc } from '../../jsonc.js';
import { type ImportMap, importMap } from './import-map.js';

/** A deno.json (Deno documentation, "deno.json and package.json", "Workspaces"; reviewed 2026-11-26). */
export interface DenoConfig {
  readonly file: string;
  readonly folder: string;
  readonly name: string | null;
  /** Paths from the root of the workspace by subpath: `.`, `./fs`. */
  readonly exports: ReadonlyMap<string, string>;
  readonly map: ImportMap;
  /** The file that has the import map: the config, or one that it names. */
  readonly mapFile: string;
  /** Folders of members, as patterns from `folder`. */
  readonly members: readonly Glob[];
}

/** Reads the config `file` in `folder`; null when it is no JSON object. */
export function readDenoConfig(tree: Pick<FileTree, 'text'>, file: string, folder: string): DenoConfig | null {
  const config = objectOf(tree, file);
  if (config === null) return null;
  // With `imports` of its own a config does not ask another file.
  const other = config['imports'] === undefined && config['scopes'] === undefined ? textOf(config['importMap']) : null;
  const otherFile = other === null ? null : joinPath(folder, other);
  const otherMap = otherFile === null ? null : objectOf(tree, otherFile);
  const mapFile = otherFile !== null && otherMap !== null ? otherFile : file;
  const workspace = config['workspace'];
  const patterns = textsOf(isMap(workspace) ? workspace['members'] : workspace);
  return {
    file,
    folder,
    name: textOf(config['name']),
    exports: exportsOf(config['exports'], folder),
    map: importMap(otherMap ?? config, mapFile === file ? folder : mapFile.slice(0, Math.max(0, mapFile.lastIndexOf('/')))),
    mapFile,
    members: patterns.flatMap((pattern) => {
      const path = joinPath(folder, pattern);
      const glob = path === null || path === '' ? null : compileGlob(path);
      return glob?.ok === true ? [glob.value] : [];
    }),
  };
}

function objectOf(tree: Pick<FileTree, 'text'>, file: string): Readonly<Record<string, unknown>> | null {
  const text = tree.text(file);
  const value = text === null ? undefined : parseJsonc(text);
  return isMap(value) ? value : null;
}

function exportsOf(value: unknown, folder: string): ReadonlyMap<string, string> {
  const entries = typeof value === 'string' ? [['.', value] as const] : Object.entries(isMap(value) ? value : {});
  const found = new Map<string, string>();
  for (const [key, target] of entries) {
    const path = typeof target === 'string' ? joinPath(folder, target) : null;
    if (path !== null) found.set(key, path);
  }
  return found;
}

/** The config of a folder that is taken where it has both. */
export function denoConfigIn(folder: string, has: (path: string) => boolean): string {
  const file = inFolder(folder, 'deno.json');
  return has(file) ? file : `${file}c`;
}
