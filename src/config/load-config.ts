import type { Result } from '../base/result.js';
import type { TextRead } from '../base/text-read.js';
import { loadConfig, type LoadedConfig } from './config-file.js';
import type { ConfigProblem } from './config-problem.js';
import { readPlainTree } from './plain-tree.js';
import type { YamlTree } from './yaml-tree.js';

const UNREAD: YamlTree = { value: undefined, places: new Map(), problems: [] };

/**
 * Loads a config with what it extends, as `loadConfig`. The YAML parser is loaded only for a file that is more than plain
 * YAML, and to say what is wrong with one.
 */
export async function loadConfigQuickly(path: string, lookUp: (path: string) => TextRead): Promise<Result<LoadedConfig, readonly ConfigProblem[]>> {
  let allPlain = true;
  const plain = loadConfig(path, lookUp, (file, text) => {
    const tree = readPlainTree(file, text);
    allPlain &&= tree !== null;
    return tree ?? UNREAD;
  });
  if (allPlain && plain.ok) return plain;
  const { readYamlTree } = await import('./yaml-tree.js');
  return loadConfig(path, lookUp, readYamlTree);
}
