import { err, ok, type Result } from '../../base/result.js';
import type { CharacterRanges, PatternAssertion, PatternLook, PatternNode } from './pattern-node.js';
import type { ParsedPattern } from './pattern-syntax.js';

export type Instruction =
  | { readonly op: 'characters'; readonly ranges: CharacterRanges }
  | { readonly op: 'assertion'; readonly assertion: PatternAssertion }
  /** `program`: of what is looked at, turned round where that lies ahead; null where it is a text of a fixed length. */
  | { readonly op: 'look'; readonly look: PatternLook; readonly program: readonly Instruction[] | null }
  /** Goes on at both places; the first one is preferred. */
  | { readonly op: 'fork'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' };

/** Length of a program: the time of a match is at most this times the length of the text, and what its budget allows. */
const MOST_INSTRUCTIONS = 10_000;

/** What to do with a text, from the first instruction on; slots 0 and 1 are the whole match. The error is a sentence. */
export function compileProgram(pattern: ParsedPattern): Result<readonly Instruction[], string> {
  const compiler = new Compiler();
  compiler.add({ kind: 'group', part: pattern.root, group: 0 });
  if (compiler.isTooLong) return err(`it is too long: written out it has more than ${MOST_INSTRUCTIONS} steps`);
  return ok([...compiler.program, { op: 'match' }]);
}

class Compiler {
  readonly program: Instruction[] = [];

  /** `looked`: what is looked at, everywhere in the pattern, counts like the rest of it. */
  constructor(private readonly looked = { instructions: 0 }) {}

  get isTooLong(): boolean {
    return this.program.length + this.looked.instructions > MOST_INSTRUCTIONS;
  }

  /** The depth of nodes is bounded by the parser. */
  add(node: PatternNode): void {
    if (this.isTooLong) return;
    const { program } = this;
    switch (node.kind) {
      case 'characters':
        program.push({ op: 'characters', ranges: node.ranges });
        break;
      case 'assertion':
        program.push({ op: 'assertion', assertion: node.assertion });
        break;
      case 'look':
        this.addLook(node);
        break;
      case 'sequence':
        for (const part of node.parts) this.add(part);
        break;
      case 'group':
        if (node.group !== null) program.push({ op: 'save', slot: node.group * 2 });
        this.add(node.part);
        if (node.group !== null) program.push({ op: 'save', slot: node.group * 2 + 1 });
        break;
      case 'choice':
        this.addChoice(node.options);
        break;
      case 'repeat':
        this.addRepeat(node);
        break;
    }
  }

  private addLook(look: PatternLook): void {
    if (look.texts !== null) return void this.program.push({ op: 'look', look, program: null });
    const inside = new Compiler(this.looked);
    inside.add(look.isAhead ? turnedRound(look.part) : look.part);
    inside.program.push({ op: 'match' });
    this.looked.instructions += inside.program.length;
    this.program.push({ op: 'look', look, program: inside.program });
  }

  private addChoice(options: readonly PatternNode[]): void {
    const ends: number[] = [];
    for (const [index, option] of options.entries()) {
      const fork = this.program.length;
      const isLast = index === options.length - 1;
      if (!isLast) this.program.push({ op: 'jump', to: 0 });
      this.add(option);
      if (isLast) continue;
      ends.push(this.program.push({ op: 'jump', to: 0 }) - 1);
      this.program[fork] = { op: 'fork', first: fork + 1, second: this.program.length };
    }
    for (const end of ends) this.program[end] = { op: 'jump', to: this.program.length };
  }

  private addRepeat({ part, least, most, isLazy }: Extract<PatternNode, { kind: 'repeat' }>): void {
    const fork = (inside: number, outside: number): Instruction => ({ op: 'fork', first: isLazy ? outside : inside, second: isLazy ? inside : outside });
    for (let count = 0; count < least && !this.isTooLong; count++) this.add(part);
    if (most === Infinity) {
      const start = this.program.push({ op: 'jump', to: 0 }) - 1;
      this.add(part);
      this.program.push({ op: 'jump', to: start });
      this.program[start] = fork(start + 1, this.program.length);
      return;
    }
    const forks: number[] = [];
    for (let count = least; count < most && !this.isTooLong; count++) {
      forks.push(this.program.push({ op: 'jump', to: 0 }) - 1);
      this.add(part);
    }
    for (const at of forks) this.program[at] = fork(at + 1, this.program.length);
  }
}

/** Matches every text of `node` from its end to its begin. What stands at a place stays there. */
function turnedRound(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'sequence':
      return { kind: 'sequence', parts: node.parts.map(turnedRound).reverse() };
    case 'choice':
      return { kind: 'choice', options: node.options.map(turnedRound) };
    case 'repeat':
      return { ...node, part: turnedRound(node.part) };
    case 'group':
      return { ...node, part: turnedRound(node.part) };
    case 'characters':
    case 'assertion':
    case 'look':
      return node;
  }
}
