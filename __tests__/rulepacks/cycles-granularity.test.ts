import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportEdge, ImportGraph } from '../../src/graph/import-graph.js';
import { compareToBase } from '../../src/rulepacks/cycles/compare-to-base.js';
import { analyze, CONFIG, contextOf } from './support/shop-graph.js';

/** A graph from lines such as `a/x.go > b/y.go`, or `a/X.java >> b/Y.java` for an import of the whole unit; the unit of a file is its folder, but for files in no folder. */
function graphOf(lines: readonly string[], extra: readonly string[] = []): ImportGraph {
  const parsed = lines.map((text, index) => {
    const [from = '', arrow = '', to = ''] = text.split(' ');
    return { from, to, isWholeUnit: arrow === '>>', line: index + 1 };
  });
  const nodes = [...new Set([...parsed.flatMap(({ from, to }) => [from, to]), ...extra])].sort();
  const edges = parsed
    .map(({ from, to, isWholeUnit, line }): ImportEdge => ({ from: nodes.indexOf(from), to: nodes.indexOf(to), isWholeUnit, kind: 'value', line, column: 1, specifier: to }))
    .sort((a, b) => a.from - b.from || a.line - b.line);
  const units = nodes.map((path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path));
  return { nodes, units, edges, externals: [], leaves: [], unresolved: [], uncertain: [], warnings: [] };
}

function found(graph: ImportGraph, config: Parameters<typeof analyze>[1] = {}): readonly string[] {
  return analyze(graph, config).violations.map((violation) => `${violation.file_path}:${violation.line_number}: ${contextOf(violation).cycle.join(' > ')}`);
}

describe('where a language compiles packages as a whole', () => {
  const harbour = graphOf(['crane/lift.go > quay/berth.go', 'quay/rope.go > pilot/boat.go', 'pilot/crew.go > crane/hook.go', 'quay/berth.go > quay/rope.go', 'quay/rope.go > quay/berth.go']);

  it('packages that import each other are a cycle, at the smallest file that holds the import', () => {
    expect(found(harbour)).toEqual(['crane/lift.go:1: crane > quay > pilot']);
    const [violation] = analyze(harbour).violations;
    expect(violation && contextOf(violation)).toMatchObject({
      members: ['crane', 'pilot', 'quay'],
      cycle_edges: [{ file: 'crane/lift.go', to: 'quay/berth.go' }, { file: 'quay/rope.go', to: 'pilot/boat.go' }, { file: 'pilot/crew.go', to: 'crane/hook.go' }],
    });
    expect(analyze(harbour).extension_data).toMatchObject({ components: 1, files_in_cycles: 6, largest: 3, granularity: 'language' });
  });

  it('files of one package may use each other', () => {
    expect(found(graphOf(['quay/berth.go > quay/rope.go', 'quay/rope.go > quay/berth.go', 'quay/rope.go > quay/rope.go']))).toEqual([]);
  });

  it('a crate is in no cycle by its tests, examples and benches, which are built after it', () => {
    const crates = (lines: readonly string[]): ImportGraph => {
      const graph = graphOf(lines);
      return { ...graph, units: graph.nodes.map((path) => path.split('/').slice(0, path.startsWith('tide/') || path.startsWith('quay/') ? 1 : 0).join('/') || '.') };
    };
    for (const place of ['tests/a.rs', 'examples/sail/main.rs', 'benches/deep.rs']) {
      expect(found(crates(['quay/src/lib.rs > tide/src/lib.rs', `tide/${place} > quay/src/lib.rs`])), place).toEqual([]);
      expect(found(crates(['quay/src/lib.rs > src/lib.rs', `${place} > quay/src/lib.rs`])), place).toEqual([]);
    }
    expect(found(crates(['quay/src/lib.rs > tide/src/lib.rs', 'tide/src/tests/a.rs > quay/src/lib.rs']))).toEqual(['quay/src/lib.rs:1: quay > tide']);
    expect(found(crates(['quay/src/lib.rs > tide/src/lib.rs', 'tide/tests/a.rs > quay/src/lib.rs', 'tide/tests/a.rs > tide/tests/b.rs', 'tide/tests/b.rs > tide/tests/a.rs']), { granularity: 'file' })).toEqual(['tide/tests/a.rs:3: tide/tests/a.rs > tide/tests/b.rs']);
  });

  it('crates are in no cycle by what one takes for its tests alone (`#[cfg(test)]`, dev-dependencies), their files are', () => {
    const lines = ['quay/lib.rs > tide/lib.rs', 'tide/lib.rs > quay/lib.rs'];
    const crates = graphOf(lines);
    const testing: ImportGraph = { ...crates, edges: crates.edges.map((edge) => (edge.line === 2 ? { ...edge, isForTests: true } : edge)) };
    expect(found(crates)).toEqual(['quay/lib.rs:1: quay > tide']);
    expect(found(testing)).toEqual([]);
    expect(found(testing, { granularity: 'file' })).toEqual(['quay/lib.rs:1: quay/lib.rs > tide/lib.rs']);
  });

  it('a crate does not need the one whose file it takes as its own text', () => {
    const lines = ['src/lib.rs > quay/src/lib.rs', 'quay/build.rs > tools/build.rs', 'quay/src/lib.rs > shared/knot.rs'];
    const crates = (more: Partial<ImportEdge>): ImportGraph => {
      const graph = graphOf(lines);
      return { ...graph, units: graph.nodes.map((path) => (path.startsWith('quay/') ? 'quay' : '.')), edges: graph.edges.map((edge) => (edge.line === 1 ? edge : { ...edge, ...more })) };
    };
    expect(found(crates({ kind: 'include' }))).toEqual([]);
    expect(found(crates({ specifier: 'mod knot = "../../shared/knot.rs"' }))).toEqual([]);
    expect(found(crates({ specifier: 'port::knot' }))).toEqual(['quay/build.rs:2: quay > .']);
  });

  it('the inline code of a header may include it, and a file of C itself', () => {
    const includes = (...lines: string[]): ImportGraph => {
      const graph = graphOf(lines);
      return { ...graph, units: graph.nodes, edges: graph.edges.map((edge) => ({ ...edge, kind: 'include' })) };
    };
    for (const code of ['sea/buoy-inl.h', 'sea/buoy_impl.hpp', 'sea/buoy.inl', 'sea/buoy.ipp', 'sea/buoy.tpp']) {
      expect(found(includes(`sea/buoy.h > ${code}`, `${code} > sea/buoy.h`)), code).toEqual([]);
      // Over a third file it is a cycle still, and so it is with the header of another folder, or another name.
      expect(found(includes(`sea/buoy.h > ${code}`, `${code} > sea/chain.h`, 'sea/chain.h > sea/buoy.h')), code).toHaveLength(1);
      expect(found(includes(`deep/buoy.h > ${code}`, `${code} > deep/buoy.h`)), code).toHaveLength(1);
      expect(found(includes(`sea/buoys.h > ${code}`, `${code} > sea/buoys.h`)), code).toHaveLength(1);
    }
    for (const code of ['sea/impl/buoy_inl.hpp', 'sea/detail/buoy.ipp']) {
      expect(found(includes(`sea/buoy.hpp > ${code}`, `${code} > sea/buoy.hpp`)), code).toEqual([]);
      expect(found(includes(`sea/tide.hpp > ${code}`, `${code} > sea/tide.hpp`)), code).toHaveLength(1);
      expect(found(includes(`buoy.hpp > ${code}`, `${code} > buoy.hpp`)), code).toHaveLength(1);
    }
    expect(found(includes('sea/buoy.h > sea/chain.h', 'sea/chain.h > sea/buoy.h'))).toEqual(['sea/buoy.h:1: sea/buoy.h > sea/chain.h']);
    expect(found(includes('sea/table.h > sea/table.h', 'sea/unroll.c > sea/unroll.c', 'sea/Kernel.cu > sea/Kernel.cu', 'sea/Tide.H > sea/Tide-inl.H', 'sea/Tide-inl.H > sea/Tide.H'))).toEqual([]);
  });

  it('chunks that a bundler wrote import each other as it likes', () => {
    const both = (one: string, other: string): readonly string[] => found(graphOf([`${one} > ${other}`, `${other} > ${one}`]), { granularity: 'file' });
    expect(both('web/dist/assets/index-B4MOUzYr.js', 'web/dist/assets/index-B9gpspYg.js')).toEqual([]);
    expect(both('dist/tide.4f3a2b1c.js', 'dist/knot-kQxWvAbc.mjs')).toEqual([]);
    expect(both('dist/tide-calendar.js', 'dist/knot-Calendar.js')).toHaveLength(1);
    expect(both('dist/index-B4MOUzYr.js', 'dist/index.js')).toHaveLength(1);
    expect(both('src/index-B4MOUzYr.js', 'src/index-B9gpspYg.js')).toHaveLength(1);
  });

  it('a file that names what it has itself is none, where a language compiles files together (`use crate::tide::Phase::*`, `import port.Tide.Phase`)', () => {
    for (const path of ['src/tide.rs', 'port/Tide.java', 'port/Tide.kt']) {
      expect(found(graphOf([`${path} > ${path}`]), { granularity: 'file' }), path).toEqual([]);
      expect(found({ ...graphOf([`${path} > ${path}`]), units: [path] }), path).toEqual([]);
    }
  });

  it('a component that is drawn within itself is none, as Svelte wants it of a tree; one with another is', () => {
    expect(found(graphOf(['tree/Folder.svelte > tree/Folder.svelte', 'Menu.vue > Menu.vue']))).toEqual([]);
    expect(found(graphOf(['Folder.svelte > File.svelte', 'File.svelte > Folder.svelte', 'Folder.svelte > Folder.svelte']))).toEqual(['File.svelte:2: File.svelte > Folder.svelte']);
  });

  it('a file that is its own unit and imports itself is a cycle', () => {
    expect(found(graphOf(['tide.ts > tide.ts']))).toEqual(['tide.ts:1: tide.ts']);
  });

  it('what a bundler makes of the own file is none (`./entry?assets`)', () => {
    const graph = graphOf(['entry.ts > entry.ts']);
    expect(found({ ...graph, edges: graph.edges.map((edge) => ({ ...edge, specifier: './entry?assets=ssr' })) })).toEqual([]);
  });

  it('between files, when asked for: then an import of a whole package means each of its files', () => {
    const files = { granularity: 'file' };
    expect(found(harbour, files)).toEqual(['quay/berth.go:4: quay/berth.go > quay/rope.go']);
    const star = graphOf(['crane/Lift.java >> quay/Berth.java', 'quay/Rope.java > crane/Lift.java']);
    expect(found(star, files)).toEqual(['crane/Lift.java:1: crane/Lift.java > quay/Rope.java']);
    expect(found(star)).toEqual(['crane/Lift.java:1: crane > quay']);
  });

  it('a cut names every file of the package that has to let go', () => {
    const graph = graphOf(['a/one.go > b/x.go', 'a/two.go > b/x.go', 'a/two.go > b/y.go', 'b/x.go > a/one.go', 'b/y.go > a/one.go', 'b/z.go > a/one.go', 'b/z.go > a/two.go']);
    const [violation] = analyze(graph).violations;
    expect(violation && contextOf(violation).cut).toMatchObject([
      { file: 'a/one.go', line: 1, lines: [1], also: [{ file: 'a/two.go', line: 2 }, { file: 'a/two.go', line: 3 }], reason: '3 import statements; without them no cycle is left' },
    ]);
  });
});

describe('the cuts between packages', () => {
  const place = fc.constantFrom('a/one.go', 'a/two.go', 'b/x.go', 'b/y.go', 'c/z.go', 'd/w.go', 'tide.ts', 'ebb.ts');
  const lines = fc.array(fc.tuple(place, fc.constantFrom('>', '>>'), place).map(([from, arrow, to]) => `${from} ${arrow} ${to}`), { maxLength: 24 });

  it.each(['language', 'file'])('open every component once all their statements are gone (granularity %s)', (granularity) => {
    fc.assert(
      fc.property(lines, (imports) => {
        const graph = graphOf(imports);
        const gone = new Set(
          analyze(graph, { granularity }).violations.flatMap((violation) =>
            contextOf(violation).cut.flatMap(({ file, lines: own, also }) => [...own.map((line) => `${file}:${line}`), ...(also ?? []).map((other) => `${other.file}:${other.line}`)]),
          ),
        );
        const opened = { ...graph, edges: graph.edges.filter((edge) => !gone.has(`${graph.nodes[edge.from] ?? ''}:${edge.line}`)) };
        expect(found(opened, { granularity })).toEqual([]);
      }),
    );
  });
});

describe('packages against the base', () => {
  const states = (now: ImportGraph, before: ImportGraph, renames: readonly (readonly [string, string])[] = []): readonly string[] =>
    [...compareToBase(analyze(now).violations, now, before, new Map(renames), CONFIG).values()].map(({ state, added }) => [state, ...added.map(({ file, to }) => `${file} > ${to}`)].join(' | '));
  const base = graphOf(['a/one.go > b/x.go', 'b/x.go > a/one.go']);

  it('another import between packages that were a cycle changes nothing, from a new file either', () => {
    expect(states(graphOf(['a/one.go > b/x.go', 'a/new.go > b/y.go', 'b/x.go > a/one.go']), base)).toEqual(['old']);
  });

  it('a package that joins is new, and named by its imports', () => {
    expect(states(graphOf(['a/one.go > b/x.go', 'b/x.go > c/z.go', 'c/z.go > a/one.go', 'b/x.go > a/one.go']), base)).toEqual(['new | b/x.go > c/z.go | c/z.go > a/one.go']);
  });

  it('a package that moved as a whole is the one that it was', () => {
    const moved = graphOf(['harbour/a/one.go > b/x.go', 'b/x.go > harbour/a/one.go']);
    expect(states(moved, base)).toEqual(['new | b/x.go > harbour/a/one.go | harbour/a/one.go > b/x.go']);
    expect(states(moved, base, [['harbour/a/one.go', 'a/one.go']])).toEqual(['old']);
  });
});

describe('imports that run late', () => {
  it('close cycles unless the config says that they do not', () => {
    const graph = graphOf(['tide.py > moon.py', 'moon.py > tide.py']);
    const late = { ...graph, edges: graph.edges.map((edge, index) => (index === 0 ? { ...edge, kind: 'dynamic' as const } : edge)) };
    expect(found(late)).toHaveLength(1);
    expect(found(late, { dynamic_imports: 'ignore' })).toEqual([]);
  });
});
