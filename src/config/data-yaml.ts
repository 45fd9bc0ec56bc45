import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Document, type Node } from 'yaml';
import type { DataDocument, ReadDataYaml } from '../base/data-document.js';
import { pointerTo } from '../base/json-pointer.js';
import { err, ok, type Problem } from '../base/result.js';
import { utf8Text } from '../base/utf8-text.js';
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
 * documents. Refused, with the place: bad syntax, duplicate keys, tags of a program, merge keys, what is too deep or too much.
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
    for (const document of composer.compose(tokens, true, text.length)) {
      const [error] = document.errors;
      if (error !== undefined) throw new YamlFault(`is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`, 'correct the YAML at this place', error.pos[0]);
      if (documents.length >= MOST_DOCUMENTS) throw new YamlFault(`has more than ${MOST_DOCUMENTS} documents`, 'split it', document.range[0]);
      documents.push(dataOf(document as Document.Parsed, lines));
    }
    if (documents.length === 0) throw new YamlFault('is empty', 'write a value into it', 0);
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
  const reader = new ValueReader();
  const value = reader.valueOf(document.contents as Node | null, '', null, 0);
  return {
    value,
    locate(pointer) {
      let known = pointer;
      while (known !== '' && !reader.offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      return positionOf(lines, reader.offsets.get(known) ?? document.range[0]);
    },
  };
}

class ValueReader {
  /** Where each value begins, by pointer. */
  readonly offsets = new Map<string, number>();
  private readonly anchors = new Map<string, Node>();
  /** Nodes that are being read: an alias to one of them would never end. */
  private readonly open = new Set<Node>();
  private count = 0;

  valueOf(node: Node | null, pointer: string, place: number | null, depth: number): unknown {
    const offset = place ?? node?.range?.[0] ?? 0;
    if (++this.count > MOST_VALUES) throw new YamlFault(`stands for more than ${MOST_VALUES} values`, 'use fewer aliases, or split it', offset);
    this.offsets.set(pointer, offset);
    if (node === null) return null;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target === undefined) throw new YamlFault(`uses the alias *${node.source}, which is not defined before`, 'define the anchor first', offset);
      if (this.open.has(target)) throw new YamlFault(`uses the alias *${node.source} inside of what it stands for`, 'write the value out', offset);
      // Places inside are those of the alias: there the value is used.
      return this.valueOf(target, pointer, offset, depth);
    }
    if (depth > MAX_DEPTH) throw new YamlFault(`is nested deeper than ${MAX_DEPTH} levels`, 'flatten it, or use fewer aliases', offset);
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag)) {
      throw new YamlFault(`uses the tag ${node.tag.slice(0, 80)}, which no schema knows`, 'remove the tag', offset);
    }
    if ('anchor' in node && typeof node.anchor === 'string') this.anchors.set(node.anchor, node);
    this.open.add(node);
    const value = this.contentOf(node, pointer, place, depth, offset);
    this.open.delete(node);
    return value;
  }

  private contentOf(node: Node, pointer: string, place: number | null, depth: number, offset: number): unknown {
    if (isScalar(node)) {
      const { value } = node;
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new YamlFault('holds a value that JSON does not have', 'write text, a number, true, false or null', offset);
    }
    if (isSeq(node)) return node.items.map((item, index) => this.valueOf(item as Node | null, pointerTo(pointer, index), place, depth + 1));
    if (!isMap(node)) throw new YamlFault('holds something that is no value', 'write a map, a list or a scalar', offset);
    const map: Record<string, unknown> = {};
    for (const { key, value } of node.items as readonly { readonly key: Node | null; readonly value: Node | null }[]) {
      const at = place ?? key?.range?.[0] ?? offset;
      if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number' && typeof key.value !== 'boolean' && key.value !== null)) {
        throw new YamlFault('has a key that is no scalar', 'write the key as text', at);
      }
      // As it is written: 200, 1.0 and true are those texts.
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      if (name === '<<' && key.type === 'PLAIN') throw new YamlFault('uses the merge key <<, which YAML 1.2 does not have', 'write the members out', at);
      if (Object.hasOwn(map, name)) throw new YamlFault(`has the key ${JSON.stringify(name.slice(0, 80))} twice in one map`, 'keep one of the two', at);
      const below = pointerTo(pointer, name);
      const member = this.valueOf(value, below, place ?? (value?.range?.[0] === undefined ? at : null), depth + 1);
      // Plain assignment of `__proto__` would set the prototype.
      Object.defineProperty(map, name, { value: member, writable: true, enumerable: true, configurable: true });
    }
    return map;
  }
}
