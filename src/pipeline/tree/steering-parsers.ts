import type { SteeringParsers } from '../../imports/resolve/resolution.js';

const ABSENT = (): unknown => null;

/** Parsers for the steering files that `paths` have; a parser that no file asks for is not loaded. */
export async function steeringParsersFor(paths: readonly string[], text: (path: string) => string | null): Promise<SteeringParsers> {
  const workspaces = paths.filter((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'));
  const needsToml = paths.some((path) => path.endsWith('Cargo.toml') || path.endsWith('pyproject.toml'));
  return {
    yaml: workspaces.length === 0 ? ABSENT : await yamlParserFor(workspaces.map((path) => text(path) ?? '')),
    toml: needsToml ? (await import('../../config/plain-toml.js')).parsePlainToml : ABSENT,
  };
}

/** Of a pnpm workspace resolution wants the packages alone, which are nearly always a plain list: the YAML parser takes longer to load than all else to run. */
async function yamlParserFor(texts: readonly string[]): Promise<(text: string) => unknown> {
  const { plainPackages } = await import('../../config/yaml/plain-packages.js');
  if (texts.every((text) => plainPackages(text) !== null)) return plainPackages;
  return (await import('../../config/yaml/plain-yaml.js')).parsePlainYaml;
}
