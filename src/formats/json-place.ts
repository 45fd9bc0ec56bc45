import { pointerTo } from '../base/json-pointer.js';
import { cutText } from '../base/bounded.js';
import { ReportFaultSignal, type ReportFault } from './report-fault.js';
import type { TextPosition } from '../contract/json/json-text.js';

/** What a place needs of its document. */
interface JsonDocument {
  locate(pointer: string): TextPosition | null;
}

/**
 * A value of a JSON report together with where it stands. Members that are asked for and not there, or of another type, signal a
 * `ReportFault` with pointer, line and column: "expected a number at /numTotalTests, found a text".
 */
export class JsonPlace {
  private constructor(
    readonly value: unknown,
    private readonly document: JsonDocument,
    private readonly parent: JsonPlace | null,
    private readonly key: string | number,
  ) {}

  static root(value: unknown, document: JsonDocument): JsonPlace {
    return new JsonPlace(value, document, null, '');
  }

  /** RFC 6901. */
  get pointer(): string {
    return this.parent === null ? '' : pointerTo(this.parent.pointer, this.key);
  }

  /** Line of the value, from 1. Costs a reading of the whole document for its first call: for problems, not for every value. */
  get line(): number | null {
    return this.document.locate(this.pointer)?.line ?? null;
  }

  /** Undefined and null are the same here: writers of reports differ in which they use for "none". */
  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Refuses the report at this value. */
  refuse(message: string, more: Omit<ReportFault, 'message' | 'line' | 'column'> = {}): never {
    throw new ReportFaultSignal({ message, ...more, ...this.document.locate(this.pointer) });
  }

  /** The member `key` of an object; its value is undefined where it is missing. */
  get(key: string): JsonPlace {
    const object = this.value;
    if (object === null || typeof object !== 'object' || Array.isArray(object)) this.mismatch('an object');
    return new JsonPlace(Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined, this.document, this, key);
  }

  get isText(): boolean {
    return typeof this.value === 'string';
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** The keys of an object, in its order (whole numbers first, as in every JavaScript object). */
  keys(): readonly string[] {
    if (!this.isObject) this.mismatch('an object');
    return Object.keys(this.value as object);
  }

  /** The items of a list. */
  items(): readonly JsonPlace[] {
    if (!Array.isArray(this.value)) this.mismatch('a list');
    return (this.value as readonly unknown[]).map((item, index) => new JsonPlace(item, this.document, this, index));
  }

  itemsOrNone(): readonly JsonPlace[] {
    return this.isThere ? this.items() : [];
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.mismatch('a text');
  }

  textOr<Other>(other: Other): string | Other {
    return this.isThere ? this.text() : other;
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.mismatch('a number');
  }

  numberOr<Other>(other: Other): number | Other {
    return this.isThere ? this.number() : other;
  }

  /** A whole number from 0 that is exact in a double. */
  count(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : this.mismatch('a whole number from 0');
  }

  /** How often something ran, of any size: counters of 64 bits run over, and llvm-cov cuts them to 2^63 - 1. */
  hits(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : this.mismatch('a whole number from 0');
  }

  countOr<Other>(other: Other): number | Other {
    return this.isThere ? this.count() : other;
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.mismatch('true or false');
  }

  booleanOr<Other>(other: Other): boolean | Other {
    return this.isThere ? this.boolean() : other;
  }

  /** One of a closed list of words. */
  oneOf<Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    return found ?? this.mismatch(`one of ${words.map((word) => JSON.stringify(word)).join(', ')}`);
  }

  private mismatch(expected: string): never {
    const actual = inWords(this.value);
    const { pointer } = this;
    return this.refuse(`expected ${expected} at ${pointer === '' ? 'the top' : pointer}, found ${actual}`, { expected, actual });
  }
}

function inWords(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return `the text ${JSON.stringify(cutText(value, 80))}`;
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return String(value);
  }
}
