import { expect, test } from 'vitest';
import { findingFingerprint } from '../../src/contract/findings/finding-fingerprint.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

/** Prints other words in each workspace, since it has its own file, and ends. */
const ends = (exit: number): string => JSON.stringify(['node', '-e', `console.error(require('fs').readFileSync('tide.txt', 'utf8')); process.exit(${String(exit)})`]);

const config = (exit: number): string => `version: 1
gates:
  fails: { run: ${ends(exit)} }
  warns: { run: ${ends(exit)}, warn_exit_codes: [${String(exit)}] }
  missing: { run: ${ends(127)} }
  writes_nothing: { run: ${ends(exit)}, report: { files: [reports/junit.xml], format: junit } }
  prints_nothing: { run: ${ends(exit)}, format: sarif }
  unknown: { script: quay.js }
`;

async function identitiesOf(exit: number, tide: string): Promise<Readonly<Record<string, string>>> {
  const files = { '.github/contract-gates.yml': config(exit), 'tide.txt': tide, 'quay.js': `#!/usr/bin/env node\nconsole.error(${JSON.stringify(tide)}); process.exit(${String(exit + 40)});\n` };
  const { facts } = await runIn(workspaceOfTest(files, { git: true }).path);
  const said = facts.gates.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  // What was printed is told all the same.
  for (const { finding } of said) expect(finding.message).toContain(tide.split('\n').at(-1));
  return Object.fromEntries(said.map(({ name, finding }) => [`${name} ${String(finding.rule)}`, findingFingerprint(finding)]));
}

test('what a command printed last is no part of the identity of how its gate ended', async () => {
  const first = await identitiesOf(3, 'high tide after 12.1 s: mind the quay');
  expect(Object.keys(first).sort()).toEqual(['fails gate-failed', 'missing gate-error', 'prints_nothing report-invalid', 'unknown gate-error', 'warns gate-failed', 'writes_nothing report-missing']);
  expect(await identitiesOf(3, 'low tide after 7 s\nwait: for it')).toEqual(first);
  const other = await identitiesOf(4, 'high tide after 12.1 s: mind the quay');
  for (const gate of ['fails gate-failed', 'warns gate-failed', 'unknown gate-error', 'prints_nothing report-invalid', 'writes_nothing report-missing']) expect(other[gate], gate).not.toBe(first[gate]);
});

test('of a finding of a tool all words count', () => {
  const at = (rule: string, message: string): string => findingFingerprint({ rule, message });
  expect(at('no-exit', 'exited with 3: tide')).not.toBe(at('no-exit', 'exited with 3: ebb'));
  expect(at('gate-failed', 'exited with 3: tide')).toBe(at('gate-failed', 'exited with 3: ebb'));
  expect(at('report-invalid', 'stdout:1:1: no JSON; it begins with: Tide at 12:01')).toBe(at('report-invalid', 'stdout:1:1: no JSON; it begins with: Tide at 12:02'));
  expect(at('gate-failed', 'tide: 3 of 70')).not.toBe(at('gate-failed', 'tide: 4 of 70'));
});
