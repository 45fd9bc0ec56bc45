import { compileGlob, compileGlobs, type Glob } from '../../base/glob.js';
import { invariant } from '../../base/invariant.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import { floorPercent } from '../../contract/percent.js';
import type { CoverageFacts, FileCoverage } from '../../formats/coverage-facts.js';
import { judgePaths, totalCoverage, withoutExcluded, type CoverageTotals } from '../../formats/coverage/coverage-summary.js';
import { meets } from '../../formats/coverage/covered-share.js';
import { mapPaths } from '../../formats/coverage/map-paths.js';
import { mergeCoverage } from '../../formats/coverage/merge-coverage.js';
import { RepositoryPaths } from '../../formats/coverage/repository-paths.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { coverageDetail } from './coverage-detail.js';
import { judgeChange } from './judge-change.js';
import { boundedFindings, findingAt, oddityFindings } from './findings.js';
import { linesOfFiles } from './lines-of-files.js';
import { invalidReport, type CoverageRules, type ReadReports } from './report-input.js';

/** What judging needs beside the reports. */
interface CoverageContext {
  readonly root: string;
  readonly facts: WorkspaceFacts;
  readonly source: ReportSource;
  readonly cancel: AbortSignal;
}

/** What coverage reports say together: the union of their lines over the files of the repository, held against every threshold (SPEC section 3; equal is met). */
export async function judgeCoverage({ reports, evidence }: ReadReports<CoverageFacts>, rules: CoverageRules, { root, facts, source, cancel }: CoverageContext): Promise<Conclusion> {
  const notes: Finding[] = [...oddityFindings(reports)];
  const fail = (cause: Cause, more: Partial<Conclusion> = {}): Conclusion => unjudged(cause, '', { evidence, ...more, findings: boundedFindings([...notes, ...(more.findings ?? [])]) });
  const broken = reports.find(({ facts: { runSucceeded } }) => !runSucceeded);
  if (broken !== undefined) {
    const why = broken.facts.oddities[0]?.message;
    return fail(invalidReport(`${broken.path} says that its own run did not succeed${why === undefined ? '' : `: ${why}`}`, 'Look at the output of the run that measured coverage.'));
  }
  const repository = new RepositoryPaths(await facts.files());
  const mapped: FileCoverage[] = [];
  for (const { path: report, facts: { files, roots } } of reports) {
    const mapping = mapPaths(repository, { report, paths: files.map(({ path }) => path), roots, workspace: root });
    for (const file of files) {
      const path = mapping.files.get(file.path);
      if (path !== undefined) mapped.push({ ...file, path });
    }
    if (mapping.files.size === 0) {
      const [example] = files;
      if (example === undefined) return fail(invalidReport(`${report} names no file: nothing was measured`, 'Have the run execute the code that it measures (include patterns, debug information).'));
      const unknown = files.length === 1 ? `${example.path} is not in it` : `${example.path} and ${files.length - 1} more are not in it`;
      return fail(invalidReport(`${report} names no file of this repository: ${unknown}`, 'Have the coverage tool report source files that are in the repository (source maps, relative paths).'));
    }
    for (const { path, candidates } of mapping.ambiguous) notes.push(findingAt('warning', 'coverage-ambiguous', `${path} may be ${candidates.join(' or ')}, so it does not count`, { file: report }));
    if (mapping.unknown.length > 0) notes.push(findingAt('info', 'coverage-outside', `${mapping.unknown.length} of ${files.length} files are not in the repository and do not count: ${mapping.unknown.slice(0, 5).join(', ')}`, { file: report }));
  }
  const merged = mergeCoverage(mapped);
  for (const path of merged.approximate) notes.push(findingAt('info', 'coverage-approximate', `${path}: two reports give different totals without lines; the larger ones count`, { file: path }));
  const excluded = excludedGlob(rules.excluded);
  const { files, findings: beyond } = await linesOfFiles(withoutExcluded(merged.files, excluded), source, cancel);
  for (const note of beyond) notes.push(note);
  const totals = totalCoverage(files);
  const { lines } = totals;
  if (lines.percent === null) return fail(invalidReport(`${reports.map(({ path }) => path).slice(0, 3).join(', ')}: there is no line to cover${rules.excluded.length === 0 ? '' : ' outside excluded'}`, 'Have the coverage tool measure the source files, or name the right report.'));

  const causes: Cause[] = [];
  const findings: Finding[] = [];
  const required = floorPercent(rules.required);
  const below = (message: string, nextAction: string): void => {
    causes.push({ code: 'coverage_below_required', message, nextAction });
    findings.push(findingAt('error', 'coverage-below-required', message));
  };
  if (!meets(lines, required)) below(`${lines.percent} % of lines are covered (${lines.covered} of ${lines.total}), and ${required} % are required`, 'Test the lines that are not covered yet, or change what is required: policy.coverage_required of the config (80 unless set), or required of a gate with uses: coverage.');
  const paths = Object.entries(rules.paths).map(([pattern, percent]) => {
    const glob = compileGlob(pattern);
    invariant(glob.ok, `the glob ${pattern} was checked`);
    return { pattern, glob: glob.value, required: floorPercent(percent) };
  });
  for (const { pattern, required: wanted, total, files: number, outcome } of judgePaths(files, paths)) {
    if (outcome === 'nothing') {
      return fail({ code: 'report_missing', message: `the threshold of ${pattern} cannot be judged: the reports name ${number === 0 ? 'no file that it matches' : 'no line of its files'}`, nextAction: 'Correct the glob under paths, or have the coverage tool measure these files.' }, { metrics: metricsOf(totals), findings });
    }
    if (outcome === 'missed') below(`${pattern}: ${String(total.percent)} % of lines are covered (${total.covered} of ${total.total}), and ${wanted} % are required`, 'Test the lines of these files that are not covered yet, or change what paths of the gate requires.');
  }
  const metrics: Record<string, unknown> = metricsOf(totals);
  const change = await judgeChange(files, rules, { facts, excluded, source, reports: reports.map(({ path }) => path) });
  if (!change.ok) return fail(change.error, { metrics, findings });
  for (const finding of change.value.findings) findings.push(finding);
  Object.assign(metrics, change.value.metrics);
  if (change.value.below !== null) below(change.value.below, 'Test the changed lines that the findings name.');
  const all = boundedFindings([...notes, ...findings]);
  const more = { findings: all, metrics, evidence, causes, quality: { coverage: { actual: lines.percent, required, detail: coverageDetail(files, totals, change.value) } } };
  return judged(causes.length > 0 ? 'fail' : all.some(({ level }) => level === 'warning') ? 'warn' : 'pass', more);
}

function excludedGlob(patterns: readonly string[]): Glob | null {
  if (patterns.length === 0) return null;
  const compiled = compileGlobs(patterns);
  invariant(compiled.ok, 'the globs of excluded were checked');
  return compiled.value;
}

/** Percentages as metrics; a kind that no report gives is absent, so that a threshold on it is an error. */
function metricsOf({ files, lines, branches, functions, statements }: CoverageTotals): Record<string, unknown> {
  return {
    coverage_files: files, coverage_lines: lines.percent,
    ...(branches?.percent == null ? {} : { coverage_branches: branches.percent }),
    ...(functions?.percent == null ? {} : { coverage_functions: functions.percent }),
    ...(statements?.percent == null ? {} : { coverage_statements: statements.percent }),
  };
}
