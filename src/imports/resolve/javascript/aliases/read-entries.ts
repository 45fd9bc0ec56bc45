import { joinPath } from '../../../../base/folders.js';
import { isSign, wordOf } from './config-code.js';
import { ConfigPaths } from './config-paths.js';
import type { Token } from './config-tokens.js';
import { readConfig } from './read-config.js';

/** A file that a bundle is made from, as a config gives it. */
export interface BundleEntry {
  readonly config: string;
  /** What the bundle is called where the config says it: the path of the built file without its folder and extension. */
  readonly name: string | null;
  /** The path of the source from the root of the workspace, perhaps without its extension; a glob where it has a star. */
  readonly source: string;
  /** Which list of the config it is from: names of unnamed ones are told from the folder that all of a list have in common. */
  readonly list: number;
}

const WORDS: ReadonlySet<string> = new Set(['entry', 'entries', 'input']);
/** Bundlers that packages are made with; those of applications name files that nobody imports. */
const BUNDLERS = /(?:^|\/)(?:vite|tsup|tsdown|rslib|rollup|rolldown|build)\.config(?:\.(?:base|common))?\.[mc]?[jt]s$/;
const MENTIONS = /\b(?:entry|entries|input)\b["']?\s*[:,}]/;
/** Nobody lists more by hand. */
const MOST_ENTRIES = 1_000;

/**
 * The entries of bundles that a config says in so many words: `entry` of tsup, tsdown, Vite and Rslib, `entries` of unbuild,
 * `input` of Rollup and Rolldown; a path, a list of paths or an object from name to path. Nothing is run, and what is computed is left out.
 */
export function readEntries(file: string, text: string, project: string): readonly BundleEntry[] {
  if (!BUNDLERS.test(file) || !MENTIONS.test(text)) return [];
  const code = readConfig(file, text);
  if (code === null) return [];
  const { tokens } = code;
  const paths = new ConfigPaths(code, file, project);
  const found: BundleEntry[] = [];
  let list = 0;
  const add = (name: string | null, at: number): void => {
    const value = paths.valueOf(at, code.endOfValue(at));
    const source = value === null || value.text.startsWith('!') ? null : value.isPlaced ? value.text : joinPath(project, value.text);
    if (source !== null && source !== '' && found.length < MOST_ENTRIES) found.push({ config: file, name, source, list });
  };
  // Bundles of one config mostly share what has a name: it is read once, however often it is named.
  const read = new Set<number>();
  let constants: ReadonlyMap<string, number> | null = null;
  const namedBy = (at: number): number | null => (standsAlone(tokens, at) ? ((constants ??= constantsOf(tokens)).get(wordOf(tokens[at]) ?? '') ?? null) : null);
  for (let at = 0; at < tokens.length && found.length < MOST_ENTRIES; at++) {
    const word = wordOf(tokens[at]) ?? '';
    const start = !WORDS.has(word) ? null : isSign(tokens[at + 1], ':') ? (namedBy(at + 2) ?? at + 2) : namedBy(at);
    if (start === null || read.has(start)) continue;
    read.add(start);
    list++;
    if (isSign(tokens[start], '[')) for (const element of code.elements(start)) add(null, element);
    else if (isSign(tokens[start], '{')) for (const { key, value } of code.entries(start)) add(key, isSign(tokens[value], '[') ? value + 1 : value);
    else add(null, start);
  }
  return found;
}

/** Whether a token is a name that stands alone as a value (`input: entries`, `{ input, output }`). */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'name' && [':', '{', ','].some((sign) => isSign(tokens[at - 1], sign)) && [',', '}'].some((sign) => isSign(tokens[at + 1], sign));
}

/** Where each list or object begins that a `const` gives a name; of names that are given more than once the first. */
function constantsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const name = wordOf(tokens[at]) === 'const' && isSign(tokens[at + 2], '=') ? wordOf(tokens[at + 1]) : null;
    if (name !== null && !found.has(name)) found.set(name, at + 3);
  }
  for (const [name, start] of found) if (!isSign(tokens[start], '{') && !isSign(tokens[start], '[')) found.delete(name);
  return found;
}
