import { err, ok, type Result } from '../../base/result.js';
import { fixedTexts } from './fixed-texts.js';
import type { CharacterRanges, PatternNode } from './pattern-node.js';
import { propertyRanges } from './unicode-property.js';

export interface ParsedPattern {
  readonly root: PatternNode;
  readonly groups: number;
  /** Groups in what another one looks at. */
  readonly lost: ReadonlySet<number>;
}

export const LAST_CHARACTER = 0x10ffff;
/** Nesting of groups. */
const MOST_DEPTH = 50;
const MOST_LENGTH = 65_536;
/** As often can `{n,m}` repeat; what it makes of the pattern is bounded by the length of its program. */
const MOST_REPEATS = 1000;

const DIGITS: CharacterRanges = [[0x30, 0x39]];
const WORDS: CharacterRanges = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** WhiteSpace and LineTerminator of ECMAScript. */
const SPACES: CharacterRanges = [
  [0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff],
];
const LINE_ENDS: CharacterRanges = [[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]];
const CONTROLS: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d, 0: 0 };

function invert(ranges: CharacterRanges): CharacterRanges {
  const inverted: [number, number][] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) inverted.push([from, start - 1]);
    from = end + 1;
  }
  if (from <= LAST_CHARACTER) inverted.push([from, LAST_CHARACTER]);
  return inverted;
}

function union(ranges: readonly (readonly [number, number])[]): CharacterRanges {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function single(character: string): CharacterRanges {
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** The one character of a set; null where there are more. */
function onlyOf(ranges: CharacterRanges): number | null {
  const [[from, to] = [0, 1]] = ranges;
  return ranges.length === 1 && from === to ? from : null;
}

class SyntaxSignal extends Error {}

/**
 * Reads the part of the syntax of regular expressions that can be matched in linear time: everything of ECMAScript without
 * flags except back references and looking at a text of no fixed length, which are refused by name. The error is a sentence.
 */
export function parsePattern(source: string): Result<ParsedPattern, string> {
  try {
    return ok(new PatternParser(source).parse());
  } catch (error) {
    if (error instanceof SyntaxSignal) return err(error.message);
    throw error;
  }
}

class PatternParser {
  private at = 0;
  private depth = 0;
  private groups = 0;
  private readonly lost = new Set<number>();

  constructor(private readonly source: string) {}

  parse(): ParsedPattern {
    if (this.source.length > MOST_LENGTH) this.refuse(`it is longer than ${MOST_LENGTH} characters`);
    const root = this.choice();
    if (this.at < this.source.length) this.refuse('a ) closes nothing');
    return { root, groups: this.groups, lost: this.lost };
  }

  private refuse(why: string): never {
    throw new SyntaxSignal(`${why} (at character ${this.at + 1})`);
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private choice(): PatternNode {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return options.length === 1 ? (options[0] as PatternNode) : { kind: 'choice', options };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') parts.push(this.quantified());
    return { kind: 'sequence', parts };
  }

  private quantified(): PatternNode {
    const part = this.atom();
    const bounds = this.bounds();
    if (bounds === null) return part;
    if (part.kind === 'assertion' || part.kind === 'look') this.refuse('a place is repeated, not a character');
    const isLazy = this.take('?');
    if (this.bounds() !== null) this.refuse('two repetitions follow each other');
    return { kind: 'repeat', part, least: bounds[0], most: bounds[1], isLazy };
  }

  private bounds(): readonly [number, number] | null {
    if (this.take('*')) return [0, Infinity];
    if (this.take('+')) return [1, Infinity];
    if (this.take('?')) return [0, 1];
    const match = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(this.source.slice(this.at, this.at + 24));
    if (match === null) return null;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === '' ? Infinity : Number(match[3]);
    if (least > most) this.refuse('a repetition has its bounds the wrong way round');
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS)) this.refuse(`a repetition goes beyond ${MOST_REPEATS}`);
    this.at += match[0].length;
    return [least, most];
  }

  private atom(): PatternNode {
    const character = this.next();
    if (character === '*' || character === '+' || character === '?') this.refuse('there is nothing to repeat');
    if (character === '(') return this.group();
    this.at += character.length;
    switch (character) {
      case '^':
        return { kind: 'assertion', assertion: 'start' };
      case '$':
        return { kind: 'assertion', assertion: 'end' };
      case '.':
        return { kind: 'characters', ranges: invert(LINE_ENDS) };
      case '[':
        return { kind: 'characters', ranges: this.set() };
      case '\\':
        if (this.take('b')) return { kind: 'assertion', assertion: 'word-edge' };
        if (this.take('B')) return { kind: 'assertion', assertion: 'no-word-edge' };
        return { kind: 'characters', ranges: this.escape() };
      default:
        return { kind: 'characters', ranges: single(character) };
    }
  }

  /** The character here, which may take two code units; empty at the end. */
  private next(): string {
    const code = this.source.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  private group(): PatternNode {
    for (const start of ['(?=', '(?!', '(?<=', '(?<!']) if (this.take(start)) return this.look(!start.includes('<'), start.endsWith('!'));
    this.at++;
    let group: number | null = null;
    if (!this.take('?:')) {
      const name = /^\?<[A-Za-z_][A-Za-z0-9_]*>/.exec(this.source.slice(this.at, this.at + 80));
      if (name !== null) this.at += name[0].length;
      else if (this.take('?')) this.refuse('a group begins with an option that is not known');
      group = ++this.groups;
    }
    return { kind: 'group', part: this.inside(), group };
  }

  /** What stands in a group, and its end. */
  private inside(): PatternNode {
    if (++this.depth > MOST_DEPTH) this.refuse(`groups are nested deeper than ${MOST_DEPTH}`);
    const part = this.choice();
    this.depth--;
    if (!this.take(')')) this.refuse('a group is not closed');
    return part;
  }

  private look(isAhead: boolean, isNegated: boolean): PatternNode {
    const before = this.groups;
    const part = this.inside();
    for (let group = before + 1; group <= this.groups; group++) this.lost.add(group);
    return { kind: 'look', isAhead, isNegated, part, texts: fixedTexts(part) };
  }

  /** After the backslash. */
  private escape(): CharacterRanges {
    const unit = this.next();
    if (unit === '') this.refuse('it ends in a backslash');
    this.at += unit.length;
    switch (unit) {
      case 'd':
        return DIGITS;
      case 'D':
        return invert(DIGITS);
      case 'w':
        return WORDS;
      case 'W':
        return invert(WORDS);
      case 's':
        return SPACES;
      case 'S':
        return invert(SPACES);
      case 'c': {
        const letter = this.next();
        if (!/^[A-Za-z]$/.test(letter)) this.refuse('the escape \\c wants a letter');
        this.at++;
        return [[letter.charCodeAt(0) % 32, letter.charCodeAt(0) % 32]];
      }
      case 'x':
        return single(String.fromCodePoint(this.hex(2)));
      case 'u': {
        const code = this.hex(4);
        // Two escapes for the two halves of one character.
        const isPair = code >= 0xd800 && code <= 0xdbff && /^\\u[dD][c-fC-F][0-9A-Fa-f]{2}/.test(this.source.slice(this.at, this.at + 6));
        if (!isPair) return single(String.fromCodePoint(code));
        this.at += 2;
        return single(String.fromCharCode(code, this.hex(4)));
      }
      case 'p':
      case 'P':
        return this.property(unit === 'P');
      default: {
        if (/[1-9]/.test(unit) || unit === 'k') this.refuse('it refers back to a group, which cannot be matched in linear time');
        const code = Object.hasOwn(CONTROLS, unit) ? CONTROLS[unit] : /[A-Za-z]/.test(unit) ? undefined : unit.codePointAt(0);
        return code === undefined ? this.refuse(`the escape \\${unit} is not known`) : [[code, code]];
      }
    }
  }

  /** Behind the `p`: `{Lu}`, `{Script=Greek}`. */
  private property(isNegated: boolean): CharacterRanges {
    const name = /^\{([A-Za-z_]{1,60}(?:=[A-Za-z0-9_]{1,60})?)\}/.exec(this.source.slice(this.at, this.at + 130));
    if (name === null) return this.refuse(`the escape \\${isNegated ? 'P' : 'p'} wants a property in braces`);
    const ranges = propertyRanges(name[1] ?? '');
    if (ranges === null) return this.refuse(`the property ${JSON.stringify(name[1])} is not known`);
    this.at += name[0].length;
    return isNegated ? invert(ranges) : ranges;
  }

  private hex(digits: number): number {
    const text = this.source.slice(this.at, this.at + digits);
    if (text.length !== digits || !/^[0-9A-Fa-f]+$/.test(text)) this.refuse(`\\${digits === 2 ? 'x' : 'u'} wants ${digits} hex digits`);
    this.at += digits;
    return Number.parseInt(text, 16);
  }

  /** After the `[`. */
  private set(): CharacterRanges {
    const isNegated = this.take('^');
    const ranges: (readonly [number, number])[] = [];
    while (!this.take(']')) {
      if (this.at >= this.source.length) this.refuse('a [ is not closed');
      const first = this.member();
      // `[\w-/]`: behind a set, the sign means itself.
      const isRange = onlyOf(first) !== null && this.source[this.at] === '-' && this.at + 1 < this.source.length && this.source[this.at + 1] !== ']';
      if (!isRange) {
        ranges.push(...first);
        continue;
      }
      this.at++;
      const [from, to] = [onlyOf(first), onlyOf(this.member())];
      if (from === null || to === null) return this.refuse('a range in [ ] has more than one character on a side');
      if (from > to) this.refuse('a range in [ ] is the wrong way round');
      ranges.push([from, to]);
    }
    const joined = union(ranges);
    return isNegated ? invert(joined) : joined;
  }

  private member(): CharacterRanges {
    const character = this.next();
    this.at += character.length;
    if (character !== '\\') return single(character);
    if (this.take('b')) return [[0x08, 0x08]];
    if (this.take('-')) return [[0x2d, 0x2d]];
    return this.escape();
  }
}
