import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/contract/json/canonical-json.js';
import type { BaseChange } from '../../src/rulepacks/base-facts.js';
import type { Module } from '../../src/graph/modules.js';
import { impactOf, modified, treeGraph, type Change } from './support/harbour-change.js';

const FILES = ['a/one.ts', 'a/two.ts', 'b/one.ts', 'b/two.ts', 'c/one.ts', 'c/two.ts'];
const file = fc.constantFrom(...FILES);
const imports = fc.array(fc.tuple(file, fc.constantFrom('', 'type '), file), { maxLength: 10 });

interface Story {
  readonly before: readonly (readonly [string, string, string])[];
  readonly now: readonly (readonly [string, string, string])[];
  readonly deleted: readonly string[];
  readonly modified: readonly string[];
}

const stories: fc.Arbitrary<Story> = fc.record({ before: imports, now: imports, deleted: fc.uniqueArray(file, { maxLength: 2 }), modified: fc.uniqueArray(file, { maxLength: 2 }) }).map((story) => {
  // A file whose imports differ from those of the base was modified.
  const of = (all: Story['now'], path: string): string => all.filter(([from]) => from === path).map((edge) => edge.join(' ')).sort().join();
  const now = story.now.filter(([from, , to]) => !story.deleted.includes(from) && !story.deleted.includes(to));
  const differing = FILES.filter((path) => !story.deleted.includes(path) && of(now, path) !== of(story.before.filter(([, , to]) => !story.deleted.includes(to)), path));
  return { ...story, now, modified: [...new Set([...story.modified.filter((path) => !story.deleted.includes(path)), ...differing])].sort() };
});

function changeOf({ before, now, deleted, modified }: Story): Change {
  const lines = (all: Story['now']): string[] => all.map(([from, kind, to]) => `${from} > ${kind}${to}`);
  const changed: BaseChange[] = [...modified.map((path) => ({ kind: 'modified' as const, path })), ...deleted.map((path) => ({ kind: 'deleted' as const, path }))].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    graph: treeGraph([...lines(now), ...FILES.filter((path) => !deleted.includes(path))]),
    before: treeGraph([...lines(before), ...FILES]),
    changed,
    modules: ['a', 'b', 'c'],
  };
}

/** What may behave otherwise: whoever imports, now or at the base, something that changed or may behave otherwise. */
function bruteForce({ before, now, deleted, modified }: Story): readonly string[] {
  const reached = new Set([...deleted, ...modified]);
  for (let again = true; again; ) {
    again = false;
    for (const [from, , to] of [...now, ...before.filter(([, , target]) => deleted.includes(target))]) {
      if (!reached.has(to) || reached.has(from)) continue;
      reached.add(from);
      again = true;
    }
  }
  return FILES.filter((path) => reached.has(path) && !deleted.includes(path));
}

interface Told {
  readonly impacted: { readonly files: readonly { readonly path: string }[] };
  readonly modules: { readonly impacted: readonly { readonly path: string; readonly via: readonly string[] }[] };
}

describe('what change-impact tells', () => {
  it('is what trying everything finds, with type imports and deleted files', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const data = impactOf(changeOf(story)).extension_data as unknown as Told;
        const expected = bruteForce(story);
        expect(data.impacted.files.map((entry) => entry.path)).toEqual(expected);
        const folders = new Set([...expected, ...story.deleted].map((path) => path.slice(0, 1)));
        expect(data.modules.impacted.map((module) => module.path)).toEqual([...folders].sort());
        for (const { via, path } of data.modules.impacted) {
          expect([...story.deleted, ...story.modified]).toContain(via[0]);
          expect(via.at(-1)?.startsWith(`${path}/`)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is what trying everything finds, with manifests that declare each other and changed files that are not sources', () => {
    const declarations = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')).filter(([from, to]) => from !== to), { maxLength: 3, selector: (pair) => pair.join() });
    const programs = fc.subarray(['a', 'b', 'c'], { maxLength: 1 });
    const styles = fc.subarray(['a/look.css', 'b/look.css', 'c/look.css'], { maxLength: 1 });
    fc.assert(
      fc.property(stories, declarations, programs, styles, (story, declared, withPrograms, changedStyles) => {
        const modules = ['a', 'b', 'c'].map((path): Module => {
          const declares = declared.flatMap(([from, to]) => (from === path ? [to] : [])).sort();
          return { name: `@harbour/${path}`, path, manifest: `${path}/package.json`, ...(declares.length === 0 ? {} : { declares }), ...(withPrograms.includes(path) ? { hasPrograms: true as const } : {}) };
        });
        const change = changeOf(story);
        const changed = [...change.changed, ...modified(...changedStyles)].sort((a, b) => (a.path < b.path ? -1 : 1));
        const data = impactOf({ ...change, changed, modules }).extension_data as unknown as Told;

        const reached = new Set([...story.deleted, ...story.modified]);
        const ownerOf = (path: string): string => path.slice(0, 1);
        for (let before = -1; before < reached.size; ) {
          before = reached.size;
          for (const path of bruteForce({ ...story, modified: [...reached].filter((file) => !story.deleted.includes(file)) })) reached.add(path);
          for (const style of changedStyles) for (const path of FILES) if (ownerOf(path) === ownerOf(style)) reached.add(path);
          for (const [from, to] of declared) {
            const isImported = story.now.some(([importer, , target]) => ownerOf(importer) === from && ownerOf(target) === to);
            const isWhole = !isImported || withPrograms.includes(to);
            const isReached = changedStyles.some((style) => ownerOf(style) === to) || (isWhole && [...reached].some((path) => ownerOf(path) === to));
            if (isReached) for (const path of FILES) if (ownerOf(path) === from) reached.add(path);
          }
        }
        expect(data.impacted.files.map((entry) => entry.path)).toEqual(FILES.filter((path) => reached.has(path) && !story.deleted.includes(path)));
        expect(data.modules.impacted.map((module) => module.path)).toEqual([...new Set([...reached, ...changedStyles].map(ownerOf))].sort());
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whatever order the imports come in', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const turned = { ...story, before: [...story.before].reverse(), now: [...story.now].reverse() };
        expect(canonicalJson(impactOf(changeOf(turned)))).toBe(canonicalJson(impactOf(changeOf(story))));
      }),
    );
  });

  it('has the tests of a Go package, which need not import it', () => {
    const files = { 'quay/berth.go': 'quay', 'quay/rope.go': 'quay', 'quay/rope_test.go': 'quay [test]', 'tide/low_test.go': 'tide [test]', 'tide/low.go': 'tide' };
    const data = impactOf({ graph: treeGraph(Object.keys(files), files), changed: modified('quay/berth.go'), modules: [] }).extension_data as unknown as { readonly tests: readonly string[]; readonly impacted: { readonly files: readonly { readonly path: string }[] } };
    expect(data.tests).toEqual(['quay/rope_test.go']);
    expect(data.impacted.files.map(({ path }) => path)).toContain('quay/rope.go');
    const ofTest = impactOf({ graph: treeGraph(Object.keys(files), files), changed: modified('quay/rope_test.go'), modules: [] }).extension_data as unknown as { readonly impacted: { readonly files: readonly { readonly path: string }[] } };
    expect(ofTest.impacted.files.map(({ path }) => path)).toEqual(['quay/rope_test.go']);
  });
});
