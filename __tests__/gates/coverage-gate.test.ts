import { afterEach, describe, expect, it } from 'vitest';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import type { WorkspaceFacts } from '../../src/gates/workspace-facts.js';
import { harbour, NO_FACTS, type Harbour } from './harbour.js';

const quays: Harbour[] = [];
afterEach(() => {
  for (const quay of quays.splice(0)) quay.workspace.remove();
});

/** Three of four lines. */
const LCOV = 'SF:src/tides.ts\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,0\nend_of_record\n';

function told(record: GateRecord): readonly string[] {
  return [`${record.outcome} ${record.reasons.map(({ code }) => code).join(' ')}`.trim(), ...record.findings.map(({ level, rule, file, line }) => `${level} ${String(rule)}${file === undefined ? '' : ` ${file}:${String(line)}`}`)];
}

function quay(report: string): Harbour {
  const made = harbour({ 'coverage/lcov.info': report });
  quays.push(made);
  return made;
}

describe('a gate that uses coverage', () => {
  const judge = async (options: NonNullable<GateSpec['options']>, more: Partial<WorkspaceFacts> = {}, report = LCOV): Promise<GateRecord> =>
    quay(report).one({ kind: 'uses', command: [], uses: 'coverage', options: { files: ['coverage/lcov.info'], ...options } }, { facts: { ...NO_FACTS, files: () => Promise.resolve(['src/tides.ts', 'src/ferries.ts']), ...more } });

  it('meets a threshold that is equal, by default 80', async () => {
    expect(told(await judge({ required: 75 }))).toEqual(['pass']);
    expect((await judge({ required: 75 })).quality).toMatchObject({ coverage: { actual: 75, required: 75 } });
    expect(told(await judge({ required: 75.01 }))).toEqual(['fail coverage_below_required', 'error coverage-below-required']);
    const byDefault = await judge({});
    expect(byDefault.reasons[0]?.message).toBe('75 % of lines are covered (3 of 4), and 80 % are required');
    expect(byDefault.reasons[0]?.next_action).toContain('policy.coverage_required');
    expect(told(await judge({}, { policy: { ...NO_FACTS.policy, coverageRequired: 70 } }))).toEqual(['pass']);
  });

  it('judges paths, and a path without a file is an error', async () => {
    expect(told(await judge({ required: 0, paths: { 'src/**': 75 } }))).toEqual(['pass']);
    expect(told(await judge({ required: 0, paths: { 'src/**': 76 } }))[0]).toBe('fail coverage_below_required');
    expect(told(await judge({ required: 0, paths: { 'core/**': 1 } }))[0]).toBe('error report_missing');
  });

  it('leaves excluded files out, and with nothing left it is an error', async () => {
    expect(told(await judge({ required: 0, excluded: ['src/tides.ts'] }))[0]).toBe('error report_invalid');
  });

  it('is an error when no file is in the repository', async () => {
    const why = async (report: string): Promise<string | undefined> => (await judge({ required: 0 }, { files: () => Promise.resolve(['lib/other.py']) }, report)).reasons[0]?.message;
    expect(told(await judge({ required: 0 }, { files: () => Promise.resolve(['lib/other.py']) }))[0]).toBe('error report_invalid');
    expect(await why(LCOV)).toBe('coverage/lcov.info names no file of this repository: src/tides.ts is not in it');
    expect(await why(LCOV + LCOV.replace('tides', 'quay'))).toContain('src/tides.ts and 1 more are not in it');
    expect(await why('<CoverageSession><Modules/></CoverageSession>')).toBe('coverage/lcov.info names no file: nothing was measured');
  });

  const changed = (lines: readonly number[]): Partial<WorkspaceFacts> => ({ changedLines: () => Promise.resolve({ kind: 'known', lines: new Map([['src/tides.ts', lines]]) }) });

  it('judges changed lines where they are enough', async () => {
    const options = { required: 0, changed_lines: { required: 50, min_lines: 2 } };
    expect(told(await judge(options, changed([3, 4, 9])))).toEqual(['pass', 'info changed-lines-uncovered src/tides.ts:4']);
    expect(told(await judge({ ...options, changed_lines: { required: 51, min_lines: 2 } }, changed([3, 4])))).toEqual([
      'fail coverage_below_required', 'error coverage-below-required', 'warning changed-lines-uncovered src/tides.ts:4',
    ]);
    expect(told(await judge(options, changed([4])))).toEqual(['pass', 'info changed-lines-few', 'info changed-lines-uncovered src/tides.ts:4']);
    expect((await judge(options, changed([3, 4]))).metrics).toMatchObject({ changed_lines_total: 2, changed_lines_covered: 1, coverage_changed_lines: 50 });
    expect((await judge(options, changed([9]))).metrics).not.toHaveProperty('coverage_changed_lines');
    expect(told(await judge({ ...options, changed_lines: { required: 100, min_lines: 1 }, excluded: ['src/tides.ts'] }, changed([4]), LCOV + LCOV.replace('tides', 'ferries')))).toEqual(['pass', 'info changed-lines-few']);
  });

  it('judges no changed lines where there is no base, and none by totals alone', async () => {
    const options = { required: 0, changed_lines: { required: 50 } };
    expect(told(await judge(options, { changedLines: () => Promise.resolve({ kind: 'none', reason: 'a schedule has no base' }) }))).toEqual(['pass', 'info changed-lines-few']);
    const totals = JSON.stringify({ total: { lines: { total: 4, covered: 4, skipped: 0, pct: 100 } }, 'src/tides.ts': { lines: { total: 4, covered: 4, skipped: 0, pct: 100 } } });
    expect(told(await judge({ required: 100 }, {}, totals))).toEqual(['pass']);
    const unknown = await judge(options, changed([3, 4]), totals);
    expect(told(unknown)[0]).toBe('error report_invalid');
    expect(unknown.reasons[0]?.message).toContain('only totals for src/tides.ts');
  });

  it('is an error for a report whose own run did not succeed, whatever it covers', async () => {
    const salesforce = (outcome: string): string => JSON.stringify({ summary: { outcome }, coverage: { coverage: [{ id: '01pQuay', name: 'Tides', totalLines: 1, totalCovered: 1, lines: { 1: 1 } }] } });
    const classes = { files: () => Promise.resolve(['force-app/main/default/classes/Tides.cls']) };
    expect(told(await judge({ required: 80 }, classes, salesforce('Passed')))).toEqual(['pass']);
    const aborted = await judge({ required: 80 }, classes, salesforce('Aborted'));
    expect(told(aborted)).toEqual(['error report_invalid', 'error report-invalid']);
    expect(aborted.reasons[0]?.message).toContain('did not succeed');
  });

  it('says which files are outside the repository, and gives a metric for each kind that a report counts', async () => {
    const more = LCOV.replace('DA:1', 'FN:1,ebb\nFNDA:1,ebb\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nDA:1');
    const record = await judge({ required: 0 }, {}, more + LCOV.replace('src/tides', 'lib/elsewhere'));
    expect(told(record)).toEqual(['pass', 'info coverage-outside coverage/lcov.info:undefined']);
    expect(record.metrics).toEqual({ coverage_files: 1, coverage_lines: 75, coverage_branches: 50, coverage_functions: 100 });
  });

  it('needs the base only for changed lines', async () => {
    expect(told(await judge({ required: 0 }))).toEqual(['pass']);
    const unknown = await judge({ required: 0, changed_lines: { required: 50 } });
    expect(told(unknown)[0]).toBe('error base_unknown');
    expect(unknown.quality).toBeUndefined();
  });

  it('warns of a changed source file that no report names', async () => {
    const lines = new Map([['src/ferries.ts', [1, 2]], ['src/ferries.test.ts', [1]], ['README.md', [1]]]);
    const record = await judge({ required: 0, changed_lines: { required: 50 } }, { changedLines: () => Promise.resolve({ kind: 'known', lines }) });
    expect(told(record)).toEqual(['warn', 'warning changed-file-unmeasured src/ferries.ts:undefined', 'info changed-lines-few']);
  });

  it('counts no line behind the end of its file, whatever ends its lines', async () => {
    const beyond = 'SF:src/tides.ts\nFN:2,flood\nFNDA:1,flood\nFN:9,ebb\nFNDA:1,ebb\nBRDA:1,0,0,1\nBRDA:7,0,0,1\nDA:1,1\nDA:2,0\nDA:4,0\nDA:5,1\nDA:900,1\nend_of_record\nSF:src/ferries.ts\nDA:1,1\nend_of_record\n';
    for (const text of ['a\nb\nc\n', 'a\r\nb\r\nc\r\n', 'a\rb\rc\rd', 'a\u2028b\nc\u2029d', 'é\nb\nc\n']) {
      const made = quay(beyond);
      made.workspace.write({ 'src/tides.ts': text, 'src/ferries.ts': 'a' });
      const record = await made.one({ kind: 'uses', command: [], uses: 'coverage', options: { files: ['coverage/lcov.info'], required: 50 } }, { facts: { ...NO_FACTS, files: () => Promise.resolve(['src/tides.ts', 'src/ferries.ts']) } });
      expect([text, ...told(record)]).toEqual([text, 'warn', 'warning coverage-beyond-end src/tides.ts:undefined']);
      expect(record.findings[0]?.message).toBe('the reports speak of 2 lines behind the end of this file (from line 5), which do not count: they are of another version of it, or of generated code');
      expect(record.quality?.coverage?.detail).toMatchObject({ lines: { covered: 2, total: 4 }, branches: { covered: 1, total: 1 }, functions: { covered: 1, total: 1 } });
    }
  });

  it('is an error for a report that was cut inside a record', async () => {
    expect(told(await judge({ required: 0 }, {}, LCOV.slice(0, 30)))[0]).toBe('error report_invalid');
  });
});
