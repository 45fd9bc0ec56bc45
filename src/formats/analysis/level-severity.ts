import type { AnalysisSeverity } from '../analysis-facts.js';

/** SPEC section 3: error = high, warning = medium, note (or info, notice) = low. Null for every other word. */
export function severityOfLevel(level: string): AnalysisSeverity | null {
  switch (level.toLowerCase()) {
    case 'error':
      return 'high';
    case 'warning':
      return 'medium';
    case 'note':
    case 'notice':
    case 'info':
      return 'low';
    default:
      return null;
  }
}
