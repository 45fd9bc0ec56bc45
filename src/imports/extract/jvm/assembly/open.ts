import { lose } from '../../assembly/header';

// What is open: a bracket, a block, or an expression inside a string of one or of three quotes.
export const BRACKET = 0;
export const BLOCK = 1;
export const IN_STRING = 2;
export const IN_TEXT = 3;
/** Dollars that open an expression in a string stand above these. */
export const DOLLARS = 4;

let room: usize = 4096;
let open: usize = heap.alloc(room);
export let depth: usize = 0;

export function forgetOpen(): void {
  depth = 0;
}

export function enter(context: i32): void {
  const size = depth << 2;
  if (size == room) {
    room *= 4;
    open = heap.realloc(open, room);
  }
  store<i32>(open + size, context);
  depth++;
}

function top(): i32 {
  return load<i32>(open + ((depth - 1) << 2));
}

export function closeBracket(): void {
  if (depth > 0 && top() == BRACKET) depth--;
}

/** What a `}` closes; a bracket that was never closed ends with its block. Where nothing is open, the place is lost. */
export function closeBrace(): i32 {
  while (depth > 0 && top() == BRACKET) depth--;
  if (depth == 0) {
    lose();
    return BLOCK;
  }
  const closed = top();
  depth--;
  return closed;
}
