import { describe, expect, it } from 'vitest';
import type { Resolver } from '../../src/imports/resolve/resolution.js';
import { resolverForAll } from './support/tree.js';

function lead(resolver: Resolver, from: string, specifier: string): string {
  const found = resolver.resolve(from, specifier);
  if (found.kind === 'external') return `external ${found.package ?? 'language'}`;
  return found.kind === 'file' ? found.path : found.kind;
}

const PORT = {
  'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\ntide-table = { path = "crates/tide" }\nserde = "1"\nlog-facade = { package = "log", version = "0.4" }\n[patch.crates-io]\nanchor = { path = "vendor/anchor" }\n',
  'crates/port/Cargo.toml':
    '[package]\nname = "port-office"\nedition = "2021"\n[dependencies]\ntide-table.workspace = true\nserde = { workspace = true }\nlog-facade.workspace = true\nrope = { package = "hemp-rope", path = "../rope" }\nanchor = "2"\nabsent = { path = "../absent" }\n[target."cfg(unix)".dev-dependencies]\ntempfile = "3"\n[[bin]]\nname = "pilot"\npath = "pilot/start.rs"\n[[bin]]\nname = "lock"\npath = "src/berth/lock_example.rs"\n',
  'crates/port/build.rs': '',
  'crates/port/src/lib.rs': '',
  'crates/port/src/main.rs': '',
  'crates/port/src/quay.rs': '',
  'crates/port/src/quay/crane.rs': '',
  'crates/port/src/berth/mod.rs': '',
  'crates/port/src/berth/plank.rs': '',
  'crates/port/src/berth/lock_example.rs': '',
  'crates/port/src/sys/unix.rs': '',
  'crates/port/src/sys/signal.rs': '',
  'crates/port/src/bin/tug.rs': '',
  'crates/port/src/bin/barge/main.rs': '',
  'crates/port/src/bin/barge/hold.rs': '',
  'crates/port/pilot/start.rs': '',
  'crates/port/pilot/chart.rs': '',
  'crates/port/tests/entry.rs': '',
  'crates/port/tests/leave.rs': '',
  'crates/port/tests/common/mod.rs': '',
  'crates/port/tests/common/ship.rs': '',
  'crates/port/data/tides.csv': '',
  'crates/tide/Cargo.toml': '[package]\nname = "tide-table"\nedition = "2018"\n[lib]\nname = "tides"\npath = "table.rs"\n',
  'crates/tide/table.rs': '',
  'crates/tide/moon/mod.rs': '',
  'crates/rope/Cargo.toml': '[package]\nname = "hemp-rope"\nversion = "1.0.0"\n',
  'crates/rope/src/lib.rs': '',
  'crates/rope/src/knot.rs': '',
  'crates/rope/src/splice.rs': '',
  'vendor/anchor/Cargo.toml': '[package]\nname = "anchor"\nedition = "2021"\n',
  'vendor/anchor/src/lib.rs': '',
  'scripts/lone.rs': '',
};

const resolver = await resolverForAll(PORT);

describe('modules', () => {
  it.each([
    ['crates/port/src/lib.rs', 'mod quay', 'crates/port/src/quay.rs'],
    ['crates/port/src/lib.rs', 'mod berth', 'crates/port/src/berth/mod.rs'],
    ['crates/port/src/lib.rs', 'mod none', 'unresolved'],
    ['crates/port/src/lib.rs', 'mod imp = "sys/unix.rs"', 'crates/port/src/sys/unix.rs'],
    ['crates/port/src/quay.rs', 'mod crane', 'crates/port/src/quay/crane.rs'],
    ['crates/port/src/quay.rs', 'mod imp = "sys/unix.rs"', 'crates/port/src/sys/unix.rs'],
    ['crates/port/src/berth/mod.rs', 'mod plank', 'crates/port/src/berth/plank.rs'],
    // A body is a folder; for a file that is no mod.rs it lies below the file's own name.
    ['crates/port/src/lib.rs', 'mod quay::crane', 'crates/port/src/quay/crane.rs'],
    ['crates/port/src/lib.rs', 'mod a::b = "../berth/plank.rs"', 'crates/port/src/berth/plank.rs'],
    ['crates/port/src/quay.rs', 'mod a::b = "../../berth/plank.rs"', 'crates/port/src/berth/plank.rs'],
    ['crates/port/src/quay.rs', 'mod "sys"::unix', 'crates/port/src/sys/unix.rs'],
    ['crates/port/src/quay.rs', 'mod "berth"::inner::x = "../plank.rs"', 'crates/port/src/berth/plank.rs'],
    // A file that #[path] names holds its modules beside itself.
    ['crates/port/src/sys/unix.rs', 'mod signal', 'crates/port/src/sys/signal.rs'],
    ['crates/port/src/sys/unix.rs', 'mod a::b = "../signal.rs"', 'crates/port/src/sys/signal.rs'],
    ['crates/port/tests/entry.rs', 'mod common', 'crates/port/tests/common/mod.rs'],
    ['crates/port/pilot/start.rs', 'mod chart', 'crates/port/pilot/chart.rs'],
    ['crates/port/src/bin/barge/main.rs', 'mod hold', 'crates/port/src/bin/barge/hold.rs'],
    ['crates/tide/table.rs', 'mod moon', 'crates/tide/moon/mod.rs'],
    ['crates/port/src/lib.rs', '"../data/tides.csv"', 'crates/port/data/tides.csv'],
    ['crates/port/src/lib.rs', '"none.csv"', 'unresolved'],
    ['crates/port/src/lib.rs', '"/etc/passwd"', 'unresolved'],
    ['crates/port/src/lib.rs', '"../../../../x"', 'unresolved'],
  ])('of %s: %s', (from, specifier, expected) => {
    expect(lead(resolver, from, specifier)).toBe(expected);
  });
});

describe('paths inside a crate', () => {
  it.each([
    ['crates/port/src/quay.rs', 'crate::berth::plank::Nail', 'crates/port/src/berth/plank.rs'],
    ['crates/port/src/quay.rs', 'crate::berth::Plank', 'crates/port/src/berth/mod.rs'],
    ['crates/port/src/quay.rs', 'crate::quay::*', 'crates/port/src/quay.rs'],
    ['crates/port/src/quay.rs', 'crate::Port', 'crates/port/src/lib.rs'],
    ['crates/port/src/quay.rs', 'crate::*', 'crates/port/src/lib.rs'],
    ['crates/port/src/main.rs', 'crate::Options', 'crates/port/src/main.rs'],
    ['crates/port/src/quay/crane.rs', 'super::Bollard', 'crates/port/src/quay.rs'],
    ['crates/port/src/quay/crane.rs', 'super::super::berth', 'crates/port/src/berth/mod.rs'],
    ['crates/port/src/quay/crane.rs', 'super::super::*', 'crates/port/src/lib.rs'],
    ['crates/port/src/quay/crane.rs', 'super::super::super::x', 'unresolved'],
    ['crates/port/src/berth/plank.rs', 'super::Nail', 'crates/port/src/berth/mod.rs'],
    ['crates/port/src/quay.rs', 'self::crane::Hook', 'crates/port/src/quay/crane.rs'],
    // A file that #[path] names, or that Cargo knows nothing of, holds its modules beside itself.
    ['crates/port/src/sys/unix.rs', 'self::signal::Lamp', 'crates/port/src/sys/signal.rs'],
    ['crates/port/src/lib.rs', 'super::x', 'unresolved'],
    ['crates/port/src/quay.rs', 'crane::Hook', 'crates/port/src/quay/crane.rs'],
    ['crates/port/src/quay.rs', 'Colour::*', 'external language'],
    ['crates/port/tests/common/ship.rs', 'super::Sail', 'crates/port/tests/common/mod.rs'],
    ['crates/port/tests/common/ship.rs', 'crate::common::ship', 'crates/port/tests/common/ship.rs'],
    // Which of the tests has it nobody says: their unit is the same.
    ['crates/port/tests/common/ship.rs', 'crate::helper', 'external language'],
    ['crates/port/tests/entry.rs', 'crate::helper', 'crates/port/tests/entry.rs'],
    ['crates/port/src/bin/barge/hold.rs', 'crate::Load', 'crates/port/src/bin/barge/main.rs'],
    ['crates/port/src/bin/barge/hold.rs', 'super::Load', 'crates/port/src/bin/barge/main.rs'],
    ['crates/port/pilot/chart.rs', 'crate::Depth', 'crates/port/pilot/start.rs'],
    // A program that lies among the modules of the library makes its neighbours no modules of its own.
    ['crates/port/src/berth/mod.rs', 'super::quay', 'crates/port/src/quay.rs'],
    ['crates/port/src/berth/plank.rs', 'crate::quay::crane', 'crates/port/src/quay/crane.rs'],
    ['crates/port/src/berth/lock_example.rs', 'crate::Bolt', 'crates/port/src/berth/lock_example.rs'],
    ['crates/rope/src/splice.rs', 'knot::Bowline', 'crates/rope/src/knot.rs'],
    ['crates/rope/src/splice.rs', '::knot::Bowline', 'crates/rope/src/knot.rs'],
  ])('of %s: %s', (from, specifier, expected) => {
    expect(lead(resolver, from, specifier)).toBe(expected);
  });
});

describe('paths into other crates', () => {
  it.each([
    ['std::fmt', 'external language'],
    ['::core::mem', 'external language'],
    ['extern crate alloc', 'external language'],
    ['serde::de::Error', 'external serde'],
    ['extern crate serde', 'external serde'],
    ['log_facade::info', 'external log'],
    ['tempfile::tempdir', 'external tempfile'],
    ['tides::moon::Phase', 'crates/tide/moon/mod.rs'],
    ['::tides::Table', 'crates/tide/table.rs'],
    ['rope::knot', 'crates/rope/src/knot.rs'],
    ['anchor::Chain', 'vendor/anchor/src/lib.rs'],
    ['absent::Thing', 'external absent'],
    ['::undeclared::Thing', 'external undeclared'],
  ])('of a package that declares them: %s', (specifier, expected) => {
    expect(lead(resolver, 'crates/port/src/quay.rs', specifier)).toBe(expected);
  });

  it('name the own library in tests, programs and examples', () => {
    for (const from of ['crates/port/tests/entry.rs', 'crates/port/src/main.rs', 'crates/port/src/bin/tug.rs']) {
      expect(lead(resolver, from, 'port_office::berth::plank::Nail'), from).toBe('crates/port/src/berth/plank.rs');
    }
  });

  it('are external where no manifest says anything', () => {
    expect(lead(resolver, 'scripts/lone.rs', 'rand::Rng')).toBe('external rand');
    expect(lead(resolver, 'scripts/lone.rs', 'std::fs')).toBe('external language');
    expect(resolver.unitOf('scripts/lone.rs')).toBeNull();
  });

  it('have the crate as their unit: the folder of its manifest', () => {
    expect(resolver.unitOf('crates/port/tests/common/ship.rs')).toBe('crates/port');
    expect(resolver.unitOf('crates/tide/moon/mod.rs')).toBe('crates/tide');
  });

  it('start at the target that the manifest names, where Cargo is told to find none by itself', async () => {
    const files = { 'tests/lib.rs': '', 'tests/moorings.rs': '', 'tests/tides/mod.rs': '', 'tests/tides/ebb.rs': '', 'src/lib.rs': '' };
    const manifest = '[package]\nname = "port"\nautotests = false\n[[test]]\nname = "all"\npath = "tests/lib.rs"\n';
    const told = await resolverForAll({ ...files, 'Cargo.toml': manifest });
    expect(lead(told, 'tests/lib.rs', 'mod moorings')).toBe('tests/moorings.rs');
    expect(lead(told, 'tests/moorings.rs', 'super::Rope')).toBe('tests/lib.rs');
    expect(lead(told, 'tests/moorings.rs', 'crate::tides::ebb')).toBe('tests/tides/ebb.rs');
    expect(lead(told, 'tests/tides/ebb.rs', 'crate::moorings::Knot')).toBe('tests/moorings.rs');
    const byName = await resolverForAll({ ...files, 'Cargo.toml': manifest.replace('name = "all"\npath = "tests/lib.rs"', 'name = "lib"') });
    expect(lead(byName, 'tests/moorings.rs', 'crate::tides::ebb')).toBe('tests/tides/ebb.rs');
    const found = await resolverForAll({ ...files, 'Cargo.toml': manifest.replace('autotests = false\n', '') });
    expect(lead(found, 'tests/moorings.rs', 'super::Rope')).toBe('unresolved');
  });

  it('are for tests alone where only dev-dependencies name them', async () => {
    const manifest = '[package]\nname = "port"\nedition = "2021"\n[dev-dependencies]\ntide = { path = "tide" }\nrope = { path = "rope" }\n[target."cfg(unix)".dependencies]\nrope = { path = "rope" }\n';
    const member = (name: string): string => `[package]\nname = "${name}"\nedition = "2021"\n`;
    const crates = await resolverForAll({ 'Cargo.toml': manifest, 'src/lib.rs': '', 'tide/Cargo.toml': member('tide'), 'tide/src/lib.rs': '', 'tide/src/moon.rs': '', 'rope/Cargo.toml': member('rope'), 'rope/src/lib.rs': '' });
    expect(crates.resolve('src/lib.rs', 'tide::moon::Phase')).toEqual({ kind: 'file', path: 'tide/src/moon.rs', isForTests: true });
    expect(crates.resolve('src/lib.rs', 'rope::Knot')).toEqual({ kind: 'file', path: 'rope/src/lib.rs' });
    const steps: string[] = [];
    crates.resolve('src/lib.rs', 'tide::moon::Phase', (step) => steps.push(step));
    expect(steps.at(-1)).toBe('Cargo.toml has tide in its dev-dependencies alone, so only tests, examples and benchmarks of the crate lead there');
  });

  it('have a unit that has a name where the crate is the root', async () => {
    const root = await resolverForAll({ 'Cargo.toml': '[package]\nname = "port"\n', 'src/lib.rs': '' });
    expect(root.unitOf('src/lib.rs')).toBe('.');
  });
});

describe('what is told', () => {
  it('says each step', () => {
    const steps: string[] = [];
    resolver.resolve('crates/port/src/quay.rs', 'tides::moon::Phase', (step) => steps.push(step));
    expect(steps).toEqual([
      'tides is the library of crates/tide/Cargo.toml',
      "the crate's modules start in crates/tide, its root is crates/tide/table.rs: crates/tide/moon/mod.rs",
    ]);
    steps.length = 0;
    resolver.resolve('crates/port/src/quay.rs', 'std::fmt', (step) => steps.push(step));
    expect(steps).toEqual(['std comes with the compiler']);
  });

  it.each(['', '[', 'package = 5', '[package]\nname = 7', '[dependencies]\nx = []', '[lib]\npath = "../../../x.rs"\n[package]\nname="a"', 'bin = 3', '[workspace]\ndependencies = 4\n[patch]\nx = 1'])(
    'never throws on a Cargo.toml of %s',
    async (text) => {
      const odd = await resolverForAll({ 'Cargo.toml': text, 'src/lib.rs': '', 'src/a.rs': '' });
      expect(lead(odd, 'src/lib.rs', 'mod a')).toBe('src/a.rs');
      for (const specifier of ['', 'mod ', 'mod ::', 'mod x = "', '"', '::', 'crate', 'crate::', 'super', 'self', 'a::b', '*', 'extern crate ']) odd.resolve('src/a.rs', specifier);
      expect(odd.warnings().map(({ file }) => file)).toEqual(text === '[' ? ['Cargo.toml'] : []);
    },
  );
});

describe('headers of a bridge to C++', () => {
  it('lead where its compiler looks, and are installed else', async () => {
    const resolver = await resolverForAll({
      'include/tide/tide.h': '', 'bindings/rust/Cargo.toml': '[package]\nname = "quay"\n', 'bindings/rust/src/ffi.rs': '', 'bindings/rust/src/api.h': '', 'bindings/rust/src/deep/rope.hpp': '',
    });
    const from = 'bindings/rust/src/ffi.rs';
    expect(['"api.h"', '"tide/tide.h"', '"quay/src/deep/rope.hpp"', '"deep/rope.hpp"', '"other/rope.h"', '"rope.txt"'].map((specifier) => lead(resolver, from, specifier))).toEqual([
      'bindings/rust/src/api.h', 'include/tide/tide.h', 'bindings/rust/src/deep/rope.hpp', 'bindings/rust/src/deep/rope.hpp', 'external language', 'unresolved',
    ]);
  });
});
