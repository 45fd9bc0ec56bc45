import { BYTE, isWordBefore, nameText, NAME_BYTE, skipInBrackets } from './source-bytes.js';

/** A call that imports, with the index at which its expression starts. */
export interface ImportCall {
  readonly specifier: string;
  readonly start: number;
}

interface PlainString {
  readonly text: string;
  readonly end: number;
}

/**
 * The import that the parenthesis at `paren` calls: `import_module('a.b')`, bare or of `importlib`, and `__import__('a')`, bare or
 * of `builtins`; null for any other call, and where the first argument is not one plain string.
 */
export function readImportCall(bytes: Uint8Array, paren: number, length: number): ImportCall | null {
  let end = paren;
  while (bytes[end - 1] === BYTE.space || bytes[end - 1] === BYTE.tab) end--;
  const isModuleCall = isWordBefore(bytes, end, 'import_module');
  if (!isModuleCall && !isWordBefore(bytes, end, '__import__')) return null;
  const start = startOfCallee(bytes, end - (isModuleCall ? 13 : 10), isModuleCall ? 'importlib' : 'builtins');
  if (start < 0) return null;
  const first = readPlainString(bytes, skipInBrackets(bytes, paren + 1, length), length);
  if (first === null) return null;
  const behind = skipInBrackets(bytes, first.end, length);
  if (bytes[behind] === BYTE.closeParen) return first.text === '' ? null : { specifier: first.text, start };
  if (bytes[behind] !== BYTE.comma || first.text === '') return null;
  // `import_module('.b', 'a')` means `a.b`; with any other package, the one of the file is meant.
  const anchor = isModuleCall && first.text.startsWith('.') ? readPlainString(bytes, skipInBrackets(bytes, behind + 1, length), length) : null;
  return { specifier: anchor === null ? first.text : joinRelative(anchor.text, first.text), start };
}

/** Start of the expression whose last name starts at `at`: there, or at `owner` before a dot; -1 when it is a member of something else. */
function startOfCallee(bytes: Uint8Array, at: number, owner: string): number {
  if (bytes[at - 1] !== BYTE.dot) return at;
  if (!isWordBefore(bytes, at - 1, owner)) return -1;
  const start = at - 1 - owner.length;
  return bytes[start - 1] === BYTE.dot ? -1 : start;
}

/** A string of one part, without prefix or with `r` or `u`, without escapes, on one line. */
function readPlainString(bytes: Uint8Array, at: number, length: number): PlainString | null {
  const prefix = (bytes[at] as number) | 32;
  // `r`, `u`
  const open = prefix === 114 || prefix === 117 ? at + 1 : at;
  const quote = bytes[open];
  if (quote !== BYTE.doubleQuote && quote !== BYTE.singleQuote) return null;
  let end = open + 1;
  while (end < length && (NAME_BYTE[bytes[end] as number] === 1 || bytes[end] === BYTE.dot)) end++;
  return bytes[end] === quote ? { text: nameText(bytes, open + 1, end), end: end + 1 } : null;
}

/** As `importlib.util.resolve_name`: one dot is the package itself, each further one its parent. */
function joinRelative(anchor: string, relative: string): string {
  const dots = /^\.+/.exec(relative)?.[0].length ?? 0;
  const parts = anchor.split('.');
  if (dots > parts.length) return relative;
  const kept = parts.slice(0, parts.length - dots + 1).join('.');
  const rest = relative.slice(dots);
  return rest === '' ? kept : `${kept}.${rest}`;
}
