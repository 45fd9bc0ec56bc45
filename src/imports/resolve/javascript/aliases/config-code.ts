import type { Token } from './config-tokens.js';

/** The pieces of a config, with what each bracket is closed by: found in one walk, since a large config is asked for it again and again. */
export class ConfigCode {
  private readonly partners: Int32Array;
  private readonly openers: Int32Array;

  constructor(readonly tokens: readonly Token[]) {
    this.partners = new Int32Array(tokens.length).fill(-1);
    this.openers = new Int32Array(tokens.length).fill(-1);
    const open: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      this.openers[at] = open.at(-1) ?? -1;
      const depth = depthOf(tokens[at]);
      if (depth > 0) open.push(at);
      else if (depth < 0) this.close(open.pop(), at);
    }
  }

  /** Where what is opened at `at` is closed; -1 where it is not. */
  closing(at: number): number {
    return this.partners[at] ?? -1;
  }

  /** Where the bracket is opened that a piece is in; -1 for what is in none. */
  around(at: number): number {
    return this.openers[at] ?? -1;
  }

  /** Where the value that begins at `at` ends: at a comma, or at what closes the object or list around it. */
  endOfValue(at: number): number {
    let index = at;
    while (index < this.tokens.length) {
      const token = this.tokens[index];
      if (isSign(token, ',') || depthOf(token) < 0) return index;
      index = this.after(index);
    }
    return this.tokens.length;
  }

  /** A semicolon ends a statement; without one, what cannot go on with an expression. */
  endOfStatement(at: number): number {
    let index = at;
    while (index < this.tokens.length) {
      const token = this.tokens[index];
      if (index > at && (isSign(token, ';') || isSign(token, ',') || (token?.kind === 'name' && endsValue(this.tokens[index - 1])))) return index;
      if (depthOf(token) < 0) return index;
      index = this.after(index);
    }
    return this.tokens.length;
  }

  /** Key and start of the value of each entry of the object that is opened at `open`. */
  *entries(open: number): Generator<{ readonly key: string; readonly value: number }> {
    for (const at of this.elements(open)) {
      const key = wordOf(this.tokens[at]);
      if (key !== null && isSign(this.tokens[at + 1], ':')) yield { key, value: at + 2 };
    }
  }

  /** Start of each element of the list, object or call that is opened at `open`. */
  *elements(open: number): Generator<number> {
    const end = this.closing(open);
    for (let at = open + 1; at < end; at = this.endOfValue(at) + 1) yield at;
  }

  /** What comes after a token, and after all that is in it. */
  private after(at: number): number {
    if (depthOf(this.tokens[at]) <= 0) return at + 1;
    const end = this.closing(at);
    return end < 0 ? this.tokens.length : end + 1;
  }

  private close(open: number | undefined, at: number): void {
    if (open !== undefined) this.partners[open] = at;
  }
}

const OPENS: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** 1 for what opens, -1 for what closes, else 0. */
export function depthOf(token: Token | undefined): number {
  return token?.kind === 'sign' ? (OPENS[token.text] ?? 0) : 0;
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

/** A text or a name: either may be a key. */
export function wordOf(token: Token | undefined): string | null {
  return token?.kind === 'text' || token?.kind === 'name' ? token.text : null;
}

function endsValue(token: Token | undefined): boolean {
  if (token?.kind === 'sign') return token.text === ')' || token.text === ']' || token.text === '}';
  return token?.kind === 'name' ? !['new', 'await', 'return', 'typeof'].includes(token.text) : true;
}
