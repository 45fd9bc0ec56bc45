import { sha256Hex } from '../../contract/digest.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { isSurelyComposed } from './composed.js';
import { createLineEndings } from './line-endings.js';

/**
 * What a content is (SPEC section 5, Snapshot). Text is valid UTF-8 without NUL: CRLF and CR are turned into LF, then it is
 * brought to NFC; a BOM stays. Bytes that are not UTF-8 but hold no NUL have CRLF turned into LF, since git's line-ending
 * settings change such files too. With a NUL the raw bytes count. `ascii` is text that needs NFC no more.
 */
export type ContentForm = 'ascii' | 'text' | 'bytes' | 'nul';

export function formOf(content: Uint8Array, checks: ByteChecks): ContentForm {
  const bytes = asBuffer(content);
  const isAscii = checks.isAscii(bytes);
  // Told where to begin, Node has nothing to find out; so too below.
  if (bytes.includes(0, 0)) return 'nul';
  if (isAscii) return 'ascii';
  return checks.isUtf8(bytes) ? 'text' : 'bytes';
}

export function isBinary(form: ContentForm): boolean {
  return form === 'bytes' || form === 'nul';
}

/** SHA-256 in hex of the normalised text, or of the bytes where the content is no text. Bytes in normal form are hashed where they lie. */
export function hashOf(content: Uint8Array, form: ContentForm): string {
  const bytes = asBuffer(content);
  switch (form) {
    case 'nul':
      return sha256Hex(bytes);
    case 'bytes':
      return sha256Hex(withLineFeeds(bytes, 'bytes'));
    case 'ascii':
      return sha256Hex(withLineFeeds(bytes, 'text'));
    case 'text': {
      const unixBytes = withLineFeeds(bytes, 'text');
      if (isSurelyComposed(unixBytes)) return sha256Hex(unixBytes);
      const decoded = unixBytes.toString('utf8');
      const composed = decoded.normalize('NFC');
      return sha256Hex(composed === decoded ? unixBytes : composed);
    }
  }
}

/** The normalised text, null when the content is binary. */
export function textOf(content: Uint8Array, form: ContentForm): string | null {
  if (isBinary(form)) return null;
  const unixBytes = withLineFeeds(asBuffer(content), 'text');
  return form === 'ascii' ? unixBytes.toString('latin1') : unixBytes.toString('utf8').normalize('NFC');
}

/** The bytes themselves where there is nothing to turn; see `createLineEndings`. */
export function withLineFeeds(bytes: Buffer, form: 'text' | 'bytes'): Buffer {
  if (!bytes.includes(0x0d, 0)) return bytes;
  const endings = createLineEndings(form);
  const converted = endings.convert(bytes);
  const rest = endings.finish();
  return rest.length === 0 ? converted : Buffer.concat([converted, rest]);
}

/** A view as Buffer, whose searches are native. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
