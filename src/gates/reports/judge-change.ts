import type { Glob } from '../../base/glob.js';
import { err, ok, type Result } from '../../base/result.js';
import type { CoverageDetail } from '../../contract/verdict/gate-quality.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import { floorPercent } from '../../contract/percent.js';
import type { FileCoverage } from '../../formats/coverage-facts.js';
import { judgeChangedLines, type ChangedFile } from '../../formats/coverage/changed-lines.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { count, findingAt } from './findings.js';
import { invalidReport, type CoverageRules } from './report-input.js';

/** What the coverage of changed lines came to; `below` says in words that it is not met. */
export interface JudgedChange {
  readonly below: string | null;
  readonly findings: readonly Finding[];
  readonly metrics: Readonly<Record<string, unknown>>;
  /** Null when nothing was compared. */
  readonly lines: CoverageDetail['changedLines'];
  /** By path: changed files of which the reports know lines. */
  readonly files: ReadonlyMap<string, ChangedFile> | null;
}

const NOT_COMPARED: JudgedChange = { below: null, findings: [], metrics: {}, lines: null, files: null };

export interface ChangeContext {
  readonly facts: WorkspaceFacts;
  readonly excluded: Glob | null;
  /** Paths of the reports. */
  readonly reports: readonly string[];
  readonly source: Pick<ReportSource, 'writtenAt'>;
}

/** Holds the lines that were changed since the base against their threshold. */
export async function judgeChange(files: readonly FileCoverage[], rules: CoverageRules, { facts, excluded, reports, source }: ChangeContext): Promise<Result<JudgedChange, Cause>> {
  const { changedLines } = rules;
  if (changedLines === null) return ok(NOT_COMPARED);
  const changed = await facts.changedLines();
  if (changed.kind === 'unknown') return err({ code: 'base_unknown', message: `the changed lines are not known: ${changed.reason}`, nextAction: changed.hint });
  if (changed.kind === 'none') return ok({ ...NOT_COMPARED, findings: [findingAt('info', 'changed-lines-few', `changed lines were not judged: ${changed.reason}`)] });
  const counted = new Map([...changed.lines].filter(([path]) => excluded === null || !excluded.matches(path)));
  const required = floorPercent(changedLines.required);
  const result = judgeChangedLines(files, counted, { required, minLines: changedLines.minLines });
  const { covered, total, percent, outcome, uncovered, withoutLines, unreported } = result;
  const measured = Math.min(...reports.map((path) => source.writtenAt(path) ?? Infinity));
  const moved = changed.rewritten?.find((path) => result.files.has(path) && (source.writtenAt(path) ?? Infinity) > measured);
  if (moved !== undefined) {
    return err({ code: 'report_stale', message: `${moved} was written again after its coverage was measured: its lines are others than those of the report`, nextAction: 'Measure coverage after the gate that writes to source files (needs), or let no gate do so.' });
  }
  const [vague] = withoutLines;
  if (vague !== undefined) {
    return err(invalidReport(`changed lines cannot be judged: the reports give only totals for ${vague}${withoutLines.length === 1 ? '' : ` and ${withoutLines.length - 1} more changed files`}`, 'Use a format with lines, for example lcov or cobertura.'));
  }
  const isMissed = outcome === 'missed';
  const findings = [
    ...uncovered.map(({ file, first, last }) => findingAt(isMissed ? 'warning' : 'info', 'changed-lines-uncovered', first === last ? 'this changed line is not covered' : `the changed lines ${first} to ${last} are not covered`, { file, line: first })),
    ...unmeasured(files, unreported).map((file) => findingAt('warning', 'changed-file-unmeasured', 'this file was changed, and no coverage report names it: whether its lines are covered is not known', { file })),
  ];
  if (outcome === 'too_small') findings.push(findingAt('info', 'changed-lines-few', `${count(total, 'changed line')} can be executed, fewer than min_lines (${changedLines.minLines}): not judged`));
  if (outcome === 'nothing') findings.push(findingAt('info', 'changed-lines-few', 'no changed line of the reported files can be executed: nothing to judge'));
  const below = isMissed ? `${String(percent)} % of the changed lines are covered (${covered} of ${total}), and ${required} % are required` : null;
  const lines = percent === null ? null : { covered, total, percent, required: outcome === 'too_small' ? null : required };
  return ok({ below, findings, lines, files: result.files, metrics: { changed_lines_total: total, changed_lines_covered: covered, ...(percent === null ? {} : { coverage_changed_lines: percent }) } });
}

/** Names that tests have in the languages that coverage tools know: no coverage report names them, as they are no product code. */
const TEST_NAMES = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|testdata)\/|[._-](?:test|spec)s?\.[^/]+$|(?:^|\/)(?:test_[^/]*|conftest)\.py$|(?:Tests?|IT|Spec)\.(?:java|kt|cs|scala|cls)$/;

/** Changed files in a language that the reports know, tests left out. */
function unmeasured(files: readonly FileCoverage[], unreported: readonly string[]): readonly string[] {
  const known = new Set(files.map(({ path }) => endingOf(path)));
  return unreported.filter((path) => known.has(endingOf(path)) && !TEST_NAMES.test(path));
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(name.lastIndexOf('.') + 1);
}
