import { baseName } from '../base/folders.js';
import { RESERVED_GATE_NAMES, type RulepackName } from './rulepack-names.js';

/** Names that Windows keeps for devices: a gate's report folder could not be made there. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/** Words of a selection: a gate of that name could not be selected, and `--gates none` would leave it out. */
const SELECTION_WORD = /^(?:all|none)$/u;

export interface GateNameFault {
  /** Goes on from the name: "the gate name all ...". */
  readonly what: string;
  /** A name near it that a gate can have. */
  readonly better: string;
  readonly rulepack: RulepackName | null;
}

/** Why no gate can have this name although it is well formed; null when one can. */
export function gateNameFault(name: string): GateNameFault | null {
  const rulepack = RESERVED_GATE_NAMES.get(name);
  if (rulepack !== undefined) return { what: `belongs to the rulepack ${rulepack}`, better: `${name}_gate`, rulepack };
  if (DEVICE_NAME.test(name)) return { what: 'cannot be a folder on Windows', better: `${name}_gate`, rulepack: null };
  if (SELECTION_WORD.test(name)) return { what: `means ${name === 'all' ? 'every gate' : 'no gate'} where gates are selected`, better: `${name}_gate`, rulepack: null };
  return null;
}

/** The nearest valid gate name: `unit-tests` gives `unit_tests`; null when nothing is left of it. */
export function gateNameFor(name: string): string | null {
  const better = name
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^[^a-z]+|_+$/gu, '');
  return better === '' ? null : better;
}

/** The gate name that a file name suggests: `scripts/gates/seed-data.sh` is `seed_data`; null when nothing is left of it. */
export function gateNameOfFile(path: string): string | null {
  return gateNameFor(baseName(path).replace(/\.[A-Za-z0-9]+$/u, ''));
}
