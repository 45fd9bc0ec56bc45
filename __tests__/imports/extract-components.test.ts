import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, extractImports, extractText } from './support/source.js';
import { resolverFor, target } from './support/tree.js';

const FOLDER = new URL('./component-fixtures/', import.meta.url);
const ANSWERS = JSON.parse(readFileSync(new URL('answers.json', FOLDER), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort();

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
}

describe('script blocks against the compilers of Vue, Svelte and Astro', () => {
  it('have an answer for every fixture', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual(FIXTURES.map((name) => name.replace('.txt', '')));
  });

  for (const name of FIXTURES) {
    const path = name.replace('.txt', '');
    it.each([
      ['LF', (text: string) => text],
      ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
      ['a byte order mark', (text: string) => `\ufeff${text}`],
    ])(`of ${path} with %s`, (_, change) => {
      const found = extractText(path, change(textOf(name)));
      expect(found.imports.map(({ line, column, specifier }) => `${line}:${column} ${specifier}`)).toEqual(ANSWERS[path]);
      expect(found.uncertain).toBe(false);
    });
  }
});

describe('a block scanned where it lies', () => {
  const SCRIPTS = [
    "import quay from './quay'", "import('./tide')", 'require("./crane")', "export * from './berth'", 'a', '/', '`', '`${', '}', "'", '"', '/*', '*/', '//', '\n',
    'import', 'from', "'./x'", '{', '(', 'x as', '$', '\\', '.', '1', '-', '!', '<', 'T>(', '€', '\u00a0',
  ];
  it.each([
    ['vue', 'quay.ts', '<script lang="ts">'],
    ['vue', 'quay.tsx', '<script lang="tsx">'],
    ['svelte', 'quay.ts', '<script lang="ts">'],
    ['astro', 'quay.ts', '<script>'],
  ])('of a .%s file gives what it gives as a file %s of its own', (extension, alone, tag) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRIPTS), { maxLength: 12 }), fc.constantFrom("</script>import './behind'", "</script>'", '</script>`}', '</script>*/'), (parts, behind) => {
        const script = parts.join(' ');
        const inFile = extractText(`quay.${extension}`, `<p/>\n${tag}\n${script}${behind}`).imports;
        const onItsOwn = extractText(alone, `\n\n${script}`).imports.map((record) => ({ ...record }));
        expect(inFile.filter((record) => record.line > 2)).toEqual(onItsOwn);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['// what `tide` says', '/* `tide` */'])('is found behind a comment in an expression that ends with a backtick: %s', (comment) => {
    const found = extractText('quay.svelte', `<li on:click={() => {\n  ${comment}\n  tow();\n}}></li>\n<script>import './tide'</script>`);
    expect(found).toMatchObject({ uncertain: false, imports: [{ specifier: './tide' }] });
  });

  it('ends at the first closing tag, as in a page, whatever stands around that', () => {
    const text = "<script>\nconst tag = '</script>'; import './text'\n<script>import './second'</script>";
    expect(extractText('quay.vue', text).imports.map(brief)).toEqual(['value ./second']);
  });

  it('is uncertain where its code is, and where it is not closed', () => {
    expect(extractText('quay.vue', "<script>import './a'; { // import './b'</script>")).toMatchObject({ uncertain: true, imports: [{ specifier: './a' }] });
    for (const extension of ['vue', 'svelte', 'astro']) {
      expect(extractText(`quay.${extension}`, "<script>import './a'"), extension).toMatchObject({ uncertain: true, imports: [{ specifier: './a' }] });
      for (const rest of ['<p title="', '<!-- <script>']) expect(extractText(`quay.${extension}`, rest), `${extension} ${rest}`).toEqual({ uncertain: true, imports: [] });
    }
    expect(extractText('quay.astro', "---\nimport './a'\nconst t = ` import")).toMatchObject({ uncertain: true, imports: [{ specifier: './a' }] });
  });

  it('is left out in languages that are not JavaScript', () => {
    expect(extractText('quay.vue', '<script lang="coffee">\nrequire "./a"\nrequire("./b")\n</script>').imports).toEqual([]);
    expect(extractText('quay.svelte', '<script type="application/ld+json">{"a": require("./b")}</script>').imports).toEqual([]);
  });
});

describe('any bytes', () => {
  const SNIPPETS = ['<script>', '</script>', '<template>', '</template>', '{{', '}}', '{', '}', '<!--', '-->', '---', '`', '"', "'", '<p ', '=', '>', '/>', '{#if x}', '{/if}', "import './a'", '\n', '/*', '//', ' '];
  it.each(['vue', 'svelte', 'astro'])('of a .%s file never throw, and cuts of it neither', (extension) => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))));
    fc.assert(
      fc.property(anything, (content) => {
        const bytes = new Uint8Array(content.length + 8);
        bytes.set(content);
        expect(extractImports(`quay.${extension}`, bytes, content.length)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it.each(['vue', 'svelte', 'astro'])('of a .%s file take time in line with their number', (extension) => {
    for (const part of ['<script>', '<script></script>', "<script>import './a';</script>", '{', '{{', '<p>', '<p a="', '<!--', '`', '</p>', '<template>', '---', '{`${']) {
      const count = Math.ceil(400_000 / part.length);
      // Were it not linear, the time limit of a test would end it.
      extractText(`quay.${extension}`, part.repeat(count));
    }
  });
});

describe('components as targets', () => {
  it('are found as they are written', () => {
    const resolver = resolverFor({ 'web/Panel.vue': '', 'web/Lamp.svelte': '', 'web/Layout.astro': '', 'web/main.ts': '', 'web/panel.ts': '' });
    expect(target(resolver, 'web/main.ts', './Panel.vue')).toBe('web/Panel.vue');
    expect(target(resolver, 'web/Panel.vue', './Lamp.svelte')).toBe('web/Lamp.svelte');
    expect(target(resolver, 'web/Panel.vue', './panel')).toBe('web/panel.ts');
    expect(target(resolver, 'web/Lamp.svelte', './Layout.astro')).toBe('web/Layout.astro');
    expect(target(resolver, 'web/Layout.astro', './Layout')).toBe('unresolved');
  });
});
