import { by, inOrder } from '../../base/order.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import type { NotableTest, TestsDetail } from '../../contract/verdict/gate-quality.js';
import { MOST_NOTABLE, MOST_SLOW, type NotableCase, type TestFacts } from '../../formats/test-facts.js';
import type { Cause } from '../cause.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import { boundedFindings, count, findingAt, oddityFindings } from './findings.js';
import { invalidReport, type ReadReports } from './report-input.js';
import type { WorkspaceFiles } from './workspace-files.js';

/**
 * What test reports say together (SPEC sections 3 and 4). Counts are sums over the reports: two exports of one run count twice, as nothing in
 * them tells that they are one. No executed case, and a report that calls its own run unsuccessful, is an error.
 *
 * @param endedWell the command that wrote them ended with 0
 */
export function judgeTests({ reports: read, evidence }: ReadReports<TestFacts>, { fileOf, has }: WorkspaceFiles, endedWell = false): Conclusion {
  const reports = endedWell ? read.map((report) => ({ ...report, facts: withRetries(report.facts) })) : read;
  const sum = (key: 'passed' | 'failed' | 'errors' | 'skipped' | 'seconds' | 'notableTotal'): number => reports.reduce((total, { facts }) => total + facts[key], 0);
  const [passed, failed, errors, skipped] = [sum('passed'), sum('failed'), sum('errors'), sum('skipped')];
  const total = passed + failed + errors + skipped;
  const bad = failed + errors;
  const notable = reports.flatMap(({ path, facts }) => facts.notable.map((found) => inRepository(found, path, { fileOf, has })));
  const oddities = oddityFindings(reports);
  const findings = boundedFindings([...notable.map(findingOfCase), ...oddities], sum('notableTotal') + oddities.length);
  const slowest = reports.flatMap(({ facts }) => facts.slowest).sort(inOrder(by(({ seconds }) => -seconds), by(({ name }) => name))).slice(0, MOST_SLOW);
  const detail: TestsDetail = {
    skipped,
    seconds: Math.round(sum('seconds') * 1000) / 1000,
    notable: notableTests(notable, has),
    notableTotal: sum('notableTotal'),
    flaky: sum('notableTotal') - bad,
    slowest: slowest.map(({ name, seconds }) => ({ name, seconds })),
  };
  const metrics = {
    tests_total: total, tests_passed: passed, tests_failed: failed, tests_errors: errors, tests_skipped: skipped,
    tests_flaky: detail.flaky, tests_seconds: detail.seconds, slowest_tests: detail.slowest,
  };
  const more = { findings, metrics, evidence };
  const broken = reports.filter(({ facts }) => !facts.runSucceeded);
  const [first] = broken;
  const why = first?.facts.oddities[0]?.message;
  // Without a test Vitest calls its run unsuccessful, and that there was none is what to say.
  if (first !== undefined && (total > 0 || why !== undefined)) {
    return unjudged(
      invalidReport(`${first.path} says that its own run did not succeed${why === undefined ? '' : `: ${why}`}${broken.length === 1 ? '' : ` (and ${broken.length - 1} more reports)`}`, 'Look at the output of the test run: it ended before all tests could be judged.'),
      '', more,
    );
  }
  if (passed + bad === 0) {
    const what = total === 0 ? 'no test' : `no test: all ${total} were skipped`;
    return unjudged(invalidReport(`${reports.map(({ path }) => path).slice(0, 3).join(', ')}: the run executed ${what}`, 'Have the test run find its tests (patterns, filters), or name the right report.'), '', more);
  }
  const quality = { tests: { total, passed, failed: bad, detail } };
  if (bad > 0) return judged('fail', { ...more, quality, causes: [failedCause(bad, total, skipped, notable)] });
  return judged(findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass', { ...more, quality });
}

/**
 * gotestsum (`--rerun-fails`) lists each try of a test. Where each that failed passed later, and the command says that all is well, they are
 * flaky; of a run that had all tests twice (`go test -count=2`) the command says otherwise.
 */
function withRetries(facts: TestFacts): TestFacts {
  const tried = facts.notable.filter(({ passedLater }) => passedLater === true);
  if (tried.length === 0 || tried.length !== facts.failed + facts.errors) return facts;
  const first = new Map(tried.toReversed().map((found) => [found.name, found]));
  const flaky = facts.notable.filter((found) => found.passedLater !== true || first.get(found.name) === found).map((found): NotableCase => (found.passedLater === true ? { ...found, status: 'passed', isFlaky: true } : found));
  return { ...facts, failed: 0, errors: 0, notable: flaky, notableTotal: facts.notableTotal - (facts.notable.length - flaky.length) };
}

/** At the place of its stack trace, or at the one that the report names where only that is in the repository; from the root. */
function inRepository(found: NotableCase, report: string, { fileOf, has }: WorkspaceFiles): NotableCase {
  const { toldPlace } = found;
  if (found.file === null) return found;
  const [file, told] = [fileOf(found.file, report), toldPlace === undefined ? null : fileOf(toldPlace.file, report)];
  const isElsewhere = told !== null && !has(file) && has(told);
  const name = toldPlace === undefined || told === null ? named(found.name, found.file, file) : named(found.name, toldPlace.file, told);
  return isElsewhere ? { ...found, ...toldPlace, name, file: told } : { ...found, name, file };
}

/** A file that broke as a whole is named by its path, which begins elsewhere on each machine: the test has to have one name on all. */
function named(name: string, told: string, file: string): string {
  return /^(?:[A-Za-z]:)?[/\\]/.test(told) && name.startsWith(told) ? `${file}${name.slice(told.length)}` : name;
}

/** Failed, then broken, then flaky: what a surface cuts off is what matters least. */
function notableTests(cases: readonly NotableCase[], has: WorkspaceFiles['has']): readonly NotableTest[] {
  const tests = cases.map(({ status, name, file, line, message }): NotableTest => {
    const isKnown = file !== null && has(file);
    return { status: status === 'passed' ? 'flaky' : status, name, file: isKnown ? file : null, line: isKnown ? line : null, message };
  });
  return (['failed', 'error', 'flaky'] as const).flatMap((wanted) => tests.filter(({ status }) => status === wanted)).slice(0, MOST_NOTABLE);
}

function findingOfCase({ status, name, file, line, message, isFlaky }: NotableCase): Finding {
  const place = { file, line };
  const said = message === '' ? '' : `: ${message}`;
  if (status === 'passed' || isFlaky) {
    const isBad = status !== 'passed';
    return findingAt(isBad ? 'error' : 'warning', isBad ? `test-${status}` : 'test-flaky', isBad ? `${name}${said}` : `${name} passed only after it had failed${said}`, place);
  }
  return findingAt('error', status === 'error' ? 'test-error' : 'test-failed', `${name}${said}`, place);
}

/** The total is that of every surface: skipped tests are in it, and told. */
function failedCause(bad: number, total: number, skipped: number, notable: readonly NotableCase[]): Cause {
  // jest-junit puts the suite and a blank before each name, also where there is none.
  const names = notable.filter(({ status }) => status !== 'passed').map(({ name }) => name.trim());
  const shown = names.slice(0, 3).join(', ');
  return {
    code: 'tests_failed',
    message: `${bad} of ${count(total, 'test')} failed${skipped === 0 ? '' : ` (${skipped} skipped)`}${shown === '' ? '' : `: ${shown}${bad > 3 ? ` and ${bad - 3} more` : ''}`}`,
    nextAction: 'Fix the tests that the findings name, or what they test.',
  };
}
