import { pointerTo } from '../../base/json-pointer.js';
import { err, ok, type Problem, type Result, type SourceLocation } from '../../base/result.js';
import { positionAt, positionsIn, type TextPosition } from './json-text.js';
import { JsonFaultSignal, JsonTokens, type JsonFault, type JsonFaultCode } from './json-tokens.js';

/** Nesting that a foreign payload may have; our own contracts need fewer than ten levels. */
const DEFAULT_JSON_DEPTH = 64;
/** Size that a foreign payload may have, in bytes of UTF-8. */
export const DEFAULT_JSON_BYTES = 32 * 1024 * 1024;

export interface StrictJsonOptions {
  /** Named in problems. */
  readonly file?: string;
  readonly maxDepth?: number;
  readonly maxBytes?: number;
  /** Reads half of a surrogate pair as U+FFFD, as every writer of UTF-8 does, instead of refusing the text that holds it. */
  readonly mendsSurrogates?: boolean;
}

/** A JSON value together with where its parts stand in the text. */
export interface StrictJson {
  /** Plain objects and arrays; a key `__proto__` is an ordinary own member. */
  readonly value: unknown;
  /** Where the value at a JSON pointer begins; for a missing member, where its nearest parent that is there begins. */
  locate(pointer: string): TextPosition;
}

export type StrictJsonProblem = Problem<JsonFaultCode> & { readonly location: SourceLocation };

const HINTS: Readonly<Record<JsonFaultCode, string>> = {
  json_syntax: 'Write the file with a JSON library instead of by hand; comments and trailing commas are not JSON.',
  json_duplicate_key: 'Keep one of the two members: readers disagree on which one counts.',
  json_too_deep: 'Flatten the value.',
  json_too_large: 'Write less into this file, or split it.',
  json_encoding: 'Write the file as UTF-8 without a byte order mark.',
  json_lone_surrogate: 'Write the file as UTF-8; the producer cut a character in two.',
  json_number_range: 'Write the number as a string.',
};

/**
 * Reads JSON that somebody else wrote, by RFC 8259 to the letter: no byte order mark, no duplicate key, no lone
 * surrogate, no number beyond a double, nothing after the value, at most `maxDepth` levels and `maxBytes` bytes.
 * Everything that it accepts, JSON.parse reads as the same value.
 */
export function parseStrictJson(input: string | Uint8Array, options: StrictJsonOptions = {}): Result<StrictJson, StrictJsonProblem> {
  const maxBytes = options.maxBytes ?? DEFAULT_JSON_BYTES;
  const maxDepth = options.maxDepth ?? DEFAULT_JSON_DEPTH;
  const refuse = (fault: JsonFault, text: string): { readonly ok: false; readonly error: StrictJsonProblem } => {
    const file = options.file ?? '';
    const location = { file, ...positionAt(text, fault.offset) };
    const { code, message, expected, actual } = fault;
    return err({
      code, message: `not valid JSON: ${message}`, hint: HINTS[code], location,
      ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }),
    });
  };

  const bytes = typeof input === 'string' ? (input.length * 3 <= maxBytes ? 0 : Buffer.byteLength(input)) : input.length;
  if (bytes > maxBytes) {
    return refuse({ code: 'json_too_large', offset: 0, message: `it has ${bytes} bytes`, expected: `at most ${maxBytes} bytes`, actual: `${bytes} bytes` }, '');
  }
  let text: string;
  if (typeof input === 'string') text = input;
  else {
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
    } catch {
      return refuse({ code: 'json_encoding', offset: 0, message: 'it is not UTF-8' }, '');
    }
  }
  if (text.charCodeAt(0) === 0xfeff) return refuse({ code: 'json_encoding', offset: 0, message: 'it begins with a byte order mark' }, text);

  const tokensOf = (): JsonTokens => new JsonTokens(text, options.mendsSurrogates);
  const read = readJson(tokensOf(), maxDepth, null);
  if (!read.ok) return refuse(read.error, text);
  let offsets: Map<string, number> | null = null;
  let positions: ((offset: number) => TextPosition) | null = null;
  return ok({
    value: read.value,
    // Positions are wanted only when something is wrong: the text is read again then, instead of kept for every value.
    locate(pointer) {
      if (offsets === null || positions === null) {
        offsets = new Map();
        readJson(tokensOf(), maxDepth, offsets);
        positions = positionsIn(text);
      }
      let known = pointer;
      while (known !== '' && !offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      return positions(offsets.get(known) ?? 0);
    },
  });
}

/** Where a text leaves the syntax of JSON: its line, and for people the column and the reason too; null where it does not, or says a key twice before. */
export function jsonFault(text: string): { readonly line: number; readonly told: string } | null {
  const read = readJson(new JsonTokens(text, true), DEFAULT_JSON_DEPTH, null);
  if (read.ok || read.error.code !== 'json_syntax') return null;
  const { line, column } = positionAt(text, read.error.offset);
  return { line, told: `line ${line}, column ${column}: ${read.error.message}` };
}

interface OpenContainer {
  readonly value: unknown[] | Record<string, unknown>;
  readonly pointer: string;
  /** Key that the next value belongs to; null in an array. */
  key: string | null;
}

/** The value of a text; with `offsets`, also where each value begins, by pointer. */
function readJson(tokens: JsonTokens, maxDepth: number, offsets: Map<string, number> | null): Result<unknown, JsonFault> {
  try {
    return ok(readValue(tokens, maxDepth, offsets));
  } catch (error) {
    if (error instanceof JsonFaultSignal) return err(error.fault);
    throw error;
  }
}

function readValue(tokens: JsonTokens, maxDepth: number, offsets: Map<string, number> | null): unknown {
  const stack: OpenContainer[] = [];
  for (;;) {
    // A value begins here.
    tokens.skipBlanks();
    const parent = stack.at(-1);
    const pointer = offsets === null ? '' : pointerBelow(parent);
    offsets?.set(pointer, tokens.offset);
    let value: unknown;
    const open = tokens.text[tokens.offset];
    if (open === '[' || open === '{') {
      if (stack.length >= maxDepth) {
        tokens.fail('json_too_deep', `it is nested deeper than ${maxDepth} levels`, tokens.offset, { expected: `at most ${maxDepth} levels` });
      }
      tokens.offset++;
      tokens.skipBlanks();
      const container: OpenContainer = { value: open === '[' ? [] : {}, pointer, key: null };
      if (!tokens.take(open === '[' ? ']' : '}')) {
        if (open === '{') readKey(tokens, container);
        stack.push(container);
        continue;
      }
      value = container.value;
    } else {
      value = tokens.scalar();
    }
    // A value has ended: it goes into its parent, which may end with it, and so on.
    for (;;) {
      const holder = stack.at(-1);
      tokens.skipBlanks();
      if (holder === undefined) {
        if (tokens.offset < tokens.text.length) tokens.unexpected('nothing after the value');
        return value;
      }
      store(holder, value);
      const isArray = holder.key === null;
      if (tokens.take(',')) {
        tokens.skipBlanks();
        if (!isArray) readKey(tokens, holder);
        break;
      }
      if (!tokens.take(isArray ? ']' : '}')) tokens.unexpected(isArray ? '"," or "]"' : '"," or "}"');
      value = holder.value;
      stack.pop();
    }
  }
}

function pointerBelow(parent: OpenContainer | undefined): string {
  if (parent === undefined) return '';
  return pointerTo(parent.pointer, parent.key ?? (parent.value as unknown[]).length);
}

function readKey(tokens: JsonTokens, holder: OpenContainer): void {
  const start = tokens.offset;
  if (tokens.text[start] !== '"') tokens.unexpected('a key in double quotes');
  const key = tokens.string();
  if (Object.hasOwn(holder.value, key)) tokens.fail('json_duplicate_key', `the key ${JSON.stringify(key)} appears twice in one object`, start);
  tokens.skipBlanks();
  if (!tokens.take(':')) tokens.unexpected('":"');
  holder.key = key;
}

function store(holder: OpenContainer, value: unknown): void {
  if (Array.isArray(holder.value)) holder.value.push(value);
  else if (holder.key === '__proto__') {
    // Plain assignment would set the prototype.
    Object.defineProperty(holder.value, '__proto__', { value, writable: true, enumerable: true, configurable: true });
  } else holder.value[holder.key as string] = value;
}
