/** Formats of single tools. */
export const LINTER_FORMATS = [
  'cargo', 'mypy', 'pylint', 'pyright', 'stylelint', 'biome', 'oxlint', 'deno-lint', 'ruff', 'rubocop', 'bandit', 'semgrep', 'trivy', 'grype', 'brakeman', 'npm-audit', 'pip-audit', 'golangci', 'phpstan', 'psalm', 'shellcheck', 'hadolint', 'sonarqube', 'pmd', 'spotbugs', 'cppcheck', 'android-lint',
  'ruff-json-lines', 'zizmor', 'cspell', 'actionlint', 'gcc', 'cpd', 'go-vet', 'gosec', 'tsc', 'svelte-check', 'msbuild', 'gnu',
] as const;
export type LinterFormat = (typeof LINTER_FORMATS)[number];
