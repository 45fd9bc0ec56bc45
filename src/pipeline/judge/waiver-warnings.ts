import { formatLocation } from '../../base/result.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import { gaveVerdict } from '../../contract/verdict/outcomes.js';
import type { WaiverUse } from '../../contract/findings/waiver.js';

/** Gates by name and rulepacks by namespace that came to a verdict: what they did not find is not there. */
export function judgedOwners(gates: readonly GateRecord[]): ReadonlySet<string> {
  const judged = gates.filter(({ outcome }) => gaveVerdict(outcome));
  return new Set(judged.map(({ kind, name }) => (kind === 'rulepack' ? name.replaceAll('_', '-') : name)));
}

/** Rules that rulepacks skipped while their others judged, as waivers name them. */
export function unaskedRules(gates: readonly GateRecord[]): ReadonlySet<string> {
  return new Set(gates.flatMap(({ name, skippedRules }) => (skippedRules?.rules ?? []).map((rule) => `${name.replaceAll('_', '-')}/${rule}`)));
}

/** Warnings of the run about waivers: those that have expired and those that match nothing, in the order of the config. */
export function waiverWarnings(waivers: readonly WaiverUse[]): readonly string[] {
  return waivers.flatMap(({ waiver, state, matched, wasJudged }) => {
    const place = waiver.location === null ? '' : `${formatLocation(waiver.location)}: `;
    const what = `${waiver.rule} ${waiver.path === null ? `with the fingerprint ${waiver.fingerprint ?? ''}` : `at ${waiver.path}`}`;
    if (state === 'expired') {
      const counts = matched === 0 ? (wasJudged ? 'there is nothing left that it would waive: delete it' : 'this run did not judge what it would waive') : `${matched} finding${matched === 1 ? ' is' : 's are'} not waived by it any more`;
      return [`waiver-expired: ${place}the waiver of ${what} (owner ${waiver.owner}) expired on ${waiver.expires}; ${counts}`];
    }
    if (state === 'unmatched') return [`waiver-unmatched: ${place}the waiver of ${what} (owner ${waiver.owner}) matches nothing: delete it, or correct it`];
    return [];
  });
}
