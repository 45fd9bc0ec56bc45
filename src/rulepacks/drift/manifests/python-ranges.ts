const RELEASE = /^\d+(?:\.\d+)*$/;

/**
 * Whether a version meets the specifiers of PEP 440, as far as plain releases go (`1.2.3`); null for everything else: epochs,
 * pre-releases, local versions.
 */
export function satisfiesPython(version: string, range: string): boolean | null {
  if (!RELEASE.test(version)) return null;
  let isSure = true;
  for (const part of range.split(',')) {
    const specifier = part.trim();
    if (specifier === '' || specifier === '*') continue;
    const match = /^(===?|!=|<=|>=|~=|<|>)\s*(\d+(?:\.\d+)*)(\.\*)?$/.exec(specifier);
    if (match === null) {
      isSure = false;
      continue;
    }
    const [, operator = '', wanted = '', star] = match;
    if (!meets(version, operator, wanted, star !== undefined)) return false;
  }
  return isSure ? true : null;
}

/**
 * The same for a constraint of Poetry (its documentation, "Dependency specification"; reviewed 2026-11-26): alternatives with `||`,
 * carets, tildes, wildcards, bare versions, and conditions with a space between them.
 */
export function satisfiesPoetry(version: string, range: string): boolean | null {
  const answers = range.split(/\|\|?/).map((alternative) => satisfiesPython(version, specifiersOf(alternative)));
  return answers.includes(true) ? true : answers.includes(null) ? null : false;
}

/** One alternative in the words of PEP 440; what is not understood is left as it stands. */
function specifiersOf(alternative: string): string {
  const parts = alternative.trim().replaceAll(/([<>=!~^])\s+/g, '$1').split(/\s*,\s*|\s+/);
  return parts.map((part) => {
    const match = /^(\^|~|)(\d+(?:\.\d+)*)(\.\*)?$/.exec(part);
    if (match === null) return part;
    const [, sign = '', wanted = '', star = ''] = match;
    if (sign === '') return `==${wanted}${star}`;
    return star === '' ? `>=${wanted},<${sign === '^' ? behindCaret(wanted) : behindTilde(wanted)}` : part;
  }).join(',');
}

/** What lies behind `^1.2.3` (2), `^0.2.3` (0.3), `^0.0.3` (0.0.4), `^0.0` (0.1). */
function behindCaret(version: string): string {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number !== 0);
  return nextOf(numbers, first < 0 ? numbers.length - 1 : first);
}

/** What lies behind `~1.2.3` (1.3), `~1.2` (1.3), `~1` (2). */
function behindTilde(version: string): string {
  const numbers = numbersOf(version);
  return nextOf(numbers, Math.min(1, numbers.length - 1));
}

function nextOf(numbers: readonly number[], place: number): string {
  return [...numbers.slice(0, place), (numbers[place] ?? 0) + 1].join('.');
}

/**
 * Specifiers of plain releases in one form, so that what `uv lock --check` takes for the same (uv 0.13) are equal texts; null for any other. Order, zeros
 * before a number and, but for `~=`, zeros at the end say nothing.
 */
export function plainSpecifiers(range: string): string | null {
  const parts = range.split(',').map((part) => part.replaceAll(/\s+/g, '')).filter((part) => part !== '');
  const plain = parts.map((part) => {
    const [, operator = '', release = '', star = ''] = /^(===?|!=|<=|>=|~=|<|>)(\d+(?:\.\d+)*)(\.\*)?$/.exec(part) ?? [];
    const numbers = release.replaceAll(/(^|\.)0+(?=\d)/g, '$1');
    return operator === '' ? null : `${operator}${operator === '~=' ? numbers : numbers.replace(/(?:\.0)+$/, '')}${star}`;
  });
  return plain.includes(null) ? null : [...new Set(plain)].sort().join(',');
}

function meets(version: string, operator: string, wanted: string, isPrefix: boolean): boolean {
  const have = numbersOf(version);
  const want = numbersOf(wanted);
  if (isPrefix) {
    const starts = want.every((number, index) => (have[index] ?? 0) === number);
    return operator === '!=' ? !starts : starts;
  }
  const order = compareReleases(have, want);
  switch (operator) {
    // By the letter: 1.0 is not 1.
    case '===':
      return version === wanted;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '!=':
      return order !== 0;
    case '~=':
      return order >= 0 && want.slice(0, -1).every((number, index) => (have[index] ?? 0) === number);
    default:
      return order === 0;
  }
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}

function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
