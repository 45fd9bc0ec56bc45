import { invariant } from '../../base/invariant.js';
import { ok, type Result } from '../../base/result.js';
import { createLineFilter } from './line-filter.js';
import { LookTables } from './look-tables.js';
import { inRanges } from './pattern-node.js';
import { isTrue } from './pattern-places.js';
import { compileProgram, type Instruction } from './pattern-program.js';
import { parsePattern } from './pattern-syntax.js';
import type { StepBudget } from './step-budget.js';

/** A compiled pattern. */
export interface LinearPattern {
  /** How many groups it captures, the whole not counted. */
  readonly groups: number;
  /** Groups of which nothing is captured, as they stand in what another group looks at. */
  readonly lost: ReadonlySet<number>;
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
  const { groups, lost } = parsed.value;
  const mayMatch = createLineFilter(program.value);
  return ok({
    groups, lost,
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
  const looks = new LookTables(text, budget);
  const none: readonly number[] = Array.from({ length: slots }, () => -1);
  const isAnchored = program[1]?.op === 'assertion' && program[1].assertion === 'start';
  let best: readonly number[] | null = null;

  for (let at = 0; at <= text.length; ) {
    // A match that began earlier wins over every later start.
    if (best === null && (at === 0 || !isAnchored)) follow(program, now, 0, none, text, at, seen, budget, looks);
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
      if (character >= 0 && inRanges(instruction.ranges, character)) follow(program, next, place + 1, captures, text, after, seen, budget, looks);
    }
    [now, next] = [next, now];
    next.places.length = 0;
    next.captures.length = 0;
    at = after;
  }
  if (best === null || budget.steps < 0) return null;
  const groups: (string | null)[] = [];
  for (let slot = 0; slot < slots; slot += 2) {
    const [from = -1, to = -1] = [best[slot], best[slot + 1]];
    groups.push(from < 0 || to < 0 ? null : text.slice(from, to));
  }
  return groups;
}

/** Adds the way at `start` and all that it leads to without a character. */
function follow(program: readonly Instruction[], ways: Ways, start: number, captures: readonly number[], text: string, at: number, seen: Int32Array, budget: StepBudget, looks: LookTables): void {
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
        if (looks.holds(instruction.look, instruction.program, at)) pending.push([place + 1, caught]);
        break;
      default:
        ways.places.push(place);
        ways.captures.push(caught);
    }
  }
}
