import { gateNameFor } from '../gate-name.js';

/** What is wrong with a text that does not have the form its setting wants, and how to write it. */
export interface PatternWords {
  readonly message: string;
  readonly hint: string;
}

/**
 * Words for each form of the config schema. `keys` is the way to the setting, or to the map that holds the name;
 * `name` is the key that has the wrong form, null when it is a value.
 */
export function patternWords(keys: readonly string[], name: string | null, text: string): PatternWords {
  const quoted = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  if (text.includes('\0')) return { message: `${keys.at(-1) ?? 'a value'} holds a NUL character`, hint: 'remove \\0: no system takes it in a command or a variable' };
  if (name !== null && keys[0] === 'gates' && keys.length === 1) {
    const better = gateNameFor(name);
    return {
      message: `${quoted} is not a name for a gate: names begin with a letter and have only a-z, 0-9 and _`,
      hint: better === null ? 'write a name such as unit_tests' : `write ${better}`,
    };
  }
  if (name !== null || keys.includes('requires_env')) {
    return { message: `${quoted} is not a name for an environment variable`, hint: 'use letters, digits and _, not beginning with a digit' };
  }
  if (keys.at(-1) === 'timeout') return { message: `the timeout ${quoted} is not a duration`, hint: 'write a whole number and s, m or h: 90s, 5m or 1h' };
  if (keys.at(-1) === 'wide_impact') return { message: `wide_impact is ${quoted}, which is not a share`, hint: 'write a share from 0% to 100%, such as 40% or 12.5%' };
  if (keys[0] === 'jobs') return { message: `${quoted} is not an id of a job`, hint: 'write the id as the workflow has it under jobs, not its name' };
  if (keys.includes('thresholds')) {
    return { message: `the threshold ${quoted} of ${keys[3] ?? ''} is not a condition`, hint: 'write ">= 8", "< 5", "== 0" or a range such as "8..20"; join several with a comma' };
  }
  const waiver = keys[0] === 'waivers' ? WAIVER_WORDS[keys.at(-1) ?? ''] : undefined;
  if (waiver !== undefined) return { message: `${keys.at(-1) ?? ''} of a waiver is ${quoted}, which is not ${waiver.message}`, hint: waiver.hint };
  return { message: `${keys.join('.')} is ${quoted}, which does not have the right form`, hint: 'compare it with docs/configuration.md' };
}

const WAIVER_WORDS: Readonly<Record<string, PatternWords>> = {
  rule: { message: 'a rule with its rulepack or gate', hint: 'write <rulepack or gate>/<rule>, as in cycles/circular-dependency-detected' },
  fingerprint: { message: 'a fingerprint', hint: 'write the 64 hex digits that verdict.json and explain show' },
  expires: { message: 'a day', hint: 'write the last day on which it holds, as 2027-03-31' },
};
