const SLOTS = 1 << 13;
const MAX_LENGTH = 160;

/**
 * Puts the parts of a specifier together, byte by byte, and hands out one string for equal specifiers: large trees import the same
 * names over and over. The table is small and forgets; whether it still knows a text changes nothing but the time.
 */
export class SpecifierText {
  private readonly known: string[] = new Array<string>(SLOTS).fill('');
  private parts = new Uint8Array(256);
  private size = 0;
  private hasWide = false;

  /** Starts a new text that keeps the first `size` bytes of the one before. */
  cut(size: number): void {
    this.size = size;
    if (size === 0) this.hasWide = false;
  }

  get length(): number {
    return this.size;
  }

  addByte(byte: number): void {
    if (this.size === this.parts.length) this.grow();
    this.parts[this.size++] = byte;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    while (this.size + end - start > this.parts.length) this.grow();
    const parts = this.parts;
    let size = this.size;
    for (let pos = start; pos < end; pos++) {
      const byte = bytes[pos] as number;
      if (byte >= 128) this.hasWide = true;
      parts[size++] = byte;
    }
    this.size = size;
  }

  /** The text; names in the form in which Python compares them (NFKC; Language Reference 2.3). */
  text(): string {
    const { parts, size, known } = this;
    if (this.hasWide || size > MAX_LENGTH) return new TextDecoder().decode(parts.subarray(0, size)).normalize('NFKC');
    let hash = size;
    for (let index = 0; index < size; index++) hash = (Math.imul(hash, 31) + (parts[index] as number)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const text = known[slot] as string;
    return text.length === size && this.isSame(text) ? text : (known[slot] = String.fromCharCode(...parts.subarray(0, size)));
  }

  private isSame(text: string): boolean {
    const { parts, size } = this;
    for (let index = 0; index < size; index++) if (text.charCodeAt(index) !== parts[index]) return false;
    return true;
  }

  private grow(): void {
    const parts = new Uint8Array(this.parts.length * 2);
    parts.set(this.parts);
    this.parts = parts;
  }
}
