import { memberOf, textOf } from '../../../base/plain-values.js';
import type { Dependency } from './manifest.js';
import { targetOf } from './package-json.js';

/** The package that a dependency of a package.json really is: behind `npm:name@range`, written there or in the catalogue of `workspace`, a pnpm-workspace.yaml. */
export function packageBehind({ name, range, target }: Dependency, workspace: unknown): string {
  if (!range.startsWith('catalog:')) return target;
  const catalog = range.slice('catalog:'.length).trim();
  const entry = textOf(catalog === '' || catalog === 'default' ? (memberOf(workspace, 'catalog', name) ?? memberOf(workspace, 'catalogs', 'default', name)) : memberOf(workspace, 'catalogs', catalog, name));
  return entry === null ? target : targetOf(name, entry);
}
