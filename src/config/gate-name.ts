import { baseName } from '../base/folders.js';

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
