import { BACKTICK, bitsOf, byteAt, DOT, DOUBLE_QUOTE, hasLetters, isBlank, OPEN_PAREN, SINGLE_QUOTE, SLASH } from '../../assembly/bytes';
import { isName, isWordAt } from './names';

/**
 * Index of the last word from `start` to `end` that could name a module: a `from` that a string may follow, and `import`
 * and `require` as whole words that a string or a call with a string may follow. `start - 1` when there is none.
 */
export function lastCandidate(start: usize, end: usize): usize {
  for (let block = end; block > start; ) {
    block -= 16;
    // `i.p`, `.q` and `f..m` of `import`, `require` and `from`: few other words have them.
    const first = v128.load(block);
    const third = v128.load(block, 2);
    const imports = v128.and(bitsOf(first, 105), bitsOf(third, 112));
    const froms = v128.and(bitsOf(first, 102), bitsOf(v128.load(block, 3), 109));
    const mask = i8x16.bitmask(v128.or(bitsOf(third, 113), v128.or(imports, froms)));
    for (let bits = mask; bits != 0; ) {
      const bit = 31 - clz(bits);
      bits ^= 1 << bit;
      const at = block + bit;
      if (at < start) break;
      if (isCandidate(at, start, end)) return at;
    }
  }
  return start - 1;
}

function isCandidate(at: usize, start: usize, end: usize): bool {
  if (hasLetters(at, 'from')) return at + 4 <= end && mayNameModule(at + 4, end);
  if (hasLetters(at, 'import')) return isWhole(at, at + 6, start) && mayImport(at + 6, end);
  return hasLetters(at, 'require') && isWhole(at, at + 7, start) && mayCallWithText(at + 7, end);
}

/** Whether the word is no part of a longer name (`imports`, `required`); bytes beyond ASCII may be white space. */
function isWhole(at: usize, wordEnd: usize, start: usize): bool {
  const before = at > start ? byteAt(at - 1) : 0;
  const behind = byteAt(wordEnd);
  return (!isName(before) || before >= 0x80) && (!isName(behind) || behind >= 0x80);
}

/** Whether a quote is the next thing behind `at`. */
function mayNameModule(at: usize, end: usize): bool {
  const byte = next(at, end);
  return byte == DOUBLE_QUOTE || byte == SINGLE_QUOTE || mayBeSkipped(byte);
}

/** Whether what stands behind the word `import` names a module itself. A name, `{` and `*` do not: `from` or `require` comes behind them. */
function mayImport(at: usize, end: usize): bool {
  const byte = next(at, end);
  // `import.defer('x')`; `import.meta` is nothing to find.
  if (byte == DOT) return !isWordAt(at + 1, 'meta');
  return byte == OPEN_PAREN ? mayCallWithText(at, end) : byte == DOUBLE_QUOTE || byte == SINGLE_QUOTE || mayBeSkipped(byte);
}

/** Whether a parenthesis and in it a string are the next things behind `at`. */
function mayCallWithText(at: usize, end: usize): bool {
  const paren = endOfBlanks(at, end);
  if (byteAt(paren) != OPEN_PAREN) return mayBeSkipped(byteAt(paren));
  const byte = next(paren + 1, end);
  return byte == BACKTICK || mayNameModule(paren + 1, end);
}

/** A comment, which may stand before anything; white space beyond ASCII counts as well. */
function mayBeSkipped(byte: i32): bool {
  return byte == SLASH || byte >= 0x80;
}

/** The first byte from `at` on that is no white space; 0 at the end. */
function next(at: usize, end: usize): i32 {
  const pos = endOfBlanks(at, end);
  return pos < end ? byteAt(pos) : 0;
}

function endOfBlanks(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end && isBlank(byteAt(pos))) pos++;
  return pos;
}
