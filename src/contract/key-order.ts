import { compareText } from '../base/order.js';

/**
 * A JSON value (checked before: see `findNotJson`) with the keys of all objects by UTF-16 code units, as RFC 8785 orders them. What is in
 * order already is not copied. Null when an object has a key that JavaScript puts elsewhere: one that begins with a digit comes
 * before all others, and `__proto__` is no member of a literal.
 */
export function inKeyOrder(value: unknown): { readonly value: unknown } | null {
  try {
    return { value: ordered(value) };
  } catch (error) {
    if (error === UNORDERABLE) return null;
    throw error;
  }
}

const UNORDERABLE = Symbol('an object of JavaScript cannot hold this order of keys');

/** No deeper than `findNotJson` lets pass. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? orderedList(value) : orderedObject(value as Readonly<Record<string, unknown>>);
}

function orderedList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const member = list[index];
    const own = ordered(member);
    if (copy !== null) copy.push(own);
    else if (own !== member) copy = [...list.slice(0, index), own];
  }
  return copy ?? list;
}

function orderedObject(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = Object.keys(object);
  let isSame = true;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const first = key.charCodeAt(0);
    if ((first >= 0x30 && first <= 0x39) || key === '__proto__') throw UNORDERABLE;
    if (index > 0 && (keys[index - 1] as string) > key) isSame = false;
  }
  if (!isSame) keys.sort(compareText);
  const members = keys.map((key) => {
    const member = object[key];
    const own = ordered(member);
    if (own !== member) isSame = false;
    return own;
  });
  if (isSame) return object;
  const copy: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index++) copy[keys[index] as string] = members[index];
  return copy;
}
