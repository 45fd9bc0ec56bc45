import type { FindingItemView, FindingState, FindingView, RunView } from '../view/run-view.js';

/** What the page holds of a run apart from its findings, which come in columns. */
export interface PageData {
  readonly run: Omit<RunView, 'findings'>;
  /** How many findings the page holds; `run.counts.total` are there. */
  readonly findingsShown: number;
  /** Gates whose output is cut at its beginning, by name, with the characters that are missing. */
  readonly outputCut: Readonly<Record<string, number>>;
}

/** Levels and states by their place in these lists; a column holds one character of it for each finding. */
export const LEVELS: readonly FindingView['level'][] = ['error', 'warning', 'info'];
export const STATES: readonly FindingState[] = ['new', 'unknown', 'waived', 'old'];

/** Bits of `marks`. */
export const IS_VIOLATION = 1;
export const STANDS = 2;
export const ON_CHANGED_LINE = 4;
export const CHANGE_KNOWN = 8;

/**
 * Findings by column, in the order of the view. Texts that come again (files, rules, messages) stand once in `texts` and are
 * named by their place; -1 is null. 100,000 findings take half the bytes and a third of the time of a list of objects.
 */
export interface FindingColumns {
  readonly texts: readonly string[];
  readonly source: readonly number[];
  readonly gate: readonly number[];
  readonly rule: readonly number[];
  readonly file: readonly number[];
  readonly message: readonly number[];
  readonly suggestion: readonly number[];
  readonly category: readonly number[];
  /** 0 is null: lines and columns count from 1. */
  readonly line: readonly number[];
  readonly column: readonly number[];
  /** One digit for each finding: the place in `LEVELS`. */
  readonly level: string;
  /** One digit for each finding: the place in `STATES`. */
  readonly state: string;
  /** One hexadecimal digit for each finding. */
  readonly marks: string;
  /** Empty where it is the name of the gate, `:` and the first 32 characters of the first fingerprint. */
  readonly ids: readonly string[];
  /** Fingerprints of each finding, joined by a space. */
  readonly fingerprints: readonly string[];
  /** Items by the number of their finding, where they tell more than its state and its fingerprints. */
  readonly items: Readonly<Record<string, readonly FindingItemView[]>>;
}
