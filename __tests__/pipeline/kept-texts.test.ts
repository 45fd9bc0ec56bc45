import { expect, test } from 'vitest';
import { withKeptTexts } from '../../src/pipeline/kept-texts.js';

test('a text that was read is kept, until there are too many', () => {
  const reads: string[] = [];
  const file = (path: string, length: number) => ({
    path, hash: '0'.repeat(64), is_binary: false,
    get content() {
      reads.push(path);
      return 'x'.repeat(length);
    },
  });
  const metadata = { repo_fingerprint: '0'.repeat(64), file_count: 3, total_bytes: 0, snapshot_version: 1 } as const;
  const kept = withKeptTexts({ files: [file('small', 5), file('large', 33 * 1024 * 1024), file('other', 7)], metadata });
  const lengths = [0, 1].flatMap(() => kept.files.map(({ content }) => content?.length));
  expect(lengths).toEqual([5, 33 * 1024 * 1024, 7, 5, 33 * 1024 * 1024, 7]);
  expect(reads).toEqual(['small', 'large', 'other', 'large']);
  expect(kept.metadata).toBe(metadata);
});
