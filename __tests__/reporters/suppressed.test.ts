import { expect, test } from 'vitest';
import { stateWords } from '../../src/reporters/html/client/words.js';
import { junitReport } from '../../src/reporters/junit-report.js';
import { countWords, excusedParts } from '../../src/reporters/markdown/finding-parts.js';
import { runViewOf } from '../../src/reporters/view/run-view-of.js';
import { gateRecord } from '../support/gate-record.js';
import { itemsOf, runFacts, violationAt, envelopeWith } from '../support/run-facts.js';

const WAIVER = { rule: 'lint/no-eval', path: 'src/**', fingerprint: null, reason: 'sandboxed', owner: '@web', expires: '2026-05-31', location: null };
const findings = [
  { level: 'info' as const, state: 'waived' as const, rule: 'no-eval', file: 'src/quay.ts', message: 'eval can be harmful' },
  { level: 'info' as const, state: 'waived' as const, rule: 'no-console', file: 'src/quay.ts', message: 'a console statement (suppressed, says the report)' },
];
const cycle = violationAt({ rule_id: 'circular-dependency-detected', file_path: 'src/tide.ts' });
const extension = { violations: [cycle], data: {} } as unknown as Parameters<typeof envelopeWith>[0][string];
const view = runViewOf(runFacts({
  gates: [gateRecord({ name: 'lint', outcome: 'pass', findings })], waivers: [{ waiver: WAIVER, state: 'active', daysLeft: 90, matched: 1, wasJudged: true }],
  envelope: envelopeWith({ cycles: extension }), items: itemsOf(cycle, 'waived'),
}));

test('what a tool suppressed itself is told apart from what a waiver excuses', () => {
  expect(countWords(view)).toBe('2 waived, 1 suppressed by the tool itself');
  const titles = excusedParts(view, 10).map((part) => /<summary>(.*?)<\/summary>/u.exec(part.within(Infinity))?.[1]);
  expect(titles).toEqual(['Waived (2)', 'Suppressed by the tool itself (1)']);
  expect(junitReport(view)).toContain('1 suppressed by the tool itself, 1 waived');
  expect(Object.fromEntries(view.findings.map((finding) => [finding.rule, stateWords(finding)]))).toEqual({
    'no-eval': 'A waiver excuses it.',
    'no-console': 'The tool itself suppressed it, in its source or its report; no waiver does.',
    'circular-dependency-detected': 'A waiver excuses it.',
  });
});
