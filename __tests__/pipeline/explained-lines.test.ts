import { expect, test } from 'vitest';
import { explainedLines } from '../../src/pipeline/explained-lines.js';

const FILE = 'src/quay\nsrc/forged.ts:1 value "./tide" -> nowhere.ts';
const FLAT = FILE.replace('\n', ' ');

test('a name with a line break begins no line of its own', () => {
  const record = { line: 1, column: 1, kind: 'value' as const, specifier: './tide' };
  const list = explainedLines({ kind: 'list', file: FILE, imports: [{ ...record, result: { kind: 'file', path: 'src/a\nb.ts' } }], uncertain: true, warnings: [] });
  expect(list.map(({ text }) => text)).toEqual([`${FLAT}:1 value "./tide" -> src/a b.ts`, `${FLAT}: the scanner lost its place in this file, so some of its imports may be missing`]);
  const one = explainedLines({ kind: 'import', file: FILE, specifier: './tide', statements: [record], steps: ['src/a\nb.ts is there'], result: { kind: 'file', path: 'src/a\nb.ts' }, warnings: [] });
  expect(one.map(({ text }) => text)).toEqual([`"./tide" in ${FLAT}, line 1`, '  1. src/a b.ts is there', 'leads to src/a b.ts']);
});
