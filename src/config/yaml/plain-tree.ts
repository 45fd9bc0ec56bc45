import { pointerTo } from '../../base/json-pointer.js';
import type { SourceLocation } from '../../base/result.js';
import { PlainCursor } from './plain-cursor.js';
import type { ConfigMap, ConfigValue, Place, YamlTree } from './yaml-tree.js';

/*
 * Most configs use a small part of YAML. Reading that part here takes a millisecond where loading and warming up the YAML
 * parser takes twenty, before the first gate can start. The rationale and the rules are in plain-tree.md.
 */

/** Thrown inside, never out: the text has something that only the YAML parser may judge. */
class NotPlain extends Error {}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);
/** YAML wants the colon within 1,024 characters of where its key begins. */
const LONGEST_KEY = 1_000;
const MAX_DEPTH = 12;
/** A key of a block map that needs no quotes; within one `@` and `*` mean nothing. */
const KEY = /^[A-Za-z_][A-Za-z0-9_./@*-]*(?=:(?: |$))/;

/**
 * Reads a config that uses only plain YAML: block maps and lists, flow maps and lists on one line, unquoted and quoted
 * text on one line, `|` blocks. Null when there is anything else, or anything wrong: then `readYamlTree` has the word. What
 * it gives is equal to what `readYamlTree` gives, places included (a property test holds the two together).
 */
export function readPlainTree(file: string, text: string): YamlTree | null {
  if (!/^[\n -~]*$/.test(text)) return null;
  try {
    return new PlainReader(file, text).read();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class PlainReader {
  private readonly places = new Map<string, Place>();
  private readonly at: PlainCursor;

  constructor(
    private readonly file: string,
    text: string,
  ) {
    this.at = new PlainCursor(text);
  }

  read(): YamlTree {
    if (!this.at.toContent() || this.at.column !== 0 || /^(?:---|\.\.\.)/.test(this.at.rest())) throw new NotPlain();
    const value = this.block('', 0);
    if (this.at.toContent()) throw new NotPlain();
    return { value, places: this.places, problems: [] };
  }

  /** A block map or list whose entries stand at the present column. */
  private block(pointer: string, depth: number): ConfigValue {
    if (depth > MAX_DEPTH) throw new NotPlain();
    return this.at.atItem() ? this.list(pointer, this.at.column, depth) : this.map(pointer, this.at.column, depth);
  }

  private map(pointer: string, column: number, depth: number): ConfigMap {
    const copy = Object.create(null) as Record<string, ConfigValue>;
    do {
      const { key, length } = this.blockKey();
      if (FORBIDDEN_KEYS.has(key) || key in copy || length > LONGEST_KEY) throw new NotPlain();
      const place = this.here();
      this.at.skip(length + 1);
      copy[key] = this.entryValue(pointerTo(pointer, key), place, column, depth);
    } while (this.at.toContent() && this.at.column === column && !this.at.atItem());
    if (!this.at.isAtEnd() && this.at.column > column) throw new NotPlain();
    return copy;
  }

  /** The key that stands here and how long it is as written: a plain word, or text in single quotes (the names of packages, which lists of versions have as keys). */
  private blockKey(): { readonly key: string; readonly length: number } {
    const rest = this.at.rest();
    const word = KEY.exec(rest)?.[0];
    if (word !== undefined && !isWordOfCore(word)) return { key: word, length: word.length };
    const quoted = /^'([^']+)'(?=:(?: |$))/.exec(rest);
    if (quoted === null) throw new NotPlain();
    return { key: quoted[1] ?? '', length: quoted[0].length };
  }

  private list(pointer: string, column: number, depth: number): readonly ConfigValue[] {
    const items: ConfigValue[] = [];
    do {
      this.at.skip(1);
      this.at.skipSpaces();
      if (this.at.lineIsDone() || this.at.atItem()) throw new NotPlain();
      items.push(this.item(pointerTo(pointer, items.length), column, depth));
    } while (this.at.toContent() && this.at.column === column && this.at.atItem());
    if (!this.at.isAtEnd() && this.at.column > column) throw new NotPlain();
    return items;
  }

  /** What stands behind `- `: a map whose first entry is on this line, or a value that ends with it. */
  private item(pointer: string, column: number, depth: number): ConfigValue {
    const place = this.here();
    if (!/^[A-Za-z_][A-Za-z0-9_./-]*:(?: |$)/.test(this.at.rest())) return this.lineValue(pointer, place, column, depth);
    this.places.set(pointer, { key: place, value: place, source: null });
    return this.map(pointer, this.at.column, depth + 1);
  }

  /** The value of a map entry whose key ends here: on this line, or a block below. */
  private entryValue(pointer: string, key: SourceLocation, column: number, depth: number): ConfigValue {
    this.at.skipSpaces();
    if (!this.at.lineIsDone()) return this.lineValue(pointer, key, column, depth);
    this.at.nextLine();
    // A list may stand at the column of its key.
    if (!this.at.toContent() || this.at.column < column || (this.at.column === column && !this.at.atItem())) throw new NotPlain();
    this.places.set(pointer, { key, value: this.here(), source: null });
    return this.block(pointer, depth + 1);
  }

  /** A value that begins on this line: text, a flow map or list, or a `|` block. `column` is that of the parent. */
  private lineValue(pointer: string, key: SourceLocation, column: number, depth: number): ConfigValue {
    const value = this.here();
    const rest = this.at.rest();
    const header = /^\|(-?)$/.exec(rest);
    if (header !== null) {
      const text = this.at.literal(column, header[1] === '-');
      if (text === null) throw new NotPlain();
      this.places.set(pointer, { key, value, source: JSON.stringify(text) });
      return text;
    }
    if (rest.startsWith('[') || rest.startsWith('{')) {
      this.places.set(pointer, { key, value, source: null });
      const read = this.flow(pointer, depth + 1);
      this.endLine(column);
      return read;
    }
    const scalar = this.scalar(/^(?:(?! #)[^\n])*/);
    this.places.set(pointer, { key, value, source: scalar.source });
    this.endLine(column);
    return scalar.value;
  }

  /** Nothing but a comment may follow, and no deeper line: that would go on with the value. */
  private endLine(column: number): void {
    if (this.at.rest() !== '' && !/^ *$|^ +#/.test(this.at.rest())) throw new NotPlain();
    this.at.nextLine();
    if (this.at.toContent() && this.at.column > column) throw new NotPlain();
  }

  private flow(pointer: string, depth: number): ConfigValue {
    if (depth > MAX_DEPTH) throw new NotPlain();
    const isList = this.at.rest().startsWith('[');
    const close = isList ? ']' : '}';
    const items: ConfigValue[] = [];
    const copy = Object.create(null) as Record<string, ConfigValue>;
    this.at.skip(1);
    this.at.skipSpaces();
    for (let first = true; !this.at.rest().startsWith(close); first = false) {
      if (!first) {
        if (!this.at.rest().startsWith(',')) throw new NotPlain();
        this.at.skip(1);
        this.at.skipSpaces();
      }
      if (isList) items.push(this.flowValue(pointerTo(pointer, items.length), this.here(), depth));
      else this.flowEntry(copy, pointer, depth);
      this.at.skipSpaces();
    }
    this.at.skip(1);
    return isList ? items : copy;
  }

  private flowEntry(copy: Record<string, ConfigValue>, pointer: string, depth: number): void {
    const key = /^[A-Za-z_][A-Za-z0-9_./-]*(?=: )/.exec(this.at.rest())?.[0];
    if (key === undefined || FORBIDDEN_KEYS.has(key) || key in copy || key.length > LONGEST_KEY || isWordOfCore(key)) throw new NotPlain();
    const place = this.here();
    this.at.skip(key.length + 1);
    this.at.skipSpaces();
    copy[key] = this.flowValue(pointerTo(pointer, key), place, depth);
  }

  private flowValue(pointer: string, key: SourceLocation, depth: number): ConfigValue {
    const value = this.here();
    const rest = this.at.rest();
    if (rest.startsWith('[') || rest.startsWith('{')) {
      this.places.set(pointer, { key, value, source: null });
      return this.flow(pointer, depth + 1);
    }
    const scalar = this.scalar(/^[^,[\]{}#:"']*/);
    this.places.set(pointer, { key, value, source: scalar.source });
    return scalar.value;
  }

  /** Quoted text without escapes, or unquoted text as far as `extent` goes. */
  private scalar(extent: RegExp): { readonly value: string | number | boolean; readonly source: string } {
    const rest = this.at.rest();
    const quoted = /^"([^"\\]*)"|^'([^']*)'(?!')/.exec(rest);
    if (quoted !== null) {
      this.at.skip(quoted[0].length);
      const value = quoted[1] ?? quoted[2] ?? '';
      return { value, source: JSON.stringify(value) };
    }
    const source = (extent.exec(rest)?.[0] ?? '').trimEnd();
    const value = plainValue(source);
    if (value === null) throw new NotPlain();
    this.at.skip(source.length);
    return { value, source };
  }

  private here(): SourceLocation {
    return { file: this.file, line: this.at.line, column: this.at.column + 1 };
  }
}

const WORDS_OF_CORE: readonly string[] = ['null', 'true', 'false'];

/** Words that the core schema reads as something else than text (YAML 1.2, 10.3.2). */
function isWordOfCore(word: string): boolean {
  return WORDS_OF_CORE.includes(word.toLowerCase());
}

/** The value of unquoted text, null where it takes the parser to tell. */
function plainValue(source: string): string | number | boolean | null {
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(source)) return Number(source);
  if (isWordOfCore(source) || /: |:$| #/.test(source)) return null;
  // With two dots, or behind a mark of a range of versions, digits are no number.
  return /^(?:[A-Za-z_/$]|\.{1,2}(?:\/|$)|--?[A-Za-z]|[0-9]+(?:ms|[smhd])$|(?:[0-9]+\.[0-9]+\.|[~^][0-9])[0-9A-Za-z.+-]*$)/.test(source) ? source : null;
}
