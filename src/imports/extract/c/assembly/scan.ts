import {
  BACKSLASH, byteAt, CARRIAGE_RETURN, DOUBLE_QUOTE, GREATER, HASH, indexOfFour, LESS, LINE_FEED, SINGLE_QUOTE, SLASH, STAR,
} from '../../assembly/bytes';
import { endOfName, isWord } from '../../assembly/names';
import { count, origin, record, records, reserve, startRecords } from '../../assembly/source';
import { endOfBlockComment, endOfLine, isBlankInLine, isEndOfLine, skipBlanks } from './lines';
import { endOfLiteral, endOfRawString, isDigitSeparator } from './literals';

export { count, records, reserve };

/** Kinds of records: what `#include` or `#import` names, and what `#include_next` names; with its delimiters. */
const INCLUDE = 0;
const INCLUDE_NEXT = 1;

let start: usize = 0;
let end: usize = 0;
/** The byte behind the last block comment, and whether nothing but blanks stood before it in its line. */
let commentEnd: usize = 0;
let isCommentFirst: bool = false;
/** The last quote between digits. */
let separator: usize = 0;

/** Scans the source from byte `from` to byte `to` of what was put at `reserve`; returns whether the place was never lost. */
export function scan(from: usize, to: usize): bool {
  start = origin + from;
  end = origin + to;
  commentEnd = 0;
  separator = 0;
  startRecords(start, 1, 1);
  let pos = start;
  while (pos < end) {
    pos = indexOfFour(pos, end, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, HASH);
    if (pos == end) break;
    const byte = byteAt(pos);
    if (byte == SLASH) pos = scanSlash(pos);
    else if (byte == HASH) pos = isFirst(pos) ? scanDirective(pos) : pos + 1;
    else pos = scanQuote(pos);
  }
  return pos == end;
}

function scanSlash(at: usize): usize {
  if (byteAt(at + 1) == SLASH) return endOfLine(at, end);
  if (byteAt(at + 1) != STAR) return at + 1;
  isCommentFirst = isFirst(at);
  commentEnd = endOfBlockComment(at, end);
  return commentEnd;
}

function scanQuote(at: usize): usize {
  if (byteAt(at) == SINGLE_QUOTE) {
    if (!isDigitSeparator(at, separator)) return endOfLiteral(at, end);
    separator = at;
    return at + 1;
  }
  const behind = endOfRawString(at, end);
  return behind == 0 ? endOfLiteral(at, end) : behind;
}

/** Whether only blanks and comments stand before `at` in its line, where the line before it may go on behind a backslash. */
function isFirst(at: usize): bool {
  let pos = at - 1;
  while (pos >= start && isBlankInLine(byteAt(pos))) pos--;
  if (pos < start) return true;
  if (pos + 1 == commentEnd) return isCommentFirst;
  if (!isEndOfLine(byteAt(pos))) return false;
  const before = byteAt(pos) == LINE_FEED && byteAt(pos - 1) == CARRIAGE_RETURN ? pos - 2 : pos - 1;
  return before < start || byteAt(before) != BACKSLASH;
}

/** Records an include; returns the byte from which reading goes on: behind its name, or behind the word of another directive. */
function scanDirective(at: usize): usize {
  const from = skipBlanks(at + 1, end);
  const wordEnd = endOfName(from);
  const isNext = isWord(from, wordEnd, 'include_next');
  if (!isNext && !isWord(from, wordEnd, 'include') && !isWord(from, wordEnd, 'import')) return wordEnd;
  const name = skipBlanks(wordEnd, end);
  const open = byteAt(name);
  const close = open == DOUBLE_QUOTE ? DOUBLE_QUOTE : open == LESS ? GREATER : 0;
  let behind = endOfName(name);
  if (close != 0) {
    const last = indexOfFour(name + 1, end, close, LINE_FEED, CARRIAGE_RETURN, close);
    if (last == end || byteAt(last) != close) return name + 1;
    behind = last + 1;
  }
  // An empty name is none.
  const least: usize = close == 0 ? 1 : 3;
  if (behind - name >= least) record(isNext ? INCLUDE_NEXT : INCLUDE, at, name, behind);
  return behind;
}
