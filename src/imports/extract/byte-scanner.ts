import { HostFault } from '../../base/host-fault.js';

/** What a scanner exports: see `assembly/source.ts`, and `scan` of its language. Addresses are bytes in its memory. */
interface ScannerProgram {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (length: number) => number;
  readonly scan: (...settings: number[]) => number;
  readonly records: { readonly value: number };
  readonly count: { readonly value: number };
}

// The part of the platform that is used here; no library of types that this project loads has it.
declare const WebAssembly:
  | undefined
  | {
      readonly Module: new (code: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    };

/** Words of a record. */
export const RECORD_WORDS = 6;

/** Numbers of texts that are known at the same time (`assembly/texts.ts`); a power of two. */
const TEXTS = 1 << 14;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

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
  /** What stopped the program in the middle of something: its memory makes no sense any more. */
  private fault: Error | null = null;
  /** The memory as words; what was found stands in it from `from` to `to` until the next scan. */
  words: Int32Array;
  from = 0;
  to = 0;

  /** `code` is the module in base64. Throws where the platform does not run it. */
  constructor(code: string) {
    this.program = start(code);
    this.bytes = Buffer.from(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }

  /** Takes over the first `length` bytes as the source of the scans that follow. Throws where there is no memory for it, and then for every source that follows. */
  load(source: Uint8Array, length: number): void {
    if (this.fault !== null) throw this.fault;
    try {
      // An address beyond 2 GiB is handed over as a negative number.
      this.origin = this.program.reserve(length) >>> 0;
    } catch (error) {
      this.stop(error);
    }
    this.refresh();
    // As `set` of a part of the source, without an object for that part.
    Buffer.prototype.copy.call(source as Buffer, this.bytes, this.origin, 0, length);
  }

  /** Scans as the language's own `scan` says, which also tells what the answer means. Throws as `load` does. */
  scan(...settings: number[]): number {
    let answer = 0;
    try {
      answer = this.program.scan(...settings);
    } catch (error) {
      this.stop(error);
    }
    this.refresh();
    this.from = this.program.records.value >>> 2;
    this.to = this.from + this.program.count.value * RECORD_WORDS;
    return answer;
  }

  /**
   * The text of the record at `at`: the same few thousand specifiers stand in a tree again and again, and a million imports
   * do not keep a million strings.
   */
  text(at: number): string {
    const { words } = this;
    const number = words[at + 5] as number;
    const slot = number & (TEXTS - 1);
    if (number !== 0 && this.numbers[slot] === number) return this.texts[slot] as string;
    const first = this.origin + (words[at + 3] as number);
    const behind = this.origin + (words[at + 4] as number);
    if (number === 0) return decoder.decode(this.bytes.subarray(first, behind));
    this.numbers[slot] = number;
    return (this.texts[slot] = this.bytes.toString('latin1', first, behind));
  }

  private stop(error: unknown): never {
    const mebibytes = Math.round(this.program.memory.buffer.byteLength / (1024 * 1024));
    this.fault = new HostFault(
      `the scanner stopped when its memory held ${mebibytes} MiB (${textOf(error)}). Most likely the machine or its limit of a process's memory has no more: raise that, or lower snapshot.limits.scan_bytes in the config`,
    );
    throw this.fault;
  }

  /** A memory that grew has another buffer. */
  private refresh(): void {
    if (this.bytes.length > 0) return;
    this.bytes = Buffer.from(this.program.memory.buffer);
    this.words = new Int32Array(this.program.memory.buffer);
  }
}

function start(code: string): ScannerProgram {
  if (typeof WebAssembly === 'undefined') throw new HostFault('imports are read with WebAssembly, and this Node.js has none: run it without --jitless (NODE_OPTIONS may hold it)');
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports as ScannerProgram;
  } catch (error) {
    throw new HostFault(`the scanner of imports could not be started (${textOf(error)}). The engine sets aside 10 GiB of addresses, not of memory, for each language: raise the limit of addresses (ulimit -v), best to unlimited`);
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
