import { inFolder } from '../../base/folders.js';
import { isTestData } from '../../base/test-data.js';
import gt from 'semver/functions/gt.js';
import valid from 'semver/functions/valid.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import { type GoModule, readGoWork, replacementOf } from './manifests/go-mod.js';
import type { Dependency, Manifest } from './manifests/manifest.js';
import { joinedPath } from './plain.js';

/**
 * What a go.mod requires though it excludes that version, or in a lower version than a module of the tree that it has in place of a direct requirement (`replace ... => ../tide`), its `go` among it: `go build`
 * refuses it ("updates to go.mod needed", Go 1.26, tried 2026-11-27), but not in a workspace, whose modules share the highest.
 */
export function outrunGoModules({ manifests, paths, text }: Declared): readonly Finding[] {
  const modules = new Map(manifests.filter(({ ecosystem }) => ecosystem === 'go').map((manifest) => [manifest.path, manifest]));
  const shared = new Set(paths.filter((path) => /(?:^|\/)go\.work$/.test(path)).flatMap((path) => [...readGoWork(path, text(path) ?? '').folders]));
  return [...modules.values()].flatMap((manifest) => (shared.has(manifest.folder) || isTestData(manifest.path) ? [] : faultsOf(manifest, modules)));
}

function faultsOf(manifest: Manifest, modules: ReadonlyMap<string, Manifest>): readonly Finding[] {
  const { replaced, excluded, go } = manifest.value as GoModule;
  const findings = new Map<string, Finding>();
  const own = new Map(manifest.dependencies.map((dependency) => [dependency.name, dependency]));
  const add = (name: string, line: number | null, range: string, section: string, lock: string, locked: string): void => {
    findings.set(name, { rule: 'manifest-lock-mismatch', file: manifest.path, line, evidence: name, detail: { lock, locked, package: name, range, section } });
  };
  for (const { name, range, section, line } of manifest.dependencies) {
    if (excluded.has(`${name} ${range}`)) add(name, line, range, section, manifest.path, 'that version excluded');
    const by = section === 'require' ? replacementOf(replaced, name, range) : undefined;
    const local = by?.byVersion === '' ? modules.get(inFolder(joinedPath(manifest.folder, by.by) ?? '..', 'go.mod')) : undefined;
    if (local === undefined) continue;
    for (const wanted of local.dependencies) {
      const required = own.get(wanted.name);
      if (required !== undefined && isHigher(wanted, required) && !excluded.has(`${wanted.name} ${wanted.range}`)) add(required.name, required.line, required.range, required.section, local.path, wanted.range);
    }
    const localGo = (local.value as GoModule).go;
    if (isHigherGo(localGo, go)) add('go', null, go, 'go.mod', local.path, localGo);
  }
  return [...findings.values()];
}

function isHigher(wanted: Dependency, required: Dependency): boolean {
  return valid(wanted.range) !== null && valid(required.range) !== null && gt(wanted.range, required.range);
}

/** Since Go 1.21, of which a version without a third number comes before all with one. */
function isHigherGo(wanted: string, own: string): boolean {
  const [a, b] = [goNumbers(wanted), goNumbers(own)];
  if (a === null || b === null || (a[0] === 1 && a[1] < 21)) return false;
  return a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] > b[1] : a[2] > b[2];
}

function goNumbers(version: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?$/.exec(version) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), patch === undefined ? -1 : Number(patch)];
}
