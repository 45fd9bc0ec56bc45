import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSingleFileZip } from '../../../src/adapters/github/single-file-zip.js';
import { zipOf } from '../../support/github-history.js';
import { unzip } from '../../support/unzip.js';

const text = 'tide tables\n'.repeat(200);
const read = (zip: Uint8Array, max = 1_000_000): string => {
  const result = readSingleFileZip(zip, 'history.json', max);
  return result.ok ? Buffer.from(result.value).toString('utf8') : `refused: ${result.error}`;
};

test('gives the file', () => {
  expect(read(zipOf({ 'history.json': text }))).toBe(text);
});

describe('refuses', () => {
  test.each<[string, () => Buffer, string]>([
    ['a link', () => zipOf({ 'history.json': '/etc/passwd' }, { mode: 0o120777 }), 'its entry is not a regular file'],
    ['a folder', () => zipOf({ 'history.json': '' }, { mode: 0o040755 }), 'its entry is not a regular file'],
    ['a path', () => zipOf({ '../history.json': text }), 'its entry is not named history.json'],
    ['another name', () => zipOf({ 'verdict.json': text }), 'its entry is not named history.json'],
    ['a second entry', () => zipOf({ 'history.json': text, '../../x': text }), 'it holds 2 entries instead of one'],
    ['nothing', () => zipOf({}), 'it holds 0 entries instead of one'],
    ['an encrypted entry', () => zipOf({ 'history.json': text }, { flags: 0x0801 }), 'its entry is encrypted or of an unknown kind'],
    ['a size that is not so', () => zipOf({ 'history.json': text }, { claimedSize: 5 }), 'its entry is damaged: size or checksum differ'],
    ['bytes behind the end', () => Buffer.concat([zipOf({ 'history.json': text }), Buffer.from('x')]), 'it is not a zip, or one with something behind its end'],
    ['bytes before the start', () => Buffer.concat([Buffer.from('x'), zipOf({ 'history.json': text })]), 'its directory is damaged'],
    ['nothing at all', () => Buffer.alloc(0), 'it is not a zip, or one with something behind its end'],
  ])('%s', (_what, zip, why) => {
    expect(read(zip())).toBe(`refused: ${why}`);
  });

  test('a bomb, whatever size it claims', () => {
    const bomb = Buffer.alloc(50_000_000);
    expect(read(zipOf({ 'history.json': bomb }))).toBe('refused: its entry has 50000000 bytes, more than 1000000');
    expect(read(zipOf({ 'history.json': bomb }, { claimedSize: 100 }))).toBe('refused: its entry unpacks to more than 1000000 bytes');
  });

  test('data behind the packed data', () => {
    const zip = zipOf({ 'history.json': text });
    const packed = deflateRawSync(Buffer.from(text));
    const grown = Buffer.concat([zip.subarray(0, 42 + packed.length), Buffer.alloc(8), zip.subarray(42 + packed.length)]);
    const central = 42 + packed.length + 8;
    grown.writeUInt32LE(packed.length + 8, 18);
    grown.writeUInt32LE(packed.length + 8, central + 20);
    grown.writeUInt32LE(central, grown.length - 6);
    expect(read(grown)).toBe('refused: its entry has something behind its data');
  });
});

test('no damaged byte throws, and what is given is what another reader finds', () => {
  const zip = zipOf({ 'history.json': text });
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, value) => {
      const damaged = Buffer.from(zip);
      damaged[at] = value;
      const result = readSingleFileZip(damaged, 'history.json', 1_000_000);
      if (result.ok) expect(Buffer.from(result.value).equals(unzip(damaged)['history.json'] ?? Buffer.alloc(0))).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (let length = 0; length < zip.length; length++) expect(readSingleFileZip(zip.subarray(0, length), 'history.json', 1_000_000).ok).toBe(false);
});
