import { sha256Hex } from '../contract/digest.js';
import { later, type Later } from './later.js';
import type { ByteChecks } from '../ports/workspace.js';
import { createLineEndings } from './line-endings.js';

/** What a snapshot says of a file's content (SPEC section 5, Snapshot). */
export interface Normalised {
  /** SHA-256 in hex of the normalised text, or of the bytes where the content is no text; as `text`, ask before the buffer is reused. */
  readonly hash: Later<string>;
  readonly is_binary: boolean;
  /** True when the content holds a NUL byte. */
  readonly hasNul: boolean;
  /** The normalised text, null when binary. Reads the bytes again: call it before their buffer is reused. */
  text(): string | null;
}

/**
 * Text (valid UTF-8 without NUL) has CRLF and CR turned into LF and is then brought to NFC; a BOM stays. Bytes that are
 * not UTF-8 but hold no NUL have CRLF turned into LF, since git's line-ending settings change such files too. With a NUL
 * the raw bytes count. Bytes that are already in normal form are hashed where they lie.
 */
export function normalise(content: Uint8Array, checks: ByteChecks): Normalised {
  const bytes = asBuffer(content);
  const isAscii = checks.isAscii(bytes);
  if (bytes.includes(0)) return binary(() => sha256Hex(bytes), true);
  if (!isAscii && !checks.isUtf8(bytes)) return binary(() => sha256Hex(withLineFeeds(bytes, 'bytes')), false);
  const unixBytes = withLineFeeds(bytes, 'text');
  if (isAscii) return text(() => sha256Hex(unixBytes), () => unixBytes.toString('latin1'));
  const decoded = unixBytes.toString('utf8');
  const composed = decoded.normalize('NFC');
  return text(() => sha256Hex(composed === decoded ? unixBytes : composed), () => composed);
}

function text(hash: () => string, read: () => string): Normalised {
  return { hash: later(hash), is_binary: false, hasNul: false, text: read };
}

function binary(hash: () => string, hasNul: boolean): Normalised {
  return { hash: later(hash), is_binary: true, hasNul, text: () => null };
}

function withLineFeeds(bytes: Buffer, form: 'text' | 'bytes'): Buffer {
  if (!bytes.includes(0x0d)) return bytes;
  const endings = createLineEndings(form);
  const converted = endings.convert(bytes);
  const rest = endings.finish();
  return rest.length === 0 ? converted : Buffer.concat([converted, rest]);
}

/** A view as Buffer, whose searches are native. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
