import { expect, test } from 'vitest';
import type { Finding } from '../../src/contract/verdict/gate-record.js';
import { boundedFindings, LEFT_OUT, MOST_FINDINGS } from '../../src/gates/reports/findings.js';

const finding = (line: number): Finding => ({ level: 'error', message: 'the rope is loose', rule: 'loose-rope', file: 'src/quay.ts', line });

test('a gate keeps as many findings as a page can show, and says exactly how many it could not keep', () => {
  const all = Array.from({ length: MOST_FINDINGS + 5 }, (_, index) => finding(index + 1));
  expect(boundedFindings(all.slice(0, MOST_FINDINGS))).toHaveLength(MOST_FINDINGS);
  const cut = boundedFindings(all);
  expect(cut).toHaveLength(MOST_FINDINGS + 1);
  expect(cut.at(-1)).toMatchObject({ level: 'info', rule: LEFT_OUT, message: 'showing 100000 of 100005 findings, the worst first; the report has all of them' });
});
