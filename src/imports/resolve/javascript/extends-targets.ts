import { folderOf, joinPath } from '../file-tree.js';

const EXTENDS = /"extends"\s*:\s*(?:"([^"\\]*)"|\[([^\]]*)\])/g;

/**
 * Files of the tree that the text of a tsconfig may extend by a relative path, as it stands and with `.json` behind it. A
 * cheap look without parsing, to know what will be read: it may name files that are not there, and misses escaped paths.
 */
export function extendsTargets(path: string, text: string): readonly string[] {
  const targets: string[] = [];
  for (const [, single, list] of text.matchAll(EXTENDS)) {
    const named = single === undefined ? [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? '') : [single];
    for (const specifier of named) {
      if (!specifier.startsWith('.')) continue;
      const target = joinPath(folderOf(path), specifier);
      if (target !== null) targets.push(target, `${target}.json`);
    }
  }
  return targets;
}

/** All texts that `start` extends, directly or not, read with `textOf` and added to it; each file once. */
export function addExtended(start: Map<string, string>, textOf: (path: string) => string | null): void {
  const waiting = [...start.keys()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const target of extendsTargets(path, start.get(path) ?? '')) {
      const text = start.has(target) ? null : textOf(target);
      if (text === null) continue;
      start.set(target, text);
      waiting.push(target);
    }
  }
}
