import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoverageDetail, TestsDetail } from '../../src/contract/verdict/gate-quality.js';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import type { WorkspaceFacts } from '../../src/gates/workspace-facts.js';
import { markedFindings } from '../../src/reporters/marked-findings.js';
import { runViewOf } from '../../src/reporters/view/run-view-of.js';
import { runFacts } from '../support/run-facts.js';
import { harbour, NO_FACTS, type Harbour } from './harbour.js';

const quays: Harbour[] = [];
afterEach(() => {
  for (const quay of quays.splice(0)) quay.workspace.remove();
});

const FILES = ['src/tides.ts', 'src/ferries.ts', 'src/gen/zones.ts'];

async function judge(files: Readonly<Record<string, string>>, spec: Partial<GateSpec>, more: Partial<WorkspaceFacts> = {}): Promise<GateRecord> {
  const made = harbour(files);
  quays.push(made);
  return made.one({ kind: 'uses', command: [], ...spec }, { facts: { ...NO_FACTS, files: () => Promise.resolve(FILES), ...more } });
}

async function testsOf(files: Readonly<Record<string, string>>): Promise<TestsDetail | undefined> {
  return (await judge(files, { uses: 'tests', options: { files: ['reports/*.xml'] } })).quality?.tests?.detail;
}

async function coverageOf(files: Readonly<Record<string, string>>, options: NonNullable<GateSpec['options']> = {}, more: Partial<WorkspaceFacts> = {}): Promise<CoverageDetail | undefined> {
  return (await judge(files, { uses: 'coverage', options: { files: ['coverage/*'], required: 0, ...options } }, more)).quality?.coverage?.detail;
}

describe('details of tests', () => {
  const one = (name: string, seconds: number, inside = ''): string => `<testcase classname="tides" name="${name}" file="/build/src/tides.ts" line="7" time="${seconds}">${inside}</testcase>`;

  it('are what failed, then what broke, then what was flaky, at paths of the workspace, over all reports', async () => {
    const flaky = '<flakyFailure message="first time">at</flakyFailure>';
    const detail = await testsOf({
      'reports/a.xml': `<testsuite name="a">${one('wobbles', 0.5, flaky)}${one('breaks', 0.25, '<error message="boom"/>')}${one('waits', 0, '<skipped/>')}</testsuite>`,
      'reports/b.xml': `<testsuite name="b"><testcase classname="tides" name="fails" file="lost/elsewhere.py" line="3" time="4"><failure message="too low"/></testcase>${one('sails', 1)}</testsuite>`,
    });
    expect(detail).toEqual({
      skipped: 1, seconds: 5.75, notableTotal: 3, flaky: 1,
      notable: [
        { status: 'failed', name: 'tides > fails', file: null, line: null, message: 'too low' },
        { status: 'error', name: 'tides > breaks', file: 'src/tides.ts', line: 7, message: 'boom' },
        { status: 'flaky', name: 'tides > wobbles', file: 'src/tides.ts', line: 7, message: 'first time' },
      ],
      slowest: [{ name: 'tides > fails', seconds: 4 }, { name: 'tides > sails', seconds: 1 }, { name: 'tides > wobbles', seconds: 0.5 }, { name: 'tides > breaks', seconds: 0.25 }],
    });
  });

  it('stand where the report says that a test is, where its trace leads out of the repository', async () => {
    const failure = (trace: string): string => `<failure>Error: too low\n    at tide (${trace}:9:1)</failure>`;
    const detail = await testsOf({ 'reports/a.xml': `<testsuite name="a">${one('a', 0, failure('../../moon/pull.ts'))}${one('b', 0, failure('/build/src/ferries.ts'))}</testsuite>` });
    expect(detail?.notable.map(({ file, line }) => `${file}:${line}`)).toEqual(['src/tides.ts:7', 'src/ferries.ts:9']);
  });

  it('have the same name on each machine, also of a file that broke as a whole', async () => {
    const jest = JSON.stringify({ success: false, testResults: [{ name: '/build/src/tides.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] }] });
    const tap = "not ok 1 - /build/src/ferries.ts\n  ---\n  location: '/build/src/ferries.ts:1:39'\n  error: 'late'\n  ...\nnot ok 2 - src/zones.ts sinks\n  ---\n  at: src/zones.ts:2:3\n  ...\n1..2\n";
    const record = await judge({ 'reports/a.json': jest, 'reports/b.tap': tap }, { uses: 'tests', options: { files: ['reports/*'] } });
    expect(record.quality?.tests?.detail?.notable.map(({ name }) => name)).toEqual(['src/ferries.ts', 'src/zones.ts sinks', 'src/tides.ts > (the file itself)']);
  });

  it('are in the one file that ends like what a trace names, of several in the one beside the report', async () => {
    const failure = (name: string, frame: string): string => `<testcase name="${name}" classname="port.TideTest"><failure>at ${frame}</failure></testcase>`;
    const java = `<testsuite name="a">${failure('a', 'port.TideTest.rises(TideTest.java:9)')}${failure('b', 'port.Moon.pulls(Moon.java:4)')}${failure('c', 'far.Away.is(Away.java:7)')}</testsuite>`;
    const files = ['east/src/main/java/port/Moon.java', 'east/src/test/java/port/TideTest.java', 'west/src/main/java/port/Moon.java', 'west/src/main/java/star/Away.java'];
    const at = async (report: string): Promise<readonly string[]> => {
      const record = await judge({ [report]: java }, { uses: 'tests', options: { files: [report] } }, { files: () => Promise.resolve(files) });
      return record.findings.map(({ file, line }) => `${String(file)}:${String(line)}`);
    };
    expect(await at('west/build/TEST-a.xml')).toEqual(['east/src/test/java/port/TideTest.java:9', 'far/Away.java:7', 'west/src/main/java/port/Moon.java:4']);
    // A file below the root that nobody looked at (it is ignored, say) is none that ends like it.
    const made = harbour({ 'reports/a.xml': '' });
    quays.push(made);
    made.workspace.write({ 'reports/a.xml': `<testsuite name="a"><testcase name="a"><failure>at ${made.workspace.path}/port/Moon.java:4</failure></testcase></testsuite>` });
    const own = await made.one({ kind: 'uses', command: [], uses: 'tests', options: { files: ['reports/a.xml'] } }, { facts: { ...NO_FACTS, files: () => Promise.resolve(['east/port/Moon.java']) } });
    expect(own.findings[0]?.file).toBe('port/Moon.java');
    expect(await at('build/TEST-a.xml')).toEqual(['east/src/test/java/port/TideTest.java:9', 'far/Away.java:7', 'port/Moon.java:4']);
  });

  it('are those of the ten slowest only, ties by name', async () => {
    const names = Array.from({ length: 14 }, (_item, at) => String.fromCharCode(110 - at));
    const detail = await testsOf({ 'reports/a.xml': `<testsuite name="a">${names.map((name) => one(name, name === 'c' ? 9 : 1)).join('')}</testsuite>` });
    expect(detail?.slowest.map(({ name }) => name.slice(-1)).join('')).toBe('cabdefghij');
  });

  it('are bounded, and the total says how many there were', async () => {
    const many = Array.from({ length: 10_050 }, (_item, at) => one(`t${at}`, 0, '<failure/>')).join('');
    const detail = await testsOf({ 'reports/a.xml': `<testsuite name="a">${many}</testsuite>`, 'reports/b.xml': `<testsuite name="b">${one('last', 0, '<failure/>')}</testsuite>` });
    expect([detail?.notable.length, detail?.notableTotal]).toEqual([10_000, 10_051]);
  });
});

describe('details of coverage', () => {
  const LCOV = [
    'SF:/home/ci/work/src/tides.ts', 'FN:1,flood', 'FNDA:2,flood', 'FN:4,ebb', 'FNDA:0,ebb', 'BRDA:2,0,0,1', 'BRDA:2,0,1,0', 'BRDA:3,0,0,1', 'DA:1,1', 'DA:2,1', 'DA:3,0', 'DA:4,0', 'end_of_record',
    'SF:src/ferries.ts', 'DA:1,1', 'end_of_record', 'SF:src/gen/zones.ts', 'DA:1,0', 'end_of_record', 'SF:/usr/lib/other.ts', 'DA:1,0', 'end_of_record', '',
  ].join('\n');

  it('are the files that count, by path, mapped to the workspace and merged, with totals of every kind', async () => {
    const detail = await coverageOf({ 'coverage/a.info': LCOV, 'coverage/b.info': 'SF:src/tides.ts\nDA:3,1\nend_of_record\n' }, { excluded: ['src/gen/**'] });
    expect(detail).toEqual({
      lines: { covered: 4, total: 5 }, branches: { covered: 2, total: 3 }, functions: { covered: 1, total: 2 }, changedLines: null,
      files: [{ path: 'src/ferries.ts', covered: 1, total: 1, changed: null }, { path: 'src/tides.ts', covered: 3, total: 4, changed: null }],
    });
  });

  it('have the changed lines of each file with those that are missed, once they were compared', async () => {
    const lines = new Map([['src/tides.ts', [2, 3, 4, 9]], ['src/gen/zones.ts', [1]], ['README.md', [1]]]);
    const known: Partial<WorkspaceFacts> = { changedLines: () => Promise.resolve({ kind: 'known', lines }) };
    const detail = await coverageOf({ 'coverage/a.info': LCOV }, { excluded: ['src/gen/**'], changed_lines: { required: 30, min_lines: 1 } }, known);
    expect(detail?.changedLines).toEqual({ covered: 1, total: 3, percent: 33.33, required: 30 });
    expect(detail?.files).toEqual([
      { path: 'src/ferries.ts', covered: 1, total: 1, changed: { covered: 0, total: 0, missed: [] } },
      { path: 'src/tides.ts', covered: 2, total: 4, changed: { covered: 1, total: 3, missed: [3, 4] } },
    ]);
    // Fewer than min_lines are not judged, so no surface may hold them against what is required.
    const few = await coverageOf({ 'coverage/a.info': LCOV }, { excluded: ['src/gen/**'], changed_lines: { required: 90 } }, known);
    expect(few?.changedLines).toEqual({ covered: 1, total: 3, percent: 33.33, required: null });
    const none = await coverageOf({ 'coverage/a.info': LCOV }, { changed_lines: { required: 30 } }, { changedLines: () => Promise.resolve({ kind: 'none', reason: 'a schedule' }) });
    expect([none?.changedLines, none?.files.map(({ changed }) => changed)]).toEqual([null, [null, null, null]]);
  });

  it('are there when a threshold is missed, and not when nothing could be judged', async () => {
    const missed = await judge({ 'coverage/a.info': LCOV }, { uses: 'coverage', options: { files: ['coverage/*'], required: 100 } });
    expect(missed.outcome).toBe('fail');
    expect(missed.quality?.coverage?.detail?.files).toHaveLength(3);
    expect(await coverageOf({ 'coverage/a.info': LCOV.slice(0, 60) })).toBeUndefined();
  });

  it('come from reports of a command too', async () => {
    const made = harbour({ 'src/tides.ts': '1\n' });
    quays.push(made);
    const write = `require('fs').writeFileSync(${JSON.stringify(join(made.workspace.path, 'lcov.info'))}, 'SF:src/tides.ts\\nDA:1,1\\nend_of_record\\n')`;
    const record = await made.one({ command: [process.execPath, '-e', write], reports: [{ files: ['lcov.info'], format: 'lcov', matchers: [] }] }, { facts: { ...NO_FACTS, files: () => Promise.resolve(['src/tides.ts']) } });
    expect(record.quality?.coverage?.detail?.files).toEqual([{ path: 'src/tides.ts', covered: 1, total: 1, changed: null }]);
  });
});

describe('what a report of static analysis excuses itself', () => {
  const result = (rule: string, more: object): object => ({ ruleId: rule, level: 'error', message: { text: `${rule} found` }, locations: [{ physicalLocation: { artifactLocation: { uri: 'src/tides.ts' }, region: { startLine: 7 } } }], ...more });
  const log = JSON.stringify({
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'lighthouse' } },
      results: [result('fog', { baselineState: 'new' }), result('reef', { suppressions: [{ kind: 'inSource' }], baselineState: 'new' }), result('shoal', { baselineState: 'unchanged' })],
    }],
  });

  it('is shown and is nothing new: neither counted so nor marked on its line', async () => {
    const gate = await judge({ 'reports/lint.sarif': log }, { uses: 'static_analysis', options: { files: ['reports/lint.sarif'] } }, { policy: { ...NO_FACTS.policy, newOnly: true } });
    expect(gate.findings.map(({ rule, level, state }) => [rule, level, state])).toEqual([['fog', 'error', undefined], ['reef', 'info', 'waived'], ['shoal', 'info', 'old']]);
    const view = runViewOf(runFacts({ gates: [gate] }));
    expect(view.findings.map(({ rule, state }) => [rule, state])).toEqual([['fog', 'new'], ['reef', 'waived'], ['shoal', 'old']]);
    expect(markedFindings(view, 'new').map(({ title }) => title)).toEqual([`${gate.name}/fog`]);
    expect(markedFindings(view, 'all')).toHaveLength(3);
  });
});
