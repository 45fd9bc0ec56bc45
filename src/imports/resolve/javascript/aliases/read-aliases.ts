import { inFolder, joinPath } from '../../../../base/folders.js';
import { type ConfigCode, isSign, wordOf } from './config-code.js';
import { ConfigPaths, type ConfigValue } from './config-paths.js';
import type { Token } from './config-tokens.js';
import { JestRootDirs, ROOT_DIR } from './jest-root-dir.js';
import { readConfig } from './read-config.js';

/** Patterns, as in `paths` of a tsconfig, to the one path from the root of the workspace that each leads to. */
export type Aliases = Readonly<Record<string, string>>;

/**
 * The aliases that a config says in so many words: `alias` of Vite, webpack, SvelteKit, Nuxt and Babel's module-resolver, `alias.set(...)` of
 * webpack-chain, and `moduleNameMapper` of Jest. What needs the config to run is left out, and so is a name that it gives two meanings.
 * `project` is the folder where the programs run that read `file`.
 */
export function readAliases(file: string, text: string, project: string): Aliases {
  if (!text.includes('alias') && !text.includes('moduleNameMapper')) return {};
  const code = readConfig(file, text);
  if (code === null) return {};
  const { tokens } = code;
  const found = new Map<string, string | null>();
  const isSvelteKit = file.slice(file.lastIndexOf('/') + 1).startsWith('svelte.config');
  const paths = new ConfigPaths(code, file, project);
  const addAll = (patterns: readonly (readonly [string, string])[]): void => {
    for (const [pattern, path] of patterns) found.set(pattern, !found.has(pattern) || found.get(pattern) === path ? path : null);
  };
  const add = (key: string, value: ConfigValue | null): void => {
    const target = value === null ? null : placeOf(value, project, isSvelteKit);
    if (target !== null) addAll(patternsOf(key, target));
  };
  const rootDirs = new JestRootDirs(code, paths, project);
  for (let at = 0; at < tokens.length; at++) {
    const word = wordOf(tokens[at]);
    if (word === 'alias' && isSign(tokens[at + 1], ':')) {
      if (isSign(tokens[at + 2], '{')) for (const { key, value } of code.entries(at + 2)) add(key, paths.valueOf(value, code.endOfValue(value)));
      if (isSign(tokens[at + 2], '[')) for (const { find, value } of pairsOf(code, at + 2)) add(find, paths.valueOf(value, code.endOfValue(value)));
    } else if (word === 'alias' && isSign(tokens[at + 1], '.')) {
      for (const { key, value } of callsOf(code, at + 1)) add(key, paths.valueOf(value, code.endOfValue(value)));
    } else if (word === 'moduleNameMapper' && isSign(tokens[at + 1], ':') && isSign(tokens[at + 2], '{')) {
      const rootDir = rootDirs.of(at);
      if (rootDir !== null) for (const { key, value } of code.entries(at + 2)) addAll(mapperOf(key, tokens[value], rootDir));
    }
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** `[{ find: '@', replacement: ... }]` */
function* pairsOf(code: ConfigCode, open: number): Generator<{ readonly find: string; readonly value: number }> {
  const { tokens } = code;
  for (const at of code.elements(open)) {
    if (!isSign(tokens[at], '{')) continue;
    const entries = [...code.entries(at)];
    const find = entries.find(({ key }) => key === 'find');
    const replacement = entries.find(({ key }) => key === 'replacement');
    const token = find === undefined ? undefined : tokens[find.value];
    const text = token?.kind === 'pattern' ? prefixOf(token.text) : token?.kind === 'text' ? token.text : null;
    if (text !== null && replacement !== undefined) yield { find: text, value: replacement.value };
  }
}

/** `.set('@', resolve('src')).set(...)` */
function* callsOf(code: ConfigCode, start: number): Generator<{ readonly key: string; readonly value: number }> {
  const { tokens } = code;
  for (let at = start; isSign(tokens[at], '.') && wordOf(tokens[at + 1]) === 'set' && isSign(tokens[at + 2], '('); ) {
    const [key, comma] = [tokens[at + 3], tokens[at + 4]];
    if (key?.kind === 'text' && isSign(comma, ',')) yield { key: key.text, value: at + 5 };
    const end = code.closing(at + 2);
    if (end < 0) return;
    at = end + 1;
  }
}

/** A pattern that means a beginning, `^@/`, as a key; null for any other. */
function prefixOf(pattern: string): string | null {
  const plain = /^\^((?:[\w@~#$-]|\\[./@$-])+)\\\/$/.exec(pattern)?.[1];
  return plain === undefined ? null : `${plain.replaceAll('\\', '')}/`;
}

/** Where a value lies. What is written plainly is a path to SvelteKit, and else only with `./` or `/` before it: `vue/dist/vue.js` is a package's. */
function placeOf({ text, isPlaced }: ConfigValue, project: string, isSvelteKit: boolean): string | null {
  if (isPlaced) return text;
  if (text.startsWith('./') || text.startsWith('../') || text === '.' || (isSvelteKit && !text.startsWith('/'))) return joinPath(project, text);
  return text.startsWith('/') ? joinPath(project, text.slice(1)) : null;
}

/** `@` means itself and what is below it, `vue$` itself alone, `@/` and `$quay/*` only what is below. */
function patternsOf(key: string, target: string): readonly (readonly [string, string])[] {
  if (key.length > 1 && key.endsWith('$')) return [[key.slice(0, -1), target]];
  if (key.endsWith('/*')) return [[key, target.endsWith('/*') ? target : inFolder(target, '*')]];
  if (key.endsWith('/')) return [[`${key}*`, inFolder(target, '*')]];
  return key === '' || key.includes('*') || target.includes('*') ? [] : [[key, target], [`${key}/*`, inFolder(target, '*')]];
}

/** `^@/(.*)$` to `<rootDir>/src/$1`, and `^tide$` to `<rootDir>/src/tide.js`. */
function mapperOf(key: string, value: Token | undefined, rootDir: string): readonly (readonly [string, string])[] {
  const match = /^\^?((?:[\w@~#/-]|\\[./@$-])+)(\(\.[*+]\)|)\$?$/.exec(key);
  if (match === null || value?.kind !== 'text' || !key.startsWith('^') || !value.text.startsWith(`${ROOT_DIR}/`)) return [];
  const [, start = '', rest = ''] = match;
  const path = joinPath(rootDir, value.text.slice(ROOT_DIR.length + 1));
  const pattern = start.replaceAll('\\', '');
  if (path === null || (rest === '' && !key.endsWith('$'))) return [];
  if (rest === '') return path.includes('$') ? [] : [[pattern, path]];
  return path.split('$').length === 2 && path.includes('$1') ? [[`${pattern}*`, path.replace('$1', '*')]] : [];
}
