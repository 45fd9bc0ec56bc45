import {
  BACKTICK, beginLooking, byteAt, DOT, endOfBlockComment, endOfLine, endOfString, EQUALS, GREATER, indexOf, isGivenUp, LESS, OPEN_BRACE, SLASH, STAR,
} from '../../assembly/bytes';
import { count, origin, record, records, reserve, startRecords } from '../../assembly/source';
import { kind, lastByte, REFERENCE, textEnd, textStart } from './found';
import { endOfJsxAttributes, endOfJsxName, endOfJsxText, forgetClosings, isElementStart } from './jsx';
import { keywordSize, readKeyword } from './keyword';
import { lastCandidate } from './last-candidate';
import { endOfName, endOfPlainCode, endOfRegex, endOfTemplateText, isName, lastOfCode, skipTrivia } from './names';
import {
  ATTRIBUTE_EXPRESSION, BLOCK, CHILD_EXPRESSION, closeAtEnd, CODE, CONDITION, depth, ELEMENT, ELEMENT_IN_TAG, enter, forgetOpen, isAfterValue,
  isBlockStart, leave, leaveBrace, NOTHING, OBJECT, OPERATOR, PAREN, SUBSTITUTION, TAG, TEMPLATE, TEMPLATE_LITERAL, TEXT, top, VALUE, WORD,
} from './open';
import { isBeforeCondition } from './words';

export { count, records, reserve };

let mode = CODE;
let pos: usize = 0;
let before = OPERATOR;
/** Last byte of the token before, 0 at the start. */
let last: usize = 0;
let isLost: bool = false;
let start: usize = 0;
let end: usize = 0;
let goal: usize = 0;
let isTypeScript: bool = false;
let isJsx: bool = false;
let isForgiving: bool = false;

/** Scans the source from byte `from` to byte `to` of what was put at `reserve`; returns whether the place was never lost. */
export function scan(from: usize, to: usize, isTypeScriptSource: bool, mayHaveElements: bool, forgives: bool, line: i32, column: i32): bool {
  start = origin + from;
  end = origin + to;
  isTypeScript = isTypeScriptSource;
  isJsx = mayHaveElements;
  isForgiving = forgives;
  mode = CODE;
  pos = start;
  before = OPERATOR;
  last = 0;
  isLost = false;
  forgetOpen();
  forgetClosings();
  beginLooking(to - from);
  startRecords(start, line, column);
  goal = lastCandidate(start, end);

  // `#!`
  if (byteAt(start) == 35 && byteAt(start + 1) == 33) pos = endOfLine(start, end);
  while (pos < end && !isDone() && !isGivenUp()) {
    if (mode == CODE) scanCode();
    else if (mode == TEMPLATE) scanTemplate();
    else if (mode == TEXT) scanText();
    else scanTag();
  }
  return !isLost && !isGivenUp() && mode == CODE && closeAtEnd();
}

/** True behind the last word that could import something, at the top of the source with everything closed. */
function isDone(): bool {
  return pos > goal && last != 0 && mode == CODE && depth() == 0 && !isLost;
}

/** Code up to the next template, element or end of an expression inside one. */
function scanCode(): void {
  let at = pos;
  // Behind the token that is known by `before` and `last`.
  let from = at;
  while (at < end) {
    at = endOfPlainCode(at);
    const byte = byteAt(at);
    if ((byte | 1) == 113 && at < end) {
      // `p`, `q`: the third letter of a keyword?
      const word = at - 2;
      const size = keywordSize(word, from);
      if (size == 0) {
        at++;
        continue;
      }
      pass(from, word);
      from = word;
      at = word + size;
      const wordEnd = readWord(word, at);
      if (wordEnd != 0) {
        last = wordEnd;
        before = OPERATOR;
        from = at = wordEnd + 1;
      }
      continue;
    }
    pass(from, min<usize>(at, end));
    pos = at;
    if (at >= end || (at > goal && isDone())) return;
    scanMark(byte);
    if (mode != CODE || isGivenUp()) return;
    from = at = pos;
  }
  pass(from, end);
  pos = at;
}

/** Passes over words and operators. */
function pass(from: usize, to: usize): void {
  const code = lastOfCode(from, to);
  if (code < from) return;
  last = code;
  before = isName(byteAt(code)) ? WORD : OPERATOR;
}

/** Records the import that a keyword makes, if it makes one; the index of its last byte where it was read whole, else 0. */
function readWord(word: usize, wordEnd: usize): usize {
  // `x.import`, but not `...import(x)`
  if (before == OPERATOR && last > origin && byteAt(last) == DOT && byteAt(last - 1) != DOT) return 0;
  if (!readKeyword(word, wordEnd, end, before == VALUE ? 0 : last, isTypeScript)) return 0;
  record(kind, word, textStart, textEnd);
  return lastByte;
}

/** One token that opens, closes, or means different things in different places; `pos` moves behind it. */
function scanMark(byte: i32): void {
  const at = pos;
  pos = at + 1;
  switch (byte) {
    case 40: // `(`
      enter(before == WORD && isBeforeCondition(last, start) ? CONDITION : PAREN);
      break;
    case 41: { // `)`
      const opened = top();
      if (opened >= PAREN) leave();
      before = opened == CONDITION ? OPERATOR : VALUE;
      last = at;
      return;
    }
    case 123: // `{`
      enter(isBlockStart(before, last, start) ? BLOCK : OBJECT);
      break;
    case 125: // `}`
      closeBrace(at);
      return;
    case 93: // `]`
      before = VALUE;
      last = at;
      return;
    case 34: // `"`, `'`
    case 39:
      scanString(at);
      return;
    case 47: // `/`
      pos = scanSlash(at);
      return;
    case 96: // a backtick
      enter(TEMPLATE_LITERAL);
      mode = TEMPLATE;
      return;
    case 60: // `<`
      if (isJsx && isElementStart(at, end, isTypeScript, before, last, start)) {
        openElement(at, ELEMENT);
        return;
      }
      break;
    case 43: // `++` and `--` leave a value a value
    case 45:
      if (byteAt(at + 1) == byte) {
        pos = at + 2;
        return;
      }
      break;
    case 33: // `!` behind a value is TypeScript's non-null mark
      if (last == at - 1 && byteAt(at + 1) != EQUALS && isAfterValue(before, last, start)) {
        before = VALUE;
        last = at;
        return;
      }
      break;
    default:
      // A zero within the source is white space.
      return;
  }
  before = OPERATOR;
  last = at;
}

function scanString(at: usize): void {
  const quote = endOfString(at, end);
  if (quote == 0) {
    if (!isForgiving) isLost = true;
    return;
  }
  last = quote;
  before = VALUE;
  pos = quote + 1;
}

/** A comment, a regular expression or a division; returns the index behind it. */
function scanSlash(at: usize): usize {
  const next = byteAt(at + 1);
  if (next == SLASH) {
    const lineEnd = endOfLine(at, end);
    if (last == 0 && byteAt(at + 2) == SLASH) record(REFERENCE, at, at, lineEnd);
    return lineEnd;
  }
  if (next == STAR) {
    const close = endOfBlockComment(at + 2, end);
    if (close == 0) isLost = true;
    return close == 0 ? end : close;
  }
  // `</` is a closing tag where elements are not followed.
  if (byteAt(at - 1) != LESS && !isAfterValue(before, last, start)) {
    const slash = endOfRegex(at, end);
    if (slash != 0) {
      const behind = endOfName(slash + 1);
      before = VALUE;
      last = behind - 1;
      return behind;
    }
  }
  before = OPERATOR;
  last = at;
  return at + 1;
}

/** Up to the end of the template literal or of its next text part; `pos` is inside the text. */
function scanTemplate(): void {
  const at = endOfTemplateText(pos, end);
  if (byteAt(at) == BACKTICK) {
    leave();
    before = VALUE;
  } else {
    enter(SUBSTITUTION);
    before = OPERATOR;
  }
  last = at;
  if (at < end) mode = CODE;
  pos = at + 1;
}

function scanText(): void {
  const at = endOfJsxText(pos, end);
  pos = at + 1;
  if (at >= end) return;
  if (byteAt(at) == OPEN_BRACE) {
    enterExpression(at, CHILD_EXPRESSION);
  } else if (byteAt(skipTrivia(at + 1, end)) == SLASH) {
    const close = indexOf(at, end, GREATER);
    pos = close < end ? close + 1 : end;
    if (close < end) closeElement(close);
  } else {
    openElement(at, ELEMENT);
  }
}

function scanTag(): void {
  const at = endOfJsxAttributes(pos, end);
  pos = at + 1;
  if (at >= end) return;
  if (byteAt(at) == OPEN_BRACE) enterExpression(at, ATTRIBUTE_EXPRESSION);
  else if (byteAt(at) == LESS) openElement(at, ELEMENT_IN_TAG);
  else if (byteAt(at) == GREATER) mode = TEXT;
  else {
    pos = at + 2;
    closeElement(at + 1);
  }
}

function openElement(at: usize, context: i32): void {
  enter(context);
  mode = TAG;
  pos = endOfJsxName(at + 1, end);
}

function closeElement(at: usize): void {
  const closed = leave();
  const opened = top();
  if (closed == ELEMENT_IN_TAG) mode = TAG;
  else if (opened == ELEMENT || opened == ELEMENT_IN_TAG) mode = TEXT;
  else {
    mode = CODE;
    before = VALUE;
    last = at;
  }
}

function enterExpression(at: usize, context: i32): void {
  enter(context);
  mode = CODE;
  before = OPERATOR;
  last = at;
}

function closeBrace(at: usize): void {
  const closed = leaveBrace();
  last = at;
  before = closed == OBJECT ? VALUE : OPERATOR;
  if (closed == BLOCK || closed == OBJECT) return;
  if (closed == SUBSTITUTION) mode = TEMPLATE;
  else if (closed == CHILD_EXPRESSION) mode = TEXT;
  else if (closed == ATTRIBUTE_EXPRESSION) mode = TAG;
  else if (closed == NOTHING) isLost = true;
}
