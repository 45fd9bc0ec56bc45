import type { Result } from '../../base/result.js';
import type { TextRead } from '../../base/text-read.js';
import { configSchemaText } from '../../contract/generated/config.schema-text.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import { provesFit, type JsonSchema } from '../../contract/schema/proves-fit.js';
import { judgedConfig, mergeConfigFiles, type LoadedConfig, type ReadTree } from './config-file.js';
import type { ConfigProblem } from '../config-problem.js';
import { mayBreakRules } from './may-break-rules.js';
import { readPlainTree } from '../yaml/plain-tree.js';
import type { YamlTree } from '../yaml/yaml-tree.js';

const UNREAD: YamlTree = { value: undefined, places: new Map(), problems: [] };

/**
 * Loads a config with what it extends, as `loadWholeConfig`, which is loaded only for a config that is more than plain YAML
 * or does not certainly fit its schema. The rules are loaded for a config that has something they are about.
 */
export async function loadConfigQuickly(path: string, lookUp: (path: string) => TextRead): Promise<Result<LoadedConfig, readonly ConfigProblem[]>> {
  let allPlain = true;
  const readTree: ReadTree = (file, text) => {
    const tree = readPlainTree(file, text);
    allPlain &&= tree !== null;
    return tree ?? UNREAD;
  };
  const merged = mergeConfigFiles(path, lookUp, readTree);
  if (allPlain && merged.ok) {
    const { value, places } = merged.value;
    if (provesFit(JSON.parse(configSchemaText) as JsonSchema, value)) {
      const problems = mayBreakRules(value as unknown as ConfigFile) ? (await import('./config-rules.js')).ruleProblems(value, places) : [];
      const loaded = judgedConfig(merged.value, problems);
      if (loaded.ok) return loaded;
    }
  }
  return (await import('./load-whole-config.js')).loadWholeConfig(path, lookUp);
}
