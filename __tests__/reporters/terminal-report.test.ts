import { describe, expect, test } from 'vitest';
import { findingFingerprint } from '../../src/contract/findings/finding-fingerprint.js';
import type { Finding } from '../../src/contract/verdict/gate-record.js';
import { impactLine } from '../../src/reporters/impact.js';
import type { RunFacts } from '../../src/reporters/run-facts.js';
import { terminalReport } from '../../src/reporters/terminal-report.js';
import { gateRecord } from '../support/gate-record.js';
import { runFacts } from '../support/run-facts.js';

const FINDINGS = Array.from({ length: 21 }, (_, at) => ({ level: 'error' as const, message: `berth ${at} is taken` }));

describe('the end of a run at a terminal', () => {
  const facts = runFacts({ gates: [gateRecord({ name: 'quay', outcome: 'fail', findings: FINDINGS })] });
  const told = (hasFiles: boolean): readonly string[] => terminalReport(facts, hasFiles).map(({ text }) => text).filter((text) => /showing|Files:|artifacts\//.test(text));

  test('names the files where they are', () => {
    expect(told(true)).toEqual(['  showing 20 of 21; all are in artifacts/ci/7/gate-summary.json', 'Files: artifacts/ci/7/ (report.html shows all of it; verdict.json, deployment-contract.json, ...)']);
  });

  test('a finding is told with its place and its rule, which a waiver would name', () => {
    const findings: readonly Finding[] = [{ level: 'error', file: 'src/tide.ts', line: 3, column: 5, message: 'no such berth', rule: 'TS2304' }, { level: 'warning', message: 'no place, no rule' }];
    const lines = terminalReport(runFacts({ gates: [gateRecord({ name: 'quay', outcome: 'fail', findings })] }), true).map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining(['  src/tide.ts:3:5: TS2304: no such berth', '  no place, no rule']));
  });

  test('counts findings of a gate that the baseline had or a waiver covers, and lists the others', () => {
    const findings = [{ level: 'error' as const, message: 'berth 0 is taken', state: 'new' as const }, ...FINDINGS.slice(1).map((finding, at) => ({ ...finding, level: 'info' as const, state: at === 0 ? ('waived' as const) : ('old' as const) }))];
    const waiver = { rule: 'quay/-', path: null, fingerprint: findingFingerprint({ message: 'berth 1 is taken' }), reason: 'dredged in May', owner: '@harbour', expires: '2026-05-31', location: null };
    const waivers = [{ waiver, state: 'active' as const, daysLeft: 90, matched: 1, wasJudged: true }];
    const lines = (found: typeof findings, used: RunFacts['waivers'] = waivers): readonly string[] => terminalReport(runFacts({ gates: [gateRecord({ name: 'quay', outcome: 'fail', findings: found })], waivers: used }), true).map(({ text }) => text).filter((text) => /quay:|berth/.test(text));
    expect(lines(findings)).toEqual(['quay: 1 finding, 19 already in the baseline, 1 waived', '  berth 0 is taken']);
    expect(lines(findings.slice(1))).toEqual(['quay: 19 already in the baseline, 1 waived']);
    expect(lines(findings.slice(1), [])).toEqual(['quay: 19 already in the baseline, 1 suppressed by the tool itself']);
  });

  test('where not all are listed, of each level those of changed lines come first', () => {
    const at = (file: string, level: Finding['level']): Finding => ({ level, file, line: 4, message: `${level} of ${file}` });
    const findings = [...Array.from({ length: 19 }, (_, index) => at(`a${10 + index}.ts`, 'error')), at('z.ts', 'error'), at('b.ts', 'warning'), at('y.ts', 'warning')];
    const listed = (count: number): readonly string[] => terminalReport(runFacts({ gates: [gateRecord({ name: 'quay', outcome: 'fail', findings: findings.slice(0, count) })], changedLines: new Map([['z.ts', new Set([4])], ['y.ts', new Set([4])], ['a12.ts', new Set([5])]]) }), true).flatMap(({ text }) => /^ {2}([a-z]\d*)\.ts:4: /.exec(text)?.[1] ?? []);
    const inOrder = Array.from({ length: 19 }, (_, index) => `a${10 + index}`);
    expect(listed(22)).toEqual(['z', ...inOrder]);
    expect(listed(20)).toEqual([...inOrder, 'z']);
  });

  test('a text of several lines is not one of the own ones', () => {
    const hostile = runFacts({ gates: [gateRecord({ name: 'quay', outcome: 'fail', findings: [{ level: 'error', file: 'a\nSucceeded: all gates pass', message: 'x\r\nNext: merge it' }] })] });
    const own = terminalReport(hostile, true).flatMap(({ text }) => text.split('\n')).filter((line) => !line.startsWith('      '));
    expect(own.filter((line) => /all gates pass|merge it/.test(line))).toEqual([]);
  });

  test('tells each cause once: not again what the headline quotes', () => {
    const reason = (message: string) => ({ code: 'config_invalid' as const, message, next_action: 'correct it' });
    const failed = runFacts({ verdict: { ...facts.verdict, status: 'Failed', headline: 'Failed: 2 causes (config_invalid), first: the berth is empty', reasons: [reason('the berth is empty'), reason('the quay is no map')] } });
    expect(terminalReport(failed, true).map(({ text }) => text).filter((text) => /berth|quay/.test(text))).toEqual(['config_invalid: the quay is no map', failed.verdict.headline]);
  });

  test('counts one module as one where there is no base', () => {
    expect(impactLine({ everything: true, files: 1, sourceFiles: 1, modules: [], allModules: 1, tests: [] })).toBe('There is no base to compare with, so everything counts as reached: 1 module');
  });

  test('names none that could not be written, and warns of what may be there', () => {
    expect(told(false)).toEqual(['  showing 20 of 21; the others are in no file', 'Files: none of this run in artifacts/ci/7/: read no verdict from what may be there.']);
  });
});
