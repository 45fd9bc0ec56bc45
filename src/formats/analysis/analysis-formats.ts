import type { AnalysisFacts } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';

/** The formats that a file says all of by itself. `problem-matcher` is one more: it needs its matchers (`createProblemMatcherReader`). */
export const ANALYSIS_FORMATS = ['sarif', 'megalinter', 'eslint', 'checkstyle', 'rdjson', 'rdjsonl', 'codeclimate', 'cargo', 'mypy', 'pylint', 'pyright', 'stylelint', 'workflow-commands'] as const;
export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number];

const READERS: Readonly<Record<AnalysisFormat, () => Promise<CreateReportReader<AnalysisFacts>>>> = {
  sarif: async () => (await import('./sarif.js')).createSarifReader,
  megalinter: async () => (await import('./megalinter.js')).createMegalinterReader,
  eslint: async () => (await import('./eslint.js')).createEslintReader,
  checkstyle: async () => (await import('./checkstyle.js')).createCheckstyleReader,
  rdjson: async () => (await import('./rdjson.js')).createRdjsonReader,
  rdjsonl: async () => (await import('./rdjson.js')).createRdjsonlReader,
  codeclimate: async () => (await import('./code-climate.js')).createCodeClimateReader,
  cargo: async () => (await import('./cargo.js')).createCargoReader,
  mypy: async () => (await import('./mypy.js')).createMypyReader,
  pylint: async () => (await import('./pylint.js')).createPylintReader,
  pyright: async () => (await import('./pyright.js')).createPyrightReader,
  stylelint: async () => (await import('./stylelint.js')).createStylelintReader,
  'workflow-commands': async () => (await import('./workflow-commands.js')).createWorkflowCommandsReader,
};

/** The reader of a format, loaded now: a run needs one or two of them. */
export function loadAnalysisReader(format: AnalysisFormat): Promise<CreateReportReader<AnalysisFacts>> {
  return READERS[format]();
}
