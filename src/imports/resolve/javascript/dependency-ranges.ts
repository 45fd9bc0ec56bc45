import { joinPath } from '../../../base/folders.js';
import { isMap, type PlainMap, textOf } from '../../../base/plain-values.js';

/** What a manifest says of a dependency, as far as it tells where its files are. */
export type DependencyPlace =
  /** `file:`, `link:`, `portal:` or `workspace:` with a path. */
  | { readonly kind: 'folder'; readonly folder: string; readonly range: string }
  /** A member of the workspace, perhaps by another name (`workspace:name@*`). */
  | { readonly kind: 'member'; readonly name: string; readonly range: string }
  /** `npm:`: from a registry, whatever the workspace has. */
  | { readonly kind: 'registry'; readonly range: string };

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'resolutions', 'overrides'] as const;

/**
 * Where the manifest of `owner` says that the package `name` is; null when it does not say, or gives a plain version.
 * Sources: pnpm documentation, "Workspace"; Yarn documentation, "Protocols" (reviewed 2026-11-25).
 */
export function dependencyPlace(manifest: PlainMap, owner: string, name: string): DependencyPlace | null {
  const pnpm = manifest['pnpm'];
  for (const section of SECTIONS) {
    const place = placeIn(manifest[section], owner, name);
    if (place !== null) return place;
  }
  return isMap(pnpm) ? placeIn(pnpm['overrides'], owner, name) : null;
}

/** Whether a manifest has `name` among its dependencies. */
export function declares(manifest: PlainMap, name: string): boolean {
  return ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].some((section) => {
    const list = manifest[section];
    return isMap(list) && Object.hasOwn(list, name);
  });
}

/** The range by which a manifest installs `name`; null where it does not, or leaves it to others (peers). */
export function rangeOf(manifest: PlainMap, name: string): string | null {
  for (const section of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const list = manifest[section];
    if (isMap(list) && Object.hasOwn(list, name)) return textOf(list[name]);
  }
  return null;
}

/**
 * The major version of a plain range or a version (`^2.1.0`, `16.2.4`, `3.x`); null where it is not one number: tags, several ranges, catalogues, and
 * `0.0.0`, which stands for a version that is written later.
 */
export function majorOf(range: string | null): string | null {
  const [, major] = /^[~^=v]*(?!0\.0\.0)(\d+)(?:\.(?:\d+|x|\*)){0,2}(?:-[\w.-]+)?$/.exec(range ?? '') ?? [];
  return major ?? null;
}

/** Whether a range is one of another major version than the package `member` has: package managers link no such member. */
export function isOtherMajor(range: string | null, member: PlainMap): boolean {
  const [wanted, major] = [majorOf(range), majorOf(textOf(member['version']))];
  return wanted !== null && major !== null && wanted !== major;
}

/** Packages that `overrides` of a pnpm-workspace.yaml send to the workspace, told by its lines: the parser of YAML takes longer to load than all else to run. */
export function replacedByMembers(text: string): readonly string[] {
  const [, overrides = ''] = /^overrides:[ \t]*(?:#.*)?\n((?:[ \t#].*\n?|\n)*)/m.exec(text) ?? [];
  return [...overrides.matchAll(/^[ \t]+["']?([^\s"':#>]+)["']?[ \t]*:[ \t]*["']?(?:workspace|link|file):/gm)].map(([, name = '']) => name);
}

function placeIn(list: unknown, owner: string, name: string): DependencyPlace | null {
  if (!isMap(list) || !Object.hasOwn(list, name)) return null;
  const range = textOf(list[name]);
  const colon = range === null ? -1 : range.indexOf(':');
  if (range === null || colon < 0) return null;
  const rest = range.slice(colon + 1);
  switch (range.slice(0, colon)) {
    case 'file':
    case 'link':
    case 'portal':
      return folderPlace(owner, rest, range);
    case 'workspace': {
      if (rest.startsWith('.') || rest.startsWith('/')) return folderPlace(owner, rest, range);
      const at = rest.indexOf('@', 1);
      return { kind: 'member', name: at < 0 ? name : rest.slice(0, at), range };
    }
    case 'npm':
      return { kind: 'registry', range };
    default:
      return null;
  }
}

function folderPlace(owner: string, path: string, range: string): DependencyPlace | null {
  const folder = path.startsWith('/') ? null : joinPath(owner, path);
  return folder === null ? null : { kind: 'folder', folder, range };
}
