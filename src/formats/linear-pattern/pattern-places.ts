import type { PatternAssertion } from './pattern-node.js';

/** Whether a place of a text is what an assertion says. */
export function isTrue(assertion: PatternAssertion, text: string, at: number): boolean {
  if (assertion === 'start') return at === 0;
  if (assertion === 'end') return at === text.length;
  const isEdge = isWord(text, at - 1) !== isWord(text, at);
  return (assertion === 'word-edge') === isEdge;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /\w/.test(text[at] ?? '');
}
