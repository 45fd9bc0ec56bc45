import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads small files below `root` as text. A path that leads out of the root through a link, something that is no regular
 * file, and a file of more than 4 MiB are as good as missing: what they hold must not reach a message (PLATFORM finding 5).
 */
export function createRootText(root: string): (file: string) => string | null {
  const realRoot = realpathSync.native(root);
  return (file) => {
    try {
      const real = realpathSync.native(path.join(realRoot, file));
      if (!real.startsWith(realRoot + path.sep)) return null;
      const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      try {
        const facts = fstatSync(descriptor);
        return facts.isFile() && facts.size <= MAX_BYTES ? readFileSync(descriptor, 'utf8') : null;
      } finally {
        closeSync(descriptor);
      }
    } catch {
      return null;
    }
  };
}
