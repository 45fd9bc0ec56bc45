import { folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution } from '../resolution.js';
import { type GoManifest, type GoReplace, parseGoManifest } from './go-manifest.js';

/** A module that the tree holds the source of, as one file of the tree sees it. */
export interface LocalModule {
  readonly folder: string;
  /** Which file says so. */
  readonly by: string;
}

/** What the files of one module see; `resolutions` keeps what was found in it. */
export interface GoScope {
  /** Path of the go.mod that governs; null when there is none. */
  readonly manifest: string | null;
  /** The module of that path, where the source of it is in the tree and builds take it from there. */
  local(path: string): LocalModule | undefined;
  readonly requires: ReadonlySet<string>;
  /** Folders `vendor`, whether they exist or not. */
  readonly vendors: readonly string[];
  /** Without a go.mod the folders that may be the root of the project, the nearest first; none for what is in a `vendor` itself. */
  readonly roots: readonly string[];
  readonly resolutions: Map<string, Resolution>;
}

/** Folders that the go command leaves out of patterns: a module there is for trials. */
const LEFT_OUT = /(?:^|\/)(?:testdata|vendor|[_.][^/]*)(?:\/|$)/;

/** The modules and workspaces of a tree, from its go.mod and go.work files. */
export class GoModules {
  private readonly modules = new Map<string, GoManifest>();
  private readonly workspaces = new Map<string, GoManifest>();
  /** Path of a module to its folder, for all modules that are not for trials. */
  readonly byPath: ReadonlyMap<string, string>;
  private readonly nearest = new Map<string, string | null>();
  private readonly scopes = new Map<string, GoScope>();
  private readonly members = new Map<string, ReadonlySet<string>>();
  private readonly shared = new Map<string, ReadonlyMap<string, LocalModule>>();

  constructor(
    private readonly tree: FileTree,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {
    for (const path of tree.paths) {
      if (path === 'go.mod' || path.endsWith('/go.mod')) this.modules.set(folderOf(path), this.read(path));
      else if (path === 'go.work' || path.endsWith('/go.work')) this.workspaces.set(folderOf(path), this.read(path));
    }
    this.byPath = this.modulesByPath();
  }

  /** The folder of the go.mod that governs `folder`; null when there is none. */
  moduleOf(folder: string): string | null {
    const passed: string[] = [];
    let found: string | null = null;
    for (const above of foldersUp(folder)) {
      const known = this.nearest.get(above);
      if (known === undefined) passed.push(above);
      if (known !== undefined || this.modules.has(above)) {
        found = known ?? (this.modules.has(above) ? above : null);
        break;
      }
    }
    for (const above of passed) this.nearest.set(above, found);
    return found;
  }

  scopeOf(folder: string): GoScope {
    const module = this.moduleOf(folder);
    const key = module === null ? `\0${folder}` : module;
    let scope = this.scopes.get(key);
    if (scope === undefined) this.scopes.set(key, (scope = module === null ? scopeOutside(folder) : this.makeScope(module)));
    return scope;
  }

  private makeScope(folder: string): GoScope {
    const own = new Map<string, LocalModule>();
    const workspace = this.workspaceOf(folder);
    const by = inFolder(folder, 'go.mod');
    // In a workspace the replacements of all members are one set.
    if (workspace === null) this.addReplaced(own, folder, by, this.modules.get(folder)?.replaces ?? []);
    const path = this.modules.get(folder)?.module ?? null;
    if (path !== null) own.set(path, { folder, by });
    const shared = workspace === null ? null : this.workspaceModules(workspace);
    const vendors = [inFolder(folder, 'vendor')];
    if (workspace !== null && workspace !== folder) vendors.push(inFolder(workspace, 'vendor'));
    return {
      manifest: by,
      local: (modulePath) => own.get(modulePath) ?? shared?.get(modulePath),
      requires: new Set(this.modules.get(folder)?.requires),
      vendors,
      roots: [],
      resolutions: new Map(),
    };
  }

  /** The members of a workspace and what these and its go.work replace; of two modules with one path the go.work's stands. */
  private workspaceModules(workspace: string): ReadonlyMap<string, LocalModule> {
    const known = this.shared.get(workspace);
    if (known !== undefined) return known;
    const by = inFolder(workspace, 'go.work');
    const found = new Map<string, LocalModule>();
    const members = this.membersOf(workspace);
    for (const member of members) this.addReplaced(found, member, inFolder(member, 'go.mod'), this.modules.get(member)?.replaces ?? []);
    for (const member of members) {
      const path = this.modules.get(member)?.module ?? null;
      if (path !== null) found.set(path, { folder: member, by });
    }
    this.addReplaced(found, workspace, by, this.workspaces.get(workspace)?.replaces ?? []);
    this.shared.set(workspace, found);
    return found;
  }

  private addReplaced(local: Map<string, LocalModule>, folder: string, by: string, replaces: readonly GoReplace[]): void {
    for (const { from, to } of replaces) {
      const target = /^\.\.?(?:\/|$)/.test(to) ? joinPath(folder, to) : null;
      if (target !== null && this.modules.has(target)) local.set(from, { folder: target, by });
      else local.delete(from);
    }
  }

  /** The folder of the nearest go.work that uses the module; null when there is none. */
  private workspaceOf(folder: string): string | null {
    if (this.workspaces.size === 0) return null;
    for (const above of foldersUp(folder)) {
      if (this.workspaces.has(above) && this.membersOf(above).has(folder)) return above;
    }
    return null;
  }

  private membersOf(workspace: string): ReadonlySet<string> {
    let members = this.members.get(workspace);
    if (members === undefined) {
      const folders = (this.workspaces.get(workspace)?.uses ?? []).map((use) => joinPath(workspace, use));
      members = new Set(folders.filter((folder): folder is string => folder !== null && this.modules.has(folder)));
      this.members.set(workspace, members);
    }
    return members;
  }

  private read(path: string): GoManifest {
    const text = this.tree.text(path);
    const manifest = parseGoManifest(text ?? '');
    // One without a word is there to keep its folder out of the module above.
    if (manifest.module === null && path.endsWith('.mod') && /^[^\S\n]*[^\s/]/mu.test(text ?? '')) {
      this.warn({ file: path, level: 'warning', message: 'names no module; imports of its packages are not followed' });
    }
    return manifest;
  }

  /** Of two modules with one path the smaller folder stands. */
  private modulesByPath(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const folder of [...this.modules.keys()].sort(compareText)) {
      const path = this.modules.get(folder)?.module ?? null;
      if (path !== null && !LEFT_OUT.test(folder) && !found.has(path)) found.set(path, folder);
    }
    return found;
  }
}

/** Without a go.mod any `vendor` above may hold a package. */
function scopeOutside(folder: string): GoScope {
  const above = [...foldersUp(folder)];
  return { manifest: null, local: () => undefined, requires: new Set(), vendors: above.map((root) => inFolder(root, 'vendor')), roots: /(?:^|\/)vendor(?:\/|$)/.test(folder) ? [] : above, resolutions: new Map() };
}
