import { ok, type Problem, type Result } from '../base/result.js';
import { checkContractFile } from '../contract/contract-file.js';
import type { ContractProblem } from '../contract/contract-problem.js';
import type { World } from '../ports/world.js';

const MAX_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;

/** What `validate` found in a file. */
export interface Validation {
  /** Which contract it means to be, in words: `envelope`, `a list of gate-result`, `config`. */
  readonly contract: string;
  /** All that is wrong with it: of a contract by JSON pointer, of a config by line. Empty: it is valid. */
  readonly problems: readonly (ContractProblem | Problem)[];
}

/** Judges any JSON file by the contract that it means to be, and a YAML file as a config. */
export async function validate(file: string, world: World): Promise<Result<Validation>> {
  if (/\.ya?ml$/i.test(file)) {
    const { loadConfigQuickly } = await import('../config/load-config.js');
    const config = await loadConfigQuickly(file.replaceAll('\\', '/'), world.readText);
    return ok({ contract: 'config', problems: config.ok ? [] : config.error });
  }
  const read = world.readFile(file, MAX_BYTES);
  if (!read.ok) return read;
  const checked = await checkContractFile(read.value, { file, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
  if (!checked.ok) return checked;
  const { kinds, isList, problems } = checked.value;
  const names = [...new Set(kinds)].join(', ');
  return ok({ contract: isList ? `a list of ${names}` : names, problems });
}
