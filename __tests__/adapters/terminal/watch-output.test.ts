import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { watchOutput } from '../../../src/adapters/terminal/watch-output.js';

/** Why nothing more could be written to a stream that refuses its second piece with `code`; null for one that takes everything. */
function outcome(code: string | null): Promise<string | null> {
  let pieces = 0;
  const stream = new Writable({
    write(_piece, _encoding, done) {
      pieces += 1;
      done(pieces === 2 && code !== null ? Object.assign(new Error(`${code}: refused`), { code }) : null);
    },
  });
  const whenWritten = watchOutput(stream);
  stream.write('one\n');
  stream.write('two\n');
  return new Promise((resolve) => whenWritten(resolve));
}

test('a fault of the stream is told, and a reader that went away is none', async () => {
  expect(await outcome('ENOSPC')).toBe('ENOSPC: refused');
  expect(await outcome('EIO')).toBe('EIO: refused');
  expect(await outcome('EPIPE')).toBeNull();
  expect(await outcome(null)).toBeNull();
});
