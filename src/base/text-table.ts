/** Texts by their index, each made when it is asked for and then given again. */
export class TextTable {
  private readonly made: (string | undefined)[];

  /** `ends` are those of the texts within `joined`, in UTF-16 code units, rising, the last its length. */
  constructor(
    private readonly joined: string,
    private readonly ends: Int32Array,
  ) {
    this.made = new Array<string | undefined>(ends.length);
  }

  /** Undefined beyond the last. */
  at(index: number): string | undefined {
    const known = this.made[index];
    if (known !== undefined) return known;
    const end = this.ends[index];
    if (end === undefined) return undefined;
    return (this.made[index] = this.joined.slice(index === 0 ? 0 : this.ends[index - 1], end));
  }
}
