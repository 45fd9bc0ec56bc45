import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeBlock, codeCell, codeSpan, htmlText, oneLine, prose, urlPath, visibleLines } from '../../src/reporters/escape.js';

/** Reads a code span back as CommonMark 6.1 says: the fence is the first run of backticks, closed by a run of the same length. */
function readCodeSpan(markdown: string): { readonly content: string; readonly rest: string } {
  const fence = /^`+/.exec(markdown)?.[0] ?? '';
  const body = markdown.slice(fence.length);
  for (const match of body.matchAll(/`+/g)) {
    if (match[0].length !== fence.length) continue;
    let content = body.slice(0, match.index);
    if (content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '') content = content.slice(1, -1);
    return { content, rest: body.slice(match.index + fence.length) };
  }
  return { content: '', rest: markdown };
}

const hostile = [
  '`; rm -rf /; `',
  '``` ` ```` `',
  '<img src=x onerror=alert(1)>',
  '@core-team please #1 https://evil.example',
  '[click](javascript:alert(1))',
  '| a | b |\n|---|---|',
  '</details></summary>\n# fake heading',
  'file\u202Egpj.exe',
  'zero\u200Bwidth',
  '::error::fake',
  '##[set-output name=status]Succeeded',
  '\u001b[31mred\u001b[0m',
  '\ud800 lone',
];

describe('a code span', () => {
  test.each(hostile)('holds %j and nothing gets out', (text) => {
    const { content, rest } = readCodeSpan(codeSpan(text));
    expect(content).toBe(oneLine(text));
    expect(rest).toBe('');
  });

  test('holds any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', '|', '\\', 'a', '\n', '<', '@') }), (text) => {
        const markdown = codeSpan(text);
        const { content, rest } = readCodeSpan(markdown);
        expect(rest).toBe('');
        expect(content.trim()).toBe(oneLine(text));
        expect(markdown).not.toContain('\n');
      }),
    );
  });

  test('in a table cell no pipe is left bare', () => {
    expect(codeCell('a|*b*')).toBe('<code>a&#124;&#42;b&#42;</code>');
    expect(codeCell('*b*')).toBe('`*b*`');
  });
});

describe('prose', () => {
  test('an ordinary sentence stays one, with its punctuation kept from meaning anything', () => {
    expect(prose('lint says no: 2 of 3 (*all* of <it>)')).toBe('lint says no: 2 of 3 \\(\\*all\\* of \\<it\\>\\)');
  });

  test.each([
    ['ask @core-team now', '@core-team'],
    ['see #12', '#12'],
    ['see GH-12', 'GH-12'],
    ['at https://evil.example now', 'https://evil.example'],
    ['www.evil.example', 'www.evil.example'],
    ['deadbee1 is it', 'deadbee1'],
    [':tada: done', ':tada'],
    ['costs $x$', '$x$'],
  ])('in %j only the word that could come alive is a code span, where GitHub links and replaces nothing', (text, live) => {
    const markdown = prose(text);
    const at = markdown.indexOf('`');
    expect(readCodeSpan(markdown.slice(at)).content).toBe(live);
    expect(markdown.slice(0, at)).toBe(text.slice(0, text.indexOf(live)));
  });

  test('a word with tens of thousands of marks takes no time', () => {
    const start = performance.now();
    expect(prose(`("@${'.'.repeat(60_000)}x...!").`)).toBe(`\\("\`@${'.'.repeat(60_000)}x\`...\\!"\\).`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('no character that Markdown reads is left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '*', '_', '[', ']', '(', ')', '<', '>', '|', '!', '#', '~', '$', '\\', 'a', ' ', '\n') }), (text) => {
        let bare = '';
        for (let rest = prose(text).replace(/<code>[A-Za-z0-9&#;]*<\/code>|&#124;/g, ''); rest !== ''; ) {
          const behindSpan = rest.startsWith('`') ? readCodeSpan(rest).rest : rest;
          const taken = behindSpan !== rest ? 0 : rest.startsWith('\\') ? 2 : 1;
          bare += rest.slice(0, taken);
          rest = behindSpan.slice(taken);
        }
        expect(bare.replace(/\\[^a-z ]/g, '')).not.toMatch(/[`*_[\]()<>|!#~$\\]/);
      }),
    );
  });
});

describe('foreign text', () => {
  test('direction marks, controls and lone surrogates are shown, never obeyed', () => {
    expect(oneLine('a\u202Eb\u0007c')).toBe('aU+202EbU+0007c');
    expect(oneLine('\ud800')).toBe('\ufffd');
    expect(visibleLines('a\r\nb\tc\rd')).toBe('a\nb\tc\nd');
  });

  test('a block cannot be closed from inside', () => {
    const block = codeBlock('one\n````\n# two');
    expect(block.split('\n')[0]).toBe('`````text');
    expect(block.endsWith('\n`````')).toBe(true);
  });

  test('HTML text holds no markup', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(htmlText(text))));
  });

  test('a path in a URL keeps its slashes and nothing else that Markdown or a URL would read', () => {
    expect(urlPath('src/a (copy)/b#c?.ts')).toBe('src/a%20%28copy%29/b%23c%3F.ts');
  });
});
