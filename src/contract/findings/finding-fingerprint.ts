import type { Finding } from '../verdict/gate-record.js';
import { itemFingerprint } from './violation-id.js';

/** What stands for the rule of a finding that has none. */
export const NO_RULE = '-';

/**
 * The line-free identity of a finding of a gate: rule, file, and the message without references to places
 * (`placeFree`). Other numbers stay, so that a measured value that got worse is another finding. Where a finding tells how the gate itself
 * ended, what its command printed last is no part of it: that may be how long it took, and nothing excuses such a finding.
 */
export function findingFingerprint({ rule, file, message }: Pick<Finding, 'rule' | 'file' | 'message'>): string {
  const own = rule !== undefined && ENDED.has(rule) ? message.replace(PRINTED_LAST, '$1') : message;
  return itemFingerprint({ rule: rule ?? NO_RULE, file_path: file ?? '', evidence: placeFree(own) });
}

/** Rules of findings that tell how a command ended, or what it left undone. */
const ENDED: ReadonlySet<string> = new Set(['gate-failed', 'gate-error', 'report-missing', 'report-stale', 'report-invalid']);

/** As gates quote it: `make exited with 2: 3 of 70 failed in 12 s`, `the report was not written; it said last: ...`. */
const PRINTED_LAST = /(\bexited with [0-9]{1,10}(?: \(a command in it was ended by [A-Z]{1,10}\))?(?:, which Gate Contract 2\.0 does not know)?|; it said last|; it begins with): .*$/su;

/** `line 12`, `lines 3-9`, `column 4`, `:12:5` behind a name, `(12,5)`: each pattern is linear, its digits are bounded. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\b(lines?|columns?|cols?)( |: ?|=)[0-9]{1,9}(?:(?:-|:| to )[0-9]{1,9})?/giu, '$1 #'],
  [/(?<=[A-Za-z_)\]"'`>]):[0-9]{1,9}(?::[0-9]{1,9})?(?![0-9A-Za-z_.])/gu, ':#'],
  [/\([0-9]{1,9}, ?[0-9]{1,9}\)/gu, '(#)'],
];

/** A message in which references to places are `#` and runs of white space one blank. */
export function placeFree(message: string): string {
  return PLACES.reduce((text, [pattern, stand]) => text.replace(pattern, stand), message).replace(/\s+/gu, ' ').trim();
}
