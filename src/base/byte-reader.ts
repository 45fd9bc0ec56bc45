import { MalformedBytes } from './malformed-bytes.js';
import type { TextTable } from './text-table.js';

/** Reads what a `ByteWriter` wrote. Every method throws `MalformedBytes` on anything else: the bytes may come from a file that others can write. */
export class ByteReader {
  private readonly buffer: Buffer;
  private pos = 0;
  private readonly texts: string[] = [];

  /** `shared` are the texts that were kept apart, where they were. */
  constructor(
    bytes: Uint8Array,
    private readonly shared: TextTable | null = null,
  ) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.pos >= this.buffer.length;
  }

  byte(): number {
    const value = this.buffer[this.pos];
    if (value === undefined) throw new MalformedBytes('it ends', this.pos);
    this.pos++;
    return value;
  }

  number(): number {
    let byte = this.byte();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let factor = 128; ; factor *= 128) {
      byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      if (factor > 2 ** 49) throw new MalformedBytes('a number that is too large', this.pos);
    }
  }

  hex(): string {
    const end = this.endOf(this.number());
    const digits = this.buffer.toString('hex', this.pos, end);
    this.pos = end;
    return digits;
  }

  text(): string {
    const end = this.endOf(this.number());
    const value = this.buffer.toString('utf8', this.pos, end);
    this.pos = end;
    return value;
  }

  sharedText(): string {
    const index = this.number();
    if (this.shared !== null) {
      const text = this.shared.at(index);
      if (text === undefined) throw new MalformedBytes('a text that was not kept', this.pos);
      return text;
    }
    if (index > this.texts.length) throw new MalformedBytes('a text that was not there before', this.pos);
    return this.texts[index] ?? this.newText();
  }

  private newText(): string {
    const value = this.text();
    this.texts.push(value);
    return value;
  }

  private endOf(length: number): number {
    const end = this.pos + length;
    if (end > this.buffer.length) throw new MalformedBytes('it ends', this.buffer.length);
    return end;
  }
}
