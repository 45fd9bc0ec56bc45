import type { Modules } from '../graph/modules.js';

/** The key of the AnalyzerConfig under which the modules of the tree are handed in. It is no setting. */
const MODULES_KEY = 'modules';

/** The config with the modules of the workspace. */
export function withModules<C extends object>(config: C, modules: Modules): C {
  return { ...config, [MODULES_KEY]: modules };
}

/** The modules as they were handed in with the config; else the root alone. */
export function modulesIn(config: Readonly<Record<string, unknown>>): Modules {
  return (config[MODULES_KEY] as Modules | undefined) ?? { kind: 'folders', list: [{ name: '.', path: '.', manifest: null }] };
}
