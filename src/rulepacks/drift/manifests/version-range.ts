import semver from 'semver';

/** Whether `version` satisfies a range of npm; null when either is something else (a tag, an address). */
export function satisfiesNpm(version: string, range: string): boolean | null {
  const plain = satisfiesPlain(version, range);
  if (plain !== null) return plain;
  if (semver.valid(version) === null || semver.validRange(range, true) === null) return null;
  return semver.satisfies(version, range, { loose: true, includePrerelease: true });
}

const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** The same for the forms that nearly all have, `1.2.3` and a caret or tilde before it, which need no parser; null for any other. */
function satisfiesPlain(version: string, range: string): boolean | null {
  const have = PLAIN_VERSION.exec(version);
  const want = have === null ? null : PLAIN_RANGE.exec(range);
  if (have === null || want === null) return null;
  const [major, minor, patch] = [Number(have[1]), Number(have[2]), Number(have[3])];
  const [leastMajor, leastMinor, leastPatch] = [Number(want[2]), Number(want[3]), Number(want[4])];
  if (major !== leastMajor) return false;
  if (want[1] === '') return minor === leastMinor && patch === leastPatch;
  // A caret lets everything behind the first number that is not 0 grow.
  if (want[1] === '~' || major === 0) return minor === leastMinor && (want[1] === '^' && minor === 0 ? patch === leastPatch : patch >= leastPatch);
  return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
}

/** Whether two ranges of npm mean the same. */
export function isSameRange(a: string, b: string): boolean {
  if (a === b) return true;
  // Whatever the sign, a plain range begins with the version that is written.
  const [start, otherStart] = [PLAIN_RANGE.exec(a), PLAIN_RANGE.exec(b)];
  if (start !== null && otherStart !== null && start.slice(2).join('.') !== otherStart.slice(2).join('.')) return false;
  const valid = semver.validRange(a, true);
  return valid !== null && valid === semver.validRange(b, true);
}

/** Whether one version can satisfy both requirements of Cargo, which then builds with one; null where either is no range. */
export function canShareCargo(a: string, b: string): boolean | null {
  const [first, second] = [semver.validRange(cargoRange(a), true), semver.validRange(cargoRange(b), true)];
  return first === null || second === null ? null : semver.intersects(first, second, true);
}

/** The smallest major version that a range allows; null where it is no range, or allows all. */
export function majorOf(range: string): number | null {
  const plain = PLAIN_RANGE.exec(range);
  if (plain !== null) return Number(plain[2]);
  const valid = semver.validRange(range, true);
  if (valid === null || valid === '*') return null;
  const least = semver.minVersion(valid, true);
  return least === null ? null : least.major;
}

/** A requirement of Cargo as a range of npm: a bare version means a caret, commas mean and. */
export function cargoRange(requirement: string): string {
  return requirement.split(',').map((part) => part.trim()).map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' ');
}
