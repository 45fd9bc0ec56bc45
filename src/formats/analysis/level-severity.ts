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

/** The same, and the severities of gosec, which golangci-lint before 1.64 writes where a format has words of its own (pkg/printers, reviewed 2026-11-27). */
export function severityOfGoLevel(level: string): AnalysisSeverity | null {
  return level === 'high' || level === 'medium' || level === 'low' ? level : severityOfLevel(level);
}
