import {
  BACKSLASH, byteAt, CARRIAGE_RETURN, CLOSE_BRACE, CLOSE_PAREN, COMMA, DOT, DOUBLE_QUOTE, hasLetters, indexOf, LESS, LINE_FEED, OPEN_BRACE,
  OPEN_PAREN, SINGLE_QUOTE, SPACE,
} from '../../assembly/bytes';
import { origin } from '../../assembly/source';
import { DYNAMIC_IMPORT, setFound, setText, TYPE_IMPORT, VALUE_IMPORT } from './found';
import { endOfName, endsName, isName, isNameBefore, isWordAt, skipTrivia, startOfWord } from './names';
import { readImportDeclaration, readLiteralArgument, readReexport } from './statement';
import { isBeforeType, isPromiseMember } from './words';

/** How many bytes the word at `at` has when it is `import`, `export` or `require` and nothing from `start` on makes it part of a longer name; else 0. */
export function keywordSize(at: usize, start: usize): i32 {
  if (at < start || isNameBefore(at, start)) return 0;
  if (hasLetters(at, 'import') || hasLetters(at, 'export')) return endsName(at + 6) ? 6 : 0;
  return hasLetters(at, 'require') && endsName(at + 7) ? 7 : 0;
}

/** Whether the keyword from `from` to `end` makes an import. `last` is the last byte of the token before it, 0 when that ends a value or there is none. */
export function readKeyword(from: usize, wordEnd: usize, end: usize, last: usize, isTypeScript: bool): bool {
  const letter = byteAt(from);
  if (letter == 105 && readPlainImport(wordEnd, end)) return true;
  // `e`, `r`
  if (letter == 101) return readReexport(wordEnd, end);
  const paren = skipTrivia(wordEnd, end);
  if (letter == 114) return readLiteralArgument(paren, end) != 0 && setFound(VALUE_IMPORT, 0);
  const call = skipPhase(paren, end);
  if (byteAt(call) != OPEN_PAREN) return readImportDeclaration(wordEnd, end);
  const argument = readLiteralArgument(call, end);
  if (argument == 0) return false;
  const isType = isTypeScript && (isTypePlace(last) || hasTypeMember(argument + 1, end));
  return setFound(isType ? TYPE_IMPORT : DYNAMIC_IMPORT, 0);
}

/** `import.defer('x')` and `import.source('x')` are calls as `import('x')` is; `import.meta` is none. */
function skipPhase(at: usize, end: usize): usize {
  if (byteAt(at) != DOT) return at;
  const phase = skipTrivia(at + 1, end);
  if (!isWordAt(phase, 'defer') && !isWordAt(phase, 'source')) return at;
  return skipTrivia(endOfName(phase), end);
}

/** Whether `import('x')` stands behind `typeof`, `as` and the like, or first in type arguments. */
function isTypePlace(last: usize): bool {
  if (last == 0) return false;
  if (byteAt(last) == LESS) return byteAt(last - 1) != LESS;
  return isBeforeType(startOfWord(last, origin));
}

/** Whether the call whose argument ends before `at` is followed by a member that no promise has, as in `import('x').Row`. */
function hasTypeMember(at: usize, end: usize): bool {
  const paren = endOfOptions(skipTrivia(at, end), end);
  if (byteAt(paren) != CLOSE_PAREN) return false;
  const dot = skipTrivia(paren + 1, end);
  return byteAt(dot) == DOT && !isPromiseMember(skipTrivia(dot + 1, end));
}

/** Longer than any options of a type import: `{ with: { 'resolution-mode': 'import' } }`. */
const MOST_OPTIONS: usize = 200;

/** Where the parenthesis that closes a call should be: `at`, or behind the object that follows a comma there. */
function endOfOptions(at: usize, end: usize): usize {
  if (byteAt(at) != COMMA) return at;
  const limit = min<usize>(end, at + MOST_OPTIONS);
  let depth = 0;
  for (let pos = at + 1; pos < limit; pos++) {
    const byte = byteAt(pos);
    if (byte == CLOSE_PAREN && depth == 0) return pos;
    if (byte == OPEN_BRACE) depth++;
    else if (byte == CLOSE_BRACE) depth--;
    else if (byte == DOUBLE_QUOTE || byte == SINGLE_QUOTE) {
      pos = indexOf(pos + 1, limit, byte);
      if (pos == limit) return at;
    }
  }
  return at;
}

/** What a byte is in a plain list of names; 0 for anything that is not plain. */
const LIST_KIND = memory.data(256);
const LIST_NAME = 1;
const LIST_SPACE = 2;
const LIST_COMMA = 3;

for (let byte = 0; byte < 0x80; byte++) if (isName(byte)) store<u8>(LIST_KIND + byte, LIST_NAME);
store<u8>(LIST_KIND + 9, LIST_SPACE);
store<u8>(LIST_KIND + LINE_FEED, LIST_SPACE);
store<u8>(LIST_KIND + CARRIAGE_RETURN, LIST_SPACE);
store<u8>(LIST_KIND + SPACE, LIST_SPACE);
store<u8>(LIST_KIND + COMMA, LIST_COMMA);

/** `{ a, b } from 'x'` behind the word `import`: nine of ten imports, read without a look at what else could stand there. */
function readPlainImport(at: usize, end: usize): bool {
  let pos = at;
  while (byteAt(pos) == 32) pos++;
  if (byteAt(pos) != OPEN_BRACE) return false;
  pos = endOfNames(pos + 1);
  if (byteAt(pos) != CLOSE_BRACE) return false;
  pos++;
  while (byteAt(pos) == 32) pos++;
  if (!hasLetters(pos, 'from')) return false;
  pos += 4;
  while (byteAt(pos) == 32) pos++;
  const quote = byteAt(pos);
  if (quote != SINGLE_QUOTE && quote != DOUBLE_QUOTE) return false;
  const start = ++pos;
  for (;;) {
    const byte = byteAt(pos);
    if (byte == quote || byte < 32 || byte >= 0x80 || byte == BACKSLASH) break;
    pos++;
  }
  if (byteAt(pos) != quote || pos >= end) return false;
  setText(start, pos);
  return setFound(VALUE_IMPORT, pos);
}

/** Index of the first byte that is no part of a list of single names with commas between. */
function endOfNames(at: usize): usize {
  let pos = at;
  let before = LIST_COMMA;
  for (;;) {
    const kind = <i32>load<u8>(LIST_KIND + byteAt(pos));
    if (kind == LIST_NAME) {
      // Two words, as in `type a` and `a as b`.
      if (before == LIST_SPACE) return pos;
      before = LIST_NAME;
    } else if (kind == LIST_COMMA) {
      // Two commas.
      if (before == LIST_COMMA) return pos;
      before = LIST_COMMA;
    } else if (kind == 0) return pos;
    else if (before == LIST_NAME) before = LIST_SPACE;
    pos++;
  }
  return pos;
}
