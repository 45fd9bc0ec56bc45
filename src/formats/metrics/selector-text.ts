/** `=`: is; `!=`: is not; `^=`: begins with; `$=`: ends with; `*=`: holds. As in selectors of CSS, and always by the letter. */
export type ConditionOperator = '=' | '!=' | '^=' | '$=' | '*=';

export interface Condition {
  readonly key: string;
  readonly operator: ConditionOperator;
  readonly literal: string;
}

/** Leaves a selector parser; caught by whoever began it. */
export class SelectorSignal extends Error {}

const MOST_SELECTOR = 2000;
const MOST_CONDITIONS = 16;
const OPERATORS: readonly ConditionOperator[] = ['!=', '^=', '$=', '*=', '='];

/** Walks through the text of a selector. */
export class SelectorText {
  at = 0;

  constructor(readonly text: string) {
    if (text.length > MOST_SELECTOR) this.refuse(`it is longer than ${MOST_SELECTOR} characters`);
  }

  get isEnd(): boolean {
    return this.at >= this.text.length;
  }

  refuse(why: string): never {
    throw new SelectorSignal(`the selector ${JSON.stringify(this.text.slice(0, 200))} cannot be read: ${why} (at character ${this.at + 1})`);
  }

  take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Up to one of `ends`, which may be the end of the text; a text in double quotes may hold them (`""` is a quote). */
  word(ends: string): string {
    if (this.take('"')) return this.quoted();
    const start = this.at;
    while (!this.isEnd && !ends.includes(this.text[this.at] ?? '')) this.at++;
    return this.text.slice(start, this.at);
  }

  /** All `[key="literal"]` that follow. */
  conditions(): readonly Condition[] {
    const conditions: Condition[] = [];
    while (this.take('[')) {
      const key = this.word('=!^$*]"').trim();
      const operator = OPERATORS.find((one) => this.take(one)) ?? this.refuse(`expected one of ${OPERATORS.join(' ')}`);
      if (key === '') this.refuse('a condition has no key');
      while (this.take(' '));
      const literal = this.word(']');
      while (this.take(' '));
      if (!this.take(']')) this.refuse('a condition is not closed');
      conditions.push({ key, operator, literal });
      if (conditions.length > MOST_CONDITIONS) this.refuse(`there are more than ${MOST_CONDITIONS} conditions`);
    }
    return conditions;
  }

  private quoted(): string {
    let value = '';
    for (;;) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) this.refuse('a " is not closed');
      value += this.text.slice(this.at, end);
      this.at = end + 1;
      if (!this.take('"')) return value;
      value += '"';
    }
  }
}

/** Does `actual` meet the condition? What is not there meets only `!=`. */
export function meets({ operator, literal }: Condition, actual: string | undefined): boolean {
  if (actual === undefined) return operator === '!=';
  switch (operator) {
    case '=':
      return actual === literal;
    case '!=':
      return actual !== literal;
    case '^=':
      return actual.startsWith(literal);
    case '$=':
      return actual.endsWith(literal);
    case '*=':
      return actual.includes(literal);
  }
}
