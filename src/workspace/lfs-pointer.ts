import { asBuffer } from './normalise.js';

/** What the first line of a pointer is, and how long one may be (git-lfs, docs/spec.md, reviewed 2026-11-26). */
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/v1');
const LESS_THAN_BYTES = 1024;

/** Whether a file is what Git LFS leaves in the place of a content that was not fetched. */
export function isLfsPointer(content: Uint8Array): boolean {
  if (content.length >= LESS_THAN_BYTES || content[0] !== BEGINNING[0]) return false;
  return asBuffer(content).subarray(0, BEGINNING.length).equals(BEGINNING);
}
