import { MalformedBytes } from './malformed-bytes.js';
import { aligned, BYTE_ORDER } from './section-writer.js';
import { TextTable } from './text-table.js';

/** Gives the sections of a `SectionWriter` in their order. Every method throws `MalformedBytes` on anything else: the bytes may come from a file that others can write. */
export class SectionReader {
  private readonly buffer: Buffer;
  private readonly sections: number;
  private next = 0;
  private at: number;

  /** Keeps `bytes`: what it gives are views of them. */
  constructor(bytes: Uint8Array) {
    // Views of numbers need their place; what a store gives nearly always has it.
    const placed = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
    this.buffer = Buffer.from(placed.buffer, placed.byteOffset, placed.byteLength);
    if (this.word(0) !== BYTE_ORDER) throw new MalformedBytes('numbers of another byte order', 0);
    this.sections = this.word(4);
    this.at = aligned(8 + 4 * this.sections);
  }

  /** Throws when there are more sections, or bytes behind the last. */
  end(): void {
    if (this.next !== this.sections || this.at !== this.buffer.length) throw new MalformedBytes('more than there should be', this.at);
  }

  bytes(): Buffer {
    if (this.next >= this.sections) throw new MalformedBytes('a section is missing', this.at);
    const length = this.word(8 + 4 * this.next++);
    const start = this.at;
    this.at += aligned(length);
    if (this.at > this.buffer.length) throw new MalformedBytes('it ends', this.buffer.length);
    return this.buffer.subarray(start, start + length);
  }

  integers(): Int32Array {
    const { buffer, byteOffset, length } = this.numbers(4);
    return new Int32Array(buffer, byteOffset, length / 4);
  }

  doubles(): Float64Array {
    const { buffer, byteOffset, length } = this.numbers(8);
    return new Float64Array(buffer, byteOffset, length / 8);
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  texts(): TextTable {
    const ends = this.integers();
    const isWellFormed = this.bytes()[0] === 1;
    const joined = this.bytes().toString(isWellFormed ? 'utf8' : 'utf16le');
    let previous = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] as number;
      if (end < previous) throw new MalformedBytes('texts that do not follow each other', this.at);
      previous = end;
    }
    if (previous !== joined.length) throw new MalformedBytes('texts that are cut', this.at);
    return new TextTable(joined, ends);
  }

  private numbers(size: number): Buffer {
    const bytes = this.bytes();
    if (bytes.length % size !== 0) throw new MalformedBytes('a number is cut', this.at);
    return bytes;
  }

  private word(at: number): number {
    if (at + 4 > this.buffer.length) throw new MalformedBytes('it ends', this.buffer.length);
    // As the machine writes numbers, which is what the first of them is there to tell.
    return new DataView(this.buffer.buffer, this.buffer.byteOffset).getUint32(at, IS_LITTLE);
  }
}

const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
