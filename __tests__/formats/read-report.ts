import type { Result } from '../../src/base/result.js';
import type { ReportProblem, ReportReader } from '../../src/formats/report-reader.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** With its byte order mark, little end first. */
export const utf16Of = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Gives a report to a reader in pieces of `size` bytes, each in a buffer that is overwritten afterwards. */
export function readIn<Facts>(reader: ReportReader<Facts>, bytes: Uint8Array, size = 64 * 1024): Result<Facts, ReportProblem> {
  for (let from = 0; from < bytes.length; from += size) {
    const piece = bytes.slice(from, from + size);
    reader.push(piece);
    piece.fill(0x3f);
  }
  return reader.end();
}
