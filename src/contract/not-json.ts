import { pointerStep } from './json-pointer.js';

/** Deepest nesting of a value that we write or check. Nothing of ours comes near; it stops a hostile value early. */
export const MAX_JSON_DEPTH = 1000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where a value stops being JSON, and how. */
export interface NotJson {
  readonly pointer: string;
  /** What stands there, in words. */
  readonly found: string;
}

/** True when every surrogate of `text` is half of a pair. */
export function isWellFormedText(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

interface Frame {
  readonly container: object;
  readonly pointer: string;
  /** Null for an array. */
  readonly keys: readonly string[] | null;
  next: number;
}

/**
 * The first place where `value` is not JSON (RFC 8259 within I-JSON, RFC 7493), or null. Not JSON are: undefined,
 * functions, symbols, bigints, NaN and the infinities, lone surrogates in texts and keys, holes in arrays, cycles, class
 * instances (also Date, Map and boxed primitives), symbol keys, and nesting deeper than `MAX_JSON_DEPTH`.
 */
export function findNotJson(value: unknown): NotJson | null {
  const ancestors = new Set<object>();
  const stack: Frame[] = [];

  /** Judges one value; a container is put on the stack. */
  const enter = (member: unknown, pointer: string): NotJson | null => {
    switch (typeof member) {
      case 'boolean':
        return null;
      case 'string':
        return isWellFormedText(member) ? null : { pointer, found: 'a text with a lone surrogate' };
      case 'number':
        return Number.isFinite(member) ? null : { pointer, found: `the number ${member}` };
      case 'object':
        break;
      default:
        return { pointer, found: typeof member === 'undefined' ? 'undefined' : `a ${typeof member}` };
    }
    if (member === null) return null;
    if (ancestors.has(member)) return { pointer, found: 'a circular reference' };
    if (stack.length >= MAX_JSON_DEPTH) return { pointer, found: `nesting deeper than ${MAX_JSON_DEPTH} levels` };
    if (Object.getOwnPropertySymbols(member).length > 0) return { pointer, found: 'an object with a symbol as key' };
    const isArray = Array.isArray(member);
    if (!isArray && !isPlain(member)) return { pointer, found: `an instance of ${className(member)}` };
    const keys = Object.keys(member);
    if (isArray && keys.length !== member.length) return { pointer, found: 'an array with holes or extra members' };
    ancestors.add(member);
    stack.push({ container: member, pointer, keys: isArray ? null : keys, next: 0 });
    return null;
  };

  const atRoot = enter(value, '');
  if (atRoot !== null) return atRoot;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const { container, keys } = frame;
    const index = frame.next++;
    if (index >= (keys === null ? (container as unknown[]).length : keys.length)) {
      ancestors.delete(container);
      stack.pop();
      continue;
    }
    const key = keys === null ? index : (keys[index] as string);
    const pointer = frame.pointer + pointerStep(key);
    if (typeof key === 'string' && !isWellFormedText(key)) return { pointer, found: 'a key with a lone surrogate' };
    const problem = enter((container as Record<string | number, unknown>)[key], pointer);
    if (problem !== null) return problem;
  }
  return null;
}

/** Made by `{}`, by JSON.parse (of any realm) or without a prototype. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}

function className(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'a class';
}
