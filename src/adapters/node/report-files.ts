import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../contract/digest.js';
import type { ReportFiles, ReportMark, ReportReading, ScriptFile } from '../../ports/report-files.js';
import { isInside } from './disk-path.js';
import { namesIn } from './git/names-in.js';

const LATEST = 'latest.json';
/** Enough for every report; what is longer is not hashed before the gate, and then counts as fresh only by identity. */
const MARK_MAX_BYTES = 16 * 1024 * 1024;
/** A plain file name is never longer on any system we know. */
const LONGEST_TARGET = 256;
/** On Windows both are undefined: there `lstat` before and `fstat` after the opening stand guard alone. */
const GUARDED_READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads reports of gates from the disk and trusts nothing about them: reports are data from strangers. */
export function nodeReportFiles(platform: NodeJS.Platform = process.platform): ReportFiles {
  return { remember, readLatest, inspectScript: (path) => inspectScript(path, platform) };
}

function remember(root: string, folder: string): ReportMark {
  const files = new Set<string>();
  const directory = join(root, folder);
  for (const name of namesIn(directory)) {
    const stats = lookAt(join(directory, name));
    if (name.endsWith('.json') && stats?.isFile()) files.add(identity(stats));
  }
  const found = locate(root, folder);
  const content = found.kind === 'found' ? readRegular(found.absolute, MARK_MAX_BYTES) : null;
  if (content?.kind !== 'content') return { files, latest: null };
  return { files, latest: { identity: identity(content.stats), sha256: sha256Hex(content.bytes) } };
}

function readLatest(root: string, folder: string, mark: ReportMark, maxBytes: number): ReportReading {
  const found = locate(root, folder);
  if (found.kind !== 'found') return found;
  const { path } = found;
  const content = readRegular(found.absolute, maxBytes);
  if (content.kind === 'refused') return { kind: 'refused', path, cause: content.cause };
  const sha256 = sha256Hex(content.bytes);
  const same = identity(content.stats);
  const rewritten = mark.latest?.identity === same && mark.latest.sha256 !== sha256;
  if (mark.files.has(same) && !rewritten) return { kind: 'stale', path };
  return { kind: 'read', path, bytes: content.bytes, sha256 };
}

type Located = { readonly kind: 'found'; readonly path: string; readonly absolute: string } | Extract<ReportReading, { kind: 'missing' | 'refused' }>;

/** The real file behind `latest.json`, or why there is none. */
function locate(root: string, folder: string): Located {
  const wanted = `${folder}/${LATEST}`;
  let realRoot: string;
  let realFolder: string;
  try {
    realRoot = realpathSync(root);
    realFolder = realpathSync(join(root, folder));
  } catch {
    return { kind: 'missing', path: wanted };
  }
  if (!isInside(realRoot, realFolder)) return { kind: 'refused', path: wanted, cause: 'its folder is a link that leads out of the root' };
  const stats = lookAt(join(realFolder, LATEST));
  if (stats === null) return { kind: 'missing', path: wanted };
  if (!stats.isSymbolicLink()) return { kind: 'found', path: wanted, absolute: join(realFolder, LATEST) };
  const target = readlinkSync(join(realFolder, LATEST)).slice(0, LONGEST_TARGET);
  if (target === '' || target === '.' || target === '..' || /[/\\:\0]/.test(target)) {
    return { kind: 'refused', path: wanted, cause: `it is a link to ${target}; only a link to a plain name in the same folder is followed` };
  }
  const absolute = join(realFolder, target);
  const behind = lookAt(absolute);
  if (behind === null) return { kind: 'refused', path: wanted, cause: `it is a link to ${target}, which does not exist` };
  if (behind.isSymbolicLink()) return { kind: 'refused', path: wanted, cause: `it is a link to ${target}, which is itself a link` };
  return { kind: 'found', path: `${folder}/${target}`, absolute };
}

type Content =
  | { readonly kind: 'content'; readonly bytes: Uint8Array; readonly stats: BigIntStats }
  | { readonly kind: 'refused'; readonly cause: string };

/** Opens without following a link or waiting for a pipe, then asks the open file what it is: nothing can be swapped in between. */
function readRegular(path: string, maxBytes: number): Content {
  let descriptor: number;
  const before = lookAt(path);
  try {
    descriptor = openSync(path, GUARDED_READ);
  } catch (error) {
    return { kind: 'refused', cause: `it cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    if (!stats.isFile()) return { kind: 'refused', cause: 'it is not a regular file' };
    if (before === null || before.ino !== stats.ino || before.dev !== stats.dev) return { kind: 'refused', cause: 'it changed while it was opened' };
    const bytes = readUpTo(descriptor, maxBytes + 1);
    if (bytes.length > maxBytes) return { kind: 'refused', cause: `it is larger than ${maxBytes} bytes` };
    return { kind: 'content', bytes, stats };
  } catch (error) {
    return { kind: 'refused', cause: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end or to `limit`, whatever size the file claims to have. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const pieces: Buffer[] = [];
  let total = 0;
  while (total < limit) {
    const piece = Buffer.allocUnsafe(Math.min(64 * 1024, limit - total));
    const count = readSync(descriptor, piece, 0, piece.length, null);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    total += count;
  }
  return Buffer.concat(pieces);
}

function identity(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}`;
}

function lookAt(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function inspectScript(path: string, platform: NodeJS.Platform): ScriptFile {
  try {
    if (!statSync(path).isFile()) return 'no_file';
  } catch {
    return 'missing';
  }
  if (platform === 'win32') return 'plain';
  try {
    accessSync(path, constants.X_OK);
    return 'executable';
  } catch {
    return 'plain';
  }
}
