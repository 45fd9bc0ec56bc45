import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { steeringParsersFor } from '../../src/pipeline/tree/steering-parsers.js';

const FILE = 'pnpm-workspace.yaml';

async function packagesOf(text: string): Promise<unknown> {
  const { yaml } = await steeringParsersFor([FILE], () => text);
  return (yaml(text) as { packages?: unknown } | null)?.packages;
}

describe('the packages of a pnpm workspace', () => {
  it.each([
    ['a list', 'packages:\n  - "quays/*"\n  - \'!quays/old\'\n'],
    ['a list without indentation, and comments', '# harbour\npackages:\n# all\n- quays/* # and cranes\n- cranes\n\nshellEmulator: true\n'],
    ['a list after and before other settings, with keys that are quoted', 'catalog:\n  tide: ^1.0.0\npackages:\n  - .\n  - docs\noverrides:\n  "sirv@3": "workspace:*"\n'],
    ['a flow list', 'packages: [quays/*, cranes]\n'],
    ['a list with an alias', 'base: &all quays/*\npackages:\n  - *all\n'],
    ['a document in flow style', '{"packages": ["quays/*"]}\n'],
    ['text over several lines', 'packages:\n  - >-\n    quays/*\n'],
    ['CRLF', 'packages:\r\n  - quays/*\r\n'],
    ['the root alone', 'packages:\n  - .\n  - ..\n'],
    ['none', 'catalog:\n  tide: ^1.0.0\n'],
    ['a key of that name further in', 'other:\n  packages:\n    - wrong\npackages:\n  - right\n'],
  ])('are those that the YAML parser gives: %s', async (_, text) => {
    expect(await packagesOf(text)).toEqual((parse(text) as { packages?: unknown }).packages);
  });

  it('are refused where the YAML parser refuses them', async () => {
    for (const text of ['packages:\n  - a\npackages:\n  - b\n', 'packages: [\n']) await expect(packagesOf(text)).rejects.toThrow();
  });
});

describe('the parser of TOML', () => {
  it.each(['Cargo.toml', 'quays/Cargo.toml', 'pyproject.toml', 'cranes/pyproject.toml'])('is there for %s', async (path) => {
    expect((await steeringParsersFor([path], () => '')).toml('berth = 4\n')).toEqual({ berth: 4 });
  });

  it('is not loaded for settings of other tools, which no import goes by', async () => {
    expect((await steeringParsersFor(['netlify.toml', '.pilot.toml'], () => '')).toml('berth = 4\n')).toBeNull();
  });
});
