/** Line and column from 1; the column counts UTF-16 code units. */
export interface TextPosition {
    readonly line: number;
    readonly column: number;
}
/** Where `offset` (UTF-16 code units from 0) is in `text`; LF, CRLF and a lone CR end a line. */
export declare function positionAt(text: string, offset: number): TextPosition;
/** `positionAt` for many offsets of one text: one pass, then a binary search each. */
export declare function positionsIn(text: string): (offset: number) => TextPosition;
