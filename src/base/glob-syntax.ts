import { err, ok, type Problem, type Result } from './result.js';

export type GlobProblem = Problem<'glob_invalid'>;

/** One step of a compiled glob; code points, never code units, so that `?` is one character of any script. */
export type GlobToken =
  | { readonly kind: 'literal'; readonly codePoint: number }
  /** `?`: one character, not a slash. */
  | { readonly kind: 'one' }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  /** `*`: any run of characters without a slash. */
  | { readonly kind: 'star' }
  /** `**` and a slash: nothing, or any folders with their slash. */
  | { readonly kind: 'folders' }
  /** One character of any kind. */
  | { readonly kind: 'any' }
  /** Any run of characters, slashes too. */
  | { readonly kind: 'rest' };

/** What the text says before braces are multiplied out; `double` is `**`, whose meaning depends on its neighbours. */
type Piece = GlobToken | { readonly kind: 'double' };
type Sequence = Piece[];

/** UTF-8 bytes; more is a mistake or an attack (PLATFORM A8). */
const MAX_GLOB_BYTES = 1024;
/** Patterns that one pattern with braces may stand for (PLATFORM A8). */
const MAX_GLOB_ALTERNATIVES = 256;
const MAX_BRACE_DEPTH = 16;
/** Over all alternatives: bounds the time of one match. */
const MAX_TOKENS = 16_384;

class GlobSyntaxError extends Error {
  constructor(
    readonly what: string,
    readonly hint: string,
  ) {
    super(what);
  }
}

/** The brace-free alternatives that a pattern stands for, or why it is refused. */
export function parseGlob(pattern: string): Result<readonly (readonly GlobToken[])[], GlobProblem> {
  try {
    checkWhole(pattern);
    const points = [...(pattern.startsWith('./') ? pattern.slice(2) : pattern)];
    const alternatives = new Parser(points).parse();
    if (alternatives.reduce((sum, one) => sum + one.length, 0) > MAX_TOKENS) {
      throw new GlobSyntaxError('grows too long once its braces are multiplied out', 'use fewer choices, or split it into several patterns');
    }
    return ok(alternatives.map(resolveDoubles));
  } catch (error) {
    if (!(error instanceof GlobSyntaxError)) throw error;
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
    return err({ code: 'glob_invalid', message: `the glob ${JSON.stringify(shown)} ${error.what}`, hint: error.hint });
  }
}

function checkWhole(pattern: string): void {
  const bytes = Buffer.byteLength(pattern);
  if (bytes > MAX_GLOB_BYTES) throw new GlobSyntaxError(`has ${bytes} bytes, at most ${MAX_GLOB_BYTES} are allowed`, 'split it into several patterns');
  if (pattern === '' || pattern === './') throw new GlobSyntaxError('is empty', "write '**' for every file");
  if (pattern.includes('\0')) throw new GlobSyntaxError('holds a NUL character', 'remove it');
  if (pattern.startsWith('!')) throw new GlobSyntaxError('begins with !, which only works in a list of globs', 'write \\! for a name that begins with !');
  if (pattern.startsWith('/')) throw new GlobSyntaxError('begins with a slash, but paths are relative to the root', 'remove the leading slash');
  if (pattern.endsWith('/')) throw new GlobSyntaxError('ends with a slash, so it matches no file', `write ${pattern}**`);
  const segments = (pattern.startsWith('./') ? pattern.slice(2) : pattern).split('/');
  if (segments.includes('..')) throw new GlobSyntaxError('leaves the root with ..', 'name files inside the root');
  if (segments.includes('.') || segments.includes('')) throw new GlobSyntaxError('has an empty or . segment', 'write single slashes between names');
}

class Parser {
  private at = 0;

  constructor(private readonly points: readonly string[]) {}

  parse(): Sequence[] {
    return this.sequence(0);
  }

  /** Reads up to the end, or up to the `,` or `}` that ends a brace alternative. The depth is capped, so recursion is. */
  private sequence(depth: number): Sequence[] {
    let found: Sequence[] = [[]];
    while (this.at < this.points.length) {
      const point = this.points[this.at] ?? '';
      if (depth > 0 && (point === ',' || point === '}')) break;
      found = point === '{' ? product(found, this.braces(depth + 1)) : product(found, [[this.piece(point)]]);
    }
    return found;
  }

  private braces(depth: number): Sequence[] {
    if (depth > MAX_BRACE_DEPTH) throw new GlobSyntaxError(`nests braces more than ${MAX_BRACE_DEPTH} deep`, 'split it into several patterns');
    this.at += 1;
    const all: Sequence[] = [];
    let parts = 0;
    for (;;) {
      all.push(...this.sequence(depth));
      parts += 1;
      checkCount(all.length);
      const end = this.points[this.at];
      this.at += 1;
      if (end === '}') break;
      if (end !== ',') throw new GlobSyntaxError('has a { without its }', 'close it, or write \\{ for the character itself');
    }
    if (parts < 2) throw new GlobSyntaxError('has braces around a single choice', 'write {a,b} for a choice, or \\{ for the character itself');
    return all;
  }

  private piece(point: string): Piece {
    const next = this.points[this.at + 1];
    if (next === '(' && '*+?@!'.includes(point)) {
      throw new GlobSyntaxError(`uses the extended form ${point}(…), which is not supported because it cannot be matched in linear time`, 'write {a,b} for a choice, or \\( for the character itself');
    }
    if (point === '*') {
      const from = this.at;
      while (this.points[this.at] === '*') this.at += 1;
      if (this.points[this.at] === '(') this.at -= 1;
      return this.at - from === 2 ? { kind: 'double' } : { kind: 'star' };
    }
    if (point === '[') return this.classOf();
    this.at += 1;
    if (point === '?') return { kind: 'one' };
    if (point === '\\') return literal(this.escaped());
    return literal(point);
  }

  private escaped(): string {
    const point = this.points[this.at];
    this.at += 1;
    if (point === undefined || point === '/' || /[\p{L}\p{N}]/u.test(point)) {
      throw new GlobSyntaxError('uses \\ as a path separator', 'write / between names on every system; \\ only stands before a special character');
    }
    return point;
  }

  private classOf(): GlobToken {
    this.at += 1;
    const negated = this.points[this.at] === '!' || this.points[this.at] === '^';
    if (negated) this.at += 1;
    const ranges: [number, number][] = [];
    for (let first = true; first || this.points[this.at] !== ']'; first = false) {
      const low = this.classMember();
      if (low === '[' && this.points[this.at] === ':') throw new GlobSyntaxError('uses a named class such as [:alpha:]', 'write the characters, for example [a-zA-Z]');
      let high = low;
      if (this.points[this.at] === '-' && this.points[this.at + 1] !== ']') {
        this.at += 1;
        high = this.classMember();
      }
      if (codePointOf(high) < codePointOf(low)) throw new GlobSyntaxError(`has the empty range ${low}-${high}`, `write ${high}-${low}`);
      ranges.push([codePointOf(low), codePointOf(high)]);
    }
    this.at += 1;
    return { kind: 'class', negated, ranges };
  }

  private classMember(): string {
    const point = this.points[this.at];
    if (point === undefined) throw new GlobSyntaxError('has a [ without its ]', 'close it, or write \\[ for the character itself');
    if (point === '/') throw new GlobSyntaxError('has a slash inside [ ]', 'a class stands for one character of a name');
    this.at += 1;
    return point === '\\' ? this.escaped() : point;
  }
}

function product(heads: Sequence[], tails: readonly Sequence[]): Sequence[] {
  checkCount(heads.length * tails.length);
  const tail = tails[0];
  if (tails.length === 1 && tail !== undefined) {
    // The usual case, kept linear: the heads are ours alone, so they grow in place.
    for (const head of heads) head.push(...tail);
    return heads;
  }
  return heads.flatMap((head) => tails.map((end) => [...head, ...end]));
}

function checkCount(count: number): void {
  if (count > MAX_GLOB_ALTERNATIVES) {
    throw new GlobSyntaxError(`stands for more than ${MAX_GLOB_ALTERNATIVES} patterns once its braces are multiplied out`, 'use fewer choices, or split it into several patterns');
  }
}

/** Gives each `**` its meaning: folders when it is a whole segment, else the same as `*`; repeats are dropped. */
function resolveDoubles(pieces: Sequence): readonly GlobToken[] {
  const tokens: GlobToken[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'double' && (at === 0 || isSlash(pieces[at - 1]))) {
      if (at === pieces.length - 1) {
        tokens.push({ kind: 'any' }, { kind: 'rest' });
        continue;
      }
      if (isSlash(pieces[at + 1])) {
        if (tokens.at(-1)?.kind !== 'folders') tokens.push({ kind: 'folders' });
        at += 1;
        continue;
      }
    }
    const token: GlobToken = piece.kind === 'double' ? { kind: 'star' } : piece;
    if (token.kind === 'star' && tokens.at(-1)?.kind === 'star') continue;
    tokens.push(token);
  }
  return tokens;
}

function isSlash(piece: Piece | undefined): boolean {
  return piece?.kind === 'literal' && piece.codePoint === 47;
}

function literal(point: string): GlobToken {
  return { kind: 'literal', codePoint: codePointOf(point) };
}

function codePointOf(point: string): number {
  return point.codePointAt(0) ?? 0;
}
