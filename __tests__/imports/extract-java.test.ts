import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askProgram, readFixtures } from './support/other-program.js';
import { brief, extractText } from './support/source.js';

const FOLDER = new URL('./jvm/fixtures/', import.meta.url);
const { fixtures, answers } = readFixtures(FOLDER);

describe('the head of a Java file against javac', () => {
  it.each(fixtures)('$name', ({ name, text }) => {
    const answer = answers.find((entry) => entry.path === name);
    expect(answer?.imports).toBeDefined();
    for (const source of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const found = extractText(name, source);
      expect(found.imports.map(({ specifier, line, column }) => ({ specifier, line, column }))).toEqual(answer?.imports);
      expect(found.package ?? '').toBe(answer?.package);
      expect(found.uncertain).toBe(false);
    }
  });

  it('the answers are those of the javac that is installed', (context) => {
    const live = askProgram(FOLDER, 'java', [], 'Imports.java');
    if (live === null) return context.skip();
    expect(live).toEqual(answers);
  });
});

describe('what newer or broken Java has', () => {
  it('takes the import of a module as such', () => {
    const text = 'import module java.base;\nimport module.quay.Berth;\nimport static module.quay.Berth.LENGTH;\n';
    expect(extractText('A.java', text).imports.map(brief)).toEqual(['value module java.base', 'value module.quay.Berth', 'value module.quay.Berth.LENGTH']);
  });

  it('has no package where it names none', () => {
    expect(extractText('A.java', 'import a.B;\nvoid main() {}\n')).toEqual({ imports: [{ specifier: 'a.B', kind: 'value', line: 1, column: 1 }], uncertain: false });
    expect(extractText('A.java', '// nothing\n\u001a')).toEqual({ imports: [], uncertain: false });
  });

  it.each([
    ['a template', 'package ${package};\n\nimport a.B;\nclass C {}\n', ['value a.B']],
    ['a directive of a template', '#set($a = 1)\npackage q;\nimport a.B;\n', []],
    ['a comment without end', 'package q;\nimport a.B;\n/* import a.C;\n', ['value a.B']],
    ['a missing semicolon', 'package q;\nimport a.B\nclass C {}\n', []],
    ['an import of nothing', 'package q;\nimport ;\n', []],
    ['a name that begins with a dot', 'package q;\nimport .a.B;\n', []],
    ['an annotation without end', '@A("x\npackage q;\nimport a.B;\n', []],
    ['two names', 'package q;\nimport a.B;\nimport a . module b;\n', ['value a.B']],
    ['a unicode escape', 'package q;\nimport a.\\u0042;\n', []],
  ])('is uncertain: %s', (_, text, expected) => {
    const found = extractText('A.java', text);
    expect(found.imports.map(brief)).toEqual(expected);
    expect(found.uncertain).toBe(true);
  });
});

const gap = fc.constantFrom('', ' ', '\n', '\t/* import no.A; */ ', '\r\n', ' // "import no.B;\n');
const space = gap.filter((text) => text !== '');
const name = fc.constantFrom('java.util.List', 'com.example.quay.Quay.Berth', 'a.*', 'com.example.Größe', 'q.$A_1', 'importer.staticA.packageB');
const statement = fc.tuple(fc.constantFrom('import', 'import static'), space, name, gap, gap).map(([word, before, text, inside, after]) => ({
  source: `${word}${before}${text.replaceAll('.', `${inside}.${after}`)}${inside};`,
  specifier: text,
}));
const annotations = fc.constantFrom('', '@A ', '@a.B("import no.C;") @C({1, \')\'}) ', '@A(b = @B("\\"(")) /* ) */ ');
const body = fc.constantFrom('', 'class A { String a = "import no.D;"; }', '@A("x") class B {}\nimport no.E;', 'interface C { /* import no.F; */ }', '/** import no.G; */ record D() {}');

describe('any head', () => {
  it('gives the imports that were written, and none from comments, strings or behind the first type', () => {
    fc.assert(
      fc.property(gap, annotations, space, fc.array(fc.tuple(statement, gap), { maxLength: 6 }), body, (before, marks, between, statements, rest) => {
        const source = `${before}${marks}package${between}com.example;${statements.map(([{ source: text }, after]) => text + after).join(';')}\n${rest}`;
        const found = extractText('A.java', source);
        expect(found.imports.map(({ specifier }) => specifier)).toEqual(statements.map(([{ specifier }]) => specifier));
        expect(found).toMatchObject({ uncertain: false, package: 'com.example' });
      }),
    );
  });

  it('is read to an end wherever it is cut, and so are any bytes', () => {
    const whole = fixtures.map(({ text }) => text).join('\n');
    for (const path of ['A.java', 'A.kt', 'a.kts']) {
      fc.assert(fc.property(fc.nat(whole.length), fc.nat(whole.length), (start, end) => void extractText(path, whole.slice(start, end))));
      fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(extractText(path, text)).toEqual(extractText(path, text))));
    }
  });

  it('takes linear time for many imports on one line', () => {
    const text = `${'import a.B;'.repeat(200_000)}`;
    const { imports } = extractText('A.java', text);
    expect(imports).toHaveLength(200_000);
    expect(imports.at(-1)).toMatchObject({ line: 1, column: text.length - 10 });
  });
});
