import { memberOf, textOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import type { SettingFault, WholeFault } from './manifest.js';
import { satisfiesNpm } from './version-range.js';
import { keyAt, plainValue, type TopRow } from './yaml-lines.js';
import { plainReference } from './yarn-members.js';

/** By name, then by what was asked for. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** One of `resolutions`; `from` is the package whose dependency it replaces, `of` the range that it replaces; null for each. */
interface Resolution {
  readonly key: string;
  readonly from: string | null;
  /** Of that package: what is behind its name in the lock (`npm:1.4.0`); null for each. */
  readonly version: string | null;
  readonly name: string;
  readonly of: string | null;
  readonly by: string;
}

/** A dependency that `packageExtensions` add to the versions `of` a package. */
interface Extension {
  readonly selector: string;
  readonly of: string;
  readonly name: string;
  readonly range: string;
}

/** What a lock of berry lacks of what its own entries want. */
export interface LackingWants {
  /** As `resolutions`, and catalogues and `packageExtensions` of .yarnrc.yml, have it. */
  readonly settings: readonly SettingFault[];
  /** As a package of the lock has it. */
  readonly packages: readonly WholeFault[];
}

const DEPENDENCIES = '\n  dependencies:\n';
const SPACE = 32;

/**
 * Berry has an entry for each dependency of each entry, put as the first of `resolutions` that means it says, and with the range of a catalogue for `catalog:`, and for what `packageExtensions` add
 * (Project.resolveEverything of @yarnpkg/core 4, reviewed 2026-11-27). `config` is the value of .yarnrc.yml, `resolutions` those of the root. What a plugin of strangers makes of
 * dependencies cannot be told.
 */
export function lackingWants(text: string, rows: readonly TopRow[], entries: Entries, resolutions: unknown, config: unknown): LackingWants {
  const plugins = memberOf(config, 'plugins');
  if (Array.isArray(plugins) && plugins.some((plugin) => !(textOf(memberOf(plugin, 'spec')) ?? textOf(plugin) ?? '').startsWith('@yarnpkg/plugin-'))) return { settings: [], packages: [] };
  const replacing = resolutionsOf(resolutions);
  const settings = new Map<string, SettingFault>();
  const packages = new Map<string, WholeFault>();
  const extensions = extensionsOf(config);
  const owned = new Set<string>();
  const asksWho = extensions.size > 0 || [...replacing.values()].some((all) => all?.some(({ from }) => from !== null));
  for (const { parent, place, name, range } of wantsIn(text, rows, asksWho)) {
    if (extensions.size > 0 && extensions.has(nameOf(parent))) owned.add(`${nameOf(parent)} ${name}`);
    const all = replacing.get(name);
    const locked = entries.get(name);
    if (all === undefined && locked?.has(range) === true) continue;
    // Of an entry that does not say what it is, it cannot be told which of them mean it.
    if (place === '' && all?.some(({ version }) => version !== null) === true) continue;
    const resolution = all?.find(({ from, version, of }) => (from === null || from === nameOf(parent)) && (version === null || version === place) && (of === null || plainReference(of) === plainReference(range)));
    if (all === null) continue;
    const catalog = range.startsWith('catalog:') ? range.slice('catalog:'.length).trim() : null;
    const wanted = resolution?.by ?? (catalog === null ? range : catalogRange(config, catalog, name));
    if (wanted === null && catalog !== null && hasCatalogs(config)) {
      settings.set(`${catalog} ${name}`, { section: `catalog ${catalog === '' ? 'default' : catalog}`, name, declared: '', locked: [...(locked?.keys() ?? [])].sort().slice(0, 3).join(', '), place: '.yarnrc.yml' });
    }
    if (wanted === null || !isJudged(wanted) || hasKey(locked, wanted)) continue;
    const has = [...(locked?.keys() ?? [])].filter((key) => !key.startsWith('workspace:')).sort().slice(0, 3).join(', ');
    if (resolution !== undefined) settings.set(resolution.key, { section: 'resolutions', name: resolution.key, declared: resolution.by, locked: has, place: 'package.json' });
    else if (catalog !== null) settings.set(`${catalog} ${name}`, { section: `catalog ${catalog === '' ? 'default' : catalog}`, name, declared: wanted, locked: has, place: '.yarnrc.yml' });
    // What a member wants itself is told at its line, but where resolutions of that name leave that open.
    else if (!parent.includes('@workspace:') || all !== undefined) packages.set(`${name} ${range}`, { name, section: parent.split(', ')[0] ?? parent, range, locked: has });
  }
  for (const [parent, added] of extensions) {
    const versions = [...(entries.get(parent)?.values() ?? [])];
    for (const { selector, of, name, range } of added) {
      if (replacing.has(name) || owned.has(`${parent} ${name}`) || !isJudged(range) || hasKey(entries.get(name), range)) continue;
      // Asked last: a range may take a parser.
      if (versions.some((version) => version !== null && satisfiesNpm(version, of) === true)) {
        settings.set(`${selector} ${name}`, { section: 'packageExtensions', name: `${selector}/${name}`, declared: range, locked: [...(entries.get(name)?.keys() ?? [])].sort().slice(0, 3).join(', '), place: '.yarnrc.yml' });
      }
    }
  }
  return { settings: [...settings.values()], packages: [...packages.values()] };
}

/** What `packageExtensions` add to packages that do not have it, by the name of the package. */
function extensionsOf(config: unknown): ReadonlyMap<string, readonly Extension[]> {
  const extensions = new Map<string, Extension[]>();
  for (const [selector, extension] of Object.entries(mapOf(memberOf(config, 'packageExtensions')))) {
    const at = selector.indexOf('@', 1);
    const added = Object.entries(mapOf(memberOf(extension, 'dependencies'))).flatMap(([name, range]) => (typeof range === 'string' ? [{ selector, of: selector.slice(at + 1), name, range }] : []));
    extensions.set(selector.slice(0, at), [...(extensions.get(selector.slice(0, at)) ?? []), ...added]);
  }
  return extensions;
}

/** By the name of what they replace; null where one of them is not understood. */
function resolutionsOf(written: unknown): ReadonlyMap<string, readonly Resolution[] | null> {
  const resolutions = new Map<string, readonly Resolution[] | null>();
  for (const [key, by] of Object.entries(mapOf(written))) {
    const [, from, fromRange, name = '', of] = PATTERN.exec(key) ?? [];
    const known = resolutions.get(name);
    const isPlain = typeof by === 'string' && name !== '';
    resolutions.set(name, isPlain && known !== null ? [...(known ?? []), { key, from: from ?? null, version: fromRange ?? null, name, of: of ?? null, by }] : null);
  }
  return resolutions;
}

/** `name`, `name@range`, `parent/name`, `parent@range/name`. */
const PATTERN = /^(?:((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?\/)?((?:@[^/@]+\/)?[^/@]+)(?:@(.+))?$/;

function nameOf(parent: string): string {
  return parent.slice(0, parent.indexOf('@', 1));
}

function hasCatalogs(config: unknown): boolean {
  return memberOf(config, 'catalog') !== undefined || memberOf(config, 'catalogs') !== undefined;
}

function catalogRange(config: unknown, catalog: string, name: string): string | null {
  return textOf(catalog === '' || catalog === 'default' ? (memberOf(config, 'catalog', name) ?? memberOf(config, 'catalogs', 'default', name)) : memberOf(config, 'catalogs', catalog, name));
}

/** A range, tag, alias or patch: what else there is, an address or a folder, is bound to a place. */
function isJudged(range: string): boolean {
  return range.startsWith('patch:') || range.startsWith('npm:') || !/[:/]/.test(range);
}

function hasKey(ranges: ReadonlyMap<string, string | null> | undefined, wanted: string): boolean {
  if (ranges === undefined) return false;
  const plain = plainReference(wanted);
  if (ranges.has(`npm:${plain}`) || ranges.has(plain)) return true;
  return [...ranges.keys()].some((key) => key.endsWith(`:${plain}`) || (key.startsWith('patch:') && plainReference(key.replace(/::[^:]*$/, '')) === plain));
}

/** All dependencies that entries have, each with the keys of its entry, and, where it matters, what its `resolution` has behind the name: of equal ones the first alone, where it does not matter who wants it. */
function* wantsIn(text: string, rows: readonly TopRow[], ofEach: boolean): Generator<{ readonly parent: string; readonly place: string; readonly name: string; readonly range: string }> {
  let row = 0;
  const seen = new Set<string>();
  for (let at = text.indexOf(DEPENDENCIES); at >= 0; at = text.indexOf(DEPENDENCIES, at)) {
    let next = rows[row + 1];
    while (next !== undefined && next.next <= at) next = rows[++row + 1];
    const parent = rows[row]?.key ?? '';
    const place = ofEach ? (/^ {2}resolution: "?@?[^@\n]+@([^"\n]*)/m.exec(text.slice(rows[row]?.next ?? at, at))?.[1] ?? '') : '';
    let start = at + DEPENDENCIES.length;
    while (text.startsWith('    ', start) && text.charCodeAt(start + 4) !== SPACE) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 ? text.length : feed;
      const line = text.slice(start, end);
      start = end + 1;
      if (!ofEach) {
        if (seen.has(line)) continue;
        seen.add(line);
      }
      const name = keyAt(line, 0, line.length);
      if (name !== null) yield { parent, place, name, range: plainValue(line.slice(line.indexOf(': ', 4 + name.length) + 2)) };
    }
    at = start - 1;
  }
}
