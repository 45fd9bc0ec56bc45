import type { GlobToken } from './glob-syntax.js';

/** Tokens that fit into one number, with a bit for each state. */
export const MOST_BITS = 30;

const SLASH = 47;
const ASCII = 128;

/** The states of a chain of at most `MOST_BITS` tokens as the bits of one number: all advance with a few operations. Says what `runStates` of glob.ts says. */
export class BitStates {
  /** For each ASCII character the states before a token that takes it. */
  private readonly takers = new Int32Array(ASCII);
  /** For other characters, the states before literals. */
  private readonly others = new Map<number, number>();
  private readonly classes: { readonly bit: number; readonly token: ClassToken }[] = [];
  private readonly accepts: number;
  private one = 0;
  private any = 0;
  private star = 0;
  private rest = 0;
  private folders = 0;

  constructor(tokens: readonly GlobToken[]) {
    this.accepts = 1 << tokens.length;
    for (const [state, token] of tokens.entries()) this.add(token, 1 << state);
    for (let codePoint = 0; codePoint < ASCII; codePoint += 1) this.takers[codePoint] = this.takersOf(codePoint);
  }

  run(path: string, start: number, end: number): boolean {
    const { takers, star, rest, folders } = this;
    let now = this.closed(1);
    for (let at = start; at < end; ) {
      let codePoint = path.charCodeAt(at);
      at += 1;
      if (codePoint >= 0xd800 && codePoint <= 0xdbff) {
        codePoint = path.codePointAt(at - 1) ?? 0;
        if (codePoint > 0xffff) at += 1;
      }
      const taken = now & (codePoint < ASCII ? (takers[codePoint] ?? 0) : this.takersOf(codePoint));
      const inFolders = now & folders;
      const stays = codePoint === SLASH ? now & rest : now & (star | rest);
      // Inside folders the next token may begin only after a slash.
      now = this.closed((taken << 1) | stays | (codePoint === SLASH ? inFolders << 1 : 0)) | inFolders;
      if (now === 0) return false;
    }
    return (now & this.accepts) !== 0;
  }

  private add(token: GlobToken, bit: number): void {
    if (token.kind === 'literal') {
      if (token.codePoint < ASCII) this.takers[token.codePoint] = (this.takers[token.codePoint] ?? 0) | bit;
      else this.others.set(token.codePoint, (this.others.get(token.codePoint) ?? 0) | bit);
    } else if (token.kind === 'class') this.classes.push({ bit, token });
    else this[token.kind] |= bit;
  }

  private takersOf(codePoint: number): number {
    let bits = this.any | (codePoint < ASCII ? (this.takers[codePoint] ?? 0) : (this.others.get(codePoint) ?? 0));
    if (codePoint === SLASH) return bits;
    bits |= this.one;
    for (const { bit, token } of this.classes) if (inClass(token, codePoint) !== token.negated) bits |= bit;
    return bits;
  }

  /** With the states that are reached without reading: a token that may stand for nothing lets the next one begin. */
  private closed(bits: number): number {
    const skipped = this.star | this.rest | this.folders;
    let all = bits;
    for (let fresh = bits & skipped; fresh !== 0; fresh = (fresh << 1) & skipped) all |= fresh << 1;
    return all;
  }
}

type ClassToken = Extract<GlobToken, { readonly kind: 'class' }>;

export function inClass(token: ClassToken, codePoint: number): boolean {
  return token.ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}
