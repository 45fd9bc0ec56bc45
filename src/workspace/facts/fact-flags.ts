import type { FileFacts } from './file-facts.js';

/** By the lowest two bits of the flags. */
export const NOT_SCANNED = [null, 'too_large', 'not_text', 'not_fetched'] as const;
export const HAS_SCAN = 4;
export const HAS_TEXT = 8;
export const IS_BINARY = 16;

/** What of a file's facts is no number and no hash, in a byte. */
export function flagsOf<S>({ isBinary, scanned, notScanned, text }: Pick<FileFacts<S>, 'isBinary' | 'scanned' | 'notScanned' | 'text'>): number {
  return NOT_SCANNED.indexOf(notScanned) | (scanned === null ? 0 : HAS_SCAN) | (text === null ? 0 : HAS_TEXT) | (isBinary ? IS_BINARY : 0);
}
