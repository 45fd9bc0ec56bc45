import { inFolder } from '../base/folders.js';
import { isMap, type PlainMap, textOf, textsOf } from '../base/plain-values.js';

/** Runners that take the files which their arguments name, whatever these are called; those of Jest, Vitest and Bun are filters. `true`: folders with all that is below. */
const RUNNERS: ReadonlyMap<string, boolean> = new Map([
  ['mocha', false], ['_mocha', false], ['electron-mocha', false], ['ava', true], ['tap', true], ['tape', false], ['borp', true], ['uvu', true], ['lab', true], ['qunit', true],
]);
/** Interpreters that are a runner with `--test`. */
const INTERPRETERS: ReadonlySet<string> = new Set(['node', 'tsx', 'ts-node']);
/** Options whose value is a path or glob, but of no test. */
const OTHERS = /^(?:-[rcxRtsuo]|--(?:require|import|loader|experimental-loader|config|file|opts|package|fixtures|ignore|exclude|reporter|reporters|reporter-options?|test-reporter|test-reporter-destination|timeout|ui|extension|watch-files|env-file|test-name-pattern|tsconfig|conditions|output))$/;
const GLOB = /[*?{[]/;
const SCRIPT_NAME = /\.[cm]?[jt]sx?$/;
const SCRIPTS = '{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
/** What a shell would work out, or what is no path below the manifest. */
const UNPLAIN = /[$`\\<>!]|^(?:\/|~|\.\.)/;

/**
 * Globs of the test files that the scripts of a package.json in `folder` name for Mocha, AVA, tap, Node's own runner and others that take files by their paths
 * (`mocha ./test/*.mjs`), and those that it says for Mocha itself (`spec`; manuals of these runners, reviewed 2026-11-27).
 */
export function testsOfScripts(folder: string, manifest: PlainMap): readonly string[] {
  const { scripts, mocha } = manifest;
  const spec = isMap(mocha) ? [...textsOf(mocha['spec']), ...(textOf(mocha['spec']) === null ? [] : [textOf(mocha['spec']) as string])] : [];
  const named = isMap(scripts) ? Object.values(scripts).flatMap((script) => (typeof script === 'string' ? namedIn(script) : [])) : [];
  const globs = [...spec.flatMap((word) => globOf(word, false)), ...named];
  return [...new Set(globs.map((glob) => inFolder(folder, glob)))];
}

function namedIn(script: string): readonly string[] {
  return script.split(/&&|\|\|?|;/).flatMap((command) => {
    const words = (command.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, ''));
    const isTest = words.includes('--test');
    const programs = words.map(programOf);
    const at = programs.findIndex((program) => RUNNERS.has(program) || (isTest && INTERPRETERS.has(program)));
    if (at < 0) return [];
    const isDeep = (RUNNERS.get(programs[at] as string) ?? true) || words.includes('--recursive');
    return words.slice(at + 1).flatMap((word, index, rest) => (word.startsWith('-') || OTHERS.test(rest[index - 1] ?? '') ? [] : globOf(word, isDeep)));
  });
}

/** `mocha` of `node_modules/.bin/mocha` and of `./node_modules/mocha/bin/mocha.js`. */
function programOf(word: string): string {
  return word.includes('node_modules/') ? word.replace(/^.*\//, '').replace(/\.[cm]?js$/, '') : word;
}

/** A word of a command as a glob; none where it is no path of scripts. A folder means the scripts in it. */
function globOf(word: string, isDeep: boolean): readonly string[] {
  const path = word.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (path === '' || UNPLAIN.test(path)) return [];
  const isPath = GLOB.test(path) ? path.includes('/') || SCRIPT_NAME.test(path) : SCRIPT_NAME.test(path);
  if (isPath) return [path];
  const isFolder = !GLOB.test(path) && /(?:^|\/)(?:tests?|specs?)(?:\/|$)/.test(path) && !/\.[^/]*$/.test(path);
  return isFolder ? [isDeep ? `${path}/**/*.${SCRIPTS}` : `${path}/*.${SCRIPTS}`] : [];
}
