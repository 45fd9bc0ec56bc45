/** What a violation id is made of. */
export interface ViolationPlace {
    /** Namespace of the rulepack. */
    readonly namespace: string;
    readonly ruleId: string;
    /** As in the snapshot. */
    readonly filePath: string;
    /** From 1, or null for the whole file. */
    readonly line: number | null;
    /** From 1, or null for the whole line. */
    readonly column: number | null;
}
/** The id of a violation, equal on every machine and in every run (SPEC section 5, document 003 section 4.1). */
export declare function violationId({ namespace, ruleId, filePath, line, column }: ViolationPlace): string;
/**
 * The line-free identity of one item of a violation: it survives edits above it. `evidence` is any JSON value that the
 * table of SPEC section 7 names for the rule.
 */
export declare function itemFingerprint(item: {
    readonly rule: string;
    readonly file_path: string;
    readonly evidence: unknown;
}): string;
