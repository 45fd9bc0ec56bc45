import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsFrom } from '../../src/config/inputs/inputs.js';
import { explainFinding } from '../../src/pipeline/explain-finding.js';
import type { Explanation } from '../../src/pipeline/explain-rule.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

const CIRCLE = { 'src/quay.ts': "import './tide.js';\n", 'src/tide.ts': "import './quay.js';\n" };
/** With a manifest, so that drift has something to look at. */
const FILES = { ...CIRCLE, 'package.json': '{ "dependencies": { "ferry": "^1.0.0" } }\n' };

function harbour(files: Readonly<Record<string, string>> = FILES): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

async function explained(path: string, rule: string): Promise<Explanation> {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('the defaults are refused');
  const answer = await explainFinding(rule, inputs.value, { ci: false, runId: null }, worldIn(path));
  if (!answer.ok) throw new Error(answer.error.map(({ message }) => message).join('\n'));
  return answer.value;
}

describe('explain of a rule', () => {
  test('says nothing was found only where the last run asked the rule', async () => {
    const { path } = harbour();
    await runIn(path, { rulepacks: ['cycles', 'drift'] });
    expect((await explained(path, 'cycles/circular-dependency-detected')).lines).toContain('  in the last run: 1 old');
    const asked = await explained(path, 'drift/undeclared-import');
    expect(asked.lines).toContain('  in the last run: nothing found');
    expect(asked.data).toMatchObject({ in_last_run: {}, not_judged_in_last_run: null });
  });

  test('lists the rules of the rulepack that is named', async () => {
    const { path } = harbour(CIRCLE);
    const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
    if (!inputs.ok) throw new Error('the defaults are refused');
    const hint = 'the rules of change-impact are change-impact/module-impacted, change-impact/protected-module-impacted, change-impact/wide-impact';
    for (const name of ['change-impact', 'change_impact']) expect(await explainFinding(name, inputs.value, { ci: false, runId: null }, worldIn(path))).toMatchObject({ ok: false, error: [{ hint }] });
  });

  test('of a finding of drift says which package is meant', async () => {
    const { path } = harbour({ ...FILES, 'src/moon.ts': "import 'tug';\nimport 'barge';\n" });
    await runIn(path, { rulepacks: ['drift'] });
    const { items } = JSON.parse(readFileSync(join(path, 'artifacts/ci/local/verdict.json'), 'utf8')) as { items: { fingerprint: string; line_number: number; rule: string }[] };
    const texts = await Promise.all(items.filter(({ rule }) => rule === 'undeclared-import').map(async ({ fingerprint }) => (await explained(path, fingerprint)).lines[2]));
    expect(texts.sort()).toEqual(['barge', 'tug'].map((name) => `  An imported package that no manifest declares; ${name} is not in package.json or any manifest above`));
  });

  test('says why the last run did not ask it: no base, nothing to look at, left out, or off', async () => {
    const bare = harbour(CIRCLE);
    await runIn(bare.path, { rulepacks: ['cycles', 'drift'] });
    const unasked = await explained(bare.path, 'drift/undeclared-import');
    expect(unasked.lines).toContain('  in the last run: not judged, since drift ended as not run');
    expect(unasked.data).toMatchObject({ in_last_run: null, not_judged_in_last_run: 'drift ended as not run' });
    expect((await explained(bare.path, 'change-impact/wide-impact')).lines).toContain('  in the last run: not judged, since change_impact was not selected');

    const unversioned = workspaceOfTest(FILES);
    await runIn(unversioned.path);
    const lastRun = async (rule: string): Promise<string | undefined> => (await explained(unversioned.path, rule)).lines.find((line) => line.startsWith('  in the last run'));
    expect(await lastRun('drift/undeclared-import')).toBe('  in the last run: nothing found');
    expect(await lastRun('drift/missing-lock')).toBe('  in the last run: not judged, since its severity is off');
    expect(await lastRun('drift/dependency-added')).toMatch(/^ {2}in the last run: not judged, since no base to compare with: /u);
    expect(await lastRun('change-impact/wide-impact')).toMatch(/^ {2}in the last run: not judged, since no base to compare with: /u);
  });

  test.each(['tides/no-var', 'tides'])('of a finding of a gate (%s) says where that stands', async (name) => {
    const { path } = harbour({ ...FILES, '.github/contract-gates.yml': 'version: 1\ngates: { tides: { run: "false" } }\n' });
    await runIn(path);
    const inputs = inputsFrom(new Map(), (input) => input, 'input_invalid', null);
    if (!inputs.ok) throw new Error('the defaults are refused');
    expect(await explainFinding(name, inputs.value, { ci: false, runId: null }, worldIn(path))).toMatchObject({
      error: [{ message: expect.stringMatching(/^tides is a gate, /u) as string, hint: expect.stringMatching(/^artifacts\/gates\/tides\/latest\.md has/u) as string }],
    });
  });

  test('names its page where everybody can open it', async () => {
    const { path } = harbour();
    expect((await explained(path, 'drift/undeclared-import')).lines.at(-1)).toMatch(/^More: https:\/\/\S+\/docs\/rulepacks\/drift\.md$/u);
  });

  test('speaks of new_only only where it decides: not of rules that compare with the base themselves', async () => {
    const { path } = harbour();
    const lineOf = async (rule: string): Promise<string | undefined> => (await explained(path, rule)).lines.find((line) => line.includes('new_only'));
    expect(await lineOf('drift/undeclared-import')).toBe('  new_only on: what the base had is shown and does not count (default)');
    expect(await lineOf('change-impact/module-impacted')).toBe('  compares with the base itself: all that it finds is new, and new_only does not apply');
    expect(await lineOf('drift/dependency-added')).toBe('  compares with the base itself: all that it finds is new, and new_only does not apply');
    expect((await explained(path, 'drift/dependency-added')).data).toMatchObject({ new_only: null, new_only_set_at: null });
  });
});

describe('explain of what a gate found', () => {
  const LINT = 'console.log(JSON.stringify([{ filePath: process.cwd() + "/src/quay.js", errorCount: 3, warningCount: 0, messages: [{ ruleId: "no-eval", severity: 2, message: "eval on line 3", line: 3, column: 1 }, { ruleId: "no-eval", severity: 2, message: "eval twice", line: 9, column: 1 }, { ruleId: "no-var", severity: 2, message: "no var", line: 4, column: 1 }] }]))\n';
  const config = (more = ''): string => `version: 1\ngates:\n  lint:\n    run: [node, lint.mjs]\n    format: eslint\n${more}`;
  const FINDINGS = { 'lint.mjs': LINT, 'src/quay.js': '', '.github/contract-gates.yml': config() };

  test('lists it by its rule, with fingerprints, and with a waiver that works', async () => {
    const workspace = harbour(FINDINGS);
    await runIn(workspace.path);
    const { lines, data } = await explained(workspace.path, 'lint/no-eval');
    const { findings } = data as { findings: readonly { readonly fingerprint: string; readonly line: number }[] };
    expect(findings.map(({ line }) => line)).toEqual([3, 9]);
    expect(lines.slice(0, 3)).toEqual(['lint/no-eval: 2 findings of the gate lint in the last run', '  error at src/quay.js:3:1: eval on line 3 (eslint, high)', `    fingerprint ${findings[0]?.fingerprint ?? ''}`]);
    const waiver = /waivers: \[(\{.*?\})\]/u.exec(lines.join('\n'))?.[1]?.replace('<why>', 'sandboxed').replace('<who>', '"@harbour"').replace('<day>', '2999-01-01') ?? '';
    workspace.write({ '.github/contract-gates.yml': config(`waivers: [${waiver}]\n`) });
    await runIn(workspace.path);
    // Its message has the reason behind it now, and the fingerprint is the same.
    expect((await explained(workspace.path, findings[0]?.fingerprint.slice(0, 12) ?? '')).lines.slice(0, 2)).toEqual(['lint/no-eval: 1 finding of the gate lint in the last run', expect.stringMatching(/^ {2}info, waived at src\/quay\.js:3:1: eval on line 3 .*waived until 2999-01-01 by @harbour: sandboxed/u)]);
  });

  test('quotes a rule in the waiver that YAML would not take as text', async () => {
    const rule = 'tides, all: 1 # of 2';
    const workspace = harbour({ ...FINDINGS, 'lint.mjs': LINT.replaceAll('no-eval', rule) });
    await runIn(workspace.path);
    const ways = (await explained(workspace.path, `lint/${rule}`)).lines.join('\n');
    const waiver = /waivers: \[(\{.*?\})\]/u.exec(ways)?.[1]?.replace('<why>', 'sandboxed').replace('<who>', '"@harbour"').replace('<day>', '2999-01-01') ?? '';
    workspace.write({ '.github/contract-gates.yml': config(`waivers: [${waiver}]\n`) });
    await runIn(workspace.path);
    expect((await explained(workspace.path, `lint/${rule}`)).lines.join('\n')).toContain('waived until 2999-01-01 by @harbour');
  });

  test('says that a run is missing, not that a gate has no such rule', async () => {
    const { path } = harbour(FINDINGS);
    await expect(explained(path, 'lint/no-eval')).rejects.toThrow('lint/no-eval is no rule of a rulepack, and the last run (artifacts/ci/local) judged no gate of that name');
    await expect(explained(path, 'cycles/none')).rejects.toThrow('is not a rule, and no id');
  });

  test('says what nothing excuses, and that there is nothing of a name', async () => {
    const { path } = harbour({ ...FINDINGS, '.github/contract-gates.yml': config('    thresholds: { violations_total: "< 3" }\n') });
    await runIn(path);
    expect((await explained(path, 'lint/no-var')).lines).toContain('The gate did not pass for threshold_missed either, which neither a waiver nor a baseline excuses.');
    expect((await explained(path, 'lint/threshold-missed')).lines.at(-1)).toContain('no waiver or baseline excuses that');
    await expect(explained(path, 'lint/no-console')).rejects.toThrow('the last run has no finding of it that is called lint/no-console');
    await expect(explained(path, '0000000000000000')).rejects.toThrow('nothing of the last run');
  });
});
