// What a reader found at a keyword; a reader returns whether it found something.

export const VALUE_IMPORT = 0;
export const TYPE_IMPORT = 1;
export const DYNAMIC_IMPORT = 2;
export const REEXPORT = 3;
/** A comment that may be a `/// <reference>` directive: whoever reads the records tells. */
export const REFERENCE = 4;

/** The text of the literal, without its quotes. */
export let textStart: usize = 0;
export let textEnd: usize = 0;
export let kind = 0;
/** Last byte of a declaration that was read whole; 0 where reading goes on behind the keyword. */
export let lastByte: usize = 0;

export function setText(start: usize, end: usize): void {
  textStart = start;
  textEnd = end;
}
export function setFound(foundKind: i32, last: usize): bool {
  kind = foundKind;
  lastByte = last;
  return true;
}
