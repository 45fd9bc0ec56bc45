/** Every section begins where a number of this many bytes may lie. */
const ALIGNMENT = 8;
/** Written as the machine writes numbers: another machine's order shows. */
export const BYTE_ORDER = 0x01020304;

const encoder = new TextEncoder();

/** Puts sections of bytes one behind the other; `SectionReader` gives them back as views, without a copy. */
export class SectionWriter {
  private readonly sections: Uint8Array[] = [];

  bytes(section: Uint8Array): void {
    this.sections.push(section);
  }

  /** Numbers from -2^31 to 2^31 - 1. */
  integers(values: Int32Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  doubles(values: Float64Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** Well-formed Unicode. */
  text(value: string): void {
    this.bytes(encoder.encode(value));
  }

  /** Any texts, each to be had alone by its index: `SectionReader.texts` makes none of them before it is asked for. */
  texts(values: readonly string[]): void {
    const joined = values.join('');
    const ends = new Int32Array(values.length);
    let end = 0;
    for (let index = 0; index < values.length; index++) ends[index] = end += (values[index] as string).length;
    this.integers(ends);
    const isWellFormed = joined.isWellFormed();
    this.bytes(Uint8Array.of(isWellFormed ? 1 : 0));
    this.bytes(isWellFormed ? encoder.encode(joined) : Buffer.from(joined, 'utf16le'));
  }

  /** Everything, with room for `behind` more bytes. */
  whole(behind = 0): Uint8Array {
    const head = new Uint32Array(2 + this.sections.length);
    head[0] = BYTE_ORDER;
    head[1] = this.sections.length;
    let size = aligned(head.byteLength);
    for (const [index, section] of this.sections.entries()) {
      head[2 + index] = section.length;
      size += aligned(section.length);
    }
    const whole = new Uint8Array(size + behind);
    whole.set(new Uint8Array(head.buffer));
    let at = aligned(head.byteLength);
    for (const section of this.sections) {
      whole.set(section, at);
      at += aligned(section.length);
    }
    return whole;
  }
}

export function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
