import { NumberedTexts } from './numbered-texts.js';

const FIRST_BYTES = 64 * 1024;
const encoder = new TextEncoder();

/** Writes numbers and texts one behind the other into bytes that grow; `ByteReader` reads them back. */
export class ByteWriter {
  private buffer: Buffer = Buffer.allocUnsafe(FIRST_BYTES);
  private size = 0;
  private readonly texts: NumberedTexts;
  private known = 0;

  /** With `texts` the shared ones go there, to be kept apart: each piece can then be read without those before it. */
  constructor(texts: NumberedTexts | null = null) {
    this.texts = texts ?? new NumberedTexts();
    if (texts !== null) this.known = Infinity;
  }

  /** What was written so far; a view that is good until the next write. */
  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.size);
  }

  /** How many bytes were written so far. */
  get length(): number {
    return this.size;
  }

  byte(value: number): void {
    if (this.size === this.buffer.length) this.grow(1);
    this.buffer[this.size++] = value;
  }

  /** A whole number from 0 to 2^53 - 1, seven bits to a byte, the lowest first (LEB128). */
  number(value: number): void {
    if (this.size + 8 > this.buffer.length) this.grow(8);
    let rest = value;
    while (rest > 0x7f) {
      this.buffer[this.size++] = (rest & 0x7f) | 0x80;
      rest = rest > 0x7fffffff ? Math.floor(rest / 128) : rest >>> 7;
    }
    this.buffer[this.size++] = rest;
  }

  /** Bytes that are given in hex, as half as many bytes. */
  hex(digits: string): void {
    this.number(digits.length / 2);
    if (this.size + digits.length / 2 > this.buffer.length) this.grow(digits.length / 2);
    this.size += this.buffer.write(digits, this.size, 'hex');
  }

  text(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.add(bytes);
  }

  private add(bytes: Uint8Array): void {
    if (this.size + bytes.length > this.buffer.length) this.grow(bytes.length);
    this.buffer.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** A text that comes again and again: written whole once, as a number from then on. */
  sharedText(value: string): void {
    const number = this.texts.numberOf(value);
    this.number(number);
    if (number < this.known) return;
    this.known++;
    this.text(value);
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.size + by));
    larger.set(this.buffer.subarray(0, this.size));
    this.buffer = larger;
  }
}
