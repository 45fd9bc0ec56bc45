import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/contract/json/canonical-json.js';
import type { Module } from '../../src/graph/modules.js';
import { validateViolation } from '../../src/contract/documents/violation.js';
import { impactOf, modified, SHA, told, treeGraph, type Change } from './support/harbour-change.js';

const GRAPH = treeGraph(['quay/berth.ts > crane/lift.ts', 'ferry/route.ts > type quay/berth.ts', 'ferry/route.test.ts > ferry/route.ts', 'buoy/light.ts']);
const HARBOUR: Change = { graph: GRAPH, changed: modified('crane/lift.ts'), modules: ['buoy', 'crane', 'ferry', 'quay'] };

describe('module-impacted', () => {
  it('is said of every module that the change reaches, over type imports too, and of no other', () => {
    const output = impactOf(HARBOUR);
    expect(told(output)).toEqual(['info module-impacted crane/package.json', 'info module-impacted ferry/package.json', 'info module-impacted quay/package.json']);
    for (const violation of output.violations) expect(validateViolation(violation)).toEqual([]);
    const ferry = output.violations.find((violation) => violation.file_path === 'ferry/package.json');
    expect(ferry?.context).toMatchObject({ module: '@harbour/ferry', path: 'ferry', distance: 2, via: ['crane/lift.ts', 'quay/berth.ts', 'ferry/route.ts'] });
    expect(output.extension_data).toMatchObject({ base: 'found', base_sha: SHA, share_percent: 80, tests: ['ferry/route.test.ts'], impacts_all: null, source_files: 5 });
    expect(() => canonicalJson(output.extension_data)).not.toThrow();
  });

  it('is silent when it is off or nothing changed, without a base, and with an unknown one, where all counts as reached', () => {
    expect(impactOf({ ...HARBOUR, changed: [] }).violations).toEqual([]);
    expect(impactOf({ ...HARBOUR, config: { enabled: false } })).toEqual({ violations: [] });
    for (const base of [{ kind: 'none', reason: 'a schedule' }, { kind: 'unknown', reason: 'shallow', hint: 'fetch' }] as const) {
      const output = impactOf(HARBOUR, base);
      expect(output.violations).toEqual([]);
      expect(output.extension_data).toMatchObject({ base: base.kind, modules: { total: 5 }, tests: ['ferry/route.test.ts'] });
    }
  });

  it('knows the same module on another line of the file as the same item', () => {
    const items = (change: Change) => impactOf(change).violations.map((violation) => [violation.id, violation.context?.['items']]);
    expect(items({ ...HARBOUR, changed: modified('crane/lift.ts', 'quay/berth.ts') })).toEqual(items(HARBOUR));
  });

  it('goes through what the base imported for files that are gone or renamed', () => {
    const before = treeGraph(['quay/berth.ts > crane/lift.ts', 'ferry/route.ts > buoy/light.ts']);
    const graph = treeGraph(['quay/berth.ts', 'ferry/route.ts', 'buoy/lamp.ts']);
    const output = impactOf({ graph, before, changed: [{ kind: 'renamed', path: 'buoy/lamp.ts', from: 'buoy/light.ts' }, { kind: 'deleted', path: 'crane/lift.ts' }], modules: ['buoy', 'crane', 'ferry', 'quay'] });
    const reached = (output.extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);
    expect(reached).toEqual(['buoy/lamp.ts', 'ferry/route.ts', 'quay/berth.ts']);
    expect(told(output)).toHaveLength(4);
  });

  it('goes to whoever imports a file that is no source, wherever that lies', () => {
    const graph = { ...GRAPH, leaves: [{ from: GRAPH.nodes.indexOf('quay/berth.ts'), path: 'data/tides.json', specifier: '../data/tides.json' }] };
    const reached = (changed: Change['changed']): readonly string[] => (impactOf({ ...HARBOUR, graph, changed }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);
    expect(reached(modified('data/tides.json'))).toEqual(['ferry/route.test.ts', 'ferry/route.ts', 'quay/berth.ts']);
    expect(reached(modified('data/ebb.json'))).toEqual([]);
  });

  it('goes to whoever imported such a file at the base when it is gone or has another name', () => {
    const before = { ...GRAPH, leaves: [{ from: GRAPH.nodes.indexOf('quay/berth.ts'), path: 'data/tides.json', specifier: '../data/tides.json' }] };
    for (const change of [{ kind: 'deleted', path: 'data/tides.json' }, { kind: 'renamed', path: 'data/sea.json', from: 'data/tides.json' }] as const) {
      const data = impactOf({ ...HARBOUR, before, changed: [change] }).extension_data?.['impacted'] as { files: { path: string }[] };
      expect(data.files.map((file) => file.path), change.kind).toEqual(['ferry/route.test.ts', 'ferry/route.ts', 'quay/berth.ts']);
    }
  });

  it('needs no imports of the base for a document that is gone', () => {
    expect(told(impactOf({ ...HARBOUR, changed: [{ kind: 'deleted', path: 'docs/tides.md' }] }))).toEqual(['info module-impacted .']);
  });

  it('names a test that changed among those to run, also one that no graph has, and none that is gone', () => {
    const change: Change = { ...HARBOUR, graph: treeGraph(['quay/berth.ts > crane/lift.ts', 'ferry/route.ts > type quay/berth.ts', 'buoy/light.ts']), before: GRAPH };
    expect(impactOf({ ...change, changed: [{ kind: 'deleted', path: 'ferry/route.test.ts' }] }).extension_data?.['tests']).toEqual([]);
    expect(impactOf({ ...change, changed: [{ kind: 'added', path: 'ferry/late.test.ts' }] }).extension_data?.['tests']).toEqual(['ferry/late.test.ts']);
  });

  it('takes a package that is compiled as a whole as one', () => {
    const units = { 'tide/ebb.go': 'tide', 'tide/flood.go': 'tide' };
    const graph = treeGraph(['ferry/route.go > tide/flood.go', 'tide/ebb.go'], units);
    expect(told(impactOf({ graph, changed: modified('tide/ebb.go'), modules: ['ferry', 'tide'] }))).toHaveLength(2);
    const left = treeGraph(['ferry/route.go > tide/flood.go'], units);
    expect(told(impactOf({ graph: left, before: graph, changed: [{ kind: 'deleted', path: 'tide/ebb.go' }], modules: ['ferry', 'tide'] }))).toHaveLength(2);
  });

  it('goes to tests of the same package, which import nothing, also when its last file is gone', () => {
    const main = 'quay/src/main/java/sea/Tide.java';
    const test = 'quay/src/test/java/sea/TideTest.java';
    const change = { graph: treeGraph([main, test, 'quay/src/test/java/sea/deep/OtherTest.java']), modules: ['quay'] };
    expect(impactOf({ ...change, changed: modified(main) }).extension_data).toMatchObject({ tests: [test] });
    expect(impactOf({ ...change, changed: modified(test) }).extension_data).toMatchObject({ impacted: { total: 1 } });
    const gone = impactOf({ ...change, graph: treeGraph([test]), before: change.graph, changed: [{ kind: 'deleted', path: main }] });
    expect(gone.extension_data).toMatchObject({ tests: [test] });
  });

  it.each([
    // JavaScript: Jest, Vitest, Playwright, Deno, Bun, Jasmine, Ember, Cypress, WebdriverIO
    ['ferry/route.test.ts', 'ferry/route.spec.vue', 'ferry/route-test.gts', 'ferry/tests/unit/route-test.js', 'ferry/route_test.ts', 'ferry/route_spec.mts', 'ferry/route.e2e-spec.ts', 'ferry/route.e2e.ts', 'ferry/route.cy.tsx', 'ferry/route.test-d.ts', 'ferry/__tests__/route.ts', 'test.mjs'],
    // Meteor; a folder `test` in which no name says more: Mocha, tap, Node
    ['ferry/route.tests.js', 'ferry/pool-tests.js'],
    ['ferry/test/route.js', 'ferry/test/deep/deck.mjs', 'test/utils.js', 'quay/lib/test/rope.ts'],
    // Python: pytest, unittest
    ['quay/test_rope.py', 'quay/rope_test.py', 'quay/testRope.py', 'quay/tests.py'],
    // Java, Kotlin: Surefire, Failsafe, source sets of Gradle and of Kotlin
    ['quay/src/test/java/Ropes.java', 'quay/src/iosTest/kotlin/Ropes.kt', 'quay/src/testDebug/kotlin/Ropes.kt', 'quay/src/functionalTest/java/Ropes.java', 'quay/RopeTestCase.java', 'quay/RopeITCase.java', 'quay/RopeIT.java', 'quay/RopeTests.kt'],
    // Rust, Go
    ['quay/tests/rope.rs', 'quay/src/tests.rs', 'quay/src/rope/test.rs', 'quay/src/rope_tests.rs', 'quay/rope_test.go'],
    // C, C++: no runner says so; names and folders of CTest, Meson and GoogleTest
    ['quay/rope-test.cc', 'quay/rope_unittest.cc', 'quay/RopeTests.cpp', 'quay/test-rope.c', 'quay/tests/rope.c', 'quay/test/deep/rope.cpp'],
  ])('names as tests %s and the like', (...tests) => {
    const graph = treeGraph([...tests.map((path) => `${path} > crane/lift.ts`), 'crane/lift.ts']);
    expect(impactOf({ ...HARBOUR, graph }).extension_data).toMatchObject({ tests: [...tests].sort() });
  });

  it('names no sources whose names only sound like tests, and no data of tests unless the config does', () => {
    const others = ['ferry/latest.ts', 'ferry/contest.js', 'ferry/tide-specs.ts', 'ferry/test-utils.ts', 'ferry/spec/route.ts', 'ferry/__tests__/fixtures/a/actual.js', 'ferry/__tests__/__snapshots__/a.js', 'quay/testing.py', 'quay/latest.py', 'quay/src/latest/java/Rope.java', 'quay/src/test/resources/lost/src/main/java/Rope.java', 'quay/src/it/resources/RopeTest.java', 'quay/src/integrationTest/resources/lost/src/test/java/RopeTest.java', 'quay/latest.rs', 'quay/latest.cc', 'quay/testdata/rope_test.go'];
    const graph = treeGraph([...others.map((path) => `${path} > crane/lift.ts`), 'crane/lift.ts']);
    expect(impactOf({ ...HARBOUR, graph }).extension_data).toMatchObject({ tests: [] });
    expect(impactOf({ ...HARBOUR, graph, config: { tests: ['**/fixtures/**'] } }).extension_data).toMatchObject({ tests: ['ferry/__tests__/fixtures/a/actual.js'] });
  });

  it('names of a folder test what is named as a test, where one file is, and never what only helps', () => {
    const others = ['ferry/test/deck.js', 'ferry/test/route.test.js', 'quay/test/setup.js', 'quay/test/rope-helpers.ts', 'quay/test/support/env.js', 'quay/test/_rope.js', 'quay/test/rope.d.ts', 'quay/test/fixtures/rope.js', 'quay/tests/rope.js', 'quay/latest/rope.js'];
    const graph = treeGraph([...others.map((path) => `${path} > crane/lift.ts`), 'crane/lift.ts']);
    expect(impactOf({ ...HARBOUR, graph }).extension_data).toMatchObject({ tests: ['ferry/test/route.test.js'] });
    expect(impactOf({ ...HARBOUR, graph }, { kind: 'none', reason: 'a schedule' }).extension_data).toMatchObject({ tests: ['ferry/test/route.test.js'] });
    expect(impactOf({ ...HARBOUR, graph, config: { tests: ['quay/tests/**'] } }).extension_data).toMatchObject({ tests: ['quay/tests/rope.js'] });
  });

  it('takes what a helper is called for no sign that the others of a folder test have such names', () => {
    const graph = treeGraph(['ferry/test/route.js > crane/lift.ts', 'ferry/test/deep/deck.js > crane/lift.ts', 'ferry/test/_tools/rope.js > crane/lift.ts', 'ferry/test/_tools/integration-test.js > crane/lift.ts']);
    expect(impactOf({ ...HARBOUR, graph }).extension_data).toMatchObject({ tests: ['ferry/test/_tools/integration-test.js', 'ferry/test/deep/deck.js', 'ferry/test/route.js'] });
  });

  it('names what scripts hand to a runner, beside files that are named as tests, but for helpers, data and declarations', () => {
    const handed = ['ferry/test/deck.mjs', 'ferry/test/esm/route-test.mjs'];
    const graph = treeGraph([...handed, 'ferry/test/before-setup.mjs', 'ferry/test/_rope.mjs', 'ferry/test/rope.d.mts', 'ferry/test/fixtures/a.mjs', 'ferry/test/esm/shims.mjs'].map((path) => `${path} > crane/lift.ts`));
    const tests = ['ferry/test/*.{mjs,mts}', 'ferry/test/fixtures/*', 'ferry/test/[z-a].js'];
    expect(impactOf({ ...HARBOUR, graph, tests }).extension_data).toMatchObject({ tests: handed });
    expect(impactOf({ ...HARBOUR, graph, tests, config: { tests: ['**/shims.mjs'] } }).extension_data).toMatchObject({ tests: ['ferry/test/esm/shims.mjs'] });
  });

  it('is reached by files that are not sources, but by documents only in their own module', () => {
    // Of a root that is a module with sources of its own.
    for (const path of ['.pre-commit-config.yaml', 'renovate.json', 'codecov.yml', '.gitpod.yml', 'mkdocs.yml', 'amplify.yml', 'CITATION.cff', 'common/changes/@harbour/ferry/tide_2026-11-27.json', 'change/@harbour-ferry-2a1f.json', '.yarn/versions/1a2b3c4d.yml', '.release-please-manifest.json', 'cspell.json', '.cspell/words.txt', '_typos.toml', '.markdownlint-cli2.jsonc', '.prettierrc', '.prettierignore', 'lefthook.yml']) {
      expect(told(impactOf({ ...HARBOUR, graph: treeGraph(['ferry/route.ts > shared.ts']), changed: modified(path) })), path).toEqual(['info module-impacted .']);
    }
    expect(told(impactOf({ ...HARBOUR, graph: treeGraph(['ferry/route.ts > shared.ts']), changed: modified('.golangci.yml') }))).toHaveLength(2);
    const change = { ...HARBOUR, others: ['crane/chart.json', 'crane/README.md'] };
    expect(told(impactOf({ ...HARBOUR, graph: treeGraph(['ferry/route.ts > shared.ts']), changed: modified('.github/workflows/tide.yml') }))).toEqual(['info module-impacted .']);
    expect(told(impactOf({ ...change, changed: modified('crane/.changelog/4973.changed') }))).toEqual(['info module-impacted crane/package.json']);
    for (const path of ['crane/README.md', 'crane/mkdocs.yml']) expect(told(impactOf({ ...change, changed: modified(path) })), path).toEqual(['info module-impacted crane/package.json']);
    expect(told(impactOf({ ...change, changed: modified('crane/chart.json') }))).toHaveLength(3);
    expect(told(impactOf({ ...change, changed: modified('crane/package.json') }))).toHaveLength(3);
  });

  it('is reached by texts that are manifests or say what to build, as by any other file of its module', () => {
    const graph = treeGraph(['crane/lift.ts', 'ferry/route.ts > crane/lift.ts', 'quay/berth.ts']);
    const reached = (path: string): unknown => (impactOf({ graph, others: [path], changed: modified(path), modules: ['crane', 'ferry', 'quay'] }).extension_data?.['impacted'] as { total: number }).total;
    for (const path of ['crane/CMakeLists.txt', 'crane/meson_options.txt', 'crane/deep/CMakeLists.txt', 'crane/requirements.txt', 'crane/dev-requirements.txt', 'crane/requirements/base.txt', 'crane/constraints.txt', 'crane/conanfile.txt', 'crane/src/main/resources/sea/prompt.md', 'crane/src/androidMain/res/raw/tides.txt']) expect(reached(path), path).toBe(2);
    for (const path of ['crane/notes.txt', 'crane/src/resources.md', 'requirements.md']) expect(reached(path), path).toBe(0);
    for (const path of ['requirements.txt', 'requirements/base.txt', 'requirements/ci/lint.txt', 'requirements/base.in']) expect(reached(path), path).toBe(3);
  });

  it.each(['build.gradle.kts', 'vitest.config.ts', 'vitest.config.build.mts', 'jest.config.js', '.mocharc.cjs', 'setup.py', 'ember-cli-build.js'])('takes the script %s, which says how a module is built or tested, for a file that all of its sources may need', (name) => {
    const graph = treeGraph([`crane/${name}`, 'crane/lift.ts', 'crane/test/lift.test.ts', 'ferry/route.ts > crane/lift.ts', 'quay/berth.ts']);
    const output = impactOf({ graph, changed: modified(`crane/${name}`), modules: ['crane', 'ferry', 'quay'] });
    expect((output.extension_data?.['impacted'] as { files: readonly { path: string }[] }).files.map(({ path }) => path)).toEqual([`crane/${name}`, 'crane/lift.ts', 'crane/test/lift.test.ts', 'ferry/route.ts'].sort());
    expect(output.extension_data).toMatchObject({ tests: ['crane/test/lift.test.ts'] });
    // At the root it counts for all.
    const root = treeGraph([name, 'crane/lift.ts', 'quay/berth.ts']);
    expect(impactOf({ graph: root, changed: modified(name), modules: ['crane', 'quay'] }).extension_data).toMatchObject({ impacts_all: name, impacted: { total: 3 } });
  });

  it('takes other sources that are called config, and data of tests, for sources', () => {
    const graph = treeGraph(['crane/app.config.ts', 'crane/lift.ts', 'ferry/route.ts > crane/app.config.ts']);
    expect(impactOf({ graph, changed: modified('crane/app.config.ts'), modules: ['crane', 'ferry'] }).extension_data).toMatchObject({ impacted: { total: 2 } });
    const data = treeGraph(['crane/test/fixtures/vite.config.ts', 'crane/lift.ts']);
    expect(impactOf({ graph: data, changed: modified('crane/test/fixtures/vite.config.ts'), modules: ['crane'] }).extension_data).toMatchObject({ impacted: { total: 1 } });
  });

  it('is said of every module when a root manifest, lock or build config changed, or what impacts_all says', () => {
    expect(told(impactOf({ ...HARBOUR, changed: modified('pnpm-lock.yaml') }))).toHaveLength(5);
    expect(told(impactOf({ ...HARBOUR, changed: modified('crane/pnpm-lock.yaml') }))).toHaveLength(3);
    for (const path of ['deno.json', 'deno.lock', 'common/config/rush/pnpm-lock.yaml', 'common/config/subspaces/deck/common-versions.json', 'common/config/rush/.pnpmfile.cjs', '.moon/tasks/node.yml', 'bunfig.toml', 'pixi.lock', 'environment.yml', 'platformio.ini', 'meson_options.txt', 'Makefile.am', '.bazelrc']) expect(told(impactOf({ ...HARBOUR, changed: modified(path) })), path).toHaveLength(5);
    expect(told(impactOf({ ...HARBOUR, changed: modified('common/config/rush/version-policies.json') }))).toHaveLength(1);
    expect(told(impactOf({ ...HARBOUR, changed: modified('buoy/light.ts'), config: { impacts_all: ['buoy/**'] } }))).toHaveLength(5);
  });
});

describe('ways over manifests of a workspace', () => {
  const member = (path: string, more: Partial<Module> = {}): Module => ({ name: `@harbour/${path}`, path, manifest: `${path}/package.json`, ...more });
  const wayTo = (path: string, change: Change): readonly string[] | undefined => impactOf(change).violations.find((violation) => violation.context?.['path'] === path)?.context?.['via'] as string[] | undefined;
  const graph = treeGraph(['ferry/route.ts > tide/table.ts', 'ferry/deck.ts', 'tide/moon.ts', 'quay/berth.ts']);

  it('lead to whoever declares a module of which files changed that no import can show', () => {
    const modules = [member('ferry', { declares: ['presets', 'tide'] }), member('presets'), member('quay'), member('tide')];
    expect(wayTo('ferry', { graph, modules, changed: modified('presets/tsconfig.json') })).toEqual(['presets/tsconfig.json', 'ferry/package.json']);
    expect(wayTo('ferry', { graph, modules, changed: modified('tide/look.css') })).toEqual(['tide/look.css', 'ferry/package.json']);
    expect(told(impactOf({ graph, modules, changed: modified('presets/tsconfig.json') }))).toEqual(['info module-impacted ferry/package.json', 'info module-impacted presets/package.json']);
    expect(told(impactOf({ graph, modules, changed: modified('presets/README.md') }))).toEqual(['info module-impacted presets/package.json']);
  });

  it('lead on for sources only where no import shows what is taken, or programs are', () => {
    const importing = [member('ferry', { declares: ['tide'] }), member('quay', { declares: ['tide'] }), member('tide')];
    expect(wayTo('ferry', { graph, modules: importing, changed: modified('tide/moon.ts') })).toBeUndefined();
    expect(wayTo('quay', { graph, modules: importing, changed: modified('tide/moon.ts') })).toEqual(['tide/moon.ts', 'tide/package.json', 'quay/package.json']);
    const needing = [member('ferry', { declares: ['tide'], needs: ['tide'] }), member('quay', { declares: ['ferry'], needs: ['ferry'] }), member('tide')];
    expect(wayTo('ferry', { graph, modules: needing, changed: modified('tide/moon.ts') })).toEqual(['tide/moon.ts', 'tide/package.json', 'ferry/package.json']);
    expect(wayTo('quay', { graph, modules: needing, changed: modified('tide/moon.ts') })).toEqual(['tide/moon.ts', 'tide/package.json', 'ferry/package.json', 'quay/package.json']);
    const programs = [member('ferry', { declares: ['tide'] }), member('quay'), member('tide', { hasPrograms: true })];
    expect(wayTo('ferry', { graph, modules: programs, changed: modified('tide/moon.ts') })).toEqual(['tide/moon.ts', 'tide/package.json', 'ferry/package.json']);
  });

  it('lead from the library of a crate to its tests, examples and benches and on to who depends on it, and from these nowhere', () => {
    const crates = ['ferry', 'quay', 'tide'];
    const paths = [...crates.flatMap((crate) => [`${crate}/src/lib.rs`, `${crate}/src/deck.rs`]), 'tide/tests/ebb.rs', 'tide/tests/common/mod.rs', 'tide/benches/flow.rs', 'quay/tests/berth.rs'];
    const units = Object.fromEntries(paths.map((path) => [path, path.split('/')[0] ?? '']));
    const rust = treeGraph([...paths, 'ferry/src/deck.rs > tide/src/lib.rs', 'tide/tests/ebb.rs > tide/tests/common/mod.rs', 'quay/tests/berth.rs > tide/src/lib.rs'], units);
    const crate = (path: string, more: Partial<Module> = {}): Module => ({ name: path, path, manifest: `${path}/Cargo.toml`, ...more });
    const modules = [crate('ferry', { declares: ['tide'] }), crate('quay', { declares: ['ferry', 'tide'], forTests: ['ferry', 'tide'] }), crate('tide')];
    const reached = (...changed: readonly string[]): unknown => (impactOf({ graph: rust, modules, changed: modified(...changed) }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map(({ path }) => path);
    expect(reached('tide/tests/common/mod.rs')).toEqual(['tide/tests/common/mod.rs', 'tide/tests/ebb.rs']);
    expect(reached('tide/benches/flow.rs')).toEqual(['tide/benches/flow.rs']);
    expect(reached('tide/src/deck.rs')).toEqual(['ferry/src/deck.rs', 'ferry/src/lib.rs', 'quay/tests/berth.rs', 'tide/benches/flow.rs', 'tide/src/deck.rs', 'tide/src/lib.rs', 'tide/tests/common/mod.rs', 'tide/tests/ebb.rs']);
    // What only tests depend on reaches these, and nobody who depends on the library beside them.
    expect(reached('ferry/src/lib.rs')).toEqual(['ferry/src/deck.rs', 'ferry/src/lib.rs', 'quay/tests/berth.rs']);
    const on = [...modules.slice(0, 2), crate('tide', { declares: ['quay'] })];
    expect(told(impactOf({ graph: rust, modules: on, changed: modified('ferry/src/lib.rs') }))).toEqual(['info module-impacted ferry/Cargo.toml', 'info module-impacted quay/Cargo.toml']);
    expect(wayTo('quay', { graph: rust, modules: on, changed: modified('ferry/src/lib.rs') })).toEqual(['ferry/src/lib.rs', 'ferry/Cargo.toml', 'quay/Cargo.toml']);
    expect(told(impactOf({ graph: rust, modules: on, changed: modified('quay/tests/berth.rs') }))).toEqual(['info module-impacted quay/Cargo.toml']);
  });

  it('lead into the tests within a crate by what it takes for tests alone, and no further', () => {
    const paths = ['ferry/src/lib.rs', 'quay/src/berth/tests.rs', 'quay/src/deck.rs', 'quay/src/lib.rs', 'quay/tests/rope.rs', 'tide/src/lib.rs'];
    const units = Object.fromEntries(paths.map((path) => [path, path.split('/')[0] ?? '']));
    const plain = treeGraph([...paths, 'ferry/src/lib.rs > quay/src/lib.rs', 'quay/src/deck.rs > tide/src/lib.rs', 'quay/src/berth/tests.rs > tide/src/lib.rs'], units);
    const rust = { ...plain, edges: plain.edges.map((edge) => (plain.nodes[edge.from]?.startsWith('quay/') === true ? { ...edge, isForTests: true as const } : edge)) };
    const crate = (path: string, more: Partial<Module> = {}): Module => ({ name: path, path, manifest: `${path}/Cargo.toml`, ...more });
    const modules = [crate('ferry', { declares: ['quay'] }), crate('quay', { declares: ['tide'], forTests: ['tide'] }), crate('tide')];
    const reached = (graph: typeof plain, path: string): unknown => (impactOf({ graph, modules, changed: modified(path) }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map(({ path: file }) => file);
    expect(reached(plain, 'tide/src/lib.rs')).toEqual(paths);
    expect(reached(rust, 'tide/src/lib.rs')).toEqual(['quay/src/berth/tests.rs', 'quay/src/deck.rs', 'quay/tests/rope.rs', 'tide/src/lib.rs']);
    expect(reached(rust, 'quay/src/lib.rs')).toEqual(paths.slice(0, -1));
    const found = impactOf({ graph: rust, modules, changed: modified('tide/src/lib.rs') });
    expect(told(found)).toEqual(['info module-impacted quay/Cargo.toml', 'info module-impacted tide/Cargo.toml']);
    expect(found.extension_data?.['tests']).toEqual(['quay/src/berth/tests.rs', 'quay/tests/rope.rs']);
    // Where no manifest says it, the imports do.
    expect(told(impactOf({ graph: rust, modules: [crate('quay'), crate('tide')], changed: modified('tide/src/lib.rs') }))).toEqual(['info module-impacted quay/Cargo.toml', 'info module-impacted tide/Cargo.toml']);
  });

  it('end at the root, whose settings members import, but not where they import it as a package', () => {
    const modules = [member('ferry'), member('quay'), member('tide', { hasPrograms: true }), { name: 'harbour', path: '.', manifest: 'package.json', declares: ['tide'] }];
    const lines = ['ferry/build.config.ts > ../settings.ts settings.ts', 'settings.ts > ./alias.ts alias.ts', 'scripts/tug.ts', 'tide/moon.ts'];
    const settings = treeGraph(lines);
    const ways = settings.edges.map((edge) => ({ ...edge, kind: 'value' as const, specifier: edge.specifier.split(' ')[0] ?? '' }));
    const change = { graph: { ...settings, edges: ways }, modules, changed: modified('tide/moon.ts') };
    expect(told(impactOf(change))).toEqual(['info module-impacted package.json', 'info module-impacted tide/package.json']);
    expect(impactOf(change).extension_data?.['impacted']).toMatchObject({ files: [{ path: 'scripts/tug.ts' }, { path: 'tide/moon.ts' }] });
    const more = treeGraph([...lines, 'quay/berth.ts > @harbour/tide tide/moon.ts']);
    const between = { ...more, edges: more.edges.map((edge) => ({ ...edge, kind: 'value' as const, specifier: edge.specifier.split(' ')[0] ?? '' })) };
    const declaring = modules.map((module) => (module.path === 'quay' ? { ...module, declares: ['tide'] } : module));
    expect(told(impactOf({ ...change, graph: between, modules: declaring }))).toEqual(['info module-impacted package.json', 'info module-impacted quay/package.json', 'info module-impacted tide/package.json']);
    const named = ways.map((edge) => ({ ...edge, specifier: edge.specifier.replace('../settings.ts', 'harbour') }));
    expect(wayTo('ferry', { ...change, graph: { ...settings, edges: named } })).toEqual(['tide/moon.ts', 'tide/package.json', 'package.json', 'settings.ts', 'ferry/build.config.ts']);
  });

  it('lead through modules of a language that is not read, and from files that they take from elsewhere', () => {
    const project = (path: string, more: Partial<Module>): Module => ({ name: path, path, manifest: `${path}/${path}.csproj`, ...more });
    const modules = [project('ferry', { declares: ['quay'], takes: ['build/common.props'] }), project('pier', { takes: ['build/common.props', 'never/a.cs'] }), project('quay', { declares: ['tide'] }), project('tide', {}), project('tug', { declares: ['ferry'] })];
    const none = treeGraph(['scripts/tug.ts']);
    expect(wayTo('tug', { graph: none, modules, changed: modified('tide/Moon.cs') })).toEqual(['tide/Moon.cs', 'quay/quay.csproj', 'ferry/ferry.csproj', 'tug/tug.csproj']);
    expect(told(impactOf({ graph: none, modules, changed: modified('tide/Moon.cs') }))).toHaveLength(4);
    expect(told(impactOf({ graph: none, modules, changed: modified('quay/README.md') }))).toEqual(['info module-impacted quay/quay.csproj']);
    expect(wayTo('pier', { graph: none, modules, changed: modified('build/common.props') })).toEqual(['build/common.props', 'pier/pier.csproj']);
    expect(wayTo('pier', { graph: none, modules: [project('pier', { takes: ['build/common.props'] })], changed: modified('build/common.props') })).toEqual(['build/common.props', 'pier/pier.csproj']);
    expect(told(impactOf({ graph: none, modules, changed: modified('build/common.props') }))).toEqual(['info module-impacted .', 'info module-impacted ferry/ferry.csproj', 'info module-impacted pier/pier.csproj', 'info module-impacted tug/tug.csproj']);
  });

  it('lead on for sources where an import of the module leads nowhere', () => {
    const modules = [member('ferry', { declares: ['tide'] }), member('tide')];
    const unresolved = [{ path: 'ferry/deck.ts', line: 1, specifier: '@harbour/tide/built', reason: 'not there' }];
    expect(wayTo('ferry', { graph: { ...graph, unresolved }, modules, changed: modified('tide/moon.ts') })).toEqual(['tide/moon.ts', 'tide/package.json', 'ferry/package.json']);
    const externals = [{ from: graph.nodes.indexOf('ferry/deck.ts'), package: '@harbour/tide', kind: 'value' as const, line: 1, specifier: '@harbour/tide' }];
    expect(wayTo('ferry', { graph: { ...graph, externals }, modules, changed: modified('tide/moon.ts') })).not.toBeUndefined();
  });
});

describe('files of the root that are in no member', () => {
  const graph = treeGraph(['ferry/route.ts > style.ts', 'scripts/tug.ts', 'docs/site.ts']);
  const reached = (...paths: readonly string[]): readonly string[] => (impactOf({ graph, modules: ['ferry'], changed: modified(...paths) }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map(({ path }) => path);

  it('reach the sources of their own top-level folder, and all of the root where they are at the root itself', () => {
    expect(reached('docs/docs.json')).toEqual(['docs/site.ts']);
    expect(reached('scripts/harbour.json')).toEqual(['scripts/tug.ts']);
    expect(reached('compose.yaml')).toEqual(['docs/site.ts', 'ferry/route.ts', 'scripts/tug.ts', 'style.ts']);
  });

  it('reach those of the deepest folder around them that is installed on its own, but among tests and templates', () => {
    const sources = ['sea/tide/web/a.ts', 'sea/tide/b.ts', 'sea/quay/c.ts', 'sea/d.ts', 'sea/tests/case/e.ts', 'sea/templates/app/f.ts'];
    const locks = ['sea/tide/mix.lock', 'sea/tide/web/yarn.lock', 'sea/quay/requirements.txt', 'sea/tests/case/yarn.lock', 'sea/templates/app/yarn.lock'];
    const of = (path: string): readonly string[] => (impactOf({ graph: treeGraph(sources), modules: ['ferry'], others: locks, changed: modified(path) }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);
    expect(of('sea/tide/web/table.json')).toEqual(['sea/tide/web/a.ts']);
    expect(of('sea/tide/mix.exs')).toEqual(['sea/tide/b.ts', 'sea/tide/web/a.ts']);
    expect(of('sea/quay/requirements.txt')).toEqual(['sea/quay/c.ts']);
    for (const all of ['sea/table.json', 'sea/tests/case/table.json', 'sea/templates/app/table.json', 'sea/other/table.json']) expect(of(all)).toHaveLength(sources.length);
  });
});

describe('sources that tests read', () => {
  const sources = ['ferry/tests/data/cases/a.py', 'ferry/tests/test_format.py', 'ferry/tests/helper.py', 'ferry/tests/test_use.py > ferry/tests/helper.py', 'ferry/tide.py', 'quay/tests/test_other.py'];
  const reached = (path: string): readonly string[] => (impactOf({ graph: treeGraph(sources), modules: ['ferry', 'quay'], changed: modified(path) }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);

  it('reach all tests of their module where nothing imports them, and no other source', () => {
    expect(reached('ferry/tests/data/cases/a.py')).toEqual(['ferry/tests/data/cases/a.py', 'ferry/tests/test_format.py', 'ferry/tests/test_use.py']);
    expect(reached('ferry/tests/helper.py')).toEqual(['ferry/tests/helper.py', 'ferry/tests/test_use.py']);
    expect(reached('ferry/tests/test_format.py')).toEqual(['ferry/tests/test_format.py']);
    expect(reached('ferry/tide.py')).toEqual(['ferry/tide.py']);
  });
});

describe('sources of other languages in packages of Go', () => {
  const sources = ['ferry/main.go', 'ferry/deck/deck.go', 'ferry/deck/loader.mjs', 'ferry/deck/web/tide.js', 'ferry/ui/src/app.ts', 'ferry/other/note.js'];
  const reached = (path: string, kind: 'modified' | 'added' = 'modified'): readonly string[] => (impactOf({ graph: treeGraph(sources), modules: [{ name: 'ferry', path: 'ferry', manifest: 'ferry/go.mod' }], others: ['ferry/ui/package.json'], changed: [{ kind, path }] }).extension_data?.['impacted'] as { files: { path: string }[] }).files.map((file) => file.path);

  it('reach the package in the nearest folder above them, which may embed them, but for what a package.json is around', () => {
    expect(reached('ferry/deck/loader.mjs')).toEqual(['ferry/deck/deck.go', 'ferry/deck/loader.mjs']);
    expect(reached('ferry/deck/web/tide.js', 'added')).toEqual(['ferry/deck/deck.go', 'ferry/deck/web/tide.js']);
    expect(reached('ferry/other/note.js')).toEqual(['ferry/main.go', 'ferry/other/note.js']);
    expect(reached('ferry/ui/src/app.ts')).toEqual(['ferry/ui/src/app.ts']);
    expect(reached('ferry/deck/deck.go')).toEqual(['ferry/deck/deck.go']);
  });
});

describe('files that the build tool says everything depends on', () => {
  const modules = ['buoy', 'crane', 'ferry', 'quay'];

  it('impact all, unless impacts_all replaces the list; a glob that cannot be used is left out', () => {
    const globals = ['tides/*.json', '[', '!x'];
    const plain = { impacts_all: undefined };
    expect(told(impactOf({ ...HARBOUR, modules, globals, config: plain, changed: modified('tides/table.json') }))).toHaveLength(5);
    expect(told(impactOf({ ...HARBOUR, modules, globals, config: { impacts_all: ['package.json'] }, changed: modified('tides/table.json') }))).toEqual(['info module-impacted .']);
  });
});

describe('protected-module-impacted', () => {
  it('is said of a protected module by name, folder or glob of files, and only when it is reached', () => {
    for (const entry of ['@harbour/ferry', 'ferry', 'ferry/', 'ferry/*.ts', 'f*']) {
      expect(told(impactOf({ ...HARBOUR, config: { protected: [entry] } })), entry).toContain('warning protected-module-impacted ferry/package.json');
    }
    expect(told(impactOf({ ...HARBOUR, config: { protected: ['buoy', 'ferry/route.md'] } }))).toHaveLength(3);
  });

  it('names entries that name nothing', () => {
    expect(impactOf({ ...HARBOUR, config: { protected: ['ferri', 'buoy'] } }).extension_data?.['protected_unknown']).toEqual(['ferri']);
    const before = treeGraph(['buoy/light.ts']);
    expect(impactOf({ ...HARBOUR, before, config: { protected: ['crane/*.ts', 'b*', 'buoy/*.ts', 'buoy/*.md'] } }).extension_data?.['protected_unknown']).toEqual(['buoy/*.md']);
  });

  it('has the severity of the config, and is silent when it is off', () => {
    const config = { protected: ['ferry'] };
    expect(told(impactOf({ ...HARBOUR, config: { ...config, severity_overrides: { 'protected-module-impacted': 'error' } } }))).toEqual(['error protected-module-impacted ferry/package.json']);
    expect(told(impactOf({ ...HARBOUR, config: { ...config, severity_overrides: { 'wide-impact': 'warning' } } }))).toEqual([]);
  });
});

describe('wide-impact', () => {
  const piers = Array.from({ length: 30 }, (_, index) => `pier/p${String(index).padStart(2, '0')}.ts`);
  const graph = treeGraph([...piers.map((path) => `${path} > tide/table.ts`), ...Array.from({ length: 20 }, (_, index) => `sand/s${index}.ts`)]);
  const wide: Change = { graph, changed: modified('tide/table.ts'), modules: ['pier', 'sand', 'tide'], others: ['package.json'] };

  it('is said from the share on that is set, at the root manifest, else at the first changed file', () => {
    expect(told(impactOf(wide))).toContain('warning wide-impact package.json');
    expect(told(impactOf({ ...wide, others: [] }))).toContain('warning wide-impact tide/table.ts');
    expect(told(impactOf({ ...wide, config: { wide_impact: '60.78%' } })).join()).toContain('wide-impact');
    expect(told(impactOf({ ...wide, config: { wide_impact: '60.79%' } })).join()).not.toContain('wide-impact');
  });

  it('says nothing of a small change of a small tree', () => {
    expect(told(impactOf(HARBOUR)).join()).not.toContain('wide-impact');
  });
});

describe('owners', () => {
  it('are those of the base, counted for changed and for reached files', () => {
    const texts = { '.github/CODEOWNERS': '* @harbour/master\n/ferry/ @mara\n', CODEOWNERS: '* @nobody\n' };
    expect(impactOf({ ...HARBOUR, texts }).extension_data?.['owners']).toEqual([
      { changed: 1, impacted: 2, owner: '@harbour/master' },
      { changed: 0, impacted: 2, owner: '@mara' },
    ]);
  });
});
