import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModuleIndex, searchModule } from '../../src/imports/resolve/python/module-index.js';
import { askPython, HAS_PYTHON } from './support/python-oracle.js';

const FOLDERS = ['north', 'south', 'east'];
const part = fc.constantFrom('quay', 'tide', 'ebb');
const place = fc.tuple(fc.constantFrom(...FOLDERS), fc.array(part, { maxLength: 2 }), fc.constantFrom('quay.py', 'tide.py', 'ebb.py', '__init__.py', 'x.txt'));
const layout = fc.array(place, { minLength: 1, maxLength: 14 }).map((places) => {
  const files = new Set(places.map(([folder, parts, file]) => [folder, ...parts, file].join('/')));
  // A folder that is to be is no file.
  return [...files].filter((file) => !file.endsWith('.txt') && !FOLDERS.some((folder) => file === `${folder}/__init__.py`)).sort();
});
const names = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')), { minLength: 4, maxLength: 12 });

function searchOurs(files: readonly string[], name: string): readonly [string | null, number] {
  const found = searchModule(new ModuleIndex(files), FOLDERS, name.split('.'));
  return [found.file, found.depth];
}

describe('the search for a module over several folders', () => {
  /** Answers of CPython 3.11's `importlib.machinery.PathFinder`, made with bench/oracle_python_modules.py. */
  const ANSWERED: readonly (readonly [readonly string[], string, string | null, number])[] = [
    [['north/quay/tide.py', 'south/quay/__init__.py'], 'quay.tide', 'south/quay/__init__.py', 1],
    [['north/quay/tide.py', 'south/quay/ebb.py'], 'quay.ebb', 'south/quay/ebb.py', 2],
    [['north/quay/tide.py', 'south/quay.py'], 'quay.tide', 'south/quay.py', 1],
    [['north/quay/__init__.py', 'north/quay.py'], 'quay', 'north/quay/__init__.py', 1],
    [['north/quay/__init__.py', 'south/quay/ebb.py'], 'quay.ebb', 'north/quay/__init__.py', 1],
    [['north/quay/tide/x.py', 'south/quay/tide/ebb.py', 'east/quay/tide.py'], 'quay.tide.ebb', 'east/quay/tide.py', 2],
    [['north/quay/__init__.py', 'north/quay/tide/ebb.py'], 'quay.tide.ebb', 'north/quay/tide/ebb.py', 3],
    [['north/quay/__init__.py', 'north/quay/tide/ebb.py'], 'quay.tide', 'north/quay/__init__.py', 1],
    [['north/quay/tide/ebb.py'], 'quay.tide', null, 0],
  ];

  it.each(ANSWERED)('over %j for %s', (files, name, file, depth) => {
    expect(searchOurs(files, name)).toEqual([file, depth]);
  });

  it.runIf(HAS_PYTHON)("goes as Python's own path finder goes, on these and on any layout", () => {
    const root = mkdtempSync(join(tmpdir(), 'quays-'));
    try {
      const cases: (readonly [readonly string[], readonly string[]])[] = [
        ...ANSWERED.map(([files, name]) => [files, [name]] as const),
        ...fc.sample(fc.tuple(layout, names), { numRuns: 400, seed: 67 }),
      ];
      const questions = cases.map(([files, asked], index) => {
        const folder = join(root, String(index));
        for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
        for (const file of files) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), '');
        }
        return JSON.stringify({ root: folder, path: FOLDERS, names: asked });
      });
      const answers = askPython('oracle_python_modules.py', questions);
      for (const [index, [files, asked]] of cases.entries()) {
        expect({ files, found: asked.map((name) => searchOurs(files, name)) }).toEqual({ files, found: answers[index] });
      }
      expect(answers.flat().filter((answer) => (answer as readonly unknown[])[0] !== null).length).toBeGreaterThan(300);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
