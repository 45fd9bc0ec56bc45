import type { Rulepack } from '../rulepack.js';
import { ignoredPaths, settingsSchema } from '../settings-schema.js';
import { CYCLE_RULE, CYCLES_NAMESPACE } from './cycle-rule.js';
import { detectCircularDependencies } from './detect.js';

const CONFIG_SCHEMA = settingsSchema(CYCLES_NAMESPACE, [CYCLE_RULE], {
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
    description: 'Unit between which cycles are searched: language uses the unit that each language compiles (packages of Go and Java, crates of Rust, files elsewhere), file uses files everywhere.',
    enum: ['language', 'file'],
    default: 'language',
  },
  ignore: ignoredPaths('Files that are left out of the search for cycles, with the reason.'),
});

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
