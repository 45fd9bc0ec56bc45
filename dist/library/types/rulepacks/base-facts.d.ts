import type { ImportGraph } from '../graph/import-graph.js';
/** How one path of the workspace, as it was captured, differs from the base commit. */
export type BaseChange = {
    readonly kind: 'added' | 'modified' | 'deleted';
    readonly path: string;
}
/** `path` is the present one; its content may have changed too. */
 | {
    readonly kind: 'renamed';
    readonly path: string;
    readonly from: string;
};
/** Paths of the base whose content is another today, or gone. */
export declare function pathsAtBase(changed: readonly BaseChange[]): ReadonlySet<string>;
/** One file of the base commit; `mode` as git writes it (`100644`, `100755`, `120000`). */
export interface BaseEntry {
    readonly path: string;
    readonly mode: string;
    readonly oid: string;
}
/** What the base commit had (SPEC section 7, Base). Plain data: an analyzer may read it like the rest of its input. */
export type BaseFacts = {
    readonly kind: 'found';
    readonly sha: string;
    /** One sentence on how the base was found. */
    readonly how: string;
    /** All files of the base below the root, submodules left out; sorted by path. */
    readonly entries: readonly BaseEntry[];
    /** Present path to path in the base, in order of the present path. */
    readonly renames: ReadonlyMap<string, string>;
    /** Everything that differs, by content (SPEC section 5: normalised), sorted by path; line endings and modes alone are no change. */
    readonly changed: readonly BaseChange[];
    /** Normalised texts of the files of the base that the rulepack asked for; a binary file is absent. */
    readonly texts: ReadonlyMap<string, string>;
    /** The imports of the base; null when the rulepack did not ask for them. */
    readonly graph: ImportGraph | null;
}
/** The event has no base: comparing rules are skipped. */
 | {
    readonly kind: 'none';
    readonly reason: string;
}
/** A base is wanted and cannot be had, or cannot be read whole: comparing rules cannot judge. */
 | {
    readonly kind: 'unknown';
    readonly reason: string;
    readonly hint: string;
};
/** What a rulepack asks of the base. Everything else of `found` is always there. */
export interface BaseWanted {
    /** Files whose text is wanted wherever the base has them. */
    readonly texts?: readonly string[];
    /** Whether the text of a file is wanted of which the present tree has another, or none. */
    wantsText(path: string): boolean;
    /** Whether the graph of the base is wanted, which may cost as much as that of the workspace; asked with the changes of source files alone. */
    wantsGraph(changed: readonly BaseChange[]): boolean;
}
/** The config with what the base had. */
export declare function withBase<C extends object>(config: C, base: BaseFacts): C;
/** What the base had, as it was handed in with the config. */
export declare function baseOf(config: Readonly<Record<string, unknown>>): BaseFacts;
