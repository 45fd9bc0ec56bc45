/** What was opened and not yet closed: a byte for each, as deep as a source goes. */
export class ByteStack {
  private room: usize = 256;
  private bytes: usize = heap.alloc(256);
  depth: usize = 0;

  clear(): void {
    this.depth = 0;
  }

  push(value: i32): void {
    if (this.depth == this.room) {
      this.room *= 4;
      this.bytes = heap.realloc(this.bytes, this.room);
    }
    store<u8>(this.bytes + this.depth++, <u8>value);
  }

  /** What was opened last, or `none`. */
  top(none: i32): i32 {
    return this.depth == 0 ? none : <i32>load<u8>(this.bytes + this.depth - 1);
  }

  /** The same, and forgets it. */
  pop(none: i32): i32 {
    return this.depth == 0 ? none : <i32>load<u8>(this.bytes + --this.depth);
  }
}
