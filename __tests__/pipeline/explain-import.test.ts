import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainImport, resultText } from '../../src/pipeline/explain-import.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

function harbour(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest({ 'src/quay.ts': "import './tide.js';\nimport type { Moon } from '@/moon';\nimport('react');\nimport '@/fog';\n", 'src/tide.ts': 'export {};\n', 'src/moon.ts': 'export {};\n', ...files }, { git: true });
}

const NO_CONFIG = { config: null, mode: null };
const CONFIG = { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' };

describe('explain import', () => {
  test('tells the steps and where the statement stands', async () => {
    const { path } = harbour(CONFIG);
    const explained = await explainImport('src/quay.ts', '@/moon', NO_CONFIG, false, worldIn(path));
    expect(explained).toMatchObject({ ok: true, value: { kind: 'import', file: 'src/quay.ts', statements: [{ line: 2, column: 1, kind: 'type' }], result: { kind: 'file', path: 'src/moon.ts' }, warnings: [] } });
    if (explained.ok && explained.value.kind === 'import') expect(explained.value.steps).toHaveLength(3);
  });

  test('answers for what the file does not import, and for a path written in other ways', async () => {
    const { path } = harbour(CONFIG);
    for (const file of ['./src/quay.ts', 'src//quay.ts', join(path, 'src/quay.ts')]) {
      expect(await explainImport(file, './none', NO_CONFIG, false, worldIn(path)), file).toMatchObject({ ok: true, value: { file: 'src/quay.ts', statements: [], result: { kind: 'unresolved' } } });
    }
  });

  test('takes the name of a header without its quotes, which a shell takes off', async () => {
    const { path } = harbour({ 'sea/dock.c': '#include "dock.h"\n#include <stdio.h>\n#include DEPTH\n', 'sea/dock.h': '' });
    const told = async (name: string): Promise<unknown> => {
      const explained = await explainImport('sea/dock.c', name, NO_CONFIG, false, worldIn(path));
      return explained.ok && explained.value.kind === 'import' ? [explained.value.specifier, explained.value.statements.map(({ line }) => line), resultText(explained.value.result)] : explained;
    };
    expect(await told('dock.h')).toEqual(['"dock.h"', [1], 'sea/dock.h']);
    expect(await told('stdio.h')).toEqual(['<stdio.h>', [2], 'outside the workspace, nothing that a manifest declares']);
    expect(await told('crane.h')).toEqual(['"crane.h"', [], 'outside the workspace, nothing that a manifest declares']);
    expect(await told('DEPTH')).toEqual(['DEPTH', [3], 'unresolved: a macro stands for the name; macros are not expanded']);
  });

  test('lists all imports with line, kind and result', async () => {
    const { path } = harbour(CONFIG);
    const listed = await explainImport('src/quay.ts', null, NO_CONFIG, false, worldIn(path));
    if (!listed.ok || listed.value.kind !== 'list') throw new Error('not a list');
    expect(listed.value.imports.map(({ line, kind, specifier, result }) => `${line} ${kind} ${specifier} ${resultText(result)}`)).toEqual([
      '1 value ./tide.js src/tide.ts',
      '2 type @/moon src/moon.ts',
      '3 dynamic react outside the workspace, package react',
      '4 value @/fog unresolved: tsconfig.json maps it by "@/*" to src/fog, and no such file is in the workspace',
    ]);
  });

  test('names the nearest path for a file that is not there, and refuses what is not a source', async () => {
    const { path } = harbour({ 'notes.md': '# Notes\n', 'lib/deep/crane.ts': 'export {};\n' });
    expect(await explainImport('src/quai.ts', './x', NO_CONFIG, false, worldIn(path))).toMatchObject({ ok: false, error: [{ code: 'no_such_file', hint: 'did you mean src/quay.ts?' }] });
    expect(await explainImport('lib/crane.ts', null, NO_CONFIG, false, worldIn(path))).toMatchObject({ ok: false, error: [{ hint: 'did you mean lib/deep/crane.ts?' }] });
    expect(await explainImport('lib', null, NO_CONFIG, false, worldIn(path))).toMatchObject({ ok: false, error: [{ code: 'not_a_source', message: 'lib is a folder' }] });
    expect(await explainImport('notes.md', './x', NO_CONFIG, false, worldIn(path))).toMatchObject({ ok: false, error: [{ code: 'not_a_source' }] });
    expect(await explainImport('../outside.ts', './x', NO_CONFIG, false, worldIn(path))).toMatchObject({ ok: false, error: [{ code: 'no_such_file' }] });
  });
});

describe('what steers resolution and is broken', () => {
  test.each([
    ['tsconfig.json', '{ "compilerOptions": '],
    ['package.json', '{ "exports": [1, 2'],
    ['pnpm-workspace.yaml', 'packages: [\n  - :\n'],
    ['tsconfig.json', '{ "extends": "./configs/none.json" }'],
  ])('%s is a warning of the run, which strict turns into Blocked', async (file, text) => {
    const { path } = harbour(file === 'package.json' ? { [file]: text, 'src/self.ts': "import 'harbour';\n" } : { [file]: text });
    const { facts } = await runIn(path);
    expect(facts.warnings).toEqual([expect.stringContaining(`${file}: `)]);
    expect(facts.verdict).toMatchObject({ status: 'Succeeded', warned: true });
    const strict = await runIn(path, { strict: true });
    expect(strict.facts.verdict).toMatchObject({ status: 'Blocked', reasons: [{ code: 'strict_warnings' }] });
  });

  test('a config that extends a package that is not installed is not a warning, and neither is a broken file that nothing needs', async () => {
    const { path } = harbour({ 'tsconfig.json': '{ "extends": "@tsconfig/node20/tsconfig.json" }', 'docs/tsconfig.json': '{ "broken', 'docs/package.json': '{ "broken' });
    const { facts } = await runIn(path);
    expect(facts.warnings).toEqual([]);
    expect(facts.verdict.warned).toBe(false);
  });

  test('what leads nowhere is listed in the envelope, sorted and counted', async () => {
    const { path } = harbour({ ...CONFIG, 'src/late.ts': "import './fog.js';\nimport './haze.js';\n" });
    const { facts } = await runIn(path);
    expect(facts.envelope?.extensions['cycles']?.data).toMatchObject({
      resolution_warnings: [],
      unresolved_imports: 3,
      unresolved: {
        shown: 3,
        total: 3,
        imports: [
          { file: 'src/late.ts', line: 1, specifier: './fog.js' },
          { file: 'src/late.ts', line: 2, specifier: './haze.js' },
          { file: 'src/quay.ts', line: 4, specifier: '@/fog', reason: expect.stringContaining('tsconfig.json maps it by "@/*"') as string },
        ],
      },
    });
  });
});
