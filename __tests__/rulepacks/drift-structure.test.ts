import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseFacts } from '../../src/rulepacks/base-facts.js';
import { NO_STRUCTURE } from '../../src/rulepacks/drift/drift-config.js';
import { checkStructure } from '../../src/rulepacks/drift/structure.js';
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

  it('tells no entry that was left out of the checkout as one that went', () => {
    const entries = ['README.md', 'docs/pier.md', 'quay/a.txt'].map((path) => ({ path, mode: '100644', oid: '1'.repeat(40) }));
    const base: BaseFacts = { kind: 'found', sha: '2'.repeat(40), how: 'named', entries, renames: new Map(), changed: [{ kind: 'added', path: 'quay/b.txt' }], texts: new Map(), graph: null };
    expect(checkStructure(['README.md', 'quay/a.txt', 'quay/b.txt'], NO_STRUCTURE, base)).toEqual([]);
  });

  it('knows top-level entries whose names begin alike', () => {
    const names = fc.constantFrom('quay', 'quay-old', 'quay.txt', 'quay0', 'pier');
    const trees = fc.uniqueArray(fc.oneof(names, names.map((name) => `${name}/a.txt`))).map((paths) => paths.filter((path) => !paths.includes(path.replace('/a.txt', '')) || !path.includes('/')).sort());
    fc.assert(fc.property(trees, trees, (before, now) => {
      const changed = [...now.filter((path) => !before.includes(path)).map((path) => ({ kind: 'added', path }) as const), ...before.filter((path) => !now.includes(path)).map((path) => ({ kind: 'deleted', path }) as const)];
      const entries = before.map((path) => ({ path, mode: '100644', oid: '1'.repeat(40) }));
      const found = checkStructure(now, NO_STRUCTURE, { kind: 'found', sha: '2'.repeat(40), how: 'named', entries, renames: new Map(), changed, texts: new Map(), graph: null });
      const top = (paths: readonly string[]): readonly string[] => [...new Set(paths.map((path) => path.split('/', 1)[0] ?? ''))].sort();
      expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        ...top(now).filter((name) => !top(before).includes(name)).map((name) => `top-level-added ${name}`),
        ...top(before).filter((name) => !top(now).includes(name)).map((name) => `top-level-removed ${name}`),
      ]);
    }));
  });

  it('refuses globs that cannot be read, aloud', async () => {
    const { driftOf } = await import('./support/drifting-tree.js');
    expect((await driftOf(PORT, structure({ required: ['quay/[a'] }))).violations).toMatchObject([{ rule_id: 'analyzer-error', severity: 'error' }]);
  });
});
