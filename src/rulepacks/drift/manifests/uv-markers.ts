/** What does not follow from the version of Python. */
const OF_PLATFORMS = /^(?:[\s()]|\b(?:and|or|sys_platform|platform_system|platform_machine|os_name)\b|[=!]=|(["'])[\w.-]+\1)+$/;
const OF_PYTHON = /^\s*python_(?:full_)?version\s*(<|>=)\s*(["'])(\d+(?:\.\d+)*)\2\s*$/;

/**
 * Whether what a project says of where it wants a package is surely another thing than what the lock has of it. uv leaves out
 * what all versions of `python`, those that the lock is for, have anyway (uv 0.13, tried 2026-11-27).
 */
export function isOtherMarker(declared: string, locked: string, python: string): boolean {
  if (locked === '') return OF_PLATFORMS.test(declared) || partsOf(declared)?.some((part) => OF_PLATFORMS.test(part) || isNarrower(part, python)) === true;
  const [is, was] = [partsOf(declared), partsOf(locked)];
  // How uv writes one part is not compared, only whether there is any.
  return is !== null && was !== null && is.some((part) => OF_PLATFORMS.test(part)) !== was.some((part) => OF_PLATFORMS.test(part));
}

/** What has all to be so; null for what is not only that, or not understood. */
function partsOf(marker: string): readonly string[] | null {
  if (/[()]|\bor\b/.test(marker)) return null;
  const parts = marker.split(/\band\b/);
  return parts.every((part) => OF_PLATFORMS.test(part) || OF_PYTHON.test(part)) ? parts : null;
}

/** Whether it leaves out some version that `python` has. */
function isNarrower(part: string, python: string): boolean {
  const [, operator, , version = ''] = OF_PYTHON.exec(part) ?? [];
  const ends = python.split(',').map((end) => /^\s*(<|>=)\s*(\d+(?:\.\d+)*)\s*$/.exec(end));
  if (operator === undefined || ends.includes(null)) return false;
  const end = ends.find((found) => found?.[1] === operator)?.[2];
  return end === undefined || (operator === '<' ? isLess(version, end) : isLess(end, version));
}

function isLess(a: string, b: string): boolean {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
