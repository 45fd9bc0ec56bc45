import { invariant } from '../../base/invariant.js';
import type { Result } from '../../base/result.js';
import type { TextRead } from '../../base/text-read.js';
import { validate } from '../../contract/generated/config.validator.js';
import { judgedConfig, mergeConfigFiles, type LoadedConfig } from './config-file.js';
import type { ConfigProblem } from '../config-problem.js';
import { ruleProblems } from './config-rules.js';
import { schemaProblems } from './schema-problems.js';
import { readYamlTree } from '../yaml/yaml-tree.js';

/**
 * Loads any config with all that it extends, and says all that is wrong with it. `path` is relative to the root; `lookUp` says
 * what stands at such a path. It brings the YAML parser, the validator and the words along: `loadConfigQuickly` needs
 * them for few configs.
 */
export function loadWholeConfig(path: string, lookUp: (path: string) => TextRead): Result<LoadedConfig, readonly ConfigProblem[]> {
  const merged = mergeConfigFiles(path, lookUp, readYamlTree);
  if (!merged.ok) return merged;
  const { value, places } = merged.value;
  const loaded = judgedConfig(merged.value, [...schemaProblems(value, places), ...ruleProblems(value, places)]);
  // Whatever filters errors for people must not let a wrong config through.
  invariant(!loaded.ok || validate(loaded.value.data), 'a config that breaks its schema was reported');
  return loaded;
}
