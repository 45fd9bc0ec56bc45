import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/imports/extract/languages.js';
import { importsByParser } from './support/parser-oracle.js';
import { brief, extractImports, extractText, placed } from './support/source.js';

describe('what counts as an import', () => {
  it('takes reference directives as type imports, relative to the file, only before the first statement', () => {
    const text = '/// <reference path="globals.d.ts" />\n/// <reference types="@shop/ambient" preserve="true" />\n/// <reference lib="dom" />\nconst a = 1;\n/// <reference path="late.d.ts" />\n';
    expect(extractText('shop/cart.ts', text).imports).toEqual([
      { specifier: './globals.d.ts', kind: 'type', line: 1, column: 1 },
      { specifier: '@shop/ambient', kind: 'type', line: 2, column: 1 },
    ]);
  });

  it('makes every import of a declaration file a type import', () => {
    const text = "import { Cart } from './cart';\nexport * from './orders';\nimport('./x');\n";
    for (const path of ['shop.d.ts', 'shop.d.mts', 'shop.d.cts', 'theme.d.css.ts']) {
      expect(extractText(path, text).imports.map(brief), path).toEqual(['type ./cart', 'type ./orders', 'type ./x']);
    }
  });

  it('finds nothing in translations of Qt, which end as sources do', () => {
    const rest = `<TS version="2.1"><message>Couldn't import "a" from \`b\` {</message></TS>`;
    for (const start of ['<?xml version="1.0"?>\n', '\ufeff<?xml version="1.0"?>', '<!DOCTYPE TS>']) expect(extractText('lang/ledger_de.ts', start + rest), start).toEqual({ imports: [], uncertain: false });
    expect(extractText('ledger.ts', "<Ledger>b; import './a';").imports.map(brief)).toEqual(['value ./a']);
  });

  it('does not take test mocks, resolve calls or globs for imports', () => {
    const text = "jest.mock('./a'); vi.mock('./b'); require.resolve('./c'); import.meta.glob('./d'); new URL('./e', import.meta.url); require.context('./f');";
    expect(extractText('cart.test.ts', text)).toEqual({ imports: [], uncertain: false });
  });

  it('takes imports in phases as imports', () => {
    const text = "import defer * as lazy from './lazy';\nimport source wasm from './wasm';\nimport defer from './defer';\nimport.defer('./later');\nimport.source('./binary');\n";
    expect(extractText('cart.js', text).imports.map(brief)).toEqual(['value ./lazy', 'value ./wasm', 'value ./defer', 'dynamic ./later', 'dynamic ./binary']);
  });

  it('takes a module that is itself a type for a dynamic import, the stronger edge', () => {
    expect(extractText('cart.ts', "let cart: import('./cart');").imports.map(brief)).toEqual(['dynamic ./cart']);
    expect(extractText('cart.js', "import('./cart').total").imports.map(brief)).toEqual(['dynamic ./cart']);
  });
});

/** White space beyond ASCII (ECMAScript 12.2 and 12.3). */
const WIDE_SPACES = ['\u00a0', '\ufeff', '\u1680', '\u2003', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000'];

describe('white space beyond ASCII, which editors paste unseen', () => {
  it.each(WIDE_SPACES)('hides no import before, behind or within it: %j', (space) => {
    const lines = [`${space}import a from './a';`, `  ${space}export * from './b';`, `import${space}'./c';`, `import${space}{ d } from './d';`, `export${space}*${space}from${space}'./e';`, `const f =${space}require${space}('./f');`, `void${space}import('./g');`];
    const source = `let n = 1;\n${lines.join('\n')}\n`;
    const found = extractText('cart.js', source);
    expect(found.imports.map(placed)).toEqual(importsByParser('cart.js', source.replaceAll(/[\u2028\u2029]/g, ' '))?.map(placed));
    expect(found.imports).toHaveLength(lines.length);
    expect(found.uncertain).toBe(false);
  });

  it.each(WIDE_SPACES)('changes no meaning of what follows: %j', (space) => {
    const source = `function f() {${space}return${space}/['"\`{]/.test(x) }\nif (a)${space}/"/.test(b);\nconst c = d${space}/ 2 / require('./e');\nx =${space}{ a: 1 }${space}/ 2;\nimport('./f');\n`;
    expect(extractText('cart.js', source)).toMatchObject({ imports: [{ specifier: './e' }, { specifier: './f' }], uncertain: false });
  });
});

describe('files that cannot be followed to their end', () => {
  it.each([
    ['an unclosed brace', "import './a'; function cart() { // import './b'"],
    ['a brace too many', "import './a'; } // import './b'"],
    ['an unclosed template', "import './a'; const t = `text ${1} import './b'"],
    ['an unclosed comment', "import './a'; /* text import './b'"],
    ['an unclosed string', "import './a'; const t = 'text\n; // import './b'"],
  ])('are uncertain with %s, and what was found stays', (_, text) => {
    const found = extractText('cart.ts', text);
    expect(found.uncertain).toBe(true);
    expect(found.imports.map(brief)).toEqual(['value ./a']);
  });

  it('are not uncertain where nothing behind the lost place could import', () => {
    for (const rest of ['function cart() {', '}', 'const t = `text ${1} ', '/* text', "const t = 'text\n;"]) {
      expect(extractText('cart.ts', `import './a'; ${rest}`), rest).toEqual({ imports: [{ specifier: './a', kind: 'value', line: 1, column: 1 }], uncertain: false });
    }
  });

  it('are not uncertain where words of imports follow it, but no name of a module', () => {
    for (const rest of ['import', 'import { b }', 'import.meta.url', 'imports("./b")', 'import(name)', 'require', 'require(name)', 'required("./b")', 'Array.from(b)', 'it is from "']) {
      expect(extractText('cart.ts', `import './a'; function cart() { // ${rest.replace('"', '')}`).uncertain, rest).toBe(false);
    }
  });

  it('lose no import that stands last, however it is spaced', () => {
    const gaps = ['', ' ', '\n', '/* at */', '// at\n', '\u00a0', '\ufeff'];
    for (const gap of gaps) {
      for (const [text, found] of [
        [`import ${gap}'./b';`, 'value ./b'],
        [`import b from${gap}"./b";`, 'value ./b'],
        [`import { b } from ${gap}'./b'`, 'value ./b'],
        [`export * from${gap}'./b'`, 'reexport ./b'],
        [`import b = require${gap}(${gap}'./b'${gap});`, 'value ./b'],
        [`require${gap}(${gap}'./b'${gap})`, 'value ./b'],
        [`import ${gap}(${gap}\`./b\`${gap})`, 'dynamic ./b'],
        [`import ${gap}.defer(${gap}'./b')`, 'dynamic ./b'],
      ] as const) {
        // White space beyond ASCII that touches a name counts as a part of it.
        if (text.startsWith('require') && gap.charCodeAt(0) > 127) continue;
        const { imports } = extractText('cart.ts', `import './a';\nfunction cart() { return /'/ }\n${text}`);
        expect(imports.map(brief), JSON.stringify(text)).toEqual(['value ./a', found]);
      }
    }
  });

  it('reads a file again without elements when type parameters looked like one', () => {
    const text = "// @flow\nconst map: <T>(T) => T = <T>(value: T) => value;\nimport cart from './cart';\n";
    expect(extractText('cart.js', text)).toEqual({ imports: [{ specifier: './cart', kind: 'value', line: 3, column: 1 }], uncertain: false });
  });
});

describe('the buffer', () => {
  it('is read only up to the given length', () => {
    const text = new TextEncoder().encode("import './kept';\n");
    const bytes = new Uint8Array(text.length + 8);
    bytes.set(text);
    expect(extractImports('cart.ts', bytes, text.length)?.imports.map(brief)).toEqual(['value ./kept']);
    expect(extractImports('cart.ts', bytes, 0)).toEqual({ imports: [], uncertain: false });
  });

  it('takes no longer than its length allows, whatever is opened and never closed: it is given up, and called uncertain', () => {
    const early = "import './early';\n";
    for (const part of ['x=/[', '(/[', '\\"', "\\'", 'import "\\"', "require('\\'"]) {
      // Were it not linear, the time limit of a test would end it.
      const found = extractText('cart.ts', `${early}"'${part.repeat(500_000)}\nimport './late';\n`);
      expect(found.uncertain, part).toBe(true);
      expect(found.imports.map(brief), part).toContain('value ./early');
    }
    // As much of it as a person, or a program that puts all in one line, would write.
    const sane = extractText('cart.ts', `${early}${'x = a / b[0]; y = /[/]/.test("it\\"s"); '.repeat(50_000)}\nimport './late';\n`);
    expect([sane.uncertain, sane.imports.map(brief)]).toEqual([false, ['value ./early', 'value ./late']]);
  });

  it('is asked for source files only', () => {
    expect(extractImports('cart.css', new Uint8Array(8), 0)).toBeNull();
    const known = ['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.d.ts', 'shop/a.test.ts'];
    expect(known.filter((path) => familyOf(path) === null)).toEqual([]);
    expect(['a.json', 'ts', 'shop.ts/readme', 'a.tsbuildinfo', ''].filter((path) => familyOf(path) !== null)).toEqual([]);
  });
});
