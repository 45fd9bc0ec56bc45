import { describe, expect, test } from 'vitest';
import { verdictFileOf } from '../../src/reporters/json/verdict-file.js';
import { terminalReport } from '../../src/reporters/terminal-report.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const SOURCES = { 'package.json': '{"name":"harbour","private":true}\n', 'src/tide.ts': 'export const tide = 4;\n' };
const COMPARING = ['dependency-added', 'dependency-removed', 'major-upgrade', 'protected-path-changed', 'schema-breaking-change', 'top-level-added', 'top-level-removed'];

/** Outside of git there is no base, as in a scheduled run. */
async function withoutBase(config: string | null = null, more: Readonly<Record<string, string>> = SOURCES) {
  const workspace = workspaceOfTest({ ...more, ...(config === null ? {} : { '.github/contract-gates.yml': `version: 1\n${config}` }) });
  const { facts } = await runIn(workspace.path);
  expect(facts.base.kind).toBe('none');
  return { facts, outcomes: facts.gates.map(({ name, outcome }) => `${name} ${outcome}`) };
}

describe('without a base to compare with', () => {
  test('a rulepack that only compares is skipped, in words, and no pass', async () => {
    const { facts, outcomes } = await withoutBase();
    expect(outcomes).toEqual(['change_impact skipped', 'cycles pass', 'drift pass']);
    const [impact] = verdictFileOf(facts, {}).gates;
    expect(impact).toMatchObject({ name: 'change_impact', outcome: 'skipped', skipped_by: expect.stringMatching(/^no base to compare with: ./u) as string });
    expect(facts.verdict.headline).toMatch(/^Succeeded: 2 of 3 gates pass, 1 skipped by rule \(change_impact: no base to compare with: /u);
    expect(facts.envelope?.extensions['change-impact']?.data).toMatchObject({ base: 'none', modules: { total: 2 }, rules_skipped: ['module-impacted', 'protected-module-impacted', 'wide-impact'] });
  });

  test('it is green also where the config names it, for the rule of the event left it out', async () => {
    const { facts, outcomes } = await withoutBase('rulepacks: { change-impact: { wide_impact: 10% }, cycles: { enabled: false }, drift: { enabled: false } }\n');
    expect(outcomes).toEqual(['change_impact skipped']);
    expect(facts.verdict.status).toBe('Succeeded');
    expect(facts.verdict.headline).toContain('0 of 1 gate passes, 1 skipped by rule (change_impact: no base to compare with');
  });

  test('a rulepack without any source file is still not run, and red where the config names it', async () => {
    const { facts, outcomes } = await withoutBase('rulepacks: { change-impact: { wide_impact: 10% }, cycles: { enabled: false }, drift: { enabled: false } }\n', { 'tide.txt': 'high\n' });
    expect(outcomes).toEqual(['change_impact not_run']);
    expect(facts.verdict).toMatchObject({ status: 'Failed', reasons: [{ code: 'nothing_checked' }] });
  });

  test('a rulepack that also compares is judged, and every surface names the rules that it left out', async () => {
    const { facts } = await withoutBase();
    const drift = verdictFileOf(facts, {}).gates.find(({ name }) => name === 'drift');
    expect(drift?.skipped_rules?.rules).toEqual(COMPARING);
    expect(drift?.skipped_rules?.why).toMatch(/^no base to compare with: ./u);
    expect(facts.envelope?.extensions['drift']?.data['rules_skipped']).toEqual(COMPARING);
    expect(terminalReport(facts, true).map(({ text }) => text)).toContainEqual(expect.stringMatching(/^drift: 7 rules skipped \(dependency-added, .*\): no base to compare with: ./u));
  });

  test('a rulepack is skipped as a whole when only its comparing rules are on', async () => {
    const off = ['missing-required-path', 'forbidden-path', 'undeclared-top-level', 'unreadable-manifest', 'manifest-lock-mismatch', 'version-skew', 'undeclared-import', 'unused-dependency'];
    const { outcomes } = await withoutBase(`rulepacks: { change-impact: { enabled: false }, cycles: { enabled: false }, drift: { rules: { ${off.map((rule) => `${rule}: off`).join(', ')} } } }\n`);
    expect(outcomes).toEqual(['drift skipped']);
  });

  test('a waiver of a rule that was skipped is not called unmatched', async () => {
    const waiver = (rule: string): string => `  - { rule: ${rule}, path: "src/**", reason: planned, owner: "@quay", expires: 2999-01-01 }\n`;
    const { facts } = await withoutBase(`waivers:\n${waiver('drift/protected-path-changed')}${waiver('change-impact/wide-impact')}${waiver('drift/undeclared-import')}`);
    expect(facts.waivers.map(({ waiver: { rule }, state }) => `${rule} ${state}`)).toEqual(['drift/protected-path-changed not_judged', 'change-impact/wide-impact not_judged', 'drift/undeclared-import unmatched']);
  });
});
