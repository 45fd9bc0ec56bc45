import type { Rulepack } from '../rulepack.js';
import { globs, settingsSchema } from '../settings-schema.js';
import { CODEOWNERS_PATHS } from './codeowners.js';
import { detectImpact, needsBaseGraph } from './detect-impact.js';
import { IMPACT_NAMESPACE, IMPACTS_ALL, MODULE_IMPACTED, PROTECTED_IMPACTED, TEST_FILES, WIDE_IMPACT } from './impact-rules.js';

const CONFIG_SCHEMA = settingsSchema(IMPACT_NAMESPACE, [MODULE_IMPACTED, PROTECTED_IMPACTED, WIDE_IMPACT], {
  protected: globs('Modules (by name or folder) or globs of files: a warning when the change reaches one.', { default: [] }),
  wide_impact: { description: 'Share of the source files from which a change is wide.', type: 'string', pattern: '^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$', default: '40%' },
  impacts_all: globs('Globs of files whose change counts as a change of everything.', { default: IMPACTS_ALL }),
  tests: globs('Globs of files that are tests.', { default: TEST_FILES }),
  base: { description: 'What the base commit had; handed in, no setting.', type: 'object' },
  modules: { description: 'Modules of the workspace; handed in, no setting.', type: 'object' },
});

/** The rulepack `change-impact` 1.0.0 (SPEC section 7). */
export function changeImpactRulepack(analyzerVersion: string): Rulepack {
  return {
    namespace: IMPACT_NAMESPACE,
    version: '1.0.0',
    analyzers: [
      {
        id: 'change-impact-analyzer',
        name: 'Change Impact Analyzer',
        description: 'Tells which files, modules, tests and owners a change reaches',
        analyzer_fn: (input) => detectImpact(input, analyzerVersion),
        default_severity: 'info',
        requires_graph: true,
      },
    ],
    config_schema: CONFIG_SCHEMA,
    default_config: { enabled: true, protected: [], wide_impact: '40%', impacts_all: IMPACTS_ALL },
    comparing_rules: [MODULE_IMPACTED, PROTECTED_IMPACTED, WIDE_IMPACT],
    base_wanted: { texts: CODEOWNERS_PATHS, wantsText: () => false, wantsGraph: needsBaseGraph },
    modules_wanted: true,
  };
}
