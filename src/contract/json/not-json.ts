import { pointerTo } from '../../base/json-pointer.js';

/** Deepest nesting of a value that we write or check. Nothing of ours comes near; it stops a hostile value early. */
export const MAX_JSON_DEPTH = 1000;

/** A method of ES2024 that every supported Node has. */
interface TextOfEs2024 {
  isWellFormed(): boolean;
}

/** Where a value stops being JSON, and how. */
export interface NotJson {
  readonly pointer: string;
  /** What stands there, in words. */
  readonly found: string;
}

/** True when every surrogate of `text` is half of a pair. */
export function isWellFormedText(text: string): boolean {
  return (text as unknown as TextOfEs2024).isWellFormed();
}

/** A container that is being looked through. */
interface Frame {
  readonly container: object;
  /** Null for an array. */
  readonly keys: readonly string[] | null;
  readonly length: number;
  /** Index of the member that is looked at. */
  at: number;
}

/**
 * The first place where `value` is not JSON (RFC 8259 within I-JSON, RFC 7493), or null. Not JSON are: undefined,
 * functions, symbols, bigints, NaN and the infinities, lone surrogates in texts and keys, holes in arrays, cycles, class
 * instances (also Date, Map, boxed primitives and subclasses of Array), symbol keys, hidden members (a writer would leave
 * them out, or call a hidden `toJSON`), and nesting deeper than `MAX_JSON_DEPTH`.
 */
export function findNotJson(value: unknown): NotJson | null {
  return isJson(value, 0) ? null : searchNotJson(value);
}

/** Says no for everything that `searchNotJson` finds a fault in, in a fraction of its time; a cycle is too deep for it. */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isWellFormedText(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null) return true;
  if (depth >= MAX_JSON_DEPTH) return false;
  if (Array.isArray(value)) return isWholeList(value) && value.every((member) => isJson(member, depth + 1));
  if (!isPlain(value)) return false;
  let shown = 0;
  for (const key in value) {
    if (!isWellFormedText(key) || !isJson((value as Record<string, unknown>)[key], depth + 1)) return false;
    shown++;
  }
  // Hidden members and symbols are more, members of a prototype are fewer.
  return Reflect.ownKeys(value).length === shown;
}

/** A plain array without holes and without members beside its own, as long as none of these is undefined. */
export function isWholeList(list: readonly unknown[]): boolean {
  return isPlainArray(list) && Reflect.ownKeys(list).length === list.length + 1;
}

/** Where the fault is, in the order of the document. */
function searchNotJson(value: unknown): NotJson | null {
  const ancestors = new Set<object>();
  const stack: Frame[] = [];
  let found = faultOf(value, ancestors, stack);
  while (found === null) {
    const frame = stack.at(-1);
    if (frame === undefined) return null;
    const { container, keys } = frame;
    if (++frame.at >= frame.length) {
      ancestors.delete(container);
      stack.pop();
    } else if (keys === null) {
      found = faultOf((container as unknown[])[frame.at], ancestors, stack);
    } else {
      const key = keys[frame.at] as string;
      found = isWellFormedText(key) ? faultOf((container as Record<string, unknown>)[key], ancestors, stack) : 'a key with a lone surrogate';
    }
  }
  // The pointer is put together only now: most values are JSON.
  return { pointer: stack.reduce((pointer, { keys, at }) => pointerTo(pointer, keys?.[at] ?? at), ''), found };
}

/** What is wrong with one value by itself, or null; a container goes on the stack to be looked through. */
function faultOf(member: unknown, ancestors: Set<object>, stack: Frame[]): string | null {
  switch (typeof member) {
    case 'boolean':
      return null;
    case 'string':
      return isWellFormedText(member) ? null : 'a text with a lone surrogate';
    case 'number':
      return Number.isFinite(member) ? null : `the number ${member}`;
    case 'object':
      break;
    default:
      return typeof member === 'undefined' ? 'undefined' : `a ${typeof member}`;
  }
  if (member === null) return null;
  if (ancestors.has(member)) return 'a circular reference';
  if (stack.length >= MAX_JSON_DEPTH) return `nesting deeper than ${MAX_JSON_DEPTH} levels`;
  const fault = containerFault(member);
  if (fault !== null) return fault;
  const keys = Array.isArray(member) ? null : Object.keys(member);
  ancestors.add(member);
  stack.push({ container: member, keys, length: keys === null ? (member as unknown[]).length : keys.length, at: -1 });
  return null;
}

/** What is wrong with a container, whatever its members are, or null. */
function containerFault(value: object): string | null {
  const isArray = Array.isArray(value);
  if (!(isArray ? isPlainArray(value) : isPlain(value))) return `an instance of ${className(value)}`;
  const keys = Object.keys(value);
  const own = Reflect.ownKeys(value);
  // The length of an array is its own, and hidden.
  if (own.length !== keys.length + (isArray ? 1 : 0)) return hiddenMember(value, own, isArray);
  return isArray && keys.length !== value.length ? 'an array with holes or extra members' : null;
}

/** Made by `{}`, by JSON.parse (of any realm) or without a prototype. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}

/** Made by `[]` or JSON.parse of any realm: the prototype of arrays is itself an array, that of a subclass is not. */
function isPlainArray(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Array.prototype || (Array.isArray(prototype) && Object.hasOwn(prototype, 'constructor'));
}

function hiddenMember(value: object, own: readonly (string | symbol)[], isArray: boolean): string {
  const hidden = own.find((key) => typeof key === 'string' && !(isArray && key === 'length') && !Object.prototype.propertyIsEnumerable.call(value, key));
  return hidden === undefined ? 'an object with a symbol as key' : `an object with a hidden member ${JSON.stringify(hidden)}`;
}

function className(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'a class';
}
