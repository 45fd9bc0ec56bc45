/** The elements and expressions that are open around a place, innermost last; closing one closes what was left open inside it. */
export class OpenElements {
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  get isEmpty(): boolean {
    return this.names.length === 0;
  }

  get innermost(): string | undefined {
    return this.names[this.names.length - 1];
  }

  open(name: string): void {
    this.names.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Nothing happens when none of that name is open; so each name is taken off once, however wrong the markup. */
  close(name: string): void {
    if ((this.counts.get(name) ?? 0) === 0) return;
    for (;;) {
      const closed = this.names.pop();
      if (closed === undefined) return;
      this.counts.set(closed, (this.counts.get(closed) ?? 1) - 1);
      if (closed === name) return;
    }
  }
}

const VOID: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** Whether HTML gives the element no content and no closing tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}
