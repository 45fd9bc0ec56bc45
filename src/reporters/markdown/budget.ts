import { utf8Length } from '../../base/bounded.js';
import { grouped } from '../count-words.js';

/**
 * A piece of a Markdown document that can be told at length or in short. Whatever it gives is whole: folds and fences are
 * closed, it ends with a line break, and what it leaves out it says.
 */
export interface Part {
  /** What it is about, for the line that says what had to be left out: own words, no foreign text. */
  readonly name: string;
  /** The shortest that still tells something; empty when it had better be left out. */
  readonly least: string;
  /** The fullest that fits `room` UTF-8 bytes; never shorter than `least`, which the caller has made room for. */
  within(room: number): string;
}

/**
 * Puts parts together in at most `budget` UTF-8 bytes. They come in order of importance: each gets its shortest form
 * while there is room, then the first its fullest, then the second, and so on, so that the last are shortened first.
 * `leftOut` makes the last line from the names of those that found no room at all.
 */
export function fitParts(parts: readonly Part[], budget: number, leftOut: (names: readonly string[]) => string): string {
  const whole = parts.map((part) => part.within(Infinity));
  if (sum(whole.map(sizeOf)) <= budget) return joined(whole);
  const told = parts.map(({ name }, index) => ({ name, whole: whole[index] ?? '' }));
  const worst = utf8Length(leftOut(told.filter((part) => part.whole !== '').map(({ name }) => name)));
  let room = budget - worst - 1;
  const sizes = parts.map((part) => {
    const size = sizeOf(part.least);
    if (size > room) return null;
    room -= size;
    return size;
  });
  const texts = parts.map((part, index) => {
    const reserved = sizes[index] ?? null;
    if (reserved === null) return '';
    const text = part.within(room + reserved - 1);
    const used = sizeOf(text);
    room -= used - reserved;
    return text;
  });
  const missing = told.filter((part, index) => part.whole !== '' && texts[index] === '').map(({ name }) => name);
  return joined([...texts, ...(missing.length === 0 ? [] : [leftOut(missing)])]);
}

/** With the empty line that stands between two parts. */
function sizeOf(text: string): number {
  return text === '' ? 0 : utf8Length(text) + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** A part with the forms that it can take, fullest first. */
export function stepped(name: string, ...versions: readonly [() => string, ...(() => string)[]]): Part {
  const texts = new Map<() => string, string>();
  const textOf = (version: () => string): string => {
    const text = texts.get(version) ?? version();
    texts.set(version, text);
    return text;
  };
  const last = versions.at(-1) ?? versions[0];
  return { name, least: textOf(last), within: (room) => textOf(versions.find((version) => utf8Length(textOf(version)) <= room) ?? last) };
}

export interface Listing {
  readonly name: string;
  /** Heading and all that stands before the first row. */
  readonly before: string;
  readonly after: string;
  /** How many rows there are to tell, sorted by importance. */
  readonly total: number;
  /** How many are told at most, however much room there is. */
  readonly most: number;
  row(index: number): string;
  /** What is said when there is room for no row; empty for nothing. */
  readonly counts: string;
  /** Where all of them are, as Markdown. */
  readonly allIn: string;
}

/** A list that tells as many rows as there is room for, the first ones, and says how many there are. */
export function listed({ name, before, after, total, most, row, counts, allIn }: Listing): Part {
  const rows: string[] = [];
  const told = (count: number): string => {
    const note = count < total ? `\nShowing ${grouped(count)} of ${grouped(total)}; all are in ${allIn}.\n` : '';
    return `${before}${rows.slice(0, count).map((line) => `${line}\n`).join('')}${note}${after}`;
  };
  const within = (room: number): string => {
    const limit = Math.min(most, total);
    // The note is longest with the largest count; the rows are all that the rest of the room can hold.
    let left = room - utf8Length(told(0)) - String(total).length * 2;
    let count = 0;
    for (; count < limit; count++) {
      const line = (rows[count] ??= row(count));
      left -= utf8Length(line) + 1;
      if (left < 0) break;
    }
    return count === 0 ? counts : told(count);
  };
  return { name, least: counts, within };
}
