import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';

/** Text that is kept at most, in characters: what goes beyond is read again when it is asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;

/** The same snapshot, for who asks twice: a text that was read once is kept, within a bound. */
export function withKeptTexts(snapshot: RepoSnapshot): RepoSnapshot {
  let room = MOST_KEPT;
  const files = snapshot.files.map((file): SnapshotFile => {
    let kept: string | null = null;
    return {
      path: file.path,
      hash: file.hash,
      is_binary: file.is_binary,
      get content() {
        if (kept !== null) return kept;
        const content = file.content;
        if (content === null || content.length > room) return content;
        room -= content.length;
        return (kept = content);
      },
    };
  });
  return { files, metadata: snapshot.metadata };
}
