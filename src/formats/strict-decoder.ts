import { ReportFaultSignal } from './report-fault.js';

/** Turns bytes into text, piece by piece. Signals a `ReportFault` when they are not what they should be. */
export interface PieceDecoder {
  /** The text of the next bytes; of a character that the end of the piece cuts, nothing yet. */
  decode(piece: Uint8Array): string;
  /** To be called after the last piece. */
  end(): string;
}

export type StrictEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes UTF-8 or UTF-16 and signals a fault at the first byte that is not. In UTF-8 all that stands before that byte is given
 * out first and the fault comes with the next call, so that whoever counts lines is just there then. Leaves a byte order mark away.
 */
export function createStrictDecoder(encoding: StrictEncoding): PieceDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  /** Bytes at the end of the last piece that are the start of a character. */
  let open = new Uint8Array(0);
  let isFirst = true;
  let isBroken = false;

  const refuse = (): never => {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    throw new ReportFaultSignal({ message: `it is not ${name} from here on`, expected: name, hint: 'Write the report as UTF-8.' });
  };

  return {
    decode(piece) {
      if (isBroken) refuse();
      try {
        const text = decoder.decode(piece, { stream: true });
        if (encoding === 'utf-8') open = openEnd(piece.length < 4 ? joined(open, piece) : piece);
        isFirst &&= piece.length === 0;
        return text;
      } catch {
        isBroken = true;
        if (encoding !== 'utf-8') refuse();
        return goodStart(joined(open, piece), isFirst);
      }
    },
    end() {
      if (isBroken) refuse();
      try {
        return decoder.decode();
      } catch {
        return refuse();
      }
    },
  };
}

/** UTF-16 where a byte order mark says so, as Windows PowerShell redirects the output of programs, else UTF-8. */
export function createTextDecoder(): PieceDecoder {
  let start = new Uint8Array(0);
  let found: PieceDecoder | null = null;
  const choose = (): PieceDecoder => {
    const [first, second] = start;
    found = createStrictDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
    return found;
  };
  return {
    decode(piece) {
      if (found !== null) return found.decode(piece);
      start = joined(start, piece);
      return start.length < 2 ? '' : choose().decode(start);
    },
    end() {
      if (found !== null) return found.end();
      const decoder = choose();
      return decoder.decode(start) + decoder.end();
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The bytes at the end of well-formed UTF-8 that are the start of a character which is not whole. */
function openEnd(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  for (let start = Math.max(bytes.length - 3, 0); start < bytes.length; start++) {
    const first = bytes[start] ?? 0;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    if (length > bytes.length - start) return new Uint8Array(bytes.subarray(start));
  }
  return new Uint8Array(0);
}

/** The text of the longest start that is UTF-8. */
function goodStart(bytes: Uint8Array, isFirst: boolean): string {
  const decoded = (length: number): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let good = 0;
  for (let bad = bytes.length + 1; bad - good > 1; ) {
    const middle = good + Math.floor((bad - good) / 2);
    if (decoded(middle) === null) bad = middle;
    else good = middle;
  }
  return decoded(good) ?? '';
}
