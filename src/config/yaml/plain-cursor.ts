/** A place in the text of a plain config: lines without tabs or carriage returns. */
export class PlainCursor {
  private readonly lines: readonly string[];
  private index = 0;
  /** From 0, in UTF-16 code units. */
  column = 0;

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  /** From 1. */
  get line(): number {
    return this.index + 1;
  }

  /** What is left of the line. */
  rest(): string {
    return (this.lines[this.index] ?? '').slice(this.column);
  }

  isAtEnd(): boolean {
    return this.index >= this.lines.length;
  }

  /** Whether a list item begins here. */
  atItem(): boolean {
    return /^-(?: |$)/.test(this.rest());
  }

  /** Whether nothing but blanks and a comment is left of the line. */
  lineIsDone(): boolean {
    return /^ *(?:#|$)/.test(this.rest());
  }

  skip(count: number): void {
    this.column += count;
  }

  skipSpaces(): void {
    this.column += /^ */.exec(this.rest())?.[0].length ?? 0;
  }

  nextLine(): void {
    this.index++;
    this.column = 0;
  }

  /** Goes to the first character of the next line with content, from the start of this line; false at the end. */
  toContent(): boolean {
    for (; this.index < this.lines.length; this.nextLine()) {
      const line = this.lines[this.index] ?? '';
      const found = line.search(/[^ ]/);
      if (found < 0 || line[found] === '#') continue;
      this.column = found;
      return true;
    }
    return false;
  }

  /**
   * The text of a `|` block whose header ends this line: the lines below that are deeper than `parent`, without their
   * indentation; with `strip` without the last line end. Null for an empty block, and where the first line is blank or
   * deeper than a later one: there the rules are less plain.
   */
  literal(parent: number, strip: boolean): string | null {
    this.nextLine();
    const first = (this.lines[this.index] ?? '').search(/[^ ]/);
    if (first <= parent) return null;
    const content: string[] = [];
    for (; this.index < this.lines.length; this.nextLine()) {
      const line = this.lines[this.index] ?? '';
      const indent = line.search(/[^ ]/);
      if (indent >= 0 && indent < first) {
        if (indent > parent) return null;
        break;
      }
      // A line of blanks that is longer than the indentation keeps the rest of them.
      if (indent < 0 && line.length > first) return null;
      content.push(indent < 0 ? '' : line.slice(first));
    }
    while (content.at(-1) === '') content.pop();
    return `${content.join('\n')}${strip ? '' : '\n'}`;
  }
}
