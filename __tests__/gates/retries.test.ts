import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/contract/verdict/verdict.js';
import { gateReportOf } from '../../src/gates/gate-report-of.js';
import { outcomeOf, whyOf } from '../../src/reporters/markdown/outcome-words.js';
import { gateSpec, harbour, ON_POSIX, reportText } from './harbour.js';

const port = harbour();
afterAll(() => port.workspace.remove());

const read = (file: string): string => readFileSync(join(port.workspace.path, file), 'utf8');

/** Fails until it has been started `wins` times; each try leaves a line in `log`. */
const sometimes = (log: string, wins: number, otherwise = 'exit 1'): string => `echo try >> ${log}; n=$(wc -l < ${log}); echo "tide $n of a storm"; if [ $n -lt ${wins} ]; then ${otherwise}; fi`;

describe.runIf(ON_POSIX)('retries', () => {
  test('a pass that needed one is a pass, marked on every surface', async () => {
    const record = await port.one({ command: sometimes('flaky.log', 3), retries: 4 });
    expect(record.outcome).toBe('pass');
    expect(record.reasons).toEqual([]);
    expect(record.earlierAttempts?.map(({ outcome, exitCode }) => [outcome, exitCode])).toEqual([['fail', 1], ['fail', 1]]);
    expect(record.earlierAttempts?.[0]?.output?.text).toBe('tide 1 of a storm\n');
    expect(record.output?.text).toBe('tide 3 of a storm\n');
    expect(record.findings.map(({ level, rule, message }) => [level, rule, message.split(':', 1)[0]])).toEqual([['info', 'flaky', 'attempt 1 of 5 ended as fail'], ['info', 'flaky', 'attempt 2 of 5 ended as fail']]);
    expect(record.findings[0]?.code_snippet).toContain('tide 1 of a storm');
    expect(outcomeOf(record)).toBe('✅ pass (flaky: attempt 3)');
    expect(whyOf(record)).toContain('attempt 2: ');
    const report = gateReportOf(record, { environment: 'ci', timestamp: '2026-03-02T08:00:00Z' });
    expect(report?.ok === true && report.value.gates[0]?.metadata).toMatchObject({ flaky: true, attempts: 3, earlier_attempts: [{ outcome: 'fail', exit_code: 1 }, { output: 'tide 2 of a storm\n' }] });
    const verdict = judge({ gates: [record], runReasons: [], runWarnings: [], strict: true, enforced: true, selection: { declared: 1, selected: 1 } });
    expect(verdict.headline).toBe('Succeeded: 1 of 1 gate passes, 1 only after a retry (timetable)');
  });

  test('what fails every time has the outcome of the last attempt, and all are told', async () => {
    const record = await port.one({ command: sometimes('hopeless.log', 99), retries: 2 });
    expect(record.outcome).toBe('fail');
    expect(record.earlierAttempts).toHaveLength(2);
    expect(record.findings.map(({ rule }) => rule)).toEqual(['gate-failed', 'retried', 'retried']);
    expect(outcomeOf(record)).toBe('❌ fail (3 attempts)');
  });

  test('a timeout is an attempt, and the time of all attempts counts', async () => {
    const record = await port.one({ command: sometimes('slow.log', 2, 'sleep 60'), retries: 1, timeoutMs: 1_500 });
    expect(record.outcome).toBe('pass');
    expect(record.earlierAttempts?.map(({ outcome }) => outcome)).toEqual(['timeout']);
    expect(record.durationSeconds).toBeGreaterThanOrEqual(1.5);
  });

  test.each([
    ['a command that is not there', 'no_such_foghorn', 'error'],
    ['a signal', 'kill -9 $$', 'error'],
    ['a pass', 'true', 'pass'],
  ])('%s is not tried again', async (name, command, outcome) => {
    const log = `${name.replaceAll(' ', '-')}.log`;
    const record = await port.one({ command: `echo try >> ${log}; ${command}`, retries: 5 });
    expect([record.outcome, record.earlierAttempts]).toEqual([outcome, undefined]);
    expect(read(log)).toBe('try\n');
  });

  test('a long output of an attempt is kept at its end', async () => {
    const record = await port.one({ command: 'seq 1 100000; exit 1', retries: 1 });
    const [attempt] = record.earlierAttempts ?? [];
    expect(attempt?.output?.text.length).toBeLessThanOrEqual(64 * 1024);
    expect(attempt?.output?.text.endsWith('\n99999\n100000\n')).toBe(true);
    expect(attempt?.output).toMatchObject({ truncated: true, totalBytes: 588_895 });
  });

  test('each attempt of a script has to write its own report', async () => {
    port.workspace.write({ 'gates/once.sh': `#!/bin/sh\nmkdir -p artifacts/gates/timetable\n[ -e artifacts/gates/timetable/latest.json ] || { echo '${reportText({ status: 'fail', findings: [{ level: 'error', message: 'low tide' }] })}' > artifacts/gates/timetable/latest.json; exit 1; }\nexit 0\n` });
    const record = await port.one({ kind: 'script', command: 'gates/once.sh', retries: 3 });
    expect([record.outcome, record.reasons[0]?.code, record.earlierAttempts?.length]).toEqual(['error', 'report_stale', 1]);
  });

  test('a run that is cancelled tries nothing again', async () => {
    const cancel = new AbortController();
    const running = port.run([gateSpec({ name: 'gale', command: 'echo try >> gale.log; trap "exit 1" TERM; while :; do sleep 0.05; done', retries: 5 })], { cancel: cancel.signal });
    await expect.poll(() => existsSync(join(port.workspace.path, 'gale.log'))).toBe(true);
    cancel.abort();
    const record = (await running).get('gale');
    expect([record?.outcome, record?.earlierAttempts]).toEqual(['cancelled', undefined]);
    expect(read('gale.log')).toBe('try\n');
  });
});
