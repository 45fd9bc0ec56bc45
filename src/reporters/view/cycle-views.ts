import { textsOf } from '../../base/plain-values.js';
import type { Envelope, Violation } from '../../contract/generated/types.js';
import { by, inOrder } from '../../base/order.js';
import type { CutView, CycleEdge, CycleView, FindingView } from './run-view.js';

/** Rule of the rulepack cycles whose context this reads (`rulepacks/cycles/describe`). */
const RULE = 'circular-dependency-detected';

/** One picture for each component, new ones first, then the largest; null when the rulepack did not run. */
export function cycleViews(envelope: Envelope | null, findings: readonly FindingView[]): readonly CycleView[] | null {
  const extension = envelope?.extensions['cycles'];
  if (extension === undefined) return null;
  const states = new Map(findings.filter((finding) => finding.isViolation).map((finding) => [finding.id, finding.state]));
  return extension.violations
    .filter((violation) => violation.rule_id === RULE)
    .map((violation) => cycleView(violation, states.get(violation.id) ?? 'new'))
    .sort(inOrder(by((cycle: CycleView) => (cycle.state === 'new' ? 0 : 1)), by((cycle) => -cycle.members.length), by((cycle) => cycle.members[0] ?? ''), by((cycle) => cycle.id)));
}

function cycleView(violation: Violation, state: CycleView['state']): CycleView {
  const context = violation.context ?? {};
  const path = textsOf(context['cycle']);
  const members = textsOf(context['members']);
  const imports = context['imports'];
  return {
    id: violation.id,
    state,
    members: members.length > 0 ? members : path,
    path,
    edges: records(context['cycle_edges']).map(edgeOf),
    cuts: records(context['cut']).map((cut): CutView => ({ ...edgeOf(cut), reason: typeof cut['reason'] === 'string' ? cut['reason'] : '' })),
    imports: typeof imports === 'number' ? imports : 0,
  };
}

function edgeOf(edge: Readonly<Record<string, unknown>>): CycleEdge {
  const { file, to, line, specifier } = edge;
  return { from: typeof file === 'string' ? file : '', to: typeof to === 'string' ? to : '', line: typeof line === 'number' ? line : null, specifier: typeof specifier === 'string' ? specifier : null };
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((entry): entry is Readonly<Record<string, unknown>> => typeof entry === 'object' && entry !== null) : [];
}
