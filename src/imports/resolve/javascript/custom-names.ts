import type { FileTree } from '../file-tree.js';
import type { Resolution } from '../resolution.js';
import { ConfigAliases } from './aliases/config-aliases.js';
import { ConfigRoots } from './aliases/config-roots.js';
import { EmberNames } from './ember-names.js';
import { FrameworkNames } from './framework-names.js';
import { type ImportSite, tellProbed } from './import-site.js';
import type { LateProbes } from './late-probes.js';
import { NODE_BUILTINS } from './node-builtins.js';
import type { PackageEntries } from './package-entries.js';
import type { PackageManifests } from './package-manifests.js';
import { isDeclaration } from './probe.js';
import { formOf, splitPackage } from './specifier.js';

/** What by custom is an alias, where nothing maps it. */
export const NO_ALIAS: Resolution = { kind: 'unresolved', reason: 'an alias that no tsconfig.json maps ("paths")' };
const OUTSIDE: Resolution = { kind: 'external', package: null };

const OF_TESTS = /(?:^|\/)(?:(?:vitest|jest)\.config\.|package\.json$)/;

/** Names that neither TypeScript nor Node knows: those of frameworks, and aliases of bundlers. To be asked when all else has failed. */
export class CustomNames {
  private readonly frameworks: FrameworkNames;
  private readonly ember: EmberNames;
  private readonly aliases: ConfigAliases;
  private readonly roots: ConfigRoots;

  constructor(
    tree: FileTree,
    private readonly manifests: PackageManifests,
    private readonly entries: PackageEntries,
    private readonly late: LateProbes,
  ) {
    this.frameworks = new FrameworkNames(tree, manifests);
    this.ember = new EmberNames(manifests);
    this.aliases = new ConfigAliases(tree, manifests);
    this.roots = new ConfigRoots(tree, manifests);
  }

  /** What a framework in reach makes of a name or a path that leads nowhere else. */
  ofFramework(site: ImportSite, specifier: string): Resolution | null {
    const name = this.frameworks.ask(site.folder, specifier);
    switch (name?.kind) {
      case undefined:
        return null;
      case 'made':
        site.trace?.(`${name.framework} makes it when it builds.`);
        return OUTSIDE;
      case 'unknown':
        return { kind: 'unresolved', reason: `an alias that only ${name.config} can explain` };
      case 'paths':
        for (const path of name.paths) {
          const found = this.entries.atPath(site, path, specifier);
          if (site.trace !== null) tellProbed(site, `"${specifier}" in the ${name.framework} project ${name.project === '' ? 'at the root' : name.project} is ${path}`, found);
          if (found !== null) return { kind: 'file', path: found };
        }
        if (name.isOfTheme === true) return { kind: 'external', package: splitPackage(specifier)[0] };
        return { kind: 'unresolved', reason: `none of ${name.paths.join(', ')}, where ${name.framework} looks, is in the workspace` };
    }
  }

  /** The file that a bare name means in a project of Ember, or in the package at `addon`; null where it has none of that name, which an addon from outside may still bring. */
  ofEmber(site: ImportSite, specifier: string, addon: string | null): string | null {
    return this.firstInEmber(site, specifier, this.ember.ask(site.folder, specifier, addon));
  }

  /** The file that a relative specifier means in a project of Ember, where it leads to `path` and nothing is there. */
  besideInEmber(site: ImportSite, specifier: string, path: string): string | null {
    return this.firstInEmber(site, specifier, this.ember.behind(site.folder, path));
  }

  private firstInEmber(site: ImportSite, specifier: string, paths: readonly string[]): string | null {
    for (const path of paths) {
      // A component may be a template alone.
      const found = this.entries.atPath(site, path, specifier) ?? this.late.atPath(site, path, this.entries) ?? site.probe.exact(`${path}.hbs`);
      if (site.trace !== null) tellProbed(site, `"${specifier}" in a project of Ember is ${path}`, found);
      if (found !== null) return found;
    }
    return null;
  }

  /** `found` by all other rules, unless a config has an alias or a root folder for the specifier and the file is there. */
  orByConfig(site: ImportSite, specifier: string, found: Resolution): Resolution {
    const known = this.knownOutside(site, specifier, found);
    // What a manifest declares is that package, whatever one of several bundlers takes for it by an alias.
    const { resolution: byAlias, config } = known === null ? this.orByAlias(site, specifier, found) : { resolution: found, config: null };
    // A test runner has mocks too; what runs is at the root folder.
    const isSure = byAlias.kind === 'file' && !(config !== null && OF_TESTS.test(config));
    if (isSure || formOf(specifier) !== 'bare') return byAlias;
    const path = this.atRoot(site, specifier, known, known === null && isMade(found));
    return path === null ? byAlias : { kind: 'file', path };
  }

  private orByAlias(site: ImportSite, specifier: string, found: Resolution): Aliased {
    const all = this.aliases.ask(site.folder, specifier);
    if (all.length === 0) return { resolution: found, config: null };
    const matches = isMade(found) ? all.filter(({ config }) => !OF_TESTS.test(config)) : all;
    const [first] = matches;
    if (first === undefined) return { resolution: found, config: null };
    for (const { config, pattern, path } of matches) {
      const file = this.entries.atPath(site, path, path) ?? this.late.atPath(site, path, this.entries);
      if (site.trace !== null) tellProbed(site, `The alias "${pattern}" of ${config} leads to ${path === '' ? 'the root' : path}`, file);
      if (file !== null) return { resolution: { kind: 'file', path: file }, config };
    }
    const isOpen = found.kind === 'unresolved' && found.reason.startsWith('an alias ');
    const reason = `${first.config} has the alias "${first.pattern}", which leads to ${first.path}, and no such file is in the workspace`;
    return { resolution: isOpen ? { kind: 'unresolved', reason } : found, config: null };
  }

  /** The file that a name means at a root folder. What is `known` to be outside is meant there only where the tool looks there first, and only from files below: others may be of another program. */
  private atRoot(site: ImportSite, specifier: string, known: Outside | null, isMadeElsewhere: boolean): string | null {
    const roots = this.roots.ask(site.folder, specifier);
    if (roots.length === 0) return null;
    const bundled = { ...site, probe: site.probe.ofBundler() };
    for (const { config, folder, path, beats, extensions } of roots) {
      if (known !== null && (beats === 'nothing' || (beats === 'packages' && known === 'builtin') || !isBelow(site.folder, folder))) continue;
      if (isMadeElsewhere && OF_TESTS.test(config)) continue;
      const found = this.entries.atPath(bundled, path, specifier) ?? this.late.atPath(bundled, path, this.entries);
      if (site.trace !== null) tellProbed(site, `At ${folder === '' ? 'the root' : folder}, a root folder by ${config}, "${specifier}" is ${path}`, found);
      if (found === null) continue;
      const objection = objectionTo(found, path, site.importer, known === null ? null : extensions);
      if (objection === null) return found;
      site.trace?.(`That is not meant: ${objection}.`);
    }
    return null;
  }

  private knownOutside({ folder }: ImportSite, specifier: string, found: Resolution): Outside | null {
    if (found.kind !== 'external') return null;
    const { package: name } = found;
    if (name === null) return NODE_BUILTINS.has(specifier) || specifier.startsWith('node:') ? 'builtin' : null;
    return this.manifests.isDeclared(folder, name) ? 'package' : null;
  }
}

/** What aliases make of a specifier, and the config whose alias leads to the file. */
interface Aliased {
  readonly resolution: Resolution;
  readonly config: string | null;
}

/** A module of Node, or a package that a manifest declares. */
type Outside = 'builtin' | 'package';

/** What a framework makes: a test runner replaces it by something for tests alone. */
function isMade(found: Resolution): boolean {
  return found.kind === 'external' && found.package === null;
}

/** Why no tool takes what is found at a root folder for a name that is `path` there. `added` are the only extensions that it adds. */
function objectionTo(found: string, path: string, importer: string | null, added: readonly string[] | null): string | null {
  if (found === importer) return 'it is the importing file itself';
  if (isDeclaration(found)) return 'it only declares what others implement';
  if (found === path) return null;
  if (!found.startsWith(path)) return 'its name is another';
  return added === null || added.some((extension) => found.endsWith(extension)) ? null : `the tool finds only ${added.join(', ')}`;
}

function isBelow(folder: string, root: string): boolean {
  return root === '' || folder === root || folder.startsWith(`${root}/`);
}
