import type { ContentIds } from './as-stored.js';
import type { FileFacts } from './file-facts.js';
import { type ContentForm, hashOf, isBinary } from './normalise.js';

/** Zero bytes that a scanner may look at behind the content. */
const PADDING_BYTES = 8;

/** The content of a file, held so that the first gate can start before it is hashed and scanned. */
export interface HeldContent<S> extends FileFacts<S> {
  /** Scans the content and lets go of what is not needed any more. Once. */
  scan(scanner: (path: string, bytes: Uint8Array, length: number) => S | null): void;
}

/** What is wanted of the ids of a content. */
export interface WantedIds {
  readonly ids: ContentIds;
  /** Whether the content's own id is. */
  readonly blobOid: boolean;
  /** The id that it is held against; null for none. */
  readonly stored: string | null;
}

/** Holds a copy of `content`; `wanted` is null where there is no git. */
export function holdContent<S>(
  path: string,
  content: Uint8Array,
  form: ContentForm,
  text: string | null,
  isSource: boolean,
  wanted: WantedIds | null,
): HeldContent<S> {
  const { length } = content;
  const bytes = Buffer.allocUnsafe(length + PADDING_BYTES);
  bytes.set(content);
  bytes.fill(0, length);
  let held: Buffer | null = bytes;
  let hash: string | null = null;
  let blobOid: string | null = null;
  let isStored: boolean | null = wanted === null || wanted.stored === null ? false : null;
  let scanned: S | null = null;
  let isWaiting = isSource;
  const contentOf = (): Buffer => (held ?? Buffer.alloc(0)).subarray(0, length);
  const letGo = (): void => {
    if (hash !== null && isStored !== null && (blobOid !== null || wanted?.blobOid !== true) && !isWaiting) held = null;
  };
  const ownOid = (): string | null => {
    if (wanted?.blobOid === true) blobOid ??= wanted.ids.blobOid(contentOf());
    return blobOid;
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
    get blobOid() {
      ownOid();
      letGo();
      return blobOid;
    },
    get isStored() {
      if (wanted !== null && wanted.stored !== null) isStored ??= wanted.ids.isStored(contentOf(), form, wanted.stored, ownOid());
      letGo();
      return isStored ?? false;
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
