import { byteAt, DOUBLE_QUOTE, EQUALS } from '../../assembly/bytes';
import { endOfName, isWord } from '../../assembly/names';
import { record } from '../../assembly/source';
import { FILE_NAME, RAW_FILE_NAME } from './found';
import { endOfString, isRaw, readString, textEnd, textStart } from './literals';
import { skipTrivia } from './names';

/**
 * Records the files that the attribute at `place` gives to a module: of `path = "a.rs"`, or each one in
 * `cfg_attr(..., path = "a.rs")`, which of them the build decides. `at` is behind the bracket, `end` the closing one.
 */
export function readAttribute(place: usize, at: usize, end: usize): void {
  const start = skipTrivia(at, end);
  const nameEnd = endOfName(start);
  if (isWord(start, nameEnd, 'path')) readValue(place, nameEnd, end);
  if (!isWord(start, nameEnd, 'cfg_attr')) return;
  for (let pos = nameEnd; pos < end; pos++) {
    if (byteAt(pos) == DOUBLE_QUOTE) pos = endOfString(pos, end);
    const wordEnd = endOfName(pos);
    if (wordEnd == pos) continue;
    if (isWord(pos, wordEnd, 'path')) readValue(place, wordEnd, end);
    pos = wordEnd - 1;
  }
}

/** Records the string behind `=`. */
function readValue(place: usize, at: usize, end: usize): void {
  const equals = skipTrivia(at, end);
  if (byteAt(equals) != EQUALS || readString(skipTrivia(equals + 1, end), end) == 0) return;
  record(isRaw ? RAW_FILE_NAME : FILE_NAME, place, textStart, textEnd);
}
