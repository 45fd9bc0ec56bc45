import { type FileTree, foldersUp, folderOf, inFolder, type ResolveWarning } from '../file-tree.js';
import { isObject, type JsonObject, parseJsonc } from '../jsonc.js';

/** Takes what could not be used. */
export type Warn = (warning: ResolveWarning) => void;

/** The package.json files of a tree, each read when it is first asked for. */
export class PackageManifests {
  private readonly manifests = new Map<string, JsonObject | null>();
  private readonly owners = new Map<string, string | null>();

  constructor(
    private readonly tree: FileTree,
    private readonly warn: Warn,
  ) {}

  /** The package.json of a folder; null when there is none or it is broken. */
  of(folder: string): JsonObject | null {
    const known = this.manifests.get(folder);
    if (known !== undefined) return known;
    const file = inFolder(folder, 'package.json');
    let manifest: JsonObject | null = null;
    if (this.tree.has(file)) {
      const text = this.tree.text(file);
      const value = text === null ? undefined : parseJsonc(text);
      if (isObject(value)) manifest = value;
      else this.warn({ level: 'warning', file, message: `is not a JSON object: its "exports", "imports", name and dependencies are not known, so imports may be missing` });
    }
    this.manifests.set(folder, manifest);
    return manifest;
  }

  /** The folder of the nearest package.json at or above `folder`. */
  ownerOf(folder: string): string | null {
    const known = this.owners.get(folder);
    if (known !== undefined) return known;
    let owner: string | null = null;
    for (const above of foldersUp(folder)) {
      if (this.of(above) !== null) {
        owner = above;
        break;
      }
    }
    this.owners.set(folder, owner);
    return owner;
  }

  /** The folders of all package.json files at or above `folder`, the nearest first. */
  ownersUp(folder: string): readonly string[] {
    const owners: string[] = [];
    for (let owner = this.ownerOf(folder); owner !== null; owner = owner === '' ? null : this.ownerOf(folderOf(owner))) owners.push(owner);
    return owners;
  }
}
