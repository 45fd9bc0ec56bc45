/** Takes the output of `git cat-file --batch` apart as it comes. */
export interface BlobParser {
  push(piece: Buffer): void;
  /** Content by object id; what git called missing, what is no blob and what is too large is absent. */
  blobs(): ReadonlyMap<string, Uint8Array>;
}

const LINE_END = 0x0a;

/**
 * For each object git prints `<oid> <type> <size>` and a line end, then `size` bytes and a line end; for an object that
 * it lacks one line `<oid> missing` (git-cat-file(1), Batch output). Each content is copied once, into a buffer of its size.
 */
export function createBlobParser(maxBlobBytes: number): BlobParser {
  const found = new Map<string, Uint8Array>();
  let header = '';
  let oid = '';
  let content: Buffer | null = null;
  let filled = 0;
  /** Bytes of content that are still to come, with the line end after it; 0 while a header is read. */
  let missing = 0;

  const startContent = (): void => {
    const [id = '', type = '', size = ''] = header.split(' ');
    header = '';
    if (size === '') return;
    const length = Number(size);
    oid = id;
    filled = 0;
    missing = length + 1;
    content = type === 'blob' && length <= maxBlobBytes ? Buffer.alloc(length) : null;
  };

  return {
    push(piece) {
      let at = 0;
      while (at < piece.length) {
        if (missing === 0) {
          const end = piece.indexOf(LINE_END, at);
          header += piece.toString('latin1', at, end === -1 ? piece.length : end);
          at = end === -1 ? piece.length : end + 1;
          if (end !== -1) startContent();
          continue;
        }
        const taken = Math.min(missing, piece.length - at);
        // The buffer is one byte too short for the line end, which is thereby left out.
        if (content !== null) piece.copy(content, filled, at, at + taken);
        filled += taken;
        missing -= taken;
        at += taken;
        if (missing === 0 && content !== null) found.set(oid, content);
      }
    },
    blobs: () => found,
  };
}
