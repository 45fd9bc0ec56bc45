/** Major, minor and patch. */
export type Release = readonly [number, number, number];

/** A range of npm that has one span: from `low` up to but not `high`, of whose pre-releases none is meant either. */
export interface PlainRange {
  /** One version and no other. */
  readonly isExact: boolean;
  readonly low: Release;
  readonly high: Release;
}

const N = '(0|[1-9]\\d{0,8})';
const RELEASE = new RegExp(`^${N}\\.${N}\\.${N}$`);
const RANGE = new RegExp(`^([~^]?)${N}(?:\\.${N}(?:\\.${N})?)?$`);
const WILD = new RegExp(`^${N}\\.(?:${N}\\.[xX*]|[xX*](?:\\.[xX*])?)$`);

/** A version without a pre-release or build; null for any other text. */
export function releaseOf(version: string): Release | null {
  const found = RELEASE.exec(version);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** The forms that nearly all ranges have: `1.2.3`, `1.2`, `1` with a caret, a tilde or neither before it, and `1.2.x`. Null for any other, which needs a parser. */
export function plainRangeOf(range: string): PlainRange | null {
  const wild = WILD.exec(range);
  const found = wild === null ? RANGE.exec(range) : [range, '', wild[1], wild[2]];
  if (found === null) return null;
  const [, sign, ...numbers] = found;
  const major = Number(numbers[0]);
  const minor = numbers[1] === undefined ? null : Number(numbers[1]);
  const patch = numbers[2] === undefined ? null : Number(numbers[2]);
  const low: Release = [major, minor ?? 0, patch ?? 0];
  if (sign === '' && patch !== null) return { isExact: true, low, high: [major, low[1], patch + 1] };
  // A caret lets everything behind the first number that is not 0 grow, a tilde what is behind the second.
  if (minor === null || (sign === '^' && major > 0)) return { isExact: false, low, high: [major + 1, 0, 0] };
  if (sign === '^' && minor === 0 && patch !== null) return { isExact: false, low, high: [0, 0, patch + 1] };
  return { isExact: false, low, high: [major, minor + 1, 0] };
}

/** Whether a release lies in the range. */
export function contains({ low, high }: PlainRange, release: Release): boolean {
  return !isBefore(release, low) && isBefore(release, high);
}

/** Whether some release lies in both. */
export function overlap(a: PlainRange, b: PlainRange): boolean {
  return isBefore(a.low, b.high) && isBefore(b.low, a.high);
}

/** Whether semver would write both alike. */
export function isSameSpan(a: PlainRange, b: PlainRange): boolean {
  return a.isExact === b.isExact && isEqual(a.low, b.low) && isEqual(a.high, b.high);
}

function isEqual(a: Release, b: Release): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

function isBefore(a: Release, b: Release): boolean {
  return a[0] < b[0] || (a[0] === b[0] && (a[1] < b[1] || (a[1] === b[1] && a[2] < b[2])));
}
