import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_PYTHON, importsByPython } from './support/python-oracle.js';
import { brief, extractImports, extractText, placed } from './support/source.js';

const FOLDER = new URL('./fixtures-python/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');

/** Answers of CPython 3.13's `ast`, made with bench/oracle_python.py. */
const ANSWERS = JSON.parse(read('answers.json')) as Record<string, readonly string[]>;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function live(sources: readonly string[], extension = 'py'): readonly (readonly string[] | null)[] {
  const paths = sources.map((source, index) => {
    const path = join(folder, `${index}.${extension}`);
    writeFileSync(path, source);
    return path;
  });
  return importsByPython(paths);
}

const sorted = (list: readonly string[] | null | undefined): readonly string[] | undefined => (list === null ? undefined : list && [...list].sort());

describe("the scanner against Python's own parser, on files that show every form of import", () => {
  for (const [name, answer] of Object.entries(ANSWERS)) {
    const text = read(`${name}.txt`);
    const endings: readonly (readonly [string, string])[] = [
      ['LF', text],
      ['CR LF', text.replaceAll('\n', '\r\n')],
      ['CR', text.replaceAll('\n', '\r')],
      ['a byte order mark', `\ufeff${text}`],
    ];
    it.each(endings)(`${name} with %s`, (_, source) => {
      const found = extractText(name, source);
      expect(found.imports.map(placed)).toEqual(answer);
      expect(found.uncertain).toBe(false);
    });
    it.runIf(HAS_PYTHON)(`${name} is still answered so by the Python of this machine, if that can parse it`, () => {
      for (const found of live(endings.map(([, source]) => source))) {
        if (found !== null) expect(found).toEqual(answer);
      }
    });
    it(`${name} as a stub has only type imports`, () => {
      const found = extractText(name.replace(/py$/, 'pyi'), text);
      expect(found.imports.map((record) => record.kind).filter((kind) => kind !== 'type')).toEqual([]);
      expect(found.imports.length).toBe(answer.length);
    });
  }
});

// Sources that every Python from 3.8 on can parse.
const gap = fc.constantFrom(' ', '  ', '\t', ' \\\n ', '\f');
const dotted = fc.constantFrom('harbour', 'harbour.quay', 'os . path', 'caf\u00e9.bar', 'a.b.c_1', '_x');
const names = fc.constantFrom('tide', 'tide as ebb', 'tide, ebb as e, flow', '*', '(tide)', '(tide, ebb,)', '(\n  tide, # import no "\n ebb as e\n)', 'import_, from_');
const statement = fc.oneof(
  fc.tuple(gap, dotted, gap).map(([a, name, b]) => `import${a}${name}${b}as${b}x`),
  fc.tuple(gap, dotted, dotted).map(([a, name, other]) => `import${a}${name},${other}`),
  fc.tuple(gap, dotted, gap, names).map(([a, name, b, list]) => `from${a}${name}${b}import${b}${list}`),
  fc.tuple(fc.constantFrom('.', '..', '. .', '...'), gap, names).map(([dots, a, list]) => `from${dots}import${a}${list}`),
  fc.tuple(fc.constantFrom('.', '..', ' .'), dotted, gap, names).map(([dots, name, a, list]) => `from${a}${dots}${name}${a}import${list.startsWith('(') || list === '*' ? '' : a}${list}`),
);
const text = fc.constantFrom(
  '"import a"', "'it\\'s'", 'r"\\"', "b'\\\\'", "f'{x}'", "f'{x!r:>{10}} {{'", 'rb"#"', '"""import a\nfrom b import c """', "'''\"\n'\n'''", '"a" \'b\'', "f'''{\nx}\n'''", 'u"\u{1f6a2}"', '"\\\nimport a"',
).map((value) => (value.startsWith('r"\\"') ? 'r"\\""' : value));
const call = fc.constantFrom("import_module('a.b')", "importlib.import_module(\n'.c', 'd.e')", '__import__ ("a")', "x.import_module('no')", "import_module('no' + x)", "builtins.__import__('b', x)");
const expression = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'expression' },
    text.map((value) => (value.startsWith('b') || value.startsWith('rb') ? `(${value})` : value)),
    call,
    fc.constantFrom('x', '1', 'x.import_', 'from_', '{}', '[1,\n2]'),
    tie('expression').map((inner) => `(${inner}\n)`),
    tie('expression').map((inner) => `[${inner}, # it's ( "\n ${inner}]`),
    tie('expression').map((inner) => `{'k:': (${inner})}`),
    tie('expression').map((inner) => `(lambda: (${inner}))`),
    tie('expression').map((inner) => `x[(${inner}):1]`),
  ),
})).expression;
const simple = fc.oneof(statement, expression.map((value) => `y = (${value})`), fc.constant('pass'), expression.map((value) => `z: (${value}) = (1)`));
const line = fc.oneof(simple, fc.tuple(simple, simple).map(([a, b]) => `${a} ;${b}`)).filter((source) => !/\\\n\s*$/.test(source));
const header = fc.constantFrom(
  'if x:', 'if TYPE_CHECKING:', 'if not TYPE_CHECKING :', 'if typing.TYPE_CHECKING:', 'if (not (t.TYPE_CHECKING)):', 'if TYPE_CHECKING and x:', 'def f(a={}):', 'async def f(): # c:', 'class A:', 'for i in x:', 'while x:', 'with x as y:',
);
const isStar = (source: string): boolean => /import[\s\f\\]*\*/.test(source);
const block: fc.Arbitrary<readonly string[]> = fc.letrec<{ block: readonly string[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    line.map((source) => [source]),
    fc.tuple(header, fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.constantFrom('    ', '\t', ' ')).map(([head, bodies, indent]) => [head, ...bodies.flat().map((inner) => `${indent}${inner}`)]),
    fc.tuple(header, line).map(([head, source]) => [head.includes('#') ? `${head}\n pass` : `${head} ${source}`]),
    fc.tuple(tie('block'), fc.constantFrom('x', 'TYPE_CHECKING', 'not TYPE_CHECKING'), tie('block'), tie('block'), fc.constantFrom('TYPE_CHECKING', 'not typing.TYPE_CHECKING', 'x')).map(
      ([a, elif, b, c, test]) => [`if ${test}:`, ...a.map((inner) => `  ${inner}`), `elif ${elif}:`, ...b.map((inner) => `  ${inner}`), '# comment', 'else:', ...c.map((inner) => `  ${inner}`)],
    ),
  ),
})).block;

describe.runIf(HAS_PYTHON)("the scanner against Python's own parser, on generated sources", () => {
  it('agrees on all that Python can parse', () => {
    const blocks = fc.sample(fc.array(block, { minLength: 1, maxLength: 6 }), { numRuns: 1500, seed: 1103 });
    const sources = blocks.map((list) => `${list.flat().filter((source) => !isStar(source) || !/^\s/.test(source)).join('\n')}\n`);
    const answers = live(sources);
    const parsed = answers.filter((answer) => answer !== null).length;
    expect(parsed).toBeGreaterThan(700);
    for (const [index, source] of sources.entries()) {
      const answer = answers[index];
      if (answer === null) continue;
      const found = extractText('harbour.py', source);
      expect({ source, found: sorted(found.imports.map(placed)), uncertain: found.uncertain }).toEqual({ source, found: sorted(answer), uncertain: false });
    }
  });
});

describe('sources of any kind', () => {
  const soup = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('import ', 'from ', '.', 'a', '(', ')', '[', '{', '}', '"', "'", '"""', "'''", 'f"', "rf'''", '\\', '\n', '\r', '    ', '#', ':', ';', 'def ', 'if TYPE_CHECKING:', 'else:', 'import_module(', '\0', '\ufeff')),
    { maxLength: 60 },
  );

  it('never make it throw, and give the same answer twice, in the order of the text', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('a.py', 'a.pyi', 'a.pyw'), (parts, path) => {
        const source = parts.join('');
        const found = extractText(path, source);
        expect(extractText(path, source)).toEqual(found);
        const places = found.imports.map(({ line, column }) => line * 1e6 + column);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read when cut anywhere, as are bytes of no text', () => {
    const whole = new TextEncoder().encode(read('nested_quotes.py.txt') + read('tide_tables.py.txt'));
    const bytes = new Uint8Array(whole.length + 8);
    for (let length = 0; length <= whole.length; length += 7) {
      bytes.fill(0);
      bytes.set(whole.subarray(0, length));
      expect(extractImports('a.py', bytes, length)?.imports.length).toBeGreaterThanOrEqual(0);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        bytes.fill(0);
        bytes.set(noise);
        expect(extractImports('a.py', bytes, noise.length)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['an unclosed bracket', 'import a\nx = [\nimport b\n'],
    ['a bracket too many', 'import a\nx = ]\n# import\n'],
    ['an unclosed string', 'import a\nx = "\n# import\n'],
    ['an unclosed string in triple quotes', 'import a\nx = """\nimport b\n'],
    ['an unclosed formatted string', 'import a\nx = f"{y\n# import\n'],
  ])('are uncertain with %s, and what was found stays', (_, source) => {
    const found = extractText('a.py', source);
    expect(found.uncertain).toBe(true);
    expect(found.imports.map(brief)).toEqual(['value a']);
  });

  it('stay linear where a mark makes it look ahead', () => {
    const hostile = ['import_module(\n', 'f"{x:{y:', "f'{", 'if ((((', 'import a;', 'from a import (', '\\\n', '"""', ': \\\n', 'import a . ', '(   ', "f'''{f'''{", 'from . import (b,\n'];
    for (const part of hostile) {
      const source = part.repeat(400_000);
      // Were it not linear, the time limit of a test would end it.
      extractText('a.py', source);
    }
  });

  it('are read as bytes whatever their encoding: positions count what stands before, names in ASCII are found', () => {
    const latin = Uint8Array.from([...Buffer.from('# -*- coding: latin-1 -*-\nname = "caf\u00e9" # \u00fc\nimport harbour.tide\n', 'latin1'), 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(extractImports('a.py', latin, latin.length - 8)?.imports.map(placed)).toEqual(['3:1 value harbour.tide']);
  });

  it('compare names as Python does, and take a lazy import as one that comes late', () => {
    expect(extractText('a.py', 'import \ufb01sh\nlazy import tide\nlazy from . import ebb\nlazy = 1\nlazy (x)\n').imports.map(placed)).toEqual([
      '1:1 value fish', '2:1 dynamic tide', '3:1 dynamic .ebb',
    ]);
  });

  it('give nothing of a statement that turns out to be none, and the right places behind it', () => {
    const source = 'import a, (b)\nfrom a import (b,\n c d)\nfrom .a import\nlazy \\\nimport (e)\nimport f\n';
    expect(extractText('a.py', source).imports.map(placed)).toEqual(['7:1 value f']);
  });

  it('may have a form feed before a statement, and a byte order mark before a call', () => {
    expect(extractText('a.py', 'if x:\fimport a\n').imports.map(placed)).toEqual(['1:7 value a']);
    expect(extractText('a.py', "\ufeff__import__('a')\n").imports.map(placed)).toEqual(['1:1 dynamic a']);
    expect(extractText('a.py', '\ufefff"{import_module("a")}"; import b\n').imports.map(placed)).toEqual(['1:26 value b']);
  });

  it('are read whole when they are larger or deeper than any before them, and the next small one too', () => {
    const many = 2000;
    const small = 'import a\n';
    const nested = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}def f():\n`).join('');
    const sources: readonly (readonly [string, readonly string[]])[] = [
      [`${small}x = """${'tide '.repeat(200_000)}"""\nimport b\n`, ['1:1 value a', '3:1 value b']],
      [`${nested}${' '.repeat(200)}import b\nimport c\n`, ['201:201 dynamic b', '202:1 value c']],
      [`x = f"{${'('.repeat(many)}${')'.repeat(many)}}"; import a\n`, [`1:${many * 2 + 12} value a`]],
      [`from ${'harbour.'.repeat(many)}a import b\n`, [`1:1 value ${'harbour.'.repeat(many)}a.b`]],
      [`import ${'a, '.repeat(many)}a\n`, new Array<string>(many + 1).fill('1:1 value a')],
    ];
    for (const [source, expected] of sources) {
      const found = extractText('a.py', source);
      expect({ found: found.imports.map(placed), uncertain: found.uncertain }).toEqual({ found: expected, uncertain: false });
      expect(extractText('a.py', small).imports.map(placed)).toEqual(['1:1 value a']);
    }
  });
});
