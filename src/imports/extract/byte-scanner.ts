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

/**
 * A scanner that was compiled to WebAssembly (`assembly/`), with a memory of its own for one source at a time. What it
 * finds are records of six words each: kind, line, column, the first byte of a text, the byte behind it (both as indexes of
 * the source), and 1 where that text is ASCII without a backslash.
 */
export class ByteScanner {
  private readonly program: ScannerProgram;
  private bytes: Uint8Array;
  /** The memory as words; what was found stands in it from `from` to `to` until the next scan. */
  words: Int32Array;
  from = 0;
  to = 0;

  /** `code` is the module in base64. */
  constructor(code: string) {
    this.program = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports as ScannerProgram;
    this.bytes = new Uint8Array(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }

  /** Takes over the first `length` bytes as the source of the scans that follow. */
  load(source: Uint8Array, length: number): void {
    const at = this.program.reserve(length);
    this.refresh();
    this.bytes.set(source.subarray(0, length), at);
  }

  /** Scans as the language's own `scan` says, which also tells what the answer means. */
  scan(...settings: number[]): number {
    const answer = this.program.scan(...settings);
    this.refresh();
    this.from = this.program.records.value >>> 2;
    this.to = this.from + this.program.count.value * RECORD_WORDS;
    return answer;
  }

  /** A memory that grew has another buffer. */
  private refresh(): void {
    if (this.bytes.length > 0) return;
    this.bytes = new Uint8Array(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }
}
