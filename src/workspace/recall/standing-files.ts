import type { StatedFiles } from '../../ports/workspace.js';
import type { KnownFacts } from './known-facts.js';
import { asBuffer } from '../text/normalise.js';

/** Whether a file that git calls unmodified, and whose content in git is that of the facts with an index, surely has the bytes that these facts tell of. */
export type Standing = (index: number) => boolean;

/** What tells it where the index of git is not the one of the run before. */
export interface StandingParts<S> {
  readonly known: KnownFacts<S>;
  /** What the index says of the files of `known`. */
  readonly stated: StatedFiles | null;
  /** The marks with which they were kept; null for none. */
  readonly marks: Uint8Array | null;
  /** Whether all were written by one checkout, under the attributes of today (`WorktreeState.isFirstCheckout`). */
  readonly isFirstCheckout: boolean;
}

/**
 * That git calls a file unmodified says that it was not written since git looked, not that git would write it so today: a file that was turned
 * under attributes of another branch stays as it is while its content in git does. So the file is the one that was seen with the content of the facts,
 * by its mark; or it was written by the only checkout that there was. The size tells of line ends, which facts do not.
 */
export function standingFiles<S>({ known, stated, marks, isFirstCheckout }: StandingParts<S>): Standing {
  if (stated === null || (marks === null && !isFirstCheckout)) return () => false;
  const width = known.size === 0 ? 0 : stated.marks.length / known.size;
  const kept = marks?.length === stated.marks.length ? asBuffer(marks) : null;
  return (index) => known.lengthAt(index) % 2 ** 32 === stated.sizes[index] && (isFirstCheckout || (kept !== null && isSameMark(kept, stated.marks, index * width, width)));
}

/** Whether there is a mark, and both have it. */
function isSameMark(one: Buffer, other: Uint8Array, start: number, width: number): boolean {
  const end = start + width;
  let at = start;
  while (at < end && one[at] === 0) at++;
  return at < end && one.compare(other, start, end, start, end) === 0;
}

/** Those of `marks` whose facts are held, zeros for the others. */
export function heldMarks(marks: Uint8Array, isHeld: Uint8Array): Uint8Array {
  const width = isHeld.length === 0 ? 0 : marks.length / isHeld.length;
  const held = Uint8Array.from(marks);
  for (let index = 0; index < isHeld.length; index++) if (isHeld[index] === 0) held.fill(0, index * width, (index + 1) * width);
  return held;
}
