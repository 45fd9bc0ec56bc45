import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { runCli, type CliResult } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const FIRST = 'ab'.repeat(32);
const CONFIG = (more: string): string => `version: 1\npolicy: { new_only: false }\n${more}`;
const WAIVER = '  - { rule: cycles/circular-dependency-detected, path: "src/**", reason: rewrite in spring, owner: "@quay", expires: 2026-03-31 }\n';

/** A repository with one cycle, berth and crane. */
function harbour(config: string): TemporaryWorkspace {
  return workspaceOfTest(
    {
      '.github/contract-gates.yml': config,
      'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
      'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
      'src/tide.ts': 'export const tide = 4;\n',
    },
    { git: true },
  );
}

interface Told {
  readonly as_of: string;
  readonly status: string;
  readonly counts: Record<string, number>;
  readonly warnings: readonly string[];
  readonly items: readonly { readonly state: string; readonly violation_id: string; readonly fingerprint: string }[];
  readonly waivers: readonly { readonly state: string; readonly matched: number; readonly days_left: number }[];
  readonly baseline: { readonly matched: number; readonly stale: readonly { readonly file: string }[] } | null;
  readonly signature: string;
}

async function told(workspace: TemporaryWorkspace, ...args: readonly string[]): Promise<Told & { readonly result: CliResult }> {
  const result = await runCli({ args: ['run', '--json', ...(args.includes('--rulepacks') ? [] : ['--rulepacks', 'cycles']), ...args], cwd: workspace.path });
  return { ...(JSON.parse(result.stdout) as Told), result };
}

describe('a waiver', () => {
  test('keeps a violation in every report, marked and counted, and lets the run pass until its last day', async () => {
    const workspace = harbour(CONFIG(`waivers:\n${WAIVER}`));
    const verdict = await told(workspace, '--as-of', '2026-03-31');
    expect(verdict, verdict.result.stderr).toMatchObject({ status: 'Succeeded', as_of: '2026-03-31', items: [{ state: 'waived' }], waivers: [{ state: 'active', matched: 1, days_left: 0 }], warnings: [] });
    expect(verdict.counts).toMatchObject({ violations: 1, violations_new: 0, violations_waived: 1 });
    expect(verdict.result.stderr).toContain('waiver due: cycles/circular-dependency-detected at src/**, owner @quay, expires today (2026-03-31)');
    const read = (name: string): string => readFileSync(join(workspace.path, 'artifacts/ci/local', name), 'utf8');
    expect(read('gate-summary.md')).toContain('waived');
    expect(read('envelope.json')).toContain('circular-dependency-detected');
    expect(read('pr-summary.json')).toContain('src/berth.ts');
  });

  test('counts again when it has expired, and the day never changes the signature', async () => {
    const workspace = harbour(CONFIG(`waivers:\n${WAIVER}`));
    const before = await told(workspace, '--as-of', '2026-03-01');
    const after = await told(workspace, '--as-of', '2026-04-01');
    expect(after).toMatchObject({ status: 'Blocked', items: [{ state: 'new' }], waivers: [{ state: 'expired', matched: 1, days_left: -1 }] });
    expect(after.warnings).toEqual(['waiver-expired: .github/contract-gates.yml:4:5: the waiver of cycles/circular-dependency-detected at src/** (owner @quay) expired on 2026-03-31; 1 finding is not waived by it any more']);
    expect(after.signature).toBe(before.signature);
    expect((await runCli({ args: ['verify'], cwd: workspace.path })).exitCode).toBe(0);
  });

  test('that matches nothing is a warning of the run', async () => {
    const workspace = harbour(CONFIG(`waivers:\n${WAIVER}  - { rule: cycles/circular-dependency-detected, fingerprint: ${FIRST}, reason: gone, owner: "@quay", expires: 2027-01-01 }\n`));
    const verdict = await told(workspace, '--as-of', '2026-03-01');
    expect(verdict).toMatchObject({ status: 'Succeeded', waivers: [{ state: 'active' }, { state: 'unmatched', matched: 0 }] });
    expect(verdict.warnings).toHaveLength(1);
    expect(verdict.warnings[0]).toContain('waiver-unmatched');
  });

  test('by fingerprint covers that one, and as-of is checked', async () => {
    const workspace = harbour(CONFIG(''));
    const [item] = (await told(workspace)).items;
    workspace.write({ '.github/contract-gates.yml': CONFIG(`waivers:\n  - { rule: cycles/circular-dependency-detected, fingerprint: ${item?.fingerprint ?? ''}, reason: later, owner: "@quay", expires: 2027-01-01 }\n`) });
    expect(await told(workspace, '--as-of', '2026-03-01')).toMatchObject({ status: 'Succeeded', items: [{ state: 'waived' }] });
    const wrong = await runCli({ args: ['run', '--as-of', '2026-02-30'], cwd: workspace.path });
    expect(wrong.stderr).toContain('the flag --as-of is "2026-02-30", which is not a day of the calendar');
  });
});

const baseline = (workspace: TemporaryWorkspace, ...args: readonly string[]): Promise<CliResult> => runCli({ args: ['baseline', ...args], cwd: workspace.path });
const FILE = '.github/contract-gates-baseline.json';
const SCHEDULE = { name: 'schedule', payload: { repository: { full_name: 'harbour/logbook' } } };

describe('a baseline', () => {
  test.skipIf(process.platform === 'win32')('leaves nothing to commit but its file where a script gate reported', async () => {
    const workspace = workspaceOfTest({ '.github/contract-gates.yml': 'version: 1\ngates:\n  tides: { script: scripts/gates/tides.sh, new_only: true }\n' }, { git: true });
    await runCli({ args: ['new', 'gate', 'tides'], cwd: workspace.path });
    workspace.commit('A gate');
    const written = await baseline(workspace, 'write');
    expect(written.exitCode, written.stderr).toBe(0);
    expect(workspace.git(['status', '--porcelain', '-uall'])).toBe(`?? ${FILE}`);
  });

  test('is written, holds, excuses where there is no base, and grows only when told to', async () => {
    const workspace = harbour('version: 1\n');
    const written = await baseline(workspace, 'write');
    expect(written.exitCode, written.stderr).toBe(0);
    const text = readFileSync(join(workspace.path, FILE), 'utf8');
    expect(text).toMatch(/^\[\{"baseline_version":1\}\n,\{"rule":"cycles\/circular-dependency-detected","file":"src\/berth\.ts","fingerprint":"[0-9a-f]{64}","text":"Files import each other in a cycle: src\/berth\.ts, src\/crane\.ts"\}\n\]\n$/);
    expect((await baseline(workspace, 'check')).exitCode).toBe(0);
    workspace.commit('A baseline');
    const excused = await runAction({ workspace: workspace.path, event: SCHEDULE });
    expect(excused.outputs, excused.log).toMatchObject({ status: 'Succeeded', gates: '{"change_impact":"skipped","cycles":"pass","drift":"not_run"}', 'violations-new': '0' });

    workspace.write({ 'src/tide.ts': "import { ebb } from './ebb.js';\nexport const tide = () => ebb;\n", 'src/ebb.ts': "import { tide } from './tide.js';\nexport const ebb = () => tide;\n" });
    workspace.commit('The tide turns');
    const blocked = await runAction({ workspace: workspace.path, event: SCHEDULE });
    expect(blocked.outputs, blocked.log).toMatchObject({ status: 'Blocked', violations: '2', 'violations-new': '1' });
    expect((await baseline(workspace, 'check')).exitCode).toBe(1);
    const refused = await baseline(workspace, 'write');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain(`${FILE} would grow by 1, so it was left as it is`);
    expect(readFileSync(join(workspace.path, FILE), 'utf8')).toBe(text);
    expect((await baseline(workspace, 'write', '--grow')).exitCode).toBe(0);
    expect(readFileSync(join(workspace.path, FILE), 'utf8').split('\n')).toHaveLength(5);
  });

  test('shows what is gone, and shrinks without growing', async () => {
    const workspace = harbour('version: 1\n');
    await baseline(workspace, 'write');
    workspace.write({ 'src/crane.ts': 'export const lift = 1;\n', 'src/tide.ts': "import { ebb } from './ebb.js';\nexport const tide = () => ebb;\n", 'src/ebb.ts': "import { tide } from './tide.js';\nexport const ebb = () => tide;\n" });
    workspace.commit('One goes, one comes');
    const run = await runAction({ workspace: workspace.path, event: SCHEDULE });
    expect(run.summary).toContain('Baseline entries that are gone (1)');
    const checked = await baseline(workspace, 'check', '--json');
    expect(checked.exitCode).toBe(1);
    expect(JSON.parse(checked.stdout)).toMatchObject({ holds: false, written: false, added: [{ file: 'src/ebb.ts' }], gone: [{ file: 'src/berth.ts' }] });
    expect((await baseline(workspace, 'shrink')).exitCode).toBe(0);
    expect(readFileSync(join(workspace.path, FILE), 'utf8')).toBe('[{"baseline_version":1}\n]\n');
  });

  test('that is not there is nothing to check or to shrink, whatever is found', async () => {
    const workspace = harbour('version: 1\n');
    workspace.write({ 'src/crane.ts': 'export const lift = 1;\n' });
    for (const action of ['check', 'shrink']) {
      const result = await baseline(workspace, action, '--json');
      expect(result.exitCode, action).toBe(1);
      expect(JSON.parse(result.stdout)).toMatchObject({ action, written: false, problems: [{ code: 'baseline_missing', message: `there is no baseline ${FILE} to ${action}` }] });
    }
  });

  test('is neither written nor held where nothing was looked at', async () => {
    const workspace = workspaceOfTest({ [FILE]: '[{"baseline_version":1}\n]\n', 'notes.txt': 'no source\n' }, { git: true });
    for (const action of ['check', 'write', 'shrink']) {
      const result = await baseline(workspace, action);
      expect([result.exitCode, result.stdout], action).toEqual([1, '']);
      expect(result.stderr, action).toContain('no rulepack and no gate had anything to look at');
    }
  });

  test('that is broken fails the run, and one that a gate needs must be there', async () => {
    const broken = harbour('version: 1\n');
    broken.write({ [FILE]: '[{"baseline_version":1}\n<<<<<<< ours\n]\n' });
    const verdict = await told(broken);
    expect(verdict).toMatchObject({ status: 'Failed', reasons: [{ code: 'config_invalid' }] });
    const needed = harbour('version: 1\ngates: { lint: { run: "true", new_only: true } }\n');
    const failed = await told(needed);
    expect(failed).toMatchObject({ status: 'Failed', reasons: [{ code: 'config_invalid' }] });
    expect(failed.result.stderr).toContain('gate lint has new_only, which needs a baseline');
    expect((await baseline(needed, 'write')).exitCode).toBe(0);
    expect((await told(needed, '--rulepacks', 'none')).status).toBe('Succeeded');
  });
});

describe('explain', () => {
  test('tells of a rule where its severity was set, and of a finding why it counts and where to cut', async () => {
    const workspace = harbour('version: 1\npolicy: { new_only: false }\nrulepacks:\n  cycles:\n    rules:\n      circular-dependency-detected: warning\n');
    const [item] = (await told(workspace)).items;
    const explain = async (name: string): Promise<CliResult> => runCli({ args: ['explain', name], cwd: workspace.path });
    const rule = await explain('cycles/circular-dependency-detected');
    expect(rule.stderr).toContain('severity warning (default error), set at .github/contract-gates.yml:6:');
    expect(rule.stderr).toContain('new_only off: everything counts, set at .github/contract-gates.yml:2:');
    expect(rule.stderr).toContain('in the last run: 1 new');
    for (const name of [item?.violation_id ?? '', (item?.violation_id ?? '').slice(0, 8), (item?.fingerprint ?? '').slice(0, 12)]) {
      const found = await explain(name);
      expect(found.exitCode, found.stderr).toBe(0);
      expect(found.stderr).toContain('src/berth.ts:1 imports ./crane.js, which is src/crane.ts');
      expect(found.stderr).toContain('without it no cycle is left');
    }
    const wrong = await explain('cycles/circular-dependency');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain('did you mean cycles/circular-dependency-detected?');
    const json = await runCli({ args: ['explain', 'circular-dependency-detected', '--json'], cwd: workspace.path });
    expect(JSON.parse(json.stdout)).toMatchObject({ kind: 'rule', severity: 'warning', in_last_run: { new: 1 } });
  });
});
