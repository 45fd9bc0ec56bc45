import canonicalize from 'canonicalize';
import { invariant } from '../../base/invariant.js';
import { inKeyOrder } from './key-order.js';
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
  return written(value, false);
}

/** `canonicalJson` laid out for people: the same order of keys, two blanks of indent, a newline at the end. */
export function prettyCanonicalJson(value: unknown): string {
  return `${written(value, true)}\n`;
}

/** As `prettyCanonicalJson`, but with the members of the outermost object in the order of `names`. */
export function prettySections<Name extends string>(value: Readonly<Record<Name, unknown>>, names: readonly Name[]): string {
  const ordered = names.map((name) => [name, inKeyOrder(value[name])] as const);
  const members = ordered.flatMap(([name, section]) => (section === null ? [] : [[name, section.value] as const]));
  if (members.length === names.length) return `${JSON.stringify(Object.fromEntries(members), null, 2)}\n`;
  return `${indentJson(`{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`)}\n`;
}

function mustBeJson(value: unknown): void {
  const problem = findNotJson(value);
  if (problem !== null) throw new NotJsonError(problem.pointer, problem.found);
}

/**
 * JSON.stringify writes numbers and texts as RFC 8785 wants them (its sections 3.2.2.2 and 3.2.2.3 take them from ECMAScript) and
 * keeps the order of keys that it gets: what takes minutes of a large report piece by piece takes it seconds. Where an object of
 * JavaScript cannot hold the order, the library writes.
 */
function written(value: unknown, isPretty: boolean): string {
  const ordered = inKeyOrder(value);
  if (ordered === null) mustBeJson(value);
  const text = ordered === null ? canonicalize(value) : JSON.stringify(ordered.value, null, isPretty ? 2 : 0);
  invariant(typeof text === 'string', 'a JSON value has a canonical form');
  return ordered === null && isPretty ? indentJson(text) : text;
}

/** Lays out compact JSON (no white space between tokens) with two blanks of indent; empty containers stay closed. */
function indentJson(compact: string): string {
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
