import type { ReadJob } from '../ports/read-pool.js';
import type { ListedFile } from '../ports/workspace.js';

const TRACKED = 1;
const SPARSE = 2;
const LINK = 4;

/** The list of files as one text and a few bytes, which another thread gets for the price of a copy. */
export function packFiles(files: readonly ListedFile[], storedOid: ((file: ListedFile) => string | null) | null): Pick<ReadJob, 'paths' | 'flags' | 'names' | 'oids'> {
  const flags = new Uint8Array(files.length);
  const names: [number, Uint8Array][] = [];
  for (const [index, { tracked, sparse, link, name }] of files.entries()) {
    flags[index] = (tracked ? TRACKED : 0) | (sparse ? SPARSE : 0) | (link ? LINK : 0);
    if (name !== null) names.push([index, name]);
  }
  return { paths: files.map((file) => file.path).join('\0'), flags, names, oids: storedOid === null ? null : files.map((file) => storedOid(file) ?? '') };
}

/** The files with those of their ids that something is held against. */
export function unpackFiles({ paths, flags, names, oids }: Pick<ReadJob, 'paths' | 'flags' | 'names' | 'oids'>): readonly ListedFile[] {
  if (flags.length === 0) return [];
  const coded = new Map(names);
  return paths.split('\0').map((path, index) => {
    const flag = flags[index] ?? 0;
    const oid = oids?.[index] ?? '';
    return { path, name: coded.get(index) ?? null, tracked: (flag & TRACKED) !== 0, sparse: (flag & SPARSE) !== 0, link: (flag & LINK) !== 0, oid: oid === '' ? null : oid };
  });
}
