import { startDigest } from '../../contract/digest.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { createLineEndings } from './line-endings.js';
import { asBuffer } from './normalise.js';

/** `hash` is null when the text cannot be brought to NFC in bounded memory. */
export interface NormalisedPieces {
  readonly hash: string | null;
  readonly is_binary: boolean;
  readonly hasNul: boolean;
  readonly totalBytes: number;
}

export interface PieceNormaliser {
  push(piece: Uint8Array): void;
  end(): NormalisedPieces;
}

/** Longest stretch of text without a place to cut it that is held: beyond it the file is reported as unreadable. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

/**
 * `normalise` for a file too large to hold: the same hash, with memory bounded by the piece and by `maxHeldBytes`. Until
 * the last byte it is open which of the three forms counts, so all that are still possible are hashed side by side.
 */
export function createPieceNormaliser(checks: ByteChecks, maxHeldBytes: number = MAX_HELD_BYTES): PieceNormaliser {
  const raw = startDigest();
  const bytes = startDigest();
  const text = startDigest();
  const byteEndings = createLineEndings('bytes');
  const textEndings = createLineEndings('text');
  let held: Buffer = Buffer.alloc(0);
  let totalBytes = 0;
  let hasNul = false;
  let isUtf8 = true;
  let isTooLong = false;

  const hashText = (piece: Buffer): void => {
    if (checks.isAscii(piece)) text.update(piece);
    else if (checks.isUtf8(piece)) text.update(Buffer.from(piece.toString('utf8').normalize('NFC'), 'utf8'));
    else isUtf8 = false;
  };

  return {
    push(piece) {
      const content = asBuffer(piece);
      totalBytes += content.length;
      raw.update(content);
      hasNul ||= content.includes(0);
      if (hasNul) return;
      bytes.update(byteEndings.convert(content));
      if (!isUtf8 || isTooLong) return;
      const converted = textEndings.convert(content);
      const waiting = held.length === 0 ? converted : Buffer.concat([held, converted]);
      const cut = lastSafeCut(waiting);
      hashText(waiting.subarray(0, cut));
      held = Buffer.from(waiting.subarray(cut));
      isTooLong = held.length > maxHeldBytes;
    },
    end() {
      if (hasNul) return { hash: raw.hex(), is_binary: true, hasNul, totalBytes };
      if (isUtf8 && !isTooLong) hashText(held);
      if (isUtf8) return { hash: isTooLong ? null : text.hex(), is_binary: false, hasNul, totalBytes };
      bytes.update(byteEndings.finish());
      return { hash: bytes.hex(), is_binary: true, hasNul, totalBytes };
    },
  };
}

/**
 * The last place before which and after which text can be normalised on its own: just before an ASCII character or a
 * character of U+5000 to U+9FFF (lead bytes E5 to E9), none of which ever joins with what stands before it (The Unicode
 * Standard, annex 15, section 9: starters with NFC_Quick_Check=Yes).
 */
function lastSafeCut(bytes: Buffer): number {
  for (let at = bytes.length - 1; at > 0; at -= 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || (byte >= 0xe5 && byte <= 0xe9)) return at;
  }
  return 0;
}
