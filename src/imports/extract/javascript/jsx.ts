import { BYTE, endOfBlockComment, endOfLine, endOfName, isWordAt, skipTrivia } from './source-bytes.js';

/** Index of the next byte of element text that means something: `<`, `{`, or `length`. */
export function endOfJsxText(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && bytes[pos] !== BYTE.less && bytes[pos] !== BYTE.openBrace) pos++;
  return pos;
}

/**
 * Index where reading of a tag's attributes stops: at `{`, at a `<` that opens an element as attribute value, at the `>` of
 * the tag, at the `/` of `/>`, or `length` when the tag never ends. Attribute strings have no escapes and may cross lines.
 */
export function endOfJsxAttributes(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.openBrace || byte === BYTE.less || byte === BYTE.greater) return pos;
    if (byte === BYTE.slash) {
      const next = bytes[pos + 1];
      if (next === BYTE.greater) return pos;
      if (next === BYTE.slash) pos = endOfLine(bytes, pos, length);
      else if (next === BYTE.star) {
        const end = endOfBlockComment(bytes, pos + 2, length);
        pos = end < 0 ? length : end;
      } else pos++;
    } else if (byte === BYTE.singleQuote || byte === BYTE.doubleQuote) {
      const end = bytes.indexOf(byte, pos + 1);
      pos = end < 0 || end >= length ? length : end + 1;
    } else {
      pos++;
    }
  }
  return length;
}

/** Index behind the tag's name and its type arguments (`<Select<string> ...`); `at` is the byte after `<`. */
export function endOfJsxName(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  // Member, namespace and dashed names: `Menu.Item`, `xlink:href`, `my-element`.
  for (;;) {
    pos = endOfName(bytes, pos);
    if (bytes[pos] !== BYTE.dot && bytes[pos] !== BYTE.colon && bytes[pos] !== 45) break;
    pos++;
  }
  if (bytes[pos] !== BYTE.less) return pos;
  let depth = 0;
  for (; pos < length; pos++) {
    if (bytes[pos] === BYTE.less) depth++;
    else if (bytes[pos] === BYTE.greater && bytes[pos - 1] !== BYTE.equals && --depth === 0) return pos + 1;
  }
  return length;
}

/** Tells an element from type parameters where an expression may start; one for each source, since it remembers searches. */
export class JsxStart {
  private readonly closings = new Map<string, number>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
    private readonly isTypeScript: boolean,
  ) {}

  /** True when the `<` at `at`, standing where an expression may start, opens a JSX element or fragment. */
  isElement(at: number): boolean {
    const { bytes, length } = this;
    const next = bytes[at + 1];
    if (next === BYTE.greater) return true;
    const nameEnd = endOfName(bytes, at + 1);
    if (nameEnd === at + 1 || (next !== undefined && next >= 48 && next <= 57)) return false;
    if (!this.isTypeScript) return true;

    // In TSX `<T,>`, `<T extends U>`, `<T = U>` and `<const T` are type parameters of an arrow function or a function type.
    if (isWordAt(bytes, at + 1, 'const')) return false;
    const after = skipTrivia(bytes, nameEnd, length);
    if (bytes[after] === BYTE.comma || bytes[after] === BYTE.equals) return false;
    if (isWordAt(bytes, after, 'extends')) {
      const behind = bytes[skipTrivia(bytes, after + 7, length)];
      return behind === BYTE.equals || behind === BYTE.greater || behind === BYTE.slash;
    }
    // `<T>(value: T) => T` is a function type unless the element is closed further on.
    if (bytes[after] === BYTE.greater && bytes[after + 1] === BYTE.openParen) return this.isClosedAfter(at, nameEnd);
    return true;
  }

  private isClosedAfter(at: number, nameEnd: number): boolean {
    const { bytes, length } = this;
    let name = '';
    for (let pos = at + 1; pos < nameEnd; pos++) name += String.fromCharCode(bytes[pos] ?? 0);
    const known = this.closings.get(name);
    if (known !== undefined && known > at) return known < length;
    let pos = at;
    for (;;) {
      pos = bytes.indexOf(BYTE.less, pos + 1);
      if (pos < 0 || pos >= length) break;
      if (bytes[pos + 1] === BYTE.slash && isSameName(bytes, pos + 2, at + 1, nameEnd)) break;
    }
    const found = pos < 0 ? length : pos;
    this.closings.set(name, found);
    return found < length;
  }
}

function isSameName(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  for (let index = 0; index < end - start; index++) {
    if (bytes[at + index] !== bytes[start + index]) return false;
  }
  return endOfName(bytes, at) === at + end - start;
}
