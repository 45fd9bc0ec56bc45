/** The reader went away (`| head`), or the terminal. */
const NOBODY_READS = new Set(['EPIPE', 'EIO']);

/**
 * Outlives the ends of stdout and stderr. A reader that is gone is no reason to fail, nor is a terminal that was closed to leave the
 * gates to themselves. `lost` is called with the cause when what stdout leads to, such as a full disk, could not take an answer.
 */
export function onLostAnswer(lost: (cause: string) => void): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (!NOBODY_READS.has(code ?? '')) lost(message);
  });
}
