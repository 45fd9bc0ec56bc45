import { inRanges, type CharacterRanges, type PatternLook } from './pattern-node.js';
import { isTrue } from './pattern-places.js';
import type { Instruction } from './pattern-program.js';
import type { StepBudget } from './step-budget.js';

/**
 * What groups that look ahead or back see at the places of one text. A text of a fixed length is compared where it is asked for. Of any other, one
 * pass over the whole text finds out for all places at once: looking back, a program is started anew at every place and the places are kept at which
 * it comes to its end; looking ahead, the same from the end of the text with the program turned round. So a look costs no more than the pattern itself.
 */
export class LookTables {
  private readonly tables = new Map<PatternLook, Uint8Array>();

  constructor(private readonly text: string, private readonly budget: StepBudget) {}

  /** Once the budget is used up the answer means nothing. */
  holds(look: PatternLook, program: readonly Instruction[] | null, at: number): boolean {
    if (look.texts !== null) {
      this.budget.steps -= look.texts.length;
      return look.texts.some((characters) => stands(characters, look.isAhead, this.text, at)) !== look.isNegated;
    }
    let table = this.tables.get(look);
    if (table === undefined) this.tables.set(look, (table = this.tableOf(look.isAhead, program ?? [])));
    return (table[at] === 1) !== look.isNegated;
  }

  private tableOf(isAhead: boolean, program: readonly Instruction[]): Uint8Array {
    const { text, budget } = this;
    const table = new Uint8Array(text.length + 1);
    const seen = new Int32Array(program.length);
    let now: number[] = [];
    let next: number[] = [];
    for (let at = isAhead ? text.length : 0; ; ) {
      if (this.follow(program, now, 0, at, seen)) table[at] = 1;
      budget.steps -= now.length + 1;
      const step = stepFrom(text, at, isAhead);
      if (step === 0 || budget.steps < 0) return table;
      const character = text.codePointAt(isAhead ? at - step : at) ?? 0;
      at += isAhead ? -step : step;
      let isEnd = false;
      for (const place of now) {
        const instruction = program[place];
        if (instruction?.op === 'characters' && inRanges(instruction.ranges, character)) isEnd = this.follow(program, next, place + 1, at, seen) || isEnd;
      }
      if (isEnd) table[at] = 1;
      [now, next] = [next, now];
      next.length = 0;
    }
  }

  /** Adds the characters that `start` leads to without one; true when it leads to the end of the program. */
  private follow(program: readonly Instruction[], places: number[], start: number, at: number, seen: Int32Array): boolean {
    let isEnd = false;
    const pending = [start];
    for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
      if (seen[place] === at + 1) continue;
      seen[place] = at + 1;
      this.budget.steps--;
      const instruction = program[place] as Instruction;
      if (instruction.op === 'jump') pending.push(instruction.to);
      else if (instruction.op === 'fork') pending.push(instruction.second, instruction.first);
      else if (instruction.op === 'characters') places.push(place);
      else if (instruction.op === 'match') isEnd = true;
      else if (instruction.op === 'save') pending.push(place + 1);
      else if (instruction.op === 'assertion' ? isTrue(instruction.assertion, this.text, at) : this.holds(instruction.look, instruction.program, at)) pending.push(place + 1);
    }
    return isEnd;
  }
}

/** Code units of the character at a place, or of the one before it; 0 where there is none. */
function stepFrom(text: string, at: number, isBack: boolean): number {
  if (at === (isBack ? 0 : text.length)) return 0;
  if (!isBack) return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether characters stand ahead of a place or behind it. */
function stands(characters: readonly CharacterRanges[], isAhead: boolean, text: string, at: number): boolean {
  let place = at;
  for (let index = 0; index < characters.length; index++) {
    const ranges = characters[isAhead ? index : characters.length - 1 - index] as CharacterRanges;
    const step = stepFrom(text, place, !isAhead);
    if (step === 0 || !inRanges(ranges, text.codePointAt(isAhead ? place : place - step) ?? 0)) return false;
    place += isAhead ? step : -step;
  }
  return true;
}
