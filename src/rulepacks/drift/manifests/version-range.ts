import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import intersects from 'semver/ranges/intersects.js';
import minVersion from 'semver/ranges/min-version.js';
import validRange from 'semver/ranges/valid.js';
import { contains, isSameSpan, overlap, plainRangeOf, releaseOf } from './plain-range.js';

/** Whether `version` satisfies a range of npm; null when either is something else (a tag, an address). */
export function satisfiesNpm(version: string, range: string): boolean | null {
  if (isNoRange(range)) return null;
  const plain = satisfiesPlainly(version, range);
  if (plain !== null) return plain;
  // A pre-release is named by ranges that begin with it.
  if (PRERELEASE.test(version) && (range === version || range === `^${version}` || range === `~${version}`)) return true;
  if (valid(version) === null || validRange(range, true) === null) return null;
  return satisfies(version, range, { loose: true, includePrerelease: true });
}

/** The same for a requirement of Cargo, which takes a pre-release only where it names one of the same version. */
export function satisfiesCargo(version: string, requirement: string): boolean | null {
  const range = cargoRange(requirement);
  if (isNoRange(range)) return null;
  const plain = satisfiesPlainly(version, range);
  if (plain !== null) return plain;
  return valid(version) === null || validRange(range, true) === null ? null : satisfies(version, range, { loose: true });
}

/** Null where the version is no plain release, or the range takes a parser. */
function satisfiesPlainly(version: string, range: string): boolean | null {
  const release = releaseOf(version);
  const plain = release === null ? null : plainRangeOf(range);
  return release === null || plain === null ? null : contains(plain, release);
}

/** As semver's own grammar has it, without what is too long for it. */
const PRERELEASE = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}-(?:0|[1-9]\d{0,8}|[a-z]{1,30})(?:\.(?:0|[1-9]\d{0,8}|[a-z]{1,30})){0,4}$/;

/** Tags and protocols begin with a letter that no range begins with. */
function isNoRange(range: string): boolean {
  return /^[a-uwyz]/i.test(range);
}

/** Whether two ranges of npm mean the same. */
export function isSameRange(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [plainRangeOf(a), plainRangeOf(b)];
  if (one !== null && other !== null) return isSameSpan(one, other);
  const written = validRange(a, true);
  return written !== null && written === validRange(b, true);
}

/** Whether one version can satisfy both requirements of Cargo, which then builds with one; null where either is no range. */
export function canShareCargo(a: string, b: string): boolean | null {
  const [first, second] = [cargoRange(a), cargoRange(b)];
  const [one, other] = [plainRangeOf(first), plainRangeOf(second)];
  if (one !== null && other !== null) return overlap(one, other);
  const [written, otherWritten] = [validRange(first, true), validRange(second, true)];
  return written === null || otherWritten === null ? null : intersects(written, otherWritten, true);
}

/** The smallest major version that a range allows; null where it is no range, or allows all. */
export function majorOf(range: string): number | null {
  const plain = plainRangeOf(range);
  if (plain !== null) return plain.low[0];
  const written = isNoRange(range) ? null : validRange(range, true);
  if (written === null || written === '*') return null;
  const least = minVersion(written, true);
  return least === null ? null : least.major;
}

/** A requirement of Cargo as a range of npm: a bare version means a caret unless it ends in a wildcard, commas mean and. */
export function cargoRange(requirement: string): string {
  return requirement.split(',').map((part) => part.trim()).map((part) => (/^\d[^*xX]*$/.test(part) ? `^${part}` : part)).join(' ');
}
