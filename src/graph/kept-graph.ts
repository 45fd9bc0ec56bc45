import { MalformedBytes } from '../base/malformed-bytes.js';
import { SectionReader } from '../base/section-reader.js';
import { SectionWriter } from '../base/section-writer.js';
import { NumberedTexts } from '../base/numbered-texts.js';
import type { TextTable } from '../base/text-table.js';
import type { ImportKind } from '../imports/import-record.js';
import { findComponents } from './components.js';
import type { GraphWarning, ImportGraph } from './import-graph.js';

/** By the number that stands for each. */
const KINDS: readonly ImportKind[] = ['value', 'type', 'dynamic', 'reexport', 'include'];
const IS_WHOLE_UNIT = 8;
const IS_FOR_TESTS = 16;
const KIND = 7;

/** Rows of one table of a graph: those of a node end where `ends` says, the columns are as long as there are rows. */
export interface Rows<C extends string> {
  readonly ends: Int32Array;
  readonly columns: Readonly<Record<C, Int32Array>>;
}

/** What is known of the graph beside its rows. */
export interface GraphHead<K> {
  /** What the graph was made of, as whoever keeps it tells one such thing from another. */
  readonly key: K;
  /** Name of the unit of each node; null where each is its own. */
  readonly units: readonly string[] | null;
  readonly uncertain: readonly string[];
  readonly warnings: readonly GraphWarning[];
}

/** A graph as it was kept: nothing of it is made before it is asked for. */
export interface KeptGraph<K> extends GraphHead<K> {
  readonly edges: Rows<'to' | 'line' | 'column' | 'kind' | 'specifier'>;
  readonly externals: Rows<'package' | 'line' | 'kind' | 'specifier'>;
  readonly leaves: Rows<'path' | 'specifier'>;
  readonly unresolved: Rows<'line' | 'specifier' | 'reason'>;
  readonly texts: TextTable;
  /** Members of the cyclic components, type imports left out: those of one end where `cycleEnds` says. */
  readonly cycles: Int32Array;
  readonly cycleEnds: Int32Array;
}

/** The graph as bytes, with a key that `decodeGraph` gives back. */
export function encodeGraph<K>(graph: ImportGraph, key: K): Uint8Array {
  const { nodes, edges, externals, leaves, unresolved, uncertain, warnings } = graph;
  const texts = new NumberedTexts();
  const number = (text: string): number => texts.numberOf(text);
  const units = graph.units.every((unit, node) => unit === nodes[node]) ? null : graph.units;
  const head: GraphHead<K> = { key, units, uncertain, warnings };
  const sections = new SectionWriter();
  sections.text(JSON.stringify(head));
  const put = <T>(rows: readonly T[], nodeOf: (row: T) => number, columns: readonly ((row: T) => number)[]): void => {
    sections.integers(endsOf(rows, nodeOf, nodes.length));
    for (const column of columns) sections.integers(columnOf(rows, column));
  };
  put(edges, (edge) => edge.from, [(edge) => edge.to, (edge) => edge.line, (edge) => edge.column, (edge) => KINDS.indexOf(edge.kind) + (edge.isWholeUnit ? IS_WHOLE_UNIT : 0) + (edge.isForTests === true ? IS_FOR_TESTS : 0), (edge) => number(edge.specifier)]);
  put(externals, (entry) => entry.from, [(entry) => number(entry.package), (entry) => entry.line, (entry) => KINDS.indexOf(entry.kind), (entry) => number(entry.specifier)]);
  put(leaves, (leaf) => leaf.from, [(leaf) => number(leaf.path), (leaf) => number(leaf.specifier)]);
  let node = 0;
  const nodeOf = (path: string): number => {
    while (node < nodes.length && nodes[node] !== path) node++;
    return node;
  };
  put(unresolved, (entry) => nodeOf(entry.path), [(entry) => entry.line, (entry) => number(entry.specifier), (entry) => number(entry.reason)]);
  sections.texts(texts.all);
  const cycles = findComponents(nodes.length, edges.filter((edge) => edge.kind !== 'type'));
  let end = 0;
  sections.integers(Int32Array.from(cycles.flat()));
  sections.integers(Int32Array.from(cycles, (cycle) => (end += cycle.length)));
  return sections.whole();
}

function endsOf<T>(rows: readonly T[], nodeOf: (row: T) => number, size: number): Int32Array {
  const ends = new Int32Array(size);
  // Behind the last row of each node; a node without rows ends where the one before it does.
  for (let row = 0; row < rows.length; row++) {
    const node = nodeOf(rows[row] as T);
    if (node < size) ends[node] = row + 1;
  }
  for (let node = 1; node < size; node++) if (ends[node] === 0) ends[node] = ends[node - 1] as number;
  return ends;
}

/** `Int32Array.from` asks an iterator for each row, which takes several times as long. */
function columnOf<T>(rows: readonly T[], column: (row: T) => number): Int32Array {
  const values = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) values[row] = column(rows[row] as T);
  return values;
}

/** The graph that was kept over `size` nodes; null when the bytes are no such graph. Whether its key fits is for the caller to say. */
export function decodeGraph(bytes: Uint8Array, size: number): KeptGraph<unknown> | null {
  try {
    const sections = new SectionReader(bytes);
    const head = headOf(sections.text(), size);
    const edges = rowsOf(sections, size, ['to', 'line', 'column', 'kind', 'specifier']);
    const externals = rowsOf(sections, size, ['package', 'line', 'kind', 'specifier']);
    const leaves = rowsOf(sections, size, ['path', 'specifier']);
    const unresolved = rowsOf(sections, size, ['line', 'specifier', 'reason']);
    const texts = sections.texts();
    const [cycles, cycleEnds] = [sections.integers(), sections.integers()];
    sections.end();
    if (!areBelow(cycles, size) || !areBelow(cycleEnds, cycles.length + 1) || (cycleEnds.at(-1) ?? 0) !== cycles.length) throw new MalformedBytes('cycles of no files', 0);
    if (!areBelow(edges.columns.to, size)) throw new MalformedBytes('an import of no file', 0);
    return { ...head, edges, externals, leaves, unresolved, texts, cycles, cycleEnds };
  } catch (error) {
    if (error instanceof MalformedBytes || error instanceof SyntaxError) return null;
    throw error;
  }
}

function headOf(text: string, size: number): GraphHead<unknown> {
  const head = JSON.parse(text) as Partial<GraphHead<unknown>> | null;
  const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  const isWarning = (value: Partial<GraphWarning> | null): boolean => (value?.level === 'info' || value?.level === 'warning') && typeof value.file === 'string' && typeof value.message === 'string';
  const isWhole = typeof head === 'object' && head !== null && (head.units === null || (isTexts(head.units) && head.units?.length === size)) && isTexts(head.uncertain) && Array.isArray(head.warnings) && head.warnings.every(isWarning);
  if (!isWhole) throw new MalformedBytes('no head of a graph', 0);
  return head as GraphHead<unknown>;
}

function rowsOf<C extends string>(sections: SectionReader, size: number, names: readonly C[]): Rows<C> {
  const ends = sections.integers();
  let previous = 0;
  for (let node = 0; node < ends.length; node++) {
    const end = ends[node] as number;
    if (end < previous) throw new MalformedBytes('rows that do not follow each other', 0);
    previous = end;
  }
  const columns = Object.fromEntries(names.map((name) => [name, sections.integers()])) as Record<C, Int32Array>;
  if (ends.length !== size || names.some((name) => columns[name].length !== previous)) throw new MalformedBytes('columns of different lengths', 0);
  return { ends, columns };
}

function areBelow(column: Int32Array, limit: number): boolean {
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (value < 0 || value >= limit) return false;
  }
  return true;
}

export function kindOf(value: number): ImportKind {
  return KINDS[value & KIND] ?? 'value';
}

export function isWholeUnit(value: number): boolean {
  return (value & IS_WHOLE_UNIT) !== 0;
}

export function isForTests(value: number): boolean {
  return (value & IS_FOR_TESTS) !== 0;
}
