import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedBytes } from '../../src/base/malformed-bytes.js';
import { by } from '../../src/base/order.js';
import { readImports, writeImports } from '../../src/imports/import-codec.js';
import type { ExtractedImports } from '../../src/imports/import-record.js';
import { conversionRules } from '../../src/workspace/recall/conversion-rules.js';
import { decodeFacts, encodeFacts } from '../../src/workspace/recall/facts-cache.js';
import type { FileFacts } from '../../src/workspace/facts/file-facts.js';
import type { ListedFile } from '../../src/ports/workspace.js';

const codec = { read: readImports, write: writeImports };
const rules = conversionRules([], [], '');

const hexOf = (length: number): fc.Arbitrary<string> => fc.uint8Array({ minLength: length / 2, maxLength: length / 2 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const imports: fc.Arbitrary<ExtractedImports> = fc.record({
  imports: fc.array(fc.record({
    specifier: fc.oneof(fc.constantFrom('./quay', '../tide', 'pilot'), fc.string({ unit: 'binary' })),
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
  isStored: fc.constant(true),
  scanned: fc.option(imports),
  notScanned: fc.constantFrom(null, 'too_large', 'not_text', 'not_fetched'),
  text: fc.option(fc.string()),
});
const entries = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }).filter((path) => !path.includes('\0')), fc.option(hexOf(40)), facts), { selector: ([path]) => path });

function file(path: string, oid: string | null): ListedFile {
  return { path, name: null, tracked: true, sparse: false, link: false, oid };
}

function encoded(list: readonly (readonly [string, string | null, FileFacts<ExtractedImports>])[], scope = 'harbour'): Uint8Array {
  const sorted = [...list].sort(by(([path]) => path));
  return encodeFacts({ scope, files: sorted.map(([path, oid, known]) => ({ file: file(path, oid), facts: known })), rules, attachment: Uint8Array.of(7, 0, 7) }, codec);
}

/** What facts say, whether they are made when they are asked for or not. */
function said({ length, isBinary, hash, isStored, scanned, notScanned, text }: FileFacts<ExtractedImports>): FileFacts<ExtractedImports> {
  return { length, isBinary, hash, isStored, scanned, notScanned, text };
}

function senseOf(ask: () => unknown): 'sense' | 'no sense' | 'another error' {
  try {
    ask();
    return 'sense';
  } catch (error) {
    return error instanceof MalformedBytes ? 'no sense' : 'another error';
  }
}

describe('facts that were kept', () => {
  test('come back as they were, for the same content in git alone', () => {
    fc.assert(fc.property(entries, (list) => {
      const stored = decodeFacts(encoded(list), codec);
      expect(stored?.scope).toBe('harbour');
      const known = stored?.known;
      expect([...(known?.attachment ?? [])]).toEqual([7, 0, 7]);
      for (const [path, oid, kept] of list) {
        const found = known?.ofUnmodified(file(path, oid), () => true) ?? null;
        expect(found === null ? null : said(found)).toEqual(oid === null ? null : kept);
        expect(known?.ofUnmodified(file(path, 'f'.repeat(39) + 'e'), () => true)).toBeNull();
        expect(known?.ofUnmodified(file(path, oid), () => false)).toBeNull();
        expect(known?.scanOf(path, kept.hash)).toEqual(kept.scanned);
        expect(known?.scanOf(path, 'e'.repeat(63) + 'f')).toBeNull();
        expect(known?.hashAt(known.indexOf(path))).toBe(kept.hash);
      }
    }));
  });

  test('give the canonical text of any run of files as a fingerprint wants it', () => {
    fc.assert(fc.property(entries.filter((list) => list.length > 0), fc.nat(), fc.nat(), (list, one, other) => {
      const sorted = [...list].sort(by(([path]) => path));
      const known = decodeFacts(encoded(list), codec)?.known;
      const [start, end] = [Math.min(one, other) % list.length, (Math.max(one, other) % list.length) + 1].sort((a, b) => a - b) as [number, number];
      if (start === end) return;
      const text = sorted.slice(start, end).map(([path, , { hash, isBinary }]) => JSON.stringify({ hash, is_binary: isBinary, path })).join(',');
      expect(Buffer.from(known?.canonicalText(start, end) ?? []).toString('utf8')).toBe(text);
    }));
  });

  test('of no file are empty and tell their scope', () => {
    expect(decodeFacts(encoded([], 'another'), codec)?.scope).toBe('another');
    expect(decodeFacts(encoded([]), codec)?.known.size).toBe(0);
  });

  test('are nothing once a byte is another or the end is missing', () => {
    fc.assert(fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, place, change) => {
      const bytes = encoded(list);
      const at = place % bytes.length;
      expect(decodeFacts(bytes.subarray(0, at), codec)).toBeNull();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(decodeFacts(bytes, codec)).toBeNull();
    }));
  });

  test('that somebody wrote with a good digest but without sense are nothing, and never an error', async () => {
    const { sha256Hex } = await import('../../src/contract/digest.js');
    fc.assert(fc.property(entries, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), (list, changes) => {
      const bytes = Buffer.from(encoded(list));
      const body = bytes.subarray(0, bytes.length - 32);
      for (const [place, value] of changes) body[place % body.length] = value;
      const forged = Buffer.concat([body, Buffer.from(sha256Hex(body), 'hex')]);
      const known = decodeFacts(forged, codec)?.known;
      for (const [path, oid] of list) {
        const found = known?.ofUnmodified(file(path, oid), () => true) ?? null;
        // Only a scan may say that it makes no sense: whoever asks for one scans the file again.
        expect(() => [found?.hash, found?.length, found?.isBinary, found?.notScanned, found?.text, found?.isScanned]).not.toThrow();
        expect(senseOf(() => found?.scanned)).not.toBe('another error');
      }
    }), { numRuns: 400 });
  });
});

describe('what git turns into other content here', () => {
  const of = (text: string) => conversionRules([{ path: '.gitattributes', text }], [], '');

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

  test('holds below the folder of its file, for all where it is outside the tree, and where it says what a name means', () => {
    const below = conversionRules([{ path: 'art/.gitattributes', text: '* filter=lfs\n' }, { path: 'keys.d/.gitattributes', text: '*.pem ident\n' }], [], '');
    expect(['art/logo.psd', 'art/deep/logo.psd', 'keys.d/a.pem'].filter((path) => !below.mayDiffer(path))).toEqual([]);
    expect(['artist/a.psd', 'art', 'a.pem', 'keys.d/a.key', 'keys/a.pem'].filter((path) => below.mayDiffer(path))).toEqual([]);
    expect(conversionRules([], [{ path: '/etc/art/.gitattributes', text: '*.psd filter=lfs\n' }], '').mayDiffer('src/logo.psd')).toBe(true);
    expect(conversionRules([{ path: 'art/.gitattributes', text: '[attr]secret filter=crypt\n' }], [], '').mayDiffer('src/tide.ts')).toBe(true);
  });

  test('is another key for every change of attributes or settings', () => {
    const keys = [of(''), of('*.ts text'), of('*.ts eol=crlf'), conversionRules([], [], ''), conversionRules([], [], 'core.autocrlf\ntrue')].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves out binary files where text is forced', () => {
    expect(of('*.map text').isForcedText('a.map')).toBe(true);
    expect(of('*.map text=auto eol=lf').isForcedText('a.map')).toBe(false);
    expect(of('* text=auto\n*.sh text eol=lf').isForcedText('a.png')).toBe(false);
  });
});
