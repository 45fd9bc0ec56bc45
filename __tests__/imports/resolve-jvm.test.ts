import { describe, expect, it } from 'vitest';
import { createJvmResolver } from '../../src/imports/resolve/jvm/jvm-resolver.js';
import type { Resolver } from '../../src/imports/resolve/resolution.js';
import { treeOf } from './support/tree.js';

const jvmResolver = (files: Readonly<Record<string, string>>): Resolver => createJvmResolver(treeOf(files));

/** The path of a file, package files in angle brackets, or `external`. */
function led(resolver: Resolver, from: string, specifier: string): string {
  const found = resolver.resolve(from, specifier);
  return found.kind === 'file' ? found.path : found.kind === 'packages' ? `<${found.paths.join(' ')}>` : found.kind;
}

/** A file that declares the package of its folder under a root. */
function source(root: string, ...classes: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    classes.map((name) => {
      const path = `${root}/${name}`;
      const packageName = name.slice(0, name.lastIndexOf('/')).replaceAll('/', '.');
      return [path, `package ${packageName}${name.endsWith('.java') ? ';' : ''}\n`];
    }),
  );
}

describe('classes of Java', () => {
  const resolver = jvmResolver({
    ...source('core/src/main/java', 'a/harbour/Quay.java', 'a/harbour/Berth.java', 'a/harbour/package-info.java', 'a/harbour/deep/Crane.java'),
    ...source('core/src/test/java', 'a/harbour/QuayTest.java', 'a/harbour/Fake.java', 'android/util/Log.java'),
    ...source('app/src/main/java', 'a/app/Main.java'),
    ...source('app/src/test/java', 'a/app/MainTest.java'),
  });
  const MAIN = 'app/src/main/java/a/app/Main.java';
  const TEST = 'app/src/test/java/a/app/MainTest.java';
  it.each([
    [MAIN, 'a.harbour.Quay', 'core/src/main/java/a/harbour/Quay.java'],
    [MAIN, 'a.harbour.Quay.Inner.Deep', 'core/src/main/java/a/harbour/Quay.java'],
    [MAIN, 'a.harbour.Quay.moor', 'core/src/main/java/a/harbour/Quay.java'],
    [MAIN, 'a.harbour.Quay.*', 'core/src/main/java/a/harbour/Quay.java'],
    [MAIN, 'a.harbour.*', '<core/src/main/java/a/harbour/Berth.java>'],
    [MAIN, 'a.harbour.deep.Crane', 'core/src/main/java/a/harbour/deep/Crane.java'],
    [MAIN, 'a.harbour.Gone', 'external'],
    [MAIN, 'a.harbour.deep.gone.Crane', 'external'],
    [MAIN, 'a.harbourmaster.Quay', 'external'],
    [MAIN, 'a.*', 'external'],
    [MAIN, 'java.util.List', 'external'],
    [MAIN, 'module a.harbour', 'external'],
    // What tests hold is not there for others, though it may have the name of something installed.
    [MAIN, 'android.util.Log', 'external'],
    [MAIN, 'android.util.*', 'external'],
    [MAIN, 'a.harbour.Fake', 'external'],
    [TEST, 'a.harbour.Fake', 'core/src/test/java/a/harbour/Fake.java'],
    [TEST, 'android.util.Log', 'core/src/test/java/android/util/Log.java'],
    [TEST, 'android.util.*', '<core/src/test/java/android/util/Log.java>'],
    // Of another module: what it gives to everyone.
    [TEST, 'a.harbour.*', '<core/src/main/java/a/harbour/Berth.java>'],
    ['core/src/test/java/a/harbour/QuayTest.java', 'a.harbour.*', '<core/src/main/java/a/harbour/Berth.java core/src/test/java/a/harbour/Fake.java>'],
  ])('%s, %s: %s', (from, specifier, expected) => {
    expect(led(resolver, from, specifier)).toBe(expected);
    expect(resolver.warnings()).toEqual([]);
  });

  it('are explained step by step', () => {
    const steps: string[] = [];
    expect(resolver.resolve(TEST, 'a.harbour.Quay.Inner', (step) => steps.push(step))).toEqual({ kind: 'file', path: 'core/src/main/java/a/harbour/Quay.java' });
    resolver.resolve(MAIN, 'a.harbour.Gone', (step) => steps.push(step));
    resolver.resolve(MAIN, 'java.util.*', (step) => steps.push(step));
    expect(steps).toEqual([
      `${TEST}: its source root is app/src/test/java, which sees tests`,
      'package a.harbour: Quay is in core/src/main/java/a/harbour/Quay.java',
      `${MAIN}: its source root is app/src/main/java`,
      'package a.harbour: no file that can be seen has Gone',
      'no file of the tree has a.harbour.Gone',
      `${MAIN}: its source root is app/src/main/java`,
      'no file of the tree belongs to the package java.util: looks for a class',
      'no file of the tree has java.util',
    ]);
  });
});

describe('of several classes with one name', () => {
  const resolver = jvmResolver({
    ...source('one/src/main/java', 'a/Tide.java', 'a/Use.java'),
    ...source('one/src/test/java', 'a/Tide.java', 'a/UseTest.java'),
    ...source('two/src/main/java', 'a/Tide.java'),
    ...source('two/src/main/kotlin', 'a/use.kt'),
    ...source('two/sub/src/main/java', 'a/Use.java'),
    ...source('two/src/jmh/java', 'a/Bench.java'),
    ...source('three/src/main/java', 'a/b/Use.java'),
    ...source('java', 'a/Far.java'),
    ...source('test-kit/src/main/java', 'a/Kit.java'),
  });
  it.each([
    ['one/src/main/java/a/Use.java', 'one/src/main/java/a/Tide.java'],
    ['one/src/test/java/a/UseTest.java', 'one/src/test/java/a/Tide.java'],
    ['two/src/main/kotlin/a/use.kt', 'two/src/main/java/a/Tide.java'],
    ['two/sub/src/main/java/a/Use.java', 'two/src/main/java/a/Tide.java'],
    ['two/src/jmh/java/a/Bench.java', 'two/src/main/java/a/Tide.java'],
    ['three/src/main/java/a/b/Use.java', 'one/src/main/java/a/Tide.java'],
    ['java/a/Far.java', 'one/src/main/java/a/Tide.java'],
    ['test-kit/src/main/java/a/Kit.java', 'one/src/main/java/a/Tide.java'],
  ])('%s means %s: the nearest', (from, expected) => {
    expect(led(resolver, from, 'a.Tide')).toBe(expected);
  });
});

describe('Kotlin, and Java beside it', () => {
  const resolver = jvmResolver({
    'lib/src/main/kotlin/a/tides/Tides.kt': 'package a.tides\nclass Tide { companion object }\nfun rise() {}\nfun both(a: Int) {}\nval height = 1\n',
    'lib/src/main/kotlin/a/tides/more.kt': '@file:JvmName("Ebbs")\npackage a.tides\nfun both(a: String) {}\nfun Tide.fall() {}\n',
    'lib/src/main/java/a/tides/Moon.java': 'package a.tides;\n',
    // Without folders for the first names of its package, as Kotlin's conventions have it.
    'app/src/main/kotlin/view/Chart.kt': 'package org.example.app.view\nclass Chart\n',
    'app/src/main/kotlin/Main.kt': 'package org.example.app\n',
    'app/src/commonMain/kotlin/Platform.kt': 'package org.example.app\nexpect class Platform\n',
    'app/src/jvmMain/kotlin/Platform.jvm.kt': 'package org.example.app\nactual class Platform\n',
    'app/src/jvmMain/kotlin/Start.kt': 'package org.example.app\n',
    'app/build.gradle.kts': 'import a.tides.Tide\n',
    'app/src/main/java/a/Use.java': 'package a;\n',
  });
  const MAIN = 'app/src/main/kotlin/Main.kt';
  it.each([
    [MAIN, 'a.tides.Tide', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    [MAIN, 'a.tides.Tide.Companion', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    [MAIN, 'a.tides.rise', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    [MAIN, 'a.tides.height', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    [MAIN, 'a.tides.fall', 'lib/src/main/kotlin/a/tides/more.kt'],
    // Two files declare it: all of the folder.
    [MAIN, 'a.tides.both', '<lib/src/main/kotlin/a/tides/Tides.kt>'],
    // Named like the file, declared by none.
    [MAIN, 'a.tides.Tides', 'external'],
    [MAIN, 'a.tides.Moon', 'lib/src/main/java/a/tides/Moon.java'],
    [MAIN, 'a.tides.*', '<lib/src/main/java/a/tides/Moon.java lib/src/main/kotlin/a/tides/Tides.kt>'],
    [MAIN, 'org.example.app.view.Chart', 'app/src/main/kotlin/view/Chart.kt'],
    [MAIN, 'kotlin.collections.map', 'external'],
    ['app/src/main/java/a/Use.java', 'a.tides.TidesKt.rise', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    ['app/src/main/java/a/Use.java', 'a.tides.Ebbs', 'lib/src/main/kotlin/a/tides/more.kt'],
    ['app/build.gradle.kts', 'a.tides.Tide', 'lib/src/main/kotlin/a/tides/Tides.kt'],
    ['app/src/jvmMain/kotlin/Start.kt', 'org.example.app.Platform', 'app/src/jvmMain/kotlin/Platform.jvm.kt'],
    ['app/src/commonMain/kotlin/Platform.kt', 'org.example.app.Platform', 'app/src/commonMain/kotlin/Platform.kt'],
  ])('%s, %s: %s', (from, specifier, expected) => {
    expect(led(resolver, from, specifier)).toBe(expected);
  });

  it('an uncertain file may still be what its name says', () => {
    const broken = jvmResolver({ 'a/Quay.kt': 'package a\nclass Quay {\n', 'a/Use.kt': 'package a\n' });
    expect(led(broken, 'a/Use.kt', 'a.Quay')).toBe('a/Quay.kt');
  });

  it('units are folders; a script is its own', () => {
    expect(resolver.unitOf('lib/src/main/java/a/tides/Moon.java')).toBe('lib/src/main/java/a/tides');
    expect(resolver.unitOf('Main.kt')).toBe('.');
    expect(resolver.unitOf('app/build.gradle.kts')).toBeNull();
  });
});

describe('a name that several source sets of a multiplatform module declare', () => {
  const expected = 'package sea\nexpect class Tide\n';
  const actual = 'package sea\nactual class Tide\n';
  const use = 'package other\n';
  const resolver = jvmResolver({
    'sea/src/appleMain/kotlin/sea/Tide.kt': actual, 'sea/src/commonMain/kotlin/sea/Tide.kt': expected, 'sea/src/jvmMain/kotlin/sea/Tide.kt': actual,
    'sea/src/appleTest/kotlin/sea/Kit.kt': 'package sea\nactual class Kit\n', 'sea/src/commonTest/kotlin/sea/Kit.kt': 'package sea\nexpect class Kit\n',
    'sea/src/shared/kotlin/other/A.kt': use, 'sea/src/commonTest/kotlin/other/A.kt': use, 'sea/src/jvmTest/kotlin/other/A.kt': use, 'sea/src/jsMain/kotlin/other/A.kt': use, 'sea/src/appleMain/kotlin/other/A.kt': use, 'sea/src/appleUnitTest/kotlin/other/A.kt': use,
    'port/src/jvmMain/kotlin/other/A.kt': use, 'port/src/main/java/other/B.java': 'package other;\n',
    'flat/appleMain/src/flat/Ebb.kt': 'package flat\nclass Ebb\n', 'flat/commonMain/src/flat/Ebb.kt': 'package flat\nclass Ebb\n', 'flat/jvmMain/src/flat/Ebb.kt': 'package flat\nclass Ebb\n', 'flat/jvmTest/src/other/A.kt': use,
    // No set that all see: the smaller path.
    'split/src/jsMain/kotlin/split/Reef.kt': 'package split\nclass Reef\n', 'split/src/appleMain/kotlin/split/Reef.kt': 'package split\nclass Reef\n', 'split/src/jvmMain/kotlin/other/A.kt': use,
  });

  it.each([
    ['sea/src/shared/kotlin/other/A.kt', 'sea.Tide', 'sea/src/commonMain/kotlin/sea/Tide.kt'],
    ['sea/src/commonTest/kotlin/other/A.kt', 'sea.Tide', 'sea/src/commonMain/kotlin/sea/Tide.kt'],
    ['sea/src/jsMain/kotlin/other/A.kt', 'sea.Tide', 'sea/src/commonMain/kotlin/sea/Tide.kt'],
    ['sea/src/jvmTest/kotlin/other/A.kt', 'sea.Tide', 'sea/src/jvmMain/kotlin/sea/Tide.kt'],
    ['sea/src/appleMain/kotlin/other/A.kt', 'sea.Tide', 'sea/src/appleMain/kotlin/sea/Tide.kt'],
    ['sea/src/appleUnitTest/kotlin/other/A.kt', 'sea.Tide', 'sea/src/appleMain/kotlin/sea/Tide.kt'],
    ['sea/src/jvmTest/kotlin/other/A.kt', 'sea.Kit', 'sea/src/commonTest/kotlin/sea/Kit.kt'],
    ['port/src/jvmMain/kotlin/other/A.kt', 'sea.Tide', 'sea/src/jvmMain/kotlin/sea/Tide.kt'],
    ['port/src/main/java/other/B.java', 'sea.Tide', 'sea/src/commonMain/kotlin/sea/Tide.kt'],
    ['flat/jvmTest/src/other/A.kt', 'flat.Ebb', 'flat/jvmMain/src/flat/Ebb.kt'],
    ['sea/src/jsMain/kotlin/other/A.kt', 'flat.Ebb', 'flat/commonMain/src/flat/Ebb.kt'],
    ['split/src/jvmMain/kotlin/other/A.kt', 'split.Reef', 'split/src/appleMain/kotlin/split/Reef.kt'],
  ])('%s, %s: %s, that of the own platform, else the common one', (from, specifier, path) => {
    expect(led(resolver, from, specifier)).toBe(path);
  });
});

describe('large trees', () => {
  it('many classes with one name take near-linear time', () => {
    const files: Record<string, string> = {};
    const count = 4_000;
    for (let at = 0; at < count; at++) Object.assign(files, source(`samples/s${at}/src/main/java`, 'a/App.java'), source(`samples/s${at}/src/main/java/`.slice(0, -1), 'b/Use.java'));
    const resolver = jvmResolver(files);
    resolver.resolve('samples/s0/src/main/java/b/Use.java', 'a.App');
    // Were it not linear, the time limit of a test would end it.
    for (let at = 0; at < count; at++) {
      expect(led(resolver, `samples/s${at}/src/main/java/b/Use.java`, 'a.App')).toBe(`samples/s${at}/src/main/java/a/App.java`);
      expect(led(resolver, `samples/s${at}/src/main/java/b/Use.java`, 'a.*')).toBe(`<samples/s${at}/src/main/java/a/App.java>`);
    }
    expect(led(resolver, 'samples/s0/src/main/java/b/Use.java', `${'a.'.repeat(100_000)}A`)).toBe('external');
  });

  it('a package in very many folders is cut, and said', () => {
    const files: Record<string, string> = { 'src/main/java/Use.java': 'package a;\n' };
    for (let at = 0; at < 300; at++) files[`src/main/kotlin/p${at}/File.kt`] = 'package wide\n';
    const resolver = jvmResolver(files);
    const found = resolver.resolve('src/main/java/Use.java', 'wide.*');
    expect(found.kind === 'packages' ? found.paths.length : 0).toBe(200);
    expect(resolver.warnings()).toMatchObject([
      { file: 'src/main/kotlin/p0/File.kt', message: 'the package wide has more than 200 folders; imports of it lead to the first 200' },
    ]);
  });
});
