const CR = 0x0d;
const LF = 0x0a;

/** Turns line endings into LF, over bytes that come in pieces. */
export interface LineEndings {
  /** The piece itself when there is nothing to turn. */
  convert(piece: Buffer): Buffer;
  /** What was held back; call once at the end. */
  finish(): Buffer;
}

/**
 * `text`: CRLF and CR become LF. `bytes`: only CRLF does, a CR alone may be data (SPEC section 5, Snapshot). CR and LF
 * are single bytes in UTF-8, so bytes are enough for both.
 */
export function createLineEndings(form: 'text' | 'bytes'): LineEndings {
  return form === 'text' ? textEndings() : byteEndings();
}

function textEndings(): LineEndings {
  let afterCr = false;
  return {
    convert(piece) {
      if (!afterCr && !piece.includes(CR)) return piece;
      const out = Buffer.allocUnsafe(piece.length);
      let length = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const byte = piece[at] as number;
        if (byte === CR) out[length++] = LF;
        else if (byte !== LF || !afterCr) out[length++] = byte;
        afterCr = byte === CR;
      }
      return out.subarray(0, length);
    },
    finish: () => Buffer.alloc(0),
  };
}

function byteEndings(): LineEndings {
  let heldCr = false;
  return {
    convert(piece) {
      if (!heldCr && !piece.includes(CR)) return piece;
      const out = Buffer.allocUnsafe(piece.length + 1);
      let length = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const byte = piece[at] as number;
        if (heldCr && byte !== LF) out[length++] = CR;
        heldCr = byte === CR;
        if (!heldCr) out[length++] = byte;
      }
      return out.subarray(0, length);
    },
    finish() {
      const rest = Buffer.alloc(heldCr ? 1 : 0, CR);
      heldCr = false;
      return rest;
    },
  };
}
