import { cutText } from '../base/bounded.js';
import { oneLine, visibleLines } from './escape.js';
import type { FindingPlace } from './finding-place.js';
import { LIMITS } from './limits.js';
import type { FindingItemView, FindingView } from './view/run-view.js';

/** Foreign text of any length over several lines, bounded before and after invisible characters are named. */
export function boundedLines(text: string, limit: number): string {
  return cutText(visibleLines(cutText(text, limit)), limit);
}

/** As `boundedLines`, on one line. */
export function boundedLine(text: string, limit: number): string {
  return cutText(oneLine(cutText(text, limit)), limit);
}

/** What a report of another program says of a finding, or of one item of it: message, a place that is no file, suggestion. */
export function findingText(finding: FindingView, place: FindingPlace, item: FindingItemView | null = null): string {
  const parts = [item?.message ?? finding.message, ...(place.told === null ? [] : [`At: ${place.told}`]), ...(finding.suggestion === null ? [] : [`Suggestion: ${finding.suggestion}`])];
  const text = parts.map((part) => boundedLines(part, LIMITS.reportMessage)).join('\n').trim();
  return text === '' ? '(no message)' : text;
}

/** `<rulepack or gate>/<rule>`, as waivers name it; `-` stands for the rule of a finding that has none. */
export function ruleNameOf({ source, rule }: Pick<FindingView, 'source' | 'rule'>): string {
  return `${boundedLine(source, LIMITS.reportName)}/${boundedLine(rule ?? '-', LIMITS.reportName - 65)}`;
}
