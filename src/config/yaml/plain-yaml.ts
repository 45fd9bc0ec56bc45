import { parse, Parser } from 'yaml';
import { isNestedDeeper } from './yaml-depth.js';

const MAX_DEPTH = 100;
/** Texts whose values are kept: a workspace file is asked for by resolution, by the modules and by drift. */
const KEPT = 8;
const kept = new Map<string, unknown>();

/** Reads YAML that is not ours and only data to us (a package manager's workspace file). Who asks twice gets the same value, which nobody may change. Throws on bad syntax. */
export function parsePlainYaml(text: string): unknown {
  if (kept.has(text)) return kept.get(text);
  const value = parseYaml(text);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, value);
  return value;
}

function parseYaml(text: string): unknown {
  if (isNestedDeeper([...new Parser().parse(text)], MAX_DEPTH)) throw new Error(`YAML nested deeper than ${MAX_DEPTH} levels`);
  return parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' }) as unknown;
}
