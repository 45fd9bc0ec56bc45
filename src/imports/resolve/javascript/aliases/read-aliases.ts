import { folderOf, inFolder, joinPath } from '../../file-tree.js';
import { isObject, parseJsonc, toJson } from '../../jsonc.js';
import { jestOf } from '../manifest-view.js';
import { ConfigCode, isSign } from './config-code.js';
import { ConfigPaths, type ConfigValue } from './config-paths.js';
import { configTokens, type Token } from './config-tokens.js';

/** Patterns, as in `paths` of a tsconfig, to the one path from the root of the workspace that each leads to. */
export type Aliases = Readonly<Record<string, string>>;

const ROOT_DIR = '<rootDir>';

/**
 * The aliases that a config says in so many words: `alias` of Vite, webpack, SvelteKit, Nuxt and Babel's module-resolver, `alias.set(...)` of
 * webpack-chain, and `moduleNameMapper` of Jest. What needs the config to run is left out, and so is a name that it gives two meanings.
 * `project` is the folder where the programs run that read `file`.
 */
export function readAliases(file: string, text: string, project: string): Aliases {
  if (!text.includes('alias') && !text.includes('moduleNameMapper')) return {};
  const tokens = file.endsWith('.json') || file.endsWith('rc') ? jsonTokens(text, file) : configTokens(text);
  if (tokens === null) return {};
  const found = new Map<string, string | null>();
  const isSvelteKit = file.slice(file.lastIndexOf('/') + 1).startsWith('svelte.config');
  const code = new ConfigCode(tokens);
  const paths = new ConfigPaths(code, file, project);
  const addAll = (patterns: readonly (readonly [string, string])[]): void => {
    for (const [pattern, path] of patterns) found.set(pattern, !found.has(pattern) || found.get(pattern) === path ? path : null);
  };
  const add = (key: string, value: ConfigValue | null): void => {
    const target = value === null ? null : placeOf(value, project, isSvelteKit);
    if (target !== null) addAll(patternsOf(key, target));
  };
  const rootDir = joinPath(project, onlyText(tokens, 'rootDir')?.replace(ROOT_DIR, '.') ?? '.');
  for (let at = 0; at < tokens.length; at++) {
    const word = wordOf(tokens[at]);
    if (word === 'alias' && isSign(tokens[at + 1], ':')) {
      if (isSign(tokens[at + 2], '{')) for (const { key, value } of entriesOf(code, at + 2)) add(key, paths.valueOf(value, code.endOfValue(value)));
      if (isSign(tokens[at + 2], '[')) for (const { find, value } of pairsOf(code, at + 2)) add(find, paths.valueOf(value, code.endOfValue(value)));
    } else if (word === 'alias' && isSign(tokens[at + 1], '.')) {
      for (const { key, value } of callsOf(code, at + 1)) add(key, paths.valueOf(value, code.endOfValue(value)));
    } else if (word === 'moduleNameMapper' && isSign(tokens[at + 1], ':') && isSign(tokens[at + 2], '{') && rootDir !== null) {
      for (const { key, value } of entriesOf(code, at + 2)) addAll(mapperOf(key, tokens[value], rootDir));
    }
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Of a manifest only Jest's part is a config. JSON is read as if it were JavaScript, which it is. */
function jsonTokens(text: string, file: string): readonly Token[] | null {
  const value = parseJsonc(text);
  if (!isObject(value)) return null;
  const json = toJson(file.endsWith('package.json') ? jestOf(value) : value);
  return json === null ? null : configTokens(json);
}

/** Key and start of the value of each entry of the object that is opened at `open`. */
function* entriesOf(code: ConfigCode, open: number): Generator<{ readonly key: string; readonly value: number }> {
  const { tokens } = code;
  const end = code.closing(open);
  for (let at = open + 1; at < end; at = code.endOfValue(at) + 1) {
    const key = tokens[at]?.kind === 'text' || tokens[at]?.kind === 'name' ? wordOf(tokens[at]) : null;
    if (key !== null && isSign(tokens[at + 1], ':')) yield { key, value: at + 2 };
  }
}

/** `[{ find: '@', replacement: ... }]` */
function* pairsOf(code: ConfigCode, open: number): Generator<{ readonly find: string; readonly value: number }> {
  const { tokens } = code;
  const end = code.closing(open);
  for (let at = open + 1; at < end; at = code.endOfValue(at) + 1) {
    if (!isSign(tokens[at], '{')) continue;
    const entries = [...entriesOf(code, at)];
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

function wordOf(token: Token | undefined): string | null {
  return token?.kind === 'text' || token?.kind === 'name' ? token.text : null;
}

/** The text of a key, where the config has it once. */
function onlyText(tokens: readonly Token[], key: string): string | null {
  const at = tokens.findIndex((token, index) => wordOf(token) === key && isSign(tokens[index + 1], ':'));
  const value = tokens[at + 2];
  return at >= 0 && value?.kind === 'text' ? value.text : null;
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

/** What aliases a config gives, as one text: with the same every import leads to the same place. */
export function aliasView(file: string, text: string): string {
  return JSON.stringify(readAliases(file, text, projectOf(file)));
}

/** Folders that hold configs of the project around them. */
const HOLDS_CONFIGS = /(?:^|\/)(?:build|config|configs|webpack|\.storybook)$/;

/** The folder of the project whose config a file is. */
export function projectOf(file: string): string {
  const folder = folderOf(file);
  return HOLDS_CONFIGS.test(folder) ? folderOf(folder) : folder;
}
