import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImports, writeImports } from '../../src/imports/import-codec.js';
import type { ExtractedImports } from '../../src/imports/import-record.js';
import { conversionRules } from '../../src/workspace/conversion-rules.js';
import { decodeFacts, encodeFacts } from '../../src/workspace/facts-cache.js';
import type { FileFacts } from '../../src/workspace/file-facts.js';
import type { ListedFile } from '../../src/ports/workspace.js';

const codec = { read: readImports, write: writeImports };
const rules = conversionRules([], '');

const hexOf = (length: number): fc.Arbitrary<string> => fc.uint8Array({ minLength: length / 2, maxLength: length / 2 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const imports: fc.Arbitrary<ExtractedImports> = fc.record({
  imports: fc.array(fc.record({
    specifier: fc.oneof(fc.constantFrom('./quay', '../tide', 'pilot'), fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())),
    kind: fc.constantFrom('value', 'type', 'dynamic', 'reexport', 'include'),
    line: fc.integer({ min: 1, max: 2 ** 31 }),
    column: fc.integer({ min: 1, max: 2 ** 31 }),
  })),
  uncertain: fc.boolean(),
});
const facts: fc.Arbitrary<FileFacts<ExtractedImports>> = fc.record({
  length: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  isBinary: fc.boolean(),
  hash: hexOf(64),
  blobOid: fc.constant(null),
  scanned: fc.option(imports),
  notScanned: fc.constantFrom(null, 'too_large', 'not_text'),
  text: fc.option(fc.string()),
});
const entries = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.option(hexOf(40)), facts), { selector: ([path]) => path });

function file(path: string, oid: string | null): ListedFile {
  return { path, name: null, tracked: true, sparse: false, link: false, oid };
}

function encoded(list: readonly (readonly [string, string | null, FileFacts<ExtractedImports>])[], scope = 'harbour'): Uint8Array {
  return encodeFacts(scope, list.map(([path, oid, known]) => ({ file: file(path, oid), facts: known })), rules, codec);
}

describe('facts that were kept', () => {
  test('come back as they were, for the same content in git alone', () => {
    fc.assert(fc.property(entries, (list) => {
      const known = decodeFacts('harbour', encoded(list), codec);
      for (const [path, oid, kept] of list) {
        expect(known?.ofUnmodified(file(path, oid))).toEqual(oid === null ? null : kept);
        expect(known?.ofUnmodified(file(path, 'f'.repeat(39) + 'e'))).toBeNull();
        expect(known?.scanOf(path, kept.hash)).toEqual(kept.scanned);
        expect(known?.scanOf(path, 'e'.repeat(63) + 'f')).toBeNull();
      }
    }));
  });

  test('are nothing for another scope', () => {
    expect(decodeFacts('another', encoded([]), codec)).toBeNull();
    expect(decodeFacts('harbour', encoded([]), codec)?.size).toBe(0);
  });

  test('are nothing once a byte is another or the end is missing', () => {
    fc.assert(fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, place, change) => {
      const bytes = encoded(list);
      const at = place % bytes.length;
      expect(decodeFacts('harbour', bytes.subarray(0, at), codec)).toBeNull();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(decodeFacts('harbour', bytes, codec)).toBeNull();
    }));
  });

  test('that somebody wrote with a good digest but without sense are nothing, and never an error', async () => {
    const { sha256Hex } = await import('../../src/contract/digest.js');
    fc.assert(fc.property(entries, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), (list, changes) => {
      const bytes = Buffer.from(encoded(list));
      const body = bytes.subarray(0, bytes.length - 32);
      for (const [place, value] of changes) body[place % body.length] = value;
      const forged = Buffer.concat([body, Buffer.from(sha256Hex(body), 'hex')]);
      expect(() => decodeFacts('harbour', forged, codec)).not.toThrow();
    }), { numRuns: 400 });
  });
});

describe('what git turns into other content here', () => {
  const of = (text: string) => conversionRules([{ path: '.gitattributes', text }], '');

  test.each([
    ['*.psd filter=lfs diff=lfs merge=lfs -text', ['art/logo.psd'], ['art/logo.svg', 'src/tide.ts']],
    ['chart.dat ident', ['chart.dat', 'a/chart.dat'], ['chart.data']],
    ['*.rc working-tree-encoding=UTF-16 eol=crlf', ['res/app.rc'], ['res/app.ts']],
    ['[attr]secret filter=crypt\nkeys/** secret', ['keys/a', 'src/tide.ts'], []],
    ['docs/** filter=crypt', ['src/tide.ts'], []],
    ['* text=auto eol=lf\n*.png binary\n*.sh -filter', [], ['run.sh', 'a.png', 'src/tide.ts']],
  ])('%s', (text, differing, same) => {
    const rulesOf = of(text);
    expect(differing.filter((path) => !rulesOf.mayDiffer(path))).toEqual([]);
    expect(same.filter((path) => rulesOf.mayDiffer(path))).toEqual([]);
  });

  test('is another key for every change of attributes or settings', () => {
    const keys = [of(''), of('*.ts text'), of('*.ts eol=crlf'), conversionRules([], ''), conversionRules([], 'core.autocrlf\ntrue')].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves out binary files where text is forced', () => {
    expect(of('*.map text').isForcedText('a.map')).toBe(true);
    expect(of('*.map text=auto eol=lf').isForcedText('a.map')).toBe(false);
    expect(of('* text=auto\n*.sh text eol=lf').isForcedText('a.png')).toBe(false);
  });
});
