import { invariant } from '../base/invariant.js';
import type { Result } from '../base/result.js';
import type { TextRead } from '../base/text-read.js';
import { configSchemaText } from '../contract/generated/config.schema-text.js';
import { provesFit, type JsonSchema } from '../contract/proves-fit.js';
import { loadConfig, type LoadedConfig, type ReadTree } from './config-file.js';
import type { ConfigProblem } from './config-problem.js';
import { readPlainTree } from './plain-tree.js';
import type { YamlTree } from './yaml-tree.js';

/** Stands for what is wrong until it is put into words; never shown. */
const BROKEN: ConfigProblem = { code: 'config_value', message: 'the config breaks its schema' };
const UNREAD: YamlTree = { value: undefined, places: new Map(), problems: [] };

/**
 * Loads a config with what it extends, as `loadConfig`. The YAML parser, the validator and the words for what is wrong are
 * loaded only for a config that is more than plain YAML or does not certainly fit its schema.
 */
export async function loadConfigQuickly(path: string, lookUp: (path: string) => TextRead): Promise<Result<LoadedConfig, readonly ConfigProblem[]>> {
  let allPlain = true;
  const readTree: ReadTree = (file, text) => {
    const tree = readPlainTree(file, text);
    allPlain &&= tree !== null;
    return tree ?? UNREAD;
  };
  const plain = loadConfig(path, lookUp, readTree, (value) => (provesFit(JSON.parse(configSchemaText) as JsonSchema, value) ? [] : [BROKEN]));
  if (allPlain && plain.ok) return plain;
  const [{ readYamlTree }, { schemaProblems }, { validate }] = await Promise.all([
    import('./yaml-tree.js'),
    import('./schema-problems.js'),
    import('../contract/generated/config.validator.js'),
  ]);
  const loaded = loadConfig(path, lookUp, readYamlTree, schemaProblems);
  // Whatever filters errors for people must not let a wrong config through.
  invariant(!loaded.ok || validate(loaded.value.data), 'a config that breaks its schema was reported');
  return loaded;
}
