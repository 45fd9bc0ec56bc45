/** What a scanner exports: see `assembly/source.ts`, and `scan` of its language. Addresses are bytes in its memory. */
interface ScannerProgram {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (length: number) => number;
  readonly scan: (...settings: number[]) => number;
  readonly records: { readonly value: number };
  readonly count: { readonly value: number };
}

// The part of the platform that is used here; no library of types that this project loads has it.
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** Words of a record. */
export const RECORD_WORDS = 6;

/** Numbers of texts that are known at the same time (`assembly/texts.ts`); a power of two. */
const TEXTS = 1 << 14;

/**
 * A scanner that was compiled to WebAssembly (`assembly/`), with a memory of its own for one source at a time. What it
 * finds are records of six words each: kind, line, column, the first byte of a text, the byte behind it (both as indexes of
 * the source), and the number of that text, 0 where it has none.
 */
export class ByteScanner {
  private readonly program: ScannerProgram;
  private bytes: Buffer;
  /** Where the source begins in the memory. */
  private origin = 0;
  private readonly numbers = new Int32Array(TEXTS);
  private readonly texts = new Array<string>(TEXTS).fill('');
  /** The memory as words; what was found stands in it from `from` to `to` until the next scan. */
  words: Int32Array;
  from = 0;
  to = 0;

  /** `code` is the module in base64. */
  constructor(code: string) {
    this.program = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports as ScannerProgram;
    this.bytes = Buffer.from(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }

  /** Takes over the first `length` bytes as the source of the scans that follow. */
  load(source: Uint8Array, length: number): void {
    this.origin = this.program.reserve(length);
    this.refresh();
    this.bytes.set(source.subarray(0, length), this.origin);
  }

  /** Scans as the language's own `scan` says, which also tells what the answer means. */
  scan(...settings: number[]): number {
    const answer = this.program.scan(...settings);
    this.refresh();
    this.from = this.program.records.value >>> 2;
    this.to = this.from + this.program.count.value * RECORD_WORDS;
    return answer;
  }

  /**
   * The text of the record at `at`: the same few thousand specifiers stand in a tree again and again, and a million imports
   * do not keep a million strings. Null where the text has no number: it has a backslash, is long, or not ASCII.
   */
  text(at: number): string | null {
    const { words } = this;
    const number = words[at + 5] as number;
    if (number === 0) return null;
    const slot = number & (TEXTS - 1);
    if (this.numbers[slot] === number) return this.texts[slot] as string;
    this.numbers[slot] = number;
    return (this.texts[slot] = this.bytes.toString('latin1', this.origin + (words[at + 3] as number), this.origin + (words[at + 4] as number)));
  }

  /** A memory that grew has another buffer. */
  private refresh(): void {
    if (this.bytes.length > 0) return;
    this.bytes = Buffer.from(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }
}
