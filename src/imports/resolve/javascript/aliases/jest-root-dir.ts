import { joinPath } from '../../file-tree.js';
import { type ConfigCode, isSign, wordOf } from './config-code.js';
import type { ConfigPaths } from './config-paths.js';

/** What stands in a config of Jest for its `rootDir`. */
export const ROOT_DIR = '<rootDir>';

/** The `rootDir` of a config of Jest, from the root of the workspace: the project's folder where the config does not say it; null outside of the workspace. */
export function jestRootDir(code: ConfigCode, paths: ConfigPaths, project: string): string | null {
  const at = code.tokens.findIndex((token, index) => wordOf(token) === 'rootDir' && isSign(code.tokens[index + 1], ':'));
  const value = at < 0 ? null : paths.valueOf(at + 2, code.endOfValue(at + 2));
  if (value?.isPlaced === true) return value.text;
  return joinPath(project, value?.text.replace(ROOT_DIR, '.') ?? '.');
}
