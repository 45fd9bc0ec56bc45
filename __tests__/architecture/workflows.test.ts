import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../.github/workflows', import.meta.url));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string | string[];
  readonly if?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}

/** What a workflow of ours must not do, one sentence each. */
function faultsOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('the workflow does not begin with `permissions: {}`');
  if (workflow.concurrency === undefined) faults.push('the workflow has no concurrency group');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined) faults.push(`${name} states no permissions`);
    if (job['timeout-minutes'] === undefined) faults.push(`${name} has no timeout-minutes`);
    for (const step of job.steps) {
      if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
        faults.push(`${name} leaves the token in the checkout`);
      }
      if (step.run?.includes('${{')) faults.push(`${name} writes an expression into a script: use env`);
    }
  }
  for (const [line] of text.matchAll(/^ *(?:- )?uses: (?!\.\/).*$/gm)) {
    if (!/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)) faults.push(`not pinned by commit and version: ${line.trim()}`);
  }
  for (const [line] of text.matchAll(/^ {6}[a-z-]+: (?:read|write)(?! #).*$/gm)) faults.push(`no reason given: ${line.trim()}`);
  return faults;
}

test.each(readdirSync(FOLDER))('%s keeps the rules for workflows', (file) => {
  expect(faultsOf(readFileSync(join(FOLDER, file), 'utf8'))).toEqual([]);
});

test('ci-ok looks at every other job, also when one failed', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'ci.yml'), 'utf8')) as Workflow;
  const { 'ci-ok': last, ...others } = jobs;
  expect([last?.needs].flat().sort()).toEqual(Object.keys(others).sort());
  expect(last?.if).toBe('${{ always() }}');
});

describe('a planted fault is found', () => {
  const good = readFileSync(join(FOLDER, 'ci.yml'), 'utf8');
  test.each([
    ['permissions: {}\n', '', /permissions: \{\}/],
    ['    timeout-minutes: 30\n', '', /tests has no timeout-minutes/],
    ['          persist-credentials: false\n', '          fetch-tags: false\n', /leaves the token/],
    [/checkout@[0-9a-f]{40} # v[\d.]+/, 'checkout@v7', /not pinned by commit/],
    [' # to check out\n', '\n', /no reason given: contents: read/],
    ['- run: npm ci\n', '- run: echo ${{ github.head_ref }}\n', /writes an expression into a script/],
    [/concurrency:\n.*\n.*\n/, '', /no concurrency group/],
  ])('%s', (from, to, fault) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(faultsOf(bad)).toContainEqual(expect.stringMatching(fault));
  });
});
