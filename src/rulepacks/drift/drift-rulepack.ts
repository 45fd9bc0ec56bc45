import type { JSONSchema, Rulepack } from '../rulepack.js';
import { createDeclaredReader } from './declared.js';
import { detectDrift } from './detect.js';
import { DEFAULT_SAMPLES, DEFAULT_SCHEMAS, NO_STRUCTURE } from './drift-config.js';
import { isManifest, isManifestOrLock } from './drift-facts.js';
import { COMPARING_RULES, DRIFT_NAMESPACE, DRIFT_RULES } from './drift-rules.js';
import { mayBeLinkedFolder, mayNamePackages } from './mentions.js';

const GLOBS = (description: string): JSONSchema => ({ description, type: 'array', items: { type: 'string', minLength: 1 } });

/** Settings of `drift` as the analyzer gets them (SPEC section 7). */
const CONFIG_SCHEMA: JSONSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Settings of the rulepack drift.',
  type: 'object',
  additionalProperties: false,
  required: ['enabled'],
  properties: {
    enabled: { description: 'Whether the rulepack runs.', type: 'boolean' },
    severity_overrides: {
      description: 'Severity by rule id; a rule that is not named is off.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.keys(DRIFT_RULES).map((rule) => [rule, { enum: ['error', 'warning', 'info'] }])),
    },
    structure: {
      description: 'What paths there have to be, and must not be.',
      type: 'object',
      additionalProperties: false,
      properties: {
        required: GLOBS('Paths or globs that must match something.'),
        forbidden: GLOBS('Globs that must match nothing.'),
        top_level: GLOBS('Names of all top-level folders; dot folders need not be named.'),
        protected: GLOBS('Globs of paths that are not changed lightly.'),
      },
    },
    schemas: GLOBS('Globs of JSON Schemas that others rely on.'),
    samples: GLOBS('Globs of sources whose imports are samples.'),
    ignore: {
      description: 'Files of which nothing is told, with the reason.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['paths', 'reason'],
        properties: { paths: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }, reason: { type: 'string', minLength: 1 } },
      },
    },
  },
};

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
    reads: (path) => isManifestOrLock(path) || mayNamePackages(path) || mayBeLinkedFolder(path),
    // Which files are schemas is a setting; any JSON that changed may be one.
    base_wanted: { wantsText: (path) => isManifest(path) || path.endsWith('.json'), wantsGraph: () => false },
  };
}
