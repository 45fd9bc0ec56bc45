import type { FileFacts } from './facts/file-facts.js';
import { type ContentForm, hashOf, isBinary } from './text/normalise.js';

/** Zero bytes that a scanner may look at behind the content. */
const PADDING_BYTES = 8;

/** The content of a file, held so that the first gate can start before it is hashed and scanned. */
export interface HeldContent<S> extends FileFacts<S> {
  /** Scans the content and lets go of what is not needed any more. Once. */
  scan(scanner: (path: string, bytes: Uint8Array, length: number) => S | null): void;
}

/** Holds a copy of `content`; `holds` tells whether it is what git has stored (`FileFacts.isStored`), null where nobody asks. */
export function holdContent<S>(
  path: string,
  content: Uint8Array,
  form: ContentForm,
  text: string | null,
  isSource: boolean,
  holds: ((content: Uint8Array) => boolean) | null,
): HeldContent<S> {
  const { length } = content;
  const bytes = Buffer.allocUnsafe(length + PADDING_BYTES);
  bytes.set(content);
  bytes.fill(0, length);
  let held: Buffer | null = bytes;
  let hash: string | null = null;
  let isStored = holds === null ? false : null;
  let scanned: S | null = null;
  let isWaiting = isSource;
  const contentOf = (): Buffer => (held ?? Buffer.alloc(0)).subarray(0, length);
  const letGo = (): void => {
    if (hash !== null && isStored !== null && !isWaiting) held = null;
  };
  return {
    length,
    isBinary: isBinary(form),
    notScanned: null,
    text,
    get hash() {
      hash ??= hashOf(contentOf(), form);
      letGo();
      return hash;
    },
    get isStored() {
      isStored ??= holds?.(contentOf()) === true;
      letGo();
      return isStored;
    },
    get scanned() {
      return scanned;
    },
    scan(scanner) {
      if (isWaiting) scanned = scanner(path, bytes, length);
      isWaiting = false;
      letGo();
    },
  };
}
