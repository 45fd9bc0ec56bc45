import { describe, expect, it } from 'vitest';
import type { RulepackSettings } from '../../src/config/settings/rulepack-settings.js';
import type { Violation } from '../../src/contract/generated/types.js';
import { rulepackRecord, type RulepackEnd } from '../../src/pipeline/judge/rulepack-record.js';
import type { ItemState } from '../../src/reporters/run-facts.js';

const CUT = { file: 'quay/a.ts', line: 3, specifier: './b', to: 'quay/b.ts' };

/** What to do about a group of files that go round, of which the base lacked `added`. */
function adviceFor(added: readonly string[], cut: readonly object[], imports: number): string | undefined {
  const violation: Violation = { id: 'v', rulepack_namespace: 'cycles', rule_id: 'circular-dependency-detected', file_path: 'quay/a.ts', line_number: 3, column_number: null, severity: 'error', category: 'circular-dependency', message: 'Files import each other in a cycle.', context: { cut, imports }, detected_at: 'v1', analyzer_version: '0' };
  const item: ItemState = { violation_id: 'v', rulepack: 'cycles', rule: violation.rule_id, severity: 'error', file_path: 'quay/a.ts', line_number: 3, fingerprint: 'f', state: 'new', added } as ItemState;
  const record = rulepackRecord({
    settings: { gateName: 'cycles', namespace: 'cycles', location: null, namedInConfig: false } as unknown as RulepackSettings,
    sources: 2, modules: 0, output: { violations: [violation] }, error: null, compared: { items: [item], base: null, unknown: null, gone: null }, notes: [], skipped: null, uncertain: [], startedAt: '', durationSeconds: 0,
  });
  return record.reasons[0]?.next_action;
}

describe('what to do about a cycle', () => {
  it('is the first cut where that is what is new, or all of the cycle is new', () => {
    expect(adviceFor(['quay/a.ts:3 imports ./b'], [CUT], 9)).toBe('Remove the import of ./b at quay/a.ts:3: no cycle is left without it.');
    expect(adviceFor(['quay/a.ts:3 imports ./b', 'quay/b.ts:1 imports ./a'], [CUT, CUT], 2)).toContain('Remove the import of ./b at quay/a.ts:3');
    expect(adviceFor([], [CUT, CUT], 9)).toBe('Remove the import of ./b at quay/a.ts:3 and 1 more, which the report names.');
  });

  it('is the import that was added where another one that was there before would be as cheap to cut', () => {
    expect(adviceFor(['quay/b.ts:1 imports ./a'], [CUT], 2)).toBe('Remove what is new in the cycle: quay/b.ts:1 imports ./a; or the import of ./b at quay/a.ts:3, without which no cycle is left.');
    expect(adviceFor(['quay/a.ts:33 imports ./c', 'quay/c.ts:1 imports ./a'], [CUT], 9)).toContain('new in the cycle: quay/a.ts:33 imports ./c and 1 more, which');
  });

  it('is what is new in it where a large group was there before', () => {
    expect(adviceFor(['quay/b.ts:1 imports ./a'], [CUT, CUT], 9)).toBe('Remove what is new in the cycle: quay/b.ts:1 imports ./a; or make the group smaller by the cuts that the report names.');
    expect(adviceFor(['quay/b.ts:1 imports ./a', 'quay/c.ts:1 imports ./a'], [CUT, CUT], 9)).toContain('quay/b.ts:1 imports ./a and 1 more, which the report names');
  });
});

it('what to do about a lock that contradicts itself is to have it written again, and about one that a manifest left behind to look at that', () => {
  const advice = (...items: readonly object[]): string | undefined => {
    const violation: Violation = { id: 'v', rulepack_namespace: 'drift', rule_id: 'manifest-lock-mismatch', file_path: 'package.json', line_number: 3, column_number: null, severity: 'error', category: 'dependencies', message: 'They differ.', context: { items }, detected_at: 'v1', analyzer_version: '0' };
    const item = { violation_id: 'v', rulepack: 'drift', rule: violation.rule_id, severity: 'error', file_path: 'package.json', line_number: 3, fingerprint: 'f', state: 'new', added: [] } as unknown as ItemState;
    return rulepackRecord({
      settings: { gateName: 'drift', namespace: 'drift', location: null, namedInConfig: false } as unknown as RulepackSettings,
      sources: 2, modules: 0, output: { violations: [violation] }, error: null, compared: { items: [item], base: null, unknown: null, gone: null }, notes: [], skipped: null, uncertain: [], startedAt: '', durationSeconds: 0,
    }).reasons[0]?.next_action;
  };
  const broken = { lock: 'pnpm-lock.yaml', locked: '', package: 'ferry', lock_line: 15, lock_lacks: 'ferry@2.1.0' };
  expect(advice(broken)).toBe('Have the lock written again (pnpm-lock.yaml:15 is broken): pnpm install --no-frozen-lockfile.');
  expect(advice(broken, { lock: 'pnpm-lock.yaml', locked: '1.0.0', package: 'tug' })).toMatch(/^Fix package\.json; /);
});

describe('a rulepack that has ended', () => {
  type Severity = Violation['severity'];
  const violation = (id: string, severity: Severity, more: Partial<Violation> = {}): Violation => ({ id, rulepack_namespace: 'drift', rule_id: 'leftover-file', file_path: `${id}.orig`, line_number: null, column_number: null, severity, category: 'structure', message: 'A leftover file.', context: {}, detected_at: 'v1', analyzer_version: '0', ...more });
  const item = (of: Violation, state: ItemState['state']): ItemState => ({ violation_id: of.id, rulepack: 'drift', rule: of.rule_id, severity: of.severity, file_path: of.file_path, line_number: of.line_number, fingerprint: of.id, state, added: [] });
  const SHALLOW = { reason: 'the clone is shallow', hint: 'Fetch more.' };
  const ended = (violations: readonly Violation[], items: readonly ItemState[], more: Partial<RulepackEnd> = {}, unknown: RulepackEnd['compared']['unknown'] = null) =>
    rulepackRecord({
      settings: { gateName: 'drift', namespace: 'drift', location: null, namedInConfig: false } as unknown as RulepackSettings,
      sources: 2, modules: 0, output: { violations }, error: null, compared: { items, base: null, unknown, gone: null }, notes: [], skipped: null, uncertain: [], startedAt: '2026-03-02T08:00:00Z', durationSeconds: 3, ...more,
    });
  const judged = (severity: Severity, states: readonly ItemState['state'][], unknown: RulepackEnd['compared']['unknown'] = null): string => {
    const found = violation('quay', severity);
    const { outcome, reasons, findings } = ended([found], states.map((state) => item(found, state)), {}, unknown);
    return [outcome, ...reasons.map(({ code }) => code), ...findings.map(({ level }) => level)].join(' ');
  };

  it.each([
    ['error', ['new'], 'fail violations error'],
    ['error', ['old'], 'pass info'],
    ['error', ['waived'], 'pass info'],
    ['error', ['unknown'], 'warn warning'],
    ['error', [], 'fail violations error'],
    ['error', ['new', 'old'], 'fail violations error'],
    ['error', ['old', 'new'], 'fail violations error'],
    ['error', ['new', 'waived'], 'fail violations error'],
    ['warning', ['new'], 'warn warning'],
    ['warning', ['old'], 'pass info'],
    ['warning', ['unknown'], 'warn warning'],
    ['info', ['new'], 'pass info'],
    ['info', ['unknown'], 'pass info'],
  ] as const)('with an item of severity %s that is %j', (severity, states, expected) => {
    expect(judged(severity, states)).toBe(expected);
  });

  it('could not judge what a base that is wanted and missing would have decided', () => {
    expect(judged('error', ['unknown'], SHALLOW)).toBe('error base_unknown error');
    expect(judged('warning', ['unknown'], SHALLOW)).toBe('error base_unknown warning');
    expect(judged('info', ['unknown'], SHALLOW)).toBe('pass info');
    expect(judged('error', ['waived'], SHALLOW)).toBe('pass info');
    expect(judged('error', ['waived', 'unknown'], SHALLOW)).toContain('error base_unknown');
    expect(judged('error', ['unknown', 'waived'], SHALLOW)).toContain('error base_unknown');
  });

  it('passes nothing that it did not look at', () => {
    expect(ended([], [])).toMatchObject({ kind: 'rulepack', blocking: true, outcome: 'pass', metrics: { source_files: 2 }, startedAt: '2026-03-02T08:00:00Z', durationSeconds: 3 });
    expect(ended([], [], { error: 'it threw' })).toMatchObject({ outcome: 'error', reasons: [{ code: 'analyzer_error' }] });
    expect(ended([], [], { sources: 0 })).toMatchObject({ outcome: 'not_run', reasons: [] });
    expect(ended([], [], { sources: 0, settings: { gateName: 'drift', namespace: 'drift', location: null, namedInConfig: true } as unknown as RulepackSettings })).toMatchObject({ outcome: 'not_run', reasons: [{ code: 'nothing_checked', gate: 'drift' }] });
    // Modules are something to look at for what was asked for by name, and make no run green that read no source.
    expect(ended([], [], { sources: 0, modules: 2, settings: { gateName: 'impact', namespace: 'change_impact', location: null, namedInConfig: true } as unknown as RulepackSettings })).toMatchObject({ outcome: 'pass', reasons: [] });
    expect(ended([], [], { sources: 0, modules: 2 })).toMatchObject({ outcome: 'not_run', reasons: [] });
    expect(ended([], [], { uncertain: ['quay.ts'] })).toMatchObject({ outcome: 'warn', metrics: { uncertain_files: 1 }, findings: [{ level: 'warning', file: 'quay.ts', rule: 'scan-uncertain' }] });
    expect(ended([], [], { notes: [{ level: 'warning', message: 'the tide was not read' }] })).toMatchObject({ outcome: 'warn', findings: [{ message: 'the tide was not read' }] });
  });

  it('says which rules had no base, and is skipped only where that is all of them', () => {
    const skipped = { rules: ['leftover-file'], why: 'a schedule has no base', all: true };
    const whole = ended([], [], { skipped });
    expect(whole).toMatchObject({ outcome: 'skipped', skippedBy: 'a schedule has no base', metrics: {}, startedAt: null, durationSeconds: 0 });
    expect(whole.skippedRules).toBeUndefined();
    const part = ended([], [], { skipped: { ...skipped, all: false } });
    expect(part).toMatchObject({ outcome: 'pass', skippedRules: { rules: ['leftover-file'], why: 'a schedule has no base' } });
    expect(part.skippedBy).toBeUndefined();
    expect(ended([], [], { skipped: { ...skipped, all: false }, sources: 0 }).skippedRules).toBeUndefined();
  });

  it('counts items by their state, shows findings worst first, and says where the first error stands', () => {
    const [first, second, advice] = [violation('b', 'error', { line_number: 7 }), violation('c', 'error', { rule_id: 'empty-folder' }), violation('a', 'info')];
    const old = violation('d', 'error');
    const record = ended([old, advice, second, first], [item(first, 'new'), item(second, 'new'), item(advice, 'new'), item(old, 'old'), item(violation('e', 'error'), 'waived')]);
    expect(record.metrics).toMatchObject({ violations: 5, violations_new: 3, violations_old: 1, violations_waived: 1 });
    expect(record.findings.map(({ level, file, line }) => [level, file, line])).toEqual([['error', 'b.orig', 7], ['error', 'c.orig', undefined], ['info', 'a.orig', undefined], ['info', 'd.orig', undefined]]);
    expect(record.reasons).toMatchObject([{ code: 'violations', message: '2 violations of severity error, first at b.orig:7', next_action: `Fix b.orig; contract-gates explain ${first.rulepack_namespace}/leftover-file tells the ways out.` }]);
    expect(record.reasons[0]?.rule).toBeUndefined();
    const reached = violation('quay/package', 'error', { rulepack_namespace: 'change-impact', rule_id: 'protected-module-impacted', category: 'impact' });
    expect(ended([reached], [item(reached, 'new')]).reasons[0]?.next_action).toBe('See what to do with contract-gates explain change-impact/protected-module-impacted.');
    expect(ended([first], [item(first, 'new')]).reasons[0]?.rule).toBe('leftover-file');
  });
});
