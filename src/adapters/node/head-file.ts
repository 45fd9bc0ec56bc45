import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './git-location.js';
import { isFile } from './programs.js';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit that `HEAD` names now, told by the files of the repository (gitrepository-layout(5)) at no cost: a gate may commit or switch
 * branches before git could be asked. Null where they do not tell, as before the first commit, or where refs are kept in tables.
 */
export function headNow(gitDir: string): string | null {
  const folder = dataFolder(gitDir);
  const head = textOf(join(folder, 'HEAD'));
  const ref = /^ref: (refs\/(?!.*\.\.)\S+)$/.exec(head)?.[1];
  if (ref === undefined) return OBJECT_ID.test(head) ? head : null;
  const ofWorktree = textOf(join(folder, 'commondir'));
  const common = ofWorktree === '' ? folder : resolve(folder, ofWorktree);
  const loose = textOf(join(common, ref));
  if (loose !== '') return OBJECT_ID.test(loose) ? loose : null;
  const packed = textOf(join(common, 'packed-refs')).split('\n').find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
  return OBJECT_ID.test(packed) ? packed : null;
}

/** Without the line end; empty where there is no such file, or a pipe that nobody writes to. */
function textOf(file: string): string {
  try {
    return isFile(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  } catch {
    return '';
  }
}
