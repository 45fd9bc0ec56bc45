import { readPlainTree } from '../config/plain-tree.js';
import type { SteeringParsers } from '../imports/resolve/resolution.js';

const ABSENT = (): unknown => null;

/** Parsers for the steering files that `paths` have; a parser that no file asks for is not loaded. */
export async function steeringParsersFor(paths: readonly string[], text: (path: string) => string | null): Promise<SteeringParsers> {
  const workspaces = paths.filter((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'));
  const needsToml = paths.some((path) => path.endsWith('.toml'));
  return {
    yaml: workspaces.length === 0 ? ABSENT : await yamlParserFor(workspaces.map((path) => text(path) ?? '')),
    toml: needsToml ? (await import('../config/plain-toml.js')).parsePlainToml : ABSENT,
  };
}

/** Of a pnpm workspace resolution wants the packages alone, which are nearly always a plain list: the YAML parser takes longer to load than all else to run. */
async function yamlParserFor(texts: readonly string[]): Promise<(text: string) => unknown> {
  if (texts.every((text) => plainPackages(text) !== null)) return plainPackages;
  return (await import('../config/plain-yaml.js')).parsePlainYaml;
}

/** `{ packages }` of a workspace file whose one top-level key of that name is plain YAML, `{}` of one that has none; null for any other text. */
function plainPackages(text: string): unknown {
  const lines = text.split('\n');
  if (!lines.every((line) => /^(?:[A-Za-z][\w-]*:|[ #-]|$)/.test(line.trimEnd()))) return null;
  const starts = lines.flatMap((line, index) => (/^["']?packages["']?\s*:/.test(line) ? [index] : []));
  const [start] = starts;
  if (start === undefined) return {};
  if (starts.length > 1) return null;
  const end = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  return readPlainTree('pnpm-workspace.yaml', `${lines.slice(start, end < 0 ? undefined : end).join('\n')}\n`)?.value ?? null;
}
