import type { Rulepack } from '../rulepack.js';
import { globs, ignoredPaths, settingsSchema } from '../settings-schema.js';
import { createDeclaredReader } from './declared.js';
import { detectDrift } from './detect.js';
import { DEFAULT_SAMPLES, DEFAULT_SCHEMAS, NO_STRUCTURE } from './drift-config.js';
import { isManifest, isManifestOrLock } from './drift-facts.js';
import { COMPARING_RULES, DRIFT_NAMESPACE, DRIFT_RULES } from './drift-rules.js';
import { mayBeLinkedFolder, mayNamePackages } from './mentions.js';

const CONFIG_SCHEMA = settingsSchema(DRIFT_NAMESPACE, Object.keys(DRIFT_RULES), {
  structure: {
    description: 'Paths that must exist, and paths that must not.',
    type: 'object',
    additionalProperties: false,
    properties: {
      required: globs('Paths or globs that must match something.'),
      forbidden: globs('Globs that must match nothing.'),
      top_level: globs('Names of all top-level folders; dot folders need not be named.'),
      protected: globs('Globs of paths whose change needs attention.'),
    },
  },
  schemas: globs('Globs of JSON Schemas that others rely on.'),
  samples: globs('Globs of sources whose imports are samples.'),
  ignore: ignoredPaths('Files that are not reported, with the reason.'),
});

/** The rulepack `drift` 1.0.0 (SPEC section 7). */
export function driftRulepack(analyzerVersion: string): Rulepack {
  const readDeclared = createDeclaredReader();
  return {
    namespace: DRIFT_NAMESPACE,
    version: '1.0.0',
    analyzers: [
      {
        id: 'drift-detector',
        name: 'Drift Detector',
        description: 'Compares the tree with what it declares and with its base',
        analyzer_fn: (input) => detectDrift(input, analyzerVersion, readDeclared),
        default_severity: 'warning',
        requires_graph: true,
      },
    ],
    config_schema: CONFIG_SCHEMA,
    default_config: { enabled: true, severity_overrides: {}, structure: { ...NO_STRUCTURE }, schemas: [...DEFAULT_SCHEMAS], samples: [...DEFAULT_SAMPLES], ignore: [] },
    comparing_rules: COMPARING_RULES,
    reads: (path) => isManifestOrLock(path) || mayNamePackages(path) || mayBeLinkedFolder(path) || path.endsWith('.patch') || path.endsWith('.npmrc'),
    // Which files are schemas is a setting; any JSON that changed may be one.
    base_wanted: { wantsText: (path) => isManifest(path) || path.endsWith('.json'), wantsGraph: () => false },
  };
}
