import { joinPath } from '../../../../base/folders.js';
import { isMap, textOf } from '../../../../base/plain-values.js';

/** Where an import map sends a specifier. */
export type MapTarget =
  /** A path from the root of the workspace. */
  | { readonly kind: 'path'; readonly key: string; readonly path: string }
  /** Something that is no path: `jsr:@std/assert@1`, `npm:preact`, a URL; or a path out of the workspace. */
  | { readonly kind: 'other'; readonly key: string; readonly address: string };

/** `imports`, or the part of one scope: addresses by key. A key that ends with a slash means all that begins with it. */
export type Addresses = ReadonlyMap<string, string>;

/** An import map (HTML standard, "Import maps"; reviewed 2026-11-26). */
export interface ImportMap {
  /** Its paths are seen from here. */
  readonly folder: string;
  readonly imports: Addresses;
  /** Of files below a path, the longest first. */
  readonly scopes: readonly (readonly [path: string, addresses: Addresses])[];
}

export function importMap(value: unknown, folder: string): ImportMap {
  const map = isMap(value) ? value : {};
  const scopes = Object.entries(isMap(map['scopes']) ? map['scopes'] : {}).flatMap(([key, addresses]) => {
    const path = isPath(key) ? joinPath(folder, key) : null;
    return path === null ? [] : [[path, addressesOf(addresses)] as const];
  });
  return { folder, imports: addressesOf(map['imports']), scopes: scopes.sort(([a], [b]) => b.length - a.length) };
}

/** Where `map` sends a specifier of a file in `folder`; null where it has no entry for it. */
export function mappedBy(map: ImportMap, folder: string, specifier: string): MapTarget | null {
  for (const [path, addresses] of map.scopes) {
    const inScope = path === '' || folder === path || folder.startsWith(`${path}/`);
    const target = inScope ? targetOf(map, addresses, specifier) : null;
    if (target !== null) return target;
  }
  return targetOf(map, map.imports, specifier);
}

function targetOf({ folder }: ImportMap, addresses: Addresses, specifier: string): MapTarget | null {
  const key = keyFor(addresses, specifier);
  if (key === null) return null;
  const address = addresses.get(key) as string;
  const whole = address + specifier.slice(key.length);
  const path = isPath(address) ? joinPath(folder, whole) : null;
  return path === null ? { kind: 'other', key, address: whole } : { kind: 'path', key, path };
}

/** Longer keys that end with a slash are not looked for: a specifier of nothing but slashes would be asked for each of them. */
export const LONGEST_PREFIX = 500;

/** The key itself, else the longest with a slash at its end that a specifier begins with. */
function keyFor(addresses: Addresses, specifier: string): string | null {
  if (addresses.has(specifier)) return specifier;
  for (let slash = specifier.lastIndexOf('/', LONGEST_PREFIX); slash > 0; slash = specifier.lastIndexOf('/', slash - 1)) {
    const key = specifier.slice(0, slash + 1);
    if (addresses.has(key)) return key;
  }
  return specifier.startsWith('/') && addresses.has('/') ? '/' : null;
}

function addressesOf(value: unknown): Addresses {
  const entries = Object.entries(isMap(value) ? value : {}).map(([key, address]) => [key, textOf(address)] as const);
  return new Map(entries.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

function isPath(address: string): boolean {
  return address.startsWith('./') || address.startsWith('../') || address === '.';
}
