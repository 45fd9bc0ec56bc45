import { isWellFormedText } from './not-json.js';

export type JsonFaultCode =
  | 'json_syntax'
  | 'json_duplicate_key'
  | 'json_too_deep'
  | 'json_too_large'
  | 'json_encoding'
  | 'json_lone_surrogate'
  | 'json_number_range';

/** Where and why a text is not JSON; `offset` counts UTF-16 code units from 0. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly offset: number;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** Leaves the reader from wherever it is; caught in `readJson` only. */
export class JsonFaultSignal extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.message);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads the tokens of a JSON text, RFC 8259 to the letter. */
export class JsonTokens {
  offset = 0;

  constructor(readonly text: string, private readonly mendsSurrogates = false) {}

  fail(code: JsonFaultCode, message: string, offset = this.offset, more: { expected?: string; actual?: string } = {}): never {
    throw new JsonFaultSignal({ code, offset, message, ...more });
  }

  /** "here stands something else than wanted". */
  unexpected(expected: string): never {
    const unit = this.text[this.offset];
    const actual = unit === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0));
    this.fail('json_syntax', `expected ${expected}, found ${actual}`, this.offset, { expected, actual });
  }

  skipBlanks(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.offset);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.offset++;
    }
  }

  /** Takes `unit` when it stands here. */
  take(unit: string): boolean {
    if (this.text[this.offset] !== unit) return false;
    this.offset++;
    return true;
  }

  /** A text, number, true, false or null. */
  scalar(): string | number | boolean | null {
    switch (this.text[this.offset]) {
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  string(): string {
    const start = this.offset;
    let pieceStart = start + 1;
    let value = '';
    for (this.offset = pieceStart; ; this.offset++) {
      const unit = this.text.charCodeAt(this.offset);
      if (unit === 0x22) break;
      if (Number.isNaN(unit)) this.fail('json_syntax', 'the text ends inside a string', start, { expected: '"', actual: 'the end of the text' });
      if (unit < 0x20) this.fail('json_syntax', `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')} must be escaped in a string`);
      if (unit !== 0x5c) continue;
      value += this.text.slice(pieceStart, this.offset);
      value += this.escape();
      pieceStart = this.offset + 1;
    }
    value += this.text.slice(pieceStart, this.offset);
    this.offset++;
    if (isWellFormedText(value)) return value;
    if (!this.mendsSurrogates) this.fail('json_lone_surrogate', 'a string holds half of a surrogate pair, which is not a character', start);
    return value.toWellFormed();
  }

  /** The character of the escape at the present backslash; ends on its last character. */
  private escape(): string {
    const start = this.offset;
    const letter = this.text[start + 1] ?? '';
    if (letter === 'u') {
      const digits = this.text.slice(start + 2, start + 6);
      if (!HEX4.test(digits)) this.fail('json_syntax', '\\u wants four hex digits', start);
      this.offset = start + 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (character === undefined) this.fail('json_syntax', `\\${letter} is not an escape of JSON`, start);
    this.offset = start + 1;
    return character;
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.offset)) this.unexpected('a value');
    this.offset += word.length;
    return value;
  }

  private number(): number {
    const start = this.offset;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(this.text);
    if (match === null) this.unexpected('a value');
    this.offset += match[0].length;
    const value = Number(match[0]);
    if (!Number.isFinite(value)) this.fail('json_number_range', `the number ${match[0].slice(0, 40)} is too large`, start);
    return value;
  }
}
