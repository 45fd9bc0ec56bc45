import { by, inOrder } from '../base/order.js';
import type { Violation } from '../contract/generated/types.js';
import { driftText } from './drift-text.js';
import type { ItemState, RunFacts } from './run-facts.js';

/** A violation with the state of its items: what every surface lists. */
export interface ShownViolation {
  readonly violation: Violation;
  readonly items: readonly ItemState[];
  /** At least one item is neither old nor waived. */
  readonly isNew: boolean;
}

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const;

/** All violations of the run, worst first: new before old, errors before warnings, then by place. */
export function shownViolations(facts: RunFacts): readonly ShownViolation[] {
  const items = new Map<string, ItemState[]>();
  for (const item of facts.items) {
    const group = items.get(item.violation_id);
    if (group === undefined) items.set(item.violation_id, [item]);
    else group.push(item);
  }
  const violations = Object.values(facts.envelope?.extensions ?? {}).flatMap((extension) => extension.violations);
  return violations
    .map((violation) => {
      const own = items.get(violation.id) ?? [];
      return { violation, items: own, isNew: own.some((item) => item.state === 'new') };
    })
    .sort(
      inOrder(
        by((shown: ShownViolation) => (shown.isNew ? 0 : 1)),
        by((shown) => SEVERITY_RANK[shown.violation.severity]),
        by((shown) => shown.violation.file_path),
        by((shown) => shown.violation.line_number ?? 0),
        by((shown) => shown.violation.id),
      ),
    );
}

/** Plain text of a violation, from its constant message and its context; callers escape it. */
export function violationText(shown: ShownViolation): string {
  const { violation } = shown;
  const cycle = violation.context?.['cycle'];
  const parts = [violation.message.replace(/\.$/, '')];
  if (Array.isArray(cycle) && cycle.every((path) => typeof path === 'string')) parts.push(cycleText(cycle));
  const { module, distance, via, impacted, files, share_percent: share } = violation.context ?? {};
  if (typeof module === 'string' && typeof distance === 'number' && Array.isArray(via)) parts.push(distance === 0 ? `${module}: ${String(via[0])} changed` : `${module}, ${distance} step${distance === 1 ? '' : 's'} from the change: ${arrows(via.map(String))}`);
  if (typeof impacted === 'number' && typeof share === 'number') parts.push(`${impacted} of ${String(files)} (${share} %)`);
  const members = violation.context?.['members'];
  if (Array.isArray(members) && Array.isArray(cycle) && members.length > cycle.length) parts.push(`the component has ${members.length} files`);
  const added = shown.items.flatMap((item) => item.added);
  if (added.length > 0) parts.push(`new here: ${added.slice(0, 3).join(', ')}${added.length > 3 ? ` and ${added.length - 3} more` : ''}`);
  const cut = firstCut(violation);
  if (cut !== null) parts.push(`cut first: ${cut}`);
  const drift = driftText(violation);
  if (drift !== null) parts.push(drift);
  return parts.join('; ');
}

/** A cycle in open form, closed for reading: `a → b → a`. */
function cycleText(cycle: readonly string[]): string {
  const [first] = cycle;
  const shown = cycle.length <= 8 ? cycle : [...cycle.slice(0, 4), `… ${cycle.length - 6} more …`, ...cycle.slice(-2)];
  return [...shown, first ?? ''].join(' → ');
}

/** The way from a changed file to one that it reaches. */
function arrows(way: readonly string[]): string {
  return (way.length <= 8 ? way : [...way.slice(0, 4), `… ${way.length - 6} more …`, ...way.slice(-2)]).join(' → ');
}

function firstCut(violation: Violation): string | null {
  const cut = violation.context?.['cut'];
  if (!Array.isArray(cut)) return null;
  const [first] = cut as readonly unknown[];
  if (typeof first !== 'object' || first === null) return null;
  const { file, line, specifier } = first as { file?: unknown; line?: unknown; specifier?: unknown };
  if (typeof file !== 'string' || typeof line !== 'number') return null;
  return `${file}:${line}${typeof specifier === 'string' ? ` (import of ${specifier})` : ''}`;
}
