/** Thrown when a value that we wanted to write is not JSON: a bug of the caller, named by JSON pointer. */
export declare class NotJsonError extends Error {
    /** RFC 6901; empty for the whole value. */
    readonly pointer: string;
    readonly found: string;
    readonly name = "NotJsonError";
    constructor(
    /** RFC 6901; empty for the whole value. */
    pointer: string, found: string);
}
/**
 * The canonical JSON of `value`: RFC 8785, keys by UTF-16 code units, no white space. Arrays keep their order.
 * @throws NotJsonError for everything that is not JSON (see `findNotJson`); nothing is coerced or left out.
 */
export declare function canonicalJson(value: unknown): string;
/** `canonicalJson` laid out for people: the same order of keys, two blanks of indent, a newline at the end. */
export declare function prettyCanonicalJson(value: unknown): string;
/** As `prettyCanonicalJson`, but with the members of the outermost object in the order of `names`. */
export declare function prettySections<Name extends string>(value: Readonly<Record<Name, unknown>>, names: readonly Name[]): string;
