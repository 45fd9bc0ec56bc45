import { firstWhere } from '../../base/first-where.js';
import type { Instruction } from './pattern-program.js';
import { inRanges } from './pattern-node.js';
import { LAST_CHARACTER } from './pattern-syntax.js';

/** States that are kept; beyond them every text may match, and the slower machine decides. */
const MOST_STATES = 500;

/** Places of the program that are possible at one place of the text. */
interface State {
  readonly places: readonly number[];
  /** A match has been completed here. */
  readonly isMatch: boolean;
  /** It would be if the text ended here. */
  readonly isMatchAtEnd: boolean;
  /** By class of characters. */
  readonly next: (State | undefined)[];
}

/**
 * Says quickly that a text cannot match a program: most lines of a log match nothing. A table of states is built as texts need
 * it (the usual way from a non-deterministic to a deterministic automaton), one step for each character. Word edges are beyond it: then,
 * and when the table grows too large, the answer is true. What a group looks at is taken to be there.
 */
export function createLineFilter(program: readonly Instruction[]): (text: string) => boolean {
  if (program.some((instruction) => instruction.op === 'assertion' && instruction.assertion.endsWith('word-edge'))) return () => true;
  const { classOf, samples } = classesOf(program);
  const states = new Map<string, State>();
  let isFull = false;

  const stateFor = (seeds: readonly number[], isStart: boolean): State => {
    const places = close(program, seeds, isStart, false);
    const key = places.join(',');
    const known = states.get(key);
    if (known !== undefined) return known;
    const state: State = {
      places, isMatch: holdsMatch(program, places), isMatchAtEnd: holdsMatch(program, close(program, [...seeds, ...places], isStart, true)), next: new Array<State | undefined>(samples.length).fill(undefined),
    };
    isFull ||= states.size >= MOST_STATES;
    if (!isFull) states.set(key, state);
    return state;
  };
  const first = stateFor([0], true);
  const step = (state: State, kind: number): State => {
    const character = samples[kind] ?? 0;
    const seeds = [0];
    for (const place of state.places) {
      const instruction = program[place];
      if (instruction?.op === 'characters' && inRanges(instruction.ranges, character)) seeds.push(place + 1);
    }
    return (state.next[kind] = stateFor(seeds, false));
  };

  return (text) => {
    if (isFull) return true;
    let state = first;
    for (let at = 0; at < text.length; ) {
      if (state.isMatch) return true;
      const character = text.codePointAt(at) ?? 0;
      at += character > 0xffff ? 2 : 1;
      const kind = classOf(character);
      state = state.next[kind] ?? step(state, kind);
      if (isFull) return true;
      // Nothing can begin or go on any more.
      if (state.places.length === 0) return false;
    }
    return state.isMatch || state.isMatchAtEnd;
  };
}

/** Everything that `seeds` lead to without a character, ascending: characters, the match, and ends that are not reached yet. */
function close(program: readonly Instruction[], seeds: readonly number[], isStart: boolean, isEnd: boolean): readonly number[] {
  const seen = new Set<number>();
  const pending = [...seeds];
  const places: number[] = [];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const instruction = program[place];
    if (instruction === undefined || seen.has(place)) continue;
    seen.add(place);
    if (instruction.op === 'jump') pending.push(instruction.to);
    else if (instruction.op === 'fork') pending.push(instruction.first, instruction.second);
    else if (instruction.op === 'save' || instruction.op === 'look') pending.push(place + 1);
    else if (instruction.op !== 'assertion') places.push(place);
    else if (instruction.assertion === 'start' ? isStart : isEnd) pending.push(place + 1);
    else if (instruction.assertion === 'end') places.push(place);
  }
  return places.sort((a, b) => a - b);
}

function holdsMatch(program: readonly Instruction[], places: readonly number[]): boolean {
  return places.some((place) => program[place]?.op === 'match');
}

/** Characters that no instruction tells apart are one class; `samples` has one of each. */
function classesOf(program: readonly Instruction[]): { readonly classOf: (character: number) => number; readonly samples: readonly number[] } {
  const starts = new Set<number>([0]);
  for (const instruction of program) {
    if (instruction.op !== 'characters') continue;
    for (const [from, to] of instruction.ranges) {
      starts.add(from);
      if (to < LAST_CHARACTER) starts.add(to + 1);
    }
  }
  const samples = [...starts].sort((a, b) => a - b);
  const search = (character: number): number => firstWhere(samples.length, (at) => (samples[at] as number) > character) - 1;
  const ascii = Uint16Array.from({ length: 128 }, (_, character) => search(character));
  return { samples, classOf: (character) => (character < 128 ? (ascii[character] ?? 0) : search(character)) };
}
