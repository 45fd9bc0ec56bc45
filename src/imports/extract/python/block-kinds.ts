import type { ImportKind } from '../../import-record.js';

// What an open block means for the imports in it.
const FUNCTION = 1;
/** Read by type checkers only. */
const TYPES = 2;
/** Read by type checkers only, as are all further branches of the same `if`. */
const TYPES_TO_THE_END = 3;
/** The body of `if not TYPE_CHECKING`: the other branches are read by type checkers only. */
const RUN = 4;

/**
 * The blocks around a statement that decide of which kind an import in it is, by their indentation (in columns). Blocks
 * that decide nothing are not kept, so that most lines cost one comparison.
 */
export class BlockKinds {
  private readonly indents: number[] = [];
  private readonly meanings: number[] = [];
  private functions = 0;
  private types = 0;
  /** Indentation of the innermost block that is kept; -1 without one. */
  innermost = -1;

  get kind(): ImportKind {
    if (this.types > 0) return 'type';
    return this.functions > 0 ? 'dynamic' : 'value';
  }

  /** Closes the blocks that a statement at `indent` ends. `isBranch`: it starts with `elif` or `else`. */
  close(indent: number, isBranch: boolean): void {
    let isTypesBranch = false;
    while (this.innermost >= indent) {
      const meaning = this.meanings.pop();
      if (meaning === FUNCTION) this.functions--;
      else if (meaning !== RUN) this.types--;
      isTypesBranch = isBranch && this.innermost === indent && (meaning === RUN || meaning === TYPES_TO_THE_END);
      this.indents.pop();
      this.innermost = this.indents[this.indents.length - 1] ?? -1;
    }
    if (isTypesBranch) this.open(indent, TYPES_TO_THE_END);
  }

  openFunction(indent: number): void {
    this.open(indent, FUNCTION);
  }

  /** Opens the block behind a test of `TYPE_CHECKING`, or of `not TYPE_CHECKING`. */
  openTypeTest(indent: number, isNegated: boolean): void {
    // In a branch that only type checkers reach, the test changes nothing.
    if (this.innermost < indent) this.open(indent, isNegated ? RUN : TYPES);
  }

  private open(indent: number, meaning: number): void {
    this.indents.push(indent);
    this.meanings.push(meaning);
    this.innermost = indent;
    if (meaning === FUNCTION) this.functions++;
    else if (meaning !== RUN) this.types++;
  }
}
