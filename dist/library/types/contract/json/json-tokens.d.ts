export type JsonFaultCode = 'json_syntax' | 'json_duplicate_key' | 'json_too_deep' | 'json_too_large' | 'json_encoding' | 'json_lone_surrogate' | 'json_number_range';
/** Where and why a text is not JSON; `offset` counts UTF-16 code units from 0. */
export interface JsonFault {
    readonly code: JsonFaultCode;
    readonly offset: number;
    readonly message: string;
    readonly expected?: string;
    readonly actual?: string;
}
/** Leaves the reader from wherever it is; caught in `readJson` only. */
export declare class JsonFaultSignal extends Error {
    readonly fault: JsonFault;
    constructor(fault: JsonFault);
}
/** Reads the tokens of a JSON text, RFC 8259 to the letter. */
export declare class JsonTokens {
    readonly text: string;
    private readonly mendsSurrogates;
    offset: number;
    constructor(text: string, mendsSurrogates?: boolean);
    fail(code: JsonFaultCode, message: string, offset?: number, more?: {
        expected?: string;
        actual?: string;
    }): never;
    /** "here stands something else than wanted". */
    unexpected(expected: string): never;
    skipBlanks(): void;
    /** Takes `unit` when it stands here. */
    take(unit: string): boolean;
    /** A text, number, true, false or null. */
    scalar(): string | number | boolean | null;
    string(): string;
    /** The character of the escape at the present backslash; ends on its last character. */
    private escape;
    private word;
    private number;
}
