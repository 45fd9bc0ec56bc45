import { invariant } from '../../../base/invariant.js';
import { repoPathFromBytes } from '../../../base/repo-path.js';
import { isObjectId } from './object-id.js';
import type { ObjectReader } from './object-reader.js';

/** What is no file in a tree: folders and submodules. */
const NO_FILE = /^(?:40000|160000)$/;
const NUL = 0;
const SPACE = 0x20;
const LINE_END = /[\r\n]/;

/**
 * Object ids of those of `paths` that are files of commit `sha`, from the trees of their folders: a partial clone may lack the files
 * themselves. `prefix` is where the paths start in the repository. A folder whose name holds a line end cannot be asked for: nothing is known of
 * what lies in it. Rejects when git cannot be asked.
 */
export async function blobsAt(objects: ObjectReader, prefix: string, sha: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  invariant(isObjectId(sha), 'a commit is a full object id');
  const byFolder = new Map<string, Set<string>>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    if (LINE_END.test(folder)) continue;
    const known = byFolder.get(folder);
    if (known === undefined) byFolder.set(folder, new Set([path]));
    else known.add(path);
  }
  const folders = [...byFolder.keys()];
  const trees = await objects.read(folders.map((folder) => `${sha}:${`${prefix}${folder}`.replace(/\/$/, '')}`));
  const found = new Map<string, string>();
  for (const [index, folder] of folders.entries()) {
    const tree = trees[index] ?? null;
    const wanted = byFolder.get(folder);
    if (tree === null || tree.type !== 'tree' || tree.content === null || wanted === undefined) continue;
    for (const { name, oid } of filesOf(tree.content, sha.length / 2)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (wanted.has(path)) found.set(path, oid);
    }
  }
  return found;
}

/** A tree object (gitformat-pack(5) names its parts nowhere; git's `tree-walk.c` does): `<mode> <name>` NUL, then the id as `length` bytes. */
function filesOf(content: Uint8Array, length: number): readonly { readonly name: string; readonly oid: string }[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const files: { name: string; oid: string }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(NUL, at);
    // Of what is no tree nothing more is known.
    if (space < at || end < space || end + 1 + length > bytes.length) return files;
    const isFile = !NO_FILE.test(bytes.toString('latin1', at, space));
    at = end + 1 + length;
    if (isFile) files.push({ name: repoPathFromBytes(bytes.subarray(space + 1, end)).path, oid: bytes.toString('hex', end + 1, at) });
  }
  return files;
}
