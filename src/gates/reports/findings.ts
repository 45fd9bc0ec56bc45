import { cutText } from '../../base/bounded.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import { sortedFindings } from '../ended-gate.js';
import { STDOUT } from './report-input.js';

/** Findings of one gate that are kept, so that the surfaces hold all of them and cut by their own limits; the rest is counted. */
export const MOST_FINDINGS = 100_000;
const MOST_MESSAGE = 1000;

/**
 * The rule of a finding that says how many others a gate did not keep. Whether those are excused nobody knows, so no waiver
 * and no baseline passes a gate that has one (`pipeline/judge/stand-gate`).
 */
export const LEFT_OUT = 'findings-left-out';

/** The rule of the warning that chains were judged without what was rejected; never excused either. */
export const CHAIN_INCOMPLETE = 'chain-incomplete';

/** The worst findings first, bounded; when some are left out, an info says how many there are. */
export function boundedFindings(findings: readonly Finding[], total = findings.length): readonly Finding[] {
  const kept = sortedFindings(findings).slice(0, MOST_FINDINGS);
  if (kept.length >= total) return kept;
  return [...kept, { level: 'info', rule: LEFT_OUT, message: `showing ${kept.length} of ${total} findings, the worst first; the report has all of them` }];
}

/** A finding at a place, as far as it is known. */
export function findingAt(level: Finding['level'], rule: string, message: string, place: { readonly file?: string | null; readonly line?: number | null; readonly column?: number | null } = {}): Finding {
  const { file = null, line = null, column = null } = place;
  const isPlaced = file !== null && file !== '' && file !== STDOUT;
  return {
    level, rule, message: cutText(message.trim() === '' ? rule : message.trim(), MOST_MESSAGE),
    ...(isPlaced ? { file } : {}),
    ...(isPlaced && line !== null && line >= 1 ? { line } : {}),
    ...(isPlaced && line !== null && line >= 1 && column !== null && column >= 1 ? { column } : {}),
  };
}

/** What is strange in a report, but no reason to refuse it (SPEC section 4). */
export function oddityFindings(reports: readonly { readonly path: string; readonly facts: { readonly oddities: readonly { readonly message: string; readonly line: number | null }[] } }[]): readonly Finding[] {
  return reports.flatMap(({ path, facts }) => facts.oddities.map(({ message, line }) => findingAt('warning', 'report-oddity', `${path}: ${message}`, { file: path, line })));
}

/** `1 test`, `3 tests`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** `4 violations that block: high no-eval src/a.ts:1, …`: each begins with its severity. */
export function blockedWords(blocking: readonly string[]): string {
  return `${count(blocking.length, 'violation')} that block${blocking.length === 1 ? 's' : ''}: ${blocking.slice(0, 3).join(', ')}${blocking.length > 3 ? ` and ${blocking.length - 3} more` : ''}`;
}
