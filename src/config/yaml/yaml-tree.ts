import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Node, type YAMLParseError } from 'yaml';
import { pointerTo } from '../../base/json-pointer.js';
import type { SourceLocation } from '../../base/result.js';
import type { ConfigProblem } from '../config-problem.js';
import { isNestedDeeper } from './yaml-depth.js';

/** What a config file can hold once read; maps have no prototype, so no key of a file can reach one. */
export type ConfigValue = null | boolean | number | string | readonly ConfigValue[] | ConfigMap;
export interface ConfigMap {
  readonly [key: string]: ConfigValue;
}

/** Where a setting stands. */
export interface Place {
  /** Of its key, or of the item in a list. */
  readonly key: SourceLocation;
  readonly value: SourceLocation;
  /** A single value as people see it: in quotes only when the file has quotes; null for maps and lists. */
  readonly source: string | null;
}

/** Places by JSON pointer. */
export type Places = ReadonlyMap<string, Place>;

export interface YamlTree {
  /** Undefined when the text could not be read at all. */
  readonly value: ConfigValue | undefined;
  readonly places: Places;
  readonly problems: readonly ConfigProblem[];
}

/** Our config needs six levels; far more is an attack on the stack (PLATFORM A9). */
const MAX_DEPTH = 40;
/** Spaces that are no spaces of YAML, and characters without a width: a key with one at an end looks like one without, or like one that is indented. */
const NO_PLAIN_SPACE = /^[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]|[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]$/;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads the YAML 1.2 of a config file (JSON is a part of it): core schema, no anchors, aliases, merge keys or tags,
 * no duplicate keys, only text as keys, one document. All that is wrong is reported with line and column.
 */
export function readYamlTree(file: string, text: string): YamlTree {
  return new Reader(file, text).read();
}

class Reader {
  private readonly lines = new LineCounter();
  private readonly places = new Map<string, Place>();
  private readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  read(): YamlTree {
    const root = this.parse();
    const value = root === undefined ? undefined : this.valueOf(root, '', 0);
    return { value, places: this.places, problems: this.problems };
  }

  /**
   * The root node, null for an empty file, undefined after a syntax error. Depth is measured on the token tree, which
   * the parser builds without recursion: composing a deep one would end the process, not only throw.
   */
  private parse(): Node | null | undefined {
    const tokens = [...new Parser(this.lines.addNewLine).parse(this.text)];
    if (isNestedDeeper(tokens, 2 * MAX_DEPTH)) {
      this.syntax(0, 'is nested too deep to be read', `use at most ${MAX_DEPTH} levels`);
      return undefined;
    }
    // Duplicate keys are found below: the composer's own search takes quadratic time.
    const composer = new Composer({ version: '1.2', schema: 'core', merge: false, strict: true, uniqueKeys: false, logLevel: 'silent' });
    const [document, second] = [...composer.compose(tokens, true, this.text.length)];
    if (document === undefined) return null;
    let lastLine = 0;
    for (const error of document.errors) {
      const { line } = this.lines.linePos(error.pos[0]);
      // Further errors on one line are mostly echoes of the first.
      if (line === lastLine) continue;
      lastLine = line;
      const [what, hint] = this.isConflict(line) ? CONFLICT : wordsOf(error);
      this.syntax(this.openedAt(error), what, hint);
      if (what === CONFLICT[0]) break;
    }
    if (second !== undefined) this.syntax(second.range[0], 'has a second YAML document', 'remove the line --- and what does not belong to this config');
    return document.errors.length > 0 || second !== undefined ? undefined : document.contents;
  }

  /** Of a text that nothing closes, where its quote stands: the parser names the end of the file. */
  private openedAt({ message, pos: [offset] }: YAMLParseError): number {
    const quote = /^Missing closing (["'])quote/u.exec(message)?.[1];
    return quote === undefined ? offset : this.text.lastIndexOf(quote, offset);
  }

  private isConflict(line: number): boolean {
    return /^(?:<{7}|={7}|>{7})(?:\s|$)/u.test(this.text.slice(this.lines.lineStarts[line - 1]));
  }

  private valueOf(node: Node | null, pointer: string, depth: number): ConfigValue {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      this.syntax(offset, `uses the alias *${node.source}`, 'put quotes around a glob or text that begins with *; anchors and aliases are not read here, so write the value out');
      return `*${node.source}`;
    }
    if (node.anchor !== undefined) this.syntax(this.text.lastIndexOf(`&${node.anchor}`, offset), `uses the anchor &${node.anchor}`, 'remove it: anchors and aliases are not read here; extends shares settings between files');
    if (node.tag !== undefined) {
      const written = this.text.lastIndexOf(node.tag, offset);
      this.syntax(written < 0 ? offset : written, `uses the tag ${node.tag}`, 'put quotes around a glob or text that begins with !; tags are not read here, so put text that looks like a number in quotes too');
      // A glob without its quotes, most likely: no value is missing there.
      if (isScalar(node) && (node.value === '' || node.value === null)) return node.tag;
    }
    if (isScalar(node)) return this.scalar(node.value, offset);
    if (depth >= MAX_DEPTH) {
      this.syntax(offset, 'is nested too deep to be read', `use at most ${MAX_DEPTH} levels`);
      return null;
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => this.place(item as Node | null, pointerTo(pointer, index), item as Node | null, depth));
    }
    return isMap(node) ? this.map(node.items as readonly { key: Node | null; value: Node | null }[], pointer, depth) : null;
  }

  private map(pairs: readonly { key: Node | null; value: Node | null }[], pointer: string, depth: number): ConfigMap {
    const copy = Object.create(null) as Record<string, ConfigValue>;
    for (const { key: keyNode, value } of pairs) {
      const offset = keyNode?.range?.[0] ?? value?.range?.[0] ?? 0;
      const key = isScalar(keyNode) ? keyNode.value : undefined;
      if (keyNode?.anchor !== undefined || keyNode?.tag !== undefined) this.syntax(offset, 'has a key with an anchor or a tag', 'remove it');
      if (typeof key !== 'string') {
        this.syntax(offset, 'has a key that is not text', 'put quotes around the key');
      } else if (key === '<<') {
        this.syntax(offset, 'uses the merge key <<', 'write the settings out; extends shares settings between files');
      } else if (FORBIDDEN_KEYS.includes(key)) {
        this.syntax(offset, `uses the key ${key}, which is never read`, 'choose another name');
      } else if (NO_PLAIN_SPACE.test(key)) {
        const code = NO_PLAIN_SPACE.exec(key)?.[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') ?? '';
        this.syntax(offset, `has the character U+${code} in a key, which looks like a space or like nothing`, 'remove it, or write a plain space: it was copied from a page or a chat, most likely');
      } else {
        const at = pointerTo(pointer, key);
        const before = this.places.get(at);
        if (before !== undefined) {
          this.syntax(offset, `has the key ${key} a second time; the first is on line ${before.key.line ?? 0}`, 'keep one of the two');
        } else {
          copy[key] = this.place(value, at, keyNode, depth);
        }
      }
    }
    return copy;
  }

  private place(node: Node | null, pointer: string, keyNode: Node | null, depth: number): ConfigValue {
    const key = this.locate(keyNode?.range?.[0] ?? 0);
    const source = isScalar(node) ? (node.type === 'PLAIN' ? (node.source ?? String(node.value)) : JSON.stringify(node.value)) : null;
    this.places.set(pointer, { key, value: node?.range ? this.locate(node.range[0]) : key, source });
    return this.valueOf(node, pointer, depth + 1);
  }

  private scalar(value: unknown, offset: number): ConfigValue {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.syntax(offset, 'uses a number that is not finite', 'write a number in digits');
      return null;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
    this.syntax(offset, 'holds a value of a kind that is not read here', 'write text, a number, true or false');
    return null;
  }

  private syntax(offset: number, what: string, hint: string): void {
    this.problems.push({ code: 'config_syntax', message: `the config ${what}`, hint, location: this.locate(offset) });
  }

  private locate(offset: number): SourceLocation {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function wordsOf({ code, message }: YAMLParseError): readonly [string, string] {
  const other = [`is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, 'correct the YAML at this place'] as const;
  if (code !== 'MISSING_CHAR' || /closing|end with/u.test(message)) return SYNTAX_WORDS[code] ?? other;
  return message.startsWith('Missing , ') ? NO_COMMA : message.startsWith('Comments ') ? ['has a # right behind a text', 'write a space in front of #'] : other;
}

const NO_COMMA = ['lacks a comma between entries of { } or [ ]', 'write a comma behind each entry, and quotes around text that holds a colon and a space'] as const;

/** What is wrong and what to do, for the parser's codes that people meet most. */
const SYNTAX_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ['is indented with a tab', 'indent with spaces: YAML does not allow tabs there'],
  MULTILINE_IMPLICIT_KEY: ['has a line that is no key with a value', 'write a colon and a space behind the key'],
  BLOCK_IN_FLOW: NO_COMMA,
  UNEXPECTED_TOKEN: ['has something behind a value that is complete', 'put quotes around the whole text, write a comma between two entries, or remove what is too much'],
  BLOCK_AS_IMPLICIT_KEY: ['has two values on one line', 'put quotes around text that holds a colon and a space'],
  BAD_SCALAR_START: ['has text that begins with a reserved character', 'put quotes around text that begins with @, % or `'],
  BAD_DQ_ESCAPE: ['has a backslash in double quotes that begins no escape', 'use single quotes, or write \\\\ for a backslash'],
  MISSING_CHAR: ['misses a closing quote or bracket', 'close what was opened on this line or above, or put quotes around text that holds a bracket'],
};

/** A merge that nobody finished: the parser's words for it are of keys. */
const CONFLICT = ['has a merge conflict', 'keep what is right of both sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>'] as const;
