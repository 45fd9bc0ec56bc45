import { by, inOrder } from '../base/order.js';
import { counted, grouped } from './count-words.js';

const MOST = 5;

/** The rules that found most, for a reader who is shown only some of the findings. */
export interface RuleCounts {
  readonly top: readonly { readonly rule: string; readonly count: number }[];
  /** How many other rules found something. */
  readonly others: number;
}

/** Counts findings by the names of their rules; null where no rule stands out, since each found one thing. */
export function ruleCounts(rules: readonly string[]): RuleCounts | null {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].map(([rule, count]) => ({ rule, count })).sort(inOrder(by(({ count }) => -count), by(({ rule }) => rule)));
  return (sorted[0]?.count ?? 0) < 2 ? null : { top: sorted.slice(0, MOST), others: Math.max(0, sorted.length - MOST) };
}

/** `TS2307 (850), TS7006 (23) and 4 other rules`, with each name as `show` writes it. */
export function ruleCountWords({ top, others }: RuleCounts, show: (rule: string) => string): string {
  const named = top.map(({ rule, count }) => `${show(rule)} (${grouped(count)})`).join(', ');
  return others === 0 ? named : `${named} and ${counted(others, 'other rule')}`;
}
