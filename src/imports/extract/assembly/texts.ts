// The texts that were found in all sources so far, so that JavaScript makes a string of each only once. A table of one text to
// a slot: a text that meets another one in its slot takes its place.

import { BACKSLASH, bitsOf } from './bytes';

/** Low bits of a text's number, which name its slot. `byte-scanner.ts` has as many. */
const SLOT_BITS = 14;
const SLOTS: usize = 1 << SLOT_BITS;
/** Of a slot: the number and the size of its text, then its bytes in whole blocks. */
const HEAD: usize = 8;
const MOST_BYTES: usize = 112;
const SIZE: usize = HEAD + MOST_BYTES;

/** All zero at first: no text has the number 0. */
const slots = heap.alloc(SLOTS * SIZE);

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
  const slot = <usize>(hash >> (64 - SLOT_BITS));
  const known = slots + slot * SIZE;
  const number = load<i32>(known);
  if (number != 0 && load<u32>(known, 4) == <u32>size && isSame(known + HEAD, start, end)) return number;
  return keep(known, <i32>slot, start, size);
}

/** The first `count` bytes of a block, as bits; all where it has no more. */
function firstBytes(count: usize): v128 {
  const places = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  return i8x16.lt_s(places, i8x16.splat(<i8>min<usize>(count, 16)));
}

function isSame(kept: usize, start: usize, end: usize): bool {
  for (let at = start; at < end; at += 16) {
    const difference = v128.xor(v128.load(kept + (at - start)), v128.load(at));
    if (v128.any_true(v128.and(difference, firstBytes(end - at)))) return false;
  }
  return true;
}

function keep(known: usize, slot: i32, start: usize, size: usize): i32 {
  // Never 0, and not the number of a text that stood here shortly before.
  let number = load<i32>(known) + (1 << SLOT_BITS);
  if (number <= 0) number = 1 << SLOT_BITS;
  number = (number & -(1 << SLOT_BITS)) | slot;
  store<i32>(known, number);
  store<u32>(known, <u32>size, 4);
  memory.copy(known + HEAD, start, size);
  return number;
}
