/** A place in a file of the workspace; `line` and `column` count from 1. */
export interface SourceLocation {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
}
/**
 * An expected failure, as data. `code` is a closed union of the area that made it; `message` says what and why in one
 * sentence, `hint` what to do next. A bug throws instead (see `invariant`).
 */
export interface Problem<Code extends string = string> {
    readonly code: Code;
    readonly message: string;
    readonly expected?: string;
    readonly actual?: string;
    readonly hint?: string;
    readonly location?: SourceLocation;
}
export type Result<T, E = Problem> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly error: E;
};
export declare function ok<T>(value: T): {
    readonly ok: true;
    readonly value: T;
};
export declare function err<E>(error: E): {
    readonly ok: false;
    readonly error: E;
};
/** `file:line:column` as far as known: the form that editors and terminals turn into a link. */
export declare function formatLocation(location: SourceLocation): string;
