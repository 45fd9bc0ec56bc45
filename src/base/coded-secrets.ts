import { firstWhere } from './first-where.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Base64Needle {
  readonly text: string;
  /** Characters before and after that hold bits of the secret beside bits of something else: 0 or 1. */
  readonly before: number;
  readonly after: number;
  /** How many bytes stand before the value in its group of three. */
  readonly shift: number;
}

/**
 * What the base64 of any text that contains the value contains. Three bytes make four characters, so there is one
 * spelling for each of three places in a group; characters that bytes around the value share are left out.
 */
export function base64Needles(value: string): Base64Needle[] {
  const bytes = Buffer.from(value, 'utf8');
  return [0, 1, 2].flatMap((shift) => {
    const bits = 8 * (shift + bytes.length);
    const from = Math.ceil((8 * shift) / 6);
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').slice(from, Math.floor(bits / 6));
    const edges = { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 };
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')].map((spelling) => ({ text: spelling, shift, ...edges }));
  });
}

/** A line break where base64 is wrapped, with the indentation that follows; as a character or as JSON writes it. */
const WRAP = /(?:\r\n?|\n|(?:\\r)?\\n)[ \t]*/g;

/** A text without the wraps of its base64, and where in the text a place of it is. */
interface Unwrapped {
  readonly joined: string;
  readonly placeOf: (at: number) => number;
}

function unwrapped(text: string): Unwrapped {
  const pieces: string[] = [];
  // Where each piece begins in the text and in the joined pieces.
  const starts: number[] = [];
  const joinedStarts: number[] = [];
  let joinedLength = 0;
  const keep = (start: number, end: number): void => {
    if (start === end) return;
    pieces.push(text.slice(start, end));
    starts.push(start);
    joinedStarts.push(joinedLength);
    joinedLength += end - start;
  };
  let shownTo = 0;
  for (const match of text.matchAll(WRAP)) {
    keep(shownTo, match.index);
    shownTo = match.index + match[0].length;
  }
  keep(shownTo, text.length);
  const placeOf = (at: number): number => {
    const piece = firstWhere(joinedStarts.length, (place) => (joinedStarts[place] as number) > at) - 1;
    return (starts[piece] as number) + at - (joinedStarts[piece] as number);
  };
  return { joined: pieces.join(''), placeOf };
}

/**
 * Places of base64 needles, and of what `inPlain` finds in base64 that holds the beginning of a credential: found as if the text were not wrapped
 * into lines. Each run of base64 is decoded once for each of four places at which its groups may begin, so the time stays linear.
 */
export function codedSpans(text: string, needles: readonly Base64Needle[], inPlain: (text: string) => readonly Span[]): Span[] {
  const { any, each, shifts } = startsOf();
  const { joined, placeOf } = unwrapped(text);
  const spans: Span[] = [];
  const add = (first: number, end: number): void => void spans.push({ start: placeOf(first), end: placeOf(Math.min(end, joined.length) - 1) + 1 });
  for (const { text: needle, before, after } of needles) {
    for (let at = joined.indexOf(needle); at !== -1; at = joined.indexOf(needle, at + needle.length)) add(Math.max(0, at - before), at + needle.length + after);
  }
  // A wrap may stand within a beginning.
  if (!any.test(joined)) return spans;
  for (const { index, 0: run } of joined.matchAll(CODED)) {
    // A start that leaves out characters of its group begins behind the first of them.
    const phases = new Set(Array.from(run.matchAll(each), ({ index: at, 0: start }) => (at + 4 - Math.ceil((8 * (shifts.get(start) ?? 0)) / 6)) % 4));
    for (const phase of phases) {
      const plain = Buffer.from(run.slice(phase), 'base64').toString('latin1');
      for (const { start, end } of inPlain(plain)) add(index + phase + Math.floor((8 * start) / 6), index + phase + Math.ceil((8 * end) / 6));
    }
  }
  return spans;
}

const CODED = /[A-Za-z0-9+/_-]{16,}/g;

/** With what credentials begin that nobody names: what a key file, a login of Docker or a secret of Kubernetes holds, and these are printed in base64. */
const BEGINNINGS = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'eyJ', 'AKIA', 'ASIA', 'npm_', 'glpat-', ...[...'abeoprs'].map((letter) => `xox${letter}-`), 'x-access-token:', 'PRIVATE KEY-----'];

interface Starts {
  readonly any: RegExp;
  readonly each: RegExp;
  /** How many bytes stand before the beginning in its group of three, by its spelling. */
  readonly shifts: ReadonlyMap<string, number>;
}

let known: Starts | null = null;

/** Made when the first text is looked at: a run starts without. */
function startsOf(): Starts {
  if (known !== null) return known;
  const shifts = new Map(BEGINNINGS.flatMap(base64Needles).map(({ text, shift }) => [text, shift]));
  const any = new RegExp([...shifts.keys()].map((start) => start.replaceAll('+', '\\+')).join('|'));
  known = { any, each: new RegExp(any, 'g'), shifts };
  return known;
}
