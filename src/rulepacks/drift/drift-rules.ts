import type { Severity } from '../rulepack.js';

/** Names that the drift rulepack gives to the world; changing one is a new major version of it. */
export const DRIFT_NAMESPACE = 'drift';

export interface DriftRule {
  readonly category: 'structure' | 'dependencies' | 'contracts';
  readonly severity: Severity | 'off';
  /** The same for every violation; the facts are in its context (SPEC section 5). */
  readonly message: string;
}

/** The rules of SPEC section 7 with their severities unless configured. */
export const DRIFT_RULES = {
  'missing-required-path': { category: 'structure', severity: 'error', message: 'A path that the config requires is missing.' },
  'forbidden-path': { category: 'structure', severity: 'error', message: 'A path that the config forbids exists.' },
  'undeclared-top-level': { category: 'structure', severity: 'error', message: 'A top-level entry that the config does not declare.' },
  'protected-path-changed': { category: 'structure', severity: 'warning', message: 'A protected path was changed.' },
  'top-level-added': { category: 'structure', severity: 'info', message: 'A top-level entry that the base did not have.' },
  'top-level-removed': { category: 'structure', severity: 'info', message: 'A top-level entry of the base is gone.' },
  'unreadable-manifest': { category: 'dependencies', severity: 'error', message: 'A manifest or lock file cannot be read, so it was not checked.' },
  'manifest-lock-mismatch': { category: 'dependencies', severity: 'error', message: 'The lock file does not match the manifest.' },
  'missing-lock': { category: 'dependencies', severity: 'off', message: 'A manifest with dependencies has no lock file.' },
  'version-skew': { category: 'dependencies', severity: 'warning', message: 'Manifests of one workspace declare different ranges of a package.' },
  'undeclared-import': { category: 'dependencies', severity: 'warning', message: 'An imported package that no manifest declares.' },
  'unused-dependency': { category: 'dependencies', severity: 'info', message: 'A declared dependency that nothing uses.' },
  'dependency-added': { category: 'dependencies', severity: 'info', message: 'A dependency that the base did not have.' },
  'dependency-removed': { category: 'dependencies', severity: 'info', message: 'A dependency of the base is gone.' },
  'major-upgrade': { category: 'dependencies', severity: 'info', message: 'A dependency has another major version than at the base.' },
  'schema-breaking-change': { category: 'contracts', severity: 'warning', message: 'A schema refuses what it accepted at the base.' },
} as const satisfies Readonly<Record<string, DriftRule>>;

export type DriftRuleId = keyof typeof DRIFT_RULES;

/** Rules that look at the base: without one they are skipped. */
export const COMPARING_RULES: readonly DriftRuleId[] = [
  'protected-path-changed', 'top-level-added', 'top-level-removed', 'dependency-added', 'dependency-removed', 'major-upgrade', 'schema-breaking-change',
];
