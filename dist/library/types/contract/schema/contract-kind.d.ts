import { type Result } from '../../base/result.js';
import { type ContractProblem, type Inconsistency } from './contract-problem.js';
import type { SchemaModule } from './schema-validator.js';
import { type StrictJsonOptions } from '../json/strict-json.js';
export type ContractName = 'deployment-contract' | 'gate-report' | 'violation' | 'snapshot' | 'envelope' | 'pr-summary' | 'task-span-contract' | 'handoff-contract' | 'artifact-intent' | 'gate-result' | 'verdict' | 'history';
/** What every contract has in common: reading, judging and making one. */
export interface ContractKind<Contract, Draft> {
    readonly name: ContractName;
    readonly schemaId: string;
    /**
     * What is wrong with `value`: by the schema first (the first 1000 errors), and only when that is content, by the rules
     * that no schema can say.
     */
    readonly validate: (value: unknown) => ContractProblem[];
    /** Reads a text (strict JSON, see `parseStrictJson`); problems carry line and column and are sorted by them. */
    readonly parse: (text: string | Uint8Array, options?: StrictJsonOptions) => Result<Contract, readonly ContractProblem[]>;
    /** Completes `draft` with defaults and computed members and validates the outcome; nothing invalid comes out. */
    readonly create: (draft: Draft) => Result<Contract, readonly ContractProblem[]>;
}
export interface ContractRules<Contract, Draft> {
    readonly name: ContractName;
    readonly schema: SchemaModule;
    /** Fills defaults and computes what follows from the rest. Its draft is JSON; validation comes after. */
    readonly complete: (draft: Draft) => Contract;
    /** What a schema cannot say. Gets only values that the schema accepts. */
    readonly check: (contract: Contract) => Iterable<Inconsistency>;
}
export declare function defineContract<Contract, Draft>(rules: ContractRules<Contract, Draft>): ContractKind<Contract, Draft>;
