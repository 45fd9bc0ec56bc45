/** Configs of bundlers, frameworks and test runners that may say what an alias or a root folder means, or what a bundle is made from, by their last name. */
const SCRIPTS = /^(?:(?:vite|vitest|vue|nuxt|wxt|rsbuild|rspack|rslib|tsup|tsdown|rollup|rolldown|build|babel|jest|svelte|astro|electron\.vite|craco|quasar|react-router|docusaurus|next)\.config(?:\.(?:base|common))?|webpack(?:[.-][\w-]+(?:\.[\w-]+)*)?\.conf(?:ig)?(?:\.(?:base|common))?|webpack\.(?:common|base)|\.babelrc|gatsby-node)\.[mc]?[jt]s$/;
const OTHERS: ReadonlySet<string> = new Set(['babel.config.json', 'jest.config.json', '.babelrc', '.babelrc.json']);

const [S, C, N, E, F, G, DOT] = [115, 99, 110, 101, 102, 103, 46] as const;
/** What stands before the extension of a script that may be one, told by its last letter first: hardly a file of a tree has it. */
const ENDS = ['config', 'conf', '.common', '.base', '.babelrc', 'gatsby-node'] as const;

/** Whether a file may be a config with aliases or root folders, told by its path; a manifest, which may have those of Jest and Babel, is not meant. Asked of every path of a tree. */
export function isAliasConfig(path: string): boolean {
  const { length } = path;
  const last = path.charCodeAt(length - 1);
  if (last === S) {
    const end = path.charCodeAt(length - 3) === DOT ? length - 3 : length - 4;
    const before = path.charCodeAt(end - 1);
    if (before !== G && before !== F && before !== N && before !== E && before !== C) return false;
    for (const word of ENDS) if (path.startsWith(word, end - word.length)) return SCRIPTS.test(path.slice(path.lastIndexOf('/') + 1));
    return false;
  }
  return (last === C || last === N) && OTHERS.has(path.slice(path.lastIndexOf('/') + 1));
}
