import type { ImportKind } from '../imports/import-record.js';
/** `from` and `to` are indexes into `nodes`. */
export interface ImportEdge {
    readonly from: number;
    readonly to: number;
    /** True when the import means the whole unit of `to`, which then is the unit's smallest file: all files of the unit are meant. */
    readonly isWholeUnit: boolean;
    /** Set where only tests, examples and benchmarks of a crate can hold the import, since it leads to one of its dev-dependencies. */
    readonly isForTests?: true;
    readonly kind: ImportKind;
    readonly line: number;
    readonly column: number;
    readonly specifier: string;
}
/** An import of something outside the tree that a manifest would declare; what comes with a language is not listed. */
export interface ExternalImport {
    readonly from: number;
    readonly package: string;
    readonly kind: ImportKind;
    readonly line: number;
    readonly specifier: string;
}
/** An import of a file of the tree that is no source: data, a style sheet, an image. */
export interface LeafImport {
    readonly from: number;
    readonly path: string;
    readonly specifier: string;
}
/** An import that could not be resolved although it points into the tree. */
export interface UnresolvedImport {
    readonly path: string;
    readonly line: number;
    readonly specifier: string;
    readonly reason: string;
}
/** A file that steers resolution and could not be used as it is, so that edges may be missing. */
export interface GraphWarning {
    readonly level: 'warning' | 'info';
    readonly file: string;
    readonly message: string;
}
/** What imports what. Nodes are source files, sorted; edges sorted by from, line, column, to, kind. */
export interface ImportGraph {
    readonly nodes: readonly string[];
    /**
     * For each node the name of its unit: the folder of a Go or Java package, the folder of a crate, else the path itself.
     * Nodes with equal names are compiled or released as one.
     */
    readonly units: readonly string[];
    readonly edges: readonly ImportEdge[];
    /** Sorted by from, line, specifier. */
    readonly externals: readonly ExternalImport[];
    /** Sorted by from, path, specifier. */
    readonly leaves: readonly LeafImport[];
    /** Sorted by path, line, specifier. */
    readonly unresolved: readonly UnresolvedImport[];
    /** Files whose scan was uncertain, sorted. */
    readonly uncertain: readonly string[];
    /** Sorted by file and message. */
    readonly warnings: readonly GraphWarning[];
}
