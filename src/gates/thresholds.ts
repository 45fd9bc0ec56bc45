import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { ThresholdCheck } from '../contract/verdict/gate-record.js';

type Operator = '>=' | '<=' | '>' | '<' | '==';

interface Comparison {
  readonly operator: Operator;
  readonly value: number;
}

/** What a metric must satisfy: every comparison. */
export interface Threshold {
  /** As the config has it. */
  readonly text: string;
  readonly comparisons: readonly Comparison[];
}

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?`;
const COMPARISON = new RegExp(String.raw`^(>=|<=|==|>|<)\s*(${NUMBER})$`);
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*\.\.\s*(${NUMBER})$`);
const LONGEST = 200;
const GRAMMAR = 'a comparison such as ">= 8" (also <=, >, <, ==), several joined by commas such as ">= 8, <= 20", or "8..20"';

/**
 * Reads the condition of a threshold (SPEC section 4): `>= 8`, `<= 8`, `> 8`, `< 8`, `== 8`; several with commas, all
 * of which must hold (`>= 8, <= 20`); `8..20`, which includes both ends and means the same. Numbers are decimal, with
 * an optional sign, fraction and exponent. A condition that no number can meet is an error.
 */
export function parseThreshold(text: string): Result<Threshold, Problem<'threshold_invalid'>> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return err(problem(text, 'it is too long', `write ${GRAMMAR}`));
  const range = RANGE.exec(trimmed);
  const comparisons: Comparison[] = [];
  if (range !== null) {
    comparisons.push({ operator: '>=', value: Number(range[1]) }, { operator: '<=', value: Number(range[2]) });
  } else {
    for (const part of trimmed.split(',')) {
      const match = COMPARISON.exec(part.trim());
      if (match === null) return err(problem(text, `"${part.trim()}" is not a comparison`, hintFor(part.trim())));
      comparisons.push({ operator: match[1] as Operator, value: Number(match[2]) });
    }
  }
  if (comparisons.some(({ value }) => !Number.isFinite(value))) {
    return err(problem(text, 'a number in it is too large', `write ${GRAMMAR}`));
  }
  if (!canBeMet(comparisons)) {
    return err(problem(text, 'no number can meet it', 'put the smaller number first, or widen the condition'));
  }
  return ok({ text: trimmed, comparisons });
}

/**
 * Holds a metric against a threshold. `actual` is null, and `met` false, when the value is missing or no finite number;
 * a number in quotes is no number.
 */
export function checkThreshold(metric: string, threshold: Threshold, value: unknown): ThresholdCheck {
  const actual = typeof value === 'number' && Number.isFinite(value) ? value : null;
  const met = actual !== null && threshold.comparisons.every((comparison) => holds(actual, comparison));
  return { metric, expected: threshold.text, actual, met };
}

function holds(actual: number, { operator, value }: Comparison): boolean {
  switch (operator) {
    case '>=':
      return actual >= value;
    case '<=':
      return actual <= value;
    case '>':
      return actual > value;
    case '<':
      return actual < value;
    case '==':
      return actual === value;
  }
}

/** The bounds themselves decide, with a point strictly between them where a bound is open. */
function canBeMet(comparisons: readonly Comparison[]): boolean {
  const values = comparisons.map(({ value }) => value);
  const candidates = values.flatMap((value) => [value, ...values.map((other) => value / 2 + other / 2)]);
  const reach = Math.max(1, ...values.map(Math.abs)) * 2;
  return [...candidates, reach, -reach].some((number) => comparisons.every((comparison) => holds(number, comparison)));
}

function hintFor(part: string): string {
  if (new RegExp(`^${NUMBER}$`).test(part)) return `write ">= ${part}" or "== ${part}"`;
  if (/%\s*$/.test(part)) return 'write the number without the percent sign';
  if (/^(=>|=<)/.test(part)) return `write "${part.startsWith('=>') ? '>=' : '<='}${part.slice(2)}"`;
  if (/^=[^=]/.test(part)) return `write "=${part}"`;
  return `write ${GRAMMAR}`;
}

function problem(text: string, why: string, hint: string): Problem<'threshold_invalid'> {
  return { code: 'threshold_invalid', message: `the threshold "${text}" cannot be used: ${why}`, expected: GRAMMAR, actual: text, hint };
}
