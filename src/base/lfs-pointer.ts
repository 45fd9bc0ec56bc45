/** What the first line of a pointer is, and how long one may be (git-lfs, docs/spec.md, reviewed 2026-11-26). */
const BEGINNING = 'version https://git-lfs.github.com/spec/v1';
const LESS_THAN_BYTES = 1024;
const BYTES = [...BEGINNING].map((letter) => letter.charCodeAt(0));

/** Whether a file, whole, is what Git LFS leaves in the place of a content that was not fetched. */
export function isLfsPointer(content: Uint8Array): boolean {
  return content.length < LESS_THAN_BYTES && BYTES.every((byte, at) => content[at] === byte);
}

/** The same of its text. */
export function isLfsPointerText(text: string): boolean {
  return text.length < LESS_THAN_BYTES && text.startsWith(BEGINNING);
}
