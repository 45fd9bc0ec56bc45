import { by, inOrder } from '../../base/order.js';
import { findingFingerprint, NO_RULE } from '../../contract/findings/finding-fingerprint.js';
import { itemFingerprints } from '../../contract/findings/violation-items.js';
import type { Finding, GateRecord } from '../../contract/verdict/gate-record.js';
import type { RunFacts } from '../run-facts.js';
import { notesOfRulepacks, shownViolations, type ShownViolation } from '../standing.js';
import { driftItemText } from '../drift-text.js';
import { violationText } from '../violation-text.js';
import { changeFinder, type IsChanged } from './change-finder.js';
import { waiverFinder, type FindWaiver } from './waiver-finder.js';
import type { FindingState, FindingView } from './run-view.js';

const STATE_RANK: Readonly<Record<FindingState, number>> = { new: 0, unknown: 1, waived: 2, old: 3 };
const LEVEL_RANK = { error: 0, warning: 1, info: 2 } as const;

/** What wants doing first: what stands, then new before old, errors before warnings, changed lines before others, then by place. */
export const compareFindings = inOrder(
  by((finding: FindingView) => (finding.stands ? 0 : 1)),
  by((finding) => STATE_RANK[finding.state]),
  by((finding) => LEVEL_RANK[finding.level]),
  by((finding) => (finding.onChangedLine === true ? 0 : 1)),
  by((finding) => finding.file ?? '\uffff'),
  by((finding) => finding.line ?? 0),
  by((finding) => finding.source),
  by((finding) => finding.rule ?? ''),
  by((finding) => finding.message),
  by((finding) => finding.id),
);

/** Findings of gates and violations of rulepacks as one sorted list. */
export function findingViews(facts: RunFacts): readonly FindingView[] {
  const blocking = new Map(facts.gates.map((gate) => [gate.name, gate.blocking]));
  const isChanged = changeFinder(facts);
  const findWaiver = waiverFinder(facts.waivers);
  const violations = shownViolations(facts).map((shown) => violationView(shown, blocking, isChanged, findWaiver));
  const findings = facts.gates.filter((gate) => gate.kind !== 'rulepack').flatMap((gate) => gateFindings(gate, isChanged, findWaiver));
  const notes = notesOfRulepacks(facts).map((note) => findingView(THE_RUN, note, findingFingerprint(note), 1, isChanged, findWaiver));
  return [...violations, ...findings, ...notes].sort(compareFindings);
}

function violationView(shown: ShownViolation, blocking: ReadonlyMap<string, boolean>, isChanged: IsChanged, findWaiver: FindWaiver): FindingView {
  const { violation, state } = shown;
  const items = shown.items.length > 0 ? shown.items : itemFingerprints(violation).map((fingerprint) => ({ fingerprint, state }));
  const gate = violation.rulepack_namespace.replaceAll('-', '_');
  return {
    id: violation.id,
    source: violation.rulepack_namespace,
    gate,
    isViolation: true,
    rule: violation.rule_id,
    level: violation.severity,
    state,
    stands: state === 'new' && violation.severity !== 'info' && blocking.get(gate) !== false,
    message: violationText(shown),
    file: violation.file_path,
    line: violation.line_number,
    column: violation.column_number,
    onChangedLine: isChanged(violation.file_path, violation.line_number),
    suggestion: null,
    fingerprints: items.map((item) => item.fingerprint),
    items: items.map((item) => ({
      fingerprint: item.fingerprint,
      state: item.state,
      message: items.length === 1 ? null : driftItemText(violation, item.fingerprint),
      waiver: item.state === 'waived' ? findWaiver(`${violation.rulepack_namespace}/${violation.rule_id}`, violation.file_path, item.fingerprint) : null,
    })),
    category: violation.category,
  };
}

/** The same finding twice at one place differs by a counter, in the order of the gate: an id names one finding. */
function gateFindings(gate: GateRecord, isChanged: IsChanged, findWaiver: FindWaiver): readonly FindingView[] {
  const seen = new Map<string, number>();
  return gate.findings.map((finding) => {
    const fingerprint = finding.fingerprint ?? findingFingerprint(finding);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return findingView(gate, finding, fingerprint, count, isChanged, findWaiver);
  });
}

/** Where rules about the run itself are named (`run/base-unknown`): no gate, and nothing makes them not block. */
const THE_RUN = { name: 'run', blocking: true } as const;

function findingView(gate: Pick<GateRecord, 'name' | 'blocking'>, finding: Finding, fingerprint: string, count: number, isChanged: IsChanged, findWaiver: FindWaiver): FindingView {
  const state = finding.state ?? 'new';
  const file = finding.file ?? null;
  const line = finding.line ?? null;
  return {
    id: `${gate.name}:${fingerprint.slice(0, 32)}${count === 1 ? '' : `:${count}`}`,
    source: gate.name,
    gate: gate.name,
    isViolation: false,
    rule: finding.rule ?? null,
    level: finding.level,
    state,
    stands: state === 'new' && finding.level !== 'info' && gate.blocking,
    message: finding.message,
    file,
    line,
    column: finding.column ?? null,
    onChangedLine: isChanged(file, line),
    suggestion: finding.suggestion ?? null,
    fingerprints: [fingerprint],
    items: [{ fingerprint, state, message: null, waiver: state === 'waived' ? findWaiver(`${gate.name}/${finding.rule ?? NO_RULE}`, file ?? '', fingerprint) : null }],
    category: null,
  };
}
