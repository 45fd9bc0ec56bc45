import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseRequest } from '../../../ports/base-request.js';
import { commonFolder, hasRefFile, IN_TABLES, refOf, textOf } from './head-file.js';
import { isObjectId } from './object-id.js';

/** Of a file with more packed refs git alone is asked, when the base is looked for. */
const MAX_PACKED_BYTES = 1024 * 1024;

export const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];

/** What a branch is called: as the remote has it, then the local one. */
export function branchNames(branch: string): readonly string[] {
  return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
}

/** What `main~2` may begin with, in the order in which git looks (gitrevisions(7)); none for `HEAD` and its like, an object id, a log of a ref and what is no name. */
export function namesOfRevision(revision: string): { readonly names: readonly string[]; readonly steps: string } {
  const [, name = '', steps = ''] = /^((?!.*(?:\.\.|@\{))[^~^:]*)(.*)$/s.exec(revision) ?? [];
  if (/^(?:@?|[A-Z_]+|[0-9a-f]{4,64})$/.test(name)) return { names: [], steps };
  const full = name.startsWith('refs/') ? [name] : [];
  return { names: [...full, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`, `refs/remotes/${name}`, `refs/remotes/${name}/HEAD`, `refs/remotes/origin/${name}`], steps };
}

/**
 * What the refs that decide the base meant before the first gate, told by the files of the repository (gitrepository-layout(5)): a gate may fetch, or
 * move the default branch, before git could be asked.
 */
export class KeptTips {
  private readonly tips = new Map<string, string | null>();

  constructor(private readonly gitDir: string) {}

  /** Reads what `request` will ask for; nothing where its event names a commit. */
  keep(request: BaseRequest): void {
    const names = namesFor(request);
    if (names.length === 0) return;
    const folder = commonFolder(this.gitDir);
    if (textOf(join(folder, 'HEAD')) === IN_TABLES) return;
    const packed = packedRefs(folder);
    for (const name of names) {
      const tip = tipOf(folder, name, packed);
      if (tip !== undefined) this.tips.set(name, tip);
      // The rest would only be asked for without it.
      if (tip !== null) return;
    }
  }

  /** The object id that it named, null for one that was not there; undefined where only git can tell, and behind the first that was there. */
  get(name: string): string | null | undefined {
    return this.tips.get(name);
  }
}

function namesFor(request: BaseRequest): readonly string[] {
  switch (request.kind) {
    case 'local':
    case 'other_ci':
      return DEFAULT_BRANCHES;
    case 'new_branch':
      return request.defaultBranch === null ? [] : branchNames(request.defaultBranch);
    case 'explicit':
      return namesOfRevision(request.revision).names;
    default:
      return [];
  }
}

function tipOf(folder: string, name: string, packed: string | null, depth = 0): string | null | undefined {
  const loose = textOf(join(folder, name));
  if (isObjectId(loose)) return loose;
  if (loose === '' && hasRefFile(folder, name)) return undefined;
  if (loose !== '') {
    const other = refOf(loose);
    return other === undefined || depth > 4 ? undefined : tipOf(folder, other, packed, depth + 1);
  }
  if (packed === null) return undefined;
  const end = packed.indexOf(` ${name}\n`);
  if (end === -1) return null;
  const oid = packed.slice(packed.lastIndexOf('\n', end) + 1, end);
  return isObjectId(oid) ? oid : undefined;
}

/** Empty where there are none; null where only git can tell. */
function packedRefs(folder: string): string | null {
  const file = join(folder, 'packed-refs');
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return '';
    return stats.isFile() && stats.size <= MAX_PACKED_BYTES ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
