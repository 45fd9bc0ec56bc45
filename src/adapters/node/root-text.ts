import { isUtf8 } from 'node:buffer';
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { TextRead } from '../../base/text-read.js';
import { utf8Text } from '../../base/utf8-text.js';
import { isAbsence, isInside, systemCause } from './disk-path.js';
import { findTop } from './git/git-location.js';

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads small files below `root` as text, null where `createTextLookup` has none: for callers to whom a file that cannot
 * be read is as good as missing.
 */
export function createRootText(root: string): (file: string) => string | null {
  const lookUp = createTextLookup(root);
  return (file) => {
    const found = lookUp(file);
    return found.kind === 'text' ? found.text : null;
  };
}

/**
 * Says what stands at a path below `root`. A path that leads out of the root through a link, something that is no regular
 * file, more than 4 MiB, and bytes that are not UTF-8 are refused: what lies outside must not reach a message (PLATFORM
 * finding 5), and a file that is there must not pass for one that is missing.
 */
export function createTextLookup(root: string): (file: string) => TextRead {
  return (file) => {
    const target = path.join(root, file);
    try {
      const realRoot = realpathSync.native(root);
      const real = realpathSync.native(target);
      return isInside(realRoot, real) ? readRegular(real) : linkOut(realRoot, real);
    } catch (error) {
      return isAbsence(error) ? lookAtLinks(root, file) : cannotRead(error);
    }
  };
}

function readRegular(real: string): TextRead {
  const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return { kind: 'refused', what: facts.isDirectory() ? 'is a folder' : 'is not a regular file', hint: 'put a file there instead, or remove it' };
    if (facts.size > MAX_BYTES) return { kind: 'refused', what: `is too large to be read (${facts.size} bytes)`, hint: 'make it smaller' };
    const bytes = readFileSync(descriptor);
    // A strict decoder is slow to make, so it only looks for the place of a fault.
    return isUtf8(bytes) ? { kind: 'text', text: bytes.toString('utf8') } : utf8Text(bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The target is named only when it belongs to the same repository. */
function linkOut(realRoot: string, real: string): TextRead {
  const top = findTop(realRoot);
  if (top === null || !isInside(top, real)) {
    return { kind: 'refused', what: 'is, or is behind, a link that leads out of the working directory', hint: 'put the file itself there instead of the link' };
  }
  const place = path.relative(top, real).split(path.sep).join('/');
  return {
    kind: 'refused',
    what: `is, or is behind, a link that leads out of the working directory, to ${place} of the same repository`,
    hint: 'put the file itself there instead of the link, or run in a folder that holds both',
  };
}

/** Nothing is there, unless a link on the way leads to nothing: what it stands for was meant to be read. */
function lookAtLinks(root: string, file: string): TextRead {
  const names = path.normalize(file).split(path.sep);
  for (const index of names.keys()) {
    const step = path.join(root, ...names.slice(0, index + 1));
    try {
      if (lstatSync(step).isSymbolicLink() && !existsSync(step)) {
        return { kind: 'refused', what: `is, or is behind, a link to something that does not exist (${names.slice(0, index + 1).join('/')})`, hint: 'put the file itself there, or remove the link' };
      }
    } catch (error) {
      return isAbsence(error) ? { kind: 'missing' } : cannotRead(error);
    }
  }
  return { kind: 'refused', what: 'changed while it was read', hint: 'run again when nothing writes there' };
}

function cannotRead(error: unknown): TextRead {
  return { kind: 'refused', what: `cannot be read: ${systemCause(error)}`, hint: 'check the rights of the file and of the folders above it' };
}
