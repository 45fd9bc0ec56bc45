import { isMap, memberOf, type PlainMap, textOf, textsOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import type { SettingFault } from './manifest.js';
import { isKnownChecksum, isOtherPatch, objectChecksum, textChecksum } from './pnpm-hashes.js';

/** What a lock of pnpm has of the settings that it was made with: a frozen installation refuses it where they are others today. */
export interface LockedSettings {
  /** By selector. */
  readonly overrides: ReadonlyMap<string, string>;
  /** By selector: the path of the patch; empty where the lock has none (pnpm 11). */
  readonly patchedDependencies: ReadonlyMap<string, string>;
  readonly patchHashes: ReadonlyMap<string, string>;
  readonly ignoredOptionalDependencies: readonly string[];
  /** Empty for none. */
  readonly packageExtensionsChecksum: string;
  readonly pnpmfileChecksum: string;
  /** Of the lock itself. */
  readonly version: number;
  /** Whether hooks may have changed settings (`updateConfig`). */
  readonly hasOtherSettings: boolean;
  /** Its `settings`. */
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * What settings of `workspace` (pnpm-workspace.yaml) and of the package.json beside it the lock has otherwise (`getOutdatedLockfileSetting`, pnpm 7 to 12,
 * reviewed 2026-11-27). Which file counts differs from pnpm to pnpm: up to 9 package.json, since 11 pnpm-workspace.yaml, in 10 the former where it says anything,
 * else the latter. A lock that fits any of them is right. `text` gives files beside the lock: patches, .npmrc and .pnpmfile.cjs.
 */
export function settingFaults(locked: LockedSettings, workspace: unknown, root: PlainMap, text: (path: string) => string | null): readonly SettingFault[] {
  if (memberOf(workspace, 'configDependencies') !== undefined) return [];
  const npmrc = npmrcOf(text('.npmrc') ?? '');
  const hooks = hookFaults(locked, mapOf(workspace), npmrc, text);
  if (locked.hasOtherSettings) return hooks;
  const pnpm = mapOf(root['pnpm']);
  const inPackage: PlainMap = { ...pnpm, overrides: { ...mapOf(root['resolutions']), ...mapOf(pnpm['overrides']) } };
  const inWorkspace = mapOf(workspace);
  const version = pnpmVersion(root) ?? (locked.version < 9 ? LAST_BEFORE_9 : null);
  const lists = ['overrides', 'patchedDependencies', 'ignoredOptionalDependencies', 'packageExtensions'].flatMap((setting) => {
    const fromWorkspace = declaredOf(setting, inWorkspace[setting], workspace, root);
    const fromPackage = declaredOf(setting, inPackage[setting], workspace, root);
    if (fromWorkspace === null || fromPackage === null) return [];
    const inLock = lockedOf(setting, locked);
    const faults = readingsOf(fromWorkspace, fromPackage, version).map((declared) => faultsOf(setting, declared, inLock, declared === fromPackage ? 'package.json' : 'pnpm-workspace.yaml', locked, text));
    return faults.some((list) => list.length === 0) ? [] : ((fromWorkspace.size === 0 ? faults.at(-1) : faults[0]) ?? []);
  });
  return [...lists, ...switchFaults(locked.settings, inWorkspace, npmrc, version), ...hooks];
}

/** A lock before version 9 is one of pnpm 8 or earlier. */
const LAST_BEFORE_9 = 8_999;

/** The settings of an .npmrc, by their names in pnpm-workspace.yaml. */
function npmrcOf(text: string): ReadonlyMap<string, string> {
  const rows = text.split('\n').flatMap((row) => [/^\s*([a-z-]+)\s*=([^]*)$/.exec(row)].filter((match) => match !== null));
  return new Map(rows.map(([, name = '', value = '']) => [name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value.trim()]));
}

/** Settings that a lock has as they were when it was written; the first pnpm that has them, and what they are where it has none. */
const SWITCHES: readonly (readonly [name: string, since: number, usual: string])[] = [
  ['autoInstallPeers', 8_000, 'false'], ['excludeLinksFromLockfile', 8_000, 'false'], ['injectWorkspacePackages', 10_000, 'false'], ['peersSuffixMaxLength', 10_000, '1000'], ['dedupePeers', 10_033, 'false'],
];

/** Those that pnpm-workspace.yaml says, and up to pnpm 10 .npmrc; others may come from anywhere. */
function switchFaults(locked: ReadonlyMap<string, string>, inWorkspace: PlainMap, npmrc: ReadonlyMap<string, string>, version: number | null): readonly SettingFault[] {
  if (locked.size === 0) return [];
  return SWITCHES.flatMap(([name, since, usual]): readonly SettingFault[] => {
    const ofWorkspace = (version ?? FIRST_WITH_WORKSPACE) < FIRST_WITH_WORKSPACE ? '' : valueText(inWorkspace[name]);
    const is = ofWorkspace === '' && version !== null && version < 11_000 ? (npmrc.get(name) ?? '') : ofWorkspace;
    const was = locked.get(name) ?? usual;
    const isTold = (version ?? since) >= since && /^(?:true|false|\d+)$/.test(is) && is !== was;
    return isTold ? [{ section: 'settings', name, declared: is, locked: was, place: ofWorkspace === '' ? '.npmrc' : 'pnpm-workspace.yaml' }] : [];
  });
}

function valueText(value: unknown): string {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
}

/** The .pnpmfile.cjs, of which a lock of pnpm 9 and later has a checksum where it has hooks. */
function hookFaults({ pnpmfileChecksum: locked, version }: LockedSettings, inWorkspace: PlainMap, npmrc: ReadonlyMap<string, string>, text: (path: string) => string | null): readonly SettingFault[] {
  const isElsewhere = ['pnpmfile', 'globalPnpmfile', 'ignorePnpmfile'].some((name) => inWorkspace[name] !== undefined || npmrc.has(name)) || text('.pnpmfile.mjs') !== null;
  const hooks = text('.pnpmfile.cjs');
  if (version < 9 || isElsewhere || (locked === '' && (hooks === null || !/\bhooks\s*[:=]/.test(hooks)))) return [];
  if (locked !== '' && !isKnownChecksum(locked)) return [];
  const declared = hooks === null ? 'none' : textChecksum(hooks);
  return declared === null || declared === locked ? [] : [{ section: 'hash', name: 'pnpmfileChecksum', declared, locked: locked === '' ? 'none' : locked, place: 'package.json' }];
}

type Declared = ReadonlyMap<string, string>;

/** What may count; only one where it is known which pnpm it is. */
function readingsOf(fromWorkspace: Declared, fromPackage: Declared, version: number | null): readonly Declared[] {
  // Who writes settings into pnpm-workspace.yaml has a pnpm that reads them.
  if (version === null) return fromPackage.size === 0 && fromWorkspace.size > 0 ? [fromWorkspace] : [fromWorkspace, fromPackage];
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
  return isMap(value) && Object.keys(entries).length > 0 ? new Map([[setting, objectChecksum(value)]]) : new Map();
}

function lockedOf(setting: string, { overrides, patchedDependencies, ignoredOptionalDependencies, packageExtensionsChecksum }: LockedSettings): Declared {
  switch (setting) {
    case 'overrides':
      return overrides;
    case 'patchedDependencies':
      return patchedDependencies;
    case 'ignoredOptionalDependencies':
      return new Map(ignoredOptionalDependencies.map((name) => [name, 'ignored']));
  }
  return packageExtensionsChecksum === '' ? new Map() : new Map([[setting, packageExtensionsChecksum]]);
}

/** Of YAML: of what stands in several places a checksum has one as a reference. */
const ALIAS = /[\s:[,]\*\w/;

function faultsOf(setting: string, declared: Declared, inLock: Declared, place: SettingFault['place'], { patchHashes }: LockedSettings, text: (path: string) => string | null): readonly SettingFault[] {
  const names = [...new Set([...declared.keys(), ...inLock.keys()])];
  return names.flatMap((name): readonly SettingFault[] => {
    const [is, was] = [declared.get(name), inLock.get(name)];
    if (setting === 'patchedDependencies' && is !== undefined && isOtherPatch(patchHashes.get(name) ?? '', text(is))) return [{ section: setting, name, declared: is, locked: 'the hash of another text of it', place }];
    // Of a patch a lock of pnpm 11 has the hash alone, and of extensions one of pnpm 9 a checksum that is not computed.
    const isUnknown = was === '' || (setting === 'packageExtensions' && was !== undefined && (!isKnownChecksum(was) || ALIAS.test(text('pnpm-workspace.yaml') ?? '')));
    return is === was || (is !== undefined && isUnknown) ? [] : [{ section: setting, name, declared: is ?? '', locked: was ?? '', place }];
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
