import type { DigestAlgorithm } from '../../contract/digest.js';
import { createBlobOids } from './blob-oid.js';
import { asBuffer, type ContentForm, withLineFeeds } from './normalise.js';

const CR = 0x0d;

/**
 * Tells whether content is what git has under an id, or becomes it with other line ends, which no fact tells. A file that git calls unmodified
 * may be neither: one that a filter, `ident` or an encoding turned keeps its bytes when other attributes come that would not turn it.
 */
export function createStoredCheck(format: DigestAlgorithm): (content: Uint8Array, form: ContentForm, oid: string) => boolean {
  const blobOid = createBlobOids(format);
  return (content, form, oid) => {
    if (blobOid(content) === oid) return true;
    // With a NUL the bytes count as they are.
    const bytes = asBuffer(content);
    return form !== 'nul' && bytes.includes(CR) && blobOid(withLineFeeds(bytes, 'bytes')) === oid;
  };
}
