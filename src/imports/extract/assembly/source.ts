// The source that is scanned, and what was found in it.

import { bitsOf, byteAt, CARRIAGE_RETURN, LINE_FEED } from './bytes';
import { numberOf } from './texts';

/** Zeros before the source, so that a look back from its start finds nothing. */
const BEFORE: usize = 16;
/** Zeros behind it: a block of bytes at its last byte, and a look at a few more. */
const BEHIND: usize = 48;

/** Room that is left for files a little larger than the largest so far. Without this bound files could be only two thirds of what the heap can give at once, 1 GiB. */
const MOST_SPARE: usize = 1 << 24;

let room: usize = 1 << 18;
/** Where the source begins. */
export let origin: usize = heap.alloc(room) + BEFORE;

/** Makes room for a source of `length` bytes; returns where its bytes belong. They are all followed by zeros. */
export function reserve(length: usize): usize {
  if (length + BEFORE + BEHIND > room) {
    room = length + min<usize>(length >> 1, MOST_SPARE) + BEFORE + BEHIND;
    heap.free(origin - BEFORE);
    origin = heap.alloc(room) + BEFORE;
  }
  memory.fill(origin - BEFORE, 0, BEFORE);
  memory.fill(origin + length, 0, BEHIND);
  return origin;
}

/** 32-bit words of a record: kind, line, column, first byte of the text, the byte behind it, the number of the text (`texts.ts`). */
const WORDS: usize = 6;
let recordRoom: usize = 256 * WORDS * 4;
/** The records one after the other, in the order of the text. */
export let records: usize = heap.alloc(recordRoom);
export let count: i32 = 0;

let line: i32 = 1;
let column: i32 = 1;
/** The place that line and column are those of. */
let cursor: usize = 0;

/** Forgets what was found; `at` stands in this line and column, both from 1. */
export function startRecords(at: usize, firstLine: i32, firstColumn: i32): void {
  count = 0;
  cursor = at;
  line = firstLine;
  column = firstColumn;
}

/** Records what stands at `at`, which lies not before the place of the last record. The text may stand anywhere. */
export function record(kind: i32, at: usize, textStart: usize, textEnd: usize): void {
  moveTo(at);
  recordMore(kind, textStart, textEnd);
}

/** Records another text, with the place of the record before. */
export function recordMore(kind: i32, textStart: usize, textEnd: usize): void {
  const size = <usize>count * WORDS * 4;
  if (size == recordRoom) {
    recordRoom *= 2;
    records = heap.realloc(records, recordRoom);
  }
  const target = records + size;
  store<i32>(target, kind);
  store<i32>(target, line, 4);
  store<i32>(target, column, 8);
  store<i32>(target, <i32>(textStart - origin), 12);
  store<i32>(target, <i32>(textEnd - origin), 16);
  store<i32>(target, numberOf(textStart, textEnd), 20);
  count++;
}

/** Forgets all records but the first `kept`. The next ones must not lie before those that are forgotten. */
export function keepRecords(kept: i32): void {
  count = kept;
}

/** Counts lines, which end at LF, CR or CR LF, and columns in UTF-16 code units. */
function moveTo(at: usize): void {
  let lineStart: usize = 0;
  for (let pos = cursor; pos < at; pos += 16) {
    const block = v128.load(pos);
    // A carriage return ends a line unless a line feed follows.
    const ends = v128.or(bitsOf(block, LINE_FEED), v128.andnot(bitsOf(block, CARRIAGE_RETURN), bitsOf(v128.load(pos, 1), LINE_FEED)));
    let mask = i8x16.bitmask(ends);
    if (at - pos < 16) mask &= (1 << <i32>(at - pos)) - 1;
    if (mask == 0) continue;
    line += popcnt(mask);
    lineStart = pos + (32 - clz(mask));
  }
  if (lineStart != 0) column = 1;
  // Counted on from the last place, so that a bundle of one long line costs no more than its length.
  for (let pos = lineStart != 0 ? lineStart : cursor; pos < at; pos++) {
    const byte = byteAt(pos);
    // Continuation bytes add nothing; a four-byte character is a surrogate pair.
    if ((byte & 0xc0) != 0x80) column += byte >= 0xf0 ? 2 : 1;
  }
  cursor = at;
}
