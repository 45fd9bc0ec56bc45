import { endOfName, isWord, skipTrivia } from './rust-bytes.js';

/** One name that a `use` declaration brings in: its whole path (`*` last for a glob), and the name under which it is known. */
export interface UseLeaf {
  readonly path: readonly string[];
  /** Null for a glob and for `as _`. */
  readonly name: string | null;
  /** Written with a leading `::`. */
  readonly isAbsolute: boolean;
}

// Longer paths are no code of people; each name in nested groups would cost the length of all paths around it.
const MAX_SEGMENTS = 64;

/** A name of the source without `r#`, and the index behind it; null when none starts at `at`. */
export function readName(bytes: Uint8Array, at: number): { readonly name: string; readonly end: number } | null {
  const start = bytes[at] === 114 && bytes[at + 1] === 35 ? at + 2 : at;
  const end = endOfName(bytes, start);
  const first = bytes[start] ?? 0;
  if (end === start || (first >= 48 && first <= 57)) return null;
  let name = '';
  for (let pos = start; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte >= 128) return { name: new TextDecoder().decode(bytes.subarray(start, end)), end };
    name += String.fromCharCode(byte);
  }
  return { name, end };
}

/**
 * The leaves of the use tree that starts at `at`, behind the word `use`, and the index of the semicolon that ends it; null
 * when what stands there is none (a pattern of a macro, `use<'a>` of a type).
 */
export function readUseTree(bytes: Uint8Array, at: number, length: number): { readonly leaves: readonly UseLeaf[]; readonly end: number } | null {
  const leaves: UseLeaf[] = [];
  const path: string[] = [];
  // For each open group, how much of the path stands before it, and whether that is absolute.
  const groups: number[] = [];
  let absoluteFrom = -1;
  let pos = skipTrivia(bytes, at, length);
  for (;;) {
    // A tree starts here.
    if (isPathMark(bytes, pos)) {
      if (path.length > 0) return null;
      absoluteFrom = groups.length;
      pos = skipTrivia(bytes, pos + 2, length);
    }
    const byte = bytes[pos];
    if (byte === 123) {
      groups.push(path.length);
      pos = skipTrivia(bytes, pos + 1, length);
      if (bytes[pos] !== 125) continue;
    } else if (byte === 42) {
      leaves.push({ path: [...path, '*'], name: null, isAbsolute: absoluteFrom >= 0 });
      pos = skipTrivia(bytes, pos + 1, length);
    } else {
      const found = readName(bytes, pos);
      if (found === null) return null;
      pos = skipTrivia(bytes, found.end, length);
      if (isPathMark(bytes, pos)) {
        if (path.length >= MAX_SEGMENTS) return null;
        path.push(found.name);
        pos = skipTrivia(bytes, pos + 2, length);
        continue;
      }
      const isGroup = found.name === 'self' && path.length > 0;
      const whole = isGroup ? [...path] : [...path, found.name];
      let name: string | null = whole[whole.length - 1] ?? null;
      const wordEnd = endOfName(bytes, pos);
      if (isWord(bytes, pos, wordEnd, 'as')) {
        const alias = readName(bytes, skipTrivia(bytes, wordEnd, length));
        if (alias === null) return null;
        name = alias.name === '_' ? null : alias.name;
        pos = skipTrivia(bytes, alias.end, length);
      }
      leaves.push({ path: whole, name, isAbsolute: absoluteFrom >= 0 });
    }
    // A tree has ended here; groups may end with it, and a comma may stand behind the last tree of a group.
    for (;;) {
      if (bytes[pos] === 125) {
        const base = groups.pop();
        if (base === undefined) return null;
        path.length = base;
        if (absoluteFrom > groups.length) absoluteFrom = -1;
        pos = skipTrivia(bytes, pos + 1, length);
        continue;
      }
      const base = groups[groups.length - 1];
      if (base === undefined) return bytes[pos] === 59 ? { leaves, end: pos } : null;
      if (bytes[pos] !== 44) return null;
      path.length = base;
      if (absoluteFrom >= groups.length) absoluteFrom = -1;
      pos = skipTrivia(bytes, pos + 1, length);
      if (bytes[pos] !== 125) break;
    }
  }
}

function isPathMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 58 && bytes[at + 1] === 58;
}
