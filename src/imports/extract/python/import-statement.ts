import { BYTE, endOfName, NAME_BYTE, nameText, skipBlanks, skipInBrackets } from './source-bytes.js';

/** What an import statement names, and the index behind it. */
export interface ImportStatement {
  /** One for each name, as `a.b`, `a.b.name`, `..a.name` or `a.*`. */
  readonly specifiers: readonly string[];
  readonly end: number;
}

interface Name {
  readonly text: string;
  readonly end: number;
}

/** `import a.b as c, d`, read from behind `import`; null when something else stands there. */
export function readImport(bytes: Uint8Array, at: number): ImportStatement | null {
  const specifiers: string[] = [];
  let pos = at;
  for (;;) {
    const name = readDotted(bytes, skipBlanks(bytes, pos));
    if (name === null) return null;
    specifiers.push(name.text);
    pos = behindAlias(bytes, skipBlanks(bytes, name.end));
    if (bytes[pos] !== BYTE.comma) return { specifiers, end: pos };
    pos++;
  }
}

/** `from a.b import c as d, e`, read from behind `from`; null when something else stands there. */
export function readFromImport(bytes: Uint8Array, at: number, length: number): ImportStatement | null {
  let pos = skipBlanks(bytes, at);
  let source = '';
  while (bytes[pos] === BYTE.dot) {
    source += '.';
    pos = skipBlanks(bytes, pos + 1);
  }
  const module = isImportWord(bytes, pos) ? null : readDotted(bytes, pos);
  if (module !== null) {
    source += module.text;
    pos = skipBlanks(bytes, module.end);
  } else if (source === '') {
    return null;
  }
  if (!isImportWord(bytes, pos)) return null;
  pos = skipBlanks(bytes, pos + 6);
  const prefix = module === null ? source : `${source}.`;
  if (bytes[pos] === BYTE.star) return { specifiers: [`${prefix}*`], end: pos + 1 };
  const isInParens = bytes[pos] === BYTE.openParen;
  if (isInParens) pos++;
  const specifiers: string[] = [];
  for (;;) {
    pos = isInParens ? skipInBrackets(bytes, pos, length) : skipBlanks(bytes, pos);
    const end = endOfName(bytes, pos);
    if (end === pos) break;
    specifiers.push(prefix + nameText(bytes, pos, end));
    pos = isInParens ? skipInBrackets(bytes, end, length) : skipBlanks(bytes, end);
    if (isAsWord(bytes, pos)) {
      pos = isInParens ? skipInBrackets(bytes, pos + 2, length) : skipBlanks(bytes, pos + 2);
      pos = endOfName(bytes, pos);
      pos = isInParens ? skipInBrackets(bytes, pos, length) : skipBlanks(bytes, pos);
    }
    if (bytes[pos] !== BYTE.comma) break;
    pos++;
  }
  if (specifiers.length === 0 || (isInParens && bytes[pos] !== BYTE.closeParen)) return null;
  return { specifiers, end: isInParens ? pos + 1 : pos };
}

/** `a.b.c`, with blanks around the dots; null when no name starts at `at`. */
function readDotted(bytes: Uint8Array, at: number): Name | null {
  let end = endOfDotted(bytes, at);
  if (end === at || bytes[at] === BYTE.dot) return null;
  let text = nameText(bytes, at, end);
  for (;;) {
    const next = skipBlanks(bytes, end);
    // Blanks around a dot, which nobody writes; a name behind blanks is a word of the statement unless a dot came before.
    if (bytes[next] !== BYTE.dot && bytes[end - 1] !== BYTE.dot) return { text, end };
    const behind = endOfDotted(bytes, next);
    if (behind === next) return null;
    text += nameText(bytes, next, behind);
    end = behind;
  }
}

function endOfDotted(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (NAME_BYTE[bytes[pos] as number] === 1 || bytes[pos] === BYTE.dot) pos++;
  return pos;
}

function behindAlias(bytes: Uint8Array, at: number): number {
  return isAsWord(bytes, at) ? skipBlanks(bytes, endOfName(bytes, skipBlanks(bytes, at + 2))) : at;
}

function isAsWord(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 97 && bytes[at + 1] === 115 && NAME_BYTE[bytes[at + 2] as number] !== 1;
}

/** `import` at `at`. */
export function isImportWord(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 105 && bytes[at + 1] === 109 && bytes[at + 2] === 112 && bytes[at + 3] === 111 && bytes[at + 4] === 114 &&
    bytes[at + 5] === 116 && NAME_BYTE[bytes[at + 6] as number] !== 1
  );
}

/** `from` at `at`. */
export function isFromWord(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 102 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && NAME_BYTE[bytes[at + 4] as number] !== 1
  );
}
