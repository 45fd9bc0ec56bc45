import { folderOf } from '../../../base/folders.js';
import { bringInOrder, by, inOrder } from '../../../base/order.js';
import { isMap, memberOf, textOf, textsOf } from '../../../base/plain-values.js';
import { mapOf, parseJson } from '../plain.js';
import { jsonKeyLines } from './json-lines.js';
import type { Dependency, Manifest } from './manifest.js';

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

const byPlace = inOrder<Dependency>(by((entry) => entry.line), by((entry) => entry.name), by((entry) => entry.section));

/** A package.json; null when it is no JSON object. */
export function readPackageJson(path: string, text: string): Manifest | null {
  const value = parseJson(text);
  if (!isMap(value)) return null;
  const lines = jsonKeyLines(text, 2);
  const dependencies: Dependency[] = [];
  const optional = mapOf(value['optionalDependencies']);
  for (const section of SECTIONS) {
    for (const [name, range] of Object.entries(mapOf(value[section]))) {
      if (typeof range !== 'string') continue;
      // npm: an entry of optionalDependencies overrides the one of dependencies.
      if (section === 'dependencies' && Object.hasOwn(optional, name)) continue;
      dependencies.push({
        name, range, section,
        target: targetOf(name, range),
        line: lines.get(`${section}\n${name}`) ?? 1,
        source: sourceOf(range),
        isConditional: section === 'peerDependencies' || section === 'optionalDependencies',
      });
    }
  }
  return {
    path, value, ecosystem: 'npm', isComplete: true,
    folder: folderOf(path),
    name: textOf(value['name']),
    dependencies: bringInOrder(dependencies, byPlace),
  };
}

/** Globs of the members, as npm and Yarn have them. */
export function workspaceGlobs(manifest: Manifest): readonly string[] {
  const workspaces = memberOf(manifest.value, 'workspaces');
  return textsOf(isMap(workspaces) ? workspaces['packages'] : workspaces);
}

function sourceOf(range: string): Dependency['source'] {
  if (/^(?:workspace|link|portal|file):/.test(range) || /^[./~]/.test(range) && !/^~\s*[v\d]/.test(range)) return 'local';
  if (range.startsWith('npm:')) return 'registry';
  return range.includes(':') || range.includes('/') ? 'other' : 'registry';
}

/** `npm:name@range` means another package. */
export function targetOf(name: string, range: string): string {
  if (!range.startsWith('npm:')) return name;
  const at = range.indexOf('@', 5);
  return at < 0 ? range.slice(4) : range.slice(4, at);
}

/** The range without the `npm:name@` before it. */
export function plainRange(range: string): string {
  if (!range.startsWith('npm:')) return range;
  const at = range.indexOf('@', 5);
  return at < 0 ? '*' : range.slice(at + 1);
}
