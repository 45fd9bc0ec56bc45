/** An error as ajv reports it, without prose: the words are made in `contract-problem.ts`. */
export interface SchemaError {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    /** Set by ajv when the error is about the name of a property. */
    readonly propertyName?: string;
}
/** A validator of `generated/`: true when valid, else `errors` holds all that is wrong until the next call. */
export interface SchemaCheck {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
/** What each file of `generated/*.validator.js` exports. */
export interface SchemaModule {
    readonly validate: SchemaCheck;
    /** `$id` of the schema. */
    readonly schemaId: string;
    /** Valid keys of every closed object, by the schema path that an error about an unknown key carries. */
    readonly knownKeys: Readonly<Record<string, readonly string[]>>;
}
