import { expect, test } from 'vitest';
import { keptTexts } from '../../src/pipeline/tree/kept-texts.js';

test('a text that was read is kept, until there are too many', () => {
  const reads: string[] = [];
  const file = (path: string, length: number) => ({
    path, hash: '0'.repeat(64), is_binary: false,
    get content() {
      reads.push(path);
      return 'x'.repeat(length);
    },
  });
  const textOf = keptTexts();
  const files = [file('small', 5), file('large', 33 * 1024 * 1024), file('other', 7)];
  const lengths = [0, 1].flatMap(() => files.map((asked) => textOf(asked)?.length));
  expect(lengths).toEqual([5, 33 * 1024 * 1024, 7, 5, 33 * 1024 * 1024, 7]);
  expect(reads).toEqual(['small', 'large', 'other', 'large']);
});
