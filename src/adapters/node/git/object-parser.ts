/** One answer of `git cat-file --batch`. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  /** Null for what is larger than is taken in. */
  readonly content: Uint8Array | null;
}

/** Takes the output of `git cat-file --batch` apart as it comes. */
export interface ObjectParser {
  push(piece: Buffer): void;
}

const LINE_END = 0x0a;
const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) ([0-9]+)$/;

/**
 * For each object git prints `<oid> <type> <size>` and a line end, then `size` bytes and a line end; for a name that means no object
 * that it has, one line that begins with the name (git-cat-file(1), Batch output): that is null. Each content is copied once, into a buffer of its size.
 */
export function createObjectParser(maxBytes: number, onObject: (found: GitObject | null) => void): ObjectParser {
  let header = '';
  let oid = '';
  let type = '';
  let content: Buffer | null = null;
  let filled = 0;
  /** Bytes of content that are still to come, with the line end after it; 0 while a header is read. */
  let missing = 0;

  const startContent = (): void => {
    const found = FOUND.exec(header);
    header = '';
    if (found === null) {
      onObject(null);
      return;
    }
    const length = Number(found[3]);
    oid = found[1] ?? '';
    type = found[2] ?? '';
    filled = 0;
    missing = length + 1;
    content = length <= maxBytes ? Buffer.alloc(length) : null;
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
        if (missing === 0) onObject({ oid, type, content });
      }
    },
  };
}
