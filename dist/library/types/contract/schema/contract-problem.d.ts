import type { SchemaModule } from './schema-validator.js';
/** What is wrong at one place of a contract. */
export interface ContractProblem {
    /** RFC 6901; for a missing or unknown member, the pointer of that member. */
    readonly pointer: string;
    readonly expected: string;
    readonly actual: string;
    /** One sentence with place, expected and actual. */
    readonly message: string;
    /** `$id` of the schema. */
    readonly schema_id: string;
    /** What to do, when there is more to say than `expected`. */
    readonly hint?: string;
    /** From 1, when the contract was read from a text. */
    readonly line?: number;
    readonly column?: number;
}
/** What a consistency check finds: a problem without its frame. */
export interface Inconsistency {
    readonly pointer: string;
    readonly expected: string;
    readonly actual: string;
    readonly hint?: string;
}
export declare function contractProblem(schemaId: string, found: Inconsistency): ContractProblem;
/** What a schema says about `value`, one problem for each place, in the order of the schema. */
export declare function schemaProblems(schema: SchemaModule, value: unknown): ContractProblem[];
