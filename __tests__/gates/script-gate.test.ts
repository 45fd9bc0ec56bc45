import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GateRecord } from '../../src/contract/verdict/gate-record.js';
import { sha256Hex } from '../../src/contract/digest.js';
import { harbour, ON_POSIX, reportText } from './harbour.js';
import type { Harbour, ReportWords } from './harbour.js';

let port: Harbour;
beforeEach(() => {
  port = harbour();
});
afterEach(() => port.workspace.remove());

const LATEST = 'artifacts/gates/timetable/latest.json';

/** A script that writes `report` the way the original example does, then exits. */
function script(report: string, exit: number, more = ''): string {
  return `
    const fs = require('fs');
    fs.mkdirSync('artifacts/gates/timetable', { recursive: true });
    fs.writeFileSync('${LATEST}', ${JSON.stringify(report)});
    ${more}
    process.exitCode = ${exit};`;
}

/** Runs `body` as a script gate that Node executes, on every system. */
function runScript(body: string, known: Partial<Parameters<Harbour['one']>[0]> = {}, more: Parameters<Harbour['one']>[1] = {}): Promise<GateRecord> {
  port.workspace.write({ 'gates/timetable.cjs': body });
  return port.one({ kind: 'script', command: 'gates/timetable.cjs', ...known }, more);
}

const report = (words: ReportWords, exit: number): Promise<GateRecord> => runScript(script(reportText(words), exit));

function expectError(record: GateRecord, code: string, message: RegExp): void {
  expect(record.outcome).toBe('error');
  expect(record.reasons).toHaveLength(1);
  expect(record.reasons[0]).toMatchObject({ code, gate: 'timetable', message: expect.stringMatching(message) as string });
  expect(record.reasons[0]?.next_action).not.toBe('');
  expect(record.findings.filter(({ level }) => level === 'error').map((finding) => finding.message)).toContain(record.reasons[0]?.message);
}

const late = { level: 'error', message: 'ferry 7 has no berth', file: 'data/ferries.csv', line: 7 };
const tight = { level: 'warning', message: 'ferry 3 turns in four minutes', file: 'data/ferries.csv', line: 3 };

describe('a script that keeps the contract', () => {
  test('passes, with its metrics and the report as evidence', async () => {
    const record = await report({ metrics: { ferries: 9, berths: 4 } }, 0);
    expect(record).toMatchObject({ outcome: 'pass', kind: 'script', exitCode: 0, reasons: [], findings: [], metrics: { ferries: 9, berths: 4 } });
    expect(record.evidence).toEqual([{ path: LATEST, sha256: sha256Hex(reportText({ metrics: { ferries: 9, berths: 4 } })) }]);
  });

  test('fails with its findings, worst first, and says the first', async () => {
    const record = await report({ status: 'fail', findings: [tight, late] }, 1);
    expect(record).toMatchObject({ outcome: 'fail', findings: [late, tight], reasons: [{ code: 'gate_failed' }] });
    expect(record.reasons[0]?.message).toMatch(/ says fail: ferry 7 has no berth$/);
  });

  test('that fails without a finding gets the end of its stderr', async () => {
    const record = await runScript(script(reportText({ status: 'fail' }), 1, 'console.error("fog over the harbour")'));
    expect(record).toMatchObject({ outcome: 'fail', findings: [{ level: 'error', code_snippet: 'fog over the harbour' }] });
  });

  test('warns with exit 2', async () => {
    expect(await report({ status: 'warn', findings: [tight] }, 2)).toMatchObject({ outcome: 'warn', findings: [tight], reasons: [] });
  });

  test.each(['local', 'ci'] as const)('is told the mode %s', async (mode) => {
    const body = script(reportText({}), 0, 'console.error(process.argv.slice(2).join(" "))');
    expect((await runScript(body, {}, { mode })).output?.text).toBe(`--mode=${mode}\n`);
  });

  test('may give its report on stdout, while it logs to stderr', async () => {
    const record = await runScript(`console.error('checking'); console.log(${JSON.stringify(reportText({ metrics: { berths: 4 } }))})`);
    expect(record).toMatchObject({ outcome: 'pass', metrics: { berths: 4 }, evidence: [] });
  });

  test('keeps extra fields of findings, and its own files untouched', async () => {
    const record = await report({ status: 'fail', findings: [{ ...late, pier: 'north' }] }, 1);
    expect(record.findings[0]).toEqual({ ...late, pier: 'north' });
    expect(existsSync(join(port.workspace.path, LATEST))).toBe(true);
  });

  test('may name files by their absolute path; what is outside the root is not a place', async () => {
    const inside = `${port.workspace.path}/data/ferries.csv`;
    const findings = [{ ...late, file: inside }, { ...tight, level: 'error', file: '../other/ferries.csv' }];
    const record = await report({ status: 'fail', findings }, 1);
    expect(record.findings).toEqual([
      { level: 'error', message: 'ferry 3 turns in four minutes (../other/ferries.csv:3)' },
      late,
    ]);
  });
});

describe('what is an error', () => {
  test.each([3, 7, 64, 255])('exit %i, which the contract does not know', async (exit) => {
    expectError(await report({}, exit), 'gate_error', new RegExp(`exited with ${exit}, which Gate Contract 2.0 does not know`));
  });

  test('no report at all', async () => {
    expectError(await runScript('process.exitCode = 0'), 'report_missing', /exit 0, but the gate wrote no report: there is no artifacts\/gates\/timetable\/latest\.json/);
    expectError(await runScript('throw new Error("no tide table")'), 'report_missing', /exit 1, but/);
  });

  test('a report that was there before', async () => {
    port.workspace.write({ [LATEST]: reportText({}) });
    expectError(await runScript('process.exitCode = 0'), 'report_stale', /was there before the gate started/);
  });

  test.each([
    ['broken', '{"version": "2.0",', /latest\.json:1:\d+ is not a valid report/],
    ['cut in the middle', reportText({}).slice(0, -20), /is not a valid report/],
    ['empty', '', /is not a valid report/],
    ['of another version', reportText({}).replace('"2.0"', '"1.0"'), /\/version/],
    ['with a key twice', reportText({}).replace('"summary"', '"version":"2.0","summary"'), /is not a valid report/],
    ['with wrong counts', reportText({}).replace('"passed":1', '"passed":2'), /\/summary\/passed/],
    ['milder than its findings', reportText({ status: 'pass', findings: [late] }), /\/gates\/0\/status/],
    ['of another gate', reportText({ gate: 'tide_table' }), /reports the gate tide_table, and the config calls this gate timetable/],
  ])('a report that is %s', async (_, text, message) => {
    expectError(await runScript(script(text, 0)), 'report_invalid', message);
  });

  test('a report of two gates', async () => {
    const one = JSON.parse(reportText({})) as { gates: object[]; summary: Record<string, number> };
    const two = { ...one, gates: [...one.gates, { ...one.gates[0], name: 'tide_table' }], summary: { total: 2, passed: 2, failed: 0, warnings: 0 } };
    expectError(await runScript(script(JSON.stringify(two), 0)), 'report_invalid', /reports 2 gates/);
  });

  test.each([
    [0, 'fail'],
    [0, 'warn'],
    [1, 'pass'],
    [2, 'pass'],
    [2, 'fail'],
    [1, 'warn'],
  ] as const)('exit %i with a report that says %s', async (exit, status) => {
    const record = await report({ status, findings: status === 'fail' ? [late] : [] }, exit);
    expectError(record, 'gate_error', new RegExp(`^exit ${exit} means \\w+, but the report says ${status}$`));
    if (status === 'fail') expect(record.findings.map(({ message }) => message)).toContain(late.message);
  });

  test('a broken report on stdout', async () => {
    expectError(await runScript('console.log("{\\"version\\": ")'), 'report_invalid', /stdout:\d+:\d+ is not a valid report/);
  });

  test('a valid report on stdout beside a broken file', async () => {
    const body = script('{', 0, `console.log(${JSON.stringify(reportText({}))})`);
    expectError(await runScript(body), 'report_invalid', /latest\.json/);
  });

  test.runIf(ON_POSIX)('a report behind a link to another place', async () => {
    port.workspace.write({ 'reports/old.json': reportText({}) });
    const body = `
      const fs = require('fs');
      fs.mkdirSync('artifacts/gates/timetable', { recursive: true });
      fs.symlinkSync('../../../reports/old.json', '${LATEST}');`;
    expectError(await runScript(body), 'report_invalid', /is a link to \.\.\/\.\.\/\.\.\/reports\/old\.json/);
  });

  test.runIf(ON_POSIX)('a signal, even after a good report', async () => {
    expectError(await runScript(script(reportText({}), 0, 'process.kill(process.pid, "SIGKILL")')), 'gate_error', /ended by SIGKILL/);
  });

  test('a script that is not there, or is a folder', async () => {
    expectError(await port.one({ kind: 'script', command: 'gates/ebb.sh' }), 'gate_error', /gates\/ebb\.sh does not exist/);
    port.workspace.write({ 'gates/readme.txt': 'tides' });
    expectError(await port.one({ kind: 'script', command: 'gates' }), 'gate_error', /is not a file/);
  });

  test('a script that nothing can start', async () => {
    port.workspace.write({ 'gates/tide': 'echo ebb' });
    const record = await port.one({ kind: 'script', command: 'gates/tide' });
    expectError(record, 'gate_error', /may not be executed/);
    expect(record.reasons[0]?.next_action).toContain('chmod');
  });

  test.runIf(ON_POSIX)('a script whose interpreter is not there', async () => {
    port.workspace.write({ 'gates/tide.sh': '#!/usr/bin/no-such-shell\n' });
    const record = await port.one({ kind: 'script', command: 'gates/tide.sh' });
    expectError(record, 'gate_error', /could not be started/);
    expect(record.reasons[0]?.next_action).toContain('first line');
  });
});

describe.runIf(ON_POSIX)('the example script of the contract', () => {
  const EXAMPLE = `#!/usr/bin/env bash
set -euo pipefail
GATE_NAME="timetable"
MODE="\${1#--mode=}"
TIMESTAMP="$(date -u +%Y%m%d-%H%M%S)"
ARTIFACT_DIR="artifacts/gates/\${GATE_NAME}"
mkdir -p "\${ARTIFACT_DIR}"
cat > "\${ARTIFACT_DIR}/\${TIMESTAMP}.json" << EOF
{ "version": "2.0", "timestamp": "$(date -u +%Y-%m-%dT%H:%M:%SZ)", "environment": "\${MODE}",
  "gates": [{ "name": "\${GATE_NAME}", "status": "pass", "duration_seconds": 1.234, "findings": [], "metrics": { "ferries": 9 } }],
  "summary": { "total": 1, "passed": 1, "failed": 0, "warnings": 0 } }
EOF
ln -sf "\${TIMESTAMP}.json" "\${ARTIFACT_DIR}/latest.json"
exit 0
`;

  test('passes, twice within one second too', async () => {
    port.workspace.write({ 'gates/timetable.sh': EXAMPLE });
    for (let time = 0; time < 2; time += 1) {
      const record = await port.one({ kind: 'script', command: 'gates/timetable.sh', thresholds: { ferries: '>= 8' } });
      expect(record.reasons).toEqual([]);
      expect(record).toMatchObject({ outcome: 'pass', metrics: { ferries: 9 }, thresholds: [{ metric: 'ferries', expected: '>= 8', actual: 9, met: true }] });
      expect(record.evidence[0]?.path).toMatch(/^artifacts\/gates\/timetable\/\d{8}-\d{6}\.json$/);
    }
  });

  test('is started by bash when it may not be executed', async () => {
    port.workspace.write({ 'gates/timetable.sh': EXAMPLE.slice(EXAMPLE.indexOf('\n') + 1) });
    expect(await port.one({ kind: 'script', command: 'gates/timetable.sh' })).toMatchObject({ outcome: 'pass' });
  });
});

describe('thresholds', () => {
  const metrics = { ferries: 9, berths: '4', captain: 'Mara' };
  const held = (thresholds: Record<string, string>, status: 'pass' | 'fail' = 'pass'): Promise<GateRecord> =>
    runScript(script(reportText({ metrics, status, findings: status === 'fail' ? [late] : [] }), status === 'pass' ? 0 : 1), { thresholds });

  test('that are met leave the outcome', async () => {
    expect(await held({ ferries: '8..20' })).toMatchObject({ outcome: 'pass', thresholds: [{ met: true }], reasons: [] });
  });

  test('that are missed fail the gate', async () => {
    const record = await held({ ferries: '>= 10' });
    expect(record).toMatchObject({ outcome: 'fail', reasons: [{ code: 'threshold_missed', message: 'ferries is 9, and the threshold is >= 10' }] });
    expect(record.findings).toMatchObject([{ level: 'error', rule: 'threshold-missed' }]);
  });

  test('only worsen', async () => {
    expect(await held({ ferries: '>= 8' }, 'fail')).toMatchObject({ outcome: 'fail', reasons: [{ code: 'gate_failed' }] });
    expect((await held({ ferries: '>= 10' }, 'fail')).reasons.map(({ code }) => code)).toEqual(['gate_failed', 'threshold_missed']);
  });

  test.each([
    ['moon', 'report_missing'],
    ['toString', 'report_missing'],
    ['berths', 'report_invalid'],
    ['captain', 'report_invalid'],
  ])('on the metric %s, which is missing or no number, are an error', async (metric, code) => {
    expect(await held({ [metric]: '>= 1' })).toMatchObject({ outcome: 'error', reasons: [{ code }], thresholds: [{ actual: null, met: false }] });
  });
});

test('secrets in a report are masked', async () => {
  const secret = 'winter-season-7731';
  const record = await runScript(script(reportText({ status: 'fail', findings: [{ ...late, message: `key ${secret}` }], metrics: { key: [secret] } }), 1), {}, { secrets: [secret] });
  expect(record.outcome).toBe('fail');
  expect(JSON.stringify(record)).not.toContain(secret);
});

test('no part of a secret is left where a reason quotes the beginning of a finding', async () => {
  const secret = 'Kestrel7Osprey4Gannet9Petrel2';
  const record = await runScript(script(reportText({ status: 'fail', findings: [{ ...late, message: `${'-'.repeat(285)}${secret}` }] }), 1), {}, { secrets: [secret] });
  expect(record.outcome).toBe('fail');
  expect(JSON.stringify(record)).not.toContain(secret.slice(0, 4));
});
