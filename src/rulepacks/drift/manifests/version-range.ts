import semver from 'semver';

/** Whether `version` satisfies a range of npm; null when either is something else (a tag, an address). */
export function satisfiesNpm(version: string, range: string): boolean | null {
  if (semver.valid(version) === null || semver.validRange(range, true) === null) return null;
  return semver.satisfies(version, range, { loose: true, includePrerelease: true });
}

/** Whether two ranges of npm mean the same. */
export function isSameRange(a: string, b: string): boolean {
  const first = semver.validRange(a, true);
  return a === b || (first !== null && first === semver.validRange(b, true));
}

/** Whether one version can satisfy both requirements of Cargo, which then builds with one; null where either is no range. */
export function canShareCargo(a: string, b: string): boolean | null {
  const [first, second] = [semver.validRange(cargoRange(a), true), semver.validRange(cargoRange(b), true)];
  return first === null || second === null ? null : semver.intersects(first, second, true);
}

/** The smallest major version that a range allows; null where it is no range, or allows all. */
export function majorOf(range: string): number | null {
  const valid = semver.validRange(range, true);
  if (valid === null || valid === '*') return null;
  const least = semver.minVersion(valid, true);
  return least === null ? null : least.major;
}

/** A requirement of Cargo as a range of npm: a bare version means a caret, commas mean and. */
export function cargoRange(requirement: string): string {
  return requirement.split(',').map((part) => part.trim()).map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' ');
}
