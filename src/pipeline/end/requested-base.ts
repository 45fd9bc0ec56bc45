import type { BaseRequest } from '../../ports/base-request.js';
import type { RunRequest } from './run-request.js';

/** The base that a run asks for: the one that it names, else that of its event. Where no event is known the mode that was asked for tells whether this is a CI system. */
export function requestedBase({ inputs, context }: Pick<RunRequest, 'inputs' | 'context'>): BaseRequest {
  if (inputs.base !== null) return { kind: 'explicit', revision: inputs.base };
  const { base } = context;
  if (inputs.mode === null || (base.kind !== 'local' && base.kind !== 'other_ci')) return base;
  return { kind: inputs.mode === 'ci' ? 'other_ci' : 'local' };
}
