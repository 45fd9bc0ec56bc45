import {
  byteAt, COLON, COMMA, DOT, DOUBLE_QUOTE, endOfBlockComment, endOfLine, EQUALS, GREATER, indexOf, indexOfTwo, LESS, OPEN_BRACE, OPEN_PAREN,
  SINGLE_QUOTE, SLASH, STAR,
} from '../../assembly/bytes';
import { endOfName, isWordAt, skipTrivia, startOfWord } from './names';
import { isAfterValue, WORD } from './open';

/** Index of the next byte of element text that means something: `<`, `{`, or `end`. */
export function endOfJsxText(at: usize, end: usize): usize {
  return indexOfTwo(at, end, LESS, OPEN_BRACE);
}

/** Where reading of a tag's attributes stops: at `{`, at a `<` that opens an element, at the `>` of the tag, at the `/` of `/>`, or `end`. */
export function endOfJsxAttributes(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    const byte = byteAt(pos);
    if (byte == OPEN_BRACE || byte == LESS || byte == GREATER) return pos;
    if (byte == SLASH) {
      const next = byteAt(pos + 1);
      if (next == GREATER) return pos;
      if (next == SLASH) pos = endOfLine(pos, end);
      else if (next == STAR) {
        const close = endOfBlockComment(pos + 2, end);
        pos = close == 0 ? end : close;
      } else pos++;
    } else if (byte == SINGLE_QUOTE || byte == DOUBLE_QUOTE) {
      const quote = indexOf(pos + 1, end, byte);
      pos = quote == end ? end : quote + 1;
    } else {
      pos++;
    }
  }
  return end;
}

/** Index behind the tag's name and its type arguments (`<Select<string> ...`); `at` is the byte after `<`. */
export function endOfJsxName(at: usize, end: usize): usize {
  let pos = at;
  // Member, namespace and dashed names: `Menu.Item`, `xlink:href`, `my-element`.
  for (;;) {
    pos = endOfName(pos);
    const byte = byteAt(pos);
    if (byte != DOT && byte != COLON && byte != 45) break;
    pos++;
  }
  if (byteAt(pos) != LESS) return pos;
  let depth = 0;
  for (; pos < end; pos++) {
    if (byteAt(pos) == LESS) depth++;
    else if (byteAt(pos) == GREATER && byteAt(pos - 1) != EQUALS && --depth == 0) return pos + 1;
  }
  return end;
}

/** True when the `<` at `at` opens an element or fragment; `before` and `last` tell the token before it. */
export function isElementStart(at: usize, end: usize, isTypeScript: bool, before: i32, last: usize, start: usize): bool {
  if (isAfterValue(before, last, start)) return false;
  if (before == WORD && isWordAt(startOfWord(last, start), 'new')) return false;
  return isElement(at, end, isTypeScript);
}

/** True when the `<` at `at`, standing where an expression may start, opens an element or fragment. */
function isElement(at: usize, end: usize, isTypeScript: bool): bool {
  const next = byteAt(at + 1);
  if (next == GREATER) return true;
  const nameEnd = endOfName(at + 1);
  if (nameEnd == at + 1 || (next >= 48 && next <= 57)) return false;
  if (!isTypeScript) return true;

  // In TSX `<T,>`, `<T extends U>`, `<T = U>` and `<const T` are type parameters of an arrow function or a function type.
  if (isWordAt(at + 1, 'const')) return false;
  const after = skipTrivia(nameEnd, end);
  const byte = byteAt(after);
  if (byte == COMMA || byte == EQUALS) return false;
  if (isWordAt(after, 'extends')) {
    const behind = byteAt(skipTrivia(after + 7, end));
    return behind == EQUALS || behind == GREATER || behind == SLASH;
  }
  // `<T>(value: T) => T` is a function type unless the element is closed further on.
  if (byte == GREATER && byteAt(after + 1) == OPEN_PAREN) return isClosedAfter(at, nameEnd, end);
  return true;
}

// Where names that were searched are closed: chains of entries by the hash of the name.
const CHAINS = 1024;
const ENTRY: usize = 20;
const heads: usize = memory.data(1024 * 4);
let entries: usize = 0;
let room: usize = 0;
let used: usize = 0;

/** Forgets what was searched in the source before. */
export function forgetClosings(): void {
  if (used == 0) return;
  used = 0;
  memory.fill(heads, 0, CHAINS * 4);
}

function isClosedAfter(at: usize, nameEnd: usize, end: usize): bool {
  const start = at + 1;
  let hash: u32 = 0;
  for (let pos = start; pos < nameEnd; pos++) hash = hash * 31 + byteAt(pos);
  const head = heads + ((hash ^ (hash >>> 15)) & (CHAINS - 1)) * 4;
  let entry: usize = 0;
  for (let next: usize = load<u32>(head); next != 0 && entry == 0; ) {
    const known = entries + (next - 1) * ENTRY;
    const length = <usize>load<u32>(known, 8);
    if (load<u32>(known) == hash && length == nameEnd - start && memory.compare(load<u32>(known, 4), start, length) == 0) entry = known;
    next = load<u32>(known, 16);
  }
  if (entry != 0 && <usize>load<u32>(entry, 12) > at) return <usize>load<u32>(entry, 12) < end;
  let pos = at;
  for (;;) {
    pos = indexOf(pos + 1, end, LESS);
    if (pos == end) break;
    if (byteAt(pos + 1) == SLASH && isSameName(pos + 2, start, nameEnd)) break;
  }
  if (entry == 0) {
    if ((used + 1) * ENTRY > room) {
      room = max<usize>(room * 2, 64 * ENTRY);
      entries = entries == 0 ? heap.alloc(room) : heap.realloc(entries, room);
    }
    entry = entries + used * ENTRY;
    store<u32>(entry, hash);
    store<u32>(entry, <u32>start, 4);
    store<u32>(entry, <u32>(nameEnd - start), 8);
    store<u32>(entry, load<u32>(head), 16);
    store<u32>(head, <u32>++used);
  }
  store<u32>(entry, <u32>pos, 12);
  return pos < end;
}

function isSameName(at: usize, start: usize, nameEnd: usize): bool {
  const length = nameEnd - start;
  for (let index: usize = 0; index < length; index++) if (byteAt(at + index) != byteAt(start + index)) return false;
  return endOfName(at) == at + length;
}
