import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { canShareCargo, isSameRange, majorOf, satisfiesCargo, satisfiesNpm } from '../../src/rulepacks/drift/manifests/version-range.js';

const number = fc.oneof(fc.nat(3), fc.nat(20));
const version = fc.tuple(number, number, number, fc.constantFrom('', '', '', '-rc.1', '+b7')).map(([a, b, c, rest]) => `${a}.${b}.${c}${rest}`);
const part = fc.oneof(version, fc.tuple(number, number).map((two) => two.join('.')), number.map(String), fc.tuple(number, number).map((two) => `${two.join('.')}.x`), number.map((one) => `${one}.x.*`), number.map((one) => `${one}.X`));
const range = fc.tuple(fc.constantFrom('', '^', '~', '>=', 'v', '^ '), part).map(([sign, of]) => sign + of);
const prerelease = fc.array(fc.constantFrom('0', '1', '20', '01', 'rc', 'next', 'x', 'a1', ''), { minLength: 1, maxLength: 3 }).map((names) => `1.0.2-${names.join('.')}`);

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

  test('that name a pre-release, or are not ranges at all, are judged as semver judges them', () => {
    fc.assert(
      fc.property(prerelease, fc.constantFrom('', '^', '~', '>='), fc.constantFrom('catalog:', 'next', 'latest', 'workspace:*', 'Next', 'v1', 'x', 'X', '*', ''), (of, sign, word) => {
        for (const ofRange of [sign + of, word]) {
          const known = semver.valid(of) === null || semver.validRange(ofRange, true) === null ? null : semver.satisfies(of, ofRange, { loose: true, includePrerelease: true });
          expect(satisfiesNpm(of, ofRange)).toBe(known);
        }
        const least = semver.validRange(word, true);
        expect(majorOf(word)).toBe(least === null || least === '*' ? null : semver.minVersion(least, true)?.major);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of Cargo are shared where semver finds a version in both', () => {
    const requirement = fc.tuple(fc.constantFrom('', '^', '~', '='), fc.oneof(version, fc.tuple(number, number).map((two) => two.join('.')), number.map(String))).map(([sign, of]) => sign + of);
    fc.assert(
      fc.property(requirement, requirement, (a, b) => {
        const asRange = (text: string): string => (/^\d/.test(text) ? `^${text}` : text);
        expect(canShareCargo(a, b)).toBe(semver.intersects(asRange(a), asRange(b), true));
      }),
      { numRuns: 3_000 },
    );
  });

  /** Answers of the crate semver 1 (`VersionReq::matches`), which agrees on 37,000 generated ones. */
  test.each<[requirement: string, yes: readonly string[], no: readonly string[]]>([
    ['1.2.*', ['1.2.0', '1.2.9'], ['1.3.0', '2.0.0']], ['1.*', ['1.9.0'], ['2.0.0']], ['1.x', ['1.9.0'], ['2.0.0']], ['*', ['0.1.0'], ['0.1.0-rc.1']], ['1.2', ['1.9.0'], ['1.1.9', '2.0.0']], ['0.2', ['0.2.9'], ['0.3.0']],
    ['=1.2', ['1.2.9'], ['1.3.0']], ['>1.2', ['1.3.0'], ['1.2.9']], ['>=1.2, <1.4', ['1.3.9'], ['1.4.0']], ['1.0.0-rc.1', ['1.0.0-rc.2', '1.0.1'], ['1.0.1-rc.1', '1.0.0-beta']],
  ])('of Cargo: %s', (requirement, yes, no) => {
    for (const one of yes) expect(satisfiesCargo(one, requirement), one).toBe(true);
    for (const one of no) expect(satisfiesCargo(one, requirement), one).toBe(false);
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

  test('with a number too large for a version are not ranges', () => {
    expect(satisfiesNpm('1.2.3', '^99999999999999999.0.0')).toBeNull();
    expect(satisfiesNpm('01.2.3', '1.2.3')).toBeNull();
    expect(majorOf('latest')).toBeNull();
    expect(satisfiesNpm('1.2.3', '1.2.x.x')).toBeNull();
  });
});
