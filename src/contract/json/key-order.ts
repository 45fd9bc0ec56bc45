import { compareText } from '../../base/order.js';
import { isPlain, isWellFormedText, isWholeList, MAX_JSON_DEPTH } from './not-json.js';

/**
 * A JSON value with the keys of all objects by UTF-16 code units, as RFC 8785 orders them. What is in order already is not copied, so
 * objects of which a run writes hundreds are made with their keys in order.
 * Null for what is not JSON (`findNotJson` says where), and when an object has a key that JavaScript puts elsewhere: one that begins with a
 * digit comes before all others, and `__proto__` is no member of a literal.
 */
export function inKeyOrder(value: unknown): { readonly value: unknown } | null {
  try {
    return { value: ordered(value, 0) };
  } catch (error) {
    if (error === UNORDERABLE) return null;
    throw error;
  }
}

const UNORDERABLE = Symbol('no JSON, or an object of JavaScript cannot hold this order of keys');

/** A cycle is too deep. */
function ordered(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      if (!isWellFormedText(value)) throw UNORDERABLE;
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw UNORDERABLE;
      return value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return value;
      if (depth >= MAX_JSON_DEPTH) throw UNORDERABLE;
      return Array.isArray(value) ? orderedList(value, depth + 1) : orderedObject(value as Readonly<Record<string, unknown>>, depth + 1);
    default:
      throw UNORDERABLE;
  }
}

function orderedList(list: readonly unknown[], depth: number): readonly unknown[] {
  if (!isWholeList(list)) throw UNORDERABLE;
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const member = list[index];
    const own = ordered(member, depth);
    if (copy !== null) copy.push(own);
    else if (own !== member) copy = [...list.slice(0, index), own];
  }
  return copy ?? list;
}

function orderedObject(object: Readonly<Record<string, unknown>>, depth: number): Readonly<Record<string, unknown>> {
  const keys = Object.keys(object);
  // Hidden members and symbols are more.
  if (!isPlain(object) || Reflect.ownKeys(object).length !== keys.length) throw UNORDERABLE;
  let isSame = true;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const first = key.charCodeAt(0);
    if ((first >= 0x30 && first <= 0x39) || key === '__proto__' || !isWellFormedText(key)) throw UNORDERABLE;
    if (index > 0 && (keys[index - 1] as string) > key) isSame = false;
  }
  if (!isSame) keys.sort(compareText);
  const members = keys.map((key) => {
    const member = object[key];
    const own = ordered(member, depth);
    if (own !== member) isSame = false;
    return own;
  });
  if (isSame) return object;
  const copy: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index++) copy[keys[index] as string] = members[index];
  return copy;
}
