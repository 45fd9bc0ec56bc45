import { parseStrictJson } from '../contract/json/strict-json.js';
import { JsonPlace } from './json-place.js';
import { factsOrProblem, ReportFaultSignal, type ReportFault } from './report-fault.js';
import type { ReportReader } from './report-reader.js';
import { createTextDecoder } from './strict-decoder.js';

/** Size of a JSON report, in bytes: it is read whole, as its end may contradict its start. */
export const MOST_JSON_BYTES = 256 * 1024 * 1024;
export const MOST_JSON_DEPTH = 256;
/**
 * Objects and lists, members of objects, and commas: a small file can hold very many, and each takes far more memory than text.
 * With these the worst file is estimated to need less than 3 GB, from what smaller ones took with Node 24; a coverage report of Istanbul
 * reaches them at about 100 MB.
 */
export const MOST_JSON_CONTAINERS = 4_000_000;
export const MOST_JSON_MEMBERS = 8_000_000;
const MOST_JSON_COMMAS = 40_000_000;

/**
 * A reader of a report that is one JSON value. `readFacts` gets the root and may signal faults by its places. A byte order mark
 * in front is left away: PowerShell 5 and .NET write one, and it changes nothing. UTF-16 with one is read too: Windows PowerShell
 * redirects the output of programs in it.
 */
export function createJsonReader<Facts>(path: string, readFacts: (root: JsonPlace) => Facts): ReportReader<Facts> {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  let fault: ReportFault | null = null;
  return {
    push(piece) {
      if (fault !== null) return;
      bytes += piece.length;
      if (bytes > MOST_JSON_BYTES) {
        fault = { message: `it has more than ${MOST_JSON_BYTES} bytes`, expected: `at most ${MOST_JSON_BYTES} bytes`, hint: 'Write the report in several files.' };
        pieces = [];
      } else {
        // A copy: `slice` of a Buffer would share its memory.
        pieces.push(new Uint8Array(piece));
      }
    },
    end: () => factsOrProblem(path, fault, () => {
      const whole = inUtf8(joined(pieces, bytes));
      pieces = [];
      boundValues(whole);
      return readFacts(rootOf(whole));
    }),
  };
}

/** Of a text that does not even begin as JSON; elsewhere a report was cut off, or something wrote into it. */
const NO_JSON = 'This is no JSON: have the tool write it, by the option that it has for that (eslint -f json, npm audit --json).';

/** The root of a JSON text, read strictly; signals a fault. `line` is that of its first character (for JSON lines). */
export function rootOf(json: Uint8Array | string, line = 1): JsonPlace {
  const text = typeof json !== 'string' && json[0] === 0xef && json[1] === 0xbb && json[2] === 0xbf ? json.subarray(3) : json;
  if (text.length === 0) throw new ReportFaultSignal({ message: 'it is empty', hint: 'The program that should write it did not.' });
  // A test may be named after half a character; JavaScript writes it as an escape.
  const read = parseStrictJson(text, { maxBytes: MOST_JSON_BYTES, maxDepth: MOST_JSON_DEPTH, mendsSurrogates: true });
  if (!read.ok) {
    const { code, message, expected, actual, location } = read.error;
    const hint = code !== 'json_syntax' ? read.error.hint : location.line === 1 && location.column === 1 ? NO_JSON : undefined;
    throw new ReportFaultSignal({
      message,
      ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }), ...(hint === undefined ? {} : { hint }),
      line: (location.line ?? 1) + line - 1, ...(location.column === undefined ? {} : { column: location.column }),
    });
  }
  const { value } = read;
  return JsonPlace.root(value.value, {
    locate(pointer) {
      const position = value.locate(pointer);
      return { line: position.line + line - 1, column: position.column };
    },
  });
}

function inUtf8(json: Uint8Array): Uint8Array {
  const isUtf16 = (json[0] === 0xff && json[1] === 0xfe) || (json[0] === 0xfe && json[1] === 0xff);
  if (!isUtf16) return json;
  const decoder = createTextDecoder();
  return new TextEncoder().encode(decoder.decode(json) + decoder.end());
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Counts signs inside of texts as well, which only makes the limits a little lower. */
function boundValues(json: Uint8Array): void {
  let containers = 0;
  let members = 0;
  let commas = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === 0x2c) commas++;
    else if (byte === 0x3a) members++;
    else if (byte === 0x7b || byte === 0x5b) containers++;
  }
  if (containers <= MOST_JSON_CONTAINERS && members <= MOST_JSON_MEMBERS && commas <= MOST_JSON_COMMAS) return;
  throw new ReportFaultSignal({
    message: `it has too many values: ${containers} objects and lists, ${members} members, ${commas} commas`,
    expected: `at most ${MOST_JSON_CONTAINERS}, ${MOST_JSON_MEMBERS} and ${MOST_JSON_COMMAS}`,
    hint: 'Write the report in several files.',
  });
}
