/** Namespaces of the rulepacks that this version has, sorted. */
export const RULEPACKS = ['change-impact', 'cycles', 'drift'] as const;
export type RulepackName = (typeof RULEPACKS)[number];

export type RuleSeverity = 'off' | 'info' | 'warning' | 'error';

/** Rules of each rulepack with their severity unless configured (SPEC section 7). */
export const RULES: Readonly<Record<RulepackName, Readonly<Record<string, RuleSeverity>>>> = {
  'change-impact': { 'module-impacted': 'info', 'protected-module-impacted': 'warning', 'wide-impact': 'warning' },
  cycles: { 'circular-dependency-detected': 'error' },
  drift: {
    'missing-required-path': 'error',
    'forbidden-path': 'error',
    'undeclared-top-level': 'error',
    'protected-path-changed': 'warning',
    'top-level-added': 'info',
    'top-level-removed': 'info',
    'unreadable-manifest': 'error',
    'manifest-lock-mismatch': 'error',
    'missing-lock': 'off',
    'version-skew': 'warning',
    'undeclared-import': 'warning',
    'unused-dependency': 'info',
    'dependency-added': 'info',
    'dependency-removed': 'info',
    'major-upgrade': 'info',
    'schema-breaking-change': 'warning',
  },
};

/** Rulepacks that compare the workspace with its base. */
export const COMPARING_RULEPACKS: ReadonlySet<string> = new Set(['change-impact', 'drift']);

/** The name under which a rulepack stands in gate lists. */
export function rulepackGateName(namespace: RulepackName): string {
  return namespace.replaceAll('-', '_');
}

/** Gate names that belong to rulepacks, with their rulepack (SPEC section 1). */
export const RESERVED_GATE_NAMES: ReadonlyMap<string, RulepackName> = new Map(RULEPACKS.map((namespace) => [rulepackGateName(namespace), namespace]));
