import { parse, Parser } from 'yaml';
import { isNestedDeeper } from './yaml-depth.js';

const MAX_DEPTH = 100;

/** Reads YAML that is not ours and only data to us (a package manager's workspace file). Throws on bad syntax. */
export function parsePlainYaml(text: string): unknown {
  if (isNestedDeeper([...new Parser().parse(text)], MAX_DEPTH)) throw new Error(`YAML nested deeper than ${MAX_DEPTH} levels`);
  return parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' }) as unknown;
}
