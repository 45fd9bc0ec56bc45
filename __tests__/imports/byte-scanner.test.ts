import { describe, expect, it } from 'vitest';
import { extractText } from './support/source.js';

const LANGUAGES = [
  ['A.java', (specifier: string) => `import ${specifier};\n`],
  ['a.go', (specifier: string) => `import "${specifier}"\n`],
  ['a.ts', (specifier: string) => `import '${specifier}';\n`],
] as const;

const HEAD: Readonly<Record<string, string>> = { 'a.go': 'package a\n' };

describe.each(LANGUAGES)('a scanner that reads many files: %s', (path, statement) => {
  const read = (specifiers: readonly string[]): readonly string[] =>
    extractText(path, (HEAD[path] ?? '') + specifiers.map(statement).join('')).imports.map((record) => record.specifier);

  // More than the scanner numbers at the same time: some take the place of others, and come back.
  it('gives each import its own text', () => {
    const specifiers = Array.from({ length: 40_000 }, (_, index) => `harbour.quay${String(index)}${'x'.repeat(index % 40)}`);
    for (let round = 0; round < 2; round++) {
      for (let from = 0; from < specifiers.length; from += 500) {
        const some = specifiers.slice(from, from + 500);
        expect(read([...some, ...some])).toEqual([...some, ...some]);
      }
    }
  });

  it('tells texts apart that differ in one byte, and long ones', () => {
    for (const size of [0, 1, 2, 7, 8, 15, 16, 17, 31, 32, 33, 100, 127, 128, 129, 199, 200, 201, 300]) {
      const texts = ['a', 'b'].flatMap((letter) => [`${letter}${'x'.repeat(size)}`, `${'x'.repeat(size)}${letter}`, `${'x'.repeat(size)}${letter}x`, `x${letter}${'x'.repeat(size)}`]);
      expect(read([...texts, ...texts])).toEqual([...texts, ...texts]);
    }
    // More than the whole table of texts.
    const long = 'x'.repeat(3_000_000);
    expect(read(['harbour.quay', long, 'harbour.quay'])).toEqual(['harbour.quay', long, 'harbour.quay']);
  });

  // The scanner's first room is 256 KiB.
  it('reads a large file after a small one, and a small one after it', () => {
    const comment = `/* ${'import no.a; '.repeat(40_000)} */\n`;
    const large = extractText(path, `${HEAD[path] ?? ''}${comment}${statement('harbour.crane')}`);
    expect(read(['harbour.quay'])).toEqual(['harbour.quay']);
    expect(large.imports).toMatchObject([{ specifier: 'harbour.crane', column: 1 }]);
    expect(extractText(path, `${HEAD[path] ?? ''}${comment.repeat(4)}${statement('harbour.crane')}`).imports).toHaveLength(1);
    expect(read(['harbour.quay', 'harbour.crane'])).toEqual(['harbour.quay', 'harbour.crane']);
    expect(read([])).toEqual([]);
  });
});

describe.each(['A.java', 'A.kt', 'a.go'])('bytes of %s', (path) => {
  it('take time in line with their number', () => {
    const parts = ["'", "\\'", "'\\", '"', '"""', '$', '"${', '`', '/*', '/*/', '//', '(', '{', '}', '<', '@', '@file:A ', '.', 'a . ', 'import a;', 'import a . b;', 'import "a";', 'fun ', 'fun <'];
    for (const head of ['', 'package a\n', 'class A\n', 'val a = """']) {
      for (const part of parts) {
        // Were it not linear, the time limit of a test would end it.
        extractText(path, head + part.repeat(Math.ceil(1_000_000 / part.length)));
      }
    }
  });
});
