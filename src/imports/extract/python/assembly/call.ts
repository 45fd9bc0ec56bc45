import { byteAt, CLOSE_PAREN, COMMA, DOT, DOUBLE_QUOTE, SINGLE_QUOTE, SPACE } from '../../assembly/bytes';
import { isName } from '../../assembly/names';
import { record } from '../../assembly/source';
import { ANCHOR } from './kinds';
import { isWordBefore, skipInBrackets, TAB } from './lines';

/**
 * Records the import that the parenthesis at `paren` calls: `import_module('a.b')`, bare or of `importlib`, and `__import__('a')`, bare or
 * of `builtins`; nothing for any other call, and where the first argument is not one plain string.
 */
export function readCall(paren: usize, end: usize, kind: i32): void {
  let word = paren;
  while (byteAt(word - 1) == SPACE || byteAt(word - 1) == TAB) word--;
  const isModuleCall = isWordBefore(word, 'import_module');
  if (!isModuleCall && !isWordBefore(word, '__import__')) return;
  const start = isModuleCall ? startOfCallee(word - 13, 'importlib') : startOfCallee(word - 10, 'builtins');
  if (start == 0) return;
  const first = endOfPlainString(skipInBrackets(paren + 1, end), end);
  if (first == 0) return;
  const text = textStart;
  const behind = skipInBrackets(first, end);
  if (byteAt(behind) == COMMA) {
    const anchor = isModuleCall ? endOfPlainString(skipInBrackets(behind + 1, end), end) : 0;
    if (anchor != 0) record(ANCHOR, start, textStart, anchor - 1);
  } else if (byteAt(behind) != CLOSE_PAREN) {
    return;
  }
  record(kind, start, text, first - 1);
}

/** Start of the expression whose last name starts at `at`: there, or at `owner` before a dot; 0 when it is a member of something else. */
function startOfCallee(at: usize, owner: string): usize {
  if (byteAt(at - 1) != DOT) return at;
  if (!isWordBefore(at - 1, owner)) return 0;
  const start = at - 1 - owner.length;
  return byteAt(start - 1) == DOT ? 0 : start;
}

/** First byte of the text of the string that was read last. */
let textStart: usize = 0;

/** The byte behind a string of one part, without prefix or with `r` or `u`, without escapes, on one line; 0 for anything else. */
function endOfPlainString(at: usize, end: usize): usize {
  const prefix = byteAt(at) | 32;
  // `r`, `u`
  const open = prefix == 114 || prefix == 117 ? at + 1 : at;
  const quote = byteAt(open);
  if (quote != DOUBLE_QUOTE && quote != SINGLE_QUOTE) return 0;
  textStart = open + 1;
  let pos = textStart;
  while (pos < end && (isName(byteAt(pos)) || byteAt(pos) == DOT)) pos++;
  return byteAt(pos) == quote ? pos + 1 : 0;
}
