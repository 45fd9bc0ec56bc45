import { folderOf } from '../../../../base/folders.js';
import { compareText } from '../../../../base/order.js';
import type { FileTree } from '../../file-tree.js';
import type { SteeringFolders } from '../steering-folders.js';
import { type DenoConfig, denoConfigIn, readDenoConfig } from './deno-config.js';
import { LONGEST_PREFIX, mappedBy } from './import-map.js';

/** What Deno makes of a specifier. */
export type DenoAnswer =
  | { readonly kind: 'path'; readonly path: string; readonly words: string }
  /** A package of the workspace that has no such entry. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** An import map sends it out of the tree. */
  | { readonly kind: 'outside'; readonly words: string };

/** `jsr:@std/assert@1/equals` as name and subpath. */
const JSR = /^jsr:\/?(@[^/@]+\/[^/@]+)(?:@[^/]*)?(?:\/(.*))?$/;
const BARE = /^(@[^/]+\/[^/]+)(?:\/(.*))?$/;

/** Projects and workspaces of Deno. Nothing is read before a tree that has one is asked. */
export class DenoProjects {
  private readonly configs = new Map<string, DenoConfig | null>();
  private readonly reach = new Map<string, readonly DenoConfig[]>();
  private readonly packages = new Map<DenoConfig, ReadonlyMap<string, DenoConfig>>();

  constructor(
    private readonly tree: FileTree,
    private readonly folders: () => SteeringFolders,
  ) {}

  /** What a specifier that is not relative means in a folder; null where Deno says nothing of it. */
  ask(folder: string, specifier: string): DenoAnswer | null {
    const configs = this.around(folder);
    for (const config of configs) {
      const target = mappedBy(config.map, folder, specifier);
      if (target === null) continue;
      const words = `The import map of ${config.mapFile} has "${target.key}"`;
      if (target.kind === 'path') return { kind: 'path', path: target.path, words: `${words}, so it is ${target.path === '' ? 'the root' : target.path}` };
      return this.member(configs, JSR.exec(target.address)) ?? { kind: 'outside', words: `${words}, so it is ${target.address}` };
    }
    return this.member(configs, JSR.exec(specifier) ?? BARE.exec(specifier)) ?? this.below(configs, specifier);
  }

  /** The configs of all members of workspaces, by folder. */
  members(): readonly DenoConfig[] {
    const folders = [...this.folders().denoConfigs].sort(compareText);
    return folders.flatMap((folder) => {
      const [own, root] = this.around(folder);
      return own === undefined || root === undefined ? [] : [own];
    });
  }

  /** What Deno adds by itself to `"@std/http": "jsr:@std/http@1"`: the same with a slash behind. */
  private below(configs: readonly DenoConfig[], specifier: string): DenoAnswer | null {
    for (let slash = specifier.lastIndexOf('/', LONGEST_PREFIX); slash > 0; slash = specifier.lastIndexOf('/', slash - 1)) {
      for (const { map } of configs) {
        const address = map.imports.get(specifier.slice(0, slash));
        if (address?.startsWith('jsr:') === true) return this.member(configs, JSR.exec(address + specifier.slice(slash)));
      }
    }
    return null;
  }

  /** A package of the workspace around by its name. */
  private member(configs: readonly DenoConfig[], named: RegExpExecArray | null): DenoAnswer | null {
    const root = configs.at(-1);
    const [, name = '', rest = ''] = named ?? [];
    const member = root === undefined || name === '' ? undefined : this.packagesOf(root).get(name);
    if (member === undefined) return null;
    const subpath = rest === '' ? '.' : `./${rest}`;
    const path = member.exports.get(subpath);
    if (path === undefined) return { kind: 'missing', reason: `"exports" of ${member.file} has no entry for "${subpath}"` };
    return { kind: 'path', path, words: `"${name}" is the package of ${member.file}, whose "exports" have "${subpath}" as ${path}` };
  }

  /** The config of a folder, and that of the workspace around it where it is a member. */
  private around(folder: string): readonly DenoConfig[] {
    let found = this.reach.get(folder);
    if (found === undefined) {
      const own = this.at(folder);
      if (own === null) found = folder === '' ? [] : this.around(folderOf(folder));
      else {
        const outer = own.folder === '' || own.members.length > 0 ? [] : this.around(folderOf(folder));
        const root = outer.at(-1);
        found = root !== undefined && hasMember(root, own) ? [own, root] : [own];
      }
      this.reach.set(folder, found);
    }
    return found;
  }

  private packagesOf(root: DenoConfig): ReadonlyMap<string, DenoConfig> {
    let packages = this.packages.get(root);
    if (packages === undefined) {
      const folders = root.members.length === 0 ? [] : [...this.folders().denoConfigs];
      const members = folders.map((folder) => this.at(folder)).filter((config) => config !== null).filter((config) => hasMember(root, config));
      packages = new Map([root, ...members].reverse().flatMap((config) => (config.name === null ? [] : [[config.name, config] as const])));
      this.packages.set(root, packages);
    }
    return packages;
  }

  private at(folder: string): DenoConfig | null {
    let config = this.configs.get(folder);
    if (config === undefined) {
      config = this.folders().denoConfigs.has(folder) ? readDenoConfig(this.tree, denoConfigIn(folder, (path) => this.tree.has(path)), folder) : null;
      this.configs.set(folder, config);
    }
    return config;
  }
}

function hasMember(root: DenoConfig, { folder }: DenoConfig): boolean {
  return root.members.some((glob) => glob.matches(folder));
}
