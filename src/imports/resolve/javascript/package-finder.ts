import { foldersUp, inFolder } from '../../../base/folders.js';
import { textOf } from '../../../base/plain-values.js';
import type { Trace } from '../resolution.js';
import { declares, dependencyPlace, isOtherMajor, majorOf, rangeOf } from './dependency-ranges.js';
import type { PackageManifests } from './package-manifests.js';
import type { WorkspaceMembers } from './workspace-members.js';

/** Finds the folder of a package that lies in the tree. */
export class PackageFinder {
  private readonly found = new Map<string, Map<string, string | null>>();

  constructor(
    private readonly manifests: PackageManifests,
    private readonly members: WorkspaceMembers,
  ) {}

  /** As `search` says; remembered for all folders that it answers alike. */
  find(name: string, folder: string, trace: Trace | null): string | null {
    if (trace !== null) return this.search(name, folder, trace);
    const { place } = this.manifests.folders.settingsOf(folder);
    let found = this.found.get(place);
    if (found === undefined) this.found.set(place, (found = new Map()));
    let root = found.get(name);
    if (root === undefined) found.set(name, (root = this.search(name, folder, null)));
    return root;
  }

  /**
   * The folder of the package that `name` means in `folder`: the package itself (self-reference), one that a manifest at
   * or above links (`file:`, `link:`, `portal:`, `workspace:`), one that is committed under `node_modules`, then a member
   * of a workspace around `folder`. A member need not declare it, since package managers link them all; a package that is
   * no member and declares it installs its own, and so does one that wants another major version.
   */
  private search(name: string, folder: string, trace: Trace | null): string | null {
    const owners = this.manifests.ownersUp(folder);
    const [owner] = owners;
    if (owner !== undefined && this.manifests.mentions(owner, 'exports')) {
      const own = this.manifests.of(owner);
      if (own?.['name'] === name && own['exports'] !== undefined) {
        trace?.(`"${name}" is the name of the package itself (${inFolder(owner, 'package.json')}), which has "exports": it refers to itself.`);
        return owner;
      }
    }
    let memberName = name;
    let isPlaced = false;
    for (const above of owners) {
      const manifest = this.manifests.mentions(above, 'places') ? this.manifests.of(above) : null;
      const place = manifest === null ? null : dependencyPlace(manifest, above, name);
      if (place === null) continue;
      const file = inFolder(above, 'package.json');
      if (place.kind === 'registry') {
        trace?.(`${file} takes "${name}" from a registry ("${place.range}"), not from the workspace.`);
        return null;
      }
      if (place.kind === 'folder') {
        const isThere = this.manifests.of(place.folder) !== null;
        trace?.(`${file} has "${name}" as "${place.range}", which is the folder ${place.folder === '' ? '.' : place.folder}: ${isThere ? 'it has a package.json' : 'it has no package.json that can be used'}.`);
        if (isThere) return place.folder;
      } else {
        trace?.(`${file} has "${name}" as "${place.range}": a member of the workspace${place.name === name ? '' : ` with the name "${place.name}"`}.`);
        memberName = place.name;
        isPlaced = true;
      }
      break;
    }
    const installed = memberName === name ? this.findInstalled(name, folder) : null;
    if (installed !== null) {
      trace?.(`"${name}" is committed at ${installed}.`);
      return installed;
    }
    const decoupledBy = owner === undefined ? null : this.members.decoupledBy(memberName, owner);
    if (decoupledBy !== null) {
      trace?.(`${decoupledBy} has "${memberName}" among the decoupled dependencies of ${inFolder(owner ?? '', 'package.json')}: it is installed from a registry.`);
      return null;
    }
    const member = this.members.find(memberName, folder);
    if (member === null) {
      trace?.(`"${memberName}" is not a package of the tree: no folder node_modules at or above has it, and no workspace around ${folder === '' ? 'the root' : folder} lists a package of that name.`);
      return null;
    }
    if (owner === member.folder && !isPlaced && declares(this.manifests.of(owner) ?? {}, name)) {
      trace?.(`${inFolder(owner, 'package.json')} declares "${name}", which is its own name: it installs another package that is called so.`);
      return null;
    }
    const other = isPlaced || member.standsForAll ? null : this.otherMajor(name, owners, member.folder);
    if (other !== null) {
      trace?.(`${inFolder(other.owner, 'package.json')} takes "${name}" as "${other.range}", and ${inFolder(member.folder, 'package.json')}, which is called so, has another major version: it is installed from a registry.`);
      return null;
    }
    for (const above of owners) {
      const isFellow = member.isFellow(above);
      if (isFellow && (!member.isRoot || isPlaced || member.standsForAll || above === member.folder)) break;
      const manifest = this.manifests.of(above);
      if (manifest === null || !declares(manifest, name)) continue;
      trace?.(`${inFolder(above, 'package.json')} declares "${name}" and ${isFellow ? 'does not say that it means the root' : 'is not a member'} of the workspace of ${member.listedBy}: it installs its own.`);
      return null;
    }
    trace?.(`"${memberName}" is the workspace package of ${inFolder(member.folder, 'package.json')}, listed by ${member.listedBy}.`);
    return member.folder;
  }

  /** The nearest manifest that installs `name`, where that is another major version than the member of that name has. */
  private otherMajor(name: string, owners: readonly string[], member: string): { readonly owner: string; readonly range: string } | null {
    const manifest = this.manifests.of(member) ?? {};
    if (majorOf(textOf(manifest['version'])) === null) return null;
    for (const owner of owners) {
      const range = owner === member ? null : rangeOf(this.manifests.of(owner) ?? {}, name);
      if (range !== null) return isOtherMajor(range, manifest) ? { owner, range } : null;
    }
    return null;
  }

  private findInstalled(name: string, folder: string): string | null {
    const committed = this.manifests.folders.installed;
    if (committed.size === 0) return null;
    for (const above of foldersUp(folder)) {
      const installed = inFolder(above, `node_modules/${name}`);
      if (committed.has(installed)) return installed;
    }
    return null;
  }
}
