import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPathFromBytes, type RepoPath } from '../../src/base/repo-path.js';

const nameBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  fc.array(fc.constantFrom('harvest', '\\', '%', '%5C', '/', 'é', 'e\u0301', '\n', '🍎')).map((parts) => new TextEncoder().encode(parts.join(''))),
);

/** The name's bytes: the inverse of `repoPathFromBytes`. */
function bytesOf({ path, coded }: RepoPath): Uint8Array {
  return coded ? Buffer.from(Buffer.from(path).toString('latin1').replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))), 'latin1') : Buffer.from(path);
}

describe('a path for any name', () => {
  test('its bytes come back', () => {
    fc.assert(fc.property(nameBytes, (name) => {
      expect([...bytesOf(repoPathFromBytes(name))]).toEqual([...name]);
    }));
  });

  test('is well-formed Unicode without a backslash', () => {
    fc.assert(fc.property(nameBytes, (name) => {
      const { path } = repoPathFromBytes(name);
      expect(path).not.toContain('\\');
      // What is no well-formed text does not survive UTF-8.
      expect(Buffer.from(path, 'utf8').toString('utf8')).toBe(path);
    }));
  });

  test('a valid name without a backslash is left exactly as it is', () => {
    for (const name of ['apples/50%25.txt', 'cafe\u0301.md', 'caf\u00e9.md', '\uFEFFmark.ts', 'two\nlines', '👩‍🌾/field.ts']) {
      expect(repoPathFromBytes(Buffer.from(name))).toEqual({ path: name, coded: false });
    }
  });

  test('undecodable bytes, backslash and percent are coded, the rest stays', () => {
    const name = Buffer.concat([Buffer.from('orchard/é%'), Buffer.from([0xff, 0xe2, 0x82]), Buffer.from('\\row')]);
    expect(repoPathFromBytes(name)).toEqual({ path: 'orchard/é%25%FF%E2%82%5Crow', coded: true });
  });

  test('surrogates in UTF-8 are undecodable bytes', () => {
    expect(repoPathFromBytes(Buffer.from([0xed, 0xa0, 0x80])).path).toBe('%ED%A0%80');
  });
});
