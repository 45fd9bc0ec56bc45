import { addToGroup } from '../../../base/add-to-group.js';
import { folderOf } from '../../../base/folders.js';
import { isAliasConfig } from './aliases/alias-configs.js';
import { projectOf } from './aliases/config-project.js';

const MANIFEST = 'package.json';
const PNPM_FILE = 'pnpm-workspace.yaml';
const RUSH_FILE = 'rush.json';
const NG_PACKAGE = 'ng-package.json';
const TSCONFIG = 'tsconfig.json';
const JSCONFIG = 'jsconfig.json';
const MODULES = 'node_modules/';

/** What steers a folder: the same for all folders below it that have no such file of their own, and then the same object. */
export interface FolderSettings {
  /** The config of each folder at or above that has one, the nearest first: its tsconfig.json, else its jsconfig.json. */
  readonly configs: readonly string[];
  /** The folders at or above that have a package.json, the nearest first. */
  readonly manifests: readonly string[];
  /** The nearest folder at or above that has one of these, a pnpm-workspace.yaml, a rush.json, a `node_modules` with packages that are committed or a config with aliases; the root where none has. */
  readonly place: string;
}

/** The folders of a tree that hold files by which imports are resolved, from one walk over its paths: asking for each such file in each folder costs far more. */
export class SteeringFolders {
  /** Those with a package.json. */
  readonly manifests = new Set<string>();
  /** Those with a pnpm-workspace.yaml. */
  readonly pnpmWorkspaces = new Set<string>();
  /** Those with a rush.json. */
  readonly rushConfigs = new Set<string>();
  /** Those with a deno.json or deno.jsonc. */
  readonly denoConfigs = new Set<string>();
  /** Those with an ng-package.json. */
  readonly ngPackages = new Set<string>();
  /** Folders of packages below some `node_modules` that is committed. */
  readonly installed = new Set<string>();
  /** Configs that may say what an alias means, by the folder of their project. */
  readonly aliasConfigs = new Map<string, string[]>();
  private readonly configs = new Map<string, string>();
  /** Those whose settings are not those of the folder above. */
  private readonly steered = new Set<string>();
  private readonly settings = new Map<string, FolderSettings>();
  private lastFolder: string | null = null;
  private last = UNSTEERED;

  constructor(paths: readonly string[]) {
    const aliasConfigs: string[] = [];
    for (const path of paths) {
      if (path.includes(MODULES)) this.addInstalled(path);
      if (isAliasConfig(path)) aliasConfigs.push(path);
      // `n` of .json, `l` of .yaml, `c` of .jsonc: most paths are told by their last letter.
      const last = path.charCodeAt(path.length - 1);
      if (last !== 110 && last !== 108 && last !== 99) continue;
      const folder = folderOf(path);
      switch (folder === '' ? path : path.slice(folder.length + 1)) {
        case MANIFEST:
          this.manifests.add(folder);
          this.steered.add(folder);
          break;
        case PNPM_FILE:
          this.pnpmWorkspaces.add(folder);
          this.steered.add(folder);
          break;
        case RUSH_FILE:
          this.rushConfigs.add(folder);
          this.steered.add(folder);
          break;
        case 'deno.json':
        case 'deno.jsonc':
          this.denoConfigs.add(folder);
          break;
        case NG_PACKAGE:
          this.ngPackages.add(folder);
          break;
        case TSCONFIG:
          this.configs.set(folder, path);
          this.steered.add(folder);
          break;
        case JSCONFIG:
          if (!this.configs.has(folder)) this.configs.set(folder, path);
          this.steered.add(folder);
      }
    }
    for (const path of aliasConfigs) this.addAliasConfig(path);
  }

  /** What steers a folder. Of a large tree nearly every folder asks, and files of one folder mostly do together. */
  settingsOf(folder: string): FolderSettings {
    if (folder === this.lastFolder) return this.last;
    let known = this.settings.get(folder);
    if (known === undefined) this.settings.set(folder, (known = this.settingsFor(folder)));
    this.lastFolder = folder;
    return (this.last = known);
  }

  /** The folders at or above `folder` that have a package.json, the nearest first. */
  manifestsAbove(folder: string): readonly string[] {
    return this.settingsOf(folder).manifests;
  }

  private settingsFor(folder: string): FolderSettings {
    const outer = folder === '' ? UNSTEERED : this.settingsOf(folderOf(folder));
    if (!this.steered.has(folder)) return outer;
    const config = this.configs.get(folder);
    return {
      configs: config === undefined ? outer.configs : [config, ...outer.configs],
      manifests: this.manifests.has(folder) ? [folder, ...outer.manifests] : outer.manifests,
      place: folder,
    };
  }

  private addAliasConfig(path: string): void {
    const folder = folderOf(path);
    // `packages/config` is a package, and not where `packages` has its configs.
    const project = this.manifests.has(folder) ? folder : projectOf(path);
    this.steered.add(project);
    addToGroup(this.aliasConfigs, project, path);
  }

  private addInstalled(path: string): void {
    for (let at = path.indexOf(MODULES); at >= 0; at = path.indexOf(MODULES, at + 1)) {
      if (at > 0 && path.charCodeAt(at - 1) !== 47) continue;
      this.steered.add(path.slice(0, Math.max(0, at - 1)));
      const start = at + MODULES.length;
      let end = path.indexOf('/', start);
      if (end >= 0 && path.charCodeAt(start) === 64) end = path.indexOf('/', end + 1);
      this.installed.add(end < 0 ? path : path.slice(0, end));
    }
  }
}

const UNSTEERED: FolderSettings = { configs: [], manifests: [], place: '' };

const found = new WeakMap<readonly string[], SteeringFolders>();

/** Those of a list of paths, which nobody changes: looked for once, whoever asks. */
export function steeringFoldersOf(paths: readonly string[]): SteeringFolders {
  let folders = found.get(paths);
  if (folders === undefined) found.set(paths, (folders = new SteeringFolders(paths)));
  return folders;
}
