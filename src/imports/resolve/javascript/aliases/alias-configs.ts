/** Configs of bundlers, frameworks and test runners that may say what an alias means, by their last name. */
const SCRIPTS = /^(?:(?:vite|vitest|vue|nuxt|rsbuild|rspack|babel|jest|svelte|astro|electron\.vite|craco|quasar|react-router|docusaurus)\.config(?:\.[\w-]+)?|webpack(?:[.-][\w-]+)*\.conf(?:ig)?(?:\.[\w-]+)?|webpack\.(?:common|base))\.[mc]?[jt]s$/;
const OTHERS: ReadonlySet<string> = new Set(['babel.config.json', 'jest.config.json', '.babelrc', '.babelrc.json']);

const [S, C, N, E, F, G, DOT] = [115, 99, 110, 101, 102, 103, 46] as const;

/** Whether a file may be a config with aliases, told by its path; a manifest, which may have those of Jest, is not meant. Asked of every path of a tree. */
export function isAliasConfig(path: string): boolean {
  const last = path.charCodeAt(path.length - 1);
  if (last === S) {
    // What stands before `.js`, `.mjs`: the ends of `config`, `conf`, `common` and `base`.
    const before = path.charCodeAt(path.charCodeAt(path.length - 3) === DOT ? path.length - 4 : path.length - 5);
    if (before !== G && before !== F && before !== N && before !== E) return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return SCRIPTS.test(name);
  }
  return (last === C || last === N) && OTHERS.has(path.slice(path.lastIndexOf('/') + 1));
}
