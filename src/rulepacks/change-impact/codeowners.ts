/** Where GitHub looks for the file, in its order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a larger file. */
const MAX_LENGTH = 3 * 1024 * 1024;

export interface CodeOwners {
  /** Owners as written (`@user`, `@org/team`, an address), in the order of the line that decides; empty for none. */
  of(path: string): readonly string[];
}

/** A line that counts. */
interface OwnerRule {
  readonly pattern: OwnerPattern;
  readonly owners: readonly string[];
}

interface OwnerPattern {
  readonly parts: readonly Part[];
  /** What each path that matches begins with: the names before the first part that is none, with a slash behind each. */
  readonly head: string;
  /** Whether what lies below a folder that matches matches too, or that alone. */
  readonly below: 'only' | 'never' | 'too';
}

/** Any number of segments; or one that is named in full; or one in units. */
type Part = typeof ANY_DEPTH | string | readonly Unit[];

const ANY_DEPTH = Symbol('**');

/** A character of a name, or what stands for some. */
type Unit = { readonly character: string } | 'any' | 'one';

/**
 * Reads a CODEOWNERS file as GitHub does: the last line that matches decides, and one without owners takes them away.
 * Patterns are those of .gitignore without `!`, `[ ]` and `\#`; a line that uses these, or that is not valid, is skipped.
 * Source: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * (reviewed 2026-11-25).
 */
export function readCodeOwners(text: string): CodeOwners {
  const rules: OwnerRule[] = [];
  /** Of patterns that name a path in full the last rule for it; folders, with a slash at the end, stand for what lies below. */
  const named = new Map<string, number>();
  const others: number[] = [];
  if (text.length <= MAX_LENGTH) {
    for (const line of text.split('\n')) {
      const rule = ruleOf(line);
      if (rule === null) continue;
      const path = pathOf(rule.pattern);
      if (path === null) others.push(rules.length);
      else {
        named.set(`${path}/`, rules.length);
        if (rule.pattern.below === 'too') named.set(path, rules.length);
      }
      rules.push(rule);
    }
  }
  return {
    of(path) {
      let last = named.get(path) ?? -1;
      for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) last = Math.max(last, named.get(path.slice(0, slash + 1)) ?? -1);
      const segments = path.split('/');
      for (let at = others.length - 1; at >= 0 && (others[at] as number) > last; at--) {
        const other = others[at] as number;
        const { pattern } = rules[other] as OwnerRule;
        if (path.startsWith(pattern.head) && matches(pattern, segments)) last = other;
      }
      return rules[last]?.owners ?? [];
    },
  };
}

function ruleOf(line: string): OwnerRule | null {
  const [pattern, ...owners] = wordsOf(line);
  if (pattern === undefined || /^!|^\\#|[[\]]/.test(pattern)) return null;
  // GitHub skips a line with an owner that is none.
  if (!owners.every((owner) => /^@[^@\s]+$|^[^@\s]+@[^@\s]+$/.test(owner))) return null;
  const read = patternOf(pattern);
  return read === null ? null : { pattern: read, owners };
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

/** Null for a pattern that can match nothing. */
function patternOf(pattern: string): OwnerPattern | null {
  const isFolder = pattern.endsWith('/');
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (trimmed === '') return null;
  const names = trimmed.split('/');
  // A slash at the start or in the middle ties the pattern to the root.
  const isTied = pattern.startsWith('/') || names.length > 1;
  const parts: readonly Part[] = isTied ? names.map(partOf) : [ANY_DEPTH, ...names.map(partOf)];
  const end = parts.findIndex((part) => typeof part !== 'string');
  const head = parts.slice(0, end < 0 ? 0 : end).map((part) => `${String(part)}/`).join('');
  // A name matches a file, and a folder with everything below it; but `docs/*` stays in its folder, and so does `/*`.
  return { parts, head, below: isFolder ? 'only' : isTied && names.at(-1) === '*' ? 'never' : 'too' };
}

/** `*` is any run of characters and `?` one, within a segment; what stands behind `\` means itself. */
function partOf(name: string): Part {
  if (name === '**') return ANY_DEPTH;
  const units = [...name.matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain]): Unit => (plain === '*' ? 'any' : plain === '?' ? 'one' : { character: escaped ?? plain ?? '' }));
  const characters = units.flatMap((unit) => (typeof unit === 'string' ? [] : [unit.character]));
  return characters.length === units.length ? characters.join('') : units;
}

/** The path that a pattern names, if it is one alone. */
function pathOf({ parts }: OwnerPattern): string | null {
  return parts.every((part) => typeof part === 'string') ? parts.join('/') : null;
}

/**
 * Whether the pattern matches the path, or one of its folders where `below` lets it. The states of the pattern advance
 * together over the segments, so nothing is tried twice.
 */
function matches({ parts, below }: OwnerPattern, path: readonly string[]): boolean {
  const [first, name] = parts;
  // A name at any depth, as most patterns are.
  if (first === ANY_DEPTH && typeof name === 'string' && parts.length === 2) return path.lastIndexOf(name, below === 'only' ? -2 : -1) >= 0;
  let states = new Uint8Array(parts.length + 1);
  states[0] = 1;
  skipAnyDepth(parts, states);
  for (let index = 0; index < path.length; index++) {
    const segment = path[index] as string;
    const next = new Uint8Array(parts.length + 1);
    for (let state = 0; state < parts.length; state++) {
      if (states[state] === 0) continue;
      const part = parts[state] as Part;
      if (part === ANY_DEPTH) {
        next[state] = 1;
        if (state + 1 === parts.length) next[state + 1] = 1;
      } else if (typeof part === 'string' ? part === segment : matchName(part, segment)) next[state + 1] = 1;
    }
    skipAnyDepth(parts, next);
    states = next;
    const isFile = index === path.length - 1;
    if (states[parts.length] === 1 && (isFile ? below !== 'only' || parts.at(-1) === ANY_DEPTH : below !== 'never')) return true;
  }
  return false;
}

/** `**` also stands for no segment at all, but as the last one it wants one. */
function skipAnyDepth(parts: readonly Part[], states: Uint8Array): void {
  for (let state = 0; state + 1 < parts.length; state++) if (states[state] === 1 && parts[state] === ANY_DEPTH) states[state + 1] = 1;
}

/** Linear but for the last star. */
function matchName(units: readonly Unit[], name: string): boolean {
  const characters = [...name];
  let at = 0;
  let star = -1;
  let resume = 0;
  let next = 0;
  while (at < characters.length) {
    const unit = units[next];
    if (unit === 'any') {
      star = next++;
      resume = at;
    } else if (unit !== undefined && (unit === 'one' || unit.character === characters[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (units[next] === 'any') next++;
  return next === units.length;
}
