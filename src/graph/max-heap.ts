import { invariant } from '../base/invariant.js';

export interface HeapEntry {
  readonly key: number;
  readonly node: number;
}

/** A binary heap that gives the entry of the greatest key first, of equal ones the smallest node. */
export class MaxHeap {
  private readonly entries: HeapEntry[] = [];

  push(key: number, node: number): void {
    const entry = { key, node };
    let at = this.entries.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.at(parent);
      if (!isBefore(entry, above)) break;
      this.entries[at] = above;
      at = parent;
    }
    this.entries[at] = entry;
  }

  /** The heap must not be empty. */
  pop(): HeapEntry {
    const top = this.at(0);
    const last = this.entries.pop();
    if (last === undefined || this.entries.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.entries.length) break;
      const right = left + 1;
      const child = right < this.entries.length && isBefore(this.at(right), this.at(left)) ? right : left;
      if (!isBefore(this.at(child), last)) break;
      this.entries[at] = this.at(child);
      at = child;
    }
    this.entries[at] = last;
    return top;
  }

  private at(index: number): HeapEntry {
    const entry = this.entries[index];
    invariant(entry !== undefined, 'an empty heap was asked for an entry');
    return entry;
  }
}

function isBefore(a: HeapEntry, b: HeapEntry): boolean {
  return a.key > b.key || (a.key === b.key && a.node < b.node);
}
