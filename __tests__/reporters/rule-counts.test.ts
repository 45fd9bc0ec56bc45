import { describe, expect, test } from 'vitest';
import { ruleCounts, ruleCountWords } from '../../src/reporters/rule-counts.js';
import { jobSummary } from '../../src/reporters/summary.js';
import { terminalReport } from '../../src/reporters/terminal-report.js';
import { runViewOf } from '../../src/reporters/view/run-view-of.js';
import type { Finding } from '../../src/contract/verdict/gate-record.js';
import { gateRecord } from '../support/gate-record.js';
import { runFacts } from '../support/run-facts.js';

const words = (rules: readonly string[]): string | null => {
  const counts = ruleCounts(rules);
  return counts === null ? null : ruleCountWords(counts, (rule) => `<${rule}>`);
};

describe('which rules found most', () => {
  test('the most first, then by name, in whatever order they come', () => {
    expect(words(['b', 'a', 'c', 'a', 'c'])).toBe('<a> (2), <c> (2), <b> (1)');
    expect(words(['c', 'c', 'b', 'a', 'a'])).toBe('<a> (2), <c> (2), <b> (1)');
    expect(words([...Array.from({ length: 1_200 }, () => 'z'), ...'abcdef'])).toBe('<z> (1,200), <a> (1), <b> (1), <c> (1), <d> (1) and 2 other rules');
  });

  test('none where each found one thing', () => {
    expect(words(['a', 'b'])).toBeNull();
    expect(words([])).toBeNull();
  });

  const findings = (count: number): readonly Finding[] => Array.from({ length: count }, (_, at) => ({ level: 'error', file: `src/${1_000 + at}.ts`, line: 1, message: 'no such berth', rule: at % 3 === 0 ? 'TS7006' : 'TS2307' }));
  const facts = (count: number): ReturnType<typeof runFacts> => runFacts({ gates: [gateRecord({ name: 'types', outcome: 'fail', findings: findings(count) })] });

  test('told where a list is cut, and not where all is shown', () => {
    const said = (count: number): readonly string[] => terminalReport(facts(count), true).map(({ text }) => text).filter((text) => text.includes('most often'));
    expect(said(21)).toEqual(['  showing 20 of 21, most often TS2307 (14), TS7006 (7); all are in artifacts/ci/7/gate-summary.json']);
    expect(said(20)).toEqual([]);
    const summary = (count: number): string => jobSummary(runViewOf(facts(count)), [], 900_000);
    expect(summary(101)).toContain('### Findings: 101 new errors\n\nMost often `types/TS2307` (67), `types/TS7006` (34).\n\n- ❌');
    expect(summary(100)).not.toContain('Most often');
  });
});
