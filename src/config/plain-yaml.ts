import { parse } from 'yaml';

/** Reads YAML that is not ours and only data to us (a package manager's workspace file). Throws on bad syntax. */
export function parsePlainYaml(text: string): unknown {
  return parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'silent' }) as unknown;
}
