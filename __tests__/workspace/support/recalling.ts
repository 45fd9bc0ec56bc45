import { createFolderStore } from '../../../src/adapters/node/facts-store.js';
import { createWorkspace } from '../../../src/adapters/node/workspace.js';
import type { FactsStore } from '../../../src/ports/facts-store.js';
import type { ListedFile, Workspace } from '../../../src/ports/workspace.js';
import { captureSnapshot } from '../../../src/workspace/capture.js';
import { openCache } from '../../../src/workspace/read-recalled.js';
import { lookUp } from './capture.js';
import { tempFolder } from './repository.js';

/** What a capture says, and what it had to do for it. */
export interface Said {
  /** All that may reach an output. */
  readonly answer: object;
  readonly scans: ReadonlyMap<string, string>;
  /** Paths that were opened. */
  readonly read: readonly string[];
  readonly notices: readonly string[];
}

export interface Recalling {
  readonly mode?: 'ci' | 'local';
  /** As of a runner: what is kept comes to another machine. */
  readonly isLocal?: boolean;
  /** Another root that what is kept belongs to. */
  readonly keptFor?: string;
}

const codec = {
  write: (writer: { text(value: string): void }, text: string) => writer.text(text),
  read: (reader: { text(): string }) => reader.text(),
};

/** A folder of facts for every root alike, as the cache of a runner or a folder that comes and goes with a job. */
export function sharedStore(folder: string, keptFor: string, isLocal: boolean): FactsStore {
  return { ...createFolderStore(folder, keptFor), isLocal, sample: () => [] };
}

/** Captures `root` with what is kept in `folder`, and keeps there what it read. */
export async function say(root: string, folder: string, { mode = 'ci', isLocal = true, keptFor = root }: Recalling = {}): Promise<Said> {
  const read: string[] = [];
  const notices: string[] = [];
  const real = createWorkspace(root, lookUp(root, mode === 'ci'));
  const workspace: Workspace = { ...real, read: (file: ListedFile, wholeUpTo) => (read.push(file.path), real.read(file, wholeUpTo)) };
  const captured = await captureSnapshot<string>(workspace, {
    includeUntracked: mode === 'local',
    limits: { files: 1_000, scanBytes: 1_000_000 },
    hold: false,
    isSource: (path) => path.endsWith('.ts'),
    keepText: (path) => path.endsWith('.json'),
    loadScan: () => Promise.resolve((_path, bytes, length) => Buffer.from(bytes.subarray(0, length)).toString('latin1').replaceAll('\r\n', '\n')),
    loadCodec: () => Promise.resolve(codec),
    cache: { store: sharedStore(folder, keptFor, isLocal), version: 'v1', smallTree: 0, open: openCache },
    onNotice: (text) => void notices.push(text),
  });
  if (!captured.ok) throw new Error(captured.error.message);
  const { files, snapshot, problems, text } = captured.value;
  const scans = await captured.value.scanned();
  const answer = {
    files: files.map(({ path, hash, is_binary }) => [path, hash, is_binary, captured.value.indexOid(path)]),
    scans: [...scans],
    texts: files.flatMap(({ path }) => (path.endsWith('.json') ? [[path, text.call(captured.value, path)]] : [])),
    metadata: snapshot.metadata,
    problems,
  };
  const opened = [...read];
  await captured.value.remember();
  return { answer, scans, read: opened, notices };
}

/** What is said without anything that was kept. */
export async function sayAnew(root: string, recalling: Recalling = {}): Promise<Said> {
  return say(root, tempFolder(), recalling);
}
