import { describe, expect, it } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, type Tree } from './support/drifting-tree.js';

const told = async (tree: Tree) => (await driftOf(tree)).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').flatMap((violation) => [`${violation.file_path}:${violation.line_number ?? ''} ${driftText(violation) ?? ''}`]).sort();

/** As `go build` and `go list -m all` do it (Go 1.26). */
it('a version that go.mod requires it may not exclude', async () => {
  const of = (excluded: string) => told({ 'go.mod': `module sea.example/harbour\n\ngo 1.24\n\nrequire sea.example/rope v1.1.0\n\nexclude (\n\tsea.example/rope ${excluded}\n)\n`, 'go.sum': 'sea.example/rope v1.1.0 h1:a\nsea.example/rope v1.1.0/go.mod h1:a\n' });
  expect(await of('v1.1.0')).toEqual(['go.mod:5 sea.example/rope is v1.1.0 in require, and go.mod has that version excluded']);
  expect(await of('v1.2.0')).toEqual([]);
});

/** `go build` and `go list` refuse the same ones ("updates to go.mod needed", Go 1.26). */
describe('a module that stands in the place of a requirement', () => {
  const harbour = (go: string, rope: string, more = '') => `module sea.example/harbour\n\ngo ${go}\n\nrequire (\n\tsea.example/tide v0.0.0\n\tsea.example/rope ${rope}\n)\n\nreplace sea.example/tide => ./tide\n\nreplace sea.example/rope => ./rope\n${more}`;
  const tide = (go: string, rope: string) => `module sea.example/tide\n\ngo ${go}\n\nrequire sea.example/rope ${rope} // indirect\n`;
  const of = (go: string, rope: string, tideGo: string, tideRope: string, more = '') => told({ 'go.mod': harbour(go, rope, more), 'go.sum': '', 'tide/go.mod': tide(tideGo, tideRope), 'rope/go.mod': 'module sea.example/rope\n' });

  it('may require no higher version than the module that requires it', async () => {
    expect(await of('1.24', 'v1.1.0', '1.20', 'v1.1.0')).toEqual([]);
    expect(await of('1.24', 'v1.2.0', '1.20', 'v1.1.0')).toEqual([]);
    expect(await of('1.24', 'v1.0.0', '1.20', 'v1.1.0')).toEqual(['go.mod:7 sea.example/rope is v1.0.0 in require, and tide/go.mod has v1.1.0']);
    expect(await of('1.24', 'v0.0.0-20260101000000-0123456789ab', '1.20', 'v0.0.0-20260102000000-0123456789ab')).toHaveLength(1);
    expect(await of('1.24', 'v1.0.0', '1.20', 'v1.1.0', 'exclude sea.example/rope v1.1.0\n')).toEqual([]);
  });

  it('may require no later Go', async () => {
    expect(await of('1.22', 'v1.1.0', '1.24', 'v1.1.0')).toEqual(['go.mod: go is 1.22 in go.mod, and tide/go.mod has 1.24']);
    expect(await of('1.22', 'v1.1.0', '1.22.0', 'v1.1.0')).toHaveLength(1);
    expect(await of('1.22.1', 'v1.1.0', '1.22', 'v1.1.0')).toEqual([]);
    expect(await of('1.19', 'v1.1.0', '1.20', 'v1.1.0')).toEqual([]);
  });

  it('shares the highest with all others of a workspace', async () => {
    expect(await told({ 'go.mod': harbour('1.24', 'v1.0.0'), 'go.sum': '', 'tide/go.mod': tide('1.26', 'v1.1.0'), 'go.work': 'go 1.26\n\nuse (\n\t.\n\t./tide\n)\n' })).toEqual([]);
  });
});
