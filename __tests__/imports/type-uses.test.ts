import ts from 'typescript';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usesTypesAlone } from '../../src/imports/extract/javascript/type-uses.js';

/** Whether TypeScript leaves the import of './quay' out of what it emits. */
function isDropped(text: string, file = 'harbour.ts'): boolean {
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, isolatedModules: true, jsx: ts.JsxEmit.React, experimentalDecorators: true, emitDecoratorMetadata: true },
  });
  return !outputText.includes('./quay');
}

const NAMED = "import { Berth } from './quay';\n";

const TYPES = [
  'export const berth: Berth = make();', 'let berth: Berth | null = null;', 'function moor(berth: Berth) {}', 'function moor(ship: string, berth?: Berth): void {}', 'const moor = (a: number, ...berths: Berth[]) => a;',
  'function find(): Berth { return make(); }', 'const find = (): Berth => make();', 'class Ferry implements Berth {}', 'class Ferry implements Other, Berth {}', 'interface Long extends Berth {}', 'type All = Berth | Other;',
  'type All =\n  | Other\n  | Berth;', 'const all = new Map<string, Berth>();', 'const list: Array<Berth> = [];', 'const berth = make() as Berth;', 'const berth = { long: true } satisfies Berth;', 'function moor<T extends Berth>(it: T) {}',
  'class Quay {\n  private readonly berth: Berth;\n  constructor(private other: Berth, readonly last: Berth[]) {}\n  abstract find(name: string): Berth;\n}', 'interface Quay {\n  berth: Berth;\n  other?: Berth;\n}', 'type Key = keyof Berth;', 'function isBerth(it: unknown): it is Berth { return true; }',
  '// Berth is long\nlet berth: Berth;', '/**\n * A Berth.\n */\nlet berth: Berth;', 'const name = "Berth";\nlet berth: Berth;', 'log(quay.Berth);\nlet berth: Berth;', 'let berth: Berth.Inner;', 'let berth: Promise<Berth>;', 'let berth: Berth<string>;',
];

const VALUES = [
  'new Berth();', 'const berth = Berth;', 'class Ferry extends Berth {}', 'class Ferry<T> extends Berth {}', 'class Ferry extends Other<string> implements Quay { x = Berth; }', 'log(Berth);', 'log({ Berth });', 'log({ berth: Berth });', 'log({ a: 1, berth: Berth, b: 2 });', 'log({\n  berth: Berth\n});',
  'const berth = far ? near : Berth;', 'const berth = far ? (near) : Berth;', 'const berth = far ? find(1) : Berth;', 'log(far ? near : Berth, 1);', 'log(far ? a : Berth);', 'const x = far\n  ? find(1)\n  : Berth;', 'if (i < Berth && b > c) log();', 'log(a<Berth, b>c);', 'for (let i = 0; i < Berth; i++) log();', 'x instanceof Berth;', 'export { Berth };', 'export default Berth;',
  'const it = typeof Berth;', 'const { berth = Berth } = quay;', 'function moor(berth = Berth) {}', 'switch (x) { case Berth: log(); }', 'const text = `${Berth}`;', 'log([Berth]);', 'log(...Berth);', 'log("a", Berth);', 'Berth.make();', '@Berth() class Ferry {}', 'class Ferry { @Injected() moor(berth: Berth) {} }', 'const y = 3\n  * Berth;', 'const o = { Berth: Berth };', 'export const { a: Berth2 = Berth } = q;',
  'let berth: Berth;\nnew Berth();', 'log(a ? { x: 1, berth: Berth } : 2);', 'const s = c ? d : Berth;', 'let z = a ? b as Quay : Berth;', 'let n = cond ? f(x as Other) : Berth;',
];

/** Values behind words that only look like the place of a type; each file has a type use as well. */
const LOOK_ALIKES = [
  '// Finds a place.\nBerth.make();', '// leave it as is\nBerth.make();', 'moor(); // as\nBerth.make();', '// implements all,\nBerth.make();', '// type Long =\nBerth.make();', '// const place:\nBerth;', '// (note:\nBerth.length;', 'const is = 1\nconst it = is\nBerth.make()',
  'const it = far ?\n  near : Berth;', 'const it =\n  far ?\n    near\n  : Berth;', 'const it = far ?\n  find(1) : Berth;', 'const it = far\n  ? find({\n    a: 1 }) : Berth;', 'const it = far ? /* ? */\n find(1) : Berth;', 'const it = a ? b\n  : c ?\n d! : Berth;', 'switch (x) { case find(1): Berth; }', 'switch (x) { case 1: log(); default: Berth; }',
  'for (let i = 0; i<Berth>>1; i++) log();', 'for (let i = 0; i<Berth>>>1; i++) log();', 'const it = i<Berth>=2;', 'const it = i<Berth>[x][0];', 'const it = [i<Berth, x>[0]];', "type Mode = 'a' | 'b'\nexport default other || Berth", 'type Mode = string\nother && Berth.make', 'log(a <b, class extends Berth {});',
  "const all = 'src/**/*.ts';\nconst it = w\n  * Berth.length;", 'const text = `\n// ${Berth.name}\n`;', 'const text = `\n/* ${Berth.name}\n`;', 'class Ferry {\n  /** The place. */ @Held() public place: Berth;\n}', 'class Ferry {\n  /**\n   * The place.\n   */ @Held() public place: Berth;\n}', 'class Ferry {@Held() public place: Berth}', 'class Ferry { @(held()) public place: Berth; }',
];

describe('an import that could be type-only', () => {
  test.each(TYPES)('every use is a type: %s', (use) => {
    expect(isDropped(NAMED + use)).toBe(true);
    expect(usesTypesAlone(NAMED + use, 1, './quay')).toBe(true);
  });

  test.each(VALUES)('a use is a value: %s', (use) => {
    // Of a member that a decorator gives a type at run time TypeScript keeps the import as well.
    expect(isDropped(NAMED + use)).toBe(false);
    expect(usesTypesAlone(NAMED + use, 1, './quay')).toBe(false);
  });

  test.each(LOOK_ALIKES)('a use is a value, though it looks like a type: %s', (use) => {
    const text = `${NAMED}let first: Berth;\n${use}\n`;
    expect(isDropped(text)).toBe(false);
    expect(usesTypesAlone(text, 1, './quay')).toBe(false);
  });

  test('is not claimed of what a pragma makes of elements, of a comment that an element shows, or of two imports on a line', () => {
    for (const text of [
      "/** @jsx Berth */\nimport { Berth } from './quay';\nlet first: Berth;\nexport const it = <div/>;",
      `${NAMED}let first: Berth;\nexport const it = <div>\n  // {Berth.name}\n</div>;`,
    ]) {
      expect(isDropped(text, 'harbour.tsx')).toBe(false);
      expect(usesTypesAlone(text, text.startsWith('/**') ? 2 : 1, './quay')).toBe(false);
    }
    expect(usesTypesAlone("import { Berth } from './quay'; import { Pier } from './quay';\nlet berth: Berth; new Pier();", 1, './quay')).toBe(false);
  });

  test('takes no longer for long lists and many empty lines than their length', () => {
    // With two ways to share out each blank this would not end.
    expect(usesTypesAlone(`${NAMED}let all: Map<Berth${',\n        string'.repeat(40)} = 3;`, 1, './quay')).toBe(false);
    expect(usesTypesAlone(`${NAMED}let all: Map<Berth${'        ,string'.repeat(40)} = 3;`, 1, './quay')).toBe(false);
    expect(usesTypesAlone(`${NAMED}${'\n'.repeat(500_000)}let all: Map<Other${',\n        string'.repeat(20)},\n  Berth>;`, 1, './quay')).toBe(true);
  });

  test('is never claimed where TypeScript keeps the import: any uses together', () => {
    const use = fc.constantFrom(...TYPES, ...VALUES, ...LOOK_ALIKES);
    fc.assert(fc.property(fc.array(use, { minLength: 1, maxLength: 3 }), (uses) => {
      const text = `${NAMED}${uses.join('\n')}\n`;
      if (usesTypesAlone(text, 1, './quay')) expect(isDropped(text), text).toBe(true);
    }), { numRuns: 400 });
  });

  test.each([
    ["import Berth from './quay';\nlet berth: Berth;", true],
    ["import * as quay from './quay';\nlet berth: quay.Berth;", true],
    ["import type { A } from './a';\nimport { Berth as Place,\n  type Pier } from './quay';\nlet berth: Place;\nlet pier: Pier;", true],
    ["import Berth, { Pier } from './quay';\nlet berth: Berth;\nnew Pier();", false],
    ["import {} from './quay';", false],
    ["import './quay';", false],
    ["import { /* long */ Berth } from './quay';\nlet berth: Berth;", false],
    ["import { Berth } from './quay';", false],
  ])('%s', (text, expected) => {
    const line = text.slice(0, text.indexOf("'./quay'")).split('\n').findIndex((row) => row.startsWith('import') && !row.includes("'./a'")) + 1;
    expect(usesTypesAlone(text, line, './quay')).toBe(expected);
  });

  test('is not claimed of what JSX uses unseen, of another specifier, or where no import stands', () => {
    expect(usesTypesAlone("import React from './quay';\nlet node: React.ReactNode;", 1, './quay')).toBe(false);
    expect(usesTypesAlone(`${NAMED}let berth: Berth;`, 1, './pier')).toBe(false);
    expect(usesTypesAlone('let berth: Berth;', 1, './quay')).toBe(false);
    expect(usesTypesAlone(`${NAMED}let berth: Berth;`, 9, './quay')).toBe(false);
  });
});
