import { folderOf, mapOf, memberOf } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED } from './manifest.js';
import { membersOf } from './members.js';
import { workspaceGlobs } from './package-json.js';
import { keysBelow, topKeys } from './yaml-lines.js';

/**
 * A yarn.lock, of Yarn 1 or of Yarn 2 and later (berry). Both have an entry for each pair of name and range that is declared,
 * as it is declared, and refuse to install frozen without it. What `resolutions` replace is not judged.
 */
export function readYarnLock(path: string, text: string, root: Manifest | null, memberNames: ReadonlySet<string>): Lock | null {
  if (root === null) return null;
  const folder = folderOf(path);
  const replaced = Object.keys(mapOf(memberOf(root.value, 'resolutions'))).map(replacedName);
  const isBerry = /^__metadata:/m.test(text);
  if (!isBerry && !text.includes('# yarn lockfile v1')) return null;
  const { keys, peers } = isBerry ? berryKeys(text) : { keys: classicKeys(text), peers: null };
  const globs = workspaceGlobs(root);
  const check = (dependency: Dependency): LockFault | null => {
    const { name, range } = dependency;
    if (dependency.isConditional || dependency.source !== 'registry' || replaced.includes(name) || memberNames.has(name)) return null;
    if (isBerry ? hasBerry(keys, name, range) : keys.has(`${name}@${range}`)) return null;
    const other = rangesOf(keys, name);
    return other === '' ? NOTHING_LOCKED : { kind: 'range', locked: other };
  };
  const isMember = membersOf(folder, globs);
  return {
    path, folder, ecosystem: 'npm', peers, check,
    covers: (manifest) => manifest.ecosystem === 'npm' && isMember(manifest.folder),
  };
}

/** Keys of Yarn 1: `a@^1, "b@>= 2 < 3":`. */
function classicKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of text.split('\n')) {
    if (row === '' || row.startsWith(' ') || row.startsWith('#') || !row.trimEnd().endsWith(':')) continue;
    addKeys(keys, row.trimEnd().slice(0, -1));
  }
  return keys;
}

function addKeys(keys: Set<string>, list: string): void {
  if (!list.includes(', ')) {
    keys.add(unquoted(list.trim()));
    return;
  }
  for (const part of list.split(/, (?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    for (const key of unquoted(part.trim()).split(', ')) keys.add(key);
  }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replace(/^"(.*)"$/, '$1') : text;
}

function berryKeys(text: string): { readonly keys: ReadonlySet<string>; readonly peers: ReadonlySet<string> } {
  const keys = new Set<string>();
  for (const key of topKeys(text)) addKeys(keys, key);
  return { keys, peers: keysBelow(text, 'peerDependencies', 2) };
}

function hasBerry(keys: ReadonlySet<string>, name: string, range: string): boolean {
  return keys.has(`${name}@${range}`) || keys.has(`${name}@npm:${range}`) || [...keys].some((key) => key.startsWith(`${name}@`) && key.endsWith(`:${range}`));
}

function rangesOf(keys: ReadonlySet<string>, name: string): string {
  return [...keys].filter((key) => key.startsWith(`${name}@`)).map((key) => key.slice(name.length + 1)).sort().slice(0, 3).join(', ');
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
