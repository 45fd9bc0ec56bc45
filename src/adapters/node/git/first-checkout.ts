import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than one line of the log, whoever made the commit. */
const MOST_BYTES = 4096;
/** The one line: HEAD came from nowhere. Behind the name stand the seconds. */
const FIRST_LINE = /^0+ [0-9a-f]+ .*> (\d+) [-+]\d{4}\t[^\n]*\n$/;
/** Between the time that git wrote into the line and the one at which the line was there. */
const MOST_SECONDS = 2n;
const NANOSECONDS = 1_000_000_000n;

/**
 * When the one checkout of a clone ended, in nanoseconds: HEAD was set once, and the index was not written since, so every file that is as the
 * index says was written by that checkout. Null where that does not show, as in a clone in which somebody works, and after `git clone`, which
 * sets HEAD before it writes files. Git keeps a log of where HEAD was (`git reflog`), writes the index of a checkout before it sets HEAD, and
 * writes the log anew when it drops old lines, which its time then tells.
 */
export function firstCheckout(gitDir: string): bigint | null {
  try {
    const log = join(gitDir, 'logs', 'HEAD');
    const { mtimeNs, size } = statSync(log, { bigint: true });
    if (size > MOST_BYTES) return null;
    const line = FIRST_LINE.exec(readFileSync(log, 'latin1'));
    const late = line === null ? -1n : mtimeNs / NANOSECONDS - BigInt(line[1] as string);
    return late >= 0n && late <= MOST_SECONDS && isOlder(join(gitDir, 'index'), mtimeNs) && hasOlderAttributes(gitDir, mtimeNs) ? mtimeNs : null;
  } catch {
    // There is no log, or `.git` is a file.
    return null;
  }
}

/** Whether a file was last touched before a time, in nanoseconds; false where it is not there. */
export function isOlder(path: string, time: bigint): boolean {
  try {
    return statSync(path, { bigint: true }).ctimeNs < time;
  } catch {
    return false;
  }
}

/** Of the attributes of the clone also that they are gone shows. */
function hasOlderAttributes(gitDir: string, time: bigint): boolean {
  const folder = statSync(join(gitDir, 'info'), { bigint: true, throwIfNoEntry: false });
  return folder === undefined || folder.mtimeNs < time;
}
