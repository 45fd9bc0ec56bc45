import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLfsPointer, LFS_POINTER_WORDS } from '../../base/lfs-pointer.js';
import { err, ok, type Result } from '../../base/result.js';
import { startDigest } from '../../contract/digest.js';
import type { ReportSource } from '../../ports/report-source.js';
import { isInside, systemCause } from './disk-path.js';
import { markOf } from './file-mark.js';
import type { GitLookup } from './git/git.js';
import { searchGlobs } from './glob-search.js';
import { unmodifiedFiles } from './git/unmodified-files.js';

/** On Windows both are undefined: there the comparison with what was looked at before the opening stands guard alone. */
const GUARDED_READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const PIECE_BYTES = 1024 * 1024;
/** A coverage gate reads thousands of small files, and a large buffer for each costs more than they do. */
const LEAST_PIECE_BYTES = 8 * 1024;
/** So many pieces are read before others get the thread. */
const PIECES_AT_ONCE = 4;

/** Reports below `root` on this disk. */
export function createReportSource({ root, lookup }: { readonly root: string; readonly lookup: GitLookup }): ReportSource {
  return {
    find: (globs) => searchGlobs(root, globs),
    read: (path, onPiece, cancel) => readReport(root, path, onPiece, cancel),
    writtenAt: (path) => {
      try {
        return markOf(join(root, path))?.modifiedMs ?? null;
      } catch {
        return null;
      }
    },
    unmodified: async (paths) => {
      if (lookup.kind !== 'git') return lookup.kind === 'none' ? ok(new Set<string>()) : err(lookup.problem.message);
      // Git tracks links as links: a report behind one is the file that it leads to.
      const real = new Map(paths.map((path) => [path, realPath(root, path)]));
      const unmodified = await unmodifiedFiles(lookup.git, [...new Set(real.values())]);
      return unmodified.ok ? ok(new Set(paths.filter((path) => unmodified.value.has(real.get(path) ?? path)))) : unmodified;
    },
    headTime: async () => {
      if (lookup.kind !== 'git') return lookup.kind === 'none' ? ok(null) : err(lookup.problem.message);
      const { git } = lookup;
      const head = git.head.commit === null ? await git.run(['rev-parse', '--verify', '--quiet', 'HEAD']) : ok(Buffer.from(git.head.commit));
      // Exit code 1: there is no commit yet.
      if (!head.ok) return head.error.code === 1 ? ok(null) : err(head.error.cause);
      // Not `git log`, whose config can start a program that checks signatures.
      const commit = await git.run(['cat-file', 'commit', head.value.toString('latin1').trim()]);
      if (!commit.ok) return err(commit.error.cause);
      const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(commit.value.toString('utf8').split('\n\n', 1)[0] ?? '')?.[1];
      return time === undefined ? err('the checked-out commit has no time') : ok(Number(time));
    },
  };
}

/** The path below the root of what a name leads to; the name itself where that is elsewhere or nothing. */
function realPath(root: string, path: string): string {
  try {
    const realRoot = realpathSync.native(root);
    const real = realpathSync.native(join(root, path));
    return real !== realRoot && isInside(realRoot, real) ? relative(realRoot, real).split(sep).join('/') : path;
  } catch {
    return path;
  }
}

type Reading = Result<{ readonly sha256: string; readonly bytes: number }, string>;

async function readReport(root: string, path: string, onPiece: (piece: Uint8Array) => void, cancel: AbortSignal): Promise<Reading> {
  let descriptor: number;
  let expected: string;
  try {
    const named = join(root, path);
    const realRoot = realpathSync.native(root);
    const real = realpathSync.native(named);
    if (!isInside(realRoot, real)) return err('is, or is behind, a link that leads out of the root');
    const seen = lstatSync(real, { bigint: true });
    expected = `${seen.dev}:${seen.ino}`;
    descriptor = openSync(real, GUARDED_READ);
  } catch (error) {
    return err(`cannot be opened: ${systemCause(error)}`);
  }
  try {
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return err('is not a regular file');
    if (`${before.dev}:${before.ino}` !== expected) return err('was exchanged while it was opened');
    const digest = startDigest();
    const buffer = Buffer.allocUnsafe(Math.max(LEAST_PIECE_BYTES, Math.min(Number(before.size), PIECE_BYTES)));
    let bytes = 0;
    for (let pieces = 1; ; pieces++) {
      const count = readSync(descriptor, buffer, 0, buffer.length, null);
      if (count === 0) break;
      const piece = buffer.subarray(0, count);
      if (bytes === 0 && isLfsPointer(piece)) return err(LFS_POINTER_WORDS);
      digest.update(piece);
      onPiece(piece);
      bytes += count;
      if (pieces % PIECES_AT_ONCE !== 0) continue;
      await new Promise<void>((resolve) => void setImmediate(resolve));
      if (cancel.aborted) return err('was not read to its end, since the gate was stopped');
    }
    const after = fstatSync(descriptor, { bigint: true });
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs || BigInt(bytes) !== after.size) return err('changed while it was read');
    return ok({ sha256: digest.hex(), bytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return err(`cannot be read: ${systemCause(error)}`);
  } finally {
    closeSync(descriptor);
  }
}
