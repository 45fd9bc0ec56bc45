import { expect, test } from 'vitest';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const NOTES = ['run/protected-unknown', 'run/scan-uncertain'];

test('what makes a rulepack warn, and is no violation, is told by every surface, once', async () => {
  const { path } = workspaceOfTest({
    '.github/contract-gates.yml': 'version: 1\nrulepacks: { change-impact: { protected: [lighthouse] } }\n',
    'src/tide.py': "tide = '''ebb\nimport moon\n",
    'src/moon.py': 'import tide\n',
  }, { git: true });
  const { facts, view, documents, lines } = await runIn(path);
  expect(facts.gates.map(({ name, outcome }) => [name, outcome])).toEqual(expect.arrayContaining([['change_impact', 'warn'], ['cycles', 'warn']]));
  expect(view.findings.map(({ source, rule, level, state, stands }) => [`${source}/${rule ?? ''}`, level, state, stands])).toEqual(NOTES.map((rule) => [rule, 'warning', 'new', true]).reverse());
  const told = lines().map(({ text }) => text);
  for (const rule of NOTES) expect(told.filter((text) => text.includes(`${rule}: `))).toHaveLength(1);
  expect(JSON.parse(documents.get('verdict.json') ?? '')).toMatchObject({ counts: { warnings: 2, errors: 0 } });
  const { runs } = JSON.parse(documents.get('report.sarif') ?? '') as { runs: { results: { ruleId: string; level: string }[] }[] };
  expect(runs.flatMap(({ results }) => results.map(({ ruleId, level }) => `${level} ${ruleId}`)).sort()).toEqual(NOTES.map((rule) => `warning ${rule}`));
  expect(documents.get('gate-summary.md')).toContain('lighthouse');
  expect(documents.get('report.html')).toContain('lighthouse');
});
