import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChangedPaths } from '../../src/gates/changed-paths.js';
import { gateSpec, harbour } from './harbour.js';
import type { Harbour } from './harbour.js';

let port: Harbour;
beforeEach(() => {
  port = harbour();
});
afterEach(() => port.workspace.remove());

const NODE = process.execPath;
const touches = (file: string): string[] => [NODE, '-e', `require('fs').writeFileSync('${file}', '')`];
const known = (...paths: string[]): (() => Promise<ChangedPaths>) => () => Promise.resolve({ kind: 'known', base: '4f1c2a9b0d3e', paths });

describe('if_changed', () => {
  test('skips, with the rule, a gate that nothing changed concerns, and starts nothing', async () => {
    const spec = gateSpec({ name: 'dredging', command: touches('dredged'), ifChanged: ['harbour/**', '!harbour/**/*.md'] });
    const record = (await port.run([spec], { changedPaths: known('harbour/depths/notes.md', 'quay.ts') })).get('dredging');
    expect(record).toMatchObject({ outcome: 'skipped', skippedBy: 'if_changed: nothing that changed since 4f1c2a9b0d3e matches harbour/**, !harbour/**/*.md' });
    expect(existsSync(join(port.workspace.path, 'dredged'))).toBe(false);
  });

  test('lets a gate run that something changed concerns', async () => {
    const spec = gateSpec({ name: 'dredging', command: touches('dredged'), ifChanged: ['harbour/**'] });
    const record = (await port.run([spec], { changedPaths: known('harbour/depths.ts') })).get('dredging');
    expect([record?.outcome, record?.findings]).toEqual(['pass', []]);
  });

  test.each<[string, () => Promise<ChangedPaths>]>([
    ['unknown', () => Promise.resolve({ kind: 'unknown', reason: 'the clone is shallow' })],
    ['an error', () => Promise.reject(new Error('the clone is shallow'))],
  ])('runs everything where the base is %s, and says so', async (_, changedPaths) => {
    const spec = gateSpec({ name: 'dredging', command: touches('dredged'), ifChanged: ['harbour/**'] });
    const record = (await port.run([spec], { changedPaths })).get('dredging');
    expect(record?.outcome).toBe('pass');
    expect(record?.findings).toEqual([{ level: 'info', message: 'if_changed: it is not known what changed (the clone is shallow), so the gate ran', rule: 'if-changed' }]);
  });

  test('delays no other gate: the list comes only when the other gate has ended', async () => {
    const ended: string[] = [];
    let tell: (changed: ChangedPaths) => void = () => undefined;
    const records = await port.run(
      [gateSpec({ name: 'dredging', command: touches('dredged'), ifChanged: ['harbour/**'] }), gateSpec({ name: 'lamps', command: touches('lit') })],
      {
        maxParallel: 1,
        changedPaths: () => new Promise((resolve) => (tell = resolve)),
        onEnd: ({ name }) => {
          ended.push(name);
          tell({ kind: 'known', base: 'abc', paths: ['harbour/a.ts'] });
        },
      },
    );
    expect(ended).toEqual(['lamps', 'dredging']);
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  test('a cancel while the list is awaited ends the run at once', async () => {
    const cancel = new AbortController();
    const running = port.run([gateSpec({ name: 'dredging', command: touches('dredged'), ifChanged: ['harbour/**'] })], {
      cancel: cancel.signal,
      changedPaths: () => {
        cancel.abort();
        return new Promise(() => undefined);
      },
    });
    expect((await running).get('dredging')?.outcome).toBe('cancelled');
  });

  test('a gate that is skipped lets its dependents run', async () => {
    const records = await port.run([gateSpec({ name: 'dredging', ifChanged: ['harbour/**'] }), gateSpec({ name: 'sail', command: touches('sailed'), needs: ['dredging'] })], { changedPaths: known('quay.ts') });
    expect(records.get('sail')?.outcome).toBe('pass');
  });
});
