import { byteAt, CLOSE_BRACE, COLON, COMMA, OPEN_BRACE, SEMICOLON, STAR } from '../../assembly/bytes';
import { ByteStack } from '../../assembly/byte-stack';
import { endOfName, isWord } from '../../assembly/names';
import { count, keepRecords, record } from '../../assembly/source';
import { ABSOLUTE_LEAF, ALIAS, CLOSE_GROUP, LEAF, OPEN_GROUP, SEGMENT } from './found';
import { nameStart, readName, skipTrivia } from './names';

// Longer paths are no code of people; each name in nested groups would cost the length of all paths around it.
const MAX_SEGMENTS = 64;

/** For each open group, how many names of the path stand before it. */
const groups = new ByteStack();

export function isPathMark(at: usize): bool {
  return byteAt(at) == COLON && byteAt(at + 1) == COLON;
}

/**
 * Records the use tree that starts at `at`, behind the word `use`, as what stands at `place`. Returns the semicolon that ends
 * it; 0, and no record, when what stands there is none (a pattern of a macro, `use<'a>` of a type).
 */
export function readUseTree(place: usize, at: usize, end: usize): usize {
  const kept = count;
  const semicolon = readTree(place, at, end);
  if (semicolon == 0) keepRecords(kept);
  return semicolon;
}

function readTree(place: usize, at: usize, end: usize): usize {
  groups.clear();
  let segments = 0;
  // How many groups are open around a leading `::` that holds for what stands here; -1 when none does.
  let absoluteFrom = -1;
  let pos = skipTrivia(at, end);
  for (;;) {
    // A tree starts here.
    if (isPathMark(pos)) {
      if (segments > 0) return 0;
      absoluteFrom = <i32>groups.depth;
      pos = skipTrivia(pos + 2, end);
    }
    if (byteAt(pos) == OPEN_BRACE) {
      groups.push(segments);
      record(OPEN_GROUP, place, pos, pos);
      pos = skipTrivia(pos + 1, end);
      if (byteAt(pos) != CLOSE_BRACE) continue;
    } else if (byteAt(pos) == STAR) {
      record(absoluteFrom >= 0 ? ABSOLUTE_LEAF : LEAF, place, pos, pos + 1);
      pos = skipTrivia(pos + 1, end);
    } else {
      const nameEnd = readName(pos);
      if (nameEnd == 0) return 0;
      const name = nameStart;
      pos = skipTrivia(nameEnd, end);
      if (isPathMark(pos)) {
        if (segments >= MAX_SEGMENTS) return 0;
        segments++;
        record(SEGMENT, place, name, nameEnd);
        pos = skipTrivia(pos + 2, end);
        continue;
      }
      const wordEnd = endOfName(pos);
      if (isWord(pos, wordEnd, 'as')) {
        const aliasEnd = readName(skipTrivia(wordEnd, end));
        if (aliasEnd == 0) return 0;
        record(ALIAS, place, nameStart, aliasEnd);
        pos = skipTrivia(aliasEnd, end);
      }
      record(absoluteFrom >= 0 ? ABSOLUTE_LEAF : LEAF, place, name, nameEnd);
    }
    // A tree has ended here; groups may end with it, and a comma may stand behind the last tree of a group.
    for (;;) {
      if (byteAt(pos) == CLOSE_BRACE) {
        if (groups.depth == 0) return 0;
        segments = groups.pop(0);
        record(CLOSE_GROUP, place, pos, pos);
        if (absoluteFrom > <i32>groups.depth) absoluteFrom = -1;
        pos = skipTrivia(pos + 1, end);
        continue;
      }
      if (groups.depth == 0) return byteAt(pos) == SEMICOLON ? pos : 0;
      if (byteAt(pos) != COMMA) return 0;
      segments = groups.top(0);
      if (absoluteFrom >= <i32>groups.depth) absoluteFrom = -1;
      pos = skipTrivia(pos + 1, end);
      if (byteAt(pos) != CLOSE_BRACE) break;
    }
  }
  return 0;
}
