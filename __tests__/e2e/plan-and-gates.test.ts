import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const ON_POSIX = process.platform !== 'win32';
const open: TemporaryWorkspace[] = [];
afterAll(() => {
  for (const workspace of open) workspace.remove();
});

function workspaceOf(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  const workspace = temporaryWorkspace(files, { git: true });
  open.push(workspace);
  return workspace;
}

const CONFIG = `version: 1
gates:
  arrival: { run: [node, -e, "require('fs').writeFileSync('ran', '')"], phase: FINALIZE_VERIFY }
  tides: { run: [node, -e, ""], retries: 2 }
  pilots: { run: [node, -e, ""], needs: [tides], requires_env: [PILOT_KEY] }
  berths: { run: [node, -e, ""], needs: [pilots] }
  dredging: { run: [node, -e, ""], if_changed: ["harbour/**"] }
  departure: { run: [node, -e, ""], phase: INIT_BASELINE, blocking: false }
`;

/** A gate of a later phase, and gates that need others, behind gates that cannot start. */
const STOPPED = `version: 1
rulepacks: { cycles: { enabled: false }, drift: { enabled: false }, change-impact: { enabled: false } }
gates:
  tides: { run: [node, -e, ""] }
  buoys: { run: [node, -e, ""], blocking: false, requires_env: [BUOY_KEY] }
  lights: { run: [node, -e, ""], needs: [buoys] }
  pilots: { run: [node, -e, ""], phase: EXPORT_CONTRACT, requires_env: [PILOT_KEY] }
  cranes: { run: [node, -e, ""], phase: FINALIZE_VERIFY }
  berths: { run: [node, -e, ""], needs: [cranes] }
`;

describe('run --list and --dry-run', () => {
  test('say what is declared and what would run, and do nothing', async () => {
    const workspace = workspaceOf({ '.github/contract-gates.yml': CONFIG, 'harbour/depths.txt': '4 m\n', 'quay.txt': 'north\n' });
    const listed = await runCli({ args: ['run', '--list'], cwd: workspace.path });
    expect([listed.exitCode, listed.stdout.split('\n').filter((line) => line !== '').map((line) => line.replace(/ {2,}/g, ' | '))]).toEqual([
      0,
      [
        'arrival | run | - | FINALIZE_VERIFY | .github/contract-gates.yml:3:3',
        'tides | run | - | - | .github/contract-gates.yml:4:3',
        'pilots | run | needs tides | - | .github/contract-gates.yml:5:3',
        'berths | run | needs pilots | - | .github/contract-gates.yml:6:3',
        'dredging | run | - | - | .github/contract-gates.yml:7:3',
        'departure | run | - | INIT_BASELINE, advisory | .github/contract-gates.yml:8:3',
        'change_impact | rulepack | - | - | on by default',
        'cycles | rulepack | - | - | on by default',
        'drift | rulepack | - | - | on by default',
      ],
    ]);
    workspace.write({ 'quay.txt': 'south\n' });
    const planned = await runCli({ args: ['run', '--dry-run', '--json', '--gates', '-departure'], cwd: workspace.path });
    expect(planned.exitCode, planned.stderr).toBe(0);
    const plan = JSON.parse(planned.stdout) as { steps: { name: string; wave: number | null; action: string; why: string | null }[] };
    const head = workspace.git(['rev-parse', 'HEAD']).slice(0, 12);
    expect(plan.steps.map(({ name, wave, action, why }) => [name, wave, action, why])).toEqual([
      ['arrival', 1, 'run', null],
      ['tides', 1, 'run', 'up to 3 attempts'],
      ['dredging', null, 'skip', `if_changed: nothing that changed since ${head} matches harbour/**`],
      ['change_impact', 1, 'run', null],
      ['cycles', 1, 'run', null],
      ['drift', 1, 'run', null],
      ['pilots', null, 'error', 'requires_env: PILOT_KEY is empty or not set'],
      ['berths', null, 'not_run', 'pilots, which it needs, would be an error'],
      ['departure', null, 'left_out', 'the inputs gates and rulepacks leave it out'],
    ]);
    expect(existsSync(join(workspace.path, 'artifacts'))).toBe(false);
    expect(existsSync(join(workspace.path, 'ran'))).toBe(false);
  });

  test('--dry-run says of each gate what the run then does', async () => {
    const workspace = workspaceOf({ '.github/contract-gates.yml': STOPPED });
    const planned = await runCli({ args: ['run', '--dry-run', '--json'], cwd: workspace.path });
    const { steps } = JSON.parse(planned.stdout) as { steps: { name: string; action: string; why: string | null }[] };
    expect(steps.map(({ name, action, why }) => [name, action, why])).toEqual([
      ['tides', 'run', null],
      ['buoys', 'error', 'requires_env: BUOY_KEY is empty or not set'],
      ['pilots', 'error', 'requires_env: PILOT_KEY is empty or not set'],
      ['lights', 'not_run', 'buoys, which it needs, would be an error'],
      ['cranes', 'not_run', 'pilots, of an earlier phase, would be an error'],
      ['berths', 'not_run', 'cranes, which it needs, would not run either, because of pilots'],
    ]);
    const ran = await runCli({ args: ['run', '--json'], cwd: workspace.path });
    const { gates } = JSON.parse(ran.stdout) as { gates: { name: string; outcome: string }[] };
    const ENDS: Readonly<Record<string, string>> = { run: 'pass', error: 'error', not_run: 'not_run' };
    expect(Object.fromEntries(gates.map(({ name, outcome }) => [name, outcome]))).toEqual(Object.fromEntries(steps.map(({ name, action }) => [name, ENDS[action]])));
    const told = await runCli({ args: ['run', '--dry-run'], cwd: workspace.path });
    expect(told.stdout).toContain('not run  berths');
    expect(told.stdout).toContain('1 of 6 would run');
  });

  test('--dry-run refuses a baseline that a run refuses', async () => {
    const workspace = workspaceOf({ '.github/contract-gates.yml': 'version: 1\npolicy: { baseline: known.json }\n' });
    const planned = await runCli({ args: ['run', '--dry-run'], cwd: workspace.path });
    expect([planned.exitCode, planned.stdout]).toEqual([1, '']);
    expect(planned.stderr).toContain('policy.baseline names known.json, and there is no such file');
    expect((await runCli({ args: ['run', '--list'], cwd: workspace.path })).exitCode).toBe(0);
  });

  test('if_changed skips and runs by what changed since the base', async () => {
    const workspace = workspaceOf({ '.github/contract-gates.yml': CONFIG, 'harbour/depths.txt': '4 m\n', 'quay.txt': 'north\n' });
    const outcomes = async (): Promise<unknown> => {
      const ran = await runCli({ args: ['run', '--json', '--gates', 'dredging,tides', '--rulepacks', 'none'], cwd: workspace.path });
      return (JSON.parse(ran.stdout) as { gates: { name: string; outcome: string; skipped_by?: string }[] }).gates.map(({ name, outcome, skipped_by }) => [name, outcome, skipped_by?.replace(/[0-9a-f]{12}/, 'BASE')]);
    };
    expect(await outcomes()).toEqual([['tides', 'pass', undefined], ['dredging', 'skipped', 'if_changed: nothing that changed since BASE matches harbour/**']]);
    workspace.git(['mv', 'harbour/depths.txt', 'depths.txt']);
    expect(await outcomes()).toEqual([['tides', 'pass', undefined], ['dredging', 'pass', undefined]]);
  });

  test('a phase and a retry are in the task spans and the verdict', async () => {
    const flaky = "const fs = require('fs'); const again = fs.existsSync('seen'); fs.writeFileSync('seen', ''); process.exit(again ? 0 : 1)";
    const workspace = workspaceOf({
      '.github/contract-gates.yml': `version: 1\ngates:\n  tides: { run: [node, -e, ${JSON.stringify(flaky)}], retries: 1, phase: INIT_BASELINE }\n  storm: { run: [node, -e, "process.exit(1)"], phase: INGEST_PARSE_ASSESS }\n  arrival: { run: [node, -e, ""], phase: FINALIZE_VERIFY }\n`,
    });
    const ran = await runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path });
    const verdict = JSON.parse(ran.stdout) as { gates: object[]; headline: string };
    expect(verdict.gates).toMatchObject([{ name: 'tides', outcome: 'pass', attempts: 2, flaky: true }, { name: 'storm', outcome: 'fail' }, { name: 'arrival', outcome: 'not_run', stopped_by: 'storm' }]);
    const spans = JSON.parse(readFileSync(join(workspace.path, 'artifacts/ci/local/task-spans.json'), 'utf8')) as { phase: string; status: string; blocked_reason?: string; next_action?: string }[];
    expect(spans.map(({ phase, status }) => [phase, status])).toEqual([['OTHER', 'blocked'], ['INIT_BASELINE', 'completed'], ['INGEST_PARSE_ASSESS', 'failed'], ['FINALIZE_VERIFY', 'blocked']]);
    expect(spans[3]).toMatchObject({ blocked_reason: 'storm ended as fail', next_action: 'Fix storm, then run again.' });
    expect(ran.stderr).toContain('✅ pass (flaky: attempt 2)  tides');
  });
});

describe.runIf(ON_POSIX)('new gate and check gate', () => {
  test.each(['bash', 'node', 'python'])('a new %s gate passes the whole checklist and is judged by a run', async (language) => {
    const workspace = workspaceOf({ Makefile: 'gates:\n\tcontract-gates run\n' });
    const made = await runCli({ args: ['new', 'gate', 'tide_tables', '--language', language], cwd: workspace.path });
    expect(made.exitCode, made.stderr).toBe(0);
    const script = `scripts/gates/tide_tables.${{ bash: 'sh', node: 'mjs', python: 'py' }[language] ?? ''}`;
    workspace.write({ '.github/contract-gates.yml': `version: 1\ngates:\n  tide_tables: { script: ${script} }\n` });
    workspace.commit('A gate');
    const checked = await runCli({ args: ['check', 'gate', script, '--json'], cwd: workspace.path });
    const { items } = JSON.parse(checked.stdout) as { items: { state: string; name: string; message: string }[] };
    expect(items.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect([checked.exitCode, items.length]).toEqual([0, 13]);
    // Reports that a script wrote are nothing to commit.
    expect(workspace.git(['status', '--porcelain'])).toBe('');
    const ran = await runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path });
    expect((JSON.parse(ran.stdout) as { gates: { outcome: string }[] }).gates[0]?.outcome, ran.stderr).toBe('pass');
    const again = await runCli({ args: ['new', 'gate', 'tide_tables', '--language', language], cwd: workspace.path });
    expect([again.exitCode, again.stderr.includes('is there already')]).toEqual([1, true]);
  }, 60_000);

  test('gate_utils.sh writes valid reports whatever the texts are, and a summary over several gates', async () => {
    const workspace = workspaceOf({});
    await runCli({ args: ['new', 'gate', 'odd_words'], cwd: workspace.path });
    workspace.write({
      'scripts/gates/odd_words.sh': `#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/lib/gate_utils.sh"
gate_begin odd_words "$@"
add_finding error $'a "quoted" \\\\ back\\tslash\\nand a line\\x01\\x1b[31m | <b>' 'harbour/ä "b".txt' 7 odd-word
add_finding warning 'low tide'
add_finding info '100% & more'
add_metric depth -4.5 '>= 3' missed
update_gate_summary odd_words fail 0.25
update_gate_summary calm pass 1
finalize_summary
gate_end 'Odd words.'
`,
    });
    const checked = await runCli({ args: ['check', 'gate', 'scripts/gates/odd_words.sh', '--json'], cwd: workspace.path });
    const { items } = JSON.parse(checked.stdout) as { items: { state: string; name: string; message: string }[] };
    expect(items.filter(({ state }) => state === 'wrong')).toEqual([]);
    const report = JSON.parse(readFileSync(join(workspace.path, 'artifacts/gates/odd_words/latest.json'), 'utf8')) as { gates: { findings: object[]; metrics: object; status: string }[] };
    expect(report.gates[0]).toMatchObject({
      status: 'fail',
      findings: [{ level: 'error', message: 'a "quoted" \\ back\tslash\nand a line\u0001\u001b[31m | <b>', file: 'harbour/ä "b".txt', line: 7, rule: 'odd-word' }, { message: 'low tide' }, { message: '100% & more' }],
      metrics: { depth: -4.5 },
    });
    const summary = await runCli({ args: ['validate', 'artifacts/gates/summary.json'], cwd: workspace.path });
    expect(summary.exitCode, summary.stderr).toBe(0);
  }, 60_000);

  test.each([['all', 'means every gate'], ['con', 'cannot be a folder on Windows'], ['drift', 'belongs to the rulepack drift']])('new gate and check gate refuse the name %s, which the config refuses too', async (name, why) => {
    const { path } = workspaceOf({ [`scripts/gates/${name}.sh`]: 'exit 0\n' });
    for (const args of [['new', 'gate', name, '--dry-run'], ['check', 'gate', `scripts/gates/${name}.sh`]]) {
      const { exitCode, stderr } = await runCli({ args, cwd: path });
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`the gate name ${name} ${why}`)]);
      expect(stderr).toContain(`${name}_gate`);
    }
  });

  test('check gate does not look outside the working directory, and says so', async () => {
    const { path } = workspaceOf({});
    for (const script of ['../gate.sh', '/bin/sh']) {
      const result = await runCli({ args: ['check', 'gate', script], cwd: path });
      expect(result.exitCode, script).toBe(1);
      expect(result.stderr, script).toContain(`the path of the script ${script} ${script.startsWith('/') ? 'is absolute' : 'leaves the root'}`);
    }
  });

  test('check gate names what is wrong, line by line, and puts earlier reports back', async () => {
    const workspace = workspaceOf({
      'tools/fog.sh': `#!/bin/sh\necho looking\nmkdir -p artifacts/gates/fog\necho '{"version": "2.0"}' > artifacts/gates/fog/report.json\necho '# Fog' > artifacts/gates/fog/latest.md\nexit 3\n`,
      'artifacts/gates/fog/20260101-000000.json': '{}',
    });
    const checked = await runCli({ args: ['check', 'gate', 'tools/fog.sh', '--json'], cwd: workspace.path });
    expect(checked.exitCode).toBe(1);
    const { items } = JSON.parse(checked.stdout) as { items: { state: string; name: string; message: string; next: string }[] };
    const wrong = new Map(items.filter(({ state }) => state === 'wrong').map(({ name, message }) => [name, message]));
    expect([...wrong.keys()]).toEqual(['flag', 'directory', 'schema', 'template', 'exit codes', 'links', 'duration', 'timestamp', 'stdout']);
    expect(wrong.get('exit codes')).toBe('with --mode=local: exit 3 is not one of 0 (pass), 1 (fail), 2 (warn)');
    expect(wrong.get('stdout')).toBe('with --mode=local: stdout begins with "looking"');
    expect(items.every(({ state, next }) => (state === 'ok') === (next === ''))).toBe(true);
    expect(readdirSync(join(workspace.path, 'artifacts/gates')).sort()).toEqual(['.gitignore', 'fog']);
    expect(readdirSync(join(workspace.path, 'artifacts/gates/fog'))).toContain('20260101-000000.json');
  }, 60_000);
});
