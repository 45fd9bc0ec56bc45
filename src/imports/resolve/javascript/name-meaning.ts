import type { Resolution } from '../resolution.js';

/** What `paths` and `baseUrl` of the configs make of a specifier that is not relative. */
export type Mapped =
  | { readonly kind: 'file'; readonly path: string }
  /** A pattern fits whose targets lie in the tree's own folders: the import meant a file, and there is none. */
  | { readonly kind: 'missing'; readonly config: string; readonly pattern: string; readonly targets: readonly string[] }
  /** A pattern fits all of whose targets lie outside the workspace. */
  | { readonly kind: 'elsewhere'; readonly config: string; readonly pattern: string };

/** What a name means by the configs and manifests around a folder alone: the same in all folders that have them in common. */
export interface NameMeaning {
  /** Null where no config has a say. */
  readonly mapped: Mapped | null;
  /** As a module of Node or a package; no package where a config gives a file, and for what is by custom an alias. */
  readonly named: Resolution;
}
