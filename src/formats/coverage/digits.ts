const MOST_LINE_NUMBER = 0x7fffffff;

/** Lines count from 1, and fit into 31 bits. */
export function isLineNumber(line: number): boolean {
  return line > 0 && line <= MOST_LINE_NUMBER;
}

/** The number of a line that is a key of JSON; null where it is none. */
export function lineOfKey(key: string): number | null {
  return /^\d{1,15}$/.test(key) ? Number(key) : null;
}

/**
 * Reads a whole number of bytes in ASCII, field by field, without making strings. `value` is capped at 2^53; a reader that
 * could not read a number leaves `end` at -1.
 */
export class Digits {
  value = 0;
  /** Position behind the number, or -1. */
  end = -1;

  /** Reads `-?[0-9]+` from `start`; true when there was one. */
  read(bytes: Uint8Array, start: number, limit: number): boolean {
    const isNegative = start < limit && bytes[start] === 45;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let value = 0;
    while (at < limit) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at += 1;
    }
    this.end = at === first ? -1 : at;
    this.value = Math.min(value, Number.MAX_SAFE_INTEGER) * (isNegative ? -1 : 1);
    return this.end >= 0;
  }
}
