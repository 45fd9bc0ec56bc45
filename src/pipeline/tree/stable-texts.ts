import type { RepoSnapshot, SnapshotFile } from '../../contract/generated/types.js';
import { familyOf } from '../../imports/extract/languages.js';
import type { History } from '../../ports/history.js';
import { formOf, hashOf, textOf } from '../../workspace/text/normalise.js';
import type { ByteChecks } from '../../ports/workspace.js';
import type { FileAgain } from '../../workspace/facts/snapshot-entry.js';
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
  const supposed = new Map<string, Supposed>();
  const textOfFile = (file: SnapshotFile): string | null => {
    const { path } = file;
    const text = known.get(path);
    if (text !== undefined) return text;
    if (familyOf(path) === null) return null;
    const asked = supposed.get(path) ?? { file, onDisk: onDisk(capture, path) };
    supposed.set(path, asked);
    return asked.onDisk?.text ?? null;
  };
  const snapshot = withTexts({ files: capture.files, metadata: capture.snapshot.metadata }, textOfFile);
  for (;;) {
    const made = analyse(snapshot);
    if (supposed.size === 0) return made;
    const texts = await textsAtHead([...supposed.values()], { checks, history });
    const wasRight = [...supposed].every(([path, { onDisk }]) => texts.get(path) === (onDisk?.text ?? null));
    for (const [path, text] of texts) known.set(path, text);
    supposed.clear();
    if (wasRight) return made;
  }
}

type Captured = Observation['capture'];

interface Supposed {
  readonly file: SnapshotFile;
  readonly onDisk: FileAgain | null;
}

/** What lies there, if it is as it was captured and as git's index has it; null where that takes more to tell. */
function onDisk(capture: Captured, path: string): FileAgain | null {
  const again = capture.again(path);
  return again?.blobOid === capture.indexOid(path) ? again : null;
}

/** The texts of files that have the content of HEAD, by path; null for others, and for all where git cannot tell. */
async function textsAtHead(supposed: readonly Supposed[], { checks, history }: Omit<StableTextsParts, 'observation'>): Promise<ReadonlyMap<string, string | null>> {
  const opened = await history();
  const oids = await opened.headBlobs(supposed.map(({ file }) => file.path)).catch(() => new Map<string, string>());
  const isAtHead = ({ file, onDisk }: Supposed): boolean => onDisk !== null && onDisk.blobOid === oids.get(file.path);
  const wanted = supposed.flatMap((entry) => (isAtHead(entry) ? [] : (oids.get(entry.file.path) ?? [])));
  const blobs = wanted.length === 0 ? new Map<string, Uint8Array>() : await opened.readBlobs(wanted).catch(() => new Map<string, Uint8Array>());
  return new Map(supposed.map((entry) => {
    const { path, hash } = entry.file;
    if (isAtHead(entry)) return [path, entry.onDisk?.text ?? null];
    const blob = blobs.get(oids.get(path) ?? '');
    const form = blob === undefined ? null : formOf(blob, checks);
    return [path, blob !== undefined && form !== null && hashOf(blob, form) === hash ? textOf(blob, form) : null];
  }));
}
