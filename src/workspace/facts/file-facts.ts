/** What one read of a file tells: all that anybody asks of it later, without its bytes. `S` is what a scanner makes of a source file. */
export interface FileFacts<S> {
  /** Raw bytes. */
  readonly length: number;
  readonly isBinary: boolean;
  /** SHA-256 in hex of the normalised content (SPEC section 5, Snapshot). */
  readonly hash: string;
  /** Whether the bytes are those that git has under the id with which the file was listed, but for line ends (`ContentIds.isStored`); false where nobody asked. */
  readonly isStored: boolean;
  /** Null for a file that is no source, and for one that was not scanned. */
  readonly scanned: S | null;
  /** Why a source file was not scanned. */
  readonly notScanned: 'too_large' | 'not_text' | 'not_fetched' | null;
  /** The normalised text, kept where it will be wanted again. */
  readonly text: string | null;
}

/** How reading a listed file ended. */
export type FileReading<S> =
  | { readonly kind: 'facts'; readonly facts: FileFacts<S> }
  /** It had to be read and could not. */
  | { readonly kind: 'unreadable'; readonly cause: string }
  /** A rule leaves it out: an untracked file that was gone again, one that a sparse checkout left out. */
  | { readonly kind: 'left_out'; readonly why: 'vanished' | 'not_checked_out' };
