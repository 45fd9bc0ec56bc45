import type { Finding } from '../contract/verdict/gate-record.js';
import type { ReasonCode } from '../contract/verdict/reasons.js';
import { lastLines } from './last-lines.js';

/** One cause why a gate did not pass. */
export interface Cause {
  readonly code: ReasonCode;
  readonly message: string;
  readonly nextAction: string;
}

/** A cause as a finding; the end of the output, when there is any, as its snippet. */
export function findingOf(cause: Cause, level: Finding['level'], output: string): Finding {
  const quoted = lastLines(output).join('\n');
  return {
    level,
    message: cause.message,
    rule: cause.code.replaceAll('_', '-'),
    suggestion: cause.nextAction,
    ...(quoted === '' ? {} : { code_snippet: quoted }),
  };
}
