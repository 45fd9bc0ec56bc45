/** Files of these name what they have themselves (`use crate::tide::Phase::*`, `import port.Tide.Phase`), or are drawn within themselves, as a component of a tree is. */
const NAMES_ITSELF = /\.(?:rs|go|java|kts?|vue|svelte)$/;

/** A bundler makes another module of the file (`./entry?assets`, `./worker?worker`). */
const MADE_OF_IT = /^[^?]+\?/;

/** Whether an import of the own file is no cycle: its language means something else by it, an `include` is there for other macros, or what a bundler makes of the file is meant. */
export function meansNoCycle(path: string, { kind, specifier }: { readonly kind: string; readonly specifier: string }): boolean {
  return kind === 'include' || NAMES_ITSELF.test(path) || MADE_OF_IT.test(specifier);
}
