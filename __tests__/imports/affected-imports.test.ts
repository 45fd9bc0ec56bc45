import { describe, expect, it } from 'vitest';
import type { LanguageFamily } from '../../src/imports/extract/languages.js';
import { affectedImports } from '../../src/imports/resolve/affected-imports.js';
import { extractText } from './support/source.js';

interface Change {
  readonly moved?: readonly string[];
  readonly packages?: readonly string[];
  readonly families?: readonly LanguageFamily[];
  readonly texts?: Readonly<Record<string, string>>;
}

const asked = ({ moved = [], packages = [], families = ['javascript', 'c', 'go'], texts = {} }: Change) => affectedImports({ moved, packages: new Set(packages), families: new Set(families), texts: new Map(Object.entries(texts)), hasManifest: () => false });

const SOURCES = {
  'quay/crane.ts': "import { Rope } from './rope.js';\nimport 'ferry';\n",
  'quay/berth.c': '#include "rope.h"\n#include <sea/ferry.h>\n',
  'quay/berth.go': 'package quay\n\nimport "harbour/rope"\n',
};

/** The sources whose imports may lead elsewhere; null where any may. */
function affected(change: Change): readonly string[] | null {
  const mayLeadElsewhere = asked(change);
  return mayLeadElsewhere === null ? null : Object.entries(SOURCES).flatMap(([path, text]) => (mayLeadElsewhere(path, extractText(path, text)) ? [path] : []));
}

describe('imports that may lead elsewhere', () => {
  it.each<[string, Change, readonly string[] | null]>([
    ['none when nothing moved', {}, []],
    ['those of JavaScript that have the name', { moved: ['quay/rope.ts'] }, ['quay/crane.ts']],
    ['those of JavaScript and C that have the name', { moved: ['sea/ferry.h'] }, ['quay/crane.ts', 'quay/berth.c']],
    ['none of C where no source is C', { moved: ['sea/ferry.h'], families: ['javascript'] }, ['quay/crane.ts']],
    ['none of JavaScript where no source is', { moved: ['sea/ferry.h'], families: ['c'] }, ['quay/berth.c']],
    ['those of JavaScript that have the name of a package', { packages: ['ferry'] }, ['quay/crane.ts']],
    ['of a package and of a path', { moved: ['docs/rope.h'], packages: ['ferry'] }, ['quay/crane.ts', 'quay/berth.c']],
    ['none that has neither', { moved: ['docs/tide.md'], packages: ['buoy'] }, []],
    ['any where a source moved and its language finds the others by their names', { moved: ['sea/ferry.go'] }, null],
    ['not where that language has no source', { moved: ['sea/buoy.go'], families: ['javascript', 'c'] }, []],
    ['any of Python where Cython moved', { moved: ['sea/buoy.pyx'], families: ['python'] }, null],
    ['any of Rust', { moved: ['docs/tide.md'], families: ['rust'] }, null],
    ['none of Rust when nothing moved', { families: ['rust'] }, []],
    ['any of C where the compiler has a database', { moved: ['docs/tide.md'], texts: { 'build/compile_commands.json': '[]' } }, null],
    ['any of C where its database moved', { moved: ['build/compile_commands.json'], families: ['c'] }, null],
    ['as usual where no source is C', { moved: ['quay/rope.ts'], families: ['javascript'], texts: { 'build/compile_commands.json': '["/rope."]' } }, ['quay/crane.ts']],
    ['as usual where what has the name steers another language', { moved: ['quay/rope.ts'], texts: { 'setup.py': 'packages = ["rope"]', 'pnpm-workspace.yaml': 'packages: ["rope"]' } }, ['quay/crane.ts']],
    ['any of JavaScript where a config has the name', { moved: ['quay/rope.ts'], texts: { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@r": ["./quay/rope"] } } }' } }, null],
  ])('are %s', (_, change, expected) => {
    expect(affected(change)).toEqual(expected);
  });

  it('are any where more packages differ than it is worth to look for', () => {
    const packages = Array.from({ length: 50 }, (_, at) => `buoy-${at}`);
    expect(affected({ packages })).toEqual([]);
    expect(affected({ packages: [...packages, 'buoy'] })).toBeNull();
  });
});
