import { inFolder, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, SteeringParsers } from '../resolution.js';
import { CustomNames, NO_ALIAS } from './custom-names.js';
import { DenoProjects } from './deno/deno-projects.js';
import { findExtended } from './find-extended.js';
import { isFolderOfQuasar } from './framework-names.js';
import { type ImportPlace, ImportPlaces } from './import-places.js';
import { type ImportSite, tellProbed } from './import-site.js';
import { LateProbes } from './late-probes.js';
import { resolveInRootDirs, resolveMapped } from './mapped-paths.js';
import type { NameMeaning } from './name-meaning.js';
import { NODE_BUILTINS } from './node-builtins.js';
import { PackageEntries } from './package-entries.js';
import { PackageFinder } from './package-finder.js';
import { entryFor } from './package-map.js';
import { PackageManifests } from './package-manifests.js';
import { PlatformFiles } from './platform-files.js';
import { formOf, isPackageName, isRelative, splitPackage } from './specifier.js';
import { TsconfigFiles } from './tsconfig.js';
import { TsconfigOwners } from './tsconfig-owner.js';
import { WorkspaceMembers } from './workspace-members.js';

/** What is by custom no package but a folder of the project. */
const ALIAS = /^(?:@|~|@@|~~)\//;
const NOT_A_PACKAGE: Resolution = { kind: 'external', package: null };

/**
 * Resolves the imports of JavaScript and TypeScript within a set of paths as TypeScript does, but that what runs comes
 * before what only declares it (rationale.md). Answers by name are kept for each folder, its settings and a specifier.
 */
export function createJavaScriptResolver(tree: FileTree, parsers: SteeringParsers): Resolver {
  const warnings = new Map<string, ResolveWarning>();
  const warn = (warning: ResolveWarning): void => {
    warnings.set(`${warning.file}\n${warning.message}`, warning);
  };
  const strategies = new Strategies(tree, parsers, warn);
  const places = new ImportPlaces(tree, strategies);
  // Imports come file by file.
  let lastFrom: string | null = null;
  let place: ImportPlace | null = null;
  return {
    resolve(from, specifier, trace) {
      if (trace !== undefined) return strategies.resolve(places.traced(from, trace), specifier);
      if (place === null || from !== lastFrom) {
        lastFrom = from;
        place = places.of(from);
      }
      let answer = place.answers.get(specifier);
      if (answer === undefined) place.answers.set(specifier, (answer = strategies.resolve(place.site, specifier)));
      // What a file names is not itself.
      return answer.kind === 'file' && answer.path === from && formOf(specifier) === 'bare' ? strategies.resolve({ ...place.site, importer: from }, specifier) : answer;
    },
    unitOf: () => null,
    warnings: () => [...warnings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  };
}

/** The ways to resolve an import, by the form of its specifier. */
class Strategies {
  readonly owners: TsconfigOwners;
  readonly platforms: PlatformFiles;
  readonly manifests: PackageManifests;
  private readonly finder: PackageFinder;
  private readonly entries: PackageEntries;
  private readonly deno: DenoProjects;
  private readonly late: LateProbes;
  private readonly custom: CustomNames;

  constructor(tree: FileTree, parsers: SteeringParsers, warn: (warning: ResolveWarning) => void) {
    this.manifests = new PackageManifests(tree, warn);
    this.finder = new PackageFinder(this.manifests, new WorkspaceMembers(tree, this.manifests, parsers.yaml, warn));
    const configs = new TsconfigFiles(tree, (specifier, folder) => findExtended(tree, this.finder, this.manifests, specifier, folder), warn);
    this.owners = new TsconfigOwners(this.manifests.folders, configs);
    this.entries = new PackageEntries(tree, this.manifests, (folder) => (tree.has(inFolder(folder, 'tsconfig.json')) ? configs.at(inFolder(folder, 'tsconfig.json')) : null));
    this.deno = new DenoProjects(tree, () => this.manifests.folders);
    this.platforms = new PlatformFiles(tree, this.manifests);
    this.late = new LateProbes(tree, this.manifests);
    this.custom = new CustomNames(tree, this.manifests, this.entries, this.late);
  }

  resolve(site: ImportSite, specifier: string): Resolution {
    // Nearly every import is a relative one that TypeScript finds: so few calls for it.
    let found = isRelative(specifier) ? this.relative(site, specifier) : null;
    if (found?.kind !== 'file') found = this.findLate(site, specifier, this.find(site, specifier, found));
    return found.kind === 'file' && site.platform !== null ? this.platforms.withOthers(site, specifier, found) : found;
  }

  /** What others than TypeScript find, if that found nothing. */
  private findLate(site: ImportSite, specifier: string, found: Resolution): Resolution {
    if (found.kind !== 'unresolved') return found;
    for (const probe of this.late.of(site)) {
      const again = this.find({ ...site, probe, names: null, trace: null }, specifier, null);
      if (again.kind !== 'file') continue;
      site.trace?.(`With what bundlers add to a name as well, it is ${again.path}.`);
      return again;
    }
    return found;
  }

  /** `asWritten` is what the whole specifier leads to, where that is known. */
  private find(site: ImportSite, specifier: string, asWritten: Resolution | null): Resolution {
    const whole = asWritten ?? this.whole(site, specifier);
    if (whole.kind === 'file') return whole;
    // `raw-loader!./notes.md`: webpack takes what stands before as an instruction; other bundlers what follows a `?`.
    const loader = specifier.lastIndexOf('!');
    const query = specifier.indexOf('?', loader + 1);
    if (loader < 0 && query < 1) return whole;
    const plain = specifier.slice(loader + 1, query < 1 ? undefined : query);
    site.trace?.(`Without the instructions to a bundler it is "${plain}".`);
    return this.whole(site, plain);
  }

  private whole(site: ImportSite, specifier: string): Resolution {
    if (isRelative(specifier)) return this.relative(site, specifier);
    const deno = this.manifests.folders.denoConfigs.size === 0 ? null : this.byDeno(site, specifier);
    const found = deno ?? this.byForm(site, specifier);
    return found.kind === 'file' ? found : this.custom.orByConfig(site, specifier, found);
  }

  private byForm(site: ImportSite, specifier: string): Resolution {
    switch (formOf(specifier)) {
      case 'empty':
        return NOT_A_PACKAGE;
      case 'relative':
        return this.relative(site, specifier);
      case 'internal':
        return this.internal(site, specifier);
      case 'absolute':
        return this.absolute(site, specifier);
      case 'scheme':
        return this.mappedOnly(site, specifier);
      case 'bare':
        return this.bare(site, specifier);
    }
  }

  private relative(site: ImportSite, specifier: string): Resolution {
    const path = joinPath(site.folder, specifier);
    if (path === null) return { kind: 'unresolved', reason: 'the path leaves the workspace' };
    const found = this.entries.atPath(site, path, specifier);
    if (site.trace !== null) tellProbed(site, `"${specifier}" seen from ${site.folder === '' ? 'the root' : site.folder} is ${path === '' ? 'the root' : path}`, found);
    if (found !== null) return { kind: 'file', path: found };
    const beside = resolveInRootDirs(site, this.entries, path, specifier);
    if (beside !== null) return { kind: 'file', path: beside };
    const modules = path.lastIndexOf('node_modules/');
    if (modules >= 0 && (modules === 0 || path.charAt(modules - 1) === '/')) {
      const [name] = splitPackage(path.slice(modules + 'node_modules/'.length));
      site.trace?.(`That is a file of the package "${name}", which is installed from elsewhere.`);
      return { kind: 'external', package: isPackageName(name) ? name : null };
    }
    const custom = this.custom.ofFramework(site, specifier);
    if (custom !== null) return custom;
    const inEmber = this.custom.besideInEmber(site, specifier, path);
    if (inEmber !== null) return { kind: 'file', path: inEmber };
    const source = this.entries.sourceAt(site, path);
    if (source !== null) return { kind: 'file', path: source };
    return { kind: 'unresolved', reason: `no file ${path === '' ? 'at the root' : path}, with or without an extension, and no folder with an entry is in the workspace` };
  }

  /** What a config of Deno in reach says of a specifier that is not relative; null where it says nothing. */
  private byDeno(site: ImportSite, specifier: string): Resolution | null {
    const answer = this.deno.ask(site.folder, specifier);
    if (answer === null) return null;
    const mapped = resolveMapped(site, this.entries, specifier);
    if (mapped?.kind === 'file') return mapped;
    if (answer.kind === 'missing') return { kind: 'unresolved', reason: answer.reason };
    if (answer.kind === 'outside') {
      site.trace?.(`${answer.words}.`);
      const [name] = splitPackage(specifier);
      return formOf(specifier) === 'bare' && isPackageName(name) && !ALIAS.test(specifier) && !NODE_BUILTINS.has(specifier) ? { kind: 'external', package: name } : NOT_A_PACKAGE;
    }
    const found = this.entries.atPath(site, answer.path, answer.path);
    if (site.trace !== null) tellProbed(site, answer.words, found);
    return found === null ? { kind: 'unresolved', reason: `${answer.path}, to which a config of Deno maps it, is not in the workspace` } : { kind: 'file', path: found };
  }

  /** `#name`: `paths`, then the `imports` of the nearest package.json (a package that they name goes by `paths` again), then what a framework makes of it. */
  private internal(site: ImportSite, specifier: string): Resolution {
    const mapped = resolveMapped(site, this.entries, specifier);
    if (mapped?.kind === 'file') return mapped;
    const owner = this.manifests.ownerOf(site.folder);
    const packageOf = (name: string): Resolution => {
      const elsewhere = resolveMapped(site, this.entries, name);
      if (elsewhere?.kind === 'file') return elsewhere;
      return formOf(name) === 'bare' ? this.named(site, name) : NOT_A_PACKAGE;
    };
    const answer: Resolution = owner === null ? { kind: 'unresolved', reason: 'no package.json at or above has "imports"' } : this.entries.internal(site, owner, specifier, packageOf);
    if (answer.kind !== 'unresolved') return answer;
    // What the package itself names and lacks is no framework's.
    const isNamed = owner !== null && entryFor(this.manifests.of(owner)?.['imports'], specifier) !== null;
    return (isNamed ? null : this.custom.ofFramework(site, specifier)) ?? answer;
  }

  /** Servers of web pages start paths at the package's folder, or at its folder `public`. */
  private absolute(site: ImportSite, specifier: string): Resolution {
    const mapped = resolveMapped(site, this.entries, specifier);
    if (mapped?.kind === 'file') return mapped;
    const root = this.manifests.ownerOf(site.folder) ?? '';
    for (const folder of [root, inFolder(root, 'public')]) {
      const path = joinPath(folder, specifier.slice(1));
      const found = path === null ? null : this.entries.atPath(site, path, specifier);
      if (site.trace !== null) tellProbed(site, `"${specifier}" seen from ${folder === '' ? 'the root' : folder}, where a web server may start`, found);
      if (found !== null) return { kind: 'file', path: found };
    }
    return { kind: 'unresolved', reason: 'an absolute path that is not in the workspace' };
  }

  /** `node:fs`, `https://...`, `virtual:pages`, unless `paths` map it. */
  private mappedOnly(site: ImportSite, specifier: string): Resolution {
    const mapped = resolveMapped(site, this.entries, specifier);
    if (mapped?.kind === 'file') return mapped;
    site.trace?.(`"${specifier.slice(0, specifier.indexOf(':') + 1)}" names something outside the workspace that no manifest declares.`);
    return NOT_A_PACKAGE;
  }

  private bare(site: ImportSite, specifier: string): Resolution {
    const { mapped, named } = this.meaningOf(site, specifier);
    if (mapped?.kind === 'file') return mapped;
    if (named.kind === 'file') return named;
    const inEmber = this.custom.ofEmber(site, specifier, named.kind === 'unresolved' ? this.finder.find(splitPackage(specifier)[0], site.folder, null) : null);
    if (inEmber !== null) return { kind: 'file', path: inEmber };
    if (named.kind !== 'external') return named;
    const isAlias = ALIAS.test(specifier);
    const custom = isAlias || specifier.startsWith('$') || specifier.startsWith('@site/') || specifier.startsWith('@theme/') || isFolderOfQuasar(specifier) ? this.custom.ofFramework(site, specifier) : null;
    if (custom !== null && (mapped === null || custom.kind !== 'unresolved')) return custom;
    if (mapped !== null) {
      // Where no target is there, TypeScript looks for the package.
      if (named.package !== null && this.manifests.isDeclared(site.folder, named.package)) {
        site.trace?.(`A package.json at or above declares "${named.package}", and no target of "paths" is there: it is the package.`);
        return named;
      }
      if (mapped.kind === 'elsewhere') {
        site.trace?.(`${mapped.config} maps it by "${mapped.pattern}" out of the workspace: no package that a manifest would declare.`);
        return NOT_A_PACKAGE;
      }
      return { kind: 'unresolved', reason: `${mapped.config} maps it by "${mapped.pattern}" to ${mapped.targets.join(', ')}, and no such file is in the workspace` };
    }
    return isAlias ? NO_ALIAS : named;
  }

  private meaningOf(site: ImportSite, specifier: string): NameMeaning {
    let meaning = site.names?.get(specifier);
    if (meaning === undefined) {
      const mapped = resolveMapped(site, this.entries, specifier);
      meaning = { mapped, named: mapped?.kind === 'file' || ALIAS.test(specifier) ? NOT_A_PACKAGE : this.named(site, specifier) };
      site.names?.set(specifier, meaning);
    }
    return meaning;
  }

  /** A bare specifier as a module of Node or a package. */
  private named(site: ImportSite, specifier: string): Resolution {
    if (NODE_BUILTINS.has(specifier)) {
      site.trace?.(`"${specifier}" comes with Node.`);
      return NOT_A_PACKAGE;
    }
    const [name, rest] = splitPackage(specifier);
    const root = this.finder.find(name, site.folder, site.trace);
    if (root !== null) return this.entries.resolve(site, root, rest);
    const isName = isPackageName(name);
    site.trace?.(isName ? `So "${name}" counts as a package that is installed from elsewhere.` : `"${name}" cannot be the name of a package: something that a bundler provides.`);
    return isName ? { kind: 'external', package: name } : NOT_A_PACKAGE;
  }
}
