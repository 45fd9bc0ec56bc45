import { inFolder } from '../base/folders.js';
import { isMap, textOf, textsOf } from '../base/plain-values.js';
import type { FileTree } from '../imports/resolve/file-tree.js';
import type { PackageManifests } from '../imports/resolve/javascript/package-manifests.js';
import { parseJsonc } from '../imports/resolve/jsonc.js';

/** Whether a file makes its folder a project, in a tree with an `nx.json` at the root. */
export function isNxProject(path: string): boolean {
  return path === 'project.json' || path.endsWith('/project.json');
}

/** What a `project.json` calls its project. */
export function nxName(text: string): string | null {
  const value = parseJsonc(text);
  return isMap(value) ? textOf(value['name']) : null;
}

/**
 * What the projects of Nx name as dependencies that no import shows, such as the application of its end-to-end tests: `implicitDependencies` of a
 * `project.json`, or of `nx` in a package.json (Nx documentation, "Project Configuration"; reviewed 2026-11-27). Tags are not looked up.
 */
export class NxProjects {
  private readonly needs = new Map<string, readonly string[]>();
  private readonly names = new Map<string, string>();

  /** `folders` are those of all projects. */
  constructor(tree: Pick<FileTree, 'has' | 'text'>, folders: ReadonlySet<string>, manifests: Pick<PackageManifests, 'of'>) {
    for (const folder of folders) {
      const manifest = manifests.of(folder);
      const file = inFolder(folder, 'project.json');
      const parsed = tree.has(file) ? parseJsonc(tree.text(file) ?? '') : null;
      const [project, inManifest] = [parsed, manifest?.['nx']].map((value) => (isMap(value) ? value : {}));
      const name = textOf(project?.['name']) ?? textOf(inManifest?.['name']) ?? textOf(manifest?.['name']) ?? folder.slice(folder.lastIndexOf('/') + 1);
      this.names.set(name, folder);
      this.needs.set(folder, [...textsOf(inManifest?.['implicitDependencies']), ...textsOf(project?.['implicitDependencies'])]);
    }
  }

  /** Folders of the projects that the one of a folder names, by name or with `*`; a later `!name` takes one out again. */
  neededBy(folder: string): readonly string[] {
    const found = new Set<string>();
    for (const entry of this.needs.get(folder) ?? []) {
      for (const other of this.named(entry.replace(/^!/, ''))) {
        if (entry.startsWith('!')) found.delete(other);
        else if (other !== folder) found.add(other);
      }
    }
    return [...found];
  }

  private named(pattern: string): readonly string[] {
    const exact = this.names.get(pattern);
    if (exact !== undefined) return [exact];
    if (!pattern.includes('*')) return [];
    const parts = pattern.split(/\*+/);
    return [...this.names].flatMap(([name, folder]) => (fits(name, parts) ? [folder] : []));
  }
}

/** Whether a name is `parts` with anything between them. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const next = name.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at <= name.length - last.length;
}

/**
 * Files at the root that `nx.json` counts for every project: what `default` and `sharedGlobals` of its `namedInputs` take from the workspace, with the inputs that they name
 * (Nx documentation, "Inputs and Named Inputs"; reviewed 2026-11-27). As in `nx affected`, what they leave out again is not.
 */
export function nxGlobals(text: string): readonly string[] {
  const value = parseJsonc(text);
  const inputs = isMap(value) && isMap(value['namedInputs']) ? value['namedInputs'] : {};
  // A set that grows is gone through to its end.
  const named = new Set(['default', 'sharedGlobals']);
  const globs = new Set<string>();
  for (const name of named) {
    const list: unknown = Object.hasOwn(inputs, name) ? inputs[name] : [];
    for (const entry of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const input = isMap(entry) ? textOf(entry['fileset']) : textOf(entry);
      if (input === null) continue;
      if (Object.hasOwn(inputs, input)) named.add(input);
      else if (input.startsWith('{workspaceRoot}/')) globs.add(input.slice('{workspaceRoot}/'.length));
    }
  }
  return [...globs];
}
