import { folderOf } from '../../../base/folders.js';
import { isMap, memberOf, textOf, textsOf } from '../../../base/plain-values.js';
import { isInRequirements } from '../drift-facts.js';
import { mapOf } from '../plain.js';
import type { Dependency, Manifest } from './manifest.js';
import { type TomlLines, tomlLines } from './toml-lines.js';

/** PEP 503: the form in which names of distributions are compared. */
export function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/** A requirement of PEP 508: name, extras, specifiers or address, marker. Null for what is none. */
export function requirement(text: string): { readonly name: string; readonly range: string; readonly extras: string; readonly isAddress: boolean; readonly marker: string } | null {
  const [plain = '', marker = ''] = text.split(';', 2);
  const [, name, extras = '', behind = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*(.*)$/s.exec(plain) ?? [];
  if (name === undefined) return null;
  const rest = behind.trim();
  const isAddress = rest.startsWith('@');
  if (!isAddress && rest !== '' && !/^\(?[<>=!~]/.test(rest)) return null;
  return { name: normalName(name), range: rest.replace(/^\((.*)\)$/, '$1').trim(), extras: extrasText(extras.split(',')), isAddress, marker: marker.trim() };
}

/** Names of extras in one form, so that the same ones are equal texts. */
export function extrasText(names: readonly string[]): string {
  return [...new Set(names.map((name) => normalName(name.trim())))].filter((name) => name !== '').sort().join(',');
}

/**
 * A pyproject.toml: PEP 621, PEP 735 dependency groups, Poetry, dev-dependencies of uv and PDM, environments of Hatch. Null where it declares no package and no
 * group: it then only configures tools.
 */
export function readPyproject(path: string, text: string, value: unknown): Manifest | null {
  if (!isMap(value)) return null;
  const project = value['project'];
  const poetry = memberOf(value, 'tool', 'poetry');
  const groups = mapOf(value['dependency-groups']);
  const uvDev = textsOf(memberOf(value, 'tool', 'uv', 'dev-dependencies'));
  if (!isMap(project) && !isMap(poetry) && Object.keys(groups).length === 0 && uvDev.length === 0) return null;
  const lines = tomlLines(text);
  const dependencies: Dependency[] = [];
  const addList = (table: readonly string[], key: string, list: unknown, section: string, isConditional: boolean): void => {
    for (const entry of textsOf(list)) addRequirement(dependencies, entry, section, lines.ofText(table, key, entry), isConditional);
  };
  addList(['project'], 'dependencies', memberOf(project, 'dependencies'), 'dependencies', false);
  for (const [extra, list] of Object.entries(mapOf(memberOf(project, 'optional-dependencies')))) addList(['project', 'optional-dependencies'], extra, list, `extra ${extra}`, true);
  for (const [group, list] of Object.entries(groups)) addList(['dependency-groups'], group, list, `group ${group}`, false);
  addList(['tool', 'uv'], 'dev-dependencies', uvDev, 'group dev', false);
  addPoetry(dependencies, lines, ['tool', 'poetry', 'dependencies'], memberOf(poetry, 'dependencies'), 'dependencies');
  addPoetry(dependencies, lines, ['tool', 'poetry', 'dev-dependencies'], memberOf(poetry, 'dev-dependencies'), 'group dev');
  for (const [group, entry] of Object.entries(mapOf(memberOf(poetry, 'group')))) {
    addPoetry(dependencies, lines, ['tool', 'poetry', 'group', group, 'dependencies'], memberOf(entry, 'dependencies'), `group ${group}`);
  }
  // Locks have them by a hash alone.
  for (const [group, list] of Object.entries(mapOf(memberOf(value, 'tool', 'pdm', 'dev-dependencies')))) addList(['tool', 'pdm', 'dev-dependencies'], group, list, `group ${group}`, true);
  for (const [env, entry] of Object.entries(mapOf(memberOf(value, 'tool', 'hatch', 'envs')))) {
    for (const key of ['dependencies', 'extra-dependencies']) addList(['tool', 'hatch', 'envs', env], key, memberOf(entry, key), `environment ${env}`, true);
  }
  const name = textOf(memberOf(project, 'name')) ?? textOf(memberOf(poetry, 'name'));
  const dynamic = textsOf(memberOf(project, 'dynamic'));
  const isComplete = (isMap(project) || isMap(poetry)) && !dynamic.some((entry) => entry.endsWith('dependencies'));
  return { path, value, ecosystem: 'python', isComplete, folder: folderOf(path), name: name === null ? null : normalName(name), dependencies };
}

function addPoetry(dependencies: Dependency[], lines: TomlLines, table: readonly string[], list: unknown, section: string): void {
  for (const [written, entry] of Object.entries(mapOf(list))) {
    const name = normalName(written);
    if (name === 'python') continue;
    const range = textOf(entry) ?? textOf(memberOf(entry, 'version')) ?? '';
    const isLocal = memberOf(entry, 'path') !== undefined;
    const isConditional = memberOf(entry, 'optional') === true || memberOf(entry, 'markers') !== undefined || memberOf(entry, 'python') !== undefined || memberOf(entry, 'platform') !== undefined || Array.isArray(entry);
    dependencies.push({ name, range, section, target: name, line: lines.of(table, written), source: isLocal ? 'local' : range === '' ? 'other' : 'registry', isConditional });
  }
}

function addRequirement(dependencies: Dependency[], text: string, section: string, line: number, isConditional: boolean): void {
  const read = requirement(text);
  if (read === null) return;
  const { name, range, extras, isAddress, marker } = read;
  dependencies.push({ name, range, extras, marker, section, line, target: name, source: isAddress ? 'other' : 'registry', isConditional: isConditional || marker !== '' });
}

/** requirements.txt or .in (pip documentation, "Requirements File Format"). `-r`, `-c` and addresses are not followed: it is then incomplete. Those of a folder `requirements` are of the folder around it. */
export function readRequirements(path: string, text: string): Manifest {
  const dependencies: Dependency[] = [];
  let isComplete = true;
  for (const { written, line } of joinedLines(text)) {
    const whole = written.replace(COMMENT, '').trim();
    if (whole.startsWith('-')) {
      if (OTHER_FILES.test(whole)) isComplete = false;
      continue;
    }
    // Options of a requirement, hashes most of all, stand behind it.
    const plain = whole.replace(/\s-.*$/, '');
    if (plain === '') continue;
    const before = dependencies.length;
    if (!ARCHIVE.test(plain.split(';', 1)[0]?.trim() ?? '')) addRequirement(dependencies, plain, 'requirements', line, false);
    if (dependencies.length === before) isComplete = false;
  }
  return { path, ecosystem: 'python', isComplete, folder: isInRequirements(path) ? folderOf(folderOf(path)) : folderOf(path), name: null, dependencies, value: null };
}

const COMMENT = /(?:^|\s+)#.*$/;
/** `-r` and `-e`, wherever in a line of options. */
const OTHER_FILES = /(?:^|\s)(?:-[re]|--requirem|--ed)/;
/** Files that pip takes for a package (`is_archive_file`). */
const ARCHIVE = /^[^@]*\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;

/** The lines with those that a backslash at the end makes one, as pip joins them (`join_lines` of pip 23 to 26): a comment behind something goes on too, a line that is one does not. */
function* joinedLines(text: string): Generator<{ readonly written: string; readonly line: number }> {
  let held: string | null = null;
  let start = 1;
  for (const [index, row] of text.split('\n').entries()) {
    if (held === null) start = index + 1;
    const isComment = /^\s*#/.test(row);
    if (row.endsWith('\\') && !isComment) {
      held = (held ?? '') + row.replace(/^\\+|\\+$/g, '');
      continue;
    }
    yield { written: (held ?? '') + (isComment ? ` ${row}` : row), line: start };
    held = null;
  }
  if (held !== null) yield { written: held, line: start };
}

/** A Pipfile from its parsed value. */
export function readPipfile(path: string, text: string, value: unknown): Manifest | null {
  if (!isMap(value)) return null;
  const lines = tomlLines(text);
  const dependencies: Dependency[] = [];
  for (const section of ['packages', 'dev-packages']) addPoetry(dependencies, lines, [section], value[section], section);
  return { path, value, ecosystem: 'python', isComplete: true, folder: folderOf(path), name: null, dependencies: dependencies.map((entry) => (entry.range === '*' ? { ...entry, range: '' } : entry)) };
}
