import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import type { History } from '../ports/history.js';
import { formOf, hashOf, textOf } from '../workspace/normalise.js';
import type { ByteChecks } from '../ports/workspace.js';
import { withTexts } from './with-texts.js';
import type { Observation } from './observation.js';

export interface StableTextsParts {
  readonly observation: Observation;
  readonly checks: ByteChecks;
  history(): Promise<History>;
}

/**
 * What `analyse` makes of the snapshot with texts that follow from the snapshot and the commit alone, whatever gates write, line endings the
 * checkout has, or was added to git's index: only sources that were captured with the content of HEAD have one. It is called again where that
 * text is another than lay on the disk.
 */
export async function onStableTexts<T>({ observation: { capture }, checks, history }: StableTextsParts, analyse: (snapshot: RepoSnapshot) => T): Promise<T> {
  const known = new Map<string, string | null>();
  const supposed = new Map<string, { readonly file: SnapshotFile; readonly text: string | null }>();
  const textOfFile = (file: SnapshotFile): string | null => {
    const { path } = file;
    const text = known.get(path);
    if (text !== undefined) return text;
    // No source.
    if (capture.blobOid(path) === null) return null;
    const asked = supposed.get(path) ?? { file, text: textOnDisk(capture, file) };
    supposed.set(path, asked);
    return asked.text;
  };
  const snapshot = withTexts({ files: capture.files, metadata: capture.snapshot.metadata }, textOfFile);
  for (;;) {
    const made = analyse(snapshot);
    if (supposed.size === 0) return made;
    const texts = await textsAtHead([...supposed.values()], { capture, checks, history });
    const wasRight = [...supposed].every(([path, { text }]) => texts.get(path) === text);
    for (const [path, text] of texts) known.set(path, text);
    supposed.clear();
    if (wasRight) return made;
  }
}

type Captured = Observation['capture'];

/** What lies there, if it is as it was captured and as git's index has it; null where that takes more to tell. */
function textOnDisk(capture: Captured, file: SnapshotFile): string | null {
  if (capture.blobOid(file.path) !== capture.indexOid(file.path)) return null;
  try {
    return file.content;
  } catch {
    return null;
  }
}

/** The texts of files that have the content of HEAD, by path; null for others, and for all where git cannot tell. */
async function textsAtHead(supposed: readonly { readonly file: SnapshotFile; readonly text: string | null }[], { capture, checks, history }: { readonly capture: Captured } & Omit<StableTextsParts, 'observation'>): Promise<ReadonlyMap<string, string | null>> {
  const opened = await history();
  const oids = await opened.headBlobs(supposed.map(({ file }) => file.path)).catch(() => new Map<string, string>());
  const isOnDisk = ({ file, text }: (typeof supposed)[number]): boolean => text !== null && capture.blobOid(file.path) === oids.get(file.path);
  const wanted = supposed.flatMap((entry) => (isOnDisk(entry) ? [] : (oids.get(entry.file.path) ?? [])));
  const blobs = wanted.length === 0 ? new Map<string, Uint8Array>() : await opened.readBlobs(wanted).catch(() => new Map<string, Uint8Array>());
  return new Map(supposed.map((entry) => {
    const { path, hash } = entry.file;
    if (isOnDisk(entry)) return [path, entry.text];
    const blob = blobs.get(oids.get(path) ?? '');
    const form = blob === undefined ? null : formOf(blob, checks);
    return [path, blob !== undefined && form !== null && hashOf(blob, form) === hash ? textOf(blob, form) : null];
  }));
}
