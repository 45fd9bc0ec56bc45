import { asciiText } from './ascii-text.js';

const STAR = 42;
const DOT = 46;
const BACKSLASH = 92;

/** Puts the parts of a specifier together, without the blanks and joined line ends that may stand around its dots. */
export class SpecifierText {
  private parts = new Uint8Array(256);
  private size = 0;
  private hasWide = false;

  /** Starts a new text that keeps the first `size` bytes of the one before. */
  cut(size: number): void {
    this.size = size;
    if (size === 0) this.hasWide = false;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    while (this.size + end - start >= this.parts.length) this.grow();
    const parts = this.parts;
    let size = this.size;
    for (let pos = start; pos < end; pos++) {
      const byte = bytes[pos] as number;
      // Blanks and line ends are below all that a specifier has.
      if (byte < STAR || byte === BACKSLASH) continue;
      if (byte >= 128) this.hasWide = true;
      parts[size++] = byte;
    }
    this.size = size;
  }

  /** Ends the text of a module, behind which names follow, with a dot where it has none; returns its size. */
  endModule(): number {
    if (this.parts[this.size - 1] !== DOT) this.parts[this.size++] = DOT;
    return this.size;
  }

  /** The text; names in the form in which Python compares them (NFKC; Language Reference 2.3). */
  text(): string {
    if (this.hasWide) return new TextDecoder().decode(this.parts.subarray(0, this.size)).normalize('NFKC');
    return asciiText(this.parts, 0, this.size);
  }

  private grow(): void {
    const parts = new Uint8Array(this.parts.length * 2);
    parts.set(this.parts);
    this.parts = parts;
  }
}
