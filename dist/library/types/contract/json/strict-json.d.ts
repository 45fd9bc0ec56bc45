import { type Problem, type Result, type SourceLocation } from '../../base/result.js';
import { type TextPosition } from './json-text.js';
import { type JsonFaultCode } from './json-tokens.js';
/** Size that a foreign payload may have, in bytes of UTF-8. */
export declare const DEFAULT_JSON_BYTES: number;
export interface StrictJsonOptions {
    /** Named in problems. */
    readonly file?: string;
    readonly maxDepth?: number;
    readonly maxBytes?: number;
    /** Reads half of a surrogate pair as U+FFFD, as every writer of UTF-8 does, instead of refusing the text that holds it. */
    readonly mendsSurrogates?: boolean;
}
/** A JSON value together with where its parts stand in the text. */
export interface StrictJson {
    /** Plain objects and arrays; a key `__proto__` is an ordinary own member. */
    readonly value: unknown;
    /** Where the value at a JSON pointer begins; for a missing member, where its nearest parent that is there begins. */
    locate(pointer: string): TextPosition;
}
export type StrictJsonProblem = Problem<JsonFaultCode> & {
    readonly location: SourceLocation;
};
/**
 * Reads JSON that somebody else wrote, by RFC 8259 to the letter: no byte order mark, no duplicate key, no lone
 * surrogate, no number beyond a double, nothing after the value, at most `maxDepth` levels and `maxBytes` bytes.
 * Everything that it accepts, JSON.parse reads as the same value.
 */
export declare function parseStrictJson(input: string | Uint8Array, options?: StrictJsonOptions): Result<StrictJson, StrictJsonProblem>;
/** Where a text leaves the syntax of JSON: its line, and for people the column and the reason too; null where it does not, or says a key twice before. */
export declare function jsonFault(text: string): {
    readonly line: number;
    readonly told: string;
} | null;
