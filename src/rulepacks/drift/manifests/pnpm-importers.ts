import { isMap, memberOf, textOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import type { WholeFault } from './manifest.js';

/**
 * What a manifest says of the package itself otherwise than its importer, of which the lock has `told` by the keys that lead to it: `dependenciesMeta` and the folder
 * that is published and linked (`findDependenciesMetaMismatch` and `findPublishDirectoryMismatch`, pnpm 8 to 11, reviewed 2026-11-27).
 */
export function importerFaults(told: ReadonlyMap<string, string>, value: unknown): readonly WholeFault[] {
  const meta = new Map(Object.entries(mapOf(memberOf(value, 'dependenciesMeta'))).map(([name, entry]) => [name, textIn(mapOf(entry))]));
  const locked = new Map<string, string>();
  for (const [way, said] of told) {
    const [list, name = '', key] = way.split('\n');
    if (list === 'dependenciesMeta' && key !== undefined) locked.set(name, [...(locked.get(name)?.split(', ') ?? []), `${key}: ${said}`].sort().join(', '));
  }
  const others = [...new Set([...meta.keys(), ...locked.keys()])].flatMap((name): readonly WholeFault[] => {
    const [is, was] = [meta.get(name) ?? '', locked.get(name) ?? ''];
    return is === was ? [] : [{ name, section: 'dependenciesMeta', range: is, locked: was }];
  });
  const [published, lockedFolder] = [textOf(memberOf(value, 'publishConfig', 'directory')) ?? '', told.get('publishDirectory') ?? ''];
  return published === lockedFolder ? others : [...others, { name: 'directory', section: 'publishConfig', range: published, locked: lockedFolder }];
}

function textIn(entry: Readonly<Record<string, unknown>>): string {
  return Object.entries(entry).map(([key, value]) => `${key}: ${String(value)}`).sort().join(', ');
}

/** What pnpm downloads for a package (`devEngines.runtime`, `engines.runtime`) and has as a dependency of it, by name: the specifier. */
export function runtimesOf(value: unknown): ReadonlyMap<string, string> {
  const runtimes = ['devEngines', 'engines'].flatMap((field) => [memberOf(value, field, 'runtime')].flat()).filter(isMap);
  return new Map(runtimes.map(({ name, version }) => [textOf(name) ?? '', `runtime:${textOf(version)?.trim() ?? ''}`]));
}
