/**
 * The words of a command line as a POSIX shell splits it, which is how compilation databases write `command`: quotes of both
 * kinds and backslashes. A backslash that escapes nothing stays, since paths of Windows have them.
 */
export function splitCommand(command: string): readonly string[] {
  const words: string[] = [];
  let word: string[] = [];
  let isWord = false;
  let quote = '';
  for (let index = 0; index < command.length; index++) {
    const char = command.charAt(index);
    if (char === quote) {
      quote = '';
    } else if (char === '\\' && quote !== "'" && '\\"\' '.includes(command.charAt(index + 1)) && index + 1 < command.length) {
      word.push(command.charAt(++index));
      isWord = true;
    } else if (quote !== '') {
      word.push(char);
    } else if (char === '"' || char === "'") {
      quote = char;
      isWord = true;
    } else if (char === ' ' || char === '\t' || char === '\n' || char === '\r') {
      if (isWord) words.push(word.join(''));
      word = [];
      isWord = false;
    } else {
      word.push(char);
      isWord = true;
    }
  }
  if (isWord) words.push(word.join(''));
  return words;
}
