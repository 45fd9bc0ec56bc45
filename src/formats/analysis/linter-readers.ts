import type { AnalysisFacts } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { createActionlintReader } from './actionlint.js';
import { createAndroidLintReader } from './android-lint.js';
import { createBanditReader } from './bandit.js';
import { createBiomeReader } from './biome.js';
import { createBrakemanReader } from './brakeman.js';
import { createCargoReader } from './cargo.js';
import { createCpdReader } from './cpd.js';
import { createCppcheckReader } from './cppcheck.js';
import { createCspellReader } from './cspell.js';
import { createDenoLintReader } from './deno-lint.js';
import { createGccReader } from './gcc.js';
import { createGnuReader } from './gnu.js';
import { createGoVetReader } from './go-vet.js';
import { createGolangciReader } from './golangci.js';
import { createGosecReader } from './gosec.js';
import { createGrypeReader } from './grype.js';
import { createHadolintReader } from './hadolint.js';
import type { LinterFormat } from './linter-formats.js';
import { createMsbuildReader } from './msbuild.js';
import { createMypyReader } from './mypy.js';
import { createNpmAuditReader } from './npm-audit.js';
import { createOxlintReader } from './oxlint.js';
import { createPhpstanReader } from './phpstan.js';
import { createPipAuditReader } from './pip-audit.js';
import { createPmdReader } from './pmd.js';
import { createPsalmReader } from './psalm.js';
import { createPylintReader } from './pylint.js';
import { createPyrightReader } from './pyright.js';
import { createRubocopReader } from './rubocop.js';
import { createRuffJsonLinesReader, createRuffReader } from './ruff.js';
import { createSemgrepReader } from './semgrep.js';
import { createShellcheckReader } from './shellcheck.js';
import { createSonarqubeReader } from './sonarqube.js';
import { createSpotbugsReader } from './spotbugs.js';
import { createStylelintReader } from './stylelint.js';
import { createSvelteCheckReader } from './svelte-check.js';
import { createTrivyReader } from './trivy.js';
import { createTscReader } from './tsc.js';
import { createZizmorReader } from './zizmor.js';

/** The readers of what single tools write: small, so that they are loaded together. */
export const LINTER_READERS: Readonly<Record<LinterFormat, CreateReportReader<AnalysisFacts>>> = {
  cargo: createCargoReader,
  mypy: createMypyReader,
  pylint: createPylintReader,
  pyright: createPyrightReader,
  stylelint: createStylelintReader,
  biome: createBiomeReader,
  oxlint: createOxlintReader,
  'deno-lint': createDenoLintReader,
  ruff: createRuffReader,
  rubocop: createRubocopReader,
  bandit: createBanditReader,
  semgrep: createSemgrepReader,
  trivy: createTrivyReader,
  grype: createGrypeReader,
  brakeman: createBrakemanReader,
  'npm-audit': createNpmAuditReader,
  'pip-audit': createPipAuditReader,
  golangci: createGolangciReader,
  phpstan: createPhpstanReader,
  psalm: createPsalmReader,
  shellcheck: createShellcheckReader,
  hadolint: createHadolintReader,
  sonarqube: createSonarqubeReader,
  pmd: createPmdReader,
  spotbugs: createSpotbugsReader,
  cppcheck: createCppcheckReader,
  'android-lint': createAndroidLintReader,
  'ruff-json-lines': createRuffJsonLinesReader,
  zizmor: createZizmorReader,
  cspell: createCspellReader,
  actionlint: createActionlintReader,
  gcc: createGccReader,
  cpd: createCpdReader,
  'go-vet': createGoVetReader,
  gosec: createGosecReader,
  tsc: createTscReader,
  'svelte-check': createSvelteCheckReader,
  msbuild: createMsbuildReader,
  gnu: createGnuReader,
};
