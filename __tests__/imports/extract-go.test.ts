import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askProgram, readFixtures } from './support/other-program.js';
import { brief, extractText } from './support/source.js';

const FOLDER = new URL('./go/fixtures/', import.meta.url);
const { fixtures, answers } = readFixtures(FOLDER);

describe('the head of a Go file against go/parser', () => {
  it.each(fixtures)('$name', ({ name, text }) => {
    const answer = answers.find((entry) => entry.path === name);
    expect(answer?.imports).toBeDefined();
    for (const source of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const found = extractText(name, source);
      expect(found.imports.map(({ specifier, line, column }) => ({ specifier, line, column }))).toEqual(answer?.imports);
      expect(found.uncertain).toBe(false);
    }
  });

  it('the answers are those of the Go that is installed', (context) => {
    const live = askProgram(FOLDER, 'go', ['run'], 'imports.go');
    if (live === null) return context.skip();
    expect(live).toEqual(answers);
  });
});

describe('the package of a Go file', () => {
  it('is that of its clause', () => {
    expect(extractText('a.go', 'package /* the */ quay\n').package).toBe('quay');
    expect(extractText('a_test.go', 'package quay_test\n').package).toBe('quay_test');
  });

  it.each(['//go:build ignore', '//go:build ignore && linux', '// +build ignore', '//+build ignore', '// text\n\n/* more */ \n//go:build\tignore '])(
    'is none with %j: no build takes the file', (constraint) => {
      const found = extractText('a.go', `${constraint}\n\npackage quay\nimport "fmt"\n`);
      expect(found).toEqual({ imports: [{ specifier: 'fmt', kind: 'value', line: constraint.split('\n').length + 3, column: 1 }], uncertain: false });
    },
  );

  it.each(['//go:build !ignore', '//go:build ignore || linux', '//go:build ignored', '// +build ignore linux', '/*\n//go:build ignore\n*/', '// go:build ignore', 'package quay\n//go:build ignore'])(
    'stands with %j', (constraint) => {
      expect(extractText('a.go', `${constraint}\npackage quay\n`).package).toBe('quay');
    },
  );
});

describe('what is no Go', () => {
  it.each([
    ['no package clause', 'import "fmt"\n', []],
    ['a template', '{{.Header}}\npackage quay\nimport "fmt"\n', []],
    ['a comment without end', 'package quay\nimport "fmt"\n/* import "no"\n', ['value fmt']],
    ['a group without end', 'package quay\nimport (\n"fmt"\n', ['value fmt']],
    ['a path without end', 'package quay\nimport "fmt"\nimport "os\n', ['value fmt']],
    ['a raw path without end', 'package quay\nimport `os\n', []],
    ['a name without path', 'package quay\nimport fmt\n', []],
    ['a symbol behind the imports', 'package quay\nimport "fmt"\n{{ range }}', ['value fmt']],
  ])('is uncertain: %s', (_, text, expected) => {
    const found = extractText('a.go', text);
    expect(found.imports.map(brief)).toEqual(expected);
    expect(found.uncertain).toBe(true);
  });

  it('is not uncertain when it is empty', () => {
    expect(extractText('a.go', '')).toEqual({ imports: [], uncertain: false });
    expect(extractText('a.go', '// nothing\n')).toEqual({ imports: [], uncertain: false });
  });
});

const gap = fc.constantFrom(' ', '\n', '\t/* import "no" */ ', '\r\n', ' // `import "no"\n', '/**/');
const blank = fc.constantFrom(' ', '\t', '/* "*/');
const path = fc.constantFrom('fmt', 'example.org/quay', 'example.org/tides/v2', 'gopkg.in/yaml.v3', 'C');
const spec = fc.tuple(fc.constantFrom('', '_', '.', 'quay', 'ö1'), blank, path, fc.boolean()).map(([name, space, text, isRaw]) => ({
  source: `${name}${space}${isRaw ? `\`${text}\`` : `"${text}"`}`,
  paths: [text],
}));
const declaration = fc.oneof(
  fc.tuple(blank, spec).map(([space, { source, paths }]) => ({ source: `import${space}${source}`, paths })),
  fc.tuple(gap, fc.array(fc.tuple(spec, fc.constantFrom('\n', ' ; ', ';\n// import "no"\n')), { maxLength: 4 })).map(([space, specs]) => ({
    source: `import (${space}${specs.map(([{ source }, end]) => source + end).join('')})`,
    paths: specs.flatMap(([{ paths }]) => paths),
  })),
);
const body = fc.constantFrom('', 'var a = "import \\"no\\""\n', 'func f() {\n`\nimport "no"\n`\n}\n', 'const b = `\nimport ("no")`', 'type T struct{}\nimport "no"\n');

describe('any head', () => {
  it('gives the imports that were written, and none from comments or behind the first declaration', () => {
    fc.assert(
      fc.property(gap, gap, fc.array(fc.tuple(declaration, fc.constantFrom('\n', ';', ' ;\n\n')), { maxLength: 5 }), body, (before, space, declarations, rest) => {
        const source = `${before}package${blankOf(space)}quay\n${declarations.map(([{ source: text }, end]) => text + end).join(' ')}${rest}`;
        const found = extractText('quay.go', source);
        expect(found.imports.map(({ specifier }) => specifier)).toEqual(declarations.flatMap(([{ paths }]) => paths));
        expect(found).toMatchObject({ uncertain: false, package: 'quay' });
      }),
    );
  });

  it('is read to an end wherever it is cut, and so are any bytes', () => {
    const whole = fixtures.map(({ text }) => text).join('\n');
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(whole.length), (start, end) => void extractText('quay.go', whole.slice(start, end))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(extractText('quay.go', text)).toEqual(extractText('quay.go', text))));
  });
});

/** A gap that is not empty. */
function blankOf(space: string): string {
  return space === '/**/' ? ' /**/' : space;
}
