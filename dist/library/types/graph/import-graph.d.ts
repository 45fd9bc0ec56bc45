import type { ImportKind } from '../imports/import-record.js';
/** `from` and `to` are indexes into `nodes`. */
export interface ImportEdge {
    readonly from: number;
    readonly to: number;
    readonly kind: ImportKind;
    readonly line: number;
    readonly column: number;
    readonly specifier: string;
}
export interface UnresolvedImport {
    readonly path: string;
    readonly line: number;
    readonly specifier: string;
    /** `external` (a package or builtin outside the tree) is not listed here; these could not be resolved although they point into the tree. */
    readonly reason: string;
}
/** What imports what. Nodes are source files, sorted; edges sorted by from, line, column, to, kind. */
export interface ImportGraph {
    readonly nodes: readonly string[];
    readonly edges: readonly ImportEdge[];
    readonly unresolved: readonly UnresolvedImport[];
    /** Files whose scan was uncertain, sorted. */
    readonly uncertain: readonly string[];
}
