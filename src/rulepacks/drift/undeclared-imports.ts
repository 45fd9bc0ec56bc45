import { folderOf, foldersUp, inFolder } from '../../base/folders.js';
import type { Glob } from '../../base/glob.js';
import { compareText } from '../../base/order.js';
import { own } from '../../base/plain-values.js';
import type { ExternalImport, ImportGraph } from '../../graph/import-graph.js';
import type { BorrowedSources } from './borrowed-sources.js';
import { BundlerAliases } from './bundler-aliases.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import { JudgedSource } from './judged-source.js';
import type { Ecosystem, Manifest } from './manifests/manifest.js';
import { isToolConfig, mentions } from './mentions.js';
import type { PackageImports } from './package-imports.js';
import { isWithin } from './plain.js';
import { distributionsOf } from './python-names.js';
import { PythonTestInstalls } from './python-test-installs.js';
import { isFileName, isProvided, isVirtual, isWrittenByNapi } from './runtime-modules.js';
import type { TreeTexts } from './tree-texts.js';

/**
 * `undeclared-import`: imports of packages that no manifest at or above the importing file declares. Said only where that is
 * certain; what makes it uncertain is written in docs/rulepacks/drift.md. Once for each file and package, at its first line.
 */
export function undeclaredImports(graph: ImportGraph, imports: readonly PackageImports[], declared: Declared, tree: TreeTexts, isLeftOut: Glob, borrowed: BorrowedSources): readonly Finding[] {
  const scopes = new ManifestScopes(declared, tree);
  return imports.flatMap(({ ecosystem, manifests, names, pieces }) => {
    const [nearest] = manifests;
    // Mostly all packages are declared.
    const asked = new Set([...names].filter((name) => scopes.mayLack(ecosystem, manifests, name)));
    if (nearest === undefined || asked.size === 0) return [];
    const findings: Finding[] = [];
    const seen = new Set<string>();
    let last = -1;
    let source: JudgedSource | null = null;
    const judge = (external: ExternalImport): void => {
      if (external.from !== last) seen.clear();
      last = external.from;
      if (!asked.has(external.package) || seen.has(external.package)) return;
      seen.add(external.package);
      const file = graph.nodes[last] ?? '';
      if (source?.path !== file) source = new JudgedSource(file, () => tree.text(file));
      if (!TESTS[ecosystem](external, source, manifests, scopes) || isLeftOut.matches(file) || source.isGuarded(external.line)) return;
      if (ecosystem === 'npm' && borrowed.isDeclaredByBorrower(last, external.package)) return;
      findings.push({
        rule: 'undeclared-import', file, line: external.line, evidence: external.package,
        detail: { manifest: nearest.path, package: external.package, specifier: external.specifier },
      });
    };
    for (const [start, end] of pieces) for (let at = start; at < end; at++) judge(graph.externals[at] as ExternalImport);
    return findings;
  });
}

type Test = (external: ExternalImport, source: JudgedSource, chain: readonly Manifest[], scopes: ManifestScopes) => boolean;

const never: Test = () => false;

/** That no manifest has it was asked before; the text of the source, which has to be read, is asked last. */
const isUndeclaredNpm: Test = ({ package: name, specifier }, source, chain, scopes) =>
  !isVirtual(name) && !isFileName(specifier) && !(isWrittenByNapi(name) && scopes.declares(chain, '@napi-rs/cli')) && !scopes.isDataOfCrate(source.path, chain[0]?.folder ?? '') && !(name === 'vue' && scopes.isInVitePress(chain, source.path)) && !scopes.isAliased(name, source.path) && !scopes.bundlers.has(name, chain[0]?.folder ?? '') && !source.isBundle() && !source.isMocked(name);

/** What Flask-Migrate brings along and imports in the migrations that it writes (its `templates/*.mako`, 4.1; reviewed 2026-11-28). */
const MIGRATED_BY: Readonly<Record<string, readonly string[]>> = { alembic: ['flask-migrate'], sqlalchemy: ['flask-migrate', 'flask-sqlalchemy'] };

/** That the manifests lack it was asked before. */
const isUndeclaredPython: Test = ({ package: name }, source, chain, scopes) => {
  const file = source.path;
  const distributions = distributionsOf(name) ?? [];
  // Type checkers bring along what stubs may always import.
  if (name === 'typing_extensions' && file.endsWith('.pyi')) return false;
  if (own(MIGRATED_BY, name)?.some((tool) => scopes.declares(chain, tool)) === true && /(?:^|\/)migrations\//.test(file)) return false;
  return !scopes.isFollowed(file) && !scopes.hasOtherPython(file) && !scopes.testInstalls.has(file, distributions) && !source.isDeclaredInScript(distributions);
};

/** That the nearest manifest has it not was asked before. */
const isUndeclaredGo: Test = (_external, source) => !/(?:^|\/)(?:testdata|vendor|_[^/]*|\.[^/]*)\//.test(source.path) && !source.isIgnoredGo();

/** Paths of Rust need not be crates: only names that are no item in reach are said. What the manifest and the tree have was asked before. */
const isUndeclaredCargo: Test = ({ package: name }, source) => !source.hasInRust(name);

const TESTS: Readonly<Record<Ecosystem, Test>> = { npm: isUndeclaredNpm, python: isUndeclaredPython, go: isUndeclaredGo, cargo: isUndeclaredCargo, maven: never };

/** Files that may declare packages of Python and are not read; `__manifest__.py` is that of an addon of Odoo, which brings packages along. */
const OTHER_PYTHON = ['setup.py', 'setup.cfg', 'environment.yml', 'environment.yaml', 'conda.yml', 'conda.yaml', 'pixi.toml', 'pdm.toml', 'WORKSPACE', 'MODULE.bazel', '__manifest__.py'];

/** `@types/mdast` for `mdast`, `@types/babel__core` for `@babel/core` (DefinitelyTyped, README; reviewed 2026-11-25). */
function typesNameOf(name: string): string {
  return name.startsWith('@') ? `@types/${name.slice(1).replace('/', '__')}` : `@types/${name}`;
}

/** Configs of one folder that are looked through. */
const CONFIGS = 40;

/** What manifests and configs around a file say, each asked once. */
class ManifestScopes {
  /** Module paths of all Go modules of the tree. */
  private readonly modules: ReadonlySet<string>;
  private readonly names = new Map<Manifest, ReadonlySet<string>>();
  private readonly configs = new Map<string, readonly string[]>();
  private readonly aliases = new Map<string, boolean>();
  private readonly texts = new Map<string, string>();
  /** Of folders, whether one of `OTHER_PYTHON` lies there. */
  private readonly otherPython = new Map<string, boolean>();
  private ambient: string | null = null;
  private crates: ReadonlySet<string> | null = null;
  readonly bundlers: BundlerAliases;
  readonly testInstalls: PythonTestInstalls;

  constructor(
    private readonly declared: Declared,
    readonly tree: TreeTexts,
  ) {
    this.bundlers = new BundlerAliases(tree);
    this.testInstalls = new PythonTestInstalls(declared, tree);
    this.modules = new Set(declared.manifests.flatMap((manifest) => (manifest.ecosystem === 'go' && manifest.name !== null ? [manifest.name] : [])));
  }

  declares(chain: readonly Manifest[], name: string): boolean {
    return chain.some((manifest) => this.namesOf(manifest).has(name));
  }

  /** Whether the manifests alone leave it open that a package is undeclared. */
  mayLack(ecosystem: Ecosystem, chain: readonly Manifest[], name: string): boolean {
    switch (ecosystem) {
      case 'npm':
        return this.lacksNpm(chain, name);
      case 'python':
        return this.lacksPython(chain, name);
      case 'go':
        return this.lacksGo(chain, name);
      case 'cargo':
        return this.lacksCargo(chain, name);
      default:
        return false;
    }
  }

  /** Whether neither the nearest manifest nor a module of the tree has the package, which a module has with all below it; the standard library has no dot. */
  private lacksGo([nearest]: readonly Manifest[], name: string): boolean {
    const slash = name.indexOf('/');
    if (nearest === undefined || !(slash < 0 ? name : name.slice(0, slash)).includes('.')) return false;
    const known = this.namesOf(nearest);
    for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
      const above = name.slice(0, end);
      if (known.has(above) || this.modules.has(above)) return false;
    }
    return true;
  }

  /** Whether manifests with dependencies name neither the package nor its types, and nothing provides it. */
  private lacksNpm(chain: readonly Manifest[], name: string): boolean {
    return chain.some((manifest) => manifest.dependencies.length > 0) && !this.declares(chain, name) && !this.declares(chain, typesNameOf(name)) && !isProvided(name);
  }

  /** Whether a file is part of a site that VitePress builds: that leads `vue` to its own where none is installed. */
  isInVitePress(chain: readonly Manifest[], file: string): boolean {
    return this.declares(chain, 'vitepress') && foldersUp(folderOf(file)).some((folder) => this.tree.hasFolder(inFolder(folder, '.vitepress')));
  }

  /** Whether it is known which distribution gives the import, all manifests are read whole, and none has that one. */
  private lacksPython(chain: readonly Manifest[], name: string): boolean {
    const distributions = distributionsOf(name);
    if (distributions === null || !chain.some((manifest) => manifest.isComplete && manifest.dependencies.length > 0)) return false;
    return chain.every((manifest) => manifest.isComplete || manifest.path.endsWith('.txt')) && !distributions.some((distribution) => this.declares(chain, distribution));
  }

  /** Whether a name of Rust may be a crate's, and neither the nearest manifest nor the tree has one of that name. */
  private lacksCargo([nearest]: readonly Manifest[], name: string): boolean {
    if (nearest === undefined || nearest.name === null || !/^[a-z][a-z0-9_]*$/.test(name)) return false;
    return !nearest.dependencies.some((entry) => [entry.name, entry.target].some((known) => known.replaceAll('-', '_') === name)) && !this.isCrate(name);
  }

  /** An alias that only a bundler or a test runner knows, a module that a declaration file makes up, or a folder by its name. */
  isAliased(name: string, file: string): boolean {
    if (foldersUp(folderOf(file)).some((folder) => this.isAliasedIn(folder, name, file))) return true;
    this.ambient ??= this.ambientModules();
    return this.ambient.includes(`\n${name}\n`);
  }

  private isAliasedIn(folder: string, name: string, file: string): boolean {
    const configs = this.configsOf(folder);
    // What a config imports is no alias of its own.
    const others = configs.includes(file) ? configs.filter((config) => config !== file) : configs;
    const key = `${folder} ${name}`;
    const known = others === configs ? this.aliases.get(key) : undefined;
    if (known !== undefined) return known;
    const [first = ''] = name.split('/');
    const found =
      [inFolder(folder, first), inFolder(folder, `src/${first}`)].some((path) => this.tree.hasFolder(path) || this.isModule(path)) ||
      others.some((config) => mentions(this.textOf(config), name)) ||
      this.isGivenByDeno(folder, name) ||
      this.isGivenByMix(folder, name) ||
      // Aliases of jest, module-alias, Parcel and browser fields.
      mentions(this.textOf(inFolder(folder, 'package.json')), name) ||
      // What a package of Meteor takes from elsewhere.
      mentions(this.textOf(inFolder(folder, 'package.js')), name);
    if (others === configs) this.aliases.set(key, found);
    return found;
  }

  /**
   * Whether a config of Deno may say what a name is. Beside a package.json with dependencies, as packages have it that are published to JSR too, Deno takes what either
   * names; elsewhere the code is for Deno alone, and where it has its names from is not looked up.
   */
  private isGivenByDeno(folder: string, name: string): boolean {
    if (this.tree.has(inFolder(folder, 'import_map.json'))) return true;
    const config = ['deno.json', 'deno.jsonc'].map((file) => inFolder(folder, file)).find((path) => this.tree.has(path));
    if (config === undefined) return false;
    const isForNpm = this.declared.manifests.some((manifest) => manifest.ecosystem === 'npm' && manifest.folder === folder && manifest.dependencies.length > 0);
    return !isForNpm || mentions(this.textOf(config), name) || mentions(this.textOf(config), 'importMap');
  }

  /** Whether Mix installs it into `deps`, where Phoenix has esbuild look for it (Mix's own `esbuild` is a program alone); `phoenix-colocated` is written when LiveView compiles. */
  private isGivenByMix(folder: string, name: string): boolean {
    return name !== 'esbuild' && this.textOf(inFolder(folder, 'mix.exs')).includes(`{:${name === 'phoenix-colocated' ? 'phoenix_live_view' : name},`);
  }

  /** Whether Cargo tests a crate with it: JavaScript in `tests` of a crate, which the nearest package.json is not of, is what its programs read. */
  isDataOfCrate(file: string, nearest: string): boolean {
    return foldersUp(folderOf(file)).some((folder) => folder !== nearest && isWithin(nearest, folder) && file.startsWith(inFolder(folder, 'tests/')) && this.tree.has(inFolder(folder, 'Cargo.toml')));
  }

  /** The text of a config or manifest, which is asked for many names; empty without one. */
  private textOf(path: string): string {
    let text = this.texts.get(path);
    if (text === undefined) {
      text = this.tree.has(path) ? (this.tree.text(path) ?? '') : '';
      this.texts.set(path, text);
    }
    return text;
  }

  /** Declarations that are not read: then nothing is certain. */
  hasOtherPython(file: string): boolean {
    return foldersUp(folderOf(file)).some((folder) => {
      const known = this.otherPython.get(folder);
      const found = known ?? OTHER_PYTHON.some((name) => this.tree.has(inFolder(folder, name)));
      if (known === undefined) this.otherPython.set(folder, found);
      return found;
    });
  }

  /** Tools, tests and manuals are run with more than the project declares. */
  isFollowed(file: string): boolean {
    return /(?:^|\/)(?:docs?(?:[-_]\w+)?|dev|tools?|scripts?|bench(?:marks?)?|notebooks?|ci|\.ci|\.github)\//.test(file) || /(?:^|\/)(?:noxfile|conftest|setup|tasks|fabfile|dodo)\.py$/.test(file);
  }

  /** A crate of the tree. */
  private isCrate(name: string): boolean {
    this.crates ??= new Set(this.declared.manifests.flatMap((manifest) => (manifest.ecosystem === 'cargo' ? [(manifest.name ?? '').replaceAll('-', '_')] : [])));
    return this.crates.has(name);
  }

  private isModule(path: string): boolean {
    return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.vue', '.d.ts'].some((ending) => this.tree.has(path + ending));
  }

  private configsOf(folder: string): readonly string[] {
    const known = this.configs.get(folder);
    if (known !== undefined) return known;
    const below = this.tree.below(folder);
    const depth = folder === '' ? 0 : folder.length + 1;
    // Beside the file, or anywhere in folders of tools; asked before the name, which costs more.
    const isNear = (path: string): boolean => path.startsWith('.', depth) || path.startsWith('config', depth) || path.startsWith('build', depth) || !path.includes('/', depth);
    const found: string[] = [];
    for (let at = 0; at < below.length && found.length < CONFIGS; at++) {
      const path = below[at] as string;
      if (isNear(path) && isToolConfig(path)) found.push(path);
    }
    this.configs.set(folder, found);
    return found;
  }

  private ambientModules(): string {
    const names: string[] = [];
    for (const path of this.tree.paths.filter((entry) => /\.d\.[cm]?ts$/.test(entry)).slice(0, 500).sort(compareText)) {
      for (const [, name] of (this.tree.text(path) ?? '').matchAll(/\bdeclare\s+module\s+['"]([^'"\n]+)['"]/g)) names.push(name ?? '');
    }
    return `\n${names.join('\n')}\n`;
  }

  private namesOf(manifest: Manifest): ReadonlySet<string> {
    const known = this.names.get(manifest);
    if (known !== undefined) return known;
    const names = new Set(manifest.dependencies.map((entry) => entry.name));
    if (manifest.name !== null) names.add(manifest.name);
    this.names.set(manifest, names);
    return names;
  }
}
