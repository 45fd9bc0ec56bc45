import { readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import type { ReportFormat } from '../../src/contract/verdict/report-formats.js';
import type { WorkspaceFacts } from '../../src/gates/workspace-facts.js';
import { harbour, NO_FACTS, ON_POSIX, type Harbour } from './harbour.js';

const quays: Harbour[] = [];
afterEach(() => {
  for (const quay of quays.splice(0)) quay.workspace.remove();
});

function quay(files: Readonly<Record<string, string>> = {}): Harbour {
  const made = harbour(files);
  quays.push(made);
  return made;
}

const fixture = (path: string): string => readFileSync(new URL(`../formats/fixtures/${path}`, import.meta.url), 'utf8');

const SAILING = '<testsuite name="tides"><testcase name="flood" time="0.1"/><testcase name="ebb" time="0.2"/></testsuite>';
const SUNK = '<testsuite name="tides"><testcase name="flood"/><testcase name="ebb" file="src/tides.ts" line="7"><failure message="too low"/></testcase></testsuite>';
const NO_TEST = '<testsuite name="tides"><testcase name="flood"><skipped/></testcase></testsuite>';
const SARIF = (level: string): string => JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'lighthouse' } }, results: [{ ruleId: 'no-fog', level, message: { text: 'fog ahead' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'src/tides.ts' }, region: { startLine: 3 } } }] }] }],
});

const facts = (more: Partial<WorkspaceFacts> = {}): WorkspaceFacts => ({ ...NO_FACTS, files: () => Promise.resolve(['src/tides.ts', 'src/ferries.ts']), ...more });

function told(record: GateRecord): readonly string[] {
  return [`${record.outcome} ${record.reasons.map(({ code }) => code).join(' ')}`.trim(), ...record.findings.map(({ level, rule, file, line }) => `${level} ${String(rule)}${file === undefined ? '' : ` ${file}:${String(line)}`}`)];
}

const uses = (known: Pick<GateSpec, 'uses' | 'options'> & Partial<GateSpec>): Partial<GateSpec> => ({ kind: 'uses', command: [], ...known });

describe('a gate that uses tests', () => {
  const judge = async (report: string, more: Partial<GateSpec> = {}): Promise<GateRecord> =>
    quay({ 'reports/junit.xml': report }).one(uses({ uses: 'tests', options: { files: ['reports/*.xml'] }, ...more }), { facts: facts() });

  it('counts cases, names what failed and where', async () => {
    const record = await judge(SUNK);
    expect(told(record)).toEqual(['fail tests_failed', 'error test-failed src/tides.ts:7']);
    expect(record.reasons[0]?.message).toContain('1 of 2 tests failed: tides > ebb');
    expect((await judge('<testsuite><testcase classname=" ebb" name=" ebb"><failure/></testcase></testsuite>')).reasons[0]?.message).toBe('1 of 1 test failed: ebb');
    expect(record.quality).toMatchObject({ tests: { total: 2, passed: 1, failed: 1 } });
    expect(record.evidence).toEqual([{ path: 'reports/junit.xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });

  it('says that there was no test where a report without any calls its run unsuccessful', async () => {
    const vitest = JSON.stringify({ numTotalTests: 0, success: false, testResults: [] });
    expect((await quay({ 'v.json': vitest }).one(uses({ uses: 'tests', options: { files: ['v.json'], format: 'vitest' } }), { facts: facts() })).reasons).toMatchObject([
      { code: 'report_invalid', message: expect.stringContaining('v.json: the run executed no test') as string, next_action: expect.stringContaining('patterns, filters') as string },
    ]);
  });

  it('passes, with metrics that thresholds can judge', async () => {
    expect(told(await judge(SAILING, { thresholds: { tests_total: '>= 2' } }))).toEqual(['pass']);
    expect(told(await judge(SAILING, { thresholds: { tests_total: '>= 3' } }))).toEqual(['fail threshold_missed', 'error threshold-missed']);
    expect(told(await judge(SAILING, { thresholds: { tests_lost: '>= 3' } }))[0]).toBe('error report_missing');
  });

  it.each([
    ['an empty report', ''],
    ['no executed case', NO_TEST],
    ['a report that is cut', SUNK.slice(0, 120)],
    ['a suite that claims more than it has', '<testsuite name="tides" tests="9"><testcase name="flood"/></testsuite>'],
    ['something that is not a report', '<html/>'],
  ])('%s is an error and no count', async (_what, report) => {
    const record = await judge(report);
    expect(told(record)[0]).toBe('error report_invalid');
    expect(record.quality).toBeUndefined();
  });

  it('is an error for a run that says itself that it did not succeed, though no case failed', async () => {
    const bailed = 'TAP version 13\n1..1\nok 1 - flood\nBail out! no water\n';
    const interrupted = JSON.stringify({ numTotalTests: 1, numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, success: true, wasInterrupted: true, testResults: [{ name: '/quay/tides.test.js', status: 'passed', message: '', assertionResults: [{ title: 'flood', fullName: 'flood', ancestorTitles: [], status: 'passed', failureMessages: [] }] }] });
    for (const report of [bailed, interrupted]) {
      const record = await judge(report);
      expect(told(record)[0]).toBe('error report_invalid');
      expect(record.reasons[0]?.message).toContain('reports/junit.xml says that its own run did not succeed');
      expect(record.quality).toBeUndefined();
    }
  });

  it('tells what a report is that is none of tests, and the gate for it', async () => {
    const of = async (gate: 'tests' | 'coverage' | 'static_analysis', report: string): Promise<string> => {
      const record = await quay({ 'reports/r': report }).one(uses({ uses: gate, options: { files: ['reports/r'] } }), { facts: facts() });
      expect([told(record)[0], record.quality]).toEqual(['error report_invalid', undefined]);
      return `${String(record.reasons[0]?.message)}: ${String(record.reasons[0]?.next_action)}`;
    };
    const lcov = 'TN:\nSF:src/tides.ts\nDA:1,1\nend_of_record\n';
    expect(await of('tests', lcov)).toBe('reports/r is a coverage report (lcov), not a test report: Name it in a gate with uses: coverage, and here the test report.');
    expect(await of('static_analysis', lcov)).toContain('a coverage report (lcov), not a report of static analysis');
    expect(await of('coverage', SAILING)).toContain('a test report (junit), not a coverage report: Name it in a gate with uses: tests');
    expect(await of('tests', SARIF('error'))).toContain('a report of static analysis (sarif), not a test report: Name it in a gate with uses: static_analysis');
    for (const gate of ['tests', 'coverage'] as const) expect(await of(gate, '{"result":[{"scriptId":"88","url":"file:///quay/tides.js","functions":[]}]}')).toContain('raw coverage of V8: no gate reads that: Convert it: npx c8 report');
    expect(await of('coverage', '{\n  "scriptId": "59",\n  "url": "file:///quay/tides.ts"}')).toContain('deno coverage --lcov');
    expect(await of('coverage', '<?xml version="1.0"?>\n<crap_result><project>quay</project></crap_result>')).toContain('--coverage-clover');
    expect(await of('coverage', '{"gcovr/format_version": "0.15", "files": []}')).toContain('JSON of gcovr');
    expect(await of('coverage', '{"run_at": "2026-11-28", "git": {"head": {"id": "fa3262e"}}, "source_files": [{"name": "quay.cpp"}]}')).toContain('lcov or Cobertura');
    expect(await of('coverage', '{\n  "result": {\n    "line": 83.33\n  }\n}')).toContain('.resultset.json');
    expect(await of('coverage', 'SQLite format 3\u0000')).toContain('coverage xml');
    expect(await of('tests', '{ "type": "suite", "event": "started", "test_count": 2 }')).toContain('nextest');
    expect(await of('tests', '{"created": 1795808581.8, "duration": 0.19, "exitcode": 1, "root": "/quay", "tests": [{"nodeid": "t", "lineno": 2}]}')).toContain('--junitxml');
    expect(await of('static_analysis', '{"errors": [{"line": 1, "column": 5, "stop_line": 1}]}')).toContain('JSON of Pyrefly');
    expect(await of('static_analysis', '{"issues":[{"file":"src/a.js","binaries":[],"files":[]}]}')).toContain('JSON of Knip');
    for (const [report, instead] of [
      ["---\nMainSourceFile:  '/quay/a.cpp'\nDiagnostics:\n", 'format: gnu'], ['{"code":"SA5009","severity":"error","location":{"file":"/quay/a.go","line":6},"message":"m"}\n', '-f sarif'],
      ['[\n  {\n    "fileName": "a.md",\n    "lineNumber": 1,\n    "ruleNames": ["MD041"]}]', '-formatter-sarif'], ['{"totals":{"errors":1,"warnings":0,"fixable":0},"files":{}}', '--report=checkstyle'],
      ['[{"message": "`debugger` is not allowed","code": "eslint(no-debugger)","severity": "warning","causes": [],"filename": "a.js"}]', 'Update Oxlint'],
      ['[{"RuleID":"aws-access-token","Description":"AWS","StartLine":1}]', '--report-format=sarif'], ['{"issues":[{"rule":{"name":"terraform_unused","severity":"warning"}}],"errors":[]}', 'Let TFLint write SARIF'],
      ['{"results": [{"source": {"path": "/quay/go.mod", "type": "lockfile"}}]}', 'Let OSV-Scanner write SARIF'], ['{\n  "check_type": "terraform",\n  "results": {}}', 'Let Checkov write SARIF'],
      ['{\n  "statistics": {\n    "detectionDate": "2026-11-27T22:26:08.272Z"}}', '--reporters=xml'], ['{\n  "README.md": [\n    {\n      "Action": {\n        "Name": "",', 'vale --output=line'],
      ['{"version":1,"diagnostics":[]}', 'dart analyze --format=machine'], ['{"version":1,"diagnostics":[{"code":"unused_import","severity":"WARNING","type":"STATIC_WARNING","location":{"file":"/quay/a.dart"}}]}', 'dart analyze --format=machine'], ['INFO|LINT|UNUSED_IMPORT|/quay/a.dart|1|8|6|Unused.', 'format: problem-matcher'],
      ['{"type":"auditSummary","data":{"vulnerabilities":{"info":0}}}', 'trivy fs'], ['{"value":"minimist","children":{"ID":1097678,"Issue":"x"}}', 'trivy fs'],
    ] as const) expect(await of('static_analysis', report)).toContain(instead);
    expect(await of('static_analysis', '/harbour/Berth.svelte:2:7\nError: no sight (ts)\n\n')).toContain('svelte-check --output machine-verbose');
    expect(await of('static_analysis', 'seen at\nquay/a.c:4:7\n')).toContain('Write format: in the config');
    for (const line of ['  /quay/a.py:4:7 - error: no sight', '\u001b[1mquay/a.c:4:7: \u001b[mno sight', 'a.md:4:7 MD022/blanks no sight']) expect(await of('static_analysis', `begun\n${line}\n`)).toContain('Write format: gnu');
    expect(await of('static_analysis', 'begun\nquay/a.c:4:7: no sight\n')).toContain('lines of the format gnu, which is not guessed: any log may have such lines: Write format: gnu in the config.');
    expect(await of('static_analysis', 'CSC : error CS5001: no Main\n')).toContain('Write format: msbuild in the config.');
    expect(await of('tests', "\n##teamcity[testCount count='3']\n")).toContain('--log-junit');
    expect(await of('tests', 'Quay (Harbour\\Quay)\n [x] Moors\n')).toContain('--log-junit');
    expect(await of('tests', '<?xml version="1.0"?>\n<TestRun>\n<FailedTests></FailedTests></TestRun>\n')).toContain('is XML of CppUnit or AUnit: no gate reads that: Let a run gate start the tests');
    expect(await of('tests', '<?xml version="1.0"?>\n<testsuites xmlns="http://check.sourceforge.net/ns">\n</testsuites>\n')).toContain('CK_TAP_LOG_FILE_NAME');
    expect(await of('tests', 'PK\u0003\u0004')).toContain('merge-reports --reporter=json');
    expect(await of('tests', 'no report')).toContain('is in no format of a test report that is known by its content: Write format: in the config (junit,');
  });

  it('leaves out the resets of colours that biome ci puts around a report', async () => {
    expect(told(await judge(`\u001b[0m${SAILING}\u001b[0m\n`))).toEqual(['pass']);
    expect(told(await judge(`${SAILING}\u001b[0m\n`))[0]).toBe('error report_invalid');
  });

  it('counts failed tests of the total that every surface shows, and says how many of it were skipped', async () => {
    const record = await judge('<testsuite name="tides"><testcase name="a"/><testcase name="b"><failure/></testcase><testcase name="c"><skipped/></testcase></testsuite>');
    expect(record.reasons[0]?.message).toBe('1 of 3 tests failed (1 skipped): tides > b');
    expect(record.quality?.tests).toMatchObject({ total: 3, passed: 1, failed: 1, detail: { skipped: 1 } });
  });

  it('tells failed, broken and flaky cases apart, and says three by name', async () => {
    const record = await judge('<testsuite name="tides"><testcase name="a"><flakyFailure message="late"/></testcase><testcase name="b"><error message="sank"/></testcase><testcase name="c"><failure/></testcase><testcase name="d"><failure/></testcase><testcase name="e"><failure/></testcase></testsuite>');
    expect(told(record)).toEqual(['fail tests_failed', 'error test-error', 'error test-failed', 'error test-failed', 'error test-failed', 'warning test-flaky']);
    expect(record.reasons[0]?.message).toBe('4 of 5 tests failed: tides > b, tides > c, tides > d and 1 more');
    expect(record.metrics).toMatchObject({ tests_total: 5, tests_passed: 1, tests_failed: 3, tests_errors: 1, tests_flaky: 1 });
    expect(record.quality?.tests?.detail?.notable.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'error', 'flaky']);
    const flaky = await judge('<testsuite name="tides"><testcase name="a" time="1"><flakyFailure message="late"/></testcase><testcase name="b" time="3"/><testcase name="c" time="2"/></testsuite>');
    expect(told(flaky)).toEqual(['warn', 'warning test-flaky']);
    expect(flaky.findings[0]?.message).toBe('tides > a passed only after it had failed: late');
    expect(flaky.metrics['slowest_tests']).toEqual([{ name: 'tides > b', seconds: 3 }, { name: 'tides > c', seconds: 2 }, { name: 'tides > a', seconds: 1 }]);
    expect((await judge(NO_TEST)).reasons[0]?.message).toBe('reports/junit.xml: the run executed no test: all 1 were skipped');
    expect((await judge('<testsuite name="tides"/>')).reasons[0]?.message).toBe('reports/junit.xml: the run executed no test');
  });

  it('names the glob that finds nothing and the nearest file', async () => {
    const record = await quay({ 'reports/junit.xml': SAILING }).one(uses({ uses: 'tests', options: { files: ['reports/*.xml', 'report/junit.xml'] } }), { facts: facts() });
    expect(told(record)[0]).toBe('error report_missing');
    expect(record.reasons[0]?.message).toBe('no file matches report/junit.xml; the nearest file is reports/junit.xml');
    const other = await quay({ 'reports/junit.xml': SAILING }).one(uses({ uses: 'coverage', options: { files: ['**/site/jacoco.xml'] } }), { facts: facts() });
    expect(other.reasons[0]?.message).toBe('no file matches **/site/jacoco.xml');
  });

  it('reads no link that leads out of the root', async () => {
    if (!ON_POSIX) return;
    const here = quay({ 'reports/.keep': '' });
    symlinkSync('/etc/hostname', join(here.workspace.path, 'reports/junit.xml'));
    const record = await here.one(uses({ uses: 'tests', options: { files: ['reports/junit.xml'] } }), { facts: facts() });
    expect(told(record)[0]).toBe('error report_invalid');
    expect(record.reasons[0]?.message).toContain('a link that leads out of the root');
  });
});

describe('freshness of what a uses gate reads', () => {
  const gate = uses({ uses: 'tests', options: { files: ['junit.xml'] } });

  it('refuses what git tracks unmodified, also outside ci', async () => {
    const here = quay({ 'junit.xml': SAILING });
    here.workspace.git(['init', '--quiet', '--initial-branch=main']);
    here.workspace.commit('A report that somebody added');
    expect(told(await here.one(gate))[0]).toBe('error report_stale');
    expect(told(await here.one({ ...gate, allowOld: true }))[0]).toBe('pass');
    here.workspace.write({ 'junit.xml': SUNK });
    expect(told(await here.one(gate))[0]).toBe('fail tests_failed');
  });

  it('refuses what is older than the commit in ci mode; as old is fine', async () => {
    const here = quay({ 'ferry.txt': 'x' });
    here.workspace.git(['init', '--quiet', '--initial-branch=main']);
    here.workspace.commit('Timetable');
    const seconds = Date.parse('2026-03-02T08:00:00Z') / 1000;
    here.workspace.write({ 'junit.xml': SAILING });
    const age = (offset: number): void => utimesSync(join(here.workspace.path, 'junit.xml'), seconds + offset, seconds + offset);
    age(-1);
    expect(told(await here.one(gate, { mode: 'ci' }))[0]).toBe('error report_stale');
    expect(told(await here.one(gate, { mode: 'local' }))[0]).toBe('pass');
    expect(told(await here.one({ ...gate, allowOld: true }, { mode: 'ci' }))[0]).toBe('pass');
    age(0);
    expect(told(await here.one(gate, { mode: 'ci' }))[0]).toBe('pass');
  });

  it('says of a commit whose time is still to come that no report can be compared with it', async () => {
    const here = quay({ 'ferry.txt': 'x' });
    here.workspace.git(['init', '--quiet', '--initial-branch=main']);
    here.workspace.commit('Timetable', { GIT_COMMITTER_DATE: '2090-03-02T08:00:00Z' });
    here.workspace.write({ 'junit.xml': SAILING });
    expect((await here.one(gate, { mode: 'ci' })).reasons).toMatchObject([{ code: 'report_stale', message: expect.stringContaining('is dated 2090-03-02T08:00:00.000Z, which is still to come') as string }]);
  });
});

describe('a gate that uses static_analysis', () => {
  const judge = async (report: string, options: NonNullable<GateSpec['options']> = {}): Promise<GateRecord> =>
    quay({ 'scan.sarif': report }).one(uses({ uses: 'static_analysis', options: { files: ['*.sarif'], ...options } }), { facts: facts() });

  it('blocks on what block_on lists, warns of the rest, and informs of low', async () => {
    const record = await judge(SARIF('error'));
    expect(told(record)).toEqual(['fail static_analysis_not_met', 'error no-fog src/tides.ts:3']);
    expect(record.quality?.analysis).toEqual({ tools: ['lighthouse'], criticalViolations: 0, highViolations: 1, blockingViolations: ['high no-fog src/tides.ts:3'] });
    expect(told(await judge(SARIF('warning')))).toEqual(['warn', 'warning no-fog src/tides.ts:3']);
    expect(told(await judge(SARIF('note')))).toEqual(['pass', 'info no-fog src/tides.ts:3']);
    expect(told(await judge(SARIF('warning'), { block_on: ['medium'] }))[0]).toBe('fail static_analysis_not_met');
    expect(told(await judge(SARIF('error'), { block_on: ['critical'] }))[0]).toBe('warn');
  });

  it('is an error where no tool ran or a tool broke', async () => {
    expect(told(await judge('{"version":"2.1.0","runs":[]}'))[0]).toBe('error report_invalid');
    expect(told(await judge('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[],"invocations":[{"executionSuccessful":false}]}]}'))[0]).toBe('error report_invalid');
  });

  it('reads what every tool of the fixtures wrote', async () => {
    for (const name of ['ruff', 'eslint', 'zizmor', 'biome', 'oxlint']) {
      const record = await judge(fixture(`analysis/sarif/${name}.sarif`));
      expect(record.quality?.analysis, `${name}: ${record.reasons.map(({ message }) => message).join()}`).toBeDefined();
    }
  });
});

describe('a run gate with reports', () => {
  const write = (text: string, to: string, exit: number): string => `mkdir -p reports; cat > ${to} <<'END'\n${text}\nEND\nexit ${exit}`;
  const junit = [{ files: ['reports/junit.xml'], format: 'junit' as const, matchers: [] }];
  const judge = async (command: string, more: Partial<GateSpec> = {}, files: Readonly<Record<string, string>> = {}): Promise<GateRecord> =>
    quay(files).one({ command, reports: junit, ...more }, { facts: facts() });

  it('ends as the worse of exit and findings', async () => {
    expect(told(await judge(write(SAILING, 'reports/junit.xml', 0)))).toEqual(['pass']);
    expect(told(await judge(write(SUNK, 'reports/junit.xml', 0)))[0]).toBe('fail tests_failed');
    expect(told(await judge(write(SUNK, 'reports/junit.xml', 1)))[0]).toBe('fail tests_failed');
    expect(told(await judge(write(SAILING, 'reports/junit.xml', 1)))[0]).toBe('error gate_error');
    expect(told(await judge(write(SAILING, 'reports/junit.xml', 3), { warnExitCodes: [3] }))[0]).toBe('warn');
    expect(told(await judge(write(SAILING, 'reports/junit.xml', 127)))[0]).toBe('error gate_error');
  });

  it('of gotestsum: a test that was tried again and passed is flaky where the command ended with 0', async () => {
    const go = (...cases: readonly string[]): string => `<testsuites><testsuite name="quay"><properties><property name="go.version" value="go1.26"/></properties>${cases.join('')}</testsuite></testsuites>`;
    const [failed, passed] = ['<testcase classname="quay" name="TestTide"><failure message="Failed">tides.go:3: low</failure></testcase>', '<testcase classname="quay" name="TestTide"/>'];
    const tried = go(failed, '<testcase classname="quay" name="TestEbb"/>', failed, passed);
    const record = await judge(write(tried, 'reports/junit.xml', 0));
    expect([told(record), record.metrics, record.quality?.tests]).toMatchObject([['warn', 'warning test-flaky tides.go:3'], { tests_total: 2, tests_failed: 0, tests_flaky: 1 }, { total: 2, passed: 2, failed: 0 }]);
    // Of go test -count=2, of one that failed last, of another that failed, of a writer that has several tests of one name, and where nobody knows how the command ended.
    expect(told(await judge(write(tried, 'reports/junit.xml', 1)))[0]).toBe('fail tests_failed');
    expect(told(await judge(write(go(failed, passed, failed), 'reports/junit.xml', 0)))[0]).toBe('fail tests_failed');
    expect(told(await judge(write(go(failed, passed, failed.replace('Tide', 'Moon')), 'reports/junit.xml', 0)))[0]).toBe('fail tests_failed');
    expect(told(await judge(write(tried.replace('go.version', 'version'), 'reports/junit.xml', 0)))[0]).toBe('fail tests_failed');
    const here = quay({ 'reports/junit.xml': tried });
    expect(told(await here.one(uses({ uses: 'tests', options: { files: ['reports/*.xml'] } }), { facts: facts() }))[0]).toBe('fail tests_failed');
  });

  describe('of a linter that ended badly with notes alone', () => {
    const note = '{"comments":[{"file":"moor.sh","line":2,"endLine":2,"column":4,"endColumn":6,"level":"info","code":2086,"message":"Double quote to prevent globbing."}]}';
    const lint = async (text: string, exit: number, format: ReportFormat = 'shellcheck', more: Partial<GateSpec> = {}) => judge(`echo '${text}'; exit ${exit}`, { reports: [{ files: null, format, matchers: [] }], ...more });

    it('fails for what the linter failed at, as its exit says, and shows that as warnings', async () => {
      const found = await lint(note, 1);
      expect(told(found)[0]).toBe('fail gate_failed');
      expect(found.findings.map(({ level, rule }) => `${level} ${rule ?? ''}`)).toEqual(['error gate-failed', 'warning SC2086']);
      expect(found.metrics).toMatchObject({ violations_low: 1, violations_total: 1 });
      expect(told(await lint(note, 1, 'shellcheck', { warnExitCodes: [1] }))[0]).toBe('warn');
    });

    it('cannot tell where the exit says that it broke, or names nothing', async () => {
      expect((await lint(note, 2)).reasons[0]?.message).toMatch(/exited with 2, and its report names nothing worse than information$/);
      expect((await lint('{"comments":[]}', 1)).reasons[0]?.message).toMatch(/exited with 1, and its report names nothing wrong$/);
      expect((await lint('[]', 1, 'ruff')).reasons[0]?.next_action).toMatch(/list it in warn_exit_codes\.$/);
      expect((await lint('Checking quay', 1, 'gnu')).reasons[0]?.next_action).toMatch(/list it in warn_exit_codes\. If findings stand in its output, they have no form that gnu reads: .* leave out format, so that its exit decides\.$/);
    });

    it('takes the exits of Pylint and zizmor as they mean them', async () => {
      const remark = '[{"type":"convention","module":"a","obj":"","line":1,"column":0,"endLine":null,"endColumn":null,"path":"a.py","symbol":"missing-module-docstring","message":"Missing module docstring","message-id":"C0114"}]';
      expect(told(await lint(remark, 16, 'pylint'))[0]).toBe('fail gate_failed');
      for (const broken of [1, 17, 32]) expect(told(await lint(remark, broken, 'pylint'))[0]).toBe('error gate_error');
    });

    it('takes the exits of tools that write SARIF by their names', async () => {
      const sarif = (name: string): string => JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name } }, results: [{ ruleId: 'low', level: 'note', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a.py' } } }] }] }] });
      expect(told(await lint(sarif('Semgrep OSS'), 1, 'sarif'))[0]).toBe('fail gate_failed');
      expect(told(await lint(sarif('Brakeman'), 3, 'sarif'))[0]).toBe('fail gate_failed');
      // What gosec could not compile is not in its SARIF, and of others it is not known what their exits mean.
      for (const name of ['gosec', 'constructor', 'mooring']) expect(told(await lint(sarif(name), 1, 'sarif'))[0]).toBe('error gate_error');
    });

    it('raises nothing that the report itself excuses', async () => {
      const ignored = JSON.stringify({ version: '1', errors: [], paths: { scanned: ['a.py'] }, results: [{ check_id: 'low', path: 'a.py', start: { line: 1, col: 1 }, end: { line: 1, col: 2 }, extra: { message: 'x', severity: 'INFO', is_ignored: true } }] });
      expect(told(await lint(ignored, 1, 'semgrep'))[0]).toBe('error gate_error');
    });
  });

  it('warns where a linter says beside its clean report that it looked at no file', async () => {
    const ruff = async (words: string): Promise<GateRecord> => judge(`printf '[]'; echo '${words}' >&2`, { reports: [{ files: null, format: 'ruff', matchers: [] }] });
    const nothing = await ruff('warning: No Python files found under the given path(s)');
    expect(told(nothing)[0]).toBe('warn');
    expect(nothing.findings.map(({ message }) => message)).toEqual(['no file was looked at: warning: No Python files found under the given path(s)']);
    expect(told(await ruff('warning: something else'))).toEqual(['pass']);
    for (const words of ['WARN No python files found under the given path(s)', 'Total files scanned = 0', 'Total: 0 warnings / 0 errors in 0 files']) expect(told(await ruff(words))[0]).toBe('warn');
    const checkov = await ruff('Passed checks: 4, Failed checks: 0, Skipped checks: 0, Parsing errors: 1');
    expect([told(checkov)[0], checkov.findings[0]?.message]).toEqual(['warn', 'a file could not be read: Passed checks: 4, Failed checks: 0, Skipped checks: 0, Parsing errors: 1']);
    expect(told(await ruff('Passed checks: 4, Failed checks: 0, Skipped checks: 0'))).toEqual(['pass']);
    expect(told(await ruff('Skipping input quay.c: Can not open for reading'))).toEqual(['pass']);
    expect(told(await judge(`printf "Skipping input 'quay.c': Can't open for reading\\n"`, { reports: [{ files: null, format: 'gnu', matchers: [] }] }))[0]).toBe('warn');
    const markdown = async (files: number): Promise<GateRecord> => judge(`printf 'Finding: *.md\\nLinting: ${files} file(s)\\nSummary: 0 error(s)\\n'`, { reports: [{ files: null, format: 'gnu', matchers: [] }] });
    expect([told(await markdown(0))[0], told(await markdown(10))[0]]).toEqual(['warn', 'pass']);
  });

  it('believes no report of a command that did not end by itself', async () => {
    const late = await judge(`mkdir -p reports; echo '${SAILING}' > reports/junit.xml; sleep 60`, { timeoutMs: 500 });
    expect(told(late)).toEqual(['timeout gate_timeout', 'error gate-timeout']);
    expect(late.quality).toBeUndefined();
  });

  it('believes only what the gate wrote', async () => {
    expect(told(await judge('exit 0'))[0]).toBe('error report_missing');
    expect(told(await judge('exit 0', {}, { 'reports/junit.xml': SAILING }))[0]).toBe('error report_stale');
    expect(told(await judge('exit 0', { allowOld: true }, { 'reports/junit.xml': SAILING }))[0]).toBe('pass');
    expect(told(await judge(write(SAILING.slice(0, 60), 'reports/junit.xml', 0)))[0]).toBe('error report_invalid');
  });

  it('believes no old report that the gate only gave another name', async () => {
    const reports = [{ files: ['reports/*.xml'], format: 'junit' as const, matchers: [] }];
    const moved = 'mv reports/old.xml reports/junit.xml';
    expect(told(await judge(moved, { reports }, { 'reports/old.xml': SAILING }))[0]).toBe('error report_stale');
    expect(told(await judge('cat reports/old.xml > reports/junit.xml; rm reports/old.xml', { reports }, { 'reports/old.xml': SAILING }))[0]).toBe('pass');
    expect(told(await judge(moved, { reports, allowOld: true }, { 'reports/old.xml': SAILING }))[0]).toBe('pass');
  });

  it('says what failed also when another report is missing', async () => {
    const lcov = { files: ['coverage/lcov.info'], format: 'lcov' as const, matchers: [] };
    const record = await judge(write(SUNK, 'reports/junit.xml', 1), { reports: [...junit, lcov] });
    expect(told(record)[0]).toBe('error tests_failed report_missing');
    expect(told(record)).toContain('error test-failed src/tides.ts:7');
    expect(record.reasons.find(({ code }) => code === 'report_missing')?.next_action).toBe(
      'Fix first what the command failed at: some write a report only when all went well (Vitest its coverage, unless coverage.reportOnFailure is true). Have the command write it, or correct the glob (it counts from the root).',
    );
    expect(record.judges).toEqual(['coverage', 'tests']);
  });

  it('says why a tool broke before it wrote its report, and no more than is true of where that should be', async () => {
    const reports = [{ files: null, format: 'eslint' as const, matchers: [] }];
    const [broke] = (await judge('echo "Error: Cannot find module ./eslint.config.js" >&2; echo "    at Module.load (node:internal:3)" >&2; exit 2', { reports })).reasons;
    expect(broke?.message).toBe('exit 2, and stdout is empty; it said last: Error: Cannot find module ./eslint.config.js');
    expect(broke?.next_action).toBe('Fix first what the command failed at. Have the command print its report there, or name the file that it writes under report.');
    const [unwritten] = (await judge('echo "no such option: --junit" >&2; exit 4')).reasons;
    expect(unwritten?.message).toBe('exit 4, and no file matches reports/junit.xml; it said last: no such option: --junit');
    expect((await judge('exit 4')).reasons[0]?.message).toBe('exit 4, and no file matches reports/junit.xml');
    // What is on stdout is not shown for itself.
    const words = async (printed: string): Promise<string | undefined> => (await judge(`printf '${printed}'; exit 1`, { reports })).reasons[0]?.message;
    expect(await words('\\nFailed to parse the configuration.\\n\\n  x moor.json: \\033[31mend of file\\033[0m\\n')).toBe(
      'exit 1, and stdout:2:1: not valid JSON: expected a value, found "F"; expected: a value; actual: "F"; it begins with: Failed to parse the configuration. x moor.json: end of file',
    );
    // A quotation that cuts a credential in two would show the rest.
    const cut = await words(`${'quay '.repeat(37)}ghp_${'m'.repeat(36)}`);
    expect(cut?.endsWith('quay ***')).toBe(true);
    for (const report of ['{"a": secret}', '[]\\nmooring']) expect(await words(report)).not.toContain('begins');
    const go = [{ files: null, format: 'go-test' as const, matchers: [] }];
    const build = '{"ImportPath":"tides","Action":"build-output","Output":"./tide.go:3:1: syntax error\\n"}\n{"Action":"start","Package":"tides"}\n{"Action":"output","Package":"tides","Output":"FAIL\\ttides [build failed]\\n"}\n{"Action":"fail","Package":"tides","Elapsed":0,"FailedBuild":"tides"}';
    expect((await judge(`echo '${build}'; exit 1`, { reports: go })).reasons[0]?.next_action).toBe('Fix what does not compile: its tests did not run.');
    expect((await judge('echo "> tides@1.0.0 lint"; exit 1', { reports })).reasons[0]?.next_action).toContain('npm run prints a header');
  });

  it('reads a report on stdout to its end, however long', async () => {
    const reports = [{ files: null, format: 'eslint' as const, matchers: [] }];
    const eslint = (count: number): string => JSON.stringify(Array.from({ length: count }, (_item, index) => ({ filePath: `/app/src/quay${index}.js`, messages: [{ ruleId: 'semi', severity: 2, message: 'Missing semicolon.', line: 1, column: 2 }], errorCount: 1, warningCount: 0, fatalErrorCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, suppressedMessages: [] })));
    const long = await judge('cat eslint.txt; exit 1', { reports }, { 'eslint.txt': eslint(30_000) });
    expect(long.reasons.map(({ message }) => message).join()).toContain('30000 violations');
    expect(told(long)[0]).toBe('fail static_analysis_not_met');
    expect(long.quality?.analysis?.highViolations).toBe(30_000);
    // None is lost: report.html and the other surfaces cut what they show by their own limits.
    expect(long.findings).toHaveLength(30_000);
    expect(told(await judge('head -c 500 eslint.txt', { reports }, { 'eslint.txt': eslint(100) }))[0]).toBe('error report_invalid');
    expect(told(await judge('true', { reports }))[0]).toBe('error report_invalid');
  });

  it('takes nothing on stdout for nothing found where tools print one line for each finding, as its exit tells that it ran', async () => {
    const matcher = { 'm.json': '{"problemMatcher":[{"owner":"flake8","pattern":[{"regexp":"^(.+):(\\\\d+): (.+)$","file":1,"line":2,"message":3}]}]}' };
    for (const format of ['workflow-commands', 'rdjsonl', 'problem-matcher', 'ruff-json-lines', 'tsc', 'msbuild', 'gnu'] as const) {
      const reports = [{ files: null, format, matchers: format === 'problem-matcher' ? ['m.json'] : [] }];
      expect(told(await judge('true', { reports }, matcher)), format).toEqual(['pass']);
      expect(told(await judge('exit 2', { reports }, matcher))[0], format).toBe('error gate_error');
      const inFile = [{ files: ['lint.log'], format, matchers: format === 'problem-matcher' ? ['m.json'] : [] }];
      expect(told(await judge('true > lint.log', { reports: inFile }, matcher))[0], format).toBe('error report_invalid');
      // Of a log that may be all; of records it is what `echo "$report" > lint.log` leaves of a tool that did not run.
      expect(told(await judge('printf "\\r\\n" > lint.log', { reports: inFile }, matcher))[0], format).toBe(/json|rdjsonl/.test(format) ? 'error report_invalid' : 'pass');
    }
  });

  it('shows of a command whose report on stdout was read what stands on stderr, and all of one whose report was not', async () => {
    const reports = [{ files: null, format: 'eslint' as const, matchers: [] }];
    const found = '[{"filePath":"/app/src/quay.js","messages":[{"ruleId":"semi","severity":2,"message":"Missing semicolon.","line":1,"column":2}],"errorCount":1,"warningCount":0,"fatalErrorCount":0}]';
    const read = await judge('cat eslint.txt; echo "the quay was looked at" >&2; exit 1', { reports }, { 'eslint.txt': found });
    expect(told(read)[0]).toBe('fail static_analysis_not_met');
    expect(read.output?.text).toBe('the quay was looked at\n');
    const warned = await judge('cat eslint.txt; exit 3', { reports, warnExitCodes: [3] }, { 'eslint.txt': '[]' });
    expect(warned).toMatchObject({ outcome: 'warn', output: { text: '' } });
    expect(JSON.stringify(warned.findings)).not.toContain('[]');
    const cut = await judge('head -c 40 eslint.txt', { reports }, { 'eslint.txt': found });
    expect(told(cut)[0]).toBe('error report_invalid');
    expect(cut.output?.text).toBe(found.slice(0, 40));
  });

  it('says where else to send what is next to a report on stdout', async () => {
    const record = await judge('echo "> lint"; echo "[]"', { reports: [{ files: null, format: 'eslint' as const, matchers: [] }] });
    expect(told(record)[0]).toBe('error report_invalid');
    expect(record.reasons[0]?.next_action).toContain('send everything else that the command prints to stderr');
  });
});
