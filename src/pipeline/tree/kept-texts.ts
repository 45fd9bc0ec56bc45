import type { SnapshotFile } from '../../contract/generated/types.js';

/** Text that is kept at most, in characters: what goes beyond is read again when it is asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Gives the texts of files, for who asks twice: one that was read once is kept, within a bound. */
export function keptTexts(): (file: SnapshotFile) => string | null {
  const kept = new Map<SnapshotFile, string>();
  let room = MOST_KEPT;
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const { content } = file;
    if (content === null || content.length > room) return content;
    room -= content.length;
    kept.set(file, content);
    return content;
  };
}
