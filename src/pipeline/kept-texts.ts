import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import { withTexts } from './with-texts.js';

/** Text that is kept at most, in characters: what goes beyond is read again when it is asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;

/** The same snapshot, for who asks twice: a text that was read once is kept, within a bound. */
export function withKeptTexts(snapshot: RepoSnapshot): RepoSnapshot {
  const kept = new Map<SnapshotFile, string>();
  let room = MOST_KEPT;
  return withTexts(snapshot, (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const { content } = file;
    if (content === null || content.length > room) return content;
    room -= content.length;
    kept.set(file, content);
    return content;
  });
}
