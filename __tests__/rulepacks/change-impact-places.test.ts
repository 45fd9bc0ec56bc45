import { describe, expect, it } from 'vitest';
import { embeddedSources } from '../../src/rulepacks/change-impact/embedded-sources.js';
import { impactOf, treeGraph, type Change } from './support/harbour-change.js';

const reached = (change: Change): readonly string[] => (impactOf(change).extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);

describe('a folder of the root with a lock of its own', () => {
  const sources = ['sea/app/main.py', 'sea/tide/b.py', 'sea/common/c.py'];
  const of = (path: string, contents: Readonly<Record<string, string>>): readonly string[] => reached({ graph: treeGraph(sources), modules: ['ferry'], others: [path], contents, changed: [{ kind: 'modified', path }] });

  it('is none where it has no source, or is only a list of what others need', () => {
    expect(of('sea/lists/requirements.txt', { 'sea/lists/requirements.txt': '' })).toEqual([...sources].sort());
    for (const folder of ['docker', 'requirements', 'deploy']) {
      const path = `sea/${folder}/requirements.txt`;
      const graph = treeGraph([...sources, `sea/${folder}/check.py`]);
      expect(reached({ graph, modules: ['ferry'], others: [path], changed: [{ kind: 'modified', path }] }), folder).toHaveLength(4);
    }
  });

  it('is none where the lock of another folder leads into it', () => {
    const locks = { 'sea/common/requirements.txt': '', 'sea/tide/requirements.txt': 'anchor==1\n' };
    expect(of('sea/common/table.json', locks)).toEqual(['sea/common/c.py']);
    expect(of('sea/common/table.json', { ...locks, 'sea/tide/requirements.txt': '-e ../common\n' })).toEqual([...sources].sort());
    expect(of('sea/common/table.json', { ...locks, 'sea/tide/package-lock.json': '{"packages":{"node_modules/common":{"resolved":"../common/js","link":true}}}' })).toEqual([...sources].sort());
    // What a folder within it takes from it is no other's.
    expect(of('sea/common/table.json', { ...locks, 'sea/common/assets/yarn.lock': '"x@file:../deps/x":\n' })).toEqual(['sea/common/c.py']);
  });
});

describe('a file that was moved', () => {
  it('reaches what may have read it where it was, and what may read it where it is', () => {
    const sources = ['ferry/a.ts', 'quay/b.ts', 'pier/c.ts'];
    expect(reached({ graph: treeGraph(sources), modules: ['ferry', 'quay', 'pier'], others: ['quay/table.json'], changed: [{ kind: 'renamed', from: 'ferry/table.json', path: 'quay/table.json' }] })).toEqual(['ferry/a.ts', 'quay/b.ts']);
    const go = ['ferry/deck/deck.go', 'ferry/hold/hold.go', 'ferry/hold/loader.mjs'];
    const before = treeGraph(['ferry/deck/deck.go', 'ferry/hold/hold.go', 'ferry/deck/loader.mjs']);
    expect(reached({ graph: treeGraph(go), before, modules: ['ferry'], changed: [{ kind: 'renamed', from: 'ferry/deck/loader.mjs', path: 'ferry/hold/loader.mjs' }] })).toEqual(go);
  });
});

describe('a source that tests read', () => {
  const tests = ['ferry/tests/test_format.py', 'quay/tests/test_other.py'];
  const before = treeGraph([...tests, 'ferry/tests/data/a.py', 'ferry/tests/data/b.py', 'ferry/tests/test_format.py > ferry/tests/data/b.py', 'ferry/tests/test_more.py']);

  it('reaches them when it is gone as well, but where they imported it', () => {
    const now = [...tests, 'ferry/tests/test_more.py'];
    expect(reached({ graph: treeGraph(now), before, modules: ['ferry', 'quay'], changed: [{ kind: 'deleted', path: 'ferry/tests/data/a.py' }] })).toEqual(['ferry/tests/test_format.py', 'ferry/tests/test_more.py']);
    expect(reached({ graph: treeGraph(now), before, modules: ['ferry', 'quay'], changed: [{ kind: 'deleted', path: 'ferry/tests/data/b.py' }] })).toEqual(['ferry/tests/test_format.py']);
  });

  it('reaches those of the module that it was moved away from', () => {
    const now = treeGraph([...tests, 'quay/tests/data/a.py']);
    expect(reached({ graph: now, before, modules: ['ferry', 'quay'], changed: [{ kind: 'renamed', from: 'ferry/tests/data/a.py', path: 'quay/tests/data/a.py' }] })).toEqual(['ferry/tests/test_format.py', 'quay/tests/data/a.py', 'quay/tests/test_other.py']);
  });
});

describe('many sources that a package of Go may embed', () => {
  it('are one dependency of each of its files', () => {
    const scripts = Array.from({ length: 300 }, (_, index) => `ferry/web/s${index}.js`).sort();
    const graph = treeGraph([...scripts, ...Array.from({ length: 100 }, (_, index) => `ferry/f${index}.go`)]);
    expect(embeddedSources(graph, scripts.map((path) => ({ at: path, path })), () => false)).toHaveLength(100);
    expect(reached({ graph, modules: ['ferry'], changed: scripts.map((path) => ({ kind: 'modified', path })) })).toHaveLength(400);
  });
});
