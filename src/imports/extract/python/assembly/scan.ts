import { BACKSLASH, bitsOf, byteAt, endOfLine, HASH, hasLetters, SPACE } from '../../assembly/bytes';
import { count, origin, records, reserve, startRecords } from '../../assembly/source';
import { closeBlocks, forgetBlocks, innermost, lateKind, openFunction, openTypeTest, statementKind } from './blocks';
import { readCall } from './call';
import { endOfFormatted } from './formatted';
import { behindLineEnd, FORM_FEED, isLineEnd, isWordAt, lastImport, marksOf, skipBlanks, TAB } from './lines';
import { readStatement } from './statement';
import { endOfPlainString, isFormatted, resume } from './strings';
import { ANOTHER_TEST, readTypeTest, RUN_TEST } from './type-test';

export { count, records, reserve };

/** Each letter is a byte of it. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

let end: usize = 0;
let depth = 0;
let isLost: bool = false;

/** Scans the `length` bytes that were put at `reserve`; returns whether the place was never lost. */
export function scan(length: usize): bool {
  // Nothing stands before the text, not even its byte order mark.
  let start = origin;
  if (hasLetters(origin, BYTE_ORDER_MARK)) {
    memory.fill(origin, 0, 3);
    start += 3;
  }
  end = origin + length;
  depth = 0;
  isLost = false;
  forgetBlocks();
  startRecords(start, 1, 1);
  const goal = lastImport(start, end);
  let pos = start;
  while (pos <= goal) pos = scanLogicalLine(pos);
  return !isLost && depth == 0;
}

/** The logical line that starts at `at`, or one of the lines without code before it; returns the place behind. */
function scanLogicalLine(at: usize): usize {
  // Its indentation, in columns (Language Reference 2.1.8).
  let indent = 0;
  let pos = at;
  let byte = byteAt(pos);
  if (byte == SPACE) {
    indent = ctz(~i8x16.bitmask(bitsOf(v128.load(pos), SPACE)));
    byte = byteAt(pos += indent);
  }
  for (; byte == SPACE || byte == TAB || byte == FORM_FEED; byte = byteAt(++pos)) {
    if (byte == SPACE) indent++;
    else indent = byte == TAB ? (indent & ~7) + 8 : 0;
  }
  if (isLineEnd(byte)) return behindLineEnd(pos);
  if (byte == HASH) return endOfLine(pos, end);
  if (byte == BACKSLASH) {
    // A line that starts with a joined line end
    pos = skipBlanks(pos);
    byte = byteAt(pos);
  }
  if (innermost >= indent) closeBlocks(indent, byte == 101 && (isWordAt(pos, 'elif') || isWordAt(pos, 'else')));
  // `a`, `d`, `e`, `f`, `i`, `l`: no other statement is of interest.
  if ((byte >= 100 && byte <= 102) || byte == 105 || byte == 97 || byte == 108) pos = startStatement(pos, indent);
  return scanRest(pos);
}

/** What follows the start of a statement, further statements of the logical line included; returns the place behind it. */
function scanRest(at: usize): usize {
  // Sixteen bytes, and which of them have yet to be looked at.
  let block = at;
  let marks = marksOf(block);
  for (;;) {
    while (marks == 0) {
      block += 16;
      marks = marksOf(block);
    }
    const pos = block + ctz(marks);
    marks &= marks - 1;
    switch (byteAt(pos)) {
      case 10: // a line end
      case 13:
        if (depth > 0) continue;
        if (depth < 0) isLost = true;
        depth = 0;
        return behindLineEnd(pos);
      case 40: { // `(`
        const before = byteAt(pos - 1);
        // The last letters of `import_module` and `__import__`, or a blank behind them
        if (before == 101 || before == 95 || before == SPACE || before == TAB) readCall(pos, end, lateKind());
        depth++;
        continue;
      }
      case 91: // `[`, `{`
      case 123:
        depth++;
        continue;
      case 41: // `)`, `]`, `}`
      case 93:
      case 125:
        depth--;
        continue;
      case 34: // `"`, `'`
      case 39:
        block = scanString(pos);
        break;
      case 35: // `#`
        block = endOfLine(pos, end);
        break;
      case 92: // a backslash
        if (!isLineEnd(byteAt(pos + 1))) continue;
        block = behindLineEnd(pos + 1);
        break;
      case 0:
        if (pos >= end) return pos;
        continue;
      default: // `:`, `;`
        if (depth != 0) continue;
        block = readImportAt(pos + 1);
    }
    marks = marksOf(block);
  }
  return end;
}

function scanString(at: usize): usize {
  const behind = isFormatted(at) ? endOfFormatted(at, end) : endOfPlainString(at, end);
  if (behind != 0) return behind;
  isLost = true;
  return resume;
}

/** The first word of a logical line; returns where to read on. */
function startStatement(at: usize, indent: i32): usize {
  switch (byteAt(at)) {
    case 105: // `i`
      if (!isWordAt(at, 'if')) return readImportAt(at);
      readTest(at + 2, indent);
      break;
    case 102: // `f`
      return readImportAt(at);
    case 100: // `d`
      if (isWordAt(at, 'def')) openFunction(indent);
      break;
    case 101: // `e`
      if (isWordAt(at, 'elif')) readTest(at + 4, indent);
      break;
    case 97: // `a`
      if (isWordAt(at, 'async') && isWordAt(skipBlanks(at + 5), 'def')) openFunction(indent);
      break;
    default:
      if (isWordAt(at, 'lazy')) {
        // `lazy import a` (PEP 810): the module is loaded when it is first used.
        const behind = readStatement(skipBlanks(at + 4), at, end, lateKind());
        if (behind != 0) return behind;
      }
  }
  return at;
}

function readTest(at: usize, indent: i32): void {
  const test = readTypeTest(at, end);
  if (test != ANOTHER_TEST) openTypeTest(indent, test == RUN_TEST);
}

/** The import statement that starts at `at`, behind blanks, if one does; returns where to read on. */
function readImportAt(at: usize): usize {
  const first = skipBlanks(at);
  const behind = readStatement(first, first, end, statementKind());
  return behind == 0 ? first : behind;
}
