import canonicalize from 'canonicalize';
import { invariant } from '../base/invariant.js';
import { findNotJson } from './not-json.js';

/** Thrown when a value that we wanted to write is not JSON: a bug of the caller, named by JSON pointer. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
  constructor(
    /** RFC 6901; empty for the whole value. */
    readonly pointer: string,
    readonly found: string,
  ) {
    super(`cannot be written as JSON: ${found} at ${pointer === '' ? 'the top level' : pointer}`);
  }
}

/**
 * The canonical JSON of `value`: RFC 8785, keys by UTF-16 code units, no white space. Arrays keep their order.
 * @throws NotJsonError for everything that is not JSON (see `findNotJson`); nothing is coerced or left out.
 */
export function canonicalJson(value: unknown): string {
  const problem = findNotJson(value);
  if (problem !== null) throw new NotJsonError(problem.pointer, problem.found);
  const text = canonicalize(value);
  invariant(typeof text === 'string', 'a JSON value has a canonical form');
  return text;
}

/** `canonicalJson` laid out for people: the same order of keys, two blanks of indent, a newline at the end. */
export function prettyCanonicalJson(value: unknown): string {
  return `${indentJson(canonicalJson(value))}\n`;
}

/** Lays out compact JSON (no white space between tokens) with two blanks of indent; empty containers stay closed. */
export function indentJson(compact: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const breakAt = (index: number): void => {
    parts.push(compact.slice(from, index), '\n', '  '.repeat(depth));
    from = index;
  };
  for (let index = 0; index < compact.length; index++) {
    switch (compact.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(compact, index);
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (isClosing(compact.charCodeAt(index + 1))) index++;
        else {
          depth++;
          breakAt(index + 1);
        }
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        breakAt(index);
        break;
      case 0x2c: // ,
        breakAt(index + 1);
        break;
      case 0x3a: // :
        parts.push(compact.slice(from, index), ': ');
        from = index + 1;
        break;
    }
  }
  parts.push(compact.slice(from));
  return parts.join('');
}

function isClosing(unit: number): boolean {
  return unit === 0x5d || unit === 0x7d;
}

/** Index of the quote that ends the string whose first quote is at `start`. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote;
  }
  invariant(false, 'a JSON string ends');
}
