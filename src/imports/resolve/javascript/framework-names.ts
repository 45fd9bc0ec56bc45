import { folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { isMap } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import type { PackageManifests } from './package-manifests.js';

/** What a name means that a framework gives by custom. */
export type FrameworkName =
  /** Any of these paths, the first that is there. `project` is the folder of the framework's config. */
  | { readonly kind: 'paths'; readonly framework: string; readonly project: string; readonly paths: readonly string[]; /** Where none is there, an installed theme has it. */ readonly isOfTheme?: true }
  /** Something that the framework makes while it builds. */
  | { readonly kind: 'made'; readonly framework: string }
  /** A name that only the framework's own config explains. */
  | { readonly kind: 'unknown'; readonly config: string };

const NUXT = { name: 'Nuxt', configs: ['nuxt.config.ts', 'nuxt.config.js', 'nuxt.config.mjs', 'nuxt.config.mts'], packages: ['nuxt', 'nuxt-nightly', '@nuxt/kit', '@nuxt/schema', 'nitropack', 'nitro'] } as const;
const WXT = { name: 'WXT', configs: ['wxt.config.ts', 'wxt.config.js', 'wxt.config.mjs', 'wxt.config.mts'], packages: ['wxt'] } as const;
const SVELTE_KIT = { name: 'SvelteKit', configs: ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'], packages: ['@sveltejs/kit'] } as const;
const REACT_ROUTER = { name: 'React Router', configs: ['react-router.config.ts', 'react-router.config.js', 'react-router.config.mjs'], packages: ['@react-router/dev'] } as const;
const VUE_CLI = { name: 'Vue CLI', configs: ['vue.config.js', 'vue.config.ts', 'vue.config.cjs', 'vue.config.mjs'], packages: ['@vue/cli-service'] } as const;
const DOCUSAURUS = { name: 'Docusaurus', configs: ['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs', 'docusaurus.config.cjs'], packages: ['@docusaurus/core'] } as const;
const QUASAR = { name: 'Quasar', configs: ['quasar.config.js', 'quasar.config.ts', 'quasar.config.mjs', 'quasar.config.cjs'], packages: ['@quasar/app-vite', '@quasar/app-webpack'] } as const;

/** A manifest at or above that declares it makes a project one of RedwoodJS, which has no names but its own rule for folders (`LateProbes`). */
export const REDWOOD_PACKAGE = '@redwoodjs/core';

/** Packages that make a project one of these frameworks. */
export const FRAMEWORK_PACKAGES: readonly string[] = [...[NUXT, WXT, SVELTE_KIT, REACT_ROUTER, VUE_CLI, DOCUSAURUS, QUASAR].flatMap(({ packages }) => [...packages]), REDWOOD_PACKAGE];

/** Folders of sources in a project of Nuxt: of version 4, of version 3, and the usual other choice. */
const NUXT_SOURCES = ['app', '', 'src'] as const;
/** Those of WXT: without `srcDir`, and the usual choice of it. */
const WXT_SOURCES = ['', 'src'] as const;
/** What is by custom a folder of a project of Quasar: `app` its own, the others those of its `src`. */
const QUASAR_FOLDER = /^(?:src|app|components|layouts|pages|assets|boot|stores)(?=\/|$)/;
const SVELTE_KIT_MADE = /^\$(?:app|env|service-worker)(?:\/|$)/;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies'] as const;

/**
 * Names that frameworks map in a config which they generate, so that no checkout has it: `~/x`, `@/x`, `~~/x` and `#shared/x` of
 * Nuxt, the first three of WXT, `$lib/x` and `./$types` of SvelteKit, `./+types/x` of React Router, `@/x` of Vue CLI, `@site/x` and `@theme/x` of Docusaurus, `src/x`, `components/x` and
 * their like of Quasar (their documentation; reviewed 2026-11-26, of WXT 2026-11-27, of Quasar 2026-11-28). To be asked last, when a specifier means nothing else.
 */
export class FrameworkNames {
  private readonly projects = new Map<string, string | null>();

  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
  ) {}

  /** What a specifier means in a folder; null where no framework in reach says anything. */
  ask(folder: string, specifier: string): FrameworkName | null {
    switch (specifier.charCodeAt(0)) {
      case 126: // ~
      case 64: // @
        return this.ofProject(NUXT, NUXT_SOURCES, folder, specifier) ?? this.ofProject(WXT, WXT_SOURCES, folder, specifier) ?? (specifier.startsWith('@/') ? this.below(VUE_CLI, folder, 'src', specifier.slice(2)) : specifier.startsWith('@site/') ? this.below(DOCUSAURUS, folder, '', specifier.slice(6)) : specifier.startsWith('@theme/') ? this.ofTheme(folder, specifier.slice(7)) : null);
      case 35: // #
        return (specifier.startsWith('#shared/') ? this.ofProject(NUXT, NUXT_SOURCES, folder, specifier) : this.madeBy(NUXT, folder)) ?? this.madeBy(WXT, folder) ?? (specifier.startsWith('#q-app') ? this.madeBy(QUASAR, folder) : null);
      case 36: // $
        return this.ofSvelteKit(folder, specifier);
      case 46: // .
        return this.ofRelative(folder, specifier);
      default:
        return this.ofQuasar(folder, specifier);
    }
  }

  /** `~/x` and `@/x` in the folders of sources, `~~/x` and `@@/x` in the project's own, `#shared/x` in `shared`. */
  private ofProject(framework: Framework, sources: readonly string[], folder: string, specifier: string): FrameworkName | null {
    const match = /^(~~?|@@?|#shared)\/(.*)$/.exec(specifier);
    // A module for Nuxt has no config of its own: Nuxt's tools make its tsconfig as that of a project in its folder.
    const project = match === null ? null : (this.projectOf(framework, folder) ?? (framework === NUXT ? this.declaring(framework, folder) : null));
    if (match === null || project === null) return null;
    const [, alias = '', rest = ''] = match;
    const folders = alias === '#shared' ? ['shared'] : alias.length === 2 ? [''] : sources;
    return { kind: 'paths', framework: framework.name, project, paths: pathsBelow(project, folders.map((source) => inFolder(source, rest))) };
  }

  private madeBy(framework: Framework, folder: string): FrameworkName | null {
    return this.isUsed(framework, folder) ? { kind: 'made', framework: framework.name } : null;
  }

  /** What a framework maps to one folder of its project. */
  private below(framework: Framework, folder: string, source: string, rest: string): FrameworkName | null {
    const project = this.projectOf(framework, folder) ?? this.declaring(framework, folder);
    return project === null ? null : { kind: 'paths', framework: framework.name, project, paths: pathsBelow(project, [inFolder(source, rest)]) };
  }

  /** `@theme/Footer` is what the site has in place of the part of a theme. */
  private ofTheme(folder: string, rest: string): FrameworkName | null {
    const name = this.below(DOCUSAURUS, folder, 'src/theme', rest);
    return name?.kind === 'paths' ? { ...name, isOfTheme: true } : null;
  }

  private ofSvelteKit(folder: string, specifier: string): FrameworkName | null {
    const project = this.projectOf(SVELTE_KIT, folder);
    if (project === null) return null;
    if (SVELTE_KIT_MADE.test(specifier)) return { kind: 'made', framework: SVELTE_KIT.name };
    if (specifier !== '$lib' && !specifier.startsWith('$lib/')) return { kind: 'unknown', config: inFolder(project, 'svelte.config.js') };
    return { kind: 'paths', framework: SVELTE_KIT.name, project, paths: pathsBelow(project, [`src/lib${specifier.slice(4)}`]) };
  }

  private ofRelative(folder: string, specifier: string): FrameworkName | null {
    const framework = /\/\$types(?:\.js|\.d\.ts)?$/.test(specifier) ? SVELTE_KIT : /\/\+types\/[^/]+$/.test(specifier) ? REACT_ROUTER : null;
    return framework === null ? null : this.madeBy(framework, folder);
  }

  private ofQuasar(folder: string, specifier: string): FrameworkName | null {
    const name = QUASAR_FOLDER.exec(specifier)?.[0];
    const project = name === undefined ? null : this.projectOf(QUASAR, folder);
    if (name === undefined || project === null) return null;
    const rest = specifier.slice(name.length + 1);
    return { kind: 'paths', framework: QUASAR.name, project, paths: pathsBelow(project, [name === 'app' ? rest : name === 'src' ? inFolder('src', rest) : inFolder(`src/${name}`, rest)]) };
  }

  /** The nearest folder at or above with a config of the framework. */
  private projectOf(framework: Framework, folder: string): string | null {
    const { name, configs } = framework;
    const key = `${name}\n${folder}`;
    const known = this.projects.get(key);
    if (known !== undefined) return known;
    const isHere = configs.some((config) => this.tree.has(inFolder(folder, config)));
    const project = isHere ? folder : folder === '' ? null : this.projectOf(framework, folderOf(folder));
    this.projects.set(key, project);
    return project;
  }

  /** A library for a framework has no config of it, but declares it. */
  private isUsed(framework: Framework, folder: string): boolean {
    return this.projectOf(framework, folder) !== null || this.declaring(framework, folder) !== null;
  }

  /** The nearest folder at or above whose manifest declares a framework. */
  private declaring({ packages }: Framework, folder: string): string | null {
    const declares = (above: string): boolean => {
      const manifest = this.manifests.of(above);
      return manifest !== null && DEPENDENCIES.some((list) => isMap(manifest[list]) && packages.some((name) => Object.hasOwn(manifest[list] as object, name)));
    };
    return foldersUp(folder).find(declares) ?? null;
  }
}

/** Paths from a project's folder, which may go up again (`src/lib/../routes/og`); those that leave the tree are left out. */
function pathsBelow(project: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => joinPath(project, path)).filter((path) => path !== null);
}

interface Framework {
  readonly name: string;
  readonly configs: readonly string[];
  readonly packages: readonly string[];
}

/** Whether a name is that of a folder by the custom of Quasar, and of no package. */
export function isFolderOfQuasar(specifier: string): boolean {
  return QUASAR_FOLDER.test(specifier);
}

const GENERATED: readonly (readonly [string, RegExp])[] = [[NUXT.name, /(?:^|\/)\.nuxt\//], ['Nitro', /(?:^|\/)\.nitro\//], [SVELTE_KIT.name, /(?:^|\/)\.svelte-kit\//], [WXT.name, /(?:^|\/)\.wxt\//], [QUASAR.name, /(?:^|\/)\.quasar\//]];

/** The framework that may generate what a config extends, told by its path. */
export function generatedBy(path: string): string | null {
  return GENERATED.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
