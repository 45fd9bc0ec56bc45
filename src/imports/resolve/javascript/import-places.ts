import { folderOf } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import type { Resolution, Trace } from '../resolution.js';
import { type ConditionSet, conditionSets, type ImportSite } from './import-site.js';
import type { NameMeaning } from './name-meaning.js';
import type { PackageManifests } from './package-manifests.js';
import type { PlatformFiles } from './platform-files.js';
import { Probe } from './probe.js';
import type { FolderSettings } from './steering-folders.js';
import type { TsconfigOwners, TsconfigScope } from './tsconfig-owner.js';

/** The files of a folder under the same settings: the same specifier means the same in all of them. */
export interface ImportPlace {
  readonly site: ImportSite;
  readonly answers: Map<string, Resolution>;
}

/** What tells the settings of a file. */
interface SettingsFinders {
  readonly owners: TsconfigOwners;
  readonly platforms: PlatformFiles;
  readonly manifests: PackageManifests;
}

/** What is shared by all files under one scope that import, or that can only `require`. */
interface Sites {
  readonly conditions: readonly ConditionSet[];
  readonly probe: Probe;
  readonly names: Map<FolderSettings, Map<string, NameMeaning>>;
  readonly places: Map<string, ImportPlace>;
}

/** Finds where the imports of a file stand. */
export class ImportPlaces {
  private readonly imports = new Map<TsconfigScope, Sites>();
  private readonly requires = new Map<TsconfigScope, Sites>();

  constructor(
    private readonly tree: FileTree,
    private readonly finders: SettingsFinders,
  ) {}

  of(from: string): ImportPlace {
    const { owners, platforms, manifests } = this.finders;
    const folder = folderOf(from);
    const scope = owners.scopeOf(from, folder, null);
    const { conditions, probe, names, places } = this.sitesOf(scope, requiresOnly(from));
    const platform = platforms.platformOf(from, folder);
    const key = platform === null || platform.stem === null ? folder : from;
    let place = places.get(key);
    if (place === undefined) {
      const settings = manifests.folders.settingsOf(folder);
      let meanings = names.get(settings);
      if (meanings === undefined) names.set(settings, (meanings = new Map()));
      places.set(key, (place = { site: { folder, importer: null, scope, conditions, probe, platform, names: meanings, trace: null }, answers: new Map() }));
    }
    return place;
  }

  /** The same for one question whose answer is to be explained. */
  traced(from: string, trace: Trace): ImportSite {
    const { owners, platforms } = this.finders;
    const folder = folderOf(from);
    const scope = owners.scopeOf(from, folder, trace);
    const suffixes = scope.owner?.moduleSuffixes ?? null;
    if (suffixes !== null) trace(`"moduleSuffixes" of ${scope.owner?.file ?? ''}: ${suffixes.map((suffix) => `"${suffix}"`).join(', ')}.`);
    const conditions = conditionSets(scope.owner?.customConditions ?? [], requiresOnly(from));
    return { folder, importer: from, scope, conditions, probe: new Probe(this.tree, suffixes, []), platform: platforms.platformOf(from, folder), names: null, trace };
  }

  private sitesOf(scope: TsconfigScope, requires: boolean): Sites {
    const known = requires ? this.requires : this.imports;
    let sites = known.get(scope);
    if (sites === undefined) {
      const { owner } = scope;
      sites = { conditions: conditionSets(owner?.customConditions ?? [], requires), probe: new Probe(this.tree, owner?.moduleSuffixes ?? null), names: new Map(), places: new Map() };
      known.set(scope, sites);
    }
    return sites;
  }
}

function requiresOnly(from: string): boolean {
  return from.endsWith('.cjs') || from.endsWith('.cts');
}
