import { isHostFault } from '../../base/host-fault.js';
import type { Problem } from '../../base/result.js';

/** A part of a run that broke, as a problem: it decides the verdict, and what was found without that part is told all the same. */
export function runFault(what: string, error: unknown): Problem<'internal_error'> {
  const cause = error instanceof Error ? error.message : String(error);
  const hint = isHostFault(error) ? 'Do what the message says, and run again.' : 'Do what the message says; if that does not help, report it with this message as a bug of contract-gates.';
  return { code: 'internal_error', message: `${what}: ${cause}`, hint };
}
