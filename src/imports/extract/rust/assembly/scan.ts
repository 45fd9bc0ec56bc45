import {
  byteAt, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, COMMA, DOUBLE_QUOTE, HASH, indexOf, isBlank, LINE_FEED, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN, SEMICOLON,
  SINGLE_QUOTE, SLASH,
} from '../../assembly/bytes';
import { ByteStack } from '../../assembly/byte-stack';
import { endOfName, isName, isWord } from '../../assembly/names';
import { count, origin, record, records, reserve, startRecords } from '../../assembly/source';
import { readAttribute } from './attribute';
import {
  ALIAS, CRATE, INCLUDE, ITEM, MODULE_BODY, MODULE_END, MODULE_FILE, NO_MODULE, PATH, PATTERN_BODY, PRIVATE, PUBLIC, RAW_INCLUDE, SEGMENT,
} from './found';
import { endOfQuote, endOfString, endOfTree, isRaw, readString, textEnd, textStart } from './literals';
import { endOfComment, endOfPlainCode, isCommentAt, nameStart, readName, skipTrivia } from './names';
import { isPathMark, readUseTree } from './use-tree';

export { count, records, reserve };

const BANG = 33;
const DOLLAR = 36;

/** Modules inside modules beyond this are not told apart: nobody writes them, and their paths would grow with the square of their number. */
const MAX_DEPTH = 64;

/** For each open brace whether it opens a module. */
const braces = new ByteStack();
/** How many modules are open. */
let depth = 0;
let isLost: bool = false;
let end: usize = 0;

/** Scans the source from byte `from` to byte `to` of what was put at `reserve`; returns whether the place was never lost. */
export function scan(from: usize, to: usize): bool {
  const start = origin + from;
  end = origin + to;
  braces.clear();
  depth = 0;
  isLost = false;
  startRecords(start, 1, 1);
  let pos = start;
  // `#!`, but not the attribute `#![`
  if (byteAt(pos) == HASH && byteAt(pos + 1) == BANG && byteAt(skipTrivia(pos + 2, end)) != OPEN_BRACKET) pos = indexOf(pos, end, LINE_FEED);
  // A byte order mark before the first word is no part of it.
  if (isName(byteAt(pos))) pos = scanWord(pos);
  while (pos < end) {
    pos = endOfPlainCode(pos, end);
    if (pos < end) pos = isName(byteAt(pos)) ? scanWord(pos) : scanMark(pos);
  }
  return !isLost && pos == end && braces.depth == 0;
}

/** Returns the byte behind what the mark opens; beyond `end` when that is not closed. */
function scanMark(at: usize): usize {
  switch (byteAt(at)) {
    case DOUBLE_QUOTE:
      return endOfString(at, end) + 1;
    case SINGLE_QUOTE:
      return endOfQuote(at, end) + 1;
    case SLASH:
      return isCommentAt(at) ? endOfComment(at, end) : at + 1;
    case HASH:
      return scanHash(at);
    case OPEN_BRACE:
      braces.push(0);
      return at + 1;
    default:
      scanCloseBrace(at);
      return at + 1;
  }
}

function scanCloseBrace(at: usize): void {
  if (braces.depth == 0) isLost = true;
  else if (braces.pop(0) == 1) {
    depth--;
    record(MODULE_END, at, at, at);
  }
}

/** An attribute, a raw name, or nothing. */
function scanHash(at: usize): usize {
  const open = byteAt(at + 1) == BANG ? at + 2 : at + 1;
  if (byteAt(open) == OPEN_BRACKET) {
    const close = endOfTree(open, end);
    readAttribute(at, open + 1, close);
    return close + 1;
  }
  // `r`
  const isRawName = byteAt(at - 1) == 114 && !isName(byteAt(at - 2));
  return isRawName ? endOfName(at + 1) : at + 1;
}

/** A whole word; returns the byte behind what was read with it. */
function scanWord(from: usize): usize {
  const wordEnd = endOfName(from);
  switch (byteAt(from)) {
    case 117: // u
      return isWord(from, wordEnd, 'use') ? scanUse(from, wordEnd, PRIVATE) : wordEnd;
    case 109: // m
      if (isWord(from, wordEnd, 'mod')) return scanModule(from, wordEnd);
      // `macro_rules! name`
      return isWord(from, wordEnd, 'macro_rules') && byteAt(behindBlanks(wordEnd)) == BANG ? scanItem(from, behindBlanks(wordEnd) + 1) : wordEnd;
    case 112: // p
      return isWord(from, wordEnd, 'pub') ? scanVisibility(from, wordEnd) : scanQuoted(from, wordEnd);
    case 101: // e
      if (isWord(from, wordEnd, 'extern')) return scanExtern(from, wordEnd, PRIVATE);
      return isWord(from, wordEnd, 'enum') ? scanItem(from, wordEnd) : wordEnd;
    case 115: // s
      if (isWord(from, wordEnd, 'struct')) return scanItem(from, wordEnd);
      return isWord(from, wordEnd, 'self') || isWord(from, wordEnd, 'super') ? scanPath(from, wordEnd) : wordEnd;
    case 116: // t
      return isWord(from, wordEnd, 'trait') ? scanItem(from, wordEnd) : wordEnd;
    case 99: // c
      return isWord(from, wordEnd, 'crate') ? scanPath(from, wordEnd) : wordEnd;
    case 105: // i
      return scanInclude(from, wordEnd);
    case 113: // q
      return scanQuoted(from, wordEnd);
    default:
      return wordEnd;
  }
}

function scanUse(at: usize, wordEnd: usize, visibility: i32): usize {
  record(visibility, at, at, at);
  const semicolon = readUseTree(at, wordEnd, end);
  return semicolon == 0 ? wordEnd : semicolon + 1;
}

function scanModule(at: usize, wordEnd: usize): usize {
  const start = skipTrivia(wordEnd, end);
  // `mod $name { ... }` of a macro: where it stands is not known, what it holds is.
  const isPattern = byteAt(start) == DOLLAR;
  const nameEnd = readName(isPattern ? start + 1 : start);
  if (nameEnd != 0) {
    const next = skipTrivia(nameEnd, end);
    if (byteAt(next) == OPEN_BRACE && depth < MAX_DEPTH) {
      braces.push(1);
      depth++;
      record(isPattern ? PATTERN_BODY : MODULE_BODY, at, nameStart, nameEnd);
      return next + 1;
    }
    if (byteAt(next) == SEMICOLON && !isPattern) {
      record(MODULE_FILE, at, nameStart, nameEnd);
      return next + 1;
    }
    if (byteAt(next) == OPEN_BRACE) isLost = true;
  }
  record(NO_MODULE, at, at, at);
  return nameEnd == 0 ? wordEnd : nameEnd;
}

/** `pub`, `pub(crate)`, `pub(in path)`, then what is so visible. */
function scanVisibility(at: usize, wordEnd: usize): usize {
  let pos = skipTrivia(wordEnd, end);
  if (byteAt(pos) == OPEN_PAREN) {
    const first = skipTrivia(pos + 1, end);
    const firstEnd = endOfName(first);
    // `pub (crate::A)` in a tuple is a type.
    const isAlone = byteAt(skipTrivia(firstEnd, end)) == CLOSE_PAREN;
    const isScope = isWord(first, firstEnd, 'crate') || isWord(first, firstEnd, 'self') || isWord(first, firstEnd, 'super');
    if (!isWord(first, firstEnd, 'in') && !(isAlone && isScope)) return wordEnd;
    pos = skipTrivia(endOfTree(pos, end) + 1, end);
  }
  const next = endOfName(pos);
  if (isWord(pos, next, 'use')) return scanUse(at, next, PUBLIC);
  if (isWord(pos, next, 'mod')) return scanModule(at, next);
  return isWord(pos, next, 'extern') ? scanExtern(at, next, PUBLIC) : pos;
}

function scanExtern(at: usize, wordEnd: usize, visibility: i32): usize {
  const pos = skipTrivia(wordEnd, end);
  const next = endOfName(pos);
  const nameEnd = isWord(pos, next, 'crate') ? readName(skipTrivia(next, end)) : 0;
  if (nameEnd == 0) return wordEnd;
  const name = nameStart;
  const behind = skipTrivia(nameEnd, end);
  const asEnd = endOfName(behind);
  const aliasEnd = isWord(behind, asEnd, 'as') ? readName(skipTrivia(asEnd, end)) : 0;
  if (aliasEnd == 0 && byteAt(behind) != SEMICOLON) return nameEnd;
  record(visibility, at, at, at);
  if (aliasEnd != 0) record(ALIAS, at, nameStart, aliasEnd);
  record(CRATE, at, name, nameEnd);
  return aliasEnd == 0 ? nameEnd : aliasEnd;
}

function scanItem(at: usize, wordEnd: usize): usize {
  const nameEnd = readName(skipTrivia(wordEnd, end));
  if (nameEnd == 0) return wordEnd;
  record(ITEM, at, nameStart, nameEnd);
  return nameEnd;
}

/** `crate::a::b`, `self::a`, `super::a` where no declaration needs it: in an expression, a type, a macro's tokens. */
function scanPath(from: usize, wordEnd: usize): usize {
  let mark = behindBlanks(wordEnd);
  // `$crate` is the crate of a macro.
  if (!isPathMark(mark) || isBehindDollar(from)) return wordEnd;
  let name = from;
  let nameEnd = wordEnd;
  while (isPathMark(mark)) {
    const nextEnd = readName(skipTrivia(mark + 2, end));
    if (nextEnd == 0) break;
    record(SEGMENT, from, name, nameEnd);
    name = nameStart;
    nameEnd = nextEnd;
    mark = behindBlanks(nameEnd);
  }
  if (name != from) record(PATH, from, name, nameEnd);
  return nameEnd;
}

/** Programs that write code put blanks around everything: `crate :: a :: b`. */
function behindBlanks(at: usize): usize {
  return isBlank(byteAt(at)) ? skipTrivia(at, end) : at;
}

function isBehindDollar(at: usize): bool {
  let before = at - 1;
  while (isBlank(byteAt(before))) before--;
  return byteAt(before) == DOLLAR;
}

function scanInclude(from: usize, wordEnd: usize): usize {
  const isIncluding = isWord(from, wordEnd, 'include') || isWord(from, wordEnd, 'include_str') || isWord(from, wordEnd, 'include_bytes');
  const bang = isIncluding ? behindBlanks(wordEnd) : wordEnd;
  if (!isIncluding || byteAt(bang) != BANG) return wordEnd;
  const open = skipTrivia(bang + 1, end);
  const last = readString(skipTrivia(open + 1, end), end);
  if (last == 0) return wordEnd;
  const behind = byteAt(skipTrivia(last + 1, end));
  const isWhole = behind == CLOSE_PAREN || behind == COMMA || behind == CLOSE_BRACKET || behind == CLOSE_BRACE;
  if (isWhole) record(isRaw ? RAW_INCLUDE : INCLUDE, from, textStart, textEnd);
  return last + 1;
}

/** Macros whose tokens become code of other places are passed over. */
function scanQuoted(from: usize, wordEnd: usize): usize {
  const isQuoting = isWord(from, wordEnd, 'quote') || isWord(from, wordEnd, 'quote_spanned');
  const isParsing = isWord(from, wordEnd, 'parse_quote') || isWord(from, wordEnd, 'parse_quote_spanned');
  const bang = isQuoting || isParsing ? behindBlanks(wordEnd) : wordEnd;
  if (!(isQuoting || isParsing) || byteAt(bang) != BANG) return wordEnd;
  const open = skipTrivia(bang + 1, end);
  const byte = byteAt(open);
  return byte == OPEN_PAREN || byte == OPEN_BRACKET || byte == OPEN_BRACE ? endOfTree(open, end) + 1 : wordEnd;
}
