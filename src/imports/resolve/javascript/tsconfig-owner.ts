import type { Trace } from '../resolution.js';
import { excludes, includes, reaches } from './include-patterns.js';
import type { SteeringFolders } from './steering-folders.js';
import type { Tsconfig, TsconfigFiles } from './tsconfig.js';

/** The configs by which the imports of a file are resolved. */
export interface TsconfigScope {
  /** Whose options apply; null where there is no config at or above. */
  readonly owner: Tsconfig | null;
  /**
   * Those whose `paths` and `baseUrl` are asked, the owner first, of equal ones only the first: a file can belong to
   * several projects, or to none of those that could have it.
   */
  readonly mappings: readonly Tsconfig[];
}

const NO_CONFIG: TsconfigScope = { owner: null, mappings: [] };
const JAVASCRIPT = /\.[mc]?jsx?$/;

/**
 * Which config a file belongs to, as editors find it (TypeScript, "Project References"; tsserver's search for the
 * default project; reviewed 2026-11-25): the nearest tsconfig.json (or jsconfig.json) when it includes the file, else the
 * first of its references that does, else those of the folders above. Where none does, the nearest stands in with all
 * that it references.
 */
export class TsconfigOwners {
  private readonly families = new Map<string, readonly Tsconfig[]>();
  private readonly near = new Map<readonly Tsconfig[], Map<string, readonly Tsconfig[]>>();
  private readonly scopes = new Map<string, TsconfigScope>();
  private readonly familyScopes = new Map<readonly Tsconfig[], TsconfigScope>();

  constructor(
    private readonly folders: SteeringFolders,
    private readonly files: TsconfigFiles,
  ) {}

  scopeOf(from: string, folder: string, trace: Trace | null): TsconfigScope {
    const files = this.folders.settingsOf(folder).configs;
    const [first] = files;
    if (first === undefined) {
      trace?.(`No tsconfig.json or jsconfig.json is at or above ${from}.`);
      return NO_CONFIG;
    }
    const nearest = this.familyOf(first);
    if (trace === null && files.length === 1 && nearest.length === 1) return this.familyScope(nearest);
    const parts = from.split('/');
    const isJavaScript = JAVASCRIPT.test(from);
    // A config without `allowJs` has no JavaScript files, and yet bundlers and editors go by its options.
    for (const anyLanguage of isJavaScript ? [false, true] : [true]) {
      for (const file of files) {
        const having = this.familyNear(this.familyOf(file), folder).filter((config) => (anyLanguage || config.allowJs) && hasFile(config, from, parts));
        const [owner] = having;
        if (owner === undefined) continue;
        trace?.(`${owner.file} applies: ${owner.file === file ? 'it is the nearest config that includes the file' : `${file} references it, and it includes the file`}${isJavaScript && !owner.allowJs ? ' (but for "allowJs")' : ''}.`);
        for (const other of having.slice(1)) trace?.(`${other.file} includes the file too; its "paths" are asked after those of ${owner.file}.`);
        return this.scope(having);
      }
    }
    trace?.(`No config at or above includes ${from}; the nearest, ${first}, stands in${nearest.length > 1 ? `, and with it the ${nearest.length - 1} that it references` : ''}.`);
    return this.familyScope(nearest);
  }

  /** Those of a family that may have files of a folder, in order: a root that references every package is asked for every file. */
  private familyNear(family: readonly Tsconfig[], folder: string): readonly Tsconfig[] {
    if (family.length === 1) return family;
    let byFolder = this.near.get(family);
    if (byFolder === undefined) this.near.set(family, (byFolder = new Map()));
    let near = byFolder.get(folder);
    if (near === undefined) {
      const parts = folder === '' ? [] : folder.split('/');
      byFolder.set(folder, (near = family.filter((config) => config.files.size > 0 || config.include.some((pattern) => reaches(pattern, parts)))));
    }
    return near;
  }

  private familyScope(family: readonly Tsconfig[]): TsconfigScope {
    let scope = this.familyScopes.get(family);
    if (scope === undefined) this.familyScopes.set(family, (scope = this.scope(family)));
    return scope;
  }

  private scope(configs: readonly Tsconfig[]): TsconfigScope {
    const key = configs.length === 1 ? (configs[0]?.file ?? '') : configs.map((config) => config.file).join('\n');
    let scope = this.scopes.get(key);
    if (scope === undefined) this.scopes.set(key, (scope = { owner: configs[0] ?? null, mappings: withoutEqual(configs) }));
    return scope;
  }

  /** A config with all that it references, directly or not, in order. */
  private familyOf(file: string): readonly Tsconfig[] {
    const known = this.families.get(file);
    if (known !== undefined) return known;
    const seen = new Set([file]);
    // A set goes on with what is added while it is walked.
    for (const next of seen) for (const reference of this.files.at(next).references) seen.add(reference);
    const family = [...seen].map((next) => this.files.at(next));
    this.families.set(file, family);
    return family;
  }
}

function withoutEqual(configs: readonly Tsconfig[]): readonly Tsconfig[] {
  return configs.filter((config, at) => configs.findIndex((other) => other.paths === config.paths && other.baseUrl === config.baseUrl) === at);
}

function hasFile(config: Tsconfig, file: string, parts: readonly string[]): boolean {
  if (config.files.has(file)) return true;
  return config.include.some((pattern) => includes(pattern, parts)) && !config.exclude.some((pattern) => excludes(pattern, parts));
}
