import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli, type CliResult } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

function repository(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

const HARBOUR = {
  'src/berth.ts': "import { lift } from './crane.js';\nimport react from 'react';\nimport './lost.js';\n",
  'src/crane.ts': "import type { Berth } from './berth.js';\nexport * from './berth.js';\n",
  'src/pilot.ts': "import './berth.js';\n",
};

/** So many files that a cache is asked about them. */
const BUOYS = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`buoys/b${at}.ts`, `export const depth = ${at};\n`]));

/** A row of files in folders, each of which imports the next. */
function quays(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let quay = 0; quay < count; quay++) {
    files[`docks/d${quay % 60}/quay${quay}.ts`] = `import '../d${(quay + 1) % 60}/quay${quay + 1}';\nexport const depth = ${quay};\n`;
  }
  files['docks/empty.ts'] = '';
  files['docks/chart.png'] = 'a\0b';
  files['package.json'] = '{"name":"docks"}';
  return files;
}

/** More files than one thread reads alone. */
const MANY = 80_100;

async function graph(workspace: TemporaryWorkspace, cache: string, args: readonly string[] = [], entry?: string): Promise<CliResult> {
  return runCli({ args: ['graph', '--json', ...args], cwd: workspace.path, env: { XDG_CACHE_HOME: cache }, ...(entry === undefined ? {} : { entry }) });
}

describe('contract-gates graph', () => {
  test('prints files, imports, cycles and what is not resolved', async () => {
    const workspace = repository(HARBOUR);
    const { exitCode, stdout, stderr } = await graph(workspace, join(workspace.path, '.cache'), ['--mode', 'ci']);
    expect(exitCode).toBe(0);
    const told = JSON.parse(stdout) as Record<string, unknown>;
    expect(told['nodes']).toEqual(['src/berth.ts', 'src/crane.ts', 'src/pilot.ts']);
    expect(told['edges']).toContainEqual({ from: 'src/crane.ts', to: 'src/berth.ts', kind: 'reexport', line: 2, column: 1, specifier: './berth.js' });
    expect(told['cycles']).toEqual([['src/berth.ts', 'src/crane.ts']]);
    expect(told['unresolved']).toEqual([{ path: 'src/berth.ts', line: 3, specifier: './lost.js', reason: expect.stringContaining('no file src/lost.js') as string }]);
    expect(stderr).toContain('1 cycle (type-only imports left out), 2 files in them');
    expect(stderr).toContain('3 source files, 4 imports between them, 1 import of packages, 1 not resolved (--json says which, and why)');
  });

  test('says the same in a large tree with one thread and with several', async () => {
    const workspace = repository({});
    // Not added to git, which would take longer than all else here.
    for (const folder of Array.from({ length: 60 }, (_, at) => `docks/d${at}`)) mkdirSync(join(workspace.path, folder), { recursive: true });
    for (const [path, text] of Object.entries(quays(MANY))) writeFileSync(join(workspace.path, path), text);
    // The same bundle without its threads: what they would have read, the main one reads.
    const elsewhere = repository({});
    const alone = join(elsewhere.path, 'alone');
    for (const name of readdirSync(DIST)) if (name !== 'read-worker') cpSync(join(DIST, name), join(alone, name), { recursive: true });
    const [several, one] = [await graph(workspace, elsewhere.path, ['--cache=false']), await graph(workspace, elsewhere.path, ['--cache=false'], join(alone, 'cli/index.js'))];
    expect([several.exitCode, one.exitCode]).toEqual([0, 0]);
    expect(several.stdout === one.stdout).toBe(true);
    expect((JSON.parse(one.stdout) as { edges: unknown[] }).edges).toHaveLength(MANY - 1);
  });

  test('says the same in a large tree with what was read before', async () => {
    const workspace = repository(quays(3_000));
    const cache = join(workspace.path, 'cache');
    const runs = [
      await graph(workspace, cache, ['--mode', 'ci', '--cache=false']),
      await graph(workspace, cache, ['--mode', 'ci', '--cache']),
      await graph(workspace, cache, ['--mode', 'ci', '--cache']),
    ];
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(keptIn(cache)).toEqual(['facts', 'listing', 'marks']);
    for (const run of runs) expect(run.stdout).toBe(runs[0]?.stdout);
    expect((JSON.parse(runs[0]?.stdout ?? '') as { edges: unknown[] }).edges).toHaveLength(2_999);
  });

  test('exits with 1 and names the file when one that git tracks cannot be read', async () => {
    const workspace = repository(HARBOUR);
    rmSync(join(workspace.path, 'src/pilot.ts'));
    const { exitCode, stderr } = await graph(workspace, join(workspace.path, '.cache'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error src/pilot.ts could not be read: it is tracked but not on the disk.\n  hint: Restore the file');
  });

  test('recalls what was read before, in local mode by itself, and sees what has changed', async () => {
    const workspace = repository({ ...HARBOUR, ...BUOYS });
    const cache = join(workspace.path, 'artifacts/ci/cache');
    mkdirSync(dirname(cache), { recursive: true });
    const first = await graph(workspace, cache);
    expect(keptIn(cache)).toEqual(['facts', 'listing', 'marks']);
    expect((await graph(workspace, cache)).stdout).toBe(first.stdout);
    writeFileSync(join(workspace.path, 'src/pilot.ts'), "import './crane.js';\n");
    const changed = await graph(workspace, cache);
    expect(JSON.parse(changed.stdout)).toMatchObject({ edges: expect.arrayContaining([{ from: 'src/pilot.ts', to: 'src/crane.ts', kind: 'value', line: 1, column: 1, specifier: './crane.js' }]) });
    expect(changed.stdout).toBe((await graph(workspace, cache, ['--cache=false'])).stdout);
  });
});

/** What a cache keeps of the one workspace. */
function keptIn(cache: string): readonly string[] {
  return readdirSync(join(cache, 'contract-gates')).map((name) => name.slice(name.indexOf('.') + 1)).sort();
}
