import type { RepoSnapshot, SnapshotFile } from '../../contract/generated/types.js';
import type { History } from '../../ports/history.js';
import type { ByteChecks } from '../../ports/workspace.js';
import { formOf, hashOf, textOf } from '../../workspace/text/normalise.js';
import { withTexts } from './with-texts.js';
import type { Observation } from './observation.js';

export interface CapturedTextsParts {
  readonly observation: Observation;
  /** The one that `analyse` wants to see. */
  readonly snapshot: RepoSnapshot;
  /** Gives the text of a file of it, as the file itself does where this is absent. */
  readonly textOf?: ((file: SnapshotFile) => string | null) | undefined;
  /** Told of each file whose text is asked for. */
  readonly asked?: Set<string>;
  readonly checks: ByteChecks;
  history(): Promise<History>;
}

/**
 * What `analyse` makes of the snapshot though a gate writes to its files meanwhile: where a text on the disk is no longer what was captured, and
 * git has what was, `analyse` is called again with that. The text of any other such file throws, as it does in the snapshot.
 */
export async function onCapturedTexts<T>({ observation: { capture }, snapshot, textOf: textAt = contentOf, asked, checks, history }: CapturedTextsParts, analyse: (snapshot: RepoSnapshot) => Promise<T>): Promise<T> {
  const known = new Map<string, string | null>();
  const lost = new Map<string, SnapshotFile>();
  const gone = new Set<string>();
  const textOfFile = (file: SnapshotFile): string | null => {
    asked?.add(file.path);
    const text = known.get(file.path);
    if (text !== undefined) return text;
    if (gone.has(file.path)) return textAt(file);
    try {
      return textAt(file) ?? (file.is_binary ? capture.foreignText(file) : null);
    } catch {
      // What comes of this call is thrown away: it goes on only to find out what else is lost.
      lost.set(file.path, file);
      return null;
    }
  };
  const seen = withTexts(snapshot, textOfFile);
  for (;;) {
    const made = await analyse(seen);
    if (lost.size === 0) return made;
    const oids = [...lost.keys()].flatMap((path) => capture.indexOid(path) ?? []);
    const blobs = await (await history()).readBlobs(oids).catch(() => new Map<string, Uint8Array>());
    for (const [path, { hash }] of lost) {
      const blob = blobs.get(capture.indexOid(path) ?? '');
      const form = blob === undefined ? null : formOf(blob, checks);
      if (blob !== undefined && form !== null && hashOf(blob, form) === hash) known.set(path, textOf(blob, form));
      else gone.add(path);
    }
    lost.clear();
  }
}

function contentOf({ content }: SnapshotFile): string | null {
  return content;
}
