import { BYTE, endOfBlockComment, endOfLine, endOfString } from '../source-bytes.js';

/** Which marks have a meaning in the tags and texts of a kind of file besides those of HTML. */
export interface MarkupRules {
  /** `{...}` is an expression, also as attribute and as its value. */
  readonly hasBraces: boolean;
}

const HTML_SPACE: ReadonlySet<number> = new Set([9, 10, 12, 13, 32]);

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && HTML_SPACE.has(byte);
}

export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));
}

/** Index behind a tag's name: what follows is white space, `/`, `>` or the end. */
export function endOfTagName(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && !isSpace(bytes[pos]) && bytes[pos] !== BYTE.slash && bytes[pos] !== BYTE.greater) pos++;
  return pos;
}

/** The bytes as a name; a decoder is made for the few that are not ASCII only. */
export function nameAt(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let pos = start; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte >= 128) return new TextDecoder().decode(bytes.subarray(start, end));
    name += String.fromCharCode(byte);
  }
  return name;
}

/** Index of the `>` of the tag whose name ends before `at`; `length` when it never ends. */
export function endOfTag(bytes: Uint8Array, at: number, length: number, rules: MarkupRules): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.greater) return pos;
    if (byte === BYTE.openBrace && rules.hasBraces) pos = endOfBraces(bytes, pos, length) + 1;
    else if (byte === BYTE.equals) pos = endOfValue(bytes, skipSpace(bytes, pos + 1, length), length, rules);
    else pos++;
  }
  return length;
}

/** Index behind the attribute's value that starts at `at`. */
function endOfValue(bytes: Uint8Array, at: number, length: number, rules: MarkupRules): number {
  const quote = bytes[at];
  if (rules.hasBraces && quote === BYTE.openBrace) return endOfBraces(bytes, at, length) + 1;
  if (rules.hasBraces && quote === BYTE.backtick) return endOfTemplate(bytes, at, length) + 1;
  let pos = at;
  if (quote !== BYTE.singleQuote && quote !== BYTE.doubleQuote) {
    while (pos < length && !isSpace(bytes[pos]) && bytes[pos] !== BYTE.greater) {
      pos = rules.hasBraces && bytes[pos] === BYTE.openBrace ? endOfBraces(bytes, pos, length) + 1 : pos + 1;
    }
    return pos;
  }
  const end = bytes.indexOf(quote, at + 1);
  return end < 0 || end >= length ? length : end + 1;
}

/** The attributes of the tag from the end of its name to its `>`; those without value have the empty text. The first of two counts. */
export function attributesOf(bytes: Uint8Array, at: number, end: number, rules: MarkupRules): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const decoder = new TextDecoder();
  const textOf = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
  let pos = at;
  while (pos < end) {
    if (isSpace(bytes[pos]) || bytes[pos] === BYTE.slash) {
      pos++;
      continue;
    }
    if (rules.hasBraces && bytes[pos] === BYTE.openBrace) {
      pos = endOfBraces(bytes, pos, end) + 1;
      found.set('{}', '');
      continue;
    }
    const nameStart = pos++;
    while (pos < end && !isSpace(bytes[pos]) && bytes[pos] !== BYTE.slash && bytes[pos] !== BYTE.equals) pos++;
    const name = textOf(nameStart, pos);
    const equals = skipSpace(bytes, pos, end);
    let value = '';
    if (bytes[equals] === BYTE.equals && equals < end) {
      const from = skipSpace(bytes, equals + 1, end);
      pos = endOfValue(bytes, from, end, rules);
      const isQuoted = bytes[from] === BYTE.singleQuote || bytes[from] === BYTE.doubleQuote;
      value = isQuoted ? textOf(from + 1, Math.max(from + 1, pos - 1)) : textOf(from, pos);
    }
    if (!found.has(name)) found.set(name, value);
  }
  return found;
}

/**
 * Index of the `</` that ends an element whose content is text, `length` when none does. `name` (in small letters) starts
 * at `nameStart`; the closing tag may be written in any case.
 */
export function endOfRawText(bytes: Uint8Array, at: number, length: number, name: string): number {
  let pos = at;
  for (;;) {
    pos = bytes.indexOf(BYTE.less, pos);
    if (pos < 0 || pos >= length) return length;
    if (bytes[pos + 1] === BYTE.slash && isTagName(bytes, pos + 2, name)) return pos;
    pos++;
  }
}

function isTagName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== name.charCodeAt(index)) return false;
  }
  const behind = bytes[at + name.length];
  return behind === BYTE.greater || behind === BYTE.slash || isSpace(behind);
}

/** Index behind a comment `<!-- -->`, a declaration `<!...>` or an instruction `<?...>` that starts at `at`; beyond `length` when it is not closed. */
export function endOfDeclaration(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
    for (let pos = at + 4; pos < length; pos++) {
      if (bytes[pos] === BYTE.greater && bytes[pos - 1] === 45 && bytes[pos - 2] === 45) return pos + 1;
    }
    return length + 1;
  }
  const end = bytes.indexOf(BYTE.greater, at);
  return end < 0 || end >= length ? length + 1 : end + 1;
}

export function skipSpace(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && isSpace(bytes[pos])) pos++;
  return pos;
}

/** Index of the `}` that closes the expression opened at `at`, or `length`. */
export function endOfBraces(bytes: Uint8Array, at: number, length: number): number {
  return endOfExpression(bytes, at + 1, length, BYTE.closeBrace);
}

/** Index of the backtick that closes the template literal opened at `at`, or `length`. */
export function endOfTemplate(bytes: Uint8Array, at: number, length: number): number {
  return endOfExpression(bytes, at + 1, length, BYTE.backtick);
}

/**
 * Index of the mark that ends what is open at `at`, an expression or a template literal. Strings, comments and templates
 * are followed; regular expressions are not told from divisions, so a quote in one counts as far as its line goes.
 */
function endOfExpression(bytes: Uint8Array, at: number, length: number, closing: number): number {
  const open = [closing];
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    const top = open[open.length - 1];
    if (byte === top) {
      open.pop();
      if (open.length === 0) return pos;
    } else if (top === BYTE.backtick) {
      if (byte === BYTE.backslash) pos++;
      else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace) {
        open.push(BYTE.closeBrace);
        pos++;
      }
    } else if (byte === BYTE.openBrace) {
      open.push(BYTE.closeBrace);
    } else if (byte === BYTE.backtick) {
      open.push(BYTE.backtick);
    } else {
      pos = endOfToken(bytes, pos, length);
    }
    pos++;
  }
  return length;
}

/** Index of the last byte of the string or comment that starts at `at`; `at` itself when none does or it is not closed in its line. */
export function endOfToken(bytes: Uint8Array, at: number, length: number): number {
  const byte = bytes[at];
  if (byte === BYTE.singleQuote || byte === BYTE.doubleQuote) {
    const end = endOfString(bytes, at, length);
    return end < 0 ? at : end;
  }
  if (byte !== BYTE.slash) return at;
  if (bytes[at + 1] === BYTE.slash) return endOfLine(bytes, at, length) - 1;
  if (bytes[at + 1] !== BYTE.star) return at;
  const end = endOfBlockComment(bytes, at + 2, length);
  return end < 0 ? length : end - 1;
}
