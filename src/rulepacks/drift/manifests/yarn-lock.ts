import { folderOf, inFolder } from '../../../base/folders.js';
import { memberOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import { type Lock, type LockFault, type Manifest, NOTHING_LOCKED } from './manifest.js';
import { packageMembersOf, refusedMember } from './members.js';
import { plainRange, workspaceGlobs } from './package-json.js';
import { satisfiesNpm } from './version-range.js';
import { peersIn, type TopRow, topRows } from './yaml-lines.js';
import { memberFault, membersIn, memberWholeFaults, type YarnMember } from './yarn-members.js';
import { type LackingWants, lackingWants } from './yarn-wants.js';

/** By name, then by what was asked for, `^2.0.0` of Yarn 1, `npm:^2.0.0` of berry: the version; null where the entry has none. */
type Entries = Map<string, Map<string, string | null>>;

/**
 * A yarn.lock, of Yarn 1 or of Yarn 2 and later (berry). Both have an entry for each pair of name and range that is declared,
 * as it is declared, and refuse to install frozen without it; berry also wants the members with just what they declare. A version that the
 * range refuses, which somebody wrote by hand, both install without a word. What `resolutions` of Yarn 1 replace is not judged. `packages` are the versions of
 * all packages of the tree by their names, `config` is the value of the .yarnrc.yml beside it.
 */
export function readYarnLock(path: string, text: string, root: Manifest | null, packages: ReadonlyMap<string, string | null>, config: unknown): Lock | null {
  if (root === null) return null;
  const folder = folderOf(path);
  const replaced = Object.keys(mapOf(memberOf(root.value, 'resolutions'))).map(replacedName);
  const isBerry = /^__metadata:/m.test(text);
  const rows = isBerry ? topRows(text) : [];
  const entries = isBerry ? berryEntries(text, rows) : classicEntries(text);
  const members = membersIn(text, rows);
  const isMember = packageMembersOf(folder, workspaceGlobs(root));
  let lacking: LackingWants | null = null;
  const lackingOf = (): LackingWants => (lacking ??= isBerry ? lackingWants(text, rows, entries, memberOf(root.value, 'resolutions'), config) : { settings: [], packages: [] });
  const memberAt = (manifest: Manifest): YarnMember | undefined => members.get(manifest.folder === folder ? '.' : folder === '' ? manifest.folder : manifest.folder.slice(folder.length + 1));
  return {
    path, folder, ecosystem: 'npm', peers: isBerry ? peersIn(text, 2) : null,
    covers: (manifest) => manifest.ecosystem === 'npm' && isMember(manifest.folder),
    checkWhole: (manifest) => [...(members.size === 0 ? [] : memberWholeFaults(memberAt(manifest), manifest)), ...(manifest.folder === folder ? lackingOf().packages : [])],
    members: () => [...members].flatMap(([at, { name, folder: place }]) => (at === '.' || place !== at ? [] : [{ name, folder: at, isNamed: isMember(inFolder(folder, at)) }])),
    settingFaults: () => lackingOf().settings,
    check(dependency, manifest) {
      const { name, range } = dependency;
      const member = memberAt(manifest);
      const fault = member === undefined ? null : memberFault(member, dependency, manifest);
      if (fault !== null) return fault;
      // Yarn 1 has an entry for optional ones, tags and repositories too; what it makes of folders is not what is declared.
      const isAsked = isBerry ? !dependency.isConditional && dependency.source === 'registry' : dependency.section !== 'peerDependencies' && dependency.source !== 'local';
      if (!isAsked || replaced.includes(name)) return null;
      const ranges = entries.get(name) ?? NO_RANGES;
      if (packages.has(name)) return ranges.get(`npm:${range}`) === MEMBER_VERSION ? refusedMember(range, packages.get(name)) : null;
      const asked = isBerry ? [`npm:${range}`, range, ...ranges.keys()].find((key) => ranges.has(key) && (key === range || key.endsWith(`:${range}`))) : range;
      const version = ranges.get(asked ?? '');
      if (version !== undefined) return versionFault(version, range);
      // Of a name in two lists Yarn 1 takes one and warns.
      if (!isBerry && manifest.dependencies.some((entry) => entry.name === name && entry.section !== 'peerDependencies' && ranges.has(entry.range))) return null;
      const other = [...ranges.keys()].sort().slice(0, 3).join(', ');
      return other === '' ? NOTHING_LOCKED : { kind: 'range', locked: other };
    },
  };
}

/** What berry has for the version of each member. */
const MEMBER_VERSION = '0.0.0-use.local';

const NO_RANGES: ReadonlyMap<string, string | null> = new Map();

function versionFault(version: string | null, range: string): LockFault | null {
  return version !== null && satisfiesNpm(version, plainRange(range)) === false ? { kind: 'range', locked: version } : null;
}

/** Entries of Yarn 1: `a@^1, "b@>= 2 < 3":`, and below it the version. */
function classicEntries(text: string): Entries {
  const entries: Entries = new Map();
  let keys: readonly string[] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('  version ')) for (const key of keys) put(entries, key, unquoted(row.slice(10).trim()));
    if (row === '' || row.startsWith(' ') || row.startsWith('#') || !row.trimEnd().endsWith(':')) continue;
    keys = keysOf(row.trimEnd().slice(0, -1));
    for (const key of keys) put(entries, key, null);
  }
  return entries;
}

function put(entries: Entries, key: string, version: string | null): void {
  const at = key.indexOf('@', 1);
  const name = at < 0 ? key : key.slice(0, at);
  const ranges = entries.get(name) ?? new Map<string, string | null>();
  entries.set(name, ranges.set(at < 0 ? '' : key.slice(at + 1), version));
}

/** Each key, or all together, may stand in quotes. */
function keysOf(list: string): readonly string[] {
  return list.split(', ').map((key) => key.trim().replaceAll(/^"|"$/g, ''));
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replace(/^"(.*)"$/, '$1') : text;
}

const VERSION = '  version: ';

function berryEntries(text: string, rows: readonly TopRow[]): Entries {
  const entries: Entries = new Map();
  for (const { key, next } of rows) {
    const version = text.startsWith(VERSION, next) ? unquoted(text.slice(next + VERSION.length, endOfLine(text, next)).trim()) : null;
    for (const part of key.split(', ')) put(entries, part, version);
  }
  return entries;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A glob before the name, `parent/name`, `@scope/parent/@scope/name`, `name@npm:range`. */
function replacedName(pattern: string): string {
  const parts = pattern.split('/');
  const last = parts.at(-1) ?? '';
  const scope = parts.at(-2) ?? '';
  const full = scope.startsWith('@') && !scope.includes('@', 1) ? `${scope}/${last}` : last;
  const at = full.indexOf('@', 1);
  return at < 0 ? full : full.slice(0, at);
}
