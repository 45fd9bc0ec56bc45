import { folderOf, joinPath } from '../../../base/folders.js';
import { isDenoConfigPath } from '../steering-files.js';

const EXTENDS = /"extends"\s*:\s*(?:"([^"\\]*)"|\[([^\]]*)\])/g;
const IMPORT_MAP = /"importMap"\s*:\s*"([^"\\]*)"/g;
const MODULES = 'node_modules/';
const PACKAGE_OF_SPECIFIER = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/;

/** The manifests of the packages of that name in the tree, by path and text. */
export type ManifestsOf = (name: string) => readonly (readonly [path: string, text: string])[];

/** Manifests among `texts` by the name that they give; looked for when the first is asked for. */
export function manifestsByName(texts: () => Iterable<readonly [path: string, text: string | null]>): ManifestsOf {
  let found: Map<string, (readonly [string, string])[]> | null = null;
  return (name) => {
    if (found === null) {
      found = new Map();
      for (const [path, text] of texts()) {
        const named = text === null || !/(?:^|\/)package\.json$/.test(path) ? undefined : /"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
        if (named !== undefined) found.set(named, [...(found.get(named) ?? []), [path, text ?? '']]);
      }
    }
    return found.get(name) ?? [];
  };
}

/**
 * Files of the tree that the text of a tsconfig may extend, or that of a config of Deno names as its import map, by a relative path or by the name of a package of the tree, as it
 * stands and with `.json` behind it; of a package also each JSON file that its manifest names. A cheap look without parsing, to know what will
 * be read: it may name files that are not there, and misses escaped paths.
 */
export function extendsTargets(path: string, text: string, manifestsOf: ManifestsOf): readonly string[] {
  const targets: string[] = [];
  const add = (folder: string, specifier: string): void => {
    const target = joinPath(folder, specifier);
    if (target !== null) targets.push(target, `${target}.json`);
  };
  if (isDenoConfigPath(path)) for (const [, specifier = ''] of text.matchAll(IMPORT_MAP)) add(folderOf(path), specifier);
  for (const [, single, list] of text.matchAll(EXTENDS)) {
    const named = single === undefined ? [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? '') : [single];
    for (const specifier of named) {
      if (specifier.startsWith('.')) add(folderOf(path), specifier);
      const inModules = specifier.lastIndexOf(MODULES);
      if (specifier.startsWith('.') && inModules === -1) continue;
      const [, name = '', rest] = PACKAGE_OF_SPECIFIER.exec(inModules === -1 ? specifier : specifier.slice(inModules + MODULES.length)) ?? [];
      for (const [manifest, own] of manifestsOf(name)) {
        const folder = folderOf(manifest);
        if (rest !== undefined) add(folder, `./${rest}`);
        for (const [, file = ''] of own.matchAll(/"([^"\\]+\.json)"/g)) add(folder, `./${file}`);
      }
    }
  }
  return targets;
}

/** All texts that `start` extends, directly or not, read with `textOf` and added to it; each file once. */
export function addExtended(start: Map<string, string>, textOf: (path: string) => string | null, manifestsOf: ManifestsOf): void {
  const waiting = [...start.keys()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const target of extendsTargets(path, start.get(path) ?? '', manifestsOf)) {
      const text = start.has(target) ? null : textOf(target);
      if (text === null) continue;
      start.set(target, text);
      waiting.push(target);
    }
  }
}
