import { compileGlob, type Glob } from '../../../base/glob.js';
import { compareText } from '../../../base/order.js';
import { type FileTree, folderOf, foldersUp, inFolder, joinPath, type ResolveWarning } from '../file-tree.js';
import { isObject, type JsonObject, parseJsonc, textOf, textsOf } from '../jsonc.js';

/** Finds packages of the workspace by name, without any `node_modules`. */
export class WorkspacePackages {
  private readonly manifests = new Map<string, JsonObject | null>();
  private readonly nearest = new Map<string, string | null>();
  private readonly members: ReadonlyMap<string, string>;
  private readonly hasInstalled: boolean;

  constructor(
    private readonly tree: FileTree,
    private readonly parseYaml: (text: string) => unknown,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {
    this.hasInstalled = tree.paths.some((path) => path.startsWith('node_modules/') || path.includes('/node_modules/'));
    this.members = this.findMembers();
  }

  /** The package.json of a folder; null when there is none or it is broken. */
  manifest(folder: string): JsonObject | null {
    const known = this.manifests.get(folder);
    if (known !== undefined) return known;
    const file = inFolder(folder, 'package.json');
    let manifest: JsonObject | null = null;
    if (this.tree.has(file)) {
      const value = parseJsonc(this.tree.text(file) ?? '');
      if (isObject(value)) manifest = value;
      else this.warn({ file, message: 'is not a JSON object; resolution went on without it' });
    }
    this.manifests.set(folder, manifest);
    return manifest;
  }

  /** The folder of the nearest package.json at or above `folder`. */
  ownerOf(folder: string): string | null {
    const known = this.nearest.get(folder);
    if (known !== undefined) return known;
    let owner: string | null = null;
    for (const above of foldersUp(folder)) {
      if (this.manifest(above) !== null) {
        owner = above;
        break;
      }
    }
    this.nearest.set(folder, owner);
    return owner;
  }

  /**
   * The folder of the package that `name` means in `folder`: the package itself (self-reference), one that the manifest
   * links by path (`file:`, `link:`, `portal:`), one that is committed under `node_modules`, then a workspace member.
   */
  findPackage(name: string, folder: string): string | null {
    const owner = this.ownerOf(folder);
    if (owner !== null) {
      const manifest = this.manifest(owner) ?? {};
      if (manifest['name'] === name && manifest['exports'] !== undefined) return owner;
      const linked = this.linkedFolder(manifest, owner, name);
      if (linked !== null) return linked;
    }
    if (this.hasInstalled) {
      for (const above of foldersUp(folder)) {
        const installed = inFolder(above, `node_modules/${name}`);
        if (this.tree.has(`${installed}/package.json`)) return installed;
      }
    }
    return this.members.get(name) ?? null;
  }

  private linkedFolder(manifest: JsonObject, owner: string, name: string): string | null {
    for (const section of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
      const list = manifest[section];
      const range = isObject(list) ? textOf(list[name]) : null;
      const link = range === null ? null : /^(?:file|link|portal):(.+)$/.exec(range);
      const folder = link?.[1] === undefined ? null : joinPath(owner, link[1]);
      if (folder !== null && this.manifest(folder) !== null) return folder;
    }
    return null;
  }

  /** Package name to folder. Of two members with one name the first folder in path order stands; the other is a warning. */
  private findMembers(): ReadonlyMap<string, string> {
    const manifests = this.tree.paths
      .filter((path) => (path === 'package.json' || path.endsWith('/package.json')) && !path.includes('node_modules/'))
      .map(folderOf)
      .sort(compareText);
    const roots = manifests.map((folder) => ({ folder, globs: this.memberGlobs(folder) })).filter((root) => root.globs.length > 0);
    for (const path of this.tree.paths) {
      // A pnpm workspace needs no package.json beside its file.
      if (!path.endsWith('pnpm-workspace.yaml') || manifests.includes(folderOf(path))) continue;
      const globs = this.memberGlobs(folderOf(path));
      if (globs.length > 0) roots.push({ folder: folderOf(path), globs });
    }
    const members = new Map<string, string>();
    for (const folder of manifests) {
      const isMember = roots.some((root) => root.folder === folder || this.isListed(root, folder));
      const name = isMember ? textOf(this.manifest(folder)?.['name']) : null;
      if (name === null) continue;
      const first = members.get(name);
      if (first === undefined) members.set(name, folder);
      else this.warn({ file: inFolder(folder, 'package.json'), message: `has the name "${name}" of ${inFolder(first, 'package.json')}; imports go to the latter` });
    }
    return members;
  }

  private isListed(root: { folder: string; globs: readonly { takes: boolean; glob: Glob }[] }, folder: string): boolean {
    if (root.folder !== '' && !folder.startsWith(`${root.folder}/`)) return false;
    const inside = root.folder === '' ? folder : folder.slice(root.folder.length + 1);
    let listed = false;
    for (const { takes, glob } of root.globs) if (glob.matches(inside)) listed = takes;
    return listed;
  }

  /** `workspaces` of npm and Yarn (a list, or an object with `packages`) and `packages` of pnpm-workspace.yaml. */
  private memberGlobs(folder: string): readonly { takes: boolean; glob: Glob }[] {
    const declared = this.manifest(folder)?.['workspaces'];
    const patterns = [...textsOf(isObject(declared) ? declared['packages'] : declared)];
    const file = inFolder(folder, 'pnpm-workspace.yaml');
    const text = this.tree.text(file);
    if (text !== null) {
      let value: unknown;
      try {
        value = this.parseYaml(text);
      } catch {
        value = undefined;
      }
      if (isObject(value)) patterns.push(...textsOf(value['packages']));
      else this.warn({ file, message: 'is not a YAML mapping; its packages are not known' });
    }
    const globs: { takes: boolean; glob: Glob }[] = [];
    for (const pattern of patterns) {
      const takes = !pattern.startsWith('!');
      const glob = compileGlob(pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, ''));
      if (glob.ok) globs.push({ takes, glob: glob.value });
      else this.warn({ file: inFolder(folder, 'package.json'), message: `workspace pattern "${pattern}": ${glob.error.message}` });
    }
    return globs;
  }
}
