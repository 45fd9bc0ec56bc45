/** Names of the coverage formats, as a config writes them. */
export const COVERAGE_FORMATS = [
  'clover', 'cobertura', 'codecov', 'coverage-py', 'coverlet', 'go-cover', 'istanbul', 'istanbul-summary', 'jacoco', 'lcov', 'llvm-cov', 'opencover', 'salesforce', 'simplecov', 'sonarqube-coverage',
] as const;

export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];
