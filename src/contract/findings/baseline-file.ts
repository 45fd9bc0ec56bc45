import { cutText } from '../../base/bounded.js';
import { compareText } from '../../base/order.js';
import { isMap } from '../../base/plain-values.js';
import { err, ok, type Problem, type Result, type SourceLocation } from '../../base/result.js';
import { type KnownItem, knownOrder } from './known-findings.js';
import { parseStrictJson } from '../json/strict-json.js';

/** One thing that was there when the baseline was written. Two equal entries stand for two equal findings. */
export interface BaselineEntry extends KnownItem {
  /** A short text for people; nothing is compared with it. */
  readonly text: string;
}

const VERSION = 1;
const TEXT_LENGTH = 160;

/**
 * The file: a JSON array whose first element names the format. Each entry has a line of its own that begins with the
 * comma, so that adding one changes no other line and git can merge two branches. Sorted, without line numbers.
 */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .map(({ rule, file, fingerprint, text }) => ({ rule, file, fingerprint, text: cutText(text.replace(/\s+/gu, ' ').trim(), TEXT_LENGTH) }))
    .sort((a, b) => knownOrder(a, b) || compareText(a.text, b.text))
    .map((entry) => `,${JSON.stringify(entry)}\n`);
  return `[{"baseline_version":${VERSION}}\n${lines.join('')}]\n`;
}

/** Reads a baseline file. One that is not just that is refused with the place: it decides what does not block. */
export function parseBaseline(text: string, path: string): Result<readonly BaselineEntry[], Problem<'baseline_invalid'>> {
  const refuse = (message: string, location: SourceLocation, way = 'restore a valid version (a merge may have left conflict markers in it)'): Result<never, Problem<'baseline_invalid'>> =>
    err({ code: 'baseline_invalid', message: `the baseline ${path} ${message}`, hint: `${way}, or write it again with contract-gates baseline write --grow`, location });
  const parsed = parseStrictJson(text);
  if (!parsed.ok) return refuse(`is not JSON: ${parsed.error.message}`, { ...parsed.error.location, file: path });
  const root = parsed.value.value;
  const [head, ...rest] = Array.isArray(root) ? (root as readonly unknown[]) : [];
  const version = isMap(head) ? head['baseline_version'] : undefined;
  if (typeof version === 'number' && version > VERSION) return refuse(`has the version ${version}, and this contract-gates reads version ${VERSION}`, { file: path, line: 1 }, 'run a newer contract-gates');
  if (!isMap(head) || head['baseline_version'] !== VERSION) return refuse(`does not begin with {"baseline_version":${VERSION}}`, { file: path, line: 1 });
  const entries: BaselineEntry[] = [];
  for (const [index, value] of rest.entries()) {
    const entry = entryOf(value);
    if (entry === null) return refuse(`has an entry, number ${index + 1}, that is not {rule, file, fingerprint, text}`, { file: path });
    entries.push(entry);
  }
  return ok(entries);
}

function entryOf(value: unknown): BaselineEntry | null {
  if (!isMap(value) || Object.keys(value).length !== 4) return null;
  const { rule, file, fingerprint, text } = value;
  if (typeof rule !== 'string' || !/^[a-z][a-z0-9_-]*\/./u.test(rule)) return null;
  if (typeof file !== 'string' || typeof text !== 'string') return null;
  return typeof fingerprint === 'string' && /^[0-9a-f]{64}$/u.test(fingerprint) ? { rule, file, fingerprint, text } : null;
}
