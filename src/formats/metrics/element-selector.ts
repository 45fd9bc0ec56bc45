import { err, ok, type Result } from '../../base/result.js';
import { SelectorSignal, SelectorText, type Condition } from './selector-text.js';

interface ElementStep {
  /** Null for `*`. */
  readonly name: string | null;
  /** Behind `//`: at any depth below what comes before. */
  readonly isDeep: boolean;
  /** On attributes; keys without the `@`. */
  readonly conditions: readonly Condition[];
}

export interface ElementSelector {
  readonly steps: readonly ElementStep[];
  /** What is selected of the last element; null for the element itself, whose value is its own text. */
  readonly attribute: string | null;
}

/** Steps fit the bits of a number. */
const MOST_STEPS = 24;

/**
 * Reads a selector of XML, a small part of XPath: `/odoo/data/record`, `//record` at any depth, `*` for any element, conditions on
 * attributes as `[@model="hr.employee"]`, and at the end an attribute as `/@id`. Names of elements are without namespace prefixes,
 * those of attributes as written. The value of an element is its own text without blanks at the ends.
 */
export function parseElementSelector(select: string): Result<ElementSelector, string> {
  try {
    const text = new SelectorText(select);
    const steps: ElementStep[] = [];
    while (!text.isEnd) {
      if (!text.take('/')) text.refuse('a step begins with /');
      const isDeep = text.take('/');
      const start = text.at;
      while (!text.isEnd && text.text[text.at] !== '/' && text.text[text.at] !== '[') text.at++;
      const name = text.text.slice(start, text.at);
      if (name.startsWith('@')) {
        if (isDeep || steps.length === 0 || !text.isEnd || name.length === 1) text.refuse('an attribute appears alone behind the last /, after an element');
        return ok({ steps, attribute: name.slice(1) });
      }
      if (name === '') text.refuse('a step has no name');
      if (name.includes(':')) text.refuse('a name has a prefix: write it without');
      if (/[\s()@|'"<>=!]|^\.|.\*|\*./.test(name)) text.refuse(`${JSON.stringify(name)} is not a name of an element: of XPath only /, //, *, [@attribute="value"] and /@attribute are known`);
      const conditions = text.conditions().map((condition) => (/^@./.test(condition.key) ? { ...condition, key: condition.key.slice(1) } : text.refuse('a condition is on an attribute: [@name="value"]')));
      steps.push({ name: name === '*' ? null : name, isDeep, conditions });
      if (steps.length > MOST_STEPS) text.refuse(`it has more than ${MOST_STEPS} steps`);
    }
    if (steps.length === 0) text.refuse('it is empty');
    return ok({ steps, attribute: null });
  } catch (error) {
    if (error instanceof SelectorSignal) return err(error.message);
    throw error;
  }
}
