import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { isSameRange, majorOf, satisfiesNpm } from '../../src/rulepacks/drift/manifests/version-range.js';

const number = fc.oneof(fc.nat(3), fc.nat(20));
const version = fc.tuple(number, number, number, fc.constantFrom('', '', '', '-rc.1', '+b7')).map(([a, b, c, rest]) => `${a}.${b}.${c}${rest}`);
const range = fc.tuple(fc.constantFrom('', '^', '~', '>=', 'v', '^ '), version).map(([sign, of]) => sign + of);

describe('ranges of npm', () => {
  test('are judged as semver judges them, the plain ones too, which are not given to it', () => {
    fc.assert(
      fc.property(version, range, (a, b) => {
        expect(satisfiesNpm(a, b)).toBe(semver.satisfies(a, b, { loose: true, includePrerelease: true }));
        const valid = semver.validRange(b, true) ?? '';
        expect(majorOf(b)).toBe(valid === '*' ? null : semver.minVersion(valid, true)?.major);
      }),
      { numRuns: 3_000 },
    );
  });

  test('mean the same where semver writes them alike', () => {
    fc.assert(
      fc.property(range, range, fc.constantFrom('', '^', '~'), (a, b, sign) => {
        // The same version behind other signs too, which is where plain ranges can mean the same.
        for (const other of [b, sign + a.replace(/^[^0-9]*/, '')]) {
          const valid = semver.validRange(a, true);
          expect(isSameRange(a, other)).toBe(a === other || (valid !== null && valid === semver.validRange(other, true)));
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('with a number too large for a version are no ranges', () => {
    expect(satisfiesNpm('1.2.3', '^99999999999999999.0.0')).toBeNull();
    expect(satisfiesNpm('01.2.3', '1.2.3')).toBeNull();
    expect(majorOf('latest')).toBeNull();
  });
});
