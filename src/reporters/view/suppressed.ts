import type { FindingView } from './run-view.js';

/** Whether the tool itself suppressed a finding, in its source or its report: it is as good as waived, and no waiver of the config says so. */
export function isSuppressedByTool({ state, isViolation, items }: Pick<FindingView, 'state' | 'isViolation' | 'items'>): boolean {
  return state === 'waived' && !isViolation && items.every(({ waiver }) => waiver === null);
}
