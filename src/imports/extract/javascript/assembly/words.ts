import { byteAt, DOT, hasLetters } from '../../assembly/bytes';
import { isWordAt, startOfWord } from './names';

/** True when the word from `at` to `end` is an operator of an expression that follows, so that `/` opens a regular expression and `<` an element, and no property's name. */
export function isBeforeExpression(at: usize, end: usize): bool {
  return isOperatorWord(at, <i32>(end - at)) && !isProperty(at);
}

function isOperatorWord(at: usize, size: i32): bool {
  switch (size) {
    case 2:
      return hasLetters(at, 'in') || hasLetters(at, 'of') || hasLetters(at, 'do');
    case 3:
      return hasLetters(at, 'new');
    case 4:
      return hasLetters(at, 'case') || hasLetters(at, 'else') || hasLetters(at, 'void');
    case 5:
      return hasLetters(at, 'await') || hasLetters(at, 'throw') || hasLetters(at, 'yield');
    case 6:
      return hasLetters(at, 'return') || hasLetters(at, 'typeof') || hasLetters(at, 'delete');
    case 7:
      return hasLetters(at, 'default');
    case 10:
      return hasLetters(at, 'instanceof');
    default:
      return false;
  }
}

/** True for the words whose parentheses hold a condition: what follows them is a statement, not an operator. The word ends with the byte at `last`. */
export function isBeforeCondition(last: usize, start: usize): bool {
  // Asked at every call: most names are told by their last letter (`f`, `r`, `e`, `h`).
  const letter = byteAt(last);
  if (letter != 102 && letter != 114 && letter != 101 && letter != 104) return false;
  const at = startOfWord(last, start);
  if (last - at > 4) return false;
  return (isWordAt(at, 'if') || isWordAt(at, 'for') || isWordAt(at, 'while') || isWordAt(at, 'with')) && !isProperty(at);
}

/** True for the words whose `{` opens a block although they stand before an expression. */
export function isBeforeBlock(at: usize): bool {
  return isWordAt(at, 'do') || isWordAt(at, 'else');
}

/** True for the words after which TypeScript expects a type. */
export function isBeforeType(at: usize): bool {
  if (isProperty(at)) return false;
  return (
    isWordAt(at, 'as') || isWordAt(at, 'extends') || isWordAt(at, 'implements') || isWordAt(at, 'infer') || isWordAt(at, 'is') || isWordAt(at, 'keyof') ||
    isWordAt(at, 'satisfies') || isWordAt(at, 'typeof')
  );
}

/** True for the members that a promise has, so that `import('x').then` is an expression and `import('x').Row` a type. */
export function isPromiseMember(at: usize): bool {
  return isWordAt(at, 'then') || isWordAt(at, 'catch') || isWordAt(at, 'finally');
}

function isProperty(at: usize): bool {
  return byteAt(at - 1) == DOT && byteAt(at - 2) != DOT;
}
