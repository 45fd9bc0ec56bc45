import {
  BACKSLASH, BACKTICK, byteAt, CLOSE_BRACE, CLOSE_PAREN, COMMA, DOUBLE_QUOTE, endOfString, EQUALS, OPEN_BRACE, OPEN_PAREN, SINGLE_QUOTE, STAR,
} from '../../assembly/bytes';
import { kind, REEXPORT, setFound, setText, TYPE_IMPORT, VALUE_IMPORT } from './found';
import { endOfName, isWordAt, skipTrivia } from './names';

/** Index of the quote that closes the string or plain template at `at`, its text set; 0 when neither stands there. */
function readLiteral(at: usize, end: usize): usize {
  const quote = byteAt(at);
  let last: usize = 0;
  if (quote == SINGLE_QUOTE || quote == DOUBLE_QUOTE) last = endOfString(at, end);
  else if (quote == BACKTICK) last = endOfPlainTemplate(at, end);
  if (last != 0) setText(at + 1, last);
  return last;
}

function endOfPlainTemplate(at: usize, end: usize): usize {
  for (let pos = at + 1; pos < end; pos++) {
    const byte = byteAt(pos);
    if (byte == BACKTICK) return pos;
    if (byte == BACKSLASH) pos++;
    else if (byte == 36 && byteAt(pos + 1) == OPEN_BRACE) return 0;
  }
  return 0;
}

/** The declaration behind the word `import`, which ends before `at`. */
export function readImportDeclaration(at: usize, end: usize): bool {
  let pos = skipTrivia(at, end);
  if (byteAt(pos) != BACKTICK) {
    const bare = readLiteral(pos, end);
    if (bare != 0) return setFound(VALUE_IMPORT, bare);
  }

  // `type` and `typeof` are modifiers unless they are the imported name itself.
  let isTypeImport = false;
  const modifier = isWordAt(pos, 'type') ? 4 : isWordAt(pos, 'typeof') ? 6 : 0;
  const phase = isWordAt(pos, 'defer') ? 5 : isWordAt(pos, 'source') ? 6 : 0;
  if (modifier > 0 || phase > 0) {
    const next = skipTrivia(pos + modifier + phase, end);
    if (isModified(next, end)) {
      isTypeImport = modifier > 0;
      pos = next;
    }
  }

  let onlyTypes: bool = false;
  const defaultEnd = endOfName(pos);
  if (defaultEnd > pos) {
    pos = skipTrivia(defaultEnd, end);
    if (byteAt(pos) == EQUALS) return readRequireEquals(pos + 1, end, isTypeImport);
    if (byteAt(pos) == COMMA) {
      pos = skipTrivia(pos + 1, end);
      pos = byteAt(pos) == STAR ? readNamespace(pos, end) : readSpecifiers(pos, end);
      if (pos == 0) return false;
    }
  } else if (byteAt(pos) == STAR) {
    pos = readNamespace(pos, end);
    if (pos == 0) return false;
  } else {
    pos = readSpecifiers(pos, end);
    if (pos == 0) return false;
    onlyTypes = areOnlyTypes;
  }
  return readFrom(pos, end, isTypeImport || onlyTypes ? TYPE_IMPORT : VALUE_IMPORT);
}

/** What follows the word `export`, which ends before `at`, when it names another module. */
export function readReexport(at: usize, end: usize): bool {
  let pos = skipTrivia(at, end);
  let isTypeExport = false;
  if (isWordAt(pos, 'type')) {
    isTypeExport = true;
    pos = skipTrivia(pos + 4, end);
  }
  if (byteAt(pos) == STAR) {
    pos = skipTrivia(pos + 1, end);
    if (isWordAt(pos, 'as')) pos = skipModuleName(skipTrivia(pos + 2, end), end);
    return pos != 0 && readFrom(pos, end, isTypeExport ? TYPE_IMPORT : REEXPORT);
  }
  pos = readSpecifiers(pos, end);
  return pos != 0 && readFrom(pos, end, isTypeExport || areOnlyTypes ? TYPE_IMPORT : REEXPORT);
}

/** Index of the quote that closes the literal argument of `import(` or `require(`; `at` is the parenthesis. 0 when it is computed. */
export function readLiteralArgument(at: usize, end: usize): usize {
  if (byteAt(at) != OPEN_PAREN) return 0;
  const last = readLiteral(skipTrivia(at + 1, end), end);
  if (last == 0) return 0;
  const next = byteAt(skipTrivia(last + 1, end));
  return next == CLOSE_PAREN || next == COMMA ? last : 0;
}

/** True when the word before `at` was a modifier and not the default import's own name. */
function isModified(at: usize, end: usize): bool {
  const byte = byteAt(at);
  if (byte == OPEN_BRACE || byte == STAR) return true;
  const nameEnd = endOfName(at);
  if (nameEnd == at) return false;
  if (!isWordAt(at, 'from')) return true;
  // `import type from 'x'` imports a default named type; `import type from from 'x'` a type named from.
  const next = skipTrivia(nameEnd, end);
  return isWordAt(next, 'from') || byteAt(next) == EQUALS;
}

function readFrom(at: usize, end: usize, kind: i32): bool {
  const pos = skipTrivia(at, end);
  if (!isWordAt(pos, 'from')) return false;
  const start = skipTrivia(pos + 4, end);
  if (byteAt(start) == BACKTICK) return false;
  const last = readLiteral(start, end);
  return last != 0 && setFound(kind, last);
}

function readRequireEquals(at: usize, end: usize, isTypeImport: bool): bool {
  const pos = skipTrivia(at, end);
  if (!isWordAt(pos, 'require')) return false;
  const last = readLiteralArgument(skipTrivia(pos + 7, end), end);
  return last != 0 && setFound(isTypeImport ? TYPE_IMPORT : VALUE_IMPORT, last);
}

/** Index behind `* as name`, or 0. */
function readNamespace(at: usize, end: usize): usize {
  const word = skipTrivia(at + 1, end);
  if (!isWordAt(word, 'as')) return 0;
  const name = skipTrivia(word + 2, end);
  const nameEnd = endOfName(name);
  return nameEnd > name ? nameEnd : 0;
}

/** Of the specifiers read last: whether there are some and each is marked as a type. */
let areOnlyTypes: bool = false;

/** Index behind `{ a, type B, "c" as d }`, or 0. */
function readSpecifiers(at: usize, end: usize): usize {
  if (byteAt(at) != OPEN_BRACE) return 0;
  let pos = skipTrivia(at + 1, end);
  let entries = 0;
  let types = 0;
  while (byteAt(pos) != CLOSE_BRACE) {
    const first = pos;
    let words = 0;
    // `a`, `a as b`, `type a`, `type a as b`: never more than four.
    while (words < 5 && byteAt(pos) != COMMA && byteAt(pos) != CLOSE_BRACE) {
      words++;
      const nameEnd = skipModuleName(pos, end);
      if (nameEnd == 0) return 0;
      pos = skipTrivia(nameEnd, end);
    }
    if (words == 0 || words > 4) return 0;
    entries++;
    // One word is a value named type, three are `type as name`, a renamed value; two and four have the modifier.
    if ((words == 2 || words == 4) && (isWordAt(first, 'type') || isWordAt(first, 'typeof'))) types++;
    if (byteAt(pos) == COMMA) pos = skipTrivia(pos + 1, end);
  }
  areOnlyTypes = entries > 0 && entries == types;
  return pos + 1;
}

/** Index behind the name or string (module export name, ECMAScript 16.2.2) at `at`; 0 when neither stands there. */
function skipModuleName(at: usize, end: usize): usize {
  const byte = byteAt(at);
  if (byte == SINGLE_QUOTE || byte == DOUBLE_QUOTE) {
    const last = endOfString(at, end);
    return last == 0 ? 0 : last + 1;
  }
  const nameEnd = endOfName(at);
  return nameEnd > at ? nameEnd : 0;
}
