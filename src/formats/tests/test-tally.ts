import { cutText } from '../../base/bounded.js';
import { by, inOrder } from '../../base/order.js';
import { ownText } from '../own-text.js';
import { MOST_NOTABLE, MOST_SLOW, type CaseStatus, type NotableCase, type SlowCase, type TestFacts } from '../test-facts.js';
import { stackPlace } from './stack-place.js';

/** Lengths in UTF-16 code units. */
export const MOST_CASE_NAME = 1000;
const MOST_CASE_MESSAGE = 4000;
const MOST_ODDITIES = 20;

/** What a report says of a case that did not simply pass. */
export interface CaseDetails {
  /** As the report has it in a field of its own, which goes after the stack trace: it often names where the test begins. */
  readonly file?: string | null;
  readonly line?: number | null;
  /** The first text that is not empty is the message. */
  readonly messages?: readonly (string | null)[];
  /** Where a file and line are looked for, one text after the other. */
  readonly traces?: readonly (string | null)[];
  /** Where a file lies that a trace names without any folder. */
  readonly folder?: string;
  /** Name of the class that the case belongs to, for Java. */
  readonly ownClass?: string | null;
  readonly isFlaky?: boolean;
  /** What another run of the case has in common with it, and no other case; empty where no two cases are one. */
  readonly key?: string;
}

/** Counts cases one by one into `TestFacts`; its memory is bounded whatever it is given. */
export class TestTally {
  private readonly counts: Record<CaseStatus, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  private seconds = 0;
  private readonly notable: NotableCase[] = [];
  private notableTotal = 0;
  /** Where in `notable` cases stand that did not pass, by their keys. */
  private readonly byKey = new Map<string, number[]>();
  private slowest: SlowCase[] = [];
  private leastSlow = 0;
  private readonly oddities: { readonly message: string; readonly line: number | null }[] = [];
  private oddityTotal = 0;
  private runSucceeded = true;

  /** All cases so far. */
  get cases(): number {
    return this.counts.passed + this.counts.failed + this.counts.error + this.counts.skipped;
  }

  /** Cases that failed or broke. */
  get bad(): number {
    return this.counts.failed + this.counts.error;
  }

  get skipped(): number {
    return this.counts.skipped;
  }

  get passed(): number {
    return this.counts.passed;
  }

  /** No more details of notable cases are kept: collecting them is in vain. */
  get isFull(): boolean {
    return this.notable.length >= MOST_NOTABLE;
  }

  /** Whether the name of a case that only passed or was skipped is of any use: when it is among the slowest. */
  wantsName(seconds: number | null): boolean {
    return seconds !== null && seconds > 0 && (this.slowest.length < MOST_SLOW || seconds >= this.leastSlow);
  }

  /** `seconds` may be null, negative or no number where the report gives no duration. */
  add(status: CaseStatus, name: string, seconds: number | null, details: CaseDetails = {}): void {
    this.counts[status]++;
    if (seconds !== null && seconds > 0 && Number.isFinite(seconds)) this.addDuration(name, seconds);
    const { key = '' } = details;
    if (status === 'skipped') return;
    if (status === 'passed' && details.isFlaky !== true) return this.passedAgain(key);
    this.notableTotal++;
    if (this.isFull) return;
    if (key !== '') this.byKey.set(key, [...(this.byKey.get(key) ?? []), this.notable.length]);
    this.notable.push(notableCase(status, name, details));
  }

  private passedAgain(key: string): void {
    for (const at of this.byKey.get(key) ?? []) this.notable[at] = { ...(this.notable[at] as NotableCase), passedLater: true };
    this.byKey.delete(key);
  }

  /** So many of the cases that were added as passed did not pass: they were skipped or, with null, are no cases of their own. */
  takeBackPassed(count: number, as: 'skipped' | null): void {
    const taken = Math.min(count, this.counts.passed);
    this.counts.passed -= taken;
    if (as !== null) this.counts[as] += taken;
  }

  addOddity(message: string, line: number | null): void {
    this.oddityTotal++;
    if (this.oddities.length < MOST_ODDITIES) this.oddities.push({ message: cutText(message, MOST_CASE_MESSAGE), line });
  }

  /** The report itself says that its run as a whole did not succeed; `why` goes before all other oddities. */
  runFailed(why?: string, line?: number): void {
    this.runSucceeded = false;
    if (why === undefined) return;
    this.oddityTotal++;
    this.oddities.unshift({ message: cutText(why, MOST_CASE_MESSAGE), line: line ?? null });
    this.oddities.splice(MOST_ODDITIES);
  }

  facts(): TestFacts {
    const more = this.oddityTotal - this.oddities.length;
    return {
      passed: this.counts.passed,
      failed: this.counts.failed,
      errors: this.counts.error,
      skipped: this.counts.skipped,
      // Sums of decimal fractions: without rounding they end in noise like 0.30000000000000004.
      seconds: Math.round(this.seconds * 1e6) / 1e6,
      notable: this.notable,
      notableTotal: this.notableTotal,
      slowest: this.slowest,
      oddities: more === 0 ? this.oddities : [...this.oddities, { message: `${more} more differences like these`, line: null }],
      runSucceeded: this.runSucceeded,
    };
  }

  private addDuration(name: string, seconds: number): void {
    this.seconds += seconds;
    if (this.slowest.length === MOST_SLOW && seconds < this.leastSlow) return;
    this.slowest.push({ name: ownText(cutText(plain(name), MOST_CASE_NAME)), seconds });
    this.slowest.sort(inOrder(by((slow) => -slow.seconds), by((slow) => slow.name)));
    if (this.slowest.length > MOST_SLOW) this.slowest = this.slowest.slice(0, MOST_SLOW);
    this.leastSlow = this.slowest.at(-1)?.seconds ?? 0;
  }
}

function notableCase(status: Exclude<CaseStatus, 'skipped'>, name: string, details: CaseDetails): NotableCase {
  const { file = null, line = null, messages = [], traces = [], ownClass = null, isFlaky = false, folder = '' } = details;
  let place: { readonly file: string | null; readonly line: number | null } = { file, line };
  for (const trace of traces) {
    const found = trace === null ? null : stackPlace(plain(trace), ownClass);
    if (found === null) continue;
    const isBare = folder !== '' && !/[\\/]/.test(found.file);
    // A bare file name says less than a path of the report that ends in it.
    place = file !== null && file.endsWith(`/${found.file}`) ? { file, line: found.line } : isBare ? { file: `${folder}/${found.file}`, line: found.line } : found;
    break;
  }
  const texts = messages.map((text) => plain(text ?? '').trim()).filter((text) => text !== '');
  // gotestsum, Boost, nose2, behave and others write only such a word where the reason has a place of its own.
  const message = texts.find((text) => !/^(?:(?:test )?failed|(?:test )?failure|error|None)$/i.test(text)) ?? texts[0] ?? '';
  return {
    status, name: ownText(cutText(plain(name), MOST_CASE_NAME)), file: place.file === null ? null : ownText(place.file), line: place.line === 0 ? null : place.line,
    message: ownText(cutText(reasonFirst(message), MOST_CASE_MESSAGE)), isFlaky,
    ...(file === null || file === place.file ? {} : { toldPlace: { file: ownText(file), line: line === 0 ? null : line } }),
  };
}

/** A trace of Python says at its end why it is there, where a surface with one line for it does not come to (nose2, green, subunit2junitxml). */
function reasonFirst(message: string): string {
  if (!/^(?:[\w.]{1,200}: )?Traceback \(most recent call last\):/.test(message)) return message;
  const reason = /\n(?=\S)([^\n]+)/.exec(message.slice(Math.max(message.lastIndexOf('\n  File "'), 0)))?.[1];
  return reason === undefined ? message : `${reason}\n${message}`;
}

/** Many tools colour their messages, and some tests their names. */
function plain(text: string): string {
  return text.includes('\u001b') ? text.replace(/\u001b\[[0-9;]{0,32}m/g, '') : text;
}

/** Suite and case in one name; parts that say nothing or are said again by the next one are left away. */
export function caseName(...parts: readonly (string | null | undefined)[]): string {
  const said = parts.filter((part): part is string => part !== null && part !== undefined && part !== '');
  const name = said.filter((part, index) => {
    const next = said[index + 1] ?? '';
    return !next.startsWith(part) && !next.endsWith(part);
  }).join(' > ');
  return name === '' ? '(no name)' : name;
}
