import { compareText } from '../../../base/order.js';
import { isMap } from '../../../base/plain-values.js';
import { sha256Hex } from '../../../contract/digest.js';

/** Checksums as pnpm 10 and later write them (reviewed 2026-11-27); those of earlier ones (MD5) are not computed. */
const CHECKSUM = 'sha256-';

export function isKnownChecksum(written: string): boolean {
  return written.startsWith(CHECKSUM);
}

/** The `packageExtensionsChecksum` of a value: that of the text which the package `object-hash` 3 makes of it, where the order of keys and lists says nothing. */
export function objectChecksum(value: unknown): string {
  return checksumOf(hashedText(value));
}

/** The `pnpmfileChecksum` of a text; null where the file may be written otherwise than its text here. */
export function textChecksum(text: string): string | null {
  return isAsWritten(text) ? checksumOf(text) : null;
}

/** Whether the hash of a patch, as pnpm 10 and later write it, is surely that of another text. */
export function isOtherPatch(hash: string, text: string | null): boolean {
  return /^[0-9a-f]{64}$/.test(hash) && text !== null && isAsWritten(text) && sha256Hex(text) !== hash;
}

/** A text of a snapshot is composed (NFC). One in which nothing could have been composed is as it is written. */
function isAsWritten(text: string): boolean {
  return text.normalize('NFD') === text;
}

function checksumOf(text: string): string {
  return CHECKSUM + Buffer.from(sha256Hex(text), 'hex').toString('base64');
}

function hashedText(value: unknown): string {
  if (typeof value === 'string') return `string:${value.length}:${value}`;
  if (typeof value === 'boolean') return `bool:${String(value)}`;
  if (typeof value === 'number') return `number:${String(value)}`;
  if (Array.isArray(value)) return hashedList(value.map(hashedText));
  if (!isMap(value)) return 'Null';
  const keys = Object.keys(value).sort(compareText);
  return `object:${keys.length}:${keys.map((key) => `${hashedText(key)}:${hashedText(value[key])},`).join('')}`;
}

/** Of several entries their texts are the entries of a list once more. */
function hashedList(entries: readonly string[]): string {
  const start = `array:${entries.length}:`;
  return entries.length < 2 ? start + entries.join('') : start + start + [...entries].sort(compareText).map(hashedText).join('');
}
