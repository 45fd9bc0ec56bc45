import { isMap, memberOf, type PlainMap, textOf, textsOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import type { SettingFault } from './manifest.js';

/** What a lock of pnpm has of the settings that it was made with: a frozen installation refuses it where they are others today. */
export interface LockedSettings {
  /** By selector. */
  readonly overrides: ReadonlyMap<string, string>;
  /** By selector: the path of the patch; empty where the lock has none (pnpm 11). */
  readonly patchedDependencies: ReadonlyMap<string, string>;
  readonly ignoredOptionalDependencies: readonly string[];
  readonly hasPackageExtensions: boolean;
  /** Its `settings`. */
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * What settings of `workspace` (pnpm-workspace.yaml) and of the package.json beside it the lock has otherwise (`getOutdatedLockfileSetting`, pnpm 7 to 11,
 * reviewed 2026-11-27). Which file counts differs from pnpm to pnpm: up to 9 package.json, since 11 pnpm-workspace.yaml, in 10 the former where it says anything,
 * else the latter. A lock that fits any of them is right. Hashes are not computed: that a patch has another text is not told.
 */
export function settingFaults(locked: LockedSettings, workspace: unknown, root: PlainMap): readonly SettingFault[] {
  if (memberOf(workspace, 'configDependencies') !== undefined) return [];
  const pnpm = mapOf(root['pnpm']);
  const inPackage: PlainMap = { ...pnpm, overrides: { ...mapOf(root['resolutions']), ...mapOf(pnpm['overrides']) } };
  const inWorkspace = mapOf(workspace);
  const lists = ['overrides', 'patchedDependencies', 'ignoredOptionalDependencies', 'packageExtensions'].flatMap((setting) => {
    const fromWorkspace = declaredOf(setting, inWorkspace[setting], workspace, root);
    const fromPackage = declaredOf(setting, inPackage[setting], workspace, root);
    if (fromWorkspace === null || fromPackage === null) return [];
    const inLock = lockedOf(setting, locked);
    const faults = readingsOf(fromWorkspace, fromPackage, root).map((declared) => faultsOf(setting, declared, inLock, declared === fromPackage ? 'package.json' : 'pnpm-workspace.yaml'));
    return faults.some((list) => list.length === 0) ? [] : ((fromWorkspace.size === 0 ? faults.at(-1) : faults[0]) ?? []);
  });
  return [...lists, ...switchFaults(locked.settings, inWorkspace, root)];
}

/** Settings that a lock has as they were when it was written, and false where it has none. */
const SWITCHES = ['autoInstallPeers', 'excludeLinksFromLockfile', 'injectWorkspacePackages'];

/** Those that pnpm-workspace.yaml says; others may come from anywhere. */
function switchFaults(locked: ReadonlyMap<string, string>, inWorkspace: PlainMap, root: PlainMap): readonly SettingFault[] {
  if (locked.size === 0 || (pnpmVersion(root) ?? FIRST_WITH_WORKSPACE) < FIRST_WITH_WORKSPACE) return [];
  return SWITCHES.flatMap((name): readonly SettingFault[] => {
    const [is, was] = [inWorkspace[name], locked.get(name) ?? 'false'];
    return typeof is !== 'boolean' || String(is) === was ? [] : [{ section: 'settings', name, declared: String(is), locked: was, place: 'pnpm-workspace.yaml' }];
  });
}

type Declared = ReadonlyMap<string, string>;

/** What may count; only one where package.json says which pnpm it is. */
function readingsOf(fromWorkspace: Declared, fromPackage: Declared, root: PlainMap): readonly Declared[] {
  const version = pnpmVersion(root);
  if (version === null) return [fromWorkspace, fromPackage];
  return version < FIRST_WITH_WORKSPACE || (version < 11_000 && fromPackage.size > 0) ? [fromPackage] : [fromWorkspace];
}

/** Of the pnpm that package.json names, as one number; null without one. */
export function pnpmVersion(root: PlainMap): number | null {
  const [, major, minor] = /^pnpm@(\d+)\.(\d+)\./.exec(textOf(root['packageManager']) ?? '') ?? [];
  return major === undefined ? null : Number(major) * 1000 + Number(minor);
}

/** 10.5: settings in pnpm-workspace.yaml. */
const FIRST_WITH_WORKSPACE = 10_005;

/** What is declared; null where that cannot be told. */
function declaredOf(setting: string, value: unknown, workspace: unknown, root: PlainMap): Declared | null {
  const entries = mapOf(value);
  switch (setting) {
    case 'overrides':
      return overridesOf(entries, workspace, root);
    case 'patchedDependencies':
      return new Map(Object.entries(entries).map(([selector, path]) => [selector, plainPath(textOf(path) ?? '')]));
    case 'ignoredOptionalDependencies':
      return new Map(textsOf(value).map((name) => [name, 'ignored']));
  }
  return isMap(value) && Object.keys(entries).length > 0 ? new Map([[setting, 'set']]) : new Map();
}

function lockedOf(setting: string, { overrides, patchedDependencies, ignoredOptionalDependencies, hasPackageExtensions }: LockedSettings): Declared {
  switch (setting) {
    case 'overrides':
      return overrides;
    case 'patchedDependencies':
      return patchedDependencies;
    case 'ignoredOptionalDependencies':
      return new Map(ignoredOptionalDependencies.map((name) => [name, 'ignored']));
  }
  return hasPackageExtensions ? new Map([[setting, 'set']]) : new Map();
}

function faultsOf(setting: string, declared: Declared, locked: Declared, place: SettingFault['place']): readonly SettingFault[] {
  const names = [...new Set([...declared.keys(), ...locked.keys()])];
  return names.flatMap((name): readonly SettingFault[] => {
    const [is, was] = [declared.get(name), locked.get(name)];
    // Of a patch a lock of pnpm 11 has the hash alone.
    return is === was || (is !== undefined && was === '') ? [] : [{ section: setting, name, declared: is ?? '', locked: was ?? '', place }];
  });
}

/** With what `$name` (what the root declares of a package) and `catalog:` mean; null where they mean nothing, or the environment says something. */
function overridesOf(entries: PlainMap, workspace: unknown, root: PlainMap): Declared | null {
  const overrides = new Map<string, string>();
  for (const [written, value] of Object.entries(entries)) {
    const said = textOf(value)?.startsWith('$') === true ? ofRoot(root, String(value).slice(1)) : textOf(value);
    const range = said?.startsWith('catalog:') === true ? ofCatalog(workspace, said.slice('catalog:'.length).trim(), overrideOf(written, '').name) : said;
    if (range === null || `${written}${range}`.includes('${')) return null;
    overrides.set(written.trim(), range);
  }
  return overrides;
}

function ofRoot(root: PlainMap, name: string): string | null {
  return ['optionalDependencies', 'dependencies', 'devDependencies'].map((list) => textOf(memberOf(root[list], name))).find((range) => range !== null) ?? null;
}

function ofCatalog(workspace: unknown, catalog: string, name: string): string | null {
  const named = textOf(memberOf(workspace, 'catalogs', catalog === '' ? 'default' : catalog, name));
  return named ?? (catalog === '' || catalog === 'default' ? textOf(memberOf(workspace, 'catalog', name)) : null);
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

/** One of `overrides`: what it says of dependencies of that name, of all packages or of `parent` alone; `by` is `-` where it takes them away. */
export interface Override {
  readonly parent: string | null;
  readonly name: string;
  readonly by: string;
}

/** `parent>name@range` overrides `name`; a `>` behind a space, `|` or `@` begins a range (`name@>=1 <2`). */
export function overrideOf(key: string, by: string): Override {
  const parent = key.search(/[^ |@]>/);
  return { parent: parent < 0 ? null : withoutRange(key.slice(0, parent + 1)), name: withoutRange(parent < 0 ? key : key.slice(parent + 2)), by };
}

function withoutRange(selector: string): string {
  const name = selector.trim();
  const at = name.indexOf('@', 1);
  return at < 0 ? name : name.slice(0, at);
}

/** Names of the packages that the keys of a setting mean. */
export function settingNames(setting: unknown): readonly string[] {
  return Object.keys(mapOf(setting)).map(withoutRange);
}

/** Whether `ignoredOptionalDependencies` take a dependency away: of those that match, the last one decides (createMatcher of pnpm 11, reviewed 2026-11-27). */
export function isIgnoredOptional(name: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast((pattern) => matchesStars(name, pattern.replace(/^!/, '')));
  return last === undefined ? patterns[0]?.startsWith('!') === true : !last.startsWith('!');
}

function matchesStars(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')).join('.*')}$`).test(name);
}
