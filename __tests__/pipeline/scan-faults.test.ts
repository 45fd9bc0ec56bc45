import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FinishedRun } from '../../src/pipeline/end/finish-run.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const scanner = vi.hoisted(() => ({ isBroken: true }));
vi.mock('../../src/imports/extract/extractors.js', async (original) => {
  const real = await original<{ loadExtractors(paths: readonly string[]): Promise<unknown> }>();
  return {
    loadExtractors: (paths: readonly string[]): Promise<unknown> => {
      if (!scanner.isBroken) return real.loadExtractors(paths);
      return Promise.resolve((path: string) => {
        throw new Error(`the imports of ${path} were not read: the lamp went out`);
      });
    },
  };
});

const FILES = { 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': 'version: 1\ngates:\n  moor: { run: [node, -e, ""] }\n' };
/** More than are held to be scanned after the first gate has started. */
const MANY = 3_100;

let workspace: TemporaryWorkspace | null = null;
beforeEach(() => {
  scanner.isBroken = true;
});
afterEach(() => {
  workspace?.remove();
  workspace = null;
});

function harbour(files: Readonly<Record<string, string>> = FILES): string {
  workspace = temporaryWorkspace(files, { git: true });
  return workspace.path;
}

function assertTold(root: string, { facts, documents, writeProblem }: FinishedRun, message: string): void {
  expect(writeProblem).toBeNull();
  expect(facts.verdict.status).toBe('Failed');
  for (const file of ['report.html', 'report.sarif', 'junit.xml', 'deployment-contract.json', 'verdict.json']) expect(readFileSync(join(root, 'artifacts/ci/local', file), 'utf8')).toBe(documents.get(file));
  expect(JSON.parse(documents.get('deployment-contract.json') ?? '')).toMatchObject({ status: 'Failed' });
  const verdict = JSON.parse(documents.get('verdict.json') ?? '') as { readonly reasons: readonly { readonly code: string; readonly gate?: string; readonly message: string }[] };
  expect(verdict).toMatchObject({ status: 'Failed', signature: null });
  expect(verdict.reasons.find(({ gate }) => gate === undefined)).toMatchObject({ code: 'internal_error', message });
  // Numbers of what was not judged would look like none found.
  expect(documents.has('envelope.json')).toBe(false);
}

test('sources that a scanner throws at make the run Failed; what the gates came to is written with the reason', async () => {
  const root = harbour();
  const finished = await runIn(root);
  assertTold(root, finished, 'the workspace could not be analysed: the imports of src/tide.ts were not read: the lamp went out');
  const outcomes = Object.fromEntries(finished.facts.gates.map(({ name, outcome }) => [name, outcome]));
  expect(outcomes).toEqual({ moor: 'pass', change_impact: 'error', cycles: 'error', drift: 'error' });
  expect(finished.documents.get('gate-summary.md')).toContain('the lamp went out');
  await finished.remember();
});

test('so does a run without rulepacks: its graph was promised too', async () => {
  const root = harbour();
  const finished = await runIn(root, { rulepacks: ['none'] });
  assertTold(root, finished, 'the workspace could not be analysed: the imports of src/tide.ts were not read: the lamp went out');
  expect(finished.facts.gates.map(({ name, outcome }) => [name, outcome])).toEqual([['moor', 'pass']]);
});

test('and one of a large tree, whose sources are scanned before any gate starts', async () => {
  const many = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`src/tide${String(at).padStart(4, '0')}.ts`, '']));
  const root = harbour({ ...FILES, ...many });
  const finished = await runIn(root);
  assertTold(root, finished, 'the workspace could not be read: the imports of src/tide.ts were not read: the lamp went out');
  expect(finished.facts.gates).toEqual([]);
});

test('without a fault it is green', async () => {
  scanner.isBroken = false;
  const finished = await runIn(harbour());
  expect(finished.facts.verdict.status).toBe('Succeeded');
  expect(finished.documents.has('envelope.json')).toBe(true);
  await finished.remember();
});
