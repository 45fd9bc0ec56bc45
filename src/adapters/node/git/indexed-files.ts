import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repoPathFromBytes } from '../../../base/repo-path.js';
import type { ListedFile, WorkspaceListing } from '../../../ports/workspace.js';
import { readIndexBytes } from './git-index.js';
import type { Git } from './git.js';
import { IndexEntries } from './index-entries.js';

/* Of gitformat-index(5). */
const OID_BYTES = 20;
const MODE_AT = 24;
const OID_AT = 40;
const EXTENSION_HEAD = 8;
/** Flags of an entry that is more than a file as it is: assume-unchanged, extended (skip-worktree, intent-to-add), a stage of a merge. */
const NOT_PLAIN_FLAGS = 0xf000;
/** What only makes git faster, or is of merges that have ended. An index that has other parts is not whole by its entries (`link`, `sdir`). */
const EXTENSIONS: ReadonlySet<string> = new Set(['TREE', 'REUC', 'UNTR', 'FSMN', 'EOIE', 'IEOT']);
const MODES: ReadonlyMap<number, string> = new Map([[0o100644, '100644'], [0o100755, '100755'], [0o120000, '120000'], [0o160000, '160000']]);
const SUBMODULE = '160000';
const LINK = '120000';

/** Bytes of a name that need a closer look: a backslash, and what is beyond ASCII. */
export const NOT_PLAIN = /[\\\x80-\xff]/;

type Indexed = Pick<WorkspaceListing, 'files' | 'repositories' | 'objectFormat'>;

/**
 * The tracked files below the root as `git ls-files` lists them, read from the index itself, which spares the start of git. Null wherever git might
 * say something else than the entries do: a repository that is no plain clone with a commit, an index that is not as git writes it in most, an
 * entry that is more than a file (a merge, skip-worktree, assume-unchanged, intent-to-add), and where there is none.
 */
export function indexedFiles(git: Git): Indexed | null {
  if (!isPlainClone(git)) return null;
  const bytes = readIndexBytes(git.indexPath)?.bytes ?? null;
  const entries = bytes === null ? null : IndexEntries.of(bytes, OID_BYTES);
  if (bytes === null || entries === null) return null;
  const above = Buffer.from(git.prefix, 'utf8').toString('latin1');
  const files: ListedFile[] = [];
  const repositories: string[] = [];
  let last = '';
  while (entries.next()) {
    const { name, start, flags } = entries;
    const mode = MODES.get(bytes.readUInt32BE(start + MODE_AT));
    if (mode === undefined || (flags & NOT_PLAIN_FLAGS) !== 0 || name <= last) return null;
    last = name;
    if (above !== '' && !name.startsWith(above)) continue;
    const raw = above === '' ? name : name.slice(above.length);
    const { path, coded } = NOT_PLAIN.test(raw) ? repoPathFromBytes(Buffer.from(raw, 'latin1')) : { path: raw, coded: false };
    if (mode === SUBMODULE) repositories.push(path);
    else files.push({ path, name: coded ? Buffer.from(raw, 'latin1') : null, tracked: true, sparse: false, link: mode === LINK, mode, oid: bytes.toString('hex', start + OID_AT, start + OID_AT + OID_BYTES) });
  }
  return entries.left === 0 && hasPlainEnd(bytes, entries.end) ? { files, repositories, objectFormat: 'sha1' } : null;
}

/** Whether nothing but known extensions stands between the entries and the checksum at the end. */
function hasPlainEnd(bytes: Buffer, start: number): boolean {
  const end = bytes.length - OID_BYTES;
  let at = start;
  while (at + EXTENSION_HEAD <= end) {
    if (!EXTENSIONS.has(bytes.toString('latin1', at, at + 4))) return false;
    at += EXTENSION_HEAD + bytes.readUInt32BE(at + 4);
  }
  return at === end;
}

/** A section, a setting without quotes, escapes and comments behind it, or a comment. */
const PLAIN_LINE = /^\s*(?:\[[A-Za-z0-9.-]+(?: +"[^"\\]*")?\]|[A-Za-z][A-Za-z0-9-]*\s*=[^"\\#;]*|[#;].*)?$/;
const FORMAT = /^\s*repositoryformatversion\s*=\s*(.*?)\s*$/i;
/** No config that a person wrote is larger. */
const MOST_CONFIG_BYTES = 1024 * 1024;

/** Whether git would take `.git` for a repository, of the format that each version of it knows, and whether something is checked out. */
function isPlainClone({ gitDir, head }: Git): boolean {
  if (head.commit?.length !== 2 * OID_BYTES) return false;
  try {
    const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder(gitDir) || !isFolder(join(gitDir, 'objects')) || !isFolder(join(gitDir, 'refs')) || existsSync(join(gitDir, 'commondir'))) return false;
    const config = join(gitDir, 'config');
    const stats = statSync(config, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile() || stats.size > MOST_CONFIG_BYTES) return false;
    return readFileSync(config, 'latin1').split('\n').every((line) => PLAIN_LINE.test(line) && !/^\s*\[extensions/i.test(line) && (FORMAT.exec(line)?.[1] ?? '0') === '0');
  } catch {
    // What may not be read git will not read either, and will say why.
    return false;
  }
}
