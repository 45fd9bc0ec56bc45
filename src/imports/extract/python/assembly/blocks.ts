import { DYNAMIC, TYPE, VALUE } from './kinds';

// The blocks around a statement that decide of which kind an import in it is, by their indentation (in columns). Blocks that
// decide nothing are not kept, so that most lines cost one comparison.

// What an open block means for the imports in it.
const FUNCTION = 1;
/** Read by type checkers only. */
const TYPES = 2;
/** Read by type checkers only, as are all further branches of the same `if`. */
const TYPES_TO_THE_END = 3;
/** The body of `if not TYPE_CHECKING`: the other branches are read by type checkers only. */
const RUN = 4;

/** 32-bit words of a block that is kept: its indentation, its meaning. */
const ENTRY: usize = 8;
let room: usize = 64 * ENTRY;
let kept: usize = heap.alloc(room);
let depth: usize = 0;
let functions = 0;
let types = 0;
/** Indentation of the innermost block that is kept; -1 without one. */
export let innermost = -1;

export function forgetBlocks(): void {
  depth = 0;
  functions = 0;
  types = 0;
  innermost = -1;
}

/** Kind of an import statement that stands here. */
export function statementKind(): i32 {
  if (types > 0) return TYPE;
  return functions > 0 ? DYNAMIC : VALUE;
}

/** Kind of an import that is made late, wherever it stands. */
export function lateKind(): i32 {
  return types > 0 ? TYPE : DYNAMIC;
}

/** Closes the blocks that a statement at `indent` ends. `isBranch`: it starts with `elif` or `else`. */
export function closeBlocks(indent: i32, isBranch: bool): void {
  let isTypesBranch: bool = false;
  while (innermost >= indent) {
    const meaning = load<i32>(kept + --depth * ENTRY, 4);
    if (meaning == FUNCTION) functions--;
    else if (meaning != RUN) types--;
    isTypesBranch = isBranch && innermost == indent && (meaning == RUN || meaning == TYPES_TO_THE_END);
    innermost = depth == 0 ? -1 : load<i32>(kept + (depth - 1) * ENTRY);
  }
  if (isTypesBranch) open(indent, TYPES_TO_THE_END);
}

export function openFunction(indent: i32): void {
  open(indent, FUNCTION);
}

/** Opens the block behind a test of `TYPE_CHECKING`, or of `not TYPE_CHECKING`. */
export function openTypeTest(indent: i32, isNegated: bool): void {
  // In a branch that only type checkers reach, the test changes nothing.
  if (innermost < indent) open(indent, isNegated ? RUN : TYPES);
}

function open(indent: i32, meaning: i32): void {
  if ((depth + 1) * ENTRY > room) {
    room *= 4;
    kept = heap.realloc(kept, room);
  }
  const entry = kept + depth++ * ENTRY;
  store<i32>(entry, indent);
  store<i32>(entry, meaning, 4);
  innermost = indent;
  if (meaning == FUNCTION) functions++;
  else if (meaning != RUN) types++;
}
