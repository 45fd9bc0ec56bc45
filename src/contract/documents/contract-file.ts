import { pointerTo } from '../../base/json-pointer.js';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { ContractName } from '../schema/contract-kind.js';
import type { AnyKind } from './contract-kinds.js';
import { CONTRACT_NAMES, detectContract } from '../schema/detect-contract.js';
import type { ContractProblem } from '../schema/contract-problem.js';
import { parseStrictJson, type StrictJsonOptions } from '../json/strict-json.js';

/** The kind of that name, loaded now. */
async function loadContractKind(name: ContractName): Promise<AnyKind> {
  return (await import('./contract-kinds.js')).CONTRACT_KINDS[name];
}

/** What a file turned out to be, and all that is wrong with it (nothing when `problems` is empty). */
export interface CheckedContractFile {
  /** One name; of a list, the kind of each entry in its order. */
  readonly kinds: readonly ContractName[];
  readonly isList: boolean;
  readonly problems: readonly ContractProblem[];
}

/**
 * Judges a file of one contract, or of a list of contracts (as `gate-results.json`), whose kind is told from its shape
 * unless `kind` says it. A file that is no JSON, or of no known kind, is a problem with line and column.
 */
export async function checkContractFile(
  text: string | Uint8Array, options: StrictJsonOptions & { readonly kind?: ContractName } = {},
): Promise<Result<CheckedContractFile, Problem>> {
  const json = parseStrictJson(text, options);
  if (!json.ok) return json;
  const { value, locate } = json.value;
  const isList = Array.isArray(value);
  const entries: readonly unknown[] = isList ? value : [value];
  if (entries.length === 0) {
    return err({
      code: 'contract_unknown', message: 'the file is an empty list: there is nothing to judge', expected: 'at least one contract',
      hint: `The kinds are ${CONTRACT_NAMES.join(', ')}.`, location: { file: options.file ?? '', line: 1, column: 1 },
    });
  }
  const kinds: ContractName[] = [];
  const problems: ContractProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = isList ? pointerTo('', index) : '';
    const name = options.kind === undefined ? detectContract(entry) : ok(options.kind);
    if (!name.ok) return err({ ...name.error, location: { file: options.file ?? '', ...locate(at) } });
    kinds.push(name.value);
    const kind = await loadContractKind(name.value);
    for (const problem of kind.validate(entry)) {
      const pointer = at + problem.pointer;
      const message = at === '' ? problem.message : `entry ${index}: ${problem.message}`;
      problems.push({ ...problem, pointer, message, ...locate(pointer) });
    }
  }
  return ok({ kinds, isList, problems });
}
