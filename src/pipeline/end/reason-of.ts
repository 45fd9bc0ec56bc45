import { formatLocation, type Problem } from '../../base/result.js';
import type { Reason, ReasonCode } from '../../contract/verdict/reasons.js';

/** A problem as a reason of the verdict, with its place and what to do next. */
export function reasonOf(code: ReasonCode, problem: Problem): Reason {
  const { message, location, hint } = problem;
  const place = location === undefined || message.startsWith(location.file) ? '' : `${formatLocation(location)}: `;
  return { code, message: `${place}${message}`, next_action: hint ?? 'Fix what the message names, then run again.', ...(location === undefined ? {} : { location }) };
}

export const CANCELLED: Reason = { code: 'cancelled', message: 'the run was cancelled before everything was judged', next_action: 'Run it again.' };
