import type { DigestAlgorithm } from '../contract/digest.js';
import { createBlobOids } from './blob-oid.js';
import { asBuffer, type ContentForm, withLineFeeds } from './normalise.js';

const CR = 0x0d;

/** Git's ids of contents of one repository. */
export interface ContentIds {
  blobOid(content: Uint8Array): string;
  /**
   * Whether content is what git has under `oid`, or becomes it with other line ends, which no fact tells. A file that git calls unmodified may
   * be neither: one that a filter, `ident` or an encoding turned keeps its bytes when other attributes come that would not turn it. `blobOid`
   * spares a digest where it is known.
   */
  isStored(content: Uint8Array, form: ContentForm, oid: string, blobOid: string | null): boolean;
}

export function createContentIds(format: DigestAlgorithm): ContentIds {
  const blobOid = createBlobOids(format);
  return {
    blobOid,
    isStored(content, form, oid, known) {
      if ((known ?? blobOid(content)) === oid) return true;
      // With a NUL the bytes count as they are.
      const bytes = asBuffer(content);
      return form !== 'nul' && bytes.includes(CR) && blobOid(withLineFeeds(bytes, 'bytes')) === oid;
    },
  };
}
