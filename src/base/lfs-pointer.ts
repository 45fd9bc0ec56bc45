/** What the first line of a pointer is, and how long one may be (git-lfs, docs/spec.md, reviewed 2026-11-26). */
const BEGINNING = 'version https://git-lfs.github.com/spec/v1';
const LESS_THAN_BYTES = 1024;
const BYTES = [...BEGINNING].map((letter) => letter.charCodeAt(0));

/** What one is, as the end of a sentence that begins with its path, and what to do about it. */
export const LFS_POINTER_WORDS = 'is a pointer of Git LFS, whose content is not here (give the checkout step lfs: true, or run git lfs pull)';
export const FETCH_LFS = 'Give the checkout step lfs: true, or run git lfs pull.';

/** Whether a file, whole, is what Git LFS leaves in the place of a content that was not fetched. */
export function isLfsPointer(content: Uint8Array): boolean {
  return content.length < LESS_THAN_BYTES && BYTES.every((byte, at) => content[at] === byte);
}

/** The same of its text. */
export function isLfsPointerText(text: string): boolean {
  return text.length < LESS_THAN_BYTES && text.startsWith(BEGINNING);
}
