import { describe, expect, it } from 'vitest';
import { foundIn } from './support/drifting-tree.js';

const PORT = { 'README.md': '# Port\n', 'quay/berth.txt': 'one\n', 'schemas/tide.txt': 'low\n', '.github/harbour.yml': 'on: push\n' };
const structure = (given: Readonly<Record<string, readonly string[]>>) => ({ config: { structure: { required: [], forbidden: [], top_level: [], protected: [], ...given } } });

describe('the structure of a tree', () => {
  it('finds nothing where nothing is configured and there is no base', async () => {
    expect(await foundIn(PORT)).toEqual([]);
  });

  it('misses what is required, and is content with a file, a folder and a glob that are there', async () => {
    expect(await foundIn(PORT, structure({ required: ['README.md', 'quay', 'schemas/*.txt', 'LICENSE', 'docs/*.md'] }))).toEqual([
      'missing-required-path . docs/*.md', 'missing-required-path LICENSE LICENSE',
    ]);
  });

  it('names every file that a forbidden glob matches', async () => {
    expect(await foundIn({ ...PORT, 'quay/berth.txt.orig': 'two\n' }, structure({ forbidden: ['**/*.orig', '**/*.rej'] }))).toEqual(['forbidden-path quay/berth.txt.orig **/*.orig']);
  });

  it('takes folders of the root that are not declared, and neither files nor dot folders', async () => {
    expect(await foundIn(PORT, structure({ top_level: ['quay'] }))).toEqual(['undeclared-top-level schemas schemas']);
    expect(await foundIn(PORT, structure({ top_level: ['quay', 's*'] }))).toEqual([]);
  });

  it('tells which protected files changed, were added, removed and renamed since the base', async () => {
    const base = { ...PORT, 'schemas/ebb.txt': 'x\n', 'schemas/old.txt': 'same\n' };
    const now = { ...PORT, 'schemas/tide.txt': 'high\n', 'schemas/flood.txt': 'new\n', 'quay/old.txt': 'same\n', 'quay/berth.txt': 'changed\n' };
    expect(await foundIn(now, { ...structure({ protected: ['schemas/**'] }), base, renames: { 'quay/old.txt': 'schemas/old.txt' } })).toEqual([
      'protected-path-changed schemas/ebb.txt schemas/ebb.txt', 'protected-path-changed schemas/flood.txt schemas/flood.txt',
      'protected-path-changed schemas/old.txt schemas/old.txt', 'protected-path-changed schemas/tide.txt schemas/tide.txt',
    ]);
  });

  it('tells top-level entries that came and went', async () => {
    expect(await foundIn({ 'README.md': '', 'pier/a.txt': '' }, { base: { 'README.md': '', 'quay/a.txt': '', 'NOTES.md': '' } })).toEqual([
      'top-level-added pier pier', 'top-level-removed NOTES.md NOTES.md', 'top-level-removed quay quay',
    ]);
  });

  it('refuses globs that cannot be read, aloud', async () => {
    const { driftOf } = await import('./support/drifting-tree.js');
    expect((await driftOf(PORT, structure({ required: ['quay/[a'] }))).violations).toMatchObject([{ rule_id: 'analyzer-error', severity: 'error' }]);
  });
});
