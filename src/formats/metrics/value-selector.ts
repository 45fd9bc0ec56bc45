import { pointerTo } from '../../base/json-pointer.js';
import { err, ok, type Result } from '../../base/result.js';
import { meets, SelectorSignal, SelectorText, type Condition } from './selector-text.js';

interface ValueStep {
  /** Null for `*`: every entry of a list and every member of an object. */
  readonly key: string | null;
  readonly conditions: readonly Condition[];
}

export interface ValueSelector {
  readonly steps: readonly ValueStep[];
}

/** A value inside of a document, and the way to it. */
export interface SelectedValue {
  readonly value: unknown;
  readonly parent: SelectedValue | null;
  readonly key: string | number;
}

/** Why a document does not have what a selector wants; `at` is the value up to which it does. */
export interface ValueFault {
  readonly message: string;
  readonly at: SelectedValue;
}

const MOST_STEPS = 64;

/**
 * Reads a selector of JSON and YAML values: a JSON pointer (RFC 6901) in which a step may be `*`, and each step may carry
 * conditions on the value that it leads to: `/employees/*[active=true][team^="north"]/salary`. A condition names a member of the
 * value, or the value itself by a dot: `/tags/*[.="red"]`. `~2` is a `*` and `~3` a `[` in a key. The empty text is the whole document.
 */
export function parseValueSelector(select: string): Result<ValueSelector, string> {
  try {
    const text = new SelectorText(select);
    const steps: ValueStep[] = [];
    while (!text.isEnd) {
      if (!text.take('/')) text.refuse('a step begins with /');
      const start = text.at;
      while (!text.isEnd && text.text[text.at] !== '/' && text.text[text.at] !== '[') text.at++;
      const key = text.text.slice(start, text.at);
      if (/~(?![0-3])/.test(key)) text.refuse('~ stands before something other than 0, 1, 2 or 3');
      if (key !== '*' && key.includes('*')) text.refuse('a * is next to other characters: it is every entry, or ~2');
      steps.push({ key: key === '*' ? null : key.replaceAll('~3', '[').replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~'), conditions: text.conditions() });
      if (steps.length > MOST_STEPS) text.refuse(`it has more than ${MOST_STEPS} steps`);
    }
    return ok({ steps });
  } catch (error) {
    if (error instanceof SelectorSignal) return err(error.message);
    throw error;
  }
}

/**
 * What a selector finds in a value of JSON or YAML, in the order of the document. The steps before the first `*` must be there:
 * a misspelled name must not count as nothing. Behind a `*`, what is missing or null is left out, and a text or number where
 * entries are wanted is a fault.
 */
export function selectValues(document: unknown, { steps }: ValueSelector): Result<readonly SelectedValue[], ValueFault> {
  let found: SelectedValue[] = [{ value: document, parent: null, key: '' }];
  let isLoose = false;
  for (const { key, conditions } of steps) {
    const next: SelectedValue[] = [];
    for (const at of found) {
      const { value } = at;
      if (value === null || typeof value !== 'object') {
        if (isLoose && (value === null || value === undefined)) continue;
        return err({ at, message: `there is ${wordsFor(value)} where ${key === null ? 'entries' : JSON.stringify(key)} should be` });
      }
      if (key === null) {
        if (Array.isArray(value)) for (const [index, item] of value.entries()) next.push({ value: item, parent: at, key: index });
        else for (const name of Object.keys(value)) next.push({ value: (value as Readonly<Record<string, unknown>>)[name], parent: at, key: name });
      } else if (hasEntry(value, key)) {
        next.push({ value: (value as Readonly<Record<string, unknown>>)[key], parent: at, key });
      } else if (!isLoose) {
        return err({ at, message: `there is no ${JSON.stringify(key)}` });
      }
    }
    isLoose ||= key === null;
    found = conditions.length === 0 ? next : next.filter(({ value }) => conditions.every((condition) => meets(condition, textAt(value, condition.key))));
    isLoose ||= conditions.length > 0;
  }
  return ok(found);
}

/** RFC 6901. */
export function pointerOf(selected: SelectedValue): string {
  const keys: (string | number)[] = [];
  for (let at = selected; at.parent !== null; at = at.parent) keys.push(at.key);
  return keys.reverse().reduce<string>(pointerTo, '');
}

/** An entry of a list is named by its number without leading zeros. */
function hasEntry(value: object, key: string): boolean {
  return Array.isArray(value) ? /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < value.length : Object.hasOwn(value, key);
}

/** What a condition is held against: texts as they are, numbers, true, false and null as JSON writes them; undefined for what is not there. */
function textAt(value: unknown, key: string): string | undefined {
  const held: unknown = key === '.' ? value : value !== null && typeof value === 'object' && hasEntry(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  if (typeof held === 'string') return held;
  return held === null || typeof held === 'number' || typeof held === 'boolean' ? String(held) : undefined;
}

function wordsFor(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
}
