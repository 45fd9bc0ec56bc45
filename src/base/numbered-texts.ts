/** Numbers texts in the order in which they first come. */
export class NumberedTexts {
  private readonly numbers = new Map<string, number>();

  /** All texts, in the order of their numbers. */
  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}
