import { readdirSync, readFileSync } from 'node:fs';
import type { AnalysisFacts } from '../../src/formats/analysis-facts.js';
import { ANALYSIS_FORMATS, loadAnalysisReader, type AnalysisFormat } from '../../src/formats/analysis/analysis-formats.js';
import { combineAnalysis, type AnalysisReport, type CombinedAnalysis, type CombineOptions } from '../../src/formats/analysis/combine-analysis.js';
import { createMatcherFileReader, type ProblemMatcher } from '../../src/formats/analysis/matcher-file.js';
import { createProblemMatcherReader } from '../../src/formats/analysis/problem-matcher.js';
import { createRepoFileFinder } from '../../src/formats/analysis/repo-file.js';
import type { ReportReader } from '../../src/formats/report-reader.js';
import { bytesOf, readIn } from './read-report.js';

const FOLDER = new URL('./fixtures/analysis/', import.meta.url);
const FORMATS: Readonly<Record<string, AnalysisFormat>> = { 'code-climate': 'codeclimate', ...Object.fromEntries(ANALYSIS_FORMATS.map((format) => [format, format])) };

export interface Fixture {
  /** Below `fixtures/analysis/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null for logs whose content does not tell what wrote them. */
  readonly format: AnalysisFormat | null;
  readonly create: () => ReportReader<AnalysisFacts>;
}

export function fixtureBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, FOLDER)));
}

export function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export function matchersOf(json: string | Uint8Array): readonly ProblemMatcher[] {
  return valueOf(readIn(createMatcherFileReader('matcher.json'), typeof json === 'string' ? bytesOf(json) : json));
}

/** Every report of a real tool. */
export async function allFixtures(): Promise<Fixture[]> {
  const fixtures: Fixture[] = [];
  for (const folder of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()) {
    for (const name of readdirSync(new URL(`${folder}/`, FOLDER)).sort()) {
      const path = `${folder}/${name}`;
      const bytes = fixtureBytes(path);
      if (folder === 'problem-matcher') {
        if (!name.endsWith('.log')) continue;
        const matchers = matchersOf(fixtureBytes(path.replace('.log', '.json')));
        fixtures.push({ path, bytes, format: null, create: () => createProblemMatcherReader(path, matchers) });
        continue;
      }
      const format = folder === 'rdjson' ? (name.endsWith('l') ? 'rdjsonl' : 'rdjson') : FORMATS[folder];
      if (format === undefined) throw new Error(`no format for ${path}`);
      const create = await loadAnalysisReader(format);
      fixtures.push({ path, bytes, format: format === 'gnu' || path === 'tsc/tsc-nothing.log' ? null : format, create: () => create(path) });
    }
  }
  return fixtures;
}

/** A report given as text. */
export async function readText(format: AnalysisFormat, text: string): Promise<AnalysisFacts> {
  return valueOf(readIn((await loadAnalysisReader(format))(`out/report.${format}`), bytesOf(text)));
}

/** The message of the problem of a report that must be refused. */
export async function refusalOf(format: AnalysisFormat, text: string | Uint8Array): Promise<string> {
  const read = readIn((await loadAnalysisReader(format))(`out/report.${format}`), typeof text === 'string' ? bytesOf(text) : text);
  return read.ok ? 'accepted' : `${read.error.location?.line ?? '-'}: ${read.error.message}`;
}

/** All reports as one gate, below the root where the fixtures were made. */
export function combined(reports: readonly AnalysisReport[], options: Partial<CombineOptions> = {}): CombinedAnalysis {
  return combineAnalysis(reports, { blockOn: ['critical', 'high'], newOnly: false, fileOf: createRepoFileFinder({ root: '/tmp/harbour', has: () => false }), ...options });
}
