import { BYTE, isWordAt, NAME_BYTE } from './source-bytes.js';

/** Words after which an expression starts, so that `/` opens a regular expression and `<` an element. */
const BEFORE_EXPRESSION: readonly (readonly string[])[] = byLength([
  'await', 'case', 'default', 'delete', 'do', 'else', 'in', 'instanceof', 'new', 'of', 'return', 'throw', 'typeof', 'void', 'yield',
]);

/** The words of each length, so that a word of a source is held against few. */
function byLength(words: readonly string[]): string[][] {
  const table: string[][] = Array.from({ length: 11 }, () => []);
  for (const word of words) table[word.length]?.push(word);
  return table;
}

const BEFORE_TYPE: readonly string[] = ['as', 'extends', 'implements', 'infer', 'is', 'keyof', 'satisfies', 'typeof'];
const PROMISE_MEMBERS: readonly string[] = ['then', 'catch', 'finally'];

/** True when the word from `start` to `end` is an operator of an expression that follows, and no property's name. */
export function isBeforeExpression(bytes: Uint8Array, start: number, end: number): boolean {
  const words = BEFORE_EXPRESSION[end - start];
  if (words === undefined || words.length === 0 || isProperty(bytes, start)) return false;
  for (const word of words) if (isWordAt(bytes, start, word)) return true;
  return false;
}

/** True for the words whose parentheses hold a condition: what follows them is a statement, not an operator. The word ends with the byte at `last`. */
export function isBeforeCondition(bytes: Uint8Array, last: number, start: number): boolean {
  // Asked at every call: most names are told by their last letter (`f`, `r`, `e`, `h`).
  const letter = bytes[last];
  if (letter !== 102 && letter !== 114 && letter !== 101 && letter !== 104) return false;
  const word = startOfWord(bytes, last, start);
  if (last - word > 4) return false;
  return (isWordAt(bytes, word, 'if') || isWordAt(bytes, word, 'for') || isWordAt(bytes, word, 'while') || isWordAt(bytes, word, 'with')) && !isProperty(bytes, word);
}

/** True for the words whose `{` opens a block although they stand before an expression. */
export function isBeforeBlock(bytes: Uint8Array, start: number): boolean {
  return isWordAt(bytes, start, 'do') || isWordAt(bytes, start, 'else');
}

/** True for the words after which TypeScript expects a type. */
export function isBeforeType(bytes: Uint8Array, start: number): boolean {
  return !isProperty(bytes, start) && BEFORE_TYPE.some((word) => isWordAt(bytes, start, word));
}

/** True for the members that a promise has, so that `import('x').then` is an expression and `import('x').Row` a type. */
export function isPromiseMember(bytes: Uint8Array, at: number): boolean {
  return PROMISE_MEMBERS.some((word) => isWordAt(bytes, at, word));
}

/** Index of the first byte of the word that ends with the byte at `last` and begins at or behind `start`; `last + 1` when no word does. */
export function startOfWord(bytes: Uint8Array, last: number, start: number): number {
  let pos = last;
  while (pos >= start && NAME_BYTE[bytes[pos] as number] === 1) pos--;
  return pos + 1;
}

function isProperty(bytes: Uint8Array, start: number): boolean {
  return start > 0 && bytes[start - 1] === BYTE.dot && bytes[start - 2] !== BYTE.dot;
}
