import { closeSync, constants, fstatSync, openSync, readSync, readlinkSync } from 'node:fs';
import type { FileRead, LargePiece, Workspace } from '../../ports/workspace.js';
import { pathBelow, systemCause } from './disk-path.js';
import { createEntryKinds, type EntryKinds } from './entry-kinds.js';
import { createFolderKinds, type FolderKinds } from './folder-kinds.js';

/** Zero bytes that follow the content in every buffer: a scanner may look ahead without asking where the end is. */
const PADDING_BYTES = 16;
/** Enough for almost every source file; the buffer grows when a file asks for more. */
const FIRST_BUFFER_BYTES = 1024 * 1024;
/** A larger buffer is not kept for the next file. */
const KEPT_BUFFER_BYTES = 32 * 1024 * 1024;
const PAGE_BYTES = 4096;

// NOFOLLOW and NONBLOCK do not exist on Windows, where they are not needed: entry kinds were looked up before.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Where opening itself refuses a link and waits for no pipe, a file is opened without looking at it before; see entry-kinds.md. */
const OPENS_FIRST = constants.O_NOFOLLOW !== undefined && constants.O_NONBLOCK !== undefined;

export interface FileReader extends Pick<Workspace, 'read'> {
  /** Looks anew at what lies where, for another listing. */
  forget(): void;
}

/** Reads files below `realRoot`, a path without links, one after the other into one buffer; follows no link and waits for no pipe. */
export function createFileReader(realRoot: string): FileReader {
  let buffer: Buffer = Buffer.alloc(FIRST_BUFFER_BYTES + PADDING_BYTES);
  let kinds: EntryKinds | null = null;
  let folders: FolderKinds | null = null;

  const readFile = (path: string | Buffer, wholeUpTo: number): FileRead => {
    if (buffer.length > KEPT_BUFFER_BYTES) buffer = Buffer.alloc(FIRST_BUFFER_BYTES + PADDING_BYTES);
    const descriptor = openSync(path, READ_FLAGS);
    let isOpen = true;
    try {
      let length = 0;
      for (;;) {
        const room = buffer.length - PADDING_BYTES - length;
        const count = readSync(descriptor, buffer, length, room, null);
        length += count;
        // A pipe gives nothing, a device may give no end.
        if ((length === 0 || count === room) && !fstatSync(descriptor).isFile()) throw new NoRegularFile();
        // Only a read that stops at a page may have stopped early (network file systems): it is asked once more.
        if (count === 0 || (count < room && length % PAGE_BYTES !== 0)) break;
        if (length > wholeUpTo) {
          const large = largeFile(descriptor, buffer.subarray(0, length));
          isOpen = false;
          return large;
        }
        if (count === room) buffer = grown(buffer, wholeUpTo);
      }
      // Faster than `fill` for so few.
      for (let at = length; at < length + PADDING_BYTES; at++) buffer[at] = 0;
      if (length <= wholeUpTo) return { kind: 'whole', bytes: buffer, length };
      const large = largeFile(descriptor, buffer.subarray(0, length));
      isOpen = false;
      return large;
    } finally {
      if (isOpen) closeSync(descriptor);
    }
  };

  /** Opens a file of an ordinary folder; what is no file shows in how that fails. */
  const openFirst = (path: string | Buffer, wholeUpTo: number): FileRead => {
    try {
      return readFile(path, wholeUpTo);
    } catch (error) {
      if (error instanceof NoRegularFile) return SPECIAL;
      switch ((error as NodeJS.ErrnoException).code) {
        case 'ELOOP':
        case 'EMLINK':
          return readLink(path);
        case 'EISDIR':
          return FOLDER;
        case 'ENXIO':
        case 'ENODEV':
        case 'EOPNOTSUPP':
          return SPECIAL;
        case 'ENOENT':
        case 'ENOTDIR':
          return { kind: 'missing' };
        default:
          return { kind: 'unreadable', cause: systemCause(error) };
      }
    }
  };

  return {
    forget() {
      kinds = null;
      folders = null;
    },
    read(file, wholeUpTo) {
      const path = file.name === null ? `${realRoot}/${file.path}` : pathBelow(realRoot, file.name);
      if (OPENS_FIRST && file.name === null) {
        folders ??= createFolderKinds(realRoot);
        const folder = folders.above(file.path);
        if (folder === 'link') return BEHIND_LINK;
        return folder === 'folder' ? openFirst(path, wholeUpTo) : { kind: 'missing' };
      }
      kinds ??= createEntryKinds(realRoot);
      const kind = kinds.of(file);
      try {
        switch (kind) {
          case 'file':
            return readFile(path, wholeUpTo);
          case 'link':
            return readLink(path);
          case 'missing':
            return { kind: 'missing' };
          case 'behind_link':
            return BEHIND_LINK;
          case 'folder':
            return FOLDER;
          case 'special':
            return SPECIAL;
        }
      } catch (error) {
        if (error instanceof NoRegularFile) return SPECIAL;
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', cause: systemCause(error) };
      }
    },
  };
}

class NoRegularFile extends Error {}

const BEHIND_LINK: FileRead = { kind: 'unreadable', cause: 'a folder above it is a symbolic link, which is not followed' };
const FOLDER: FileRead = { kind: 'unreadable', cause: 'a folder is in its place' };
const SPECIAL: FileRead = { kind: 'unreadable', cause: 'it is a pipe, socket or device, which is not opened' };

/** A link may be gone, or another thing, since it was seen to be one: editors mark with links what they have open. */
function readLink(path: string | Buffer): FileRead {
  try {
    const target = readlinkSync(path, { encoding: 'buffer' });
    // Windows stores the target with backslashes, git with slashes.
    return { kind: 'link', target: process.platform === 'win32' ? Buffer.from(target.toString('utf8').replaceAll('\\', '/')) : target };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', cause: systemCause(error) };
  }
}

function grown(buffer: Buffer, wholeUpTo: number): Buffer {
  const larger = Buffer.alloc(Math.min(buffer.length * 4, wholeUpTo + 1 + PADDING_BYTES));
  buffer.copy(larger);
  return larger;
}

function largeFile(descriptor: number, first: Buffer): FileRead {
  return { kind: 'large', size: fstatSync(descriptor).size, next: pieces(descriptor, first) };
}

/** The pieces of an open file: first what was read already. Closes the file at its end and on a failure. */
function pieces(descriptor: number, first: Buffer): () => LargePiece {
  let waiting: Buffer | null = first;
  let piece: Buffer | null = null;
  return () => {
    if (waiting !== null) {
      const bytes = waiting;
      waiting = null;
      return { kind: 'piece', bytes };
    }
    piece ??= Buffer.alloc(4 * FIRST_BUFFER_BYTES);
    try {
      const count = readSync(descriptor, piece, 0, piece.length, null);
      if (count > 0) return { kind: 'piece', bytes: piece.subarray(0, count) };
    } catch (error) {
      closeSync(descriptor);
      return { kind: 'failed', cause: systemCause(error) };
    }
    closeSync(descriptor);
    return { kind: 'end' };
  };
}
