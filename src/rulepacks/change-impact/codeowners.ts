/** Where GitHub looks for the file, in its order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a larger file. */
const MAX_LENGTH = 3 * 1024 * 1024;

export interface CodeOwners {
  /** Owners as written (`@user`, `@org/team`, an address), in the order of the line that decides; empty for none. */
  of(path: string): readonly string[];
}

interface OwnerRule {
  readonly matches: (segments: readonly string[]) => boolean;
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file as GitHub does: the last line that matches decides, and one without owners takes them away.
 * Patterns are those of .gitignore without `!`, `[ ]` and `\#`; a line that uses these, or that is not valid, is skipped.
 * Source: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * (reviewed 2026-11-25).
 */
export function readCodeOwners(text: string): CodeOwners {
  const rules: OwnerRule[] = [];
  if (text.length <= MAX_LENGTH) {
    for (const line of text.split('\n')) {
      const rule = ruleOf(line);
      if (rule !== null) rules.push(rule);
    }
  }
  rules.reverse();
  return {
    of: (path) => {
      const segments = path.split('/');
      return rules.find((rule) => rule.matches(segments))?.owners ?? [];
    },
  };
}

function ruleOf(line: string): OwnerRule | null {
  const [pattern, ...owners] = wordsOf(line);
  if (pattern === undefined || /^!|^\\#|[[\]]/.test(pattern)) return null;
  // GitHub skips a line with an owner that is none.
  if (!owners.every((owner) => /^@[^@\s]+$|^[^@\s]+@[^@\s]+$/.test(owner))) return null;
  const matches = matcherOf(pattern);
  return matches === null ? null : { matches, owners };
}

/** Words between spaces; `\ ` is a space of a name, and `#` at the start of a word begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '\\' && at + 1 < line.length) {
      const next = line.charAt(++at);
      word += next === ' ' ? ' ' : `\\${next}`;
    } else if (character === ' ' || character === '\t') {
      if (word !== '') words.push(word);
      word = '';
    } else if (character === '#' && word === '') {
      return words;
    } else word += character;
  }
  if (word !== '') words.push(word);
  return words;
}

/** A pattern as segments that are matched against those of a path; null for one that can match nothing. */
function matcherOf(pattern: string): OwnerRule['matches'] | null {
  const isFolder = pattern.endsWith('/');
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (trimmed === '') return null;
  const parts = trimmed.split('/');
  // A slash at the start or in the middle ties the pattern to the root.
  const segments = pattern.startsWith('/') || parts.length > 1 ? parts : ['**', ...parts];
  const last = parts.at(-1) ?? '';
  // A name matches a file, and a folder with everything below it; but `docs/*` stays in its folder, and so does `/*`.
  const below = isFolder ? 'only' : last === '*' && segments.length === parts.length ? 'never' : 'too';
  return (path) => matchSegments(segments, path, below);
}

/**
 * Whether the pattern matches the path, or one of its folders where `below` lets it. The states of the pattern advance
 * together over the segments, so nothing is tried twice.
 */
function matchSegments(pattern: readonly string[], path: readonly string[], below: 'only' | 'never' | 'too'): boolean {
  let states = skipStars(pattern, new Set([0]));
  for (const [index, segment] of path.entries()) {
    const next = new Set<number>();
    for (const state of states) {
      const part = pattern[state];
      if (part === undefined) continue;
      if (part === '**') {
        next.add(state);
        if (state + 1 === pattern.length) next.add(state + 1);
      } else if (matchName(part, segment)) next.add(state + 1);
    }
    states = skipStars(pattern, next);
    const isFile = index === path.length - 1;
    if (states.has(pattern.length) && (isFile ? below !== 'only' || pattern.at(-1) === '**' : below !== 'never')) return true;
  }
  return false;
}

/** `**` also stands for no segment at all, but as the last one it wants one. */
function skipStars(pattern: readonly string[], states: Set<number>): Set<number> {
  for (const state of states) if (pattern[state] === '**' && state + 1 < pattern.length) states.add(state + 1);
  return states;
}

/** `*` is any run of characters and `?` one, within a segment; what stands behind `\` means itself. Linear but for the last star. */
function matchName(pattern: string, name: string): boolean {
  const units = [...pattern.matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain]) => ({ text: escaped ?? plain ?? '', isPlain: escaped !== undefined }));
  const characters = [...name];
  let at = 0;
  let star = -1;
  let resume = 0;
  let unit = 0;
  while (at < characters.length) {
    const current = units[unit];
    if (current !== undefined && !current.isPlain && current.text === '*') {
      star = unit++;
      resume = at;
    } else if (current !== undefined && ((!current.isPlain && current.text === '?') || current.text === characters[at])) {
      unit++;
      at++;
    } else if (star >= 0) {
      unit = star + 1;
      at = ++resume;
    } else return false;
  }
  while (units[unit]?.text === '*' && units[unit]?.isPlain === false) unit++;
  return unit === units.length;
}
