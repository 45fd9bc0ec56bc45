import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeploymentContract } from '../../src/contract/documents/deployment-contract.js';
import type { AnalysisFacts, AnalysisResult } from '../../src/formats/analysis-facts.js';
import { createRepoFileFinder } from '../../src/formats/analysis/repo-file.js';
import { combined } from './analysis-fixtures.js';

const fog: AnalysisResult = {
  tool: 'lighthouse', rule: 'fog', severity: 'high', message: 'no sight', file: 'quay/light.c', line: 3, column: 5, isSuppressed: false, isOld: false, linter: null,
};
function facts(results: readonly Partial<AnalysisResult>[], more: Partial<AnalysisFacts> = {}): AnalysisFacts {
  const whole = results.map((result) => ({ ...fog, ...result }));
  return { tools: [...new Set(whole.map(({ tool }) => tool))].sort(), results: whole, linters: [], oddities: [], runSucceeded: true, ...more };
}
function together(...reports: (readonly Partial<AnalysisResult>[])[]) {
  return combined(reports.map((results, index) => ({ path: `out/${index}.json`, facts: facts(results) })));
}
const short = ({ violations }: ReturnType<typeof combined>) => violations.map(({ severity, tool, rule, file, line }) => `${severity} ${tool} ${rule} ${file}:${line ?? '-'}`);

describe('the same violation counts once', () => {
  test.each<[string, (readonly Partial<AnalysisResult>[])[], string[]]>([
    ['from two files', [[{}], [{}]], ['high lighthouse fog quay/light.c:3']],
    ['with another column and words', [[{}], [{ column: 9, message: 'no sight (fog)' }]], ['high lighthouse fog quay/light.c:3']],
    ['with another spelling of the tool', [[{ tool: 'LightHouse' }], [{}]], ['high LightHouse fog quay/light.c:3']],
    ['the worst severity holds', [[{ severity: 'low' }], [{ severity: 'critical' }], [{ severity: 'medium' }]], ['critical lighthouse fog quay/light.c:3']],
    ['twice in one file is two, twice in both is two', [[{}, { column: 9 }], [{}, { column: 9 }]], ['high lighthouse fog quay/light.c:3', 'high lighthouse fog quay/light.c:3']],
    ['two and one is two', [[{}], [{}, { column: 9 }]], ['high lighthouse fog quay/light.c:3', 'high lighthouse fog quay/light.c:3']],
    ['two tools are two', [[{}], [{ tool: 'buoy' }]], ['high buoy fog quay/light.c:3', 'high lighthouse fog quay/light.c:3']],
    ['a format without a tool is the one that is named', [[{}], [{ tool: 'codeclimate' }], [{ tool: 'checkstyle' }]], ['high lighthouse fog quay/light.c:3']],
    ['even of two named tools', [[{}], [{ tool: 'buoy' }], [{ tool: 'codeclimate' }, { tool: 'codeclimate' }]], ['high buoy fog quay/light.c:3', 'high lighthouse fog quay/light.c:3']],
    ['unless it has more', [[{}], [{ tool: 'codeclimate' }, { tool: 'codeclimate', message: 'other' }]], ['high codeclimate fog quay/light.c:3', 'high lighthouse fog quay/light.c:3']],
    ['another line, file or rule is another', [[{}, { line: 4 }, { file: 'quay/b.c' }, { rule: 'ice' }]], ['high lighthouse fog quay/b.c:3', 'high lighthouse fog quay/light.c:3', 'high lighthouse ice quay/light.c:3', 'high lighthouse fog quay/light.c:4']],
    ['without a rule the words decide', [[{ rule: 'no-rule' }], [{ rule: 'no-rule', message: 'ice' }, { rule: 'no-rule' }]], ['high lighthouse no-rule quay/light.c:3', 'high lighthouse no-rule quay/light.c:3']],
    ['without a place the words decide, and the report is the place', [[{ file: null, line: null }, { file: null, line: 7, message: 'ice' }]], ['high lighthouse fog out/0.json:-', 'high lighthouse fog out/0.json:-']],
    ['absolute and relative paths', [[{ file: '/tmp/harbour/quay/light.c' }], [{ file: './quay/light.c' }], [{ file: 'quay\\light.c' }]], ['high lighthouse fog quay/light.c:3']],
  ])('%s', (_, reports, expected) => {
    const result = together(...reports);
    expect(short(result)).toStrictEqual(expected);
  });

  test('of a report that says one thing very often each counts', () => {
    expect(together(Array.from({ length: 150_000 }, () => ({ file: null, line: null }))).violations).toHaveLength(150_000);
  });

  test('in any order of files, and a file given twice changes nothing', () => {
    const result = fc.record({
      tool: fc.constantFrom('lighthouse', 'Lighthouse', 'buoy', 'codeclimate'), rule: fc.constantFrom('fog', 'ice', 'no-rule'), severity: fc.constantFrom('critical', 'high', 'medium', 'low'),
      message: fc.constantFrom('a', 'b'), line: fc.constantFrom(null, 1, 2), isSuppressed: fc.boolean(), isOld: fc.boolean(),
    }) as fc.Arbitrary<Partial<AnalysisResult>>;
    fc.assert(fc.property(fc.array(fc.array(result, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), fc.boolean(), (reports, newOnly) => {
      const named = reports.map((results, index) => ({ path: `out/${index}.json`, facts: facts(results) }));
      const once = combined(named, { newOnly });
      expect(combined([...named].reverse(), { newOnly })).toStrictEqual(once);
      expect(combined([...named, ...named.map(({ path, facts: again }) => ({ path: `${path}.copy`, facts: again }))], { newOnly }).counts).toStrictEqual(once.counts);
      const each = named.map((report) => combined([report], { newOnly }).violations.length);
      expect(once.violations.length).toBeGreaterThanOrEqual(Math.max(...each));
      expect(once.violations.length).toBeLessThanOrEqual(each.reduce((sum, count) => sum + count, 0));
      expect(once.met).toBe(named.every((report) => combined([report], { newOnly }).met));
      expect(once.met).toBe(once.violations.every(({ blocks }) => !blocks));
    }), { numRuns: 500 });
  });
});

describe('what stands and what blocks', () => {
  const results: Partial<AnalysisResult>[] = [
    { severity: 'critical', rule: 'reef' }, { severity: 'high', isSuppressed: true }, { severity: 'high', rule: 'ice', isOld: true }, { severity: 'medium', rule: 'rain' }, { severity: 'low', rule: 'wind' },
  ];
  const report = [{ path: 'out/a.sarif', facts: facts(results) }];

  test('suppressed never stands; old stands unless only new ones count', () => {
    const all = combined(report);
    expect(all.counts).toStrictEqual({ critical: 1, high: 1, medium: 1, low: 1 });
    expect(all.blockingViolations).toStrictEqual(['critical reef quay/light.c:3', 'high ice quay/light.c:3']);
    expect(combined(report, { newOnly: true }).blockingViolations).toStrictEqual(['critical reef quay/light.c:3']);
  });

  test('by the severities of the config', () => {
    expect(combined(report, { blockOn: ['medium', 'low'] }).blockingViolations).toStrictEqual(['low wind quay/light.c:3', 'medium rain quay/light.c:3']);
    expect(combined(report, { blockOn: [] }).met).toBe(true);
  });

  test('suppressed in one report and not in the other stands', () => {
    expect(together([{ isSuppressed: true }], [{}]).counts.high).toBe(1);
    expect(together([{ isSuppressed: true, severity: 'critical' }], [{ severity: 'low' }]).counts).toStrictEqual({ critical: 0, high: 0, medium: 0, low: 1 });
  });

  test('a report whose run failed is named', () => {
    expect(combined([{ path: 'b', facts: facts([], { runSucceeded: false }) }, { path: 'a', facts: facts([]) }]).failedReports).toStrictEqual(['b']);
  });

  test('the deployment contract takes it, whatever rules and files are called', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(fc.property(fc.array(fc.record({ rule: text, file: fc.option(text), line: fc.option(fc.integer({ min: 1, max: 99 })), severity: fc.constantFrom('critical', 'high', 'medium') }), { maxLength: 8 }), (found) => {
      const named = found.map((one) => ({ ...one, rule: one.rule.trim() === '' ? 'no-rule' : one.rule.trim(), file: one.file === '' ? null : one.file })) as Partial<AnalysisResult>[];
      const { counts, blockingViolations, tools, met } = together(named);
      const contract = createDeploymentContract({
        meta: { timestamp: '2026-11-20T10:00:00Z' }, status: 'Blocked',
        quality: { staticAnalysis: { tool: tools.join(', ') || 'none', criticalViolations: counts.critical, highViolations: counts.high, blockingViolations } },
        audit: { orgId: 'harbour', repository: 'harbour/quay', commit: 'a'.repeat(40), triggeredBy: 'pilot' },
      });
      const problems = contract.ok ? [] : contract.error;
      expect(problems).toStrictEqual([]);
      if (contract.ok) expect(contract.value.quality.staticAnalysis?.met).toBe(met);
    }));
  });
});

describe('the file of the workspace', () => {
  const tracked = new Set(['quay/light.c', 'pkg/quay/light.c', 'light.c', 'a b/käi.c']);
  const find = createRepoFileFinder({ root: '/home/runner/harbour', has: (path) => tracked.has(path) });
  test.each([
    ['quay/light.c', 'quay/light.c'], ['./quay/light.c', 'quay/light.c'], ['quay/../light.c', 'light.c'], ['/home/runner/harbour/quay/light.c', 'quay/light.c'],
    ['/home/runner/harbour/new/file.c', 'new/file.c'], ['/github/workspace/quay/light.c', 'quay/light.c'], ['/x/pkg/quay/light.c', 'pkg/quay/light.c'], ['/x/light.c', 'light.c'],
    ['C:\\a\\quay\\light.c', 'quay/light.c'], ['/nowhere/x.c', '/nowhere/x.c'], ['../x.c', '../x.c'], ['', ''], ['/home/runner/harbour-2/x.c', '/home/runner/harbour-2/x.c'],
    ['a b//käi.c', 'a b/käi.c'],
  ])('%s is %s', (path, file) => expect(find(path)).toBe(file));

  test('a path of many folders is found in little time', () => {
    expect(find(`${'/a'.repeat(100_000)}/quay/light.c`).length).toBeGreaterThan(0);
  });
});
