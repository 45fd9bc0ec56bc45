import { describe, expect, it } from 'vitest';
import type { RulepackSettings } from '../../src/config/rulepack-settings.js';
import type { Violation } from '../../src/contract/generated/types.js';
import { rulepackRecord } from '../../src/pipeline/rulepack-record.js';
import type { ItemState } from '../../src/reporters/run-facts.js';

const CUT = { file: 'quay/a.ts', line: 3, specifier: './b', to: 'quay/b.ts' };

/** What to do about a group of files that go round, of which the base lacked `added`. */
function adviceFor(added: readonly string[], cut: readonly object[], imports: number): string | undefined {
  const violation: Violation = { id: 'v', rulepack_namespace: 'cycles', rule_id: 'circular-dependency-detected', file_path: 'quay/a.ts', line_number: 3, column_number: null, severity: 'error', category: 'circular-dependency', message: 'Files import each other in a circle.', context: { cut, imports }, detected_at: 'v1', analyzer_version: '0' };
  const item: ItemState = { violation_id: 'v', rulepack: 'cycles', rule: violation.rule_id, severity: 'error', file_path: 'quay/a.ts', line_number: 3, fingerprint: 'f', state: 'new', added } as ItemState;
  const record = rulepackRecord({
    settings: { gateName: 'cycles', namespace: 'cycles', location: null, namedInConfig: false } as unknown as RulepackSettings,
    sources: 2, output: { violations: [violation] }, error: null, compared: { items: [item], base: null, unknown: null, gone: null }, notes: [], skipped: null, uncertain: [], startedAt: '', durationSeconds: 0,
  });
  return record.reasons[0]?.next_action;
}

describe('what to do about a circle', () => {
  it('is the first cut where that is all, or all of the circle is new', () => {
    expect(adviceFor(['quay/b.ts:1 imports ./a'], [CUT], 9)).toContain('Take away the import of ./b at quay/a.ts:3');
    expect(adviceFor(['quay/a.ts:3 imports ./b', 'quay/b.ts:1 imports ./a'], [CUT, CUT], 2)).toContain('Take away the import of ./b at quay/a.ts:3');
    expect(adviceFor([], [CUT, CUT], 9)).toContain('Take away the import of ./b at quay/a.ts:3');
  });

  it('is what is new in it where a large group was there before', () => {
    expect(adviceFor(['quay/b.ts:1 imports ./a'], [CUT, CUT], 9)).toBe('Take away what is new in it: quay/b.ts:1 imports ./a; or make the group smaller by the cuts under "cut" in envelope.json.');
    expect(adviceFor(['quay/b.ts:1 imports ./a', 'quay/c.ts:1 imports ./a'], [CUT, CUT], 9)).toContain('quay/b.ts:1 imports ./a and 1 more, which the report names');
  });
});
