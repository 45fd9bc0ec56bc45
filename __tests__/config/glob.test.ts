import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, compileGlobs } from '../../src/base/glob.js';

function matches(pattern: string, path: string): boolean {
  const glob = compileGlob(pattern);
  if (!glob.ok) throw new Error(glob.error.message);
  return glob.value.matches(path);
}

function refusal(pattern: string): string {
  const glob = compileGlob(pattern);
  if (glob.ok) throw new Error(`${pattern} was accepted`);
  expect(glob.error.code).toBe('glob_invalid');
  expect(glob.error.hint).toBeTruthy();
  return glob.error.message;
}

describe('what a glob matches', () => {
  it.each([
    ['README.md', 'README.md', 'docs/README.md'],
    ['*.md', 'README.md', 'docs/README.md'],
    ['**/*.md', 'README.md', 'README.mdx'],
    ['**/*.md', 'docs/guide/start.md', 'docs/guide.md/start'],
    ['src/**', 'src/billing/invoice.ts', 'src'],
    ['src/**', 'src/.env', 'srcs/invoice.ts'],
    ['src/**/invoice.ts', 'src/invoice.ts', 'src/old-invoice.ts'],
    ['src/**/invoice.ts', 'src/a/b/invoice.ts', 'src/a/binvoice.ts'],
    ['**/legacy/**', 'legacy/pay.ts', 'src/legacy'],
    ['src/**.ts', 'src/invoice.ts', 'src/a/invoice.ts'],
    ['invoice-?.ts', 'invoice-1.ts', 'invoice-.ts'],
    ['invoice-?.ts', 'invoice-€.ts', 'invoice-12.ts'],
    ['emoji-?.txt', 'emoji-😀.txt', 'emoji-😀😀.txt'],
    ['a?b', 'a.b', 'a/b'],
    ['year-[0-9].csv', 'year-7.csv', 'year-x.csv'],
    ['year-[!0-9].csv', 'year-x.csv', 'year-7.csv'],
    ['[^a]', 'b', 'a'],
    ['[]a]', ']', 'b'],
    ['[a-]', '-', 'b'],
    ['*.{ts,tsx}', 'App.tsx', 'App.jsx'],
    ['{src,test}/**/*.{j,t}s', 'test/pay/bill.ts', 'docs/bill.ts'],
    ['src/{,core/}bill.ts', 'src/bill.ts', 'src//bill.ts'],
    ['src/{a/**,b}/c.ts', 'src/a/x/c.ts', 'src/b/x/c.ts'],
    ['{a{1,2},b}', 'a2', 'a'],
    ['pages/\\[id\\].tsx', 'pages/[id].tsx', 'pages/i.tsx'],
    ['\\*', '*', 'a'],
    ['./src/*.ts', 'src/a.ts', './src/a.ts'],
    ['**', 'a/b/c', ''],
    ['a,b', 'a,b', 'a'],
    ['a}', 'a}', 'a'],
    ['Src/*', 'Src/a', 'src/a'],
  ])('%s takes %s and not %s', (pattern, taken, left) => {
    expect(matches(pattern, taken)).toBe(true);
    expect(matches(pattern, left)).toBe(false);
  });
});

describe('a list of globs', () => {
  it('lets the last pattern that matches decide', () => {
    const globs = compileGlobs(['src/**', '!src/legacy/**', 'src/legacy/keep.ts']);
    if (!globs.ok) throw new Error(globs.error.message);
    expect(['src/a.ts', 'src/legacy/a.ts', 'src/legacy/keep.ts', 'docs/a.md'].map((path) => globs.value.matches(path))).toEqual([true, false, true, false]);
  });

  it('matches nothing when it is empty', () => {
    const globs = compileGlobs([]);
    expect(globs.ok && globs.value.matches('src/a.ts')).toBe(false);
  });

  it('is refused when it only removes', () => {
    const globs = compileGlobs(['!src/**']);
    expect(globs.ok).toBe(false);
  });

  it('names the broken pattern', () => {
    const globs = compileGlobs(['src/**', '!src/[']);
    expect(!globs.ok && globs.error.message).toContain('src/[');
  });
});

describe('a glob that is refused', () => {
  it.each([
    ['', 'is empty'],
    ['/src/**', 'begins with a slash'],
    ['src/', 'ends with a slash'],
    ['../secrets', 'leaves the root'],
    ['src/./a', 'empty or . segment'],
    ['src//a', 'empty or . segment'],
    ['!src', 'begins with !'],
    ['src\\core\\*.ts', 'path separator'],
    ['src\\', 'path separator'],
    ['src/[a', '[ without its ]'],
    ['src/[a/b]', 'slash inside [ ]'],
    ['[z-a]', 'empty range z-a'],
    ['[[:alpha:]]', 'named class'],
    ['src/{a,b', '{ without its }'],
    ['src/{a}', 'single choice'],
    ['src/\0', 'NUL'],
  ])('%j: %s', (pattern, why) => {
    expect(refusal(pattern)).toContain(why);
  });

  it.each(['*(a)', '+(a|b)', '?(a)', '@(a)', '!(a)', '**(a)', 'src/*(*(*(a|b)))'])('%s is an extended glob', (pattern) => {
    expect(refusal(pattern)).toMatch(/extended form|begins with !/u);
  });

  it('is longer than 1 KiB, counted in bytes', () => {
    expect(compileGlob('a'.repeat(1024)).ok).toBe(true);
    expect(refusal('a'.repeat(1025))).toContain('1025 bytes');
    expect(refusal('ä'.repeat(513))).toContain('1026 bytes');
  });

  it('stands for more than 256 patterns', () => {
    expect(compileGlob('{a,b}'.repeat(8)).ok).toBe(true);
    expect(refusal('{a,b}'.repeat(9))).toContain('256');
    expect(refusal('{a,b}'.repeat(200))).toContain('256');
    expect(refusal('{'.repeat(500))).toContain('deep');
  });
});

/**
 * Patterns that stall matchers which try again: minimatch CVE-2026-26996, -27903, -27904 (many stars; nested extended
 * groups), picomatch CVE-2026-33671 (extended groups), micromatch CVE-2024-4067 (braces). Each has to end; a
 * matcher that backtracks would not end within the lifetime of a test.
 */
describe('patterns of published attacks', () => {
  const path = `${'a'.repeat(4000)}!`;

  it.each([
    '*a'.repeat(400),
    `${'**/'.repeat(300)}b`,
    `${'**/*a'.repeat(200)}b`,
    `${'*?'.repeat(500)}b`,
    `{${'a,'.repeat(200)}b}`,
    `${'[a-z]*'.repeat(160)}b`,
  ])('%s ends', (pattern) => {
    expect(matches(pattern, path)).toBe(false);
    expect(matches(pattern, 'a/'.repeat(2000))).toBe(false);
  });
});

type Segment = '*' | '**' | '?' | 'a' | 'b' | '.';

/** The meaning written down with no care for time, on patterns of these characters only. */
function naive(pattern: string, path: string): boolean {
  const body = (text: string): string => {
    if (text === '') return '';
    if (text.startsWith('**/')) return `(?:[^]*/)?${body(text.slice(3))}`;
    if (text === '**') return '[^]+';
    const slash = text.indexOf('/');
    const segment = slash < 0 ? text : text.slice(0, slash);
    const source = segment.replace(/\*+|\?|\./gu, (part) => (part === '?' ? '[^/]' : part === '.' ? '\\.' : '[^/]*'));
    return slash < 0 ? source : `${source}/${body(text.slice(slash + 1))}`;
  };
  return new RegExp(`^${body(pattern)}$`, 'u').test(path);
}

describe('against a matcher that tries everything', () => {
  const segment = fc.array(fc.constantFrom<Segment>('*', '**', '?', 'a', 'b', '.'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const pattern = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => segments.join('/'))
    .filter((text) => !text.startsWith('./') && compileGlob(text).ok);
  const path = fc.array(fc.stringMatching(/^[ab.]{1,4}$/u), { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

  it('gives the same answer', () => {
    fc.assert(
      fc.property(pattern, path, (glob, name) => {
        expect(matches(glob, name)).toBe(naive(glob, name));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives the same answer in a long pattern and with characters beyond ASCII', () => {
    const far = 'é😀'.repeat(16);
    fc.assert(
      fc.property(pattern, path, fc.constantFrom('', 'é', '😀', '[é-ü]', '[!a]', '?'), (glob, name, start) => {
        const long = `*${far}/${glob}`;
        expect(matches(long, `x${far}/${name}`)).toBe(matches(glob, name));
        expect(matches(`${start}*${far}/${glob}`, `é${far}/${name}`)).toBe(start !== '😀' && matches(glob, name));
        expect(matches(`${start}*b`, 'éab')).toBe(start !== '😀');
        expect(matches(`${start}*b`, '😀b')).toBe(start === '' || start === '😀' || start === '[!a]' || start === '?');
      }),
      { numRuns: 1000 },
    );
  });

  it('reads braces as the sum of their choices', () => {
    fc.assert(
      fc.property(pattern, pattern, pattern, path, (head, left, right, name) => {
        fc.pre(compileGlob(`${head}/${left}`).ok && compileGlob(`${head}/${right}`).ok);
        expect(matches(`${head}/{${left},${right}}`, name)).toBe(matches(`${head}/${left}`, name) || matches(`${head}/${right}`, name));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('*', '?', '{', '}', ',', '[', ']', '!', '\\', '/', '(', 'a', '-', '.', '^') });
    fc.assert(
      fc.property(text, fc.string(), (glob, name) => {
        const compiled = compileGlob(glob);
        if (compiled.ok) compiled.value.matches(name);
      }),
      { numRuns: 3000 },
    );
  });
});
