import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import type { FactReader } from '../../src/workspace/fact-reader.js';
import { readTogether } from '../../src/workspace/read-together.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

/** So many files that they are read in some time, and the process has to hear a signal meanwhile. */
const MANY = 1_600;
const FILES = Object.fromEntries([
  ...Array.from({ length: MANY }, (_, index) => [`src/tide-${index}.ts`, `export const tide = ${index};\n`]),
  ['.github/contract-gates.yml', 'version: 1\ngates:\n  moor: { run: [node, -e, ""] }\n'],
]) as Record<string, string>;

let workspace: TemporaryWorkspace | null = null;
afterEach(() => {
  workspace?.remove();
  workspace = null;
});

test('of many files that cannot be read the first is named before how many more there are', async () => {
  const names = Array.from({ length: 53 }, (_, index) => `src/quay-${index}.ts`);
  workspace = temporaryWorkspace({ 'src/tide.ts': 'export const tide = 4;\n', ...Object.fromEntries(names.map((name) => [name, 'export {};\n'])) }, { git: true });
  for (const name of names) rmSync(join(workspace.path, name));
  const { verdict } = (await runIn(workspace.path, {})).facts;
  expect(verdict.status).toBe('Failed');
  expect(verdict.headline).toContain('first: src/quay-0.ts could not be read');
  expect(verdict.reasons.at(-1)?.message).toBe('3 more files could not be read');
});

describe('a run that is cancelled while the workspace is read', () => {
  test('stops reading, starts no gate, and writes that it was cancelled', async () => {
    workspace = temporaryWorkspace(FILES, { git: true });
    const cancel = new AbortController();
    const told: string[] = [];
    const progress = (line: string): void => {
      told.push(line);
      // As a signal is heard: in a later turn of the event loop.
      if (line.startsWith('reading 500 of')) setImmediate(() => cancel.abort());
    };
    const { facts, documents, writeProblem, exitCode } = await runIn(workspace.path, { cache: false }, { progress }, cancel.signal);
    expect(told).toEqual([`reading 500 of ${MANY + 1} files`, '']);
    expect([writeProblem, exitCode, facts.gates]).toEqual([null, 1, []]);
    expect(JSON.parse(documents.get('verdict.json') ?? '')).toMatchObject({ status: 'Failed', reasons: [{ code: 'cancelled', next_action: 'Run it again.' }] });
  });

  test('stops beside other threads too', async () => {
    const files = Array.from({ length: MANY }, (_, index) => ({ path: `tide-${index}.ts`, name: null, tracked: true, sparse: false, link: false, oid: null }));
    const cancel = new AbortController();
    let read = 0;
    let taken = 0;
    const reader: Pick<FactReader<string>, 'read'> = {
      read() {
        if (++read === 500) setImmediate(() => cancel.abort());
        return { kind: 'left_out', why: 'vanished' };
      },
    };
    const options = {
      includeUntracked: false, limits: { files: MANY, scanBytes: 1 }, isSource: () => true, keepText: () => false, cancel: cancel.signal,
      loadScan: () => Promise.resolve(() => null), loadCodec: () => Promise.resolve({ read: () => '', write: () => undefined }),
      pool: () => Promise.resolve({ start: () => ({ take: () => taken++, finish: () => Promise.resolve([]) }) }),
    };
    workspace = temporaryWorkspace({});
    const reading = readTogether<string>(createWorkspace(workspace.path, { kind: 'none', reason: 'no_repository' }), null, files, reader as FactReader<string>, options, null, () => Promise.resolve(() => null), () => undefined);
    await expect(reading).rejects.toThrow('aborted');
    expect(read).toBeLessThan(MANY);
  });
});
