import type { Violation } from '../contract/generated/types.js';

/** A longer way is shown by its beginning and its end. */
const WAY_SHOWN = 8;

/** What a violation of change-impact found: the way to a module, or the share of the files. Null for other rulepacks. Plain text; callers escape it. */
export function impactText({ rulepack_namespace, context }: Pick<Violation, 'rulepack_namespace' | 'context'>): string | null {
  if (rulepack_namespace !== 'change-impact') return null;
  const { module, distance, via, impacted, files, share_percent: share } = context ?? {};
  if (typeof module === 'string' && typeof distance === 'number' && Array.isArray(via)) {
    return distance === 0 ? `${module}: ${String(via[0])} changed` : `${module}, ${distance} step${distance === 1 ? '' : 's'} from the change: ${arrows(via.map(String))}`;
  }
  return typeof impacted === 'number' && typeof share === 'number' ? `${impacted} of ${String(files)} (${share} %)` : null;
}

/** The way from a changed file to one that it reaches. */
function arrows(way: readonly string[]): string {
  return (way.length <= WAY_SHOWN ? way : [...way.slice(0, 4), `… ${way.length - 6} more …`, ...way.slice(-2)]).join(' → ');
}
