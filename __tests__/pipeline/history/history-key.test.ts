import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../src/config/inputs/inputs.js';
import { historyKeyOf } from '../../../src/pipeline/end/history-key.js';
import { readRunContext } from '../../../src/workspace/context/run-context.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

async function keyOf(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const read = await readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
  if (!read.ok) throw new Error(read.error[0]?.message);
  const context = readRunContext({ GITHUB_ACTIONS: 'true', GITHUB_JOB: 'gates', GITHUB_WORKFLOW: 'check', GITHUB_RUN_ID: '9000000001', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: SHA, ...env }, null);
  return historyKeyOf({ inputs: read.value, context });
}

const leg = (index: number, attempt = 1) => ({ 'artifact-name': `contract-gates-gates-${index}-${attempt}` });

describe('the key of a history', () => {
  test('is that of the job and leg, safe in names, and readable', async () => {
    expect(await keyOf(leg(0))).toMatch(/^gates-0-[0-9a-f]{8}$/);
    expect(await keyOf()).toMatch(/^gates-[0-9a-f]{8}$/);
    expect(await keyOf({ 'artifact-name': 'Prüfung für ubuntu 24.04' })).toMatch(/^Pr_fung_f_r_ubuntu_24\.04-[0-9a-f]{8}$/);
    expect((await keyOf({ 'artifact-name': 'x'.repeat(200) })).length).toBeLessThanOrEqual(100);
  });

  test('is the same from run to run and attempt to attempt', async () => {
    expect(await keyOf(leg(3, 2), { GITHUB_RUN_ID: '9000000002', GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: 'f'.repeat(40) })).toBe(await keyOf(leg(3)));
    const named = (run: string, sha: string): Promise<string> => keyOf({ 'artifact-name': `report-linux-${run}-${sha}` }, { GITHUB_RUN_ID: run, GITHUB_SHA: sha });
    expect(await named('9000000001', SHA)).toBe(await named('9000000777', 'f'.repeat(40)));
    const short = (sha: string): Promise<string> => keyOf({ 'artifact-name': `report-${sha.slice(0, 7)}` }, { GITHUB_SHA: sha });
    expect(await short(SHA)).toBe(await short('f'.repeat(40)));
    // Of a pull request `github.sha` is the merge commit, which is not its head.
    expect(await keyOf({ 'artifact-name': `report-linux-${'a'.repeat(40)}` })).toBe(await keyOf({ 'artifact-name': `report-linux-${SHA}` }));
  });

  test('differs by leg, job, workflow, folder and config', async () => {
    const keys = [
      await keyOf(leg(0)), await keyOf(leg(1)), await keyOf(leg(11)), await keyOf({ 'artifact-name': 'linux' }), await keyOf({ 'artifact-name': 'macos' }),
      await keyOf(leg(0), { GITHUB_JOB: 'other' }), await keyOf(leg(0), { GITHUB_WORKFLOW: 'nightly' }), await keyOf({ ...leg(0), 'working-directory': 'packages/tides' }), await keyOf({ ...leg(0), config: 'ci/gates.yml' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('takes an expression that the runner left alone for no name', async () => {
    expect(await keyOf({ 'artifact-name': 'contract-gates-${{ github.job }}-${{ strategy.job-index }}-${{ github.run_attempt }}' })).toBe(await keyOf());
  });
});
