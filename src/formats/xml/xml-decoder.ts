import { ReportFaultSignal } from '../report-fault.js';
import { createStrictDecoder, type PieceDecoder } from '../strict-decoder.js';

/** So far the XML declaration, which stands in ASCII, is looked for. */
const MOST_DECLARATION = 1024;
const ENCODING = /^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][A-Za-z0-9._-]*)["']/;
/** 0x80 to 0x9F of windows-1252 as the Encoding Standard has them (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A decoder that finds the encoding itself: a byte order mark decides (RFC 7303, section 3), then the declaration, then it is
 * UTF-8. It knows UTF-8, UTF-16 with a byte order mark, US-ASCII, ISO-8859-1 and windows-1252; every other encoding is refused.
 */
export function createXmlDecoder(): PieceDecoder {
  let held = new Uint8Array(0);
  let found: PieceDecoder | null = null;

  return {
    decode(piece) {
      if (found !== null) return found.decode(piece);
      const joined = new Uint8Array(held.length + piece.length);
      joined.set(held);
      joined.set(piece, held.length);
      held = joined;
      if (mayGoOn(held)) return '';
      found = decoderFor(held);
      return found.decode(held);
    },
    end() {
      if (found !== null) return found.end();
      found = decoderFor(held);
      return found.decode(held) + found.end();
    },
  };
}

/** More bytes may still bring the declaration of the encoding to its end. */
function mayGoOn(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return true;
  if (bytes.length >= MOST_DECLARATION) return false;
  return bytes[0] === 0x3c && bytes[1] === 0x3f && !bytes.includes(0x3e);
}

function decoderFor(bytes: Uint8Array): PieceDecoder {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return createStrictDecoder('utf-8');
  if (first === 0xff && second === 0xfe) return createStrictDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return createStrictDecoder('utf-16be');
  if (bytes.length >= 2 && (first === 0) !== (second === 0)) {
    return refused('it looks like UTF-16 without a byte order mark', { expected: 'UTF-8, or UTF-16 with a byte order mark' });
  }
  const declared = ENCODING.exec(String.fromCharCode(...bytes.subarray(0, MOST_DECLARATION)))?.[1] ?? 'utf-8';
  switch (declared.toLowerCase()) {
    case 'utf-8':
    case 'utf8':
      return createStrictDecoder('utf-8');
    case 'us-ascii':
    case 'ascii':
      return singleBytes(null);
    case 'iso-8859-1':
    case 'iso_8859-1':
    case 'latin1':
    case 'latin-1':
      return singleBytes('');
    case 'windows-1252':
    case 'cp1252':
      return singleBytes(WINDOWS_1252);
    case 'utf-16':
    case 'utf-16le':
    case 'utf-16be':
      return refused(`it says that it is ${declared}, and its bytes are not`, { expected: 'a declaration that is true' });
    default:
      return refused(`it says that it is ${declared}, which is not read`, { expected: 'UTF-8, UTF-16, US-ASCII, ISO-8859-1 or windows-1252', actual: declared });
  }
}

function refused(message: string, more: { readonly expected?: string; readonly actual?: string } = {}): never {
  throw new ReportFaultSignal({ message, ...more, hint: 'Write the report as UTF-8.', line: 1, column: 1 });
}

/** `high` gives the characters of 0x80 to 0x9F: null where no byte above 0x7F may stand, empty where they mean themselves. */
function singleBytes(high: string | null): PieceDecoder {
  return {
    decode(piece) {
      if (high === null && piece.some((byte) => byte > 0x7f)) {
        throw new ReportFaultSignal({ message: 'it says that it is US-ASCII, and holds other bytes', hint: 'Write the report as UTF-8.' });
      }
      let text = '';
      for (let from = 0; from < piece.length; from += 4096) text += String.fromCharCode(...piece.subarray(from, from + 4096));
      return high === null || high === '' ? text : text.replace(/[\u0080-\u009f]/g, (unit) => high[unit.charCodeAt(0) - 0x80] ?? unit);
    },
    end: () => '',
  };
}
