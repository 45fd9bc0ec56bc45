import { formatLocation, type Problem } from '../../base/result.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import type { Cause } from '../cause.js';
import { unjudged, type Conclusion } from '../conclusion.js';

/** A problem of a file as the cause of an `error`: its place stands in the message and in the finding. */
export function brokenFile(problem: Problem, code: Cause['code'] = 'report_invalid', more: Partial<Conclusion> = {}): Conclusion {
  const { location, message, hint } = problem;
  const place = location === undefined || message.startsWith(location.file) ? '' : `${formatLocation(location)}: `;
  const cause: Cause = { code, message: `${place}${message}`, nextAction: hint ?? 'Write the file again, whole and valid.' };
  const conclusion = unjudged(cause, '', more);
  if (location === undefined) return conclusion;
  const { file, line, column } = location;
  const placed = { file, ...(line === undefined ? {} : { line }), ...(line === undefined || column === undefined ? {} : { column }) };
  // The last finding is the cause itself.
  return { ...conclusion, findings: conclusion.findings.map((finding, index): Finding => (index === conclusion.findings.length - 1 ? { ...finding, message, ...placed } : finding)) };
}
