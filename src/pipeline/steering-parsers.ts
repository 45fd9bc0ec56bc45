import type { SteeringParsers } from '../imports/resolve/resolution.js';

const ABSENT = (): unknown => null;

/** Parsers for the steering files that `paths` have; a parser that no file asks for is not loaded. */
export async function steeringParsersFor(paths: readonly string[]): Promise<SteeringParsers> {
  const needsYaml = paths.some((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'));
  const needsToml = paths.some((path) => path.endsWith('.toml'));
  return {
    yaml: needsYaml ? (await import('../config/plain-yaml.js')).parsePlainYaml : ABSENT,
    toml: needsToml ? (await import('../config/plain-toml.js')).parsePlainToml : ABSENT,
  };
}
