import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/base/redact.js';

// Put together here, so that no scanner takes this file for a leak.
const LETTERS = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF';
const SHAPES: readonly (readonly [string, string])[] = [
  ['a GitHub token', `ghp_${LETTERS}abcd`],
  ['a token of an installation', `ghs_${LETTERS}`],
  ['a token of an installation in the dotted form', `ghs_123_eyJhbGciOi.${LETTERS}.${LETTERS}`],
  ['a fine-grained token', `github_pat_11ABCDEFG0${LETTERS}_${LETTERS}`],
  ['a web token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${LETTERS}`],
  ['an AWS key id', `AKIA${'IOSFODNN7EXAMPLE'}`],
  ['an npm token', `npm_${LETTERS}abcd`],
  ['a token in an address', `x-access-token:${LETTERS}@`],
  ['a password in an address', `://harbour:${LETTERS}@`],
  ['a header', `Authorization: Basic ${LETTERS}==`],
  ['a header with every character of base64', `authorization: bearer ab+cd/${LETTERS}==`],
  ['a header in JSON', `"Authorization": "token ${LETTERS}`],
  ['a header without blanks', `authorization=Bearer ${LETTERS}`],
  ['a web token without a signature', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0In0.'],
];

describe('shapes that are masked without being named', () => {
  test.each(SHAPES)('%s', (_, token) => {
    const masked = createRedactor([])(`before "${token}" after`);
    expect(masked).not.toContain(LETTERS);
    expect(masked).not.toContain(token);
    expect(masked).toMatch(/^before "/);
    expect(masked).toMatch(/after$/);
  });

  test('a private key, whole or cut', () => {
    const begin = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
    const end = ['-----END RSA', 'PRIVATE KEY-----'].join(' ');
    const redact = createRedactor([]);
    expect(redact(`a\n${begin}\n${LETTERS}\n${LETTERS}\n${end}\nz`)).toBe(`a\n***${end}\nz`);
    expect(redact(`a\n${begin}\n${LETTERS}`)).toBe('a\n***');
    expect(redact(`${begin}\n${LETTERS}`)).toBe('***');
  });

  test.each(['https://harbour.example:8443/berths', 'git@github.example:ferries/pier.git', 'ghp_short', 'eyJust a word', 'the authorization: none'])(
    '%s stays',
    (text) => expect(createRedactor([])(text)).toBe(text),
  );
});

describe('base64 of what nobody named', () => {
  const LONE = [...SHAPES.filter(([name]) => !/header|password/.test(name)).map(([, token]) => token), `x-access-token:${LETTERS}`, `-----BEGIN RSA PRIVATE KEY-----\n${`${LETTERS}\n`.repeat(20)}-----END RSA PRIVATE KEY-----\n`];

  test('is masked, wherever a credential is in it, however it is wrapped, and what is around it stays', () => {
    for (const token of LONE) {
      for (const before of token.startsWith('x-access') ? [''] : ['', '"', ' "', '{"auths": "']) {
        for (const width of [10_000, 76, 60]) {
          const coded = Buffer.from(`${before}${token}" } and more`).toString('base64').match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n  ') ?? '';
          const masked = createRedactor([])(`data: ${coded}\nkind: Secret`);
          expect(masked, token).toMatch(/^data: [^]*\*\*\*[^]*\nkind: Secret$/);
          for (const part of masked.slice(6, -13).replace(/\s/g, '').split('***')) {
            for (let phase = 0; phase < 4; phase += 1) {
              const left = Buffer.from(part.slice(phase), 'base64').toString('latin1');
              for (let at = 0; at + 8 <= LETTERS.length; at += 4) expect(left, token).not.toContain(LETTERS.slice(at, at + 8));
            }
          }
        }
      }
    }
  });

  test('is masked wherever the first wrap is, also within its beginning', () => {
    const coded = Buffer.from(`user:ghp_${LETTERS}`).toString('base64');
    for (let width = 1; width < 30; width += 1) expect(createRedactor([])(`${coded.slice(0, width)}\n${coded.slice(width)}`), String(width)).toContain('***');
  });

  test('stays where it is of a certificate, of other data or of a text that only looks like it', () => {
    for (const plain of ['-----BEGIN CERTIFICATE-----\nMIIB', 'npm_config_registry is set', 'eyJ is how they begin', LETTERS.repeat(20)]) {
      const text = `data: ${Buffer.from(plain).toString('base64')}`;
      expect(createRedactor([])(text)).toBe(text);
    }
  });
});

describe('values that are named', () => {
  test('no secret is left in any text', () => {
    const secret = fc.string({ minLength: 6, maxLength: 20 }).filter((value) => value.trim().length >= 6 && !value.includes('*'));
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 12 }), (secrets, parts) => {
        const text = parts.map((part) => (typeof part === 'number' ? (secrets[part] ?? '') : part)).join('');
        const masked = createRedactor(secrets)(text);
        for (const value of secrets) expect(masked).not.toContain(value);
      }),
    );
  });

  test('leave nothing of each other where they overlap', () => {
    expect(createRedactor(['harbour-key', 'key-master'])('a harbour-key-master z')).toBe('a *** z');
    expect(createRedactor(['bour-key', 'harbour-key-master'])('a harbour-key-master z')).toBe('a *** z');
  });

  test('leave what is between them', () => {
    expect(createRedactor(['harbour-key', 'key-master'])('a key-master of harbour-key and harbour-key z')).toBe('a *** of *** and *** z');
  });

  test('are found as JSON writes them, percent-coded and in base64', () => {
    const secret = 'pier "7"\tnorth&south';
    const redact = createRedactor([secret]);
    for (const spelling of [JSON.stringify(secret), encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      expect(redact(spelling)).not.toContain(spelling.slice(1, -3));
    }
    expect(redact(JSON.stringify({ chart: `x ${secret} y` }))).toBe('{"chart":"x *** y"}');
  });

  test.each([
    ['text of XML', `pier "7" &amp; 'o/r' &lt;north&gt; (2)`],
    ['an attribute of XML', `pier &quot;7&quot; &amp; &apos;o/r&apos; &lt;north&gt; (2)`],
    ['text of Go', `pier &#34;7&#34; &amp; &#39;o/r&#39; &lt;north&gt; (2)`],
    ['text of Python', `pier &quot;7&quot; &amp; &#x27;o/r&#x27; &lt;north&gt; (2)`],
    ['JSON of Go', `pier \\"7\\" \\u0026 'o/r' \\u003cnorth\\u003e (2)`],
    ['JSON of PHP', `pier \\"7\\" & 'o\\/r' <north> (2)`],
    ['an address', `pier%20%227%22%20%26%20%27o%2Fr%27%20%3Cnorth%3E%20%282%29`],
  ])('are found as others write them: %s', (_, spelling) => {
    expect(createRedactor([`pier "7" & 'o/r' <north> (2)`])(`a ${spelling} z`)).toBe('a *** z');
  });

  test('are found in hexadecimal, in small and large digits and as escapes', () => {
    const secret = 'söng/of+tide_9Jk';
    const hex = Buffer.from(secret).toString('hex');
    const redact = createRedactor([secret]);
    for (const small of [hex, hex.replace(/../g, '\\x$&')]) {
      for (const spelling of [small, small.replaceAll(/[a-f]/g, (digit) => digit.toUpperCase())]) expect(redact(`00${spelling}ff`)).toBe('00***ff');
    }
    expect(createRedactor(['tide'])(Buffer.from('tide').toString('hex'))).toBe('74696465');
  });

  test('are found inside base64 of more, wherever they are in it and however it is wrapped', () => {
    const bytes = fc.uint8Array({ maxLength: 90 });
    const secret = fc.string({ unit: fc.constantFrom(...LETTERS, '-', '~', 'é'), minLength: 6, maxLength: 60 });
    const width = fc.constantFrom(1, 7, 60, 64, 76, 10_000);
    const breaks = fc.constantFrom('\n', '\r\n', '\r', '\n    ', '\n\t', '\\n', '\\r\\n');
    fc.assert(
      fc.property(bytes, secret, bytes, width, breaks, fc.boolean(), (before, value, after, columns, lineBreak, forAddresses) => {
        const inside = Buffer.from(value);
        const coded = Buffer.concat([before, inside, after]).toString(forAddresses ? 'base64url' : 'base64');
        // Every character that holds a bit of the secret, and no other.
        const from = Math.floor((8 * before.length) / 6);
        const to = Math.ceil((8 * (before.length + inside.length)) / 6);
        const wrapped = (shown: (at: number) => string): string =>
          [...coded].map((_, at) => (at > 0 && at % columns === 0 && (at <= from || at >= to) ? lineBreak : '') + shown(at)).join('');
        const text = [...coded].map((character, at) => (at > 0 && at % columns === 0 ? lineBreak : '') + character).join('');
        const expected = wrapped((at) => (at < from || at >= to ? (coded[at] as string) : at === from ? '***' : ''));
        expect(createRedactor([value])(text)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('of several lines are found line by line', () => {
    expect(createRedactor(['first-line\nsecond-line\r\nabc'])('x second-line y')).toBe('x *** y');
    expect(createRedactor(['first-line\n\t second-line \nabc'])('x second-line y')).toBe('x *** y');
    expect(createRedactor(['\nebb\nflow\n\n'])('x ebb\nflow y')).toBe('x *** y');
  });

  test('are found each time that they come in base64', () => {
    const secret = 'harbour-key??>?';
    const coded = Buffer.from(secret).toString('base64');
    const forAddresses = Buffer.from(secret).toString('base64url');
    expect(forAddresses).not.toBe(coded);
    expect(createRedactor([secret])(`${coded} and ${coded}\tand ${forAddresses}`)).toBe('*** and ***\tand ***');
  });

  test('shorter than six characters are not masked, for they are parts of ordinary words', () => {
    expect(createRedactor(['pier', 'piers', ''])('pier 7 of piers')).toBe('pier 7 of piers');
    expect(createRedactor(['pier-7'])('pier-7')).toBe('***');
  });
});

test.each([
  ['dots that never come', 'eyJ'.repeat(100_000)],
  ['starts of web tokens', 'eyJaaaaaa.'.repeat(30_000)],
  ['addresses without an end', 'x-access-token:'.repeat(20_000)],
  ['user names without an end', '://a:'.repeat(60_000)],
  ['key starts', `${['-----BEGIN', 'PRIVATE KEY-----'].join(' ')} `.repeat(10_000)],
  ['line breaks alone', `${'\n \\n\r'.repeat(100_000)}`],
  ['beginnings of web tokens in base64', Buffer.from('eyJ').toString('base64').repeat(100_000)],
  ['beginnings of keys in base64, each a line', `${Buffer.from('-----BEGIN PRIVATE KEY-----').toString('base64')}\n`.repeat(8_000)],
  ['base64 that almost fits, in short lines', `${Buffer.from(LETTERS.slice(0, -2)).toString('base64')}\n`.repeat(8_000)],
  ['blanks after a header', `authorization: ${' '.repeat(300_000)}`],
])('ends on %s', (_, text) => {
  // A search that is not linear would run into the time limit of the test here.
  expect(createRedactor([LETTERS])(text).length).toBeGreaterThan(0);
});
