import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/base/version.js';
import { INPUTS, OUTPUTS } from '../../src/config/inputs/input-table.js';
import { OUTPUTS_BEFORE_VERDICT } from '../../src/reporters/first-outputs.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as { version: string; dependencies?: object; scripts: Record<string, string>; bin: Record<string, string> };

/** Names in the first column of the Markdown table between two marks. */
function tableNames(name: string): readonly string[] {
  const block = new RegExp(`<!-- ${name}:start -->([^]*)<!-- ${name}:end -->`).exec(readme)?.[1] ?? '';
  return [...block.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
}

describe('the README, action.yml and the code say the same', () => {
  test('its tables are those that the code renders', async () => {
    const { renderReadme } = (await import(new URL('../../.ci/readme.mjs', import.meta.url).href)) as { renderReadme(): Promise<string> };
    expect(readme, 'run `npm run generate`').toBe(await renderReadme());
  });

  test('inputs and outputs have the same names in all three', () => {
    const action = parse(read('action.yml')) as { inputs: object; outputs: object };
    expect(tableNames('inputs')).toEqual(INPUTS.map(({ name }) => name));
    expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name));
    expect(tableNames('outputs')).toEqual(OUTPUTS.map(({ name }) => name));
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  });

  test('what the outputs say before a verdict are outputs, and the JSON ones are valid', () => {
    const names = OUTPUTS.map(({ name }) => name);
    for (const [name, value] of Object.entries(OUTPUTS_BEFORE_VERDICT)) expect(names, value).toContain(name);
    expect(JSON.parse(OUTPUTS_BEFORE_VERDICT['reasons'] ?? '')).toEqual(['internal_error']);
    expect(JSON.parse(OUTPUTS_BEFORE_VERDICT['gates'] ?? '')).toEqual({});
  });
});

const pages = readdirSync(fileURLToPath(new URL('../../docs', import.meta.url)), { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.md'));

test.each(['README.md', ...pages.map((name) => `docs/${name}`)])('YAML in %s can be read, and steps of ours have inputs that exist', (page) => {
  const known = INPUTS.map(({ name }) => name);
  for (const [, block = ''] of read(page).matchAll(/```yaml\n([^]*?)```/g)) {
    parse(block, (_key, value) => {
      const step = value as { readonly uses?: string; readonly with?: object } | null;
      if (step?.uses?.startsWith('contract-gates/') === true) expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      return value;
    });
  }
});

test('an action that init pins to a commit is told of by the same version in the pages', () => {
  const pinned = new Map([...read('src/config/init/propose-workflow.ts').matchAll(/'([\w-]+\/[\w-]+)@[0-9a-f]{40} # (v\d+)\./g)].map(([, action = '', version = '']) => [action, version]));
  expect([...pinned.keys()]).toContain('actions/checkout');
  for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
    for (const [step, action = '', version] of read(page).matchAll(/uses: ([\w-]+\/[\w-]+)@(v\d+)/g)) expect(version, `${page}: ${step}`).toBe(pinned.get(action) ?? version);
  }
});

test.each(['README.md', ...pages.map((name) => `docs/${name}`)])('a step in %s downloads one artifact by its name: a pattern takes our page too, which is no archive', (page) => {
  for (const [, block = ''] of read(page).matchAll(/```yaml\n([^]*?)```/g)) {
    parse(block, (_key, value) => {
      const step = value as { readonly uses?: string; readonly with?: object } | null;
      if (step?.uses?.startsWith('actions/download-artifact@') === true) {
        expect(step.with).toHaveProperty('name');
        expect(step.with).not.toHaveProperty('pattern');
      }
      return value;
    });
  }
});

describe('the package', () => {
  test('has one version', () => {
    expect(VERSION).toBe(manifest.version);
  });

  // Where a package from git has one of these scripts, or workspaces, npm installs all development dependencies before it packs it.
  test('runs from a clone: no runtime dependency, no script that makes npm install more, a bundled command', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest).not.toHaveProperty('workspaces');
    for (const script of ['prepare', 'prepack', 'preinstall', 'install', 'postinstall', 'build']) expect(manifest.scripts).not.toHaveProperty(script);
    expect(manifest.bin).toEqual({ 'contract-gates': 'dist/cli/index.js' });
  });

  test('the test command of the README is the one that decides what lands', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci');
    expect(read('.ci/run')).toContain('npm test');
  });
});
