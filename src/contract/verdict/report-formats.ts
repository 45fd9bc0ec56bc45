/** What reports of a format tell: facts of the deployment contract. */
export type ReportKind = 'tests' | 'coverage' | 'analysis';

/** The formats that the readers know, by what they tell; a name stands for one kind. The schema of the config has the same names. */
export const REPORT_FORMATS = {
  tests: ['junit', 'trx', 'nunit', 'xunit', 'ctrf', 'tap', 'jest', 'vitest', 'mocha', 'playwright', 'go-test', 'dart', 'mochawesome', 'cucumber', 'robot', 'rspec', 'testng', 'cucumber-messages', 'sonarqube-tests'],
  coverage: ['clover', 'cobertura', 'codecov', 'coverage-py', 'coverlet', 'go-cover', 'istanbul', 'istanbul-summary', 'jacoco', 'lcov', 'llvm-cov', 'opencover', 'salesforce', 'simplecov', 'sonarqube-coverage'],
  analysis: [
    'sarif', 'megalinter', 'eslint', 'checkstyle', 'rdjson', 'rdjsonl', 'codeclimate', 'cargo', 'mypy', 'pylint', 'pyright', 'stylelint',
    'biome', 'oxlint', 'deno-lint', 'ruff', 'rubocop', 'bandit', 'semgrep', 'trivy', 'grype', 'brakeman', 'npm-audit', 'pip-audit', 'golangci', 'phpstan', 'psalm', 'shellcheck', 'hadolint', 'sonarqube', 'pmd', 'spotbugs', 'cppcheck', 'android-lint',
    'ruff-json-lines', 'zizmor', 'cspell', 'actionlint', 'gcc', 'cpd', 'go-vet', 'gosec', 'tsc', 'svelte-check', 'msbuild', 'gnu', 'workflow-commands', 'problem-matcher',
  ],
} as const satisfies Readonly<Record<ReportKind, readonly string[]>>;

export type ReportFormat = (typeof REPORT_FORMATS)[ReportKind][number];

const KINDS: ReadonlyMap<string, ReportKind> = new Map(
  (Object.keys(REPORT_FORMATS) as ReportKind[]).flatMap((kind) => REPORT_FORMATS[kind].map((format) => [format, kind] as const)),
);

export function kindOfFormat(format: ReportFormat): ReportKind {
  return KINDS.get(format) as ReportKind;
}
