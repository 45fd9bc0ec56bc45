import type { AnalysisFacts } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { LINTER_FORMATS, type LinterFormat } from './linter-formats.js';

/** The formats that a file says all of by itself. `problem-matcher` is one more: it needs its matchers (`createProblemMatcherReader`). */
export const ANALYSIS_FORMATS = ['sarif', 'megalinter', 'eslint', 'checkstyle', 'rdjson', 'rdjsonl', 'codeclimate', ...LINTER_FORMATS, 'workflow-commands'] as const;
export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number];

const READERS: Readonly<Record<Exclude<AnalysisFormat, LinterFormat>, () => Promise<CreateReportReader<AnalysisFacts>>>> = {
  sarif: async () => (await import('./sarif.js')).createSarifReader,
  megalinter: async () => (await import('./megalinter.js')).createMegalinterReader,
  eslint: async () => (await import('./eslint.js')).createEslintReader,
  checkstyle: async () => (await import('./checkstyle.js')).createCheckstyleReader,
  rdjson: async () => (await import('./rdjson.js')).createRdjsonReader,
  rdjsonl: async () => (await import('./rdjson.js')).createRdjsonlReader,
  codeclimate: async () => (await import('./code-climate.js')).createCodeClimateReader,
  'workflow-commands': async () => (await import('./workflow-commands.js')).createWorkflowCommandsReader,
};

/** The reader of a format, loaded now: a run needs one or two of them. */
export async function loadAnalysisReader(format: AnalysisFormat): Promise<CreateReportReader<AnalysisFacts>> {
  return isOfLinter(format) ? (await import('./linter-readers.js')).LINTER_READERS[format] : READERS[format]();
}

function isOfLinter(format: AnalysisFormat): format is LinterFormat {
  return (LINTER_FORMATS as readonly string[]).includes(format);
}
