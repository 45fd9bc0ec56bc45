import { folderOf } from '../file-tree.js';
import { isAliasConfig } from './aliases/alias-configs.js';
import { projectOf } from './aliases/config-project.js';

const MANIFEST = 'package.json';
const PNPM_FILE = 'pnpm-workspace.yaml';
const TSCONFIG = 'tsconfig.json';
const JSCONFIG = 'jsconfig.json';
const MODULES = 'node_modules/';

/** The folders of a tree that hold files by which imports are resolved, from one walk over its paths: asking for each such file in each folder costs far more. */
export class SteeringFolders {
  /** Those with a package.json. */
  readonly manifests = new Set<string>();
  /** Those with a pnpm-workspace.yaml. */
  readonly pnpmWorkspaces = new Set<string>();
  /** Those with a deno.json or deno.jsonc. */
  readonly denoConfigs = new Set<string>();
  /** Folders of packages below some `node_modules` that is committed. */
  readonly installed = new Set<string>();
  /** Configs that may say what an alias means, by the folder of their project. */
  readonly aliasConfigs = new Map<string, string[]>();
  private readonly configs = new Map<string, string>();
  private readonly configsUp = new Map<string, readonly string[]>();
  private readonly manifestsUp = new Map<string, readonly string[]>();
  private readonly packageOf = new Map<string, string>();

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
          break;
        case PNPM_FILE:
          this.pnpmWorkspaces.add(folder);
          break;
        case 'deno.json':
        case 'deno.jsonc':
          this.denoConfigs.add(folder);
          break;
        case TSCONFIG:
          this.configs.set(folder, path);
          break;
        case JSCONFIG:
          if (!this.configs.has(folder)) this.configs.set(folder, path);
      }
    }
    for (const path of aliasConfigs) this.addAliasConfig(path);
  }

  /** The config of each folder at or above `folder` that has one, the nearest first: its tsconfig.json, else its jsconfig.json. */
  configsAbove(folder: string): readonly string[] {
    let above = this.configsUp.get(folder);
    if (above === undefined) {
      const own = this.configs.get(folder);
      const outer = folder === '' ? NONE : this.configsAbove(folderOf(folder));
      this.configsUp.set(folder, (above = own === undefined ? outer : [own, ...outer]));
    }
    return above;
  }

  /** The folders at or above `folder` that have a package.json, the nearest first. */
  manifestsAbove(folder: string): readonly string[] {
    let above = this.manifestsUp.get(folder);
    if (above === undefined) {
      const outer = folder === '' ? NONE : this.manifestsAbove(folderOf(folder));
      this.manifestsUp.set(folder, (above = this.manifests.has(folder) ? [folder, ...outer] : outer));
    }
    return above;
  }

  /** The nearest folder at or above `folder` that has a package.json or a pnpm-workspace.yaml; the root where none has. */
  packageAbove(folder: string): string {
    let above = this.packageOf.get(folder);
    if (above === undefined) {
      above = folder === '' || this.manifests.has(folder) || this.pnpmWorkspaces.has(folder) ? folder : this.packageAbove(folderOf(folder));
      this.packageOf.set(folder, above);
    }
    return above;
  }

  private addAliasConfig(path: string): void {
    const folder = folderOf(path);
    // `packages/config` is a package, and not where `packages` has its configs.
    const project = this.manifests.has(folder) ? folder : projectOf(path);
    const others = this.aliasConfigs.get(project);
    if (others === undefined) this.aliasConfigs.set(project, [path]);
    else others.push(path);
  }

  private addInstalled(path: string): void {
    for (let at = path.indexOf(MODULES); at >= 0; at = path.indexOf(MODULES, at + 1)) {
      if (at > 0 && path.charCodeAt(at - 1) !== 47) continue;
      const start = at + MODULES.length;
      let end = path.indexOf('/', start);
      if (end >= 0 && path.charCodeAt(start) === 64) end = path.indexOf('/', end + 1);
      this.installed.add(end < 0 ? path : path.slice(0, end));
    }
  }
}

const NONE: readonly string[] = [];

const found = new WeakMap<readonly string[], SteeringFolders>();

/** Those of a list of paths, which nobody changes: looked for once, whoever asks. */
export function steeringFoldersOf(paths: readonly string[]): SteeringFolders {
  let folders = found.get(paths);
  if (folders === undefined) found.set(paths, (folders = new SteeringFolders(paths)));
  return folders;
}
