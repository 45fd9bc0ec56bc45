import { startText } from '../start-text.js';
import type { AnalysisFormat } from './analysis-formats.js';

/** As many bytes at the start of a file are enough to tell what it is. */
export const DETECT_BYTES = 64 * 1024;

const COMMAND = /^[ \t]*::(?:error|warning|notice)(?: [^\n]*?)?::|##\[(?:error|warning|notice)[ \]]/m;

/**
 * Which format a file is in, told from its start (up to `DETECT_BYTES`) and, for an empty list, from its name; null when that
 * does not tell: then the config must say it. A guess only chooses the reader, which refuses what it does not understand.
 */
export function detectAnalysisFormat(path: string, start: Uint8Array): AnalysisFormat | null {
  const text = startText(start.subarray(0, DETECT_BYTES)).trimStart();
  if (text.startsWith('<')) return /<checkstyle[\s/>]/.test(text) ? 'checkstyle' : null;
  if (text.startsWith('{')) {
    const keys = keysAt(text, 1);
    if (keys.has('runs')) return 'sarif';
    if (keys.has('diagnostics')) return 'rdjson';
    if (keys.has('linters')) return 'megalinter';
    if (keys.has('generalDiagnostics') && keys.has('summary')) return 'pyright';
    if (keys.has('reason') && (keys.has('package_id') || keys.has('success'))) return 'cargo';
    if (keys.has('messages') && (keys.has('statistics') || keysAt(text, 3).has('messageId'))) return 'pylint';
    if (keys.has('results') && /^\{\s{0,99}"results"\s{0,99}:\s{0,99}\[\s{0,99}\{\s{0,99}"filePath"/.test(text)) return 'eslint';
    // SARIF may begin with members that are long, and its runs come late.
    if (keys.has('$schema') && /"\$schema"\s{0,9}:\s{0,9}"[^"]{0,200}sarif/i.test(text)) return 'sarif';
    if (keys.has('file') && keys.has('hint') && keys.has('severity')) return 'mypy';
    return keys.has('message') && keys.has('location') ? 'rdjsonl' : null;
  }
  if (text.startsWith('[')) {
    const keys = keysAt(text, 2);
    if (keys.has('filePath') && keys.has('messages')) return 'eslint';
    if (keys.has('symbol') && keys.has('message-id')) return 'pylint';
    if (keys.has('source') && keys.has('warnings')) return 'stylelint';
    if (keys.has('check_name') || (keys.has('description') && keys.has('location'))) return 'codeclimate';
    if (!/^\[\s*\]\s*$/.test(text)) return null;
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name.includes('eslint') ? 'eslint' : /code-?quality|code-?climate|gitlab/.test(name) ? 'codeclimate' : null;
  }
  return COMMAND.test(text) ? 'workflow-commands' : null;
}

/** Keys of objects at one depth of the first value of a JSON text, which may be cut. Keys with escapes are none that is looked for. */
function keysAt(text: string, depth: number): ReadonlySet<string> {
  const keys = new Set<string>();
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{' || unit === '[') level++;
    else if (unit === '}' || unit === ']') {
      level--;
      if (level === 0) return keys;
    } else if (unit === '"') {
      const start = at + 1;
      for (at = start; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      if (level !== depth) continue;
      let after = at + 1;
      while (text[after] === ' ' || text[after] === '\n' || text[after] === '\r' || text[after] === '\t') after++;
      if (text[after] === ':') keys.add(text.slice(start, at));
    }
  }
  return keys;
}
