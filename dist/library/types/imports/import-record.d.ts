/** Kinds of an import edge (SPEC section 7). */
export type ImportKind = 'value' | 'type' | 'dynamic' | 'reexport' | 'include';
/** One import as it stands in a file; `line` and `column` count from 1 (column in UTF-16 code units) at the statement's first character. */
export interface ImportRecord {
    readonly specifier: string;
    readonly kind: ImportKind;
    readonly line: number;
    readonly column: number;
}
export interface ExtractedImports {
    /** In the order of the text. */
    readonly imports: readonly ImportRecord[];
    /** True when the scanner lost its place (unbalanced at the end of the file): what it found may be incomplete. */
    readonly uncertain: boolean;
    /**
     * The package that the file says it belongs to (Go, Java, Kotlin), as its clause writes it without white space. Absent
     * when it says none, when its family has no such clause, and for a Go file that no build takes into its folder's package.
     */
    readonly package?: string;
    /** Names that a Kotlin file declares outside of any class: there the file's name says nothing about them. Each once, in the order of the text. */
    readonly declares?: readonly string[];
}
