import type { Writable } from 'node:stream';

/** A reader that went away (`| head`), as POSIX and Windows call it. */
const NO_READER: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF']);

/**
 * Watches what is written to `stream`. The answer calls `done` once all of it is out, with why some of it could not be written
 * (a full disk), or null. That nobody reads it any more is no failure.
 */
export function watchOutput(stream: Pick<Writable, 'on' | 'write'>): (done: (why: string | null) => void) => void {
  let why: string | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!NO_READER.has(error.code)) why ??= error.message;
  });
  // A stream that has refused a write refuses the next one too, and tells why some ticks later. A turn of the event loop takes milliseconds after much work.
  return (done) => void stream.write('', (refused) => (refused instanceof Error ? setImmediate(() => done(why)) : done(why)));
}
