import { describe, expect, it } from 'vitest';
import { createGoResolver } from '../../src/imports/resolve/go/go-resolver.js';
import type { Resolver } from '../../src/imports/resolve/resolution.js';
import { treeOf } from './support/tree.js';

const goResolver = (files: Readonly<Record<string, string>>): Resolver => createGoResolver(treeOf(files));

/** Package files in angle brackets, `std`, the name of a module, or the reason. */
function led(resolver: Resolver, from: string, specifier: string): string {
  const found = resolver.resolve(from, specifier);
  switch (found.kind) {
    case 'packages':
      return `<${found.paths.join(' ')}>`;
    case 'external':
      return found.package ?? 'std';
    case 'unresolved':
      return found.reason;
    case 'file':
      return found.path;
  }
}

const HARBOUR = {
  'go.mod': 'module example.org/harbour\n\ngo 1.24\n\nrequire (\n\tgithub.com/tides/moon/v2 v2.1.0 // indirect\n\tgithub.com/tides v1.0.0\n\texample.org/harbour/pilot v0.1.0\n)\n',
  'main.go': 'package main\n',
  'quay/berth.go': 'package quay\n',
  'quay/anchor_test.go': 'package quay_test\n',
  'quay/a_generate.go': '//go:build ignore\n\npackage main\n',
  'quay/_old.go': 'package quay\n',
  'quay/internal/crane/crane.go': 'package crane\n',
  'sync/sync.go': 'package sync\n',
  'docs/doc_test.go': 'package docs\n',
  'testdata/fake/fake.go': 'package fake\n',
};

describe('imports of Go in one module', () => {
  const resolver = goResolver(HARBOUR);
  it.each([
    ['example.org/harbour', '<main.go>'],
    ['example.org/harbour/quay', '<quay/berth.go>'],
    ['example.org/harbour/quay/internal/crane', '<quay/internal/crane/crane.go>'],
    ['example.org/harbour/testdata/fake', '<testdata/fake/fake.go>'],
    ['example.org/harbour/gone', 'no Go files in gone (module example.org/harbour, go.mod)'],
    ['example.org/harbour/docs', 'docs has only tests and Go files that builds leave out (module example.org/harbour, go.mod)'],
    ['example.org/harbour/pilot/chart', 'example.org/harbour/pilot'],
    ['example.org/harbourmaster', 'example.org/harbourmaster'],
    ['fmt', 'std'],
    ['net/http', 'std'],
    ['sync', 'std'],
    ['C', 'std'],
    ['', 'std'],
    ['github.com/tides/moon/v2/phase', 'github.com/tides/moon/v2'],
    ['github.com/tides/moonless', 'github.com/tides'],
    ['github.com/unknown/thing', 'github.com/unknown/thing'],
    ['./internal/crane', '<quay/internal/crane/crane.go>'],
    ['../sync', '<sync/sync.go>'],
    ['../../out', 'the path leaves the workspace'],
  ])('%s: %s', (specifier, expected) => {
    expect(led(resolver, 'quay/berth.go', specifier)).toBe(expected);
    expect(resolver.warnings()).toEqual([]);
  });

  it('are explained step by step, and the same', () => {
    const steps: string[] = [];
    const found = resolver.resolve('quay/berth.go', 'example.org/harbour/quay/internal/crane', (step) => steps.push(step));
    expect(found).toEqual({ kind: 'packages', paths: ['quay/internal/crane/crane.go'] });
    expect(steps).toEqual([
      'quay/berth.go: belongs to the module of go.mod',
      'module example.org/harbour (go.mod): package crane in quay/internal/crane',
    ]);
  });
});

describe('units of Go', () => {
  const resolver = goResolver({
    ...HARBOUR,
    'quay/tools.go': '//go:build tools\n\npackage tools\n',
    'quay/z.go': 'package quay\n',
    'quay/anchor_internal_test.go': 'package quay\n',
  });
  it.each([
    ['main.go', '.'],
    ['quay/berth.go', 'quay'],
    ['quay/z.go', 'quay'],
    ['quay/anchor_test.go', 'quay [test]'],
    ['quay/anchor_internal_test.go', 'quay [test]'],
    ['quay/tools.go', 'quay [tools]'],
    ['quay/a_generate.go', null],
    ['quay/_old.go', null],
  ])('%s: %s', (path, unit) => {
    expect(resolver.unitOf(path)).toBe(unit);
  });

  it('of equal packages one that can be imported stands for the folder', () => {
    const mixed = goResolver({ 'go.mod': 'module m.org/m\n', 'a/a.go': 'package main\n', 'a/b.go': 'package quay\n', 'a/c.go': 'package berth\n' });
    expect(led(mixed, 'x.go', 'm.org/m/a')).toBe('<a/c.go>');
    expect(mixed.unitOf('a/a.go')).toBe('a [main]');
  });
});

describe('several modules', () => {
  const files = {
    'go.mod': [
      'module example.org/fleet // the fleet',
      'require "example.org/fleet/quay" v0.0.0',
      'replace (',
      '\texample.org/fleet/quay v0.0.0 => ./modules/quay',
      '\texample.org/old => example.org/new v1.2.3',
      '\texample.org/away => ../away',
      ')',
      'replace `example.org/tides` => ./modules/tides',
    ].join('\r\n'),
    'main.go': 'package main\n',
    'modules/quay/go.mod': 'module example.org/fleet/quay\n',
    'modules/quay/quay.go': 'package quay\n',
    'modules/tides/go.mod': 'module example.org/moon\n',
    'modules/tides/tides.go': 'package tides\n',
    'modules/alone/go.mod': 'module example.org/alone\n',
    'modules/alone/alone.go': 'package alone\n',
    'modules/alone/sub/sub.go': 'package sub\n',
    'modules/alone/testdata/go.mod': 'module example.org/trial\n',
    'modules/alone/testdata/trial.go': 'package trial\n',
  };
  const resolver = goResolver(files);
  it.each([
    ['main.go', 'example.org/fleet/quay', '<modules/quay/quay.go>'],
    ['main.go', 'example.org/tides', '<modules/tides/tides.go>'],
    ['main.go', 'example.org/fleet/modules/alone', 'modules/alone belongs to the module of modules/alone/go.mod (module example.org/fleet, go.mod)'],
    ['main.go', 'example.org/alone/sub', '<modules/alone/sub/sub.go>'],
    ['main.go', 'example.org/alone/gone', 'example.org/alone/gone'],
    ['main.go', 'example.org/trial', 'example.org/trial'],
    ['modules/alone/testdata/trial.go', 'example.org/trial', '<modules/alone/testdata/trial.go>'],
    ['main.go', 'example.org/old', 'example.org/old'],
    ['main.go', 'example.org/away', 'example.org/away'],
    ['modules/quay/quay.go', 'example.org/tides', 'example.org/tides'],
    ['modules/quay/quay.go', 'example.org/moon', '<modules/tides/tides.go>'],
    ['modules/quay/quay.go', 'example.org/fleet', '<main.go>'],
  ])('%s, %s: %s', (from, specifier, expected) => {
    expect(led(resolver, from, specifier)).toBe(expected);
  });

  it('a go.work joins its members, and its replacements come first', () => {
    const joined = goResolver({
      ...files,
      'go.work': 'go 1.24\n\nuse (\n\t.\n\t./modules/quay\n\t./modules/missing\n)\nuse ./modules/alone\n\nreplace example.org/tides => ./modules/alone\n',
    });
    expect(led(joined, 'modules/quay/quay.go', 'example.org/tides')).toBe('<modules/alone/alone.go>');
    expect(led(joined, 'modules/quay/quay.go', 'example.org/fleet')).toBe('<main.go>');
    // Not a member: its own go.mod alone counts.
    expect(led(joined, 'modules/tides/tides.go', 'example.org/tides')).toBe('example.org/tides');
    expect(joined.warnings()).toEqual([]);
  });

  it('a go.mod without a word keeps its folder out of the module above, and is no fault', () => {
    // Of many empty lines each is looked at once.
    for (const text of ['', '\n', '// Not a part of the module above.\n', '\n'.repeat(1_000_000)]) {
      const resolver = goResolver({ 'go.mod': 'module example.org/sea\n', 'a.go': 'package sea\n', 'tools/go.mod': text, 'tools/t.go': 'package tools\n' });
      expect(resolver.warnings()).toEqual([]);
      expect(resolver.unitOf('tools/t.go')).not.toBe(resolver.unitOf('a.go'));
    }
  });

  it('a go.mod without module is a warning', () => {
    expect(goResolver({ 'go.mod': 'go 1.24\n', 'a.go': 'package a\n' }).warnings()).toMatchObject([
      { file: 'go.mod', message: 'names no module; imports of its packages are not followed' },
    ]);
  });
});

describe('a project without a go.mod', () => {
  const resolver = goResolver({
    'old/vendor/github.com/tides/moon/moon.go': 'package moon\n', 'old/main.go': 'package main\n', 'old/tide/ebb/ebb.go': 'package ebb\n', 'old/moon/moon.go': 'package moon\n',
    'bare/main.go': 'package main\n', 'bare/tide/ebb/ebb.go': 'package ebb\n',
  });

  it.each([
    ['old/main.go', 'harbour.example/port/tide/ebb', '<old/tide/ebb/ebb.go>'],
    ['old/tide/ebb/ebb.go', 'harbour.example/moon', '<old/moon/moon.go>'],
    ['old/main.go', 'github.com/tides/moon', '<old/vendor/github.com/tides/moon/moon.go>'],
    ['old/main.go', 'harbour.example/port/none', 'harbour.example/port/none'],
    ['old/main.go', 'tide/ebb', 'std'],
    // What others wrote names nothing of the project, and without a vendor nobody knows what others wrote.
    ['old/vendor/github.com/tides/moon/moon.go', 'harbour.example/port/tide/ebb', 'harbour.example/port/tide/ebb'],
    ['bare/main.go', 'harbour.example/port/tide/ebb', 'harbour.example/port/tide/ebb'],
  ])('in %s: %s leads to %s', (from, specifier, expected) => {
    expect(led(resolver, from, specifier)).toBe(expected);
  });
});

describe('vendored packages', () => {
  const files = {
    'app/go.mod': 'module example.org/app\nrequire github.com/tides/moon v1.0.0\n',
    'app/main.go': 'package main\n',
    'app/vendor/github.com/tides/moon/moon.go': 'package moon\n',
    'old/vendor/github.com/tides/moon/moon.go': 'package moon\n',
    'old/deep/main.go': 'package main\n',
  };
  const resolver = goResolver(files);
  it('are those of the module, and without a module those of the folders above', () => {
    expect(led(resolver, 'app/main.go', 'github.com/tides/moon')).toBe('<app/vendor/github.com/tides/moon/moon.go>');
    expect(led(resolver, 'app/vendor/github.com/tides/moon/moon.go', 'example.org/app')).toBe('<app/main.go>');
    expect(led(resolver, 'old/deep/main.go', 'github.com/tides/moon')).toBe('<old/vendor/github.com/tides/moon/moon.go>');
    expect(led(resolver, 'old/deep/main.go', 'github.com/tides/sun')).toBe('github.com/tides/sun');
  });
});

it('many modules and long paths take linear time', () => {
  const files: Record<string, string> = { 'go.work': `use (\n${Array.from({ length: 3_000 }, (_, at) => `./m${at}`).join('\n')}\n)\n` };
  for (let at = 0; at < 3_000; at++) {
    files[`m${at}/go.mod`] = `module example.org/m${at}\n`;
    files[`m${at}/a.go`] = 'package a\n';
  }
  const resolver = goResolver(files);
  // Were it not linear, the time limit of a test would end it.
  for (let at = 0; at < 3_000; at++) expect(led(resolver, `m${at}/a.go`, `example.org/m${2_999 - at}`)).toBe(`<m${2_999 - at}/a.go>`);
  expect(led(resolver, 'm0/a.go', 'a/'.repeat(100_000))).toHaveLength(200_000);
});
