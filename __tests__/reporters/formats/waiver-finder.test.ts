import { describe, expect, test } from 'vitest';
import type { Waiver, WaiverUse } from '../../../src/contract/findings/waiver.js';
import { waiverFinder } from '../../../src/reporters/view/waiver-finder.js';
import { fingerprint } from './quay-view.js';

function use(waiver: Partial<Waiver>, daysLeft = 10): WaiverUse {
  return { waiver: { rule: 'lint/no-rust', path: null, fingerprint: null, reason: 'later', owner: '@core', expires: '2026-12-01', location: null, ...waiver }, state: daysLeft < 0 ? 'expired' : 'active', daysLeft, matched: 1, wasJudged: true };
}

describe('the waiver of a finding', () => {
  const find = waiverFinder([
    use({ path: 'src/legacy/**', reason: 'expired' }, -1),
    use({ path: 'src/legacy/**', reason: 'by path' }),
    use({ fingerprint: fingerprint(7), reason: 'by fingerprint' }),
    use({ rule: 'cycles/circular-dependency-detected', path: '**', reason: 'another rule' }),
  ]);

  test('is the first that holds and covers its file or fingerprint', () => {
    expect(find('lint/no-rust', 'src/legacy/hold.ts', fingerprint(1))).toEqual({ reason: 'by path', owner: '@core', expires: '2026-12-01' });
    expect(find('lint/no-rust', 'src/hold.ts', fingerprint(7))?.reason).toBe('by fingerprint');
  });

  test('is none for another rule, another file, or a finding without one', () => {
    expect(find('lint/no-rust', 'src/hold.ts', fingerprint(1))).toBeNull();
    expect(find('lint/no-rust', '', fingerprint(1))).toBeNull();
    expect(find('types/no-rust', 'src/legacy/hold.ts', fingerprint(7))).toBeNull();
  });
});
