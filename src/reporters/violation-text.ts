import { grouped } from './count-words.js';
import { driftText } from './drift-text.js';
import { impactText } from './impact-text.js';
import type { ShownViolation } from './standing.js';

/** Imports to cut that one line names. */
const CUTS_NAMED = 3;
/** A longer cycle is shown by its beginning and its end. */
const CYCLE_SHOWN = 8;

/** Plain text of a violation, from its constant message and its context, short however large it is; callers escape it. */
export function violationText(shown: ShownViolation): string {
  const { violation } = shown;
  const cycle = violation.context?.['cycle'];
  const parts = [violation.message.replace(/\.$/, '')];
  if (isTexts(cycle)) parts.push(cycleText(cycle));
  const impact = impactText(violation);
  if (impact !== null) parts.push(impact);
  const members = violation.context?.['members'];
  if (isTexts(members) && isTexts(cycle) && members.length > cycle.length) parts.push(`${grouped(members.length)} members in all`);
  const added = shown.items.flatMap((item) => item.added);
  if (added.length > 0) parts.push(`new here: ${added.slice(0, CUTS_NAMED).join(', ')}${added.length > CUTS_NAMED ? ` and ${grouped(added.length - CUTS_NAMED)} more` : ''}`);
  const cut = cutsText(violation.context?.['cut'], violation.context?.['imports']);
  if (cut !== null) parts.push(cut);
  const drift = driftText(violation);
  if (drift !== null) parts.push(drift);
  const text = violation.context?.['text'];
  if (typeof text === 'string') parts.push(text);
  return parts.join('; ');
}

/** A cycle in open form, closed for reading: `a → b → a`. */
function cycleText(cycle: readonly string[]): string {
  const [first] = cycle;
  const shown = cycle.length <= CYCLE_SHOWN ? cycle : [...cycle.slice(0, 4), `… ${cycle.length - 6} more …`, ...cycle.slice(-2)];
  return [...shown, first ?? ''].join(' → ');
}

/** `cut 3 of 1,200 imports: src/a.ts:3 (./b), ...`: what to take away, best first. */
function cutsText(cut: unknown, imports: unknown): string | null {
  if (!Array.isArray(cut)) return null;
  const places = (cut as readonly { file?: unknown; line?: unknown; specifier?: unknown }[]).flatMap(({ file, line, specifier }) =>
    typeof file === 'string' && typeof line === 'number' ? [`${file}:${line}${typeof specifier === 'string' ? ` (import of ${specifier})` : ''}`] : [],
  );
  if (places.length === 0) return null;
  const total = typeof imports === 'number' && imports > 0 ? ` of ${grouped(imports)} imports` : '';
  const statements = (cut as readonly { lines?: unknown; also?: unknown }[]).reduce((sum, { lines, also }) => sum + Math.max(1, lengthOf(lines)) + lengthOf(also), 0);
  const rest = places.length > CUTS_NAMED ? ` and ${grouped(places.length - CUTS_NAMED)} more` : '';
  return `cut ${grouped(statements)}${total}: ${places.slice(0, CUTS_NAMED).join(', ')}${rest}`;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
