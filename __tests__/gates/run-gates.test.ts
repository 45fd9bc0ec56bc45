import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gateRecord } from '../support/gate-record.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { gateSpec, harbour, isAlive, ON_POSIX } from './harbour.js';
import type { Harbour } from './harbour.js';

const NODE = process.execPath;
let port: Harbour;
beforeEach(() => {
  port = harbour();
});
afterEach(() => port.workspace.remove());

/** A command that says it is there and waits until the others are: it ends only when all of them run at once. */
function meets(name: string, others: readonly string[]): string[] {
  const script = `
    const fs = require('fs');
    fs.writeFileSync('${name}.here', '');
    const wait = () => ${JSON.stringify(others)}.every((other) => fs.existsSync(other + '.here')) || setTimeout(wait, 1);
    wait();`;
  return [NODE, '-e', script];
}

const exits = (code: number): string[] => [NODE, '-e', `process.exit(${code})`];

describe('gates at once', () => {
  test('meet each other', async () => {
    const names = ['north', 'south', 'west'];
    const records = await port.run(names.map((name) => gateSpec({ name, command: meets(name, names) })), { maxParallel: 3 });
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  test('are never more than allowed', async () => {
    // Two at once would want to make the same folder, and the second would fail.
    const names = ['north', 'south', 'west', 'east'];
    const alone = `
      const fs = require('fs');
      fs.mkdirSync('berth');
      setTimeout(() => fs.rmdirSync('berth'), 30);`;
    const records = await port.run(names.map((name) => gateSpec({ name, command: [NODE, '-e', alone] })), { maxParallel: 1 });
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  test('are reported in declaration order, whatever ends first', async () => {
    // The first gate waits for a file that the last one writes when it is about to end.
    const ended: string[] = [];
    const started: string[] = [];
    const records = await port.run(
      [gateSpec({ name: 'slow', command: meets('slow', ['fast']) }), gateSpec({ name: 'fast', command: meets('fast', []) })],
      { onEnd: ({ name }) => ended.push(name), onStart: (name) => started.push(name) },
    );
    expect([...records.keys()]).toEqual(['slow', 'fast']);
    expect(started).toEqual(['slow', 'fast']);
    expect(ended.sort()).toEqual(['fast', 'slow']);
  });

  test('are all told: what one does wrong loses nothing of another', async () => {
    const records = await port.run([
      gateSpec({ name: 'sunk', command: exits(1) }),
      gateSpec({ name: 'lost', command: ['no-such-foghorn'] }),
      gateSpec({ name: 'fine', command: [NODE, '-e', 'console.log("moored")'] }),
    ]);
    expect([...records.values()].map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['sunk fail', 'lost error', 'fine pass']);
    expect(records.get('fine')?.output?.text).toBe('moored\n');
  });
});

describe('needs', () => {
  test('let on after pass, warn and skipped, and stop after everything else', async () => {
    const records = await port.run(
      [
        gateSpec({ name: 'calm', command: exits(0) }),
        gateSpec({ name: 'breeze', command: exits(3), warnExitCodes: [3] }),
        gateSpec({ name: 'foreign', command: exits(1), onFork: 'skip' }),
        gateSpec({ name: 'storm', command: exits(1) }),
        gateSpec({ name: 'sail', command: exits(0), needs: ['calm', 'breeze', 'foreign'] }),
        gateSpec({ name: 'stay', command: exits(0), needs: ['calm', 'storm'] }),
        gateSpec({ name: 'dine', command: exits(0), needs: ['stay'] }),
      ],
      { isFork: 'yes' },
    );
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['pass', 'warn', 'skipped', 'fail', 'pass', 'not_run', 'not_run']);
    expect(records.get('foreign')).toMatchObject({ skippedBy: 'on_fork: skip', startedAt: null, reasons: [] });
    expect(records.get('stay')).toMatchObject({ stoppedBy: 'storm', startedAt: null, reasons: [{ code: 'gate_not_run', message: 'stay needs storm, which ended as fail' }] });
    expect(records.get('dine')).toMatchObject({ stoppedBy: 'storm', reasons: [{ message: 'dine needs stay, which ended as not_run, stopped by storm' }] });
  });

  test('may be rulepacks', async () => {
    const records = await port.run(
      [gateSpec({ name: 'sail', command: exits(0), needs: ['cycles'] })],
      { rulepacks: ['cycles'], runRulepack: (name) => Promise.resolve(gateRecord({ name, kind: 'rulepack', outcome: 'fail' })) },
    );
    expect([...records.values()].map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['sail not_run', 'cycles fail']);
  });
});

describe('rulepacks', () => {
  test('run beside commands without taking their place, and begin after the first command', async () => {
    const order: string[] = [];
    const records = await port.run([gateSpec({ name: 'sail', command: meets('sail', ['chart']) })], {
      maxParallel: 1,
      rulepacks: ['cycles'],
      onStart: (name) => order.push(name),
      runRulepack: (name) => {
        port.workspace.write({ 'chart.here': '' });
        order.push(`analysis of ${name}`);
        return Promise.resolve(gateRecord({ name, kind: 'rulepack', outcome: 'pass' }));
      },
    });
    expect(order).toEqual(['sail', 'cycles', 'analysis of cycles']);
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  test.each([
    ['throws', () => { throw new Error('chart torn'); }],
    ['rejects', () => Promise.reject(new Error('chart torn'))],
    ['answers for another', () => Promise.resolve(gateRecord({ name: 'drift', kind: 'rulepack', outcome: 'pass' }))],
  ])('one that %s is the error of that gate alone', async (_, runRulepack) => {
    const records = await port.run([gateSpec({ name: 'sail', command: exits(0) })], { rulepacks: ['cycles'], runRulepack });
    expect(records.get('sail')?.outcome).toBe('pass');
    expect(records.get('cycles')).toMatchObject({ outcome: 'error', kind: 'rulepack', reasons: [{ code: 'internal_error', gate: 'cycles' }] });
  });
});

describe('on_fork: skip', () => {
  const spec = gateSpec({ name: 'foreign', command: exits(0), onFork: 'skip' });

  test.each([['yes', 'skipped'], ['no', 'pass']] as const)('where the run is of a fork: %s', async (isFork, outcome) => {
    expect((await port.run([spec], { isFork })).get('foreign')).toMatchObject({ outcome });
  });

  test('is an error, never a skip, where nobody knows', async () => {
    const records = await port.run([spec, gateSpec({ name: 'native', command: exits(0) })], { isFork: 'unknown' });
    expect(records.get('native')?.outcome).toBe('pass');
    expect(records.get('foreign')).toMatchObject({
      outcome: 'error',
      startedAt: null,
      reasons: [{ code: 'gate_error', message: expect.stringContaining('could not be read') as string, next_action: expect.stringContaining('GITHUB_EVENT_PATH') as string }],
    });
  });
});

describe('what a gate gets', () => {
  test('is not kept when it is a secret of the step or of a gate', async () => {
    const stepEnv = { ...plainEnvironment(), DEPLOY_KEY: 'pier-seven-gull', QUAY_LOGIN: 'mole-nine-tern', BUOY_COLOUR: 'green-and-white' };
    const env = { CRANE_TOKEN: 'hoist-four-skua' };
    const shown = ['DEPLOY_KEY', 'QUAY_LOGIN', 'BUOY_COLOUR', 'CRANE_TOKEN'].map((name) => `process.env.${name}`).join(' + " " + ');
    const record = await port.one({ command: [NODE, '-e', `console.log(${shown})`], env, requiresEnv: ['QUAY_LOGIN'] }, { stepEnv });
    expect(record).toMatchObject({ outcome: 'pass', output: { text: '*** *** green-and-white ***\n' } });
  });

  test('a missing variable is an error that names it, before anything runs', async () => {
    const record = await port.one({ command: meets('sail', []), requiresEnv: ['HARBOUR_KEY', 'PATH'] }, { stepEnv: { PATH: String(process.env['PATH']), HARBOUR_KEY: '' } });
    expect(record).toMatchObject({ outcome: 'error', startedAt: null, reasons: [{ code: 'gate_error', message: 'requires_env: HARBOUR_KEY is empty or not set' }] });
    expect(existsSync(join(port.workspace.path, 'sail.here'))).toBe(false);
  });

  test('our keys do not reach it', async () => {
    const stepEnv = { ...process.env, ACTIONS_RUNTIME_TOKEN: 'runtime-7731', INPUT_TOKEN: 'token-7731', GITHUB_OUTPUT: '/tmp/output-7731' } as Record<string, string>;
    const record = await port.one({ command: [NODE, '-e', 'console.log(JSON.stringify(process.env))'] }, { stepEnv });
    expect(record.outcome).toBe('pass');
    for (const key of ['runtime-7731', 'token-7731', 'output-7731']) expect(record.output?.text).not.toContain(key);
  });
});

describe.runIf(ON_POSIX)('a run that ends early', () => {
  const sleeper = (name: string): ReturnType<typeof gateSpec> => gateSpec({ name, command: `echo $$ > ${name}.pid; mv ${name}.pid ${name}.here; sleep 300` });
  const pidOf = (name: string): number => Number(readFileSync(join(port.workspace.path, `${name}.here`), 'utf8'));

  test('by cancel stops what runs, ends what waits, and keeps what was done', async () => {
    const cancel = new AbortController();
    const records = await port.run(
      [
        gateSpec({ name: 'done', command: exits(0) }),
        sleeper('anchor'),
        gateSpec({ name: 'watch', command: meets('watch', ['anchor']), needs: ['done'] }),
        gateSpec({ name: 'next', command: exits(0), needs: ['anchor'] }),
      ],
      {
        cancel: cancel.signal,
        rulepacks: ['cycles'],
        runRulepack: () => new Promise(() => undefined),
        onEnd: ({ name }) => {
          if (name === 'watch') cancel.abort();
        },
      },
    );
    expect([...records.values()].map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'done pass', 'anchor cancelled', 'watch pass', 'next cancelled', 'cycles cancelled',
    ]);
    for (const name of ['anchor', 'next', 'cycles']) expect(records.get(name)?.reasons).toMatchObject([{ code: 'gate_cancelled', gate: name }]);
    expect(isAlive(pidOf('anchor'))).toBe(false);
  });

  test('by its time limit says so of each gate', async () => {
    const records = await port.run([sleeper('anchor'), gateSpec({ name: 'next', command: exits(0), needs: ['anchor'] })], { deadlineMs: 1_000 });
    expect(records.get('anchor')).toMatchObject({ outcome: 'timeout', reasons: [{ code: 'gate_timeout', message: expect.stringContaining('time limit of the whole run') as string }] });
    expect(records.get('next')).toMatchObject({ outcome: 'cancelled', reasons: [{ message: expect.stringContaining('time limit of the whole run') as string }] });
  });

  test('before it began starts nothing', async () => {
    const records = await port.run([gateSpec({ name: 'sail', command: meets('sail', []) })], { cancel: AbortSignal.abort() });
    expect(records.get('sail')).toMatchObject({ outcome: 'cancelled', startedAt: null });
    expect(existsSync(join(port.workspace.path, 'sail.here'))).toBe(false);
  });
});

test('a callback that throws rejects and stops what runs', async () => {
  const running = port.run([gateSpec({ name: 'quick', command: exits(0) }), gateSpec({ name: 'long', command: [NODE, '-e', 'setTimeout(() => {}, 300000)'] })], {
    onEnd: () => {
      throw new Error('the log is full');
    },
  });
  await expect(running).rejects.toThrow('the log is full');
});

test('no gates at all is not records', async () => {
  expect((await port.run([])).size).toBe(0);
});
