import { isMap } from '../../../../base/plain-values.js';
import { parseJsonc, toJson } from '../../jsonc.js';
import { toolsOf } from '../manifest-view.js';
import { ConfigCode } from './config-code.js';
import { configTokens, type Token } from './config-tokens.js';

/** The pieces of a config, or of what a package.json says as one; null for what cannot be read. */
export function readConfig(file: string, text: string): ConfigCode | null {
  if (last?.file === file && last.text === text) return last.code;
  const tokens = file.endsWith('.json') || file.endsWith('rc') ? jsonTokens(text, file) : configTokens(text);
  const code = tokens === null ? null : new ConfigCode(tokens);
  last = { file, text, code };
  return code;
}

/** A config is asked for its aliases, and then for its root folders. */
let last: { readonly file: string; readonly text: string; readonly code: ConfigCode | null } | null = null;

/** Of a manifest only the parts of Jest and Babel are configs. JSON is read as if it were JavaScript, which it is. */
function jsonTokens(text: string, file: string): readonly Token[] | null {
  const value = parseJsonc(text);
  // Babel takes JSON5, which is JavaScript.
  if (value === undefined && !file.endsWith('package.json')) return configTokens(text);
  if (!isMap(value)) return null;
  const json = toJson(file.endsWith('package.json') ? toolsOf(value) : value);
  return json === null ? null : configTokens(json);
}
