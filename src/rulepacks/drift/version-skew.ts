import { addToGroup } from '../../base/add-to-group.js';
import { by, compareText, inOrder } from '../../base/order.js';
import { memberOf, textsOf } from '../../base/plain-values.js';
import { isTestData } from '../../base/test-data.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import { isCargoMember } from './manifests/cargo.js';
import type { Dependency, Manifest } from './manifests/manifest.js';
import { packageMembersOf } from './manifests/members.js';
import { plainRange, workspaceGlobs } from './manifests/package-json.js';
import { pnpmWorkspacePath } from './manifests/pnpm-lock.js';
import { canShareCargo, isSameRange } from './manifests/version-range.js';
import { isWithin } from './plain.js';

interface Use {
  readonly manifest: Manifest;
  readonly dependency: Dependency;
}

const MANIFESTS_LISTED = 20;

/**
 * `version-skew`: within one workspace (npm, Yarn, pnpm, Cargo) a package with different ranges. The range that most manifests
 * have is taken for the usual one, of equals the first in order of code units; every other one is a finding at its line. Peers are left out: their ranges
 * are wide on purpose; and so is "any version" (`*`, or an alias without one: `npm:tug`), which goes with each. So are manifests that are data
 * of tests, and workspaces that begin in a folder of tests.
 */
export function versionSkews(declared: Declared): readonly Finding[] {
  return groupsOf(declared).flatMap((members) => {
    const uses = new Map<string, Use[]>();
    for (const manifest of members) {
      for (const dependency of manifest.dependencies) {
        if (dependency.source !== 'registry' || dependency.section === 'peerDependencies' || dependency.target !== dependency.name || plainRange(dependency.range) === '*') continue;
        addToGroup(uses, dependency.name, { manifest, dependency });
      }
    }
    return [...uses.values()].flatMap(skewsOf);
  });
}

function skewsOf(uses: readonly Use[]): readonly Finding[] {
  if (new Set(uses.map(({ dependency }) => dependency.range)).size < 2) return [];
  const counts: { readonly range: string; uses: number }[] = [];
  for (const { dependency, manifest } of uses) {
    const known = counts.find((entry) => isEqual(manifest, entry.range, dependency.range));
    if (known === undefined) counts.push({ range: dependency.range, uses: 1 });
    else known.uses++;
  }
  const [usual] = counts.sort(inOrder<(typeof counts)[number]>((a, b) => b.uses - a.uses, by((entry) => entry.range)));
  if (usual === undefined || counts.length < 2) return [];
  const usedBy = [...new Set(uses.filter(({ dependency, manifest }) => isEqual(manifest, usual.range, dependency.range)).map(({ manifest }) => manifest.path))].sort(compareText);
  return uses.filter(({ dependency, manifest }) => !isEqual(manifest, usual.range, dependency.range)).map(({ manifest, dependency }): Finding => ({
    rule: 'version-skew', file: manifest.path, line: dependency.line, evidence: dependency.name,
    detail: { others: usedBy.slice(0, MANIFESTS_LISTED), others_total: usedBy.length, package: dependency.name, range: dependency.range, usual_range: usual.range },
  }));
}

/** Cargo builds with one version wherever one satisfies all; npm takes what each lock entry says. */
function isEqual(manifest: Manifest, a: string, b: string): boolean {
  return a === b || (manifest.ecosystem === 'cargo' ? canShareCargo(a, b) !== false : isSameRange(a, b));
}

/** Manifests that are installed together; each in the group of its nearest root. */
function groupsOf({ manifests, documents }: Declared): readonly (readonly Manifest[])[] {
  const roots = manifests.flatMap((manifest): readonly { readonly root: Manifest; readonly takes: (folder: string) => boolean }[] => {
    if (/(?:^|\/)tests?\//.test(manifest.path)) return [];
    if (manifest.ecosystem === 'cargo' && memberOf(manifest.value, 'workspace') !== undefined) return [{ root: manifest, takes: (folder) => isCargoMember(manifest, folder) }];
    if (manifest.ecosystem !== 'npm') return [];
    const [ofNpm, ofPnpm] = [workspaceGlobs(manifest), textsOf(memberOf(documents[pnpmWorkspacePath(manifest.path)], 'packages'))];
    if (ofNpm.length + ofPnpm.length === 0) return [];
    // Beside its own list pnpm does not look at that of npm.
    return [{ root: manifest, takes: ofPnpm.length > 0 ? packageMembersOf(manifest.folder, ofPnpm, false) : packageMembersOf(manifest.folder, ofNpm) }];
  }).sort(inOrder((a, b) => b.root.folder.length - a.root.folder.length, by(({ root }) => root.path)));
  const groups = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    if (isTestData(manifest.path)) continue;
    const found = roots.find(({ root, takes }) => root.ecosystem === manifest.ecosystem && isWithin(root.folder, manifest.folder) && takes(manifest.folder));
    if (found === undefined) continue;
    addToGroup(groups, found.root.path, manifest);
  }
  return [...groups.values()];
}
