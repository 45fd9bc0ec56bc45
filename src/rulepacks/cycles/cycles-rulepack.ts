import type { JSONSchema, Rulepack } from '../rulepack.js';
import { CYCLE_RULE, CYCLES_NAMESPACE } from './cycle-rule.js';
import { detectCircularDependencies } from './detect.js';

/** Settings of `cycles` as the analyzer gets them (SPEC section 7). */
const CONFIG_SCHEMA: JSONSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'Settings of the rulepack cycles.',
  type: 'object',
  additionalProperties: false,
  required: ['enabled'],
  properties: {
    enabled: { description: 'Whether the rulepack runs.', type: 'boolean' },
    severity_overrides: {
      description: 'Severity by rule id.',
      type: 'object',
      additionalProperties: false,
      properties: { [CYCLE_RULE]: { enum: ['error', 'warning', 'info'] } },
    },
    type_imports: {
      description: 'Whether type-only imports close cycles. They are gone at run time, so by default they do not.',
      enum: ['ignore', 'include'],
      default: 'ignore',
    },
    dynamic_imports: {
      description: 'Whether imports that run late (import(), an import inside a Python function) close cycles.',
      enum: ['include', 'ignore'],
      default: 'include',
    },
    granularity: {
      description: 'Between what cycles are looked for: language takes what each language compiles as a whole (packages of Go and Java, crates of Rust, files elsewhere), file takes files everywhere.',
      enum: ['language', 'file'],
      default: 'language',
    },
    ignore: {
      description: 'Files that are left out of the search for cycles, with the reason.',
      type: 'array',
      default: [],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['paths', 'reason'],
        properties: {
          paths: { description: 'Globs from the root.', type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
          reason: { description: 'Why these files are left out.', type: 'string', minLength: 1 },
        },
      },
    },
  },
};

/** The rulepack `cycles` 1.0.0 (document 003, section 4.3; SPEC section 7). */
export function cyclesRulepack(analyzerVersion: string): Rulepack {
  return {
    namespace: CYCLES_NAMESPACE,
    version: '1.0.0',
    analyzers: [
      {
        id: 'circular-dependency-detector',
        name: 'Circular Dependency Detector',
        description: 'Detects cycles in dependency graphs',
        analyzer_fn: (input) => detectCircularDependencies(input, analyzerVersion),
        default_severity: 'error',
        requires_graph: true,
      },
    ],
    config_schema: CONFIG_SCHEMA,
    default_config: { enabled: true, type_imports: 'ignore', dynamic_imports: 'include', granularity: 'language', ignore: [] },
  };
}
