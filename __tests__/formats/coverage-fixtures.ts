import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cover, CoverageFacts, FileCoverage } from '../../src/formats/coverage-facts.js';
import type { CoverageFormat } from '../../src/formats/coverage/coverage-format.js';
import { COVERAGE_READERS } from '../../src/formats/coverage/coverage-formats.js';
import { countCover } from '../../src/formats/coverage/merge-coverage.js';
import { bytesOf, readIn } from './read-report.js';

const FOLDER = join(import.meta.dirname, 'fixtures', 'coverage');

/** The format of the Salesforce files that are in the format of another tool. */
const SALESFORCE: Readonly<Record<string, CoverageFormat>> = {
  'deploy-clover.xml': 'clover',
  'deploy-cobertura.xml': 'cobertura',
  'deploy-coverage-summary.json': 'istanbul-summary',
  'deploy-coverage.json': 'istanbul',
  'deploy-lcovonly.info': 'lcov',
};

export interface Fixture {
  /** `lcov/vitest.info`. */
  readonly name: string;
  readonly format: CoverageFormat;
  readonly bytes: Uint8Array;
}

export const fixtureText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Every report among the fixtures; files in .txt are what tools print. */
export const FIXTURES: readonly Fixture[] = Object.keys(COVERAGE_READERS).flatMap((format) =>
  readdirSync(join(FOLDER, format)).filter((file) => !file.endsWith('.txt')).sort().map((file) => ({
    name: `${format}/${file}`,
    format: (format === 'salesforce' ? SALESFORCE[file] : undefined) ?? (format as CoverageFormat),
    bytes: new Uint8Array(readFileSync(join(FOLDER, format, file))),
  })));

export const fixture = (name: string): Fixture => {
  const found = FIXTURES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
};

export const read = (format: CoverageFormat, report: Uint8Array | string, size?: number) =>
  readIn(COVERAGE_READERS[format]('quay/report'), typeof report === 'string' ? bytesOf(report) : report, size);

export function factsOf(format: CoverageFormat, report: Uint8Array | string, size?: number): CoverageFacts {
  const result = read(format, report, size);
  if (!result.ok) throw new Error(`${result.error.location?.line}: ${result.error.message}`);
  return result.value;
}

export function problemOf(format: CoverageFormat, report: Uint8Array | string, size?: number): string {
  const result = read(format, report, size);
  if (result.ok) throw new Error('expected a problem');
  return `${result.error.location?.line ?? '-'} ${result.error.message}`;
}

/** `3/4`, or null where the report does not speak of it. */
export function share(cover: Cover | null): string | null {
  if (cover === null) return null;
  const { covered, total } = countCover(cover);
  return `${covered}/${total}`;
}

/** `5+ 6- 9+`: places with whether they were reached. */
export function places(cover: Cover | null): string {
  if (cover === null) return 'null';
  if (cover.kind === 'totals') return `totals ${cover.covered}/${cover.total}`;
  return [...cover.lines].map((line, at) => `${line}${cover.taken[at] === 1 ? '+' : '-'}`).join(' ');
}

/** A file as `path lines branches functions`. */
export const inShort = (file: FileCoverage): string => [file.path, share(file.lines), share(file.branches), share(file.functions)].join(' ');

/** Sums over all files. */
export function totals(facts: CoverageFacts, metric: 'lines' | 'branches' | 'functions' | 'statements'): string | null {
  let [covered, total, any] = [0, 0, false];
  for (const file of facts.files) {
    const cover = file[metric];
    if (cover === null) continue;
    any = true;
    covered += countCover(cover).covered;
    total += countCover(cover).total;
  }
  return any ? `${covered}/${total}` : null;
}
