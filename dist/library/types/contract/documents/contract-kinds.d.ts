import type { ContractKind, ContractName } from '../schema/contract-kind.js';
export type AnyKind = Pick<ContractKind<unknown, never>, 'name' | 'schemaId' | 'validate'>;
/** Every kind of contract by its name. Loaded as a whole, where a file has to be judged: a run needs most of them, and finding many pieces takes longer than reading them. */
export declare const CONTRACT_KINDS: Readonly<Record<ContractName, AnyKind>>;
