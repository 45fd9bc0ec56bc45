import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validate } from '../../src/pipeline/validate.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const [config = '', workflow = ''] = [...read('docs/recipes/salesforce.md').matchAll(/```yaml\n([^]*?)```/gu)].map((match) => match[1] ?? '');
const coverage = (name: string): string => read(`__tests__/formats/fixtures/coverage/salesforce/${name}`);

const APEX = { 'HarbourService.cls': 'public class HarbourService {}\n', 'TideTable.cls': 'public class TideTable {}\n', 'PilotRoster.cls': 'public class PilotRoster {}\n' };
const JUNIT = '<testsuites><testsuite name="force.apex"><testcase classname="TideTableTest" name="ebb" time="0.2"/><testcase classname="TideTableTest" name="flood" time="0.1"/></testsuite></testsuites>';
const MEGALINTER = JSON.stringify({
  has_updated_sources: 0, reporters: [], report_folder: '/github/workspace/megalinter-reports', return_code: 0, status: 'success',
  linters: [{
    name: 'APEX_PMD', linter_name: 'pmd', descriptor_id: 'APEX', descriptor_type: 'language', is_active: true, status: 'success', return_code: 0, elapsed_time_s: 1.5,
    files: [], files_lint_results: [], files_number: 3, number_errors: 0, number_fixed: 0, total_number_errors: 0, total_number_warnings: 0,
  }],
});
const SARIF = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'PMD' } }, properties: { megalinter: { linterKey: 'APEX_PMD' } }, results: [] }] });

/** An org's project with what the two jobs of the recipe leave; `without` names what is missing. */
function project(deployed: string, without: readonly string[] = []): TemporaryWorkspace {
  const classes = Object.fromEntries(Object.entries(APEX).map(([name, text]) => [`force-app/main/default/classes/${name}`, text]));
  const workspace = workspaceOfTest({ '.github/contract-gates.yml': config, '.gitignore': 'deploy-report/\nmegalinter-reports/\nartifacts/\n', ...classes, 'force-app/main/default/triggers/FerryTrigger.trigger': 'trigger FerryTrigger on Ferry__c (before insert) {}\n' }, { git: true });
  const left: Readonly<Record<string, string>> = {
    'deploy-report/junit/junit.xml': JUNIT, 'deploy-report/coverage/coverage.json': deployed,
    'megalinter-reports/mega-linter-report.json': MEGALINTER, 'megalinter-reports/megalinter-report.sarif': SARIF,
  };
  workspace.write(Object.fromEntries(Object.entries(left).filter(([name]) => !without.includes(name))));
  return workspace;
}

/** The contract, and why the run ended so. */
async function contractOf(workspace: TemporaryWorkspace): Promise<Readonly<Record<string, unknown>>> {
  const { facts, documents, writeProblem } = await runIn(workspace.path);
  expect(writeProblem).toBeNull();
  const reasons = facts.verdict.reasons.map(({ code, gate, message }) => `${gate ?? ''} ${code} ${message}`.trim());
  return { ...(JSON.parse(documents.get('deployment-contract.json') ?? '{}') as object), reasons };
}

/** Three classes and a trigger of which all lines are covered, as `--coverage-formatters json` writes them. */
const COVERED = JSON.stringify(Object.fromEntries(['HarbourService', 'TideTable', 'PilotRoster', 'FerryTrigger'].map((name) => {
  const place = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };
  return [`no-map/${name}`, { path: `no-map/${name}`, statementMap: { 1: place }, s: { 1: 1 }, fnMap: {}, f: {}, branchMap: {}, b: {} }];
})));

describe('the recipe for Salesforce', () => {
  it('has a config that validate accepts', async () => {
    const workspace = project(COVERED);
    expect(await validate('.github/contract-gates.yml', worldIn(workspace.path))).toEqual({ ok: true, value: { contract: 'config', problems: [] } });
  });

  it('leads to a contract with tests, 75 % and static analysis', async () => {
    expect(await contractOf(project(COVERED))).toMatchObject({
      reasons: [], status: 'Succeeded', meta: { engine: 'hardis' }, audit: { orgId: '00D000000000001' },
      quality: { coverage: { actual: 100, required: 75, met: true }, tests: { total: 2, passed: 2, failed: 0 }, staticAnalysis: { met: true, criticalViolations: 0, highViolations: 0 } },
    });
  });

  it('is Blocked below 75 %, with the true number and not the one that the CLI claims', async () => {
    expect(await contractOf(project(coverage('deploy-coverage.json')))).toMatchObject({ status: 'Blocked', quality: { coverage: { actual: 61.11, required: 75, met: false } } });
  });

  it('counts only what is sure in a json-summary', async () => {
    expect(await contractOf(project(coverage('deploy-coverage-summary.json')))).toMatchObject({ status: 'Blocked', quality: { coverage: { actual: 58.82, required: 75, met: false } } });
  });

  it.each([
    ['apex_tests', 'deploy-report/junit/junit.xml'], ['apex_coverage', 'deploy-report/coverage/coverage.json'],
    ['static_analysis', 'megalinter-reports/mega-linter-report.json'], ['static_analysis', 'megalinter-reports/megalinter-report.sarif'],
  ])('is Failed by %s without %s', async (gate, name) => {
    expect(await contractOf(project(COVERED, [name]))).toMatchObject({ status: 'Failed', reasons: [expect.stringMatching(`^${gate} report_missing`)] });
  });

  it('has a workflow in which no step behind the deployment is left out when it failed', () => {
    interface Step { readonly if?: string; readonly uses?: string; readonly run?: string; readonly env?: Readonly<Record<string, unknown>> }
    const { jobs } = parse(workflow) as { jobs: Record<string, { 'timeout-minutes': number; if?: string; needs?: readonly string[]; steps: readonly Step[] }> };
    const deploy = jobs['deploy_check']?.steps ?? [];
    const checked = deploy.findIndex(({ run }) => run?.includes('deploy:smart') === true);
    expect(checked).toBeGreaterThan(0);
    for (const step of [...deploy.slice(checked + 1), ...(jobs['contract']?.steps.slice(1) ?? [])]) expect(step.if).toBe('${{ !cancelled() }}');
    expect(jobs['deploy_check']?.['timeout-minutes']).toBeGreaterThan(Number(deploy[checked]?.env?.['SFDX_DEPLOY_WAIT_MINUTES']));
    expect(jobs['lint']?.steps.find(({ uses }) => uses?.includes('megalinter'))?.env).toEqual({ SARIF_REPORTER: true, JSON_REPORTER: true });
    expect(jobs['contract']).toMatchObject({ if: '${{ always() }}', needs: ['deploy_check', 'lint'] });
  });
});
