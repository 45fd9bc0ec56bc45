import type { SourceLocation } from '../../base/result.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import { rulepackGateName, RULES, type RulepackName, type RuleSeverity } from '../rulepack-names.js';

/** A rulepack as a run uses it, with every default filled. */
export interface RulepackSettings {
  readonly namespace: RulepackName;
  /** Its name in gate lists. */
  readonly gateName: string;
  /** False when the config switches it off, or every rule of it. */
  readonly enabled: boolean;
  /** The AnalyzerConfig of document `003`: plain JSON, validated by the rulepack. */
  readonly config: Readonly<Record<string, unknown>>;
  /** By rule: whether only what the base did not have counts. */
  readonly newOnly: Readonly<Record<string, boolean>>;
  readonly severity: Readonly<Record<string, RuleSeverity>>;
  /** Whether the config says anything of it: then having nothing to look at is not silent (SPEC section 2). */
  readonly namedInConfig: boolean;
  readonly location: SourceLocation | null;
}

type Configured = NonNullable<ConfigFile['rulepacks']>;
type RuleSetting = RuleSeverity | { readonly severity?: RuleSeverity; readonly new_only?: boolean };

export function rulepackSettings(namespace: RulepackName, configured: Configured | undefined, newOnlyPolicy: boolean, location: SourceLocation | null): RulepackSettings {
  const severity: Record<string, RuleSeverity> = {};
  const newOnly: Record<string, boolean> = {};
  const settings = configured?.[namespace];
  const rules: Readonly<Record<string, RuleSetting>> = settings?.rules ?? {};
  for (const [rule, byDefault] of Object.entries(RULES[namespace])) {
    const said = rules[rule];
    severity[rule] = (typeof said === 'object' ? said.severity : said) ?? byDefault;
    newOnly[rule] = (typeof said === 'object' ? said.new_only : undefined) ?? newOnlyPolicy;
  }
  const overrides = Object.entries(severity).filter(([, level]) => level !== 'off');
  const enabled = (settings?.enabled ?? true) && overrides.length > 0;
  return {
    namespace,
    gateName: rulepackGateName(namespace),
    enabled,
    config: { enabled, severity_overrides: Object.fromEntries(overrides), ...optionsOf(namespace, configured ?? {}) },
    newOnly,
    severity,
    namedInConfig: settings !== undefined,
    location,
  };
}

/** What only this rulepack has, with defaults; an option that is absent has the rulepack's own. */
function optionsOf(namespace: RulepackName, configured: Configured): Readonly<Record<string, unknown>> {
  switch (namespace) {
    case 'cycles': {
      const { type_imports = 'ignore', dynamic_imports = 'include', granularity = 'language', ignore = [] } = configured.cycles ?? {};
      return { type_imports, dynamic_imports, granularity, ignore: ignore.map(({ paths, reason }) => ({ paths: [...paths], reason })) };
    }
    case 'change-impact': {
      const { protected: guarded = [], wide_impact = '40%', impacts_all, tests } = configured['change-impact'] ?? {};
      return { protected: [...guarded], wide_impact, ...(impacts_all === undefined ? {} : { impacts_all: [...impacts_all] }), ...(tests === undefined ? {} : { tests: [...tests] }) };
    }
    case 'drift': {
      const drift = configured.drift;
      const { required, forbidden, top_level: topLevel, protected: guarded } = drift?.structure ?? {};
      return {
        structure: { required: [...(required ?? [])], forbidden: [...(forbidden ?? [])], top_level: [...(topLevel ?? [])], protected: [...(guarded ?? [])] },
        ...(drift?.schemas === undefined ? {} : { schemas: [...drift.schemas] }),
        ...(drift?.samples === undefined ? {} : { samples: [...drift.samples] }),
        ignore: (drift?.ignore ?? []).map(({ paths, reason }) => ({ paths: [...paths], reason })),
      };
    }
  }
}
