import { compareText } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import type { ConfigProblem } from '../config-problem.js';

/** Where the config is looked for, from the root (SPEC section 10). */
export const DEFAULT_CONFIG_PATH = '.github/contract-gates.yml';

/** Names that people mean by it, there or at the root. They are never read, but never passed over in silence either. */
const LOOKALIKE = /^\.?contract[-_]?gates?\.(?:ya?ml|json)$/iu;

/** What is asked of the disk to find the config. */
export interface ConfigSearch {
  exists(path: string): boolean;
  /** Names of what a folder holds (`.` is the root), in any order; none when there is no such folder. */
  namesIn(folder: string): readonly string[];
  findAbove(path: string): string | null;
}

/**
 * The config file to read: the one that was asked for, else the default one, else null (no config). A file with almost
 * the default name is a problem, because a run without its gates would be green for nothing; so is a default one in a
 * folder above, which `findAbove` looks for up to the top of the repository.
 */
export function findConfig(asked: string | null, { exists, namesIn, findAbove }: ConfigSearch): Result<string | null, ConfigProblem> {
  if (asked !== null) return ok(asked);
  if (exists(DEFAULT_CONFIG_PATH)) return ok(DEFAULT_CONFIG_PATH);
  const meant = ['.github', '.'].flatMap((folder) => [...namesIn(folder)].sort(compareText).filter((name) => LOOKALIKE.test(name)).map((name) => (folder === '.' ? name : `${folder}/${name}`)))[0];
  if (meant === undefined) return noneHere(findAbove(DEFAULT_CONFIG_PATH));
  return err({
    code: 'config_missing',
    message: `${meant} looks like the config, but only ${DEFAULT_CONFIG_PATH} is read`,
    hint: `rename it to ${DEFAULT_CONFIG_PATH}, or set the input config to ${meant}`,
    location: { file: meant },
  });
}

/** A config that the repository has and the checkout has not: without it no gate that it declares would run. */
export function configLeftOut(): ConfigProblem {
  return {
    code: 'config_missing',
    message: `the sparse checkout leaves out ${DEFAULT_CONFIG_PATH}: its gates would not run`,
    hint: 'add .github to sparse-checkout of the checkout step (git sparse-checkout add .github)',
    location: { file: DEFAULT_CONFIG_PATH },
  };
}

function noneHere(above: string | null): Result<null, ConfigProblem> {
  if (above === null) return ok(null);
  const folder = above.slice(0, -DEFAULT_CONFIG_PATH.length - 1);
  return err({
    code: 'config_missing',
    message: `${above} is above the working directory, which has no config of its own: its gates would not run`,
    hint: `run in ${folder} (-C ${folder}, or the input working-directory); to check this folder by itself, write a ${DEFAULT_CONFIG_PATH} in it (version: 1 is enough) or name a config with the input config`,
    location: { file: above },
  });
}
