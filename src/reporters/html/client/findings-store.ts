import { compareText } from '../../../base/order.js';
import type { FindingView } from '../../view/run-view.js';
import { CHANGE_KNOWN, IS_VIOLATION, LEVELS, ON_CHANGED_LINE, STANDS, STATES, type FindingColumns } from '../page-data.js';

export type SortKey = 'priority' | 'level' | 'message' | 'place' | 'rule' | 'state';
export type GroupKey = 'none' | 'file' | 'rule' | 'gate';

export interface Wish {
  /** Words that must all occur in message, file, rule or source, whatever their case. */
  readonly search: string;
  readonly levels: ReadonlySet<FindingView['level']>;
  readonly states: ReadonlySet<FindingView['state']>;
  readonly source: string | null;
  readonly rule: string | null;
  readonly onlyChanged: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly group: GroupKey;
}

/** A line of the table: a finding by its number, or the head of a group. */
export type Line = number | { readonly group: string; readonly count: number; readonly key: string };

/** The findings as they came, and the questions that the table asks. A finding is a number; its object is made when it is seen. */
export interface FindingsStore {
  readonly size: number;
  readonly changeKnown: boolean;
  readonly finding: (row: number) => FindingView;
  /** Rows that fit, in the wished order. */
  readonly select: (wish: Wish) => readonly number[];
  /** Rows under heads of their group, the largest group first; those in `closed` show their head only. */
  readonly lines: (rows: readonly number[], group: GroupKey, closed: ReadonlySet<string>) => readonly Line[];
  /** How many there are of each value, most first. */
  readonly values: (column: 'source' | 'rule') => readonly { readonly value: string; readonly count: number }[];
  readonly countOfState: (state: FindingView['state']) => number;
  readonly countOfLevel: (level: FindingView['level']) => number;
}

export function findingsStore(columns: FindingColumns): FindingsStore {
  const { texts, level, state } = columns;
  const size = level.length;
  const text = (place: number | undefined): string | null => (place === undefined || place < 0 ? null : (texts[place] ?? null));
  const mark = (row: number): number => Number.parseInt(columns.marks[row] ?? '0', 16);
  const lowered: (string | undefined)[] = [];
  const lower = (place: number | undefined): string => (place === undefined || place < 0 ? '' : (lowered[place] ??= (texts[place] ?? '').toLowerCase()));
  const ranks = rankTexts(texts);
  const rank = (place: number | undefined): number => (place === undefined || place < 0 ? Infinity : (ranks[place] ?? 0));

  const finding = (row: number): FindingView => {
    const gate = text(columns.gate[row]) ?? '';
    const fingerprints = (columns.fingerprints[row] ?? '').split(' ');
    const marks = mark(row);
    const findingState = STATES[Number(state[row])] ?? 'new';
    return {
      id: columns.ids[row] === '' ? `${gate}:${(fingerprints[0] ?? '').slice(0, 32)}` : (columns.ids[row] ?? ''),
      source: text(columns.source[row]) ?? '',
      gate,
      isViolation: (marks & IS_VIOLATION) !== 0,
      rule: text(columns.rule[row]),
      level: LEVELS[Number(level[row])] ?? 'error',
      state: findingState,
      stands: (marks & STANDS) !== 0,
      message: text(columns.message[row]) ?? '',
      file: text(columns.file[row]),
      line: columns.line[row] === 0 ? null : (columns.line[row] ?? null),
      column: columns.column[row] === 0 ? null : (columns.column[row] ?? null),
      onChangedLine: (marks & CHANGE_KNOWN) === 0 ? null : (marks & ON_CHANGED_LINE) !== 0,
      suggestion: text(columns.suggestion[row]),
      fingerprints,
      items: columns.items[row] ?? fingerprints.map((fingerprint) => ({ fingerprint, state: findingState, message: null, waiver: null })),
      category: text(columns.category[row]),
    };
  };

  const has = (row: number, word: string): boolean =>
    lower(columns.message[row]).includes(word) || lower(columns.file[row]).includes(word) || lower(columns.rule[row]).includes(word) || lower(columns.source[row]).includes(word);

  const select = (wish: Wish): readonly number[] => {
    const words = wish.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const levels = LEVELS.map((name) => wish.levels.has(name));
    const states = STATES.map((name) => wish.states.has(name));
    const source = wish.source === null ? null : texts.indexOf(wish.source);
    const rule = wish.rule === null ? null : texts.indexOf(wish.rule);
    const rows: number[] = [];
    // A name that does not occur is at -1, as is no name.
    if (source === -1 || rule === -1) return rows;
    for (let row = 0; row < size; row++) {
      if (levels[Number(level[row])] !== true || states[Number(state[row])] !== true) continue;
      if (source !== null && columns.source[row] !== source) continue;
      if (rule !== null && columns.rule[row] !== rule) continue;
      if (wish.onlyChanged && (mark(row) & ON_CHANGED_LINE) === 0) continue;
      if (words.every((word) => has(row, word))) rows.push(row);
    }
    const key = keyOf(wish.sort);
    if (key !== null) {
      const sign = wish.descending ? -1 : 1;
      const keys = new Map(rows.map((row) => [row, key(row)]));
      // `Infinity - Infinity` is no number: two without a value are equal.
      rows.sort((a, b) => {
        const [left, right] = [keys.get(a) ?? 0, keys.get(b) ?? 0];
        return left === right ? (wish.sort === 'place' ? ((columns.line[a] ?? 0) - (columns.line[b] ?? 0)) * sign || a - b : a - b) : left < right ? -sign : sign;
      });
    } else if (wish.descending) rows.reverse();
    return rows;
  };

  const keyOf = (sort: SortKey): ((row: number) => number) | null => {
    switch (sort) {
      case 'priority':
        return null;
      case 'level':
        return (row) => Number(level[row]);
      case 'state':
        return (row) => Number(state[row]);
      case 'message':
        return (row) => rank(columns.message[row]);
      case 'place':
        return (row) => rank(columns.file[row]);
      case 'rule':
        return (row) => rank(columns.rule[row]);
    }
  };

  const lines = (rows: readonly number[], group: GroupKey, closed: ReadonlySet<string>): readonly Line[] => {
    if (group === 'none') return rows;
    const column = group === 'file' ? columns.file : group === 'rule' ? columns.rule : columns.gate;
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const value = column[row] ?? -1;
      const members = groups.get(value);
      if (members === undefined) groups.set(value, [row]);
      else members.push(row);
    }
    const nameless = group === 'file' ? 'without a file' : 'without a rule';
    return [...groups]
      .sort(([a, left], [b, right]) => right.length - left.length || (rank(a) < rank(b) ? -1 : 1))
      .flatMap(([value, members]): readonly Line[] => {
        const key = `${group}:${value}`;
        const head: Line = { group: text(value) ?? nameless, count: members.length, key };
        return closed.has(key) ? [head] : [head, ...members];
      });
  };

  const values = (column: 'source' | 'rule'): readonly { readonly value: string; readonly count: number }[] => {
    const counts = new Map<number, number>();
    for (const place of columns[column]) if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + 1);
    return [...counts].map(([place, count]) => ({ value: texts[place] ?? '', count })).sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  };
  const countIn = (column: string, digit: number): number => {
    let found = 0;
    for (const character of column) if (Number(character) === digit) found++;
    return found;
  };
  return {
    size,
    changeKnown: size > 0 && (mark(0) & CHANGE_KNOWN) !== 0,
    finding,
    select,
    lines,
    values,
    countOfState: (name) => countIn(state, STATES.indexOf(name)),
    countOfLevel: (name) => countIn(level, LEVELS.indexOf(name)),
  };
}

/** The place of each text in their order: a sort then compares numbers. */
function rankTexts(texts: readonly string[]): readonly number[] {
  const ranks: number[] = [];
  for (const [rank, place] of texts.map((_, index) => index).sort((a, b) => compareText(texts[a] ?? '', texts[b] ?? '')).entries()) ranks[place] = rank;
  return ranks;
}
