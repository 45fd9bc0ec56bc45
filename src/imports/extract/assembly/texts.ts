// The texts that were found in all sources so far, so that JavaScript makes a string of each only once. A table of one text to
// a slot: a text that meets another one in its slot takes its place.

import { BACKSLASH, bitsOf } from './bytes';

/** Low bits of a text's number, which name its slot. `byte-scanner.ts` has as many. */
const SLOT_BITS = 14;
const SLOTS: usize = 1 << SLOT_BITS;
/** Of a slot: the number of its text, its size, and where it is kept; all zero at first, and no text has the number 0. */
const SLOT_SIZE: usize = 12;
const slots = heap.alloc(SLOTS * SLOT_SIZE);

const MOST_BYTES: usize = 200;
/** The texts one after the other, so that few pages of the memory are touched. */
const ROOM: usize = 1 << 20;
const kept = heap.alloc(ROOM + 16);
let used: usize = 0;

/**
 * A number that means the bytes from `start` to `end` until the same slot is given another one; 0 for texts that are not
 * numbered: those beyond ASCII, with a backslash, or too long.
 */
export function numberOf(start: usize, end: usize): i32 {
  const size = end - start;
  if (size > MOST_BYTES) return 0;
  let hash = <u64>size;
  for (let at = start; at < end; at += 16) {
    const block = v128.and(v128.load(at), firstBytes(end - at));
    // The highest bit of a byte says that it is not ASCII.
    if (i8x16.bitmask(v128.or(block, bitsOf(block, BACKSLASH))) != 0) return 0;
    // Odd numbers with bits all over (the golden ratio, and the prime after it in the hash xxHash64).
    hash = (hash ^ <u64>i64x2.extract_lane(block, 0)) * 0x9e3779b97f4a7c15;
    hash = ((hash >> 32) ^ hash ^ <u64>i64x2.extract_lane(block, 1)) * 0xc2b2ae3d27d4eb4f;
  }
  const index = <usize>(hash >> (64 - SLOT_BITS));
  const slot = slots + index * SLOT_SIZE;
  const number = load<i32>(slot);
  if (number != 0 && load<u32>(slot, 4) == <u32>size && isSame(load<u32>(slot, 8), start, end)) return number;
  return keep(slot, <i32>index, start, size);
}

/** The first `count` bytes of a block, as bits; all where it has no more. */
function firstBytes(count: usize): v128 {
  const places = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return i8x16.lt_s(places, i8x16.splat(<i8>min<usize>(count, 16)));
}

function isSame(text: usize, start: usize, end: usize): bool {
  for (let at = start; at < end; at += 16) {
    const difference = v128.xor(v128.load(text + (at - start)), v128.load(at));
    if (v128.any_true(v128.and(difference, firstBytes(end - at)))) return false;
  }
  return true;
}

function keep(slot: usize, index: i32, start: usize, size: usize): i32 {
  // Never 0, and never one that stood here before: a slot whose numbers are used up gives no more.
  const number = (load<i32>(slot) & -(1 << SLOT_BITS)) + (1 << SLOT_BITS) + index;
  if (number < 0) return 0;
  if (used + size > ROOM) forgetTexts();
  const text = kept + used;
  memory.copy(text, start, size);
  used += size;
  store<i32>(slot, number);
  store<u32>(slot, <u32>size, 4);
  store<u32>(slot, <u32>text, 8);
  return number;
}

/** Numbers stay, so that none is given again. */
function forgetTexts(): void {
  for (let slot = slots; slot < slots + SLOTS * SLOT_SIZE; slot += SLOT_SIZE) store<u32>(slot, <u32>MOST_BYTES + 1, 4);
  used = 0;
}
