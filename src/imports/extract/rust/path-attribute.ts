import { endOfName, endOfString, isWord, readString, skipTrivia } from './rust-bytes.js';

/**
 * The files that an attribute gives to a module: of `path = "a.rs"`, or each one in `cfg_attr(..., path = "a.rs")`, which of
 * them the build decides. `at` is behind the bracket, `end` the closing one.
 */
export function pathsOfAttribute(bytes: Uint8Array, at: number, end: number): readonly string[] {
  const start = skipTrivia(bytes, at, end);
  const nameEnd = endOfName(bytes, start);
  if (isWord(bytes, start, nameEnd, 'path')) {
    const path = valueAt(bytes, nameEnd, end);
    return path === null ? [] : [path];
  }
  if (!isWord(bytes, start, nameEnd, 'cfg_attr')) return [];
  const paths: string[] = [];
  for (let pos = nameEnd; pos < end; pos++) {
    if (bytes[pos] === 34) pos = endOfString(bytes, pos, end);
    const wordEnd = endOfName(bytes, pos);
    if (wordEnd === pos) continue;
    const path = isWord(bytes, pos, wordEnd, 'path') ? valueAt(bytes, wordEnd, end) : null;
    if (path !== null) paths.push(path);
    pos = wordEnd - 1;
  }
  return paths;
}

/** The string behind `=`, else null. */
function valueAt(bytes: Uint8Array, at: number, end: number): string | null {
  const equals = skipTrivia(bytes, at, end);
  return bytes[equals] === 61 ? (readString(bytes, skipTrivia(bytes, equals + 1, end), end)?.value ?? null) : null;
}
