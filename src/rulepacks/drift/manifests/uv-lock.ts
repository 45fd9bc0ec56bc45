import { folderOf } from '../../../base/folders.js';
import { isMap, memberOf, textOf, textsOf } from '../../../base/plain-values.js';
import { joinedPath, mapOf } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { membersOf } from './members.js';
import { extrasText, normalName, requirement } from './python.js';
import { plainSpecifiers, satisfiesPython } from './python-ranges.js';
import { isOtherMarker } from './uv-markers.js';

/** What a project of the tree wanted when the lock was written. */
interface OwnProject {
  version: string | null;
  /** From the folder of the lock. */
  place: string;
  /** Whether it is a package and not only a list of others; null where the lock does not say. */
  isBuilt: boolean | null;
  hasMetadata: boolean;
  readonly wanted: Map<string, Wanted[]>;
}

/** One thing that a project wants of a package, and in which list: `dependencies`, `extra NAME`, `group NAME`. A group has what it includes too. */
interface Wanted {
  readonly list: string;
  /** As uv writes it; empty for none, null where another source than a registry gives the package. */
  readonly specifier: string | null;
  readonly extras: string;
  /** Beyond the extra. */
  readonly marker: string;
}

/**
 * A uv.lock (format 1). Projects of the tree stand in it as packages without a registry, with what their pyproject.toml wanted (`requires-dist`,
 * `requires-dev`): `uv lock --check` refuses the lock when that is another today, or the project's version. `root` is the manifest beside it.
 */
export function readUvLock(path: string, text: string, root: Manifest | null): Lock {
  const { versions, own, users } = entriesOf(text);
  // uv cannot read a lock in which a package is named and not there ("has missing `source` field", tried with uv 0.13).
  const lacking = [...users].filter(([name]) => !versions.has(name));
  const folder = folderOf(path);
  const workspace = memberOf(root?.value, 'tool', 'uv', 'workspace');
  const globs = [...textsOf(memberOf(workspace, 'members')), ...textsOf(memberOf(workspace, 'exclude')).map((glob) => `!${glob}`)];
  const isMember = membersOf(folder, globs);
  const python = /^requires-python = "([^"]*)"$/m.exec(text)?.[1] ?? '';
  // The first versions of uv wrote none.
  const hasMetadata = [...own.values()].some((project) => project.hasMetadata);
  const projectOf = ({ name, value }: Manifest): OwnProject | undefined => (hasMetadata && isMap(memberOf(value, 'project')) ? own.get(name ?? '') : undefined);
  const places = new Set([...own.values()].map(({ place }) => joinedPath(folder, place)));
  return {
    path, folder, ecosystem: 'python', peers: null,
    // Tables of Poetry are none that uv reads: a lock beside them is a trial that somebody left.
    covers: (manifest) => manifest.path.endsWith('pyproject.toml') && (isMap(memberOf(manifest.value, 'project')) || memberOf(manifest.value, 'tool', 'poetry') === undefined) && (isMember(manifest.folder) || places.has(manifest.folder)),
    checkWhole: (manifest) => [...wholeFaults(manifest, own, projectOf(manifest)), ...(manifest.folder === folder ? [...settingFaults(manifest, text, own.size, versions), ...lackingFaults(lacking, own)] : [])],
    check: (dependency, manifest) => {
      if (isOfHatch(dependency)) return null;
      const project = projectOf(manifest);
      if (project !== undefined) return dependency.name === manifest.name ? null : (lacking.some(([name, by]) => name === dependency.name && by.has(manifest.name ?? '')) ? NOTHING_LOCKED : projectFault(project, dependency, manifest) ?? sourceFault(project, dependency, sourceOf(dependency.name, [manifest, root])) ?? formFault(project, dependency, manifest, python));
      return dependency.isConditional || own.has(dependency.name) ? null : versionFault(versions.get(dependency.name), dependency.range);
    },
  };
}

/** What others than the projects of the tree need and the lock lacks: of theirs it is told where they declare it. */
function lackingFaults(lacking: readonly (readonly [string, ReadonlySet<string>])[], own: ReadonlyMap<string, OwnProject>): readonly WholeFault[] {
  return lacking.flatMap(([name, by]) => ([...by].some((user) => own.has(user)) ? [] : [{ name, section: [...by].sort()[0] ?? '', range: 'a dependency', locked: '' }]));
}

/** Environments are Hatch's own, which uv does not read. */
function isOfHatch({ section }: Dependency): boolean {
  return section.startsWith('environment ');
}

function wholeFaults(manifest: Manifest, own: ReadonlyMap<string, OwnProject>, project: OwnProject | undefined): readonly WholeFault[] {
  const { name, value, isComplete } = manifest;
  const dependencies = manifest.dependencies.filter((entry) => !isOfHatch(entry));
  const version = textOf(memberOf(value, 'project', 'version'));
  if (project === undefined) {
    const isLacking = name !== null && isMap(memberOf(value, 'project')) && own.size > 0 && !own.has(name);
    return isLacking ? [{ name, section: 'workspace', range: version ?? '', locked: '' }] : [];
  }
  const declared = new Set(dependencies.flatMap((entry) => listsWith(entry.section, value).map((list) => `${list}\n${entry.name}`)));
  // An extra of which the project itself is a part has all of the extras that are named there.
  const mixed = new Set(dependencies.flatMap((entry) => (entry.name === name ? [listOf(entry.section)] : [])));
  const inExtras = new Set(dependencies.flatMap((entry) => (entry.section.startsWith('extra ') ? [entry.name] : [])));
  const isDeclared = (dependency: string, { list }: Wanted): boolean => dependency === name || (mixed.has(list) && inExtras.has(dependency)) || declared.has(`${list}\n${dependency}`);
  const isStill = (dependency: string): boolean => dependencies.some((entry) => entry.name === dependency);
  // What is only in another list is told where it stands.
  const left = isComplete ? [...project.wanted].flatMap(([dependency, all]): readonly [string, readonly Wanted[]][] => {
    const rest = all.filter((entry) => !isDeclared(dependency, entry));
    return rest.length === 0 || dependencies.some((entry) => entry.name === dependency && !all.some(({ list }) => list === listOf(entry.section))) ? [] : [[dependency, rest]];
  }) : [];
  const written = version === null ? null : plainSpecifiers(`==${version}`);
  const isOther = written !== null && project.version !== null && written !== plainSpecifiers(`==${project.version}`);
  return [
    ...(isOther ? [{ name: name ?? '', section: 'package' as const, range: version ?? '', locked: project.version ?? '' }] : []),
    ...(project.isBuilt === null || project.isBuilt === (isBuilt(value) ?? project.isBuilt) ? [] : [{ name: name ?? '', section: 'build-system', range: project.isBuilt ? 'not built' : 'built', locked: project.isBuilt ? 'it as one that is' : 'it as one that is not' }]),
    ...left.map(([dependency, rest]): WholeFault => ({ name: dependency, section: '', range: '', locked: lockedText(rest.map((entry) => entry.specifier)) + (isStill(dependency) ? ` in ${listsOf(rest)}` : '') })),
  ];
}

/** Whether uv builds a project ("Project packaging" of its documentation, tried with uv 0.13, 2026-11-27); null for one that the first versions built too. */
function isBuilt(value: unknown): boolean | null {
  const said = memberOf(value, 'tool', 'uv', 'package');
  return typeof said === 'boolean' ? said : memberOf(value, 'build-system') !== undefined ? true : null;
}

/** Markers and extras excuse nothing: what a project wants is written whole. */
function projectFault({ wanted }: OwnProject, { name, range, section }: Dependency, { value, dependencies }: Manifest): LockFault | null {
  if (!/^(?:dependencies$|extra |group )/.test(section)) return null;
  const all = wanted.get(name);
  if (all === undefined) return NOTHING_LOCKED;
  const specifiers = all.flatMap((entry) => (entry.list === listOf(section) ? [entry.specifier] : []));
  if (specifiers.length === 0) return { kind: 'list', locked: `it in ${listsOf(all)}` };
  const lacking = listsWith(section, value).find((list) => !all.some((entry) => entry.list === list));
  if (lacking !== undefined) return { kind: 'list', locked: `it not in ${lacking}` };
  // Of a package that is in a list twice uv writes what both mean.
  if (isTwice(dependencies, name, section)) return null;
  const declared = plainSpecifiers(range);
  const locked = specifiers.map((specifier) => (specifier === null ? null : plainSpecifiers(specifier)));
  return declared === null || locked.includes(null) || locked.includes(declared) ? null : { kind: 'range', locked: lockedText(specifiers) };
}

/** A package that comes from elsewhere than when the lock was written. */
function sourceFault({ wanted }: OwnProject, { section, source, name }: Dependency, said: unknown): LockFault | null {
  const entries = (wanted.get(name) ?? []).filter(({ list }) => list === listOf(section));
  const isOfRegistry = (entry: Wanted): boolean => entry.specifier !== null;
  // Lists of sources, and those of an extra or a marker, are for some of it alone; of members of the workspace uv does not write it everywhere.
  const isElsewhere = source === 'other' || (isMap(said) && (Object.hasOwn(said, 'git') || Object.hasOwn(said, 'url')) && !['extra', 'group', 'marker'].some((key) => Object.hasOwn(said, key)));
  if (isElsewhere && entries.every(isOfRegistry)) return { kind: 'range', locked: `${lockedText(entries.map(({ specifier }) => specifier))} of a registry` };
  return said === undefined && source === 'registry' && !entries.some(isOfRegistry) ? { kind: 'range', locked: 'it from elsewhere' } : null;
}

function isTwice(dependencies: readonly Dependency[], name: string, section: string): boolean {
  return dependencies.filter((entry) => entry.name === name && listOf(entry.section) === listOf(section)).length > 1;
}

/** A package with other extras than when the lock was written, or whose marker came or went. That of a group may have one of the group. */
function formFault({ wanted }: OwnProject, { name, section, extras = '', marker = '' }: Dependency, { value, dependencies }: Manifest, python: string): LockFault | null {
  if (isTwice(dependencies, name, section)) return null;
  const entries = (wanted.get(name) ?? []).filter(({ list }) => list === listOf(section));
  const others = entries.map((entry) => entry.extras);
  if (!others.includes(extras)) return { kind: 'range', locked: `it with ${others[0] === '' ? 'no extra' : `[${others.join(' and ')}]`}` };
  if (section.startsWith('group ') && memberOf(value, 'tool', 'uv', 'dependency-groups') !== undefined) return null;
  const markers = entries.map((entry) => entry.marker);
  if (marker === '' && !markers.includes('')) return { kind: 'range', locked: `it where ${markers.join(' or ')}` };
  const isOther = markers.every((written) => isOtherMarker(marker, written, python));
  return isOther ? { kind: 'range', locked: markers[0] === '' ? 'it everywhere' : `it where ${markers.join(' or ')}` } : null;
}

/** What `tool.uv.sources` of the project, or of the root for all, says of a package. */
function sourceOf(name: string, manifests: readonly (Manifest | null)[]): unknown {
  for (const manifest of manifests) {
    const sources = mapOf(memberOf(manifest?.value, 'tool', 'uv', 'sources'));
    const key = Object.keys(sources).find((entry) => normalName(entry) === name);
    if (key !== undefined) return sources[key];
  }
  return undefined;
}

/** Specifiers, in order, that uv writes as they are: one lower end, and at most one upper. */
const PLAIN_SPAN = /^(?:<=?[\d.]+,)?>=?[\d.]+$/;

/** Settings of the project, as the lock calls them, and what it has where it has none. */
const MODES = [['resolution', 'resolution-mode', 'highest'], ['prerelease', 'prerelease-mode', 'if-necessary-or-explicit'], ['fork-strategy', 'fork-strategy', 'requires-python']] as const;

/** To uv 0.13 (tried 2026-11-28) the longer name is another one for `if-necessary`, what a lock that says nothing means; to earlier ones it was a mode of its own, and the usual one. */
function plainMode(mode: string): string {
  return mode === 'if-necessary-or-explicit' ? 'if-necessary' : mode;
}

/** The versions of Python, which a lock has of a single project as it says them, and what is overridden and constrained. */
function settingFaults({ value }: Manifest, text: string, projects: number, packages: ReadonlyMap<string, unknown>): readonly WholeFault[] {
  const python = textOf(memberOf(value, 'project', 'requires-python'));
  const locked = /^requires-python = "([^"]*)"$/m.exec(text)?.[1];
  const [is, was] = [python, locked].map((range) => plainSpecifiers(range ?? '') ?? '');
  const isOther = projects === 1 && is !== was && [is, was].every((range) => PLAIN_SPAN.test(range ?? ''));
  const faults: WholeFault[] = isOther ? [{ name: 'python', section: 'requires-python', range: python ?? '', locked: locked ?? '' }] : [];
  const [, options = ''] = /^\[options\]\n((?:(?!\[).*\n)*)/m.exec(text) ?? [];
  for (const [section, key, usual] of MODES) {
    const mode = textOf(memberOf(value, 'tool', 'uv', section));
    const has = new RegExp(`^${key} = "([^"]*)"$`, 'm').exec(options)?.[1] ?? usual;
    if (mode !== null && plainMode(mode) !== plainMode(has)) faults.push({ name: section, section: 'tool.uv', range: mode, locked: has });
  }
  const [, manifest = ''] = /^\[manifest\]\n((?:(?!\[).*\n)*)/m.exec(text) ?? [];
  for (const [key, section] of [['overrides', 'override-dependencies'], ['constraints', 'constraint-dependencies']] as const) {
    const declared = textsOf(memberOf(value, 'tool', 'uv', section)).map(requirement);
    const [, list = ''] = new RegExp(`^${key} = \\[((?:.|\\n(?!\\]|\\w))*)`, 'm').exec(manifest) ?? [];
    const has = new Map([...list.matchAll(WANTED)].map(([entry, name = '']) => [normalName(name), / specifier = "([^"]*)"/.exec(entry)?.[1] ?? '']));
    // A new one of what the lock does not have changes nothing. None at all may stand in a uv.toml.
    for (const entry of declared) if (entry !== null && !has.has(entry.name) && packages.has(entry.name)) faults.push({ name: entry.name, section, range: entry.range, locked: '' });
    const names = new Set(declared.map((entry) => entry?.name));
    for (const [name, specifier] of has) if (declared.length > 0 && !names.has(name)) faults.push({ name, section: '', range: '', locked: specifier });
  }
  return faults;
}

/** Names of extras and groups are compared as those of distributions. */
function listOf(section: string): string {
  const [, kind, name = ''] = /^(extra|group) (.*)$/.exec(section) ?? [];
  return kind === undefined ? section : `${kind} ${normalName(name)}`;
}

/** The list of a section; of a group those too that include it. */
function listsWith(section: string, value: unknown): readonly string[] {
  const lists = new Set([listOf(section)]);
  if (!section.startsWith('group ')) return [...lists];
  const groups = Object.entries(mapOf(memberOf(value, 'dependency-groups'))).map(([name, entries]) => ({
    list: listOf(`group ${name}`),
    included: (Array.isArray(entries) ? entries : []).flatMap((entry) => textOf(memberOf(entry, 'include-group')) ?? []).map((group) => listOf(`group ${group}`)),
  }));
  for (let before = 0; before < lists.size; ) {
    before = lists.size;
    for (const { list, included } of groups) if (included.some((group) => lists.has(group))) lists.add(list);
  }
  return [...lists];
}

function listsOf(wanted: readonly Wanted[]): string {
  return [...new Set(wanted.map(({ list }) => list))].join(', ');
}

function lockedText(specifiers: readonly (string | null)[]): string {
  return [...new Set(specifiers)].map((specifier) => (specifier === null || specifier === '' ? 'any version' : specifier)).join(' and ');
}

function versionFault(versions: readonly string[] | undefined, range: string): LockFault | null {
  if (versions === undefined) return NOTHING_LOCKED;
  if (versions.length === 0 || versions.some((version) => satisfiesPython(version, range) !== false)) return null;
  return { kind: 'range', locked: versions.join(', ') };
}

const WANTED = /\{ name = "([^"]+)"[^{}]*\}/g;

/** Tables that name packages of the same lock. */
const NEEDED: ReadonlySet<string> = new Set(['[[package]]', '[package.optional-dependencies]', '[package.dev-dependencies]']);

function entriesOf(text: string): { readonly versions: ReadonlyMap<string, readonly string[]>; readonly own: ReadonlyMap<string, OwnProject>; /** Of the names that packages need, which do. */ readonly users: ReadonlyMap<string, ReadonlySet<string>> } {
  const users = new Map<string, Set<string>>();
  const versions = new Map<string, string[]>();
  const own = new Map<string, OwnProject>();
  let name = '';
  let project = newProject();
  let table = '';
  let key = '';
  for (const row of text.split('\n')) {
    if (row.startsWith('[')) {
      table = row.trim();
      if (table === '[[package]]') {
        name = '';
        project = newProject();
      } else if (table.startsWith('[package.metadata')) project.hasMetadata = true;
    } else if (table === '[[package]]' && row.startsWith('name = "')) {
      name = normalName(row.slice(8).replace(/".*$/, ''));
      if (!versions.has(name)) versions.set(name, []);
    } else if (table === '[[package]]' && row.startsWith('version = "')) {
      project.version = row.slice(11).replace(/".*$/, '');
      versions.get(name)?.push(project.version);
    } else if (/^source = \{ (?:editable|virtual|directory) = /.test(row)) {
      own.set(name, project);
      project.isBuilt = row.startsWith('source = { editable') ? true : row.startsWith('source = { virtual') ? false : null;
      project.place = row.replace(/^[^"]*"|".*$/g, '');
    } else if (table === '[package.metadata]' || table === '[package.metadata.requires-dev]') {
      key = /^([\w.-]+) = \[/.exec(row)?.[1] ?? key;
      addWanted(project.wanted, row, table === '[package.metadata]' ? null : `group ${key}`);
    } else if (row.startsWith('    { name = "') && NEEDED.has(table)) {
      const needed = normalName(row.slice(14).replace(/".*$/, ''));
      const known = users.get(needed);
      if (known === undefined) users.set(needed, new Set([name]));
      else known.add(name);
    }
  }
  return { versions, own, users };
}

function newProject(): OwnProject {
  return { version: null, place: '', isBuilt: null, hasMetadata: false, wanted: new Map() };
}

/** Of what no group wants, the marker says the extra. */
function addWanted(wanted: Map<string, Wanted[]>, row: string, group: string | null): void {
  for (const [entry, written = ''] of row.matchAll(WANTED)) {
    const dependency = normalName(written);
    const isElsewhere = / (?:git|url|path|editable|directory|virtual|index) = /.test(entry);
    const extra = /extra == '([^']*)'/.exec(entry)?.[1];
    const list = group ?? (extra === undefined ? 'dependencies' : `extra ${normalName(extra)}`);
    const marker = (/ marker = "([^"]*)"/.exec(entry)?.[1] ?? '').replace(/^\(?(.*?)\)?(?: and )?extra == '[^']*'$/, '$1');
    wanted.set(dependency, [...(wanted.get(dependency) ?? []), { list, marker, extras: extrasText((/ extras = \[([^\]]*)\]/.exec(entry)?.[1] ?? '').replaceAll('"', '').split(',')), specifier: isElsewhere ? null : (/ specifier = "([^"]*)"/.exec(entry)?.[1] ?? '') }]);
  }
}
