import { describe, expect, it } from 'vitest';
import { silentUses } from '../../src/graph/silent-uses.js';
import { treeGraph } from '../rulepacks/support/harbour-change.js';

/** `from > to` of each use, sorted. */
function uses(lines: readonly string[]): readonly string[] {
  const graph = treeGraph(lines);
  const edges = graph.edges.map((edge) => ({ ...edge, kind: 'include' as const }));
  return silentUses({ ...graph, edges }).map(({ from, to, isWholeUnit }) => `${graph.nodes[from] ?? ''} > ${graph.nodes[to] ?? ''}${isWholeUnit ? '' : ' alone'}`).sort();
}

describe('classes of the same package, which need no import', () => {
  it.each([
    ['src/main/java/sea/Tide.java', 'src/test/java/sea/TideTest.java'],
    ['src/main/kotlin/sea/Tide.kt', 'src/test/java/sea/TideTest.java'],
    ['src/java/sea/Tide.java', 'src/test/sea/TideTest.java'],
    ['src/sea/Tide.java', 'test/sea/TideTest.java'],
    ['java/sea/Tide.java', 'javatests/sea/TideTest.java'],
    ['core/src/main/java/sea/Tide.java', 'core/src/testFixtures/java/sea/Tides.java'],
    ['src/main/java/Tide.java', 'src/test/java/TideTest.java'],
  ])('%s is seen by %s, and does not see it', (main, test) => {
    expect(uses([main, test])).toEqual([`${test} > ${main}`]);
  });

  it('are seen both ways between roots that are not tests', () => {
    expect(uses(['src/commonMain/kotlin/sea/A.kt', 'src/jvmMain/kotlin/sea/B.kt'])).toEqual(['src/commonMain/kotlin/sea/A.kt > src/jvmMain/kotlin/sea/B.kt', 'src/jvmMain/kotlin/sea/B.kt > src/commonMain/kotlin/sea/A.kt']);
  });

  it('are those of another module only where it imports something of that one, never its tests, and never without a package', () => {
    const tree = ['a/src/main/java/sea/A.java', 'b/src/test/java/sea/B.java', 'b/src/main/java/port/Port.java', 'a/src/test/java/sea/ATest.java', 'a/src/main/java/Plain.java', 'b/src/main/java/Plain.java'];
    const own = 'a/src/test/java/sea/ATest.java > a/src/main/java/sea/A.java';
    expect(uses(tree)).toEqual([own]);
    expect(uses(['quay/src/java/sea/A.java', 'quay/src/main/java/sea/B.java', 'ferry/test/sea/A.java', 'ferry/test/port/C.java > quay/src/java/other/D.java'])).toEqual([
      'ferry/test/sea/A.java > quay/src/java/sea/A.java', 'ferry/test/sea/A.java > quay/src/main/java/sea/B.java', 'quay/src/java/sea/A.java > quay/src/main/java/sea/B.java', 'quay/src/main/java/sea/B.java > quay/src/java/sea/A.java',
    ]);
    expect(uses([...tree, 'b/src/main/java/port/Port.java > a/src/main/java/other/Other.java'])).toEqual([own, 'b/src/test/java/sea/B.java > a/src/main/java/sea/A.java']);
  });

  it('are not others: another package, another folder, scripts', () => {
    expect(uses(['src/main/java/sea/A.java', 'src/test/java/sea/deep/B.java', 'src/test/java/seal/C.java', 'src/main/kotlin/sea/build.kts'])).toEqual([]);
  });
});

describe('a file of C behind its header', () => {
  it('is what the header stands for, when it includes it', () => {
    expect(uses(['src/tide.cc > include/tide.h', 'src/port.cc > include/tide.h', 'src/ebb.c > src/ebb.hpp', 'src/tide.hpp > include/tide.h', 'src/Foam.C > src/Foam.H'])).toEqual(['include/tide.h > src/tide.cc alone', 'src/Foam.H > src/Foam.C alone', 'src/ebb.hpp > src/ebb.c alone']);
  });

  it('is not a test of what the header declares, unless the header is of the tests too', () => {
    expect(uses(['src/tide.c > include/tide.h', 'test/dm/tide.c > include/tide.h', 'tests/knot.c > tests/knot.h'])).toEqual(['include/tide.h > src/tide.c alone', 'tests/knot.h > tests/knot.c alone']);
  });

  it('is none where nothing says so', () => {
    expect(uses(['a/tide.cc', 'b/tide.h', 'a/tide.h > a/tide.cc'])).toEqual([]);
  });
});

describe('tests of a package of Go, which need no import to see it', () => {
  it('use the whole package of their folder, wherever one has files', () => {
    const files = { 'quay/berth.go': 'quay', 'quay/berth_test.go': 'quay [test]', 'quay/rope.go': 'quay', 'quay/rope_test.go': 'quay [test]', 'quay/tools.go': 'quay [tools]', 'main.go': '.', 'main_test.go': '. [test]', 'alone/a_test.go': 'alone [test]' };
    const graph = treeGraph(Object.keys(files), files);
    expect(silentUses(graph)).toEqual([
      { from: graph.nodes.indexOf('main_test.go'), to: graph.nodes.indexOf('main.go'), isWholeUnit: true },
      { from: graph.nodes.indexOf('quay/berth_test.go'), to: graph.nodes.indexOf('quay/berth.go'), isWholeUnit: true },
    ]);
  });
});

describe('a conftest.py, which pytest loads for the tests beside and below it', () => {
  it('is used by those tests, the nearest one by name and those above by it', () => {
    const tree = ['conftest.py', 'quay/conftest.py', 'quay/deep/test_rope.py', 'quay/rope_test.py', 'quay/rope.py', 'ferry/testRoute.py', 'ferry/deep/conftest.py', 'quayside/test_mast.py'];
    expect(uses(tree)).toEqual([
      'ferry/deep/conftest.py > conftest.py alone', 'ferry/testRoute.py > conftest.py alone', 'quay/conftest.py > conftest.py alone', 'quay/deep/test_rope.py > quay/conftest.py alone', 'quay/rope_test.py > quay/conftest.py alone',
      'quayside/test_mast.py > conftest.py alone',
    ]);
    expect(uses(['quay/conftest.py', 'test_rope.py', 'ferry/test_route.py'])).toEqual([]);
  });
});

describe('the library of a crate, which its own tests may name without an import', () => {
  it('is seen by tests, examples and benches, and does not see them', () => {
    const paths = ['tide/src/lib.rs', 'tide/src/deck.rs', 'tide/tests/ebb.rs', 'tide/examples/deep/main.rs', 'quay/tests/alone.rs', 'tests/src/lib.rs'];
    const units = { 'tide/src/lib.rs': 'tide', 'tide/src/deck.rs': 'tide', 'tide/tests/ebb.rs': 'tide', 'tide/examples/deep/main.rs': 'tide', 'quay/tests/alone.rs': 'quay', 'tests/src/lib.rs': 'tests' };
    const graph = treeGraph(paths, units);
    expect(silentUses(graph).map(({ from, to, isWholeUnit }) => `${graph.nodes[from] ?? ''} > ${graph.nodes[to] ?? ''} ${String(isWholeUnit)}`)).toEqual([
      'tide/examples/deep/main.rs > tide/src/deck.rs true', 'tide/tests/ebb.rs > tide/src/deck.rs true',
    ]);
  });
});
