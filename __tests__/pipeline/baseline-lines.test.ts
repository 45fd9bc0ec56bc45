import { expect, test } from 'vitest';
import type { BaselineEntry } from '../../src/contract/findings/baseline-file.js';
import { baselineLines } from '../../src/pipeline/baseline-lines.js';

const entry = (rule: string): BaselineEntry => ({ rule, file: 'src/quay.ts', fingerprint: 'f'.repeat(64), text: 'a crane in the way' });

test.each([
  [[], [entry('cycles/old')], 'contract-gates baseline shrink removes what is gone'],
  [[entry('lint/new')], [], 'fix what is new, or contract-gates baseline write --grow'],
  // After shrink alone the check would still find a difference.
  [[entry('lint/new')], [entry('cycles/old')], 'fix what is new, or contract-gates baseline write --grow, which also removes what is gone'],
])('the next step of a check is one after which it holds (%#)', (added, gone, hint) => {
  const { problem } = baselineLines('check', { path: 'known.json', entries: 2, added, gone, written: false, holds: false });
  expect(problem).toMatchObject({ message: `known.json differs from what is found: ${added.length} missing, ${gone.length} gone`, hint });
});
