import { invariant } from '../../base/invariant.js';
import { ok, type Result } from '../../base/result.js';
import { createLineFilter } from './line-filter.js';
import type { CharacterRanges, PatternAssertion, PatternLook } from './pattern-node.js';
import { compileProgram, type Instruction } from './pattern-program.js';
import { parsePattern } from './pattern-syntax.js';

/** Steps that matching may still take, over many texts and patterns. */
export interface StepBudget {
  steps: number;
}

/** A compiled pattern. */
export interface LinearPattern {
  /** How many groups it captures, the whole not counted. */
  readonly groups: number;
  /**
   * The first match in `text` as `RegExp.exec` gives it: the whole and each group, null for a group that took no part. Null
   * when nothing matches, and when the budget is used up (then its `steps` are below zero).
   */
  exec(text: string, budget: StepBudget): readonly (string | null)[] | null;
}

/**
 * Compiles a regular expression that somebody else wrote (PLATFORM A20) to a machine that follows all of its ways at once
 * (Thompson 1968, with the priorities of Pike): no text makes it slower than (length of the text) x (length of the pattern). A
 * group inside of a repetition keeps what it captured last, as in .NET, for which problem matchers are written. The error is a sentence.
 */
export function compileLinearPattern(source: string): Result<LinearPattern, string> {
  const parsed = parsePattern(source);
  if (!parsed.ok) return parsed;
  const program = compileProgram(parsed.value);
  if (!program.ok) return program;
  const { groups } = parsed.value;
  const mayMatch = createLineFilter(program.value);
  return ok({
    groups,
    exec(text, budget) {
      budget.steps -= text.length;
      return mayMatch(text) ? run(program.value, (groups + 1) * 2, text, budget) : null;
    },
  });
}

/** Ways that are followed at one place of the text, best first. */
interface Ways {
  readonly places: number[];
  readonly captures: (readonly number[])[];
}

function run(program: readonly Instruction[], slots: number, text: string, budget: StepBudget): readonly (string | null)[] | null {
  let now: Ways = { places: [], captures: [] };
  let next: Ways = { places: [], captures: [] };
  /** At which place of the text an instruction was reached last, plus one. */
  const seen = new Int32Array(program.length);
  const none: readonly number[] = Array.from({ length: slots }, () => -1);
  const isAnchored = program[1]?.op === 'assertion' && program[1].assertion === 'start';
  let best: readonly number[] | null = null;

  for (let at = 0; at <= text.length; ) {
    // A match that began earlier wins over every later start.
    if (best === null && (at === 0 || !isAnchored)) follow(program, now, 0, none, text, at, seen, budget);
    if (now.places.length === 0 && (best !== null || isAnchored)) break;
    budget.steps -= now.places.length + 1;
    if (budget.steps < 0) return null;
    const character = at < text.length ? (text.codePointAt(at) ?? -1) : -1;
    const after = at + (character > 0xffff ? 2 : 1);
    for (let index = 0; index < now.places.length; index++) {
      const place = now.places[index] as number;
      const instruction = program[place] as Instruction;
      const captures = now.captures[index] as readonly number[];
      if (instruction.op === 'match') {
        best = captures;
        // Worse ways are given up.
        break;
      }
      invariant(instruction.op === 'characters', 'only characters wait for the next character');
      if (character >= 0 && holds(instruction.ranges, character)) follow(program, next, place + 1, captures, text, after, seen, budget);
    }
    [now, next] = [next, now];
    next.places.length = 0;
    next.captures.length = 0;
    at = after;
  }
  if (best === null) return null;
  const groups: (string | null)[] = [];
  for (let slot = 0; slot < slots; slot += 2) {
    const [from = -1, to = -1] = [best[slot], best[slot + 1]];
    groups.push(from < 0 || to < 0 ? null : text.slice(from, to));
  }
  return groups;
}

/** Adds the way at `start` and all that it leads to without a character. */
function follow(program: readonly Instruction[], ways: Ways, start: number, captures: readonly number[], text: string, at: number, seen: Int32Array, budget: StepBudget): void {
  const pending: [place: number, captures: readonly number[]][] = [[start, captures]];
  for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
    const [place, caught] = way;
    if (seen[place] === at + 1) continue;
    seen[place] = at + 1;
    budget.steps--;
    const instruction = program[place] as Instruction;
    switch (instruction.op) {
      case 'jump':
        pending.push([instruction.to, caught]);
        break;
      case 'fork':
        pending.push([instruction.second, caught], [instruction.first, caught]);
        break;
      case 'save': {
        const saved = [...caught];
        saved[instruction.slot] = at;
        pending.push([place + 1, saved]);
        break;
      }
      case 'assertion':
        if (isTrue(instruction.assertion, text, at)) pending.push([place + 1, caught]);
        break;
      case 'look':
        budget.steps -= instruction.look.texts.length;
        if (sees(instruction.look, text, at)) pending.push([place + 1, caught]);
        break;
      default:
        ways.places.push(place);
        ways.captures.push(caught);
    }
  }
}

function holds(ranges: CharacterRanges, character: number): boolean {
  for (const [from, to] of ranges) if (character <= to) return character >= from;
  return false;
}

function isTrue(assertion: PatternAssertion, text: string, at: number): boolean {
  if (assertion === 'start') return at === 0;
  if (assertion === 'end') return at === text.length;
  const isEdge = isWord(text, at - 1) !== isWord(text, at);
  return (assertion === 'word-edge') === isEdge;
}

function sees({ isAhead, isNegated, texts }: PatternLook, text: string, at: number): boolean {
  const stands = (characters: readonly CharacterRanges[]): boolean => {
    let place = at;
    for (let index = 0; index < characters.length; index++) {
      const ranges = characters[isAhead ? index : characters.length - 1 - index] as CharacterRanges;
      const isPair = !isAhead && place > 1 && (text.codePointAt(place - 2) ?? 0) > 0xffff;
      const character = text.codePointAt(isAhead ? place : place - (isPair ? 2 : 1));
      if (character === undefined || !holds(ranges, character)) return false;
      place += (isAhead ? 1 : -1) * (character > 0xffff ? 2 : 1);
    }
    return true;
  };
  return texts.some(stands) !== isNegated;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /\w/.test(text[at] ?? '');
}
