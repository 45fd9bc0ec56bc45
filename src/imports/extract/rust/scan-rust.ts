import type { ExtractedImports, ImportKind, ImportRecord } from '../../import-record.js';
import { endOfMark, LineCounter } from '../line-counter.js';
import { pathsOfAttribute } from './path-attribute.js';
import { MAX_DEPTH, ModuleScope, type ScopedPath } from './module-scope.js';
import { endOfComment, endOfName, endOfQuote, endOfString, endOfTree, isWord, NAME_BYTE, readString, skipTrivia } from './rust-bytes.js';
import { readName, readUseTree } from './use-tree.js';

const PLAIN = 0;
const NAME = 1;
const MARK = 2;

const KIND: Uint8Array = kinds();

function kinds(): Uint8Array {
  const table = NAME_BYTE.map((isName) => (isName === 1 ? NAME : PLAIN));
  for (const mark of '"\'/#{}') table[mark.charCodeAt(0)] = MARK;
  return table;
}

/** Macros whose tokens become code of other places. */
const QUOTING = ['quote', 'quote_spanned', 'parse_quote', 'parse_quote_spanned'] as const;
const INCLUDING = ['include', 'include_str', 'include_bytes'] as const;

const SCOPES = ['crate', 'self', 'super'] as const;

interface Found {
  readonly at: number;
  readonly kind: ImportKind;
  /** A path that is told when the whole file is known, or the specifier. */
  readonly target: { readonly scope: ModuleScope; readonly path: ScopedPath } | string;
  /** A path in an expression or a type: told once for a file. */
  readonly isUse: boolean;
}

/** One pass over one Rust source; see `extractRustFile`. */
export class RustScan {
  private readonly root = new ModuleScope();
  private scope = this.root;
  private readonly found: Found[] = [];
  /** For each open brace: the scope around it when it opens a module, else null. */
  private readonly open: (ModuleScope | null)[] = [];
  private paths: readonly string[] = [];
  private isLost = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
  ) {}

  run(): ExtractedImports {
    const { bytes, length } = this;
    const start = endOfMark(bytes);
    let pos = start;
    // `#!`, but not the attribute `#![`
    if (bytes[pos] === 35 && bytes[pos + 1] === 33 && bytes[skipTrivia(bytes, pos + 2, length)] !== 91) while (pos < length && bytes[pos] !== 10) pos++;
    while (pos < length) {
      const kind = KIND[bytes[pos] as number];
      if (kind === PLAIN) {
        pos++;
      } else if (kind === NAME) {
        const from = pos;
        do pos++;
        while (KIND[bytes[pos] as number] === NAME);
        if (pos - from > 2) pos = this.scanWord(from, pos);
      } else {
        pos = this.scanMark(pos);
      }
    }
    return { imports: this.records(start), uncertain: this.isLost || pos > length || this.open.length > 0 };
  }

  /** Returns the index behind what the mark opens; beyond `length` when that is not closed. */
  private scanMark(at: number): number {
    const { bytes, length } = this;
    switch (bytes[at]) {
      case 34: // `"`
        return endOfString(bytes, at, length) + 1;
      case 39: // `'`
        return endOfQuote(bytes, at, length) + 1;
      case 47: // `/`
        return bytes[at + 1] === 47 || bytes[at + 1] === 42 ? endOfComment(bytes, at, length) : at + 1;
      case 35: // `#`
        return this.scanHash(at);
      case 123: // `{`
        this.open.push(null);
        return at + 1;
      default: {
        // `}`
        const around = this.open.pop();
        if (around === undefined) this.isLost = true;
        else if (around !== null) this.scope = around;
        return at + 1;
      }
    }
  }

  /** An attribute, a raw name, or nothing. */
  private scanHash(at: number): number {
    const { bytes, length } = this;
    const open = bytes[at + 1] === 33 ? at + 2 : at + 1;
    if (bytes[open] === 91) {
      const end = endOfTree(bytes, open, length);
      const paths = pathsOfAttribute(bytes, open + 1, end);
      if (paths.length > 0) this.paths = [...this.paths, ...paths];
      return end + 1;
    }
    const isRawName = bytes[at - 1] === 114 && NAME_BYTE[bytes[at - 2] ?? 0] !== 1;
    return isRawName ? endOfName(bytes, at + 1) : at + 1;
  }

  /** A word of at least three bytes; returns the index behind what was read with it. */
  private scanWord(from: number, end: number): number {
    const { bytes } = this;
    switch (bytes[from]) {
      case 117: // u
        return isWord(bytes, from, end, 'use') ? this.scanUse(from, end, 'value') : end;
      case 109: // m
        if (isWord(bytes, from, end, 'mod')) return this.scanModule(from, end);
        // `macro_rules! name`
        return bytes[end] === 33 && isWord(bytes, from, end, 'macro_rules') ? this.scanItem(end + 1) : end;
      case 112: // p
        return isWord(bytes, from, end, 'pub') ? this.scanVisibility(from, end) : this.scanQuoted(from, end);
      case 101: // e
        if (isWord(bytes, from, end, 'extern')) return this.scanExtern(from, end, 'value');
        return isWord(bytes, from, end, 'enum') ? this.scanItem(end) : end;
      case 115: // s
        if (isWord(bytes, from, end, 'struct')) return this.scanItem(end);
        return isWord(bytes, from, end, 'self') || isWord(bytes, from, end, 'super') ? this.scanPath(from, end) : end;
      case 116: // t
        return isWord(bytes, from, end, 'trait') ? this.scanItem(end) : end;
      case 99: // c
        return isWord(bytes, from, end, 'crate') ? this.scanPath(from, end) : end;
      case 105: // i
        return this.scanInclude(from, end);
      case 113: // q
        return this.scanQuoted(from, end);
      default:
        return end;
    }
  }

  private scanUse(at: number, end: number, kind: ImportKind): number {
    const tree = readUseTree(this.bytes, end, this.length);
    if (tree === null) return end;
    for (const leaf of tree.leaves) {
      if (leaf.name !== null) this.scope.addImported(leaf.name, leaf);
      this.found.push({ at, kind, target: { scope: this.scope, path: leaf }, isUse: true });
    }
    return tree.end + 1;
  }

  private scanModule(at: number, end: number): number {
    const { bytes, length, paths } = this;
    this.paths = [];
    const start = skipTrivia(bytes, end, length);
    // `mod $name { ... }` of a macro: where it stands is not known, what it holds is.
    const isPattern = bytes[start] === 36;
    const found = readName(bytes, isPattern ? start + 1 : start);
    if (found === null) return end;
    const next = skipTrivia(bytes, found.end, length);
    if (bytes[next] === 123) {
      if (this.scope.depth >= MAX_DEPTH) {
        this.isLost = true;
        return found.end;
      }
      this.open.push(this.scope);
      this.scope = this.scope.enter(isPattern ? `$${found.name}` : found.name, paths[0] ?? null);
      return next + 1;
    }
    if (bytes[next] !== 59 || isPattern) return found.end;
    this.scope.addFile(found.name, paths.length > 0);
    for (const path of paths.length > 0 ? paths : [null]) {
      const specifier = this.scope.fileSpecifier(found.name, path);
      if (!specifier.includes('$')) this.found.push({ at, kind: 'value', target: specifier, isUse: true });
    }
    return next + 1;
  }

  /** `pub`, `pub(crate)`, `pub(in path)`, then what is so visible. */
  private scanVisibility(at: number, end: number): number {
    const { bytes, length } = this;
    let pos = skipTrivia(bytes, end, length);
    if (bytes[pos] === 40) {
      const first = skipTrivia(bytes, pos + 1, length);
      const firstEnd = endOfName(bytes, first);
      // `pub (crate::A)` in a tuple is a type.
      const isIn = isWord(bytes, first, firstEnd, 'in');
      const isAlone = bytes[skipTrivia(bytes, firstEnd, length)] === 41;
      if (!isIn && !(isAlone && SCOPES.some((word) => isWord(bytes, first, firstEnd, word)))) return end;
      pos = skipTrivia(bytes, endOfTree(bytes, pos, length) + 1, length);
    }
    const wordEnd = endOfName(bytes, pos);
    if (isWord(bytes, pos, wordEnd, 'use')) return this.scanUse(at, wordEnd, 'reexport');
    if (isWord(bytes, pos, wordEnd, 'mod')) return this.scanModule(at, wordEnd);
    return isWord(bytes, pos, wordEnd, 'extern') ? this.scanExtern(at, wordEnd, 'reexport') : pos;
  }

  private scanExtern(at: number, end: number, kind: ImportKind): number {
    const { bytes, length } = this;
    const pos = skipTrivia(bytes, end, length);
    const wordEnd = endOfName(bytes, pos);
    const found = isWord(bytes, pos, wordEnd, 'crate') ? readName(bytes, skipTrivia(bytes, wordEnd, length)) : null;
    if (found === null) return end;
    const behind = skipTrivia(bytes, found.end, length);
    const asEnd = endOfName(bytes, behind);
    const alias = isWord(bytes, behind, asEnd, 'as') ? readName(bytes, skipTrivia(bytes, asEnd, length)) : null;
    if (alias === null && bytes[behind] !== 59) return found.end;
    const path: ScopedPath = found.name === 'self' ? { path: ['crate'], isAbsolute: false } : { path: [found.name], isAbsolute: true };
    if (alias !== null) this.scope.addImported(alias.name, path);
    if (found.name !== 'self') this.found.push({ at, kind, target: `extern crate ${found.name}`, isUse: true });
    return alias?.end ?? found.end;
  }

  private scanItem(end: number): number {
    const found = readName(this.bytes, skipTrivia(this.bytes, end, this.length));
    if (found === null) return end;
    this.scope.addItem(found.name);
    return found.end;
  }

  /** `crate::a::b`, `self::a`, `super::a` where no declaration needs it: in an expression, a type, a macro's tokens. */
  private scanPath(from: number, end: number): number {
    const { bytes } = this;
    // `$crate` is the crate of a macro.
    if (bytes[end] !== 58 || bytes[end + 1] !== 58 || bytes[from - 1] === 36) return end;
    const path = [readName(bytes, from)?.name ?? ''];
    let pos = end;
    while (bytes[pos] === 58 && bytes[pos + 1] === 58) {
      const next = readName(bytes, skipTrivia(bytes, pos + 2, this.length));
      if (next === null) break;
      path.push(next.name);
      pos = next.end;
    }
    if (path.length > 1) this.found.push({ at: from, kind: 'value', target: { scope: this.scope, path: { path, isAbsolute: false } }, isUse: false });
    return pos;
  }

  private scanInclude(from: number, end: number): number {
    const { bytes, length } = this;
    if (bytes[end] !== 33 || !INCLUDING.some((word) => isWord(bytes, from, end, word))) return end;
    const open = skipTrivia(bytes, end + 1, length);
    const literal = readString(bytes, skipTrivia(bytes, open + 1, length), length);
    if (literal === null) return end;
    const behind = bytes[skipTrivia(bytes, literal.end + 1, length)];
    // `)`, `,`, `]`, `}`
    const isWhole = behind === 41 || behind === 44 || behind === 93 || behind === 125;
    if (isWhole) this.found.push({ at: from, kind: 'include', target: JSON.stringify(literal.value), isUse: true });
    return literal.end + 1;
  }

  private scanQuoted(from: number, end: number): number {
    const { bytes, length } = this;
    if (bytes[end] !== 33 || !QUOTING.some((word) => isWord(bytes, from, end, word))) return end;
    const open = skipTrivia(bytes, end + 1, length);
    const byte = bytes[open];
    return byte === 40 || byte === 91 || byte === 123 ? endOfTree(bytes, open, length) + 1 : end;
  }

  private records(start: number): readonly ImportRecord[] {
    const lines = new LineCounter(this.bytes, start);
    const records: ImportRecord[] = [];
    const known = new Set<string>();
    for (const { at, kind, target, isUse } of this.found) {
      const specifier = typeof target === 'string' ? target : target.scope.specifierOf(target.path);
      if (specifier === null || (!isUse && known.has(specifier))) continue;
      known.add(specifier);
      records.push({ specifier, kind, ...lines.locate(at) });
    }
    return records;
  }
}
