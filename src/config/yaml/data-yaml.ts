import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Document, type Node } from 'yaml';
import type { DataDocument, ReadDataYaml } from '../../base/data-document.js';
import { pointerKeys } from '../../base/json-pointer.js';
import { isMap as isPlainMap } from '../../base/plain-values.js';
import { err, ok, type Problem } from '../../base/result.js';
import { utf8Text } from '../../base/utf8-text.js';
import { isNestedDeeper } from './yaml-depth.js';

type YamlProblem = Problem<'report_invalid'>;

const MAX_DEPTH = 100;
/** Values of one file, those behind aliases counted each time: a few lines of aliases could stand for billions. */
const MOST_VALUES = 2_000_000;
const MOST_DOCUMENTS = 10_000;

/** Leaves the reading of one file; caught in `readDataYaml`. */
class YamlFault extends Error {
  constructor(readonly what: string, readonly hint: string, readonly offset: number) {
    super(what);
  }
}

/**
 * Reads YAML 1.2 that is data of the workspace: core schema, anchors and aliases, keys that are scalars (as text), any number of
 * documents, and merge keys. Refused, with the place: bad syntax, duplicate keys, tags of a program, what is too deep or too much.
 */
export const readDataYaml: ReadDataYaml = (file, bytes) => Promise.resolve(read(file, bytes));

function read(file: string, bytes: Uint8Array): ReturnType<typeof ok<readonly DataDocument[]>> | ReturnType<typeof err<YamlProblem>> {
  const decoded = utf8Text(bytes);
  if (decoded.kind === 'refused') {
    const { what, hint, line, column } = decoded;
    return err({ code: 'report_invalid', message: `it ${what}`, hint, location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } });
  }
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  const lines = new LineCounter();
  try {
    const tokens = [...new Parser(lines.addNewLine).parse(text)];
    if (isNestedDeeper(tokens, 2 * MAX_DEPTH)) throw new YamlFault(`is nested deeper than ${MAX_DEPTH} levels`, 'flatten it', 0);
    // Duplicate keys are found below: the composer's own search takes quadratic time.
    const composer = new Composer({ version: '1.2', schema: 'core', merge: false, strict: true, uniqueKeys: false, logLevel: 'silent' });
    const documents: DataDocument[] = [];
    let isEmpty = true;
    for (const document of composer.compose(tokens, true, text.length)) {
      const [error] = document.errors;
      if (error !== undefined) throw new YamlFault(`is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`, 'correct the YAML at this place', error.pos[0]);
      if (documents.length >= MOST_DOCUMENTS) throw new YamlFault(`has more than ${MOST_DOCUMENTS} documents`, 'split it', document.range[0]);
      documents.push(dataOf(document as Document.Parsed, lines));
      isEmpty &&= document.contents === null || (isScalar(document.contents) && document.contents.value === null && document.contents.source === '');
    }
    // A file that was cut to nothing must not pass for the value null.
    if (isEmpty) throw new YamlFault('is empty', 'write a value into it', 0);
    return ok(documents);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return err({ code: 'report_invalid', message: `it ${error.what}`, hint: error.hint, location: { file, ...positionOf(lines, error.offset) } });
  }
}

function positionOf(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function dataOf(document: Document.Parsed, lines: LineCounter): DataDocument {
  const root = document.contents as Node | null;
  const reader = new ValueReader();
  const value = reader.valueOf(root, 0, document.range[0]);
  return { value, locate: (pointer) => positionOf(lines, reader.offsetOf(root, pointer) ?? document.range[0]) };
}

interface Anchored {
  readonly node: Node;
  readonly value: unknown;
  /** Values that it stands for. */
  readonly size: number;
  /** Levels below it. */
  readonly height: number;
}

type Pairs = readonly { readonly key: Node | null; readonly value: Node | null }[];

class ValueReader {
  private readonly anchors = new Map<string, Anchored>();
  /** Anchors whose value is being read: an alias to one of them would never end. */
  private readonly open = new Set<string>();
  private readonly targets = new Map<Node, Node>();
  private readonly members = new Map<Node, ReadonlyMap<string, Pairs[number]>>();
  private count = 0;
  private deepest = 0;

  valueOf(node: Node | null, depth: number, place: number): unknown {
    const offset = node?.range?.[0] ?? place;
    this.grow(1, depth, offset);
    if (node === null) return null;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (this.open.has(node.source)) throw new YamlFault(`uses the alias *${node.source} inside what it stands for`, 'write the value out', offset);
      if (target === undefined) throw new YamlFault(`uses the alias *${node.source}, which is not defined before`, 'define the anchor first', offset);
      // Counted, not read again: a few lines of aliases could stand for billions of values.
      this.grow(target.size, depth + target.height, offset);
      this.targets.set(node, target.node);
      return target.value;
    }
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag)) {
      throw new YamlFault(`uses the tag ${node.tag.slice(0, 80)}, which no schema knows`, 'remove the tag', offset);
    }
    const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : null;
    if (anchor === null) return this.contentOf(node, depth, offset);
    const [before, deepest] = [this.count, this.deepest];
    this.deepest = depth;
    this.open.add(anchor);
    const value = this.contentOf(node, depth, offset);
    this.open.delete(anchor);
    this.anchors.set(anchor, { node, value, size: this.count - before + 1, height: this.deepest - depth });
    this.deepest = Math.max(deepest, this.deepest);
    return value;
  }

  /** Where the value at a pointer, or its nearest parent that is there, begins; the value of an alias lies where it is defined. */
  offsetOf(root: Node | null, pointer: string): number | null {
    let node = root;
    let offset = root?.range?.[0] ?? null;
    for (const key of pointerKeys(pointer)) {
      if (node !== null && isAlias(node)) node = this.targets.get(node) ?? null;
      if (isSeq(node)) {
        const item = node.items[Number(key)] as Node | null | undefined;
        if (item === undefined) break;
        node = item;
        offset = item?.range?.[0] ?? offset;
      } else if (isMap(node)) {
        const pair = this.membersOf(node, node.items as Pairs).get(key);
        if (pair === undefined) break;
        node = pair.value;
        offset = pair.value?.range?.[0] ?? pair.key?.range?.[0] ?? offset;
      } else break;
    }
    return offset;
  }

  private grow(values: number, depth: number, offset: number): void {
    this.count += values;
    if (this.count > MOST_VALUES) throw new YamlFault(`stands for more than ${MOST_VALUES} values`, 'use fewer aliases, or split it', offset);
    if (depth > MAX_DEPTH) throw new YamlFault(`is nested deeper than ${MAX_DEPTH} levels`, 'flatten it, or use fewer aliases', offset);
    this.deepest = Math.max(this.deepest, depth);
  }

  private contentOf(node: Node, depth: number, offset: number): unknown {
    if (isScalar(node)) {
      const { value } = node;
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new YamlFault('holds a value that JSON does not have', 'write text, a number, true, false or null', offset);
    }
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item as Node | null, depth + 1, offset));
    if (!isMap(node)) throw new YamlFault('holds something that is not a value', 'write a map, a list or a scalar', offset);
    const map: Record<string, unknown> = {};
    // Plain assignment of `__proto__` would set the prototype.
    const add = (name: string, value: unknown): unknown => Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    let merged: unknown;
    for (const { key, value } of node.items as Pairs) {
      const at = key?.range?.[0] ?? offset;
      const name = nameOf(key);
      if (name === null) throw new YamlFault('has a key that is not a scalar', 'write the key as text', at);
      if (isMergeKey(key)) {
        if (merged !== undefined) throw new YamlFault('has the key << twice in one map', 'merge a list: <<: [*a, *b]', at);
        merged = this.valueOf(value, depth + 1, at);
        if (![merged].flat().every(isPlainMap)) throw new YamlFault('merges what is no map with <<', 'name a map, or a list of maps', at);
        continue;
      }
      if (Object.hasOwn(map, name)) throw new YamlFault(`has the key ${JSON.stringify(name.slice(0, 80))} twice in one map`, 'keep one of the two', at);
      add(name, this.valueOf(value, depth + 1, at));
    }
    // The first map that has a member counts, after the one that merges them.
    for (const source of [merged ?? []].flat() as Readonly<Record<string, unknown>>[]) for (const name of Object.keys(source)) if (!Object.hasOwn(map, name)) add(name, source[name]);
    return map;
  }

  private membersOf(node: Node, pairs: Pairs): ReadonlyMap<string, Pairs[number]> {
    const known = this.members.get(node) ?? new Map([...this.mergedPairs(pairs), ...pairs].map((pair) => [nameOf(pair.key) ?? '', pair]));
    this.members.set(node, known);
    return known;
  }

  /** Those that `<<` brings in, the ones that count last. */
  private mergedPairs(pairs: Pairs): Pairs {
    const sourceOf = (node: Node | null): Node | null => (node !== null && isAlias(node) ? (this.targets.get(node) ?? null) : node);
    const value = sourceOf(pairs.find(({ key }) => isMergeKey(key))?.value ?? null);
    const maps = isSeq(value) ? value.items.map((item) => sourceOf(item as Node | null)).reverse() : [value];
    return maps.flatMap((map) => (isMap(map) ? [...this.membersOf(map, map.items as Pairs).values()] : []));
  }
}

/** `<<` without quotes: no part of YAML 1.2, but what reads Compose files, pipelines and playbooks merges there. */
function isMergeKey(key: Node | null): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** A key as it is written: 200, 1.0 and true are those texts. Null for what is no scalar. */
function nameOf(key: Node | null): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return typeof key.value === 'number' || typeof key.value === 'boolean' || key.value === null ? (key.source ?? String(key.value)) : null;
}
