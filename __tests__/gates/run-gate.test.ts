import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbour, isAlive, ON_POSIX } from './harbour.js';
import type { Harbour } from './harbour.js';

const NODE = process.execPath;
let port: Harbour;
beforeAll(() => {
  port = harbour({ 'quay/ledger.txt': 'four berths\n' });
});
afterAll(() => port.workspace.remove());

describe('a run gate', () => {
  test('passes with exit 0', async () => {
    const record = await port.one({ command: [NODE, '-e', 'console.log("moored")'] });
    expect(record).toMatchObject({ outcome: 'pass', kind: 'run', exitCode: 0, reasons: [], findings: [], signal: null });
    expect(record.output?.text).toBe('moored\n');
    expect(record.startedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });

  test.each([1, 2, 7, 255])('fails with exit %i and quotes the end of its output', async (code) => {
    const script = `for (let i = 1; i <= 40; i++) console.log('berth ' + i); process.exitCode = ${code}`;
    const record = await port.one({ command: [NODE, '-e', script] });
    expect(record.outcome).toBe('fail');
    expect(record.exitCode).toBe(code);
    expect(record.reasons).toMatchObject([{ code: 'gate_failed', gate: 'timetable', message: expect.stringContaining(`exited with ${code}: berth 40`) as string }]);
    expect(record.reasons[0]?.next_action).toContain('Run it yourself');
    expect(record.findings).toHaveLength(1);
    expect(record.findings[0]).toMatchObject({ level: 'error', rule: 'gate-failed' });
    const quoted = (record.findings[0]?.code_snippet ?? '').split('\n');
    expect(quoted.at(-1)).toBe('berth 40');
    expect(quoted.length).toBeLessThanOrEqual(15);
  });

  test.runIf(ON_POSIX).each([
    ['exit 3', 'Run it yourself and fix what it reports: exit 3'],
    [['sh', '-c', "echo 'two  berths' >&2; exit 3"], `Run it yourself and fix what it reports: sh -c 'echo '\\''two  berths'\\'' >&2; exit 3'`],
    ['if true; then\n  exit 3\nfi', 'Fix what it reports; to run it yourself: contract-gates run --gates timetable --rulepacks none'],
    [`exit ${' '.repeat(300)}3`, 'Fix what it reports; to run it yourself: contract-gates run --gates timetable --rulepacks none'],
  ])('says how to do the same again: %j', async (command, next) => {
    expect((await port.one({ command })).reasons).toMatchObject([{ code: 'gate_failed', next_action: next }]);
  });

  test('warns with the exits that the config names, and only with those', async () => {
    const known = { command: [NODE, '-e', 'process.exit(3)'], warnExitCodes: [3] };
    expect(await port.one(known)).toMatchObject({ outcome: 'warn', exitCode: 3, reasons: [], findings: [{ level: 'warning' }] });
    expect(await port.one({ ...known, warnExitCodes: [4] })).toMatchObject({ outcome: 'fail' });
  });

  test('is spawned as it is when it is a list: nothing in it is a shell\'s', async () => {
    const words = ['$HOME', '*', '; exit 7', 'a b', '`id`', '"'];
    const record = await port.one({ command: [NODE, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', ...words] });
    expect(JSON.parse(record.output?.text ?? '')).toEqual(words);
  });

  test('runs in its folder', async () => {
    expect((await port.one({ command: 'cat ledger.txt', workingDirectory: 'quay' })).output?.text).toBe('four berths\n');
    const lost = await port.one({ command: 'cat ledger.txt', workingDirectory: 'sunk' });
    expect(lost).toMatchObject({ outcome: 'error', reasons: [{ code: 'gate_error', message: expect.stringContaining('does not exist') as string }] });
  });

  test('written as a string stops at the first failure, in a pipe too', async () => {
    expect(await port.one({ command: 'false\necho sailed' })).toMatchObject({ outcome: 'fail', output: { text: '' } });
    expect(await port.one({ command: 'false | cat' })).toMatchObject({ outcome: 'fail' });
  });

  test('takes no start-up files of bash', async () => {
    port.workspace.write({ '.bashrc': 'echo from bashrc\n', '.bash_profile': 'echo from profile\n' });
    const record = await port.one({ command: 'echo quiet', env: { HOME: port.workspace.path } });
    expect(record.output?.text).toBe('quiet\n');
  });

  test.runIf(ON_POSIX).each([
    ['no-such-foghorn', 127, 'a command was not found'],
    ['./quay/ledger.txt', 126, 'may not be executed'],
  ])('is an error when %s ends it with %i', async (command, code, words) => {
    const record = await port.one({ command });
    expect(record).toMatchObject({ outcome: 'error', exitCode: code, reasons: [{ code: 'gate_error', message: expect.stringContaining(words) as string }] });
  });

  test('is an error when its program is not there', async () => {
    const record = await port.one({ command: ['no-such-foghorn'] });
    expect(record).toMatchObject({ outcome: 'error', exitCode: null, reasons: [{ code: 'gate_error' }], findings: [{ level: 'error', rule: 'gate-error' }] });
    expect(record.reasons[0]?.message).toContain('no-such-foghorn was not found');
  });

  test.runIf(ON_POSIX)('says of a script that is there that its interpreter is not', async () => {
    port.workspace.write({ 'tide.sh': '#!/bin/bash\r\nexit 0\r\n' });
    chmodSync(join(port.workspace.path, 'tide.sh'), 0o755);
    const record = await port.one({ command: ['./tide.sh'] });
    expect(record.reasons[0]).toMatchObject({
      code: 'gate_error',
      message: './tide.sh could not be started: ./tide.sh is there, but the interpreter that it names was not found (ENOENT)',
      next_action: 'Check the first line of the script (#!): its interpreter must exist, and the line must not end in CR LF.',
    });
  });

  test.each([['quay/sunk', 'does not exist'], ['quay/ledger.txt', 'is not a folder']])('says of a working directory that is none (%s) which setting is wrong', async (workingDirectory, fault) => {
    const record = await port.one({ command: 'echo moored', workingDirectory });
    expect(record.outcome).toBe('error');
    expect(record.reasons[0]?.message).toMatch(new RegExp(`the working directory .*${workingDirectory} ${fault}$`));
    expect(record.reasons[0]?.next_action).toBe('Correct working_directory of the gate (it counts from the root), or make the folder in an earlier step.');
  });

  test('says what to do when there is no bash', async () => {
    const record = await port.one({ command: 'true' }, { stepEnv: { PATH: '/nowhere' } });
    expect(record.reasons[0]).toMatchObject({ code: 'gate_error', next_action: expect.stringContaining('bash') as string });
  });

  test.runIf(ON_POSIX)('is an error when a signal ends it', async () => {
    expect(await port.one({ command: ['bash', '-c', 'kill -TERM $$'] })).toMatchObject({ outcome: 'error', signal: 'SIGTERM', reasons: [{ code: 'gate_error' }] });
  });

  test.runIf(ON_POSIX)('that hangs ends as timeout with what it said last', async () => {
    const record = await port.one({ command: 'echo $$; echo waiting for the tide; sleep 300', timeoutMs: 2_000 });
    expect(record).toMatchObject({ outcome: 'timeout', reasons: [{ code: 'gate_timeout' }] });
    expect(record.findings[0]?.code_snippet).toContain('waiting for the tide');
    expect(isAlive(Number(record.output?.text.split('\n')[0]))).toBe(false);
  });

  test.runIf(ON_POSIX)('that leaves a child behind passes, and says so', async () => {
    const record = await port.one({ command: 'sleep 300 & echo $!' });
    expect(record).toMatchObject({ outcome: 'pass', findings: [{ level: 'info', rule: 'left-behind' }] });
    expect(isAlive(Number(record.output?.text))).toBe(false);
  });

  test('may print workflow commands: they are text', async () => {
    const lines = '::set-output name=status::Succeeded\n##[set-env name=PATH;]/tmp\n::error::forged\n';
    const record = await port.one({ command: [NODE, '-e', `process.stdout.write(${JSON.stringify(lines)})`] });
    expect(record).toMatchObject({ outcome: 'pass', findings: [], output: { text: lines } });
  });

  test('shows no secret anywhere', async () => {
    const secret = 'winter-season-7731';
    const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'}`;
    const record = await port.one({ command: `echo "key ${secret} token ${token}" >&2; exit 1` }, { secrets: [secret] });
    expect(record.outcome).toBe('fail');
    expect(JSON.stringify(record)).not.toContain(secret);
    expect(JSON.stringify(record)).not.toContain(token);
    expect(record.output?.text).toBe('key *** token ***\n');
  });

  test.each([190, 290])('shows no part of a secret that a quotation of its line would cut after %i characters', async (before) => {
    const secret = 'Kestrel7Osprey4Gannet9Petrel2';
    const record = await port.one({ command: [NODE, '-e', `console.log('-'.repeat(${before}) + '${secret}' + '-'.repeat(300)); process.exit(1)`] }, { secrets: [secret] });
    expect(record.outcome).toBe('fail');
    // Of the command, which the test itself wrote the secret into, only the output is looked at.
    expect(record.findings[0]?.code_snippet).not.toContain(secret.slice(0, 4));
    expect(record.reasons[0]?.message.split(': ').at(-1)).not.toContain(secret.slice(0, 4));
  });

  test('keeps its level and code when a secret is spelled like one', async () => {
    const record = await port.one({ command: 'exit 1' }, { secrets: ['gate_failed', 'gate-failed', 'timetable'] });
    expect(record).toMatchObject({ name: 'timetable', reasons: [{ code: 'gate_failed', gate: 'timetable' }], findings: [{ level: 'error' }] });
  });

  test('with a threshold is an error, for it reports no metrics', async () => {
    const record = await port.one({ command: 'true', thresholds: { berths: '>= 4' } });
    expect(record).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'report_missing' }],
      thresholds: [{ metric: 'berths', expected: '>= 4', actual: null, met: false }],
    });
  });
});
