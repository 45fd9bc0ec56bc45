/** `\e[0m`, which sets nothing. */
const RESET = [0x1b, 0x5b, 0x30, 0x6d];
/** As many bytes as a reset and the end of a line have. */
const MOST_BEHIND = 6;

/**
 * Hands a report on without a reset of colours before it and behind it: `biome ci` frames what it prints with them, wherever it prints to. What does
 * not begin with one is handed on as it is.
 */
export function withoutResets(push: (piece: Uint8Array) => void): { push(piece: Uint8Array): void; end(): void } {
  /** Null: the report has no reset before it. */
  let held: Uint8Array | null = new Uint8Array(0);
  let isOpened = false;
  return {
    push(piece) {
      if (held === null) return push(piece);
      const joined = new Uint8Array(held.length + piece.length);
      joined.set(held);
      joined.set(piece, held.length);
      held = joined;
      if (!isOpened && held.length >= RESET.length) {
        if (!isReset(held)) {
          held = null;
          return push(joined);
        }
        isOpened = true;
        held = held.subarray(RESET.length);
      }
      if (!isOpened || held.length <= MOST_BEHIND) return;
      push(held.subarray(0, -MOST_BEHIND));
      held = held.slice(-MOST_BEHIND);
    },
    end() {
      if (held === null) return;
      const at = isOpened ? held.lastIndexOf(0x1b) : -1;
      const isFramed = at >= 0 && isReset(held.subarray(at)) && held.subarray(at + RESET.length).every((byte) => byte === 0x0a || byte === 0x0d);
      push(isFramed ? held.subarray(0, at) : held);
    },
  };
}

function isReset(bytes: Uint8Array): boolean {
  return RESET.every((byte, index) => bytes[index] === byte);
}
