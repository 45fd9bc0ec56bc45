import { digestHex } from '../../contract/digest.js';
import type { DigestAlgorithm } from '../../contract/digest.js';

const FIRST_SCRATCH_BYTES = 256 * 1024;

/**
 * Git's object id of a blob: the digest of `blob <length>`, NUL and the content (gitformat-pack and hash-object). Head
 * and content are put side by side in one reused buffer, since a digest of one piece costs half of one of two.
 */
export function createBlobOids(format: DigestAlgorithm): (content: Uint8Array) => string {
  let scratch = Buffer.allocUnsafe(FIRST_SCRATCH_BYTES);
  return (content) => {
    const head = blobHead(content.length);
    const length = head.length + content.length;
    if (scratch.length < length) scratch = Buffer.allocUnsafe(length * 2);
    scratch.write(head, 0, 'latin1');
    scratch.set(content, head.length);
    return digestHex(format, scratch.subarray(0, length));
  };
}

/** What the digest of a blob begins with. */
export function blobHead(length: number): string {
  return `blob ${length}\0`;
}
