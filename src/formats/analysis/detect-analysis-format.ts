import { own } from '../../base/plain-values.js';
import { startText } from '../start-text.js';
import { rootElement } from '../xml/root-element.js';
import type { AnalysisFormat } from './analysis-formats.js';
import { linterOfList, linterOfObject } from './detect-linter.js';
import { keysAt } from './keys-at-depth.js';
import { withoutColours } from './log-lines.js';

/** As many bytes at the start of a file are enough to tell what it is. */
const DETECT_BYTES = 64 * 1024;

/** Its lines have the keys of reviewdog's, whose `code` is an object. */
const IS_STATICCHECK = /^\{"code":"/;

/** No list: `[lint] `, `[3/9] `, `[10:00:00 AM] `. */
const LABEL = /^\[[\w@][^\]\n"]{0,100}\]:? [^\s\],]/;

const COMMAND = /^[ \t]*::(?:error|warning|notice)(?: [^\n]*?)?::|##\[(?:error|warning|notice)[ \]]/m;

/** An error of tsc, plain or pretty; a log without one is that of anybody. */
const TSC = /^[^\n]{1,1000}?(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS\d|ts\(\d)/m;

/**
 * Which format a file is in, told from its start (up to `DETECT_BYTES`) and, for an empty list, from its name; null when that
 * does not tell: then the config must say it. A guess only chooses the reader, which refuses what it does not understand.
 */
export function detectAnalysisFormat(path: string, start: Uint8Array): AnalysisFormat | null {
  const text = startText(start.subarray(0, DETECT_BYTES)).trimStart();
  if (text.startsWith('<')) return ofXml(start, text);
  if (text.startsWith('{')) {
    const keys = keysAt(text, 1);
    if (keys.has('runs')) return 'sarif';
    if (keys.has('diagnostics')) return diagnosticsOf(keys, text);
    if (keys.has('linters')) return 'megalinter';
    if (keys.has('results') && /^\{\s{0,99}"results"\s{0,99}:\s{0,99}\[\s{0,99}\{\s{0,99}"filePath"/.test(text)) return 'eslint';
    // SARIF may begin with members that are long, and its runs come late.
    if (keys.has('$schema') && /"\$schema"\s{0,9}:\s{0,9}"[^"]{0,200}sarif/i.test(text)) return 'sarif';
    return linterOfObject(text, path) ?? (keys.has('message') && keys.has('location') && !IS_STATICCHECK.test(text) ? 'rdjsonl' : null);
  }
  if (text.startsWith('[') && !LABEL.test(text)) {
    const keys = keysAt(text, 2);
    if (keys.has('filePath') && keys.has('messages')) return 'eslint';
    if (keys.has('check_name') || (keys.has('description') && keys.has('location'))) return 'codeclimate';
    const linter = linterOfList(text, path);
    if (linter !== null || !/^\[\s*\]\s*$/.test(text)) return linter;
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name.includes('eslint') ? 'eslint' : /code-?quality|code-?climate|gitlab/.test(name) ? 'codeclimate' : null;
  }
  // With go 1.24 and before names of packages stand between the objects of go vet.
  if (/^# \S+[^\n]{0,500}\n(?:# |\{)/.test(text)) return 'go-vet';
  if (/^\d{1,16} START "/m.test(text)) return 'svelte-check';
  if (TSC.test(withoutColours(text))) return 'tsc';
  return COMMAND.test(text) ? 'workflow-commands' : null;
}

const ROOTS: Readonly<Record<string, AnalysisFormat>> = { checkstyle: 'checkstyle', pmd: 'pmd', 'pmd-cpd': 'cpd', BugCollection: 'spotbugs' };

function ofXml(start: Uint8Array, text: string): AnalysisFormat | null {
  const root = rootElement(start) ?? '';
  if (root === 'results') return /<cppcheck[\s/>]/.test(text) ? 'cppcheck' : null;
  if (root === 'issues') return /<issues\s[^>]{0,500}\bformat=/.test(text) ? 'android-lint' : null;
  return own(ROOTS, root) ?? null;
}

/** Five tools write lists of that name. */
function diagnosticsOf(keys: ReadonlySet<string>, text: string): AnalysisFormat | null {
  if (keys.has('summary')) return 'biome';
  // So does dart analyze, whose report none of the readers takes.
  if (keys.has('version')) return keysAt(text, 3).has('location') || /\[\s{0,99}\]\s{0,99}\}\s{0,99}$/.test(text) && !keys.has('errors') ? null : 'deno-lint';
  return keys.has('number_of_files') || keysAt(text, 3).has('labels') ? 'oxlint' : 'rdjson';
}
