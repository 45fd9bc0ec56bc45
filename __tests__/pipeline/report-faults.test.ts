import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { publicationOf } from '../../src/pipeline/end/publication.js';
import { runIn } from './workspace-run.js';

const broken = vi.hoisted(() => ({ page: false, summary: false }));
vi.mock('../../src/reporters/html/html-report.js', async (original) => {
  const real = await original<{ htmlReport(view: unknown): string }>();
  return {
    htmlReport: (view: unknown): string => {
      if (broken.page) throw new Error('the pilot fell overboard');
      return real.htmlReport(view);
    },
  };
});
vi.mock('../../src/reporters/markdown/gate-summary.js', async (original) => {
  const real = await original<{ gateSummaryMarkdown(facts: unknown): string }>();
  return {
    gateSummaryMarkdown: (facts: unknown): string => {
      if (broken.summary) throw new Error('the log is wet');
      return real.gateSummaryMarkdown(facts);
    },
  };
});

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = temporaryWorkspace({ 'src/tide.ts': 'export const tide = 4;\n', '.github/contract-gates.yml': 'version: 1\ngates:\n  moor: { run: [node, -e, ""] }\n' });
});
afterEach(() => {
  broken.page = false;
  broken.summary = false;
  workspace.remove();
});

test('a report that cannot be made makes the run Failed, and every other file tells so and is there', async () => {
  broken.page = true;
  const { facts, view, documents, writeProblem } = await runIn(workspace.path);
  expect(writeProblem).toBeNull();
  expect(facts.verdict.status).toBe('Failed');
  expect(publicationOf(facts, view, { summary: true, annotations: 'new', upload: 'always' }, documents, (file) => file).outputs).not.toHaveProperty('html-path');
  expect(view.verdict.reasons.map(({ code, message }) => `${code}: ${message}`)).toEqual(['internal_error: report.html could not be made: the pilot fell overboard']);
  expect(facts.gates.find(({ name }) => name === 'moor')?.outcome).toBe('pass');
  expect([...documents.keys()]).not.toContain('report.html');
  for (const file of ['report.sarif', 'junit.xml', 'badge-status.json', 'gate-summary.md', 'verdict.json']) expect(readFileSync(join(workspace.path, 'artifacts/ci/local', file), 'utf8')).toBe(documents.get(file));
  expect(JSON.parse(documents.get('verdict.json') ?? '')).toMatchObject({ status: 'Failed', reasons: [{ code: 'internal_error' }] });
  expect(JSON.parse(documents.get('badge-status.json') ?? '')).toMatchObject({ message: 'failed' });
  expect(documents.get('junit.xml')).toContain('the pilot fell overboard');
});

test('another file that cannot be made ends as one that could not be written: what was judged is still shown', async () => {
  broken.summary = true;
  const { facts, view, documents, writeProblem } = await runIn(workspace.path);
  expect(writeProblem?.message).toBe('the files of the run could not be made: the log is wet');
  expect(facts.verdict.status).toBe('Failed');
  expect(view.gates.find(({ name }) => name === 'moor')?.outcome).toBe('pass');
  expect(documents.size).toBe(0);
});

test('without a fault it is green', async () => {
  const { facts, documents } = await runIn(workspace.path);
  expect(facts.verdict.status).toBe('Succeeded');
  expect(documents.has('report.html')).toBe(true);
});
