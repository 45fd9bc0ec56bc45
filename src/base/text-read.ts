/** What stands at the path of a small text file. Only `missing` may be taken for "there is none": the rest was not read. */
export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing has that name. */
  | { readonly kind: 'missing' }
  /**
   * Something is there and it cannot be read. `what` follows the name of the file in a sentence (`is a folder`), `hint`
   * says what to do; `line` and `column` count from 1 where the cause has a place in the file.
   */
  | { readonly kind: 'refused'; readonly what: string; readonly hint: string; readonly line?: number; readonly column?: number };
