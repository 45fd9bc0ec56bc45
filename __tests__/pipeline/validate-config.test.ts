import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpText } from '../../src/config/inputs/help.js';
import { validate } from '../../src/pipeline/validate.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

function harbour(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest({ 'src/tide.ts': 'export const tide = 4;\n', ...files });
}

describe('validate takes what run takes', () => {
  test.each(['{"version":1}', '{"version":1,"gates":{"tide":{"run":["node","--version"]}}}'])('a config in JSON: %s', async (text) => {
    const { path } = harbour({ 'quality.json': text });
    expect((await runIn(path, { config: 'quality.json' })).facts.verdict.status).toBe('Succeeded');
    expect(await validate('quality.json', worldIn(path))).toEqual({ ok: true, value: { contract: 'config', problems: [] } });
  });

  test('a config in JSON with a mistake is judged as a config, with its line', async () => {
    const { path } = harbour({ 'quality.json': '{"version":1,\n "policy":{"strikt":true}}' });
    expect(await validate('quality.json', worldIn(path))).toMatchObject({ ok: true, value: { contract: 'config', problems: [{ code: 'config_unknown_key', location: { file: 'quality.json', line: 2 } }] } });
  });

  test.each(['{"version":"1","gates":{}}', '{"version":1,"lock":{}}', '{"tide":4}', '[1]'])('what is not a config and no contract is neither: %s', async (text) => {
    const { path } = harbour({ 'other.json': text });
    const judged = await validate('other.json', worldIn(path));
    expect(judged).toMatchObject({ ok: false, error: { code: 'contract_unknown' } });
    expect(!judged.ok && judged.error.hint).toContain('"version": 1');
  });

  test.each(['contract-gates.yml', '.github/contract_gates.yaml'])('the default config is missing and %s looks like it', async (name) => {
    const { path } = harbour({ [name]: 'version: 1\n' });
    const [problem] = (await runIn(path, {})).facts.verdict.reasons;
    const judged = await validate('.github/contract-gates.yml', worldIn(path));
    expect(judged).toMatchObject({ ok: true, value: { contract: 'config', problems: [{ code: 'config_missing', location: { file: name } }] } });
    expect(judged.ok && judged.value.problems[0]?.message).toBe(problem?.message);
    expect(problem?.message).toContain(name);
  });

  test('gates that run would refuse all together: a cycle of needs, two writers of one report, windows that nobody can read', async () => {
    const { path } = harbour({
      'circle.yml': 'version: 1\ngates:\n  tide: { run: "true", needs: [quay] }\n  quay: { run: "true", needs: [tide] }\n',
      'shared.yml': 'version: 1\ngates:\n  tide: { run: "true", report: { files: [r.xml], format: junit } }\n  quay: { run: "true", report: { files: [r.xml], format: junit } }\n',
      'windows.yml': 'version: 1\ngates:\n  tide: { run: "true" }\n  freeze: { uses: freeze_window, with: { windows: [\n    { when: "fri 25:00 - mon" },\n    { when: sat },\n    { when: never }] } }\n',
    });
    const told = async (file: string): Promise<unknown> => {
      const judged = await validate(file, worldIn(path));
      return judged.ok ? judged.value.problems.map((problem) => ('code' in problem ? `${String(problem.location?.line)} ${problem.code}` : problem.message)) : judged.error;
    };
    expect(await told('circle.yml')).toEqual(['3 needs_cycle']);
    expect(await told('shared.yml')).toEqual(['4 report_shared']);
    expect(await told('windows.yml')).toEqual(['5 freeze_window_invalid', '7 freeze_window_invalid']);
  });

  test('a window that nobody can read is told at its own line, as a run tells it', async () => {
    const { path } = harbour({ '.github/contract-gates.yml': 'version: 1\ngates:\n  freeze:\n    uses: freeze_window\n    with:\n      windows:\n        - { when: sat }\n        - when: never\n' });
    const place = { file: '.github/contract-gates.yml', line: 8, column: 11 };
    expect(await validate('.github/contract-gates.yml', worldIn(path))).toMatchObject({ value: { problems: [{ code: 'freeze_window_invalid', location: place }] } });
    const { facts } = await runIn(path, {});
    expect(facts.gates.find(({ name }) => name === 'freeze')?.findings).toMatchObject([{ rule: 'config-invalid', ...place }]);
  });

  test('a config anywhere, with what it extends, told by the path that was given', async () => {
    const inner = harbour({});
    const outer = harbour({
      '.github/contract-gates.yml': 'version: 1\nextends: [../quality/base.yml]\n',
      'quality/base.yml': 'version: 1\n',
      'lone.yml': 'version: 1\nextends: [quality/base.yml]\npolicy: { strikt: true }\n',
      'quality/leaves.yml': 'version: 1\nextends: [../lone.yml]\n',
      'broken.yml': 'version: 1\nextends: [gone.yml]\n',
    });
    const world = worldIn(inner.path);
    const problems = async (file: string): Promise<unknown> => {
      const judged = await validate(file, world);
      return judged.ok ? judged.value.problems : judged.error;
    };
    const above = `../${outer.path.slice(outer.path.lastIndexOf('gates-workspace-'))}`;
    for (const place of [outer.path.replaceAll('\\', '/'), above]) {
      expect(await problems(`${place}/.github/contract-gates.yml`)).toEqual([]);
      expect(await problems(`${place}/quality/base.yml`)).toEqual([]);
      expect(await problems(`${place}/lone.yml`)).toMatchObject([{ code: 'config_unknown_key', location: { file: `${place}/lone.yml`, line: 3 } }]);
      expect(await problems(`${place}/quality/leaves.yml`)).toMatchObject([{ code: 'config_extends' }]);
      expect(await problems(`${place}/broken.yml`)).toMatchObject([{ code: 'config_extends' }]);
      expect(await problems(`${place}/nowhere/gone.yml`)).toMatchObject([{ code: 'config_missing' }]);
    }
    expect(await problems(join(inner.path, 'src', 'tide.yml'))).toMatchObject([{ code: 'config_missing' }]);
  });

  const FREEZE = 'uses: freeze_window, with: { windows: [{ when: "fri 16:00 - mon 06:00" }, { when: "blubb 99:00" }] }';
  const metric = (select: string, more: string): string => `uses: metrics, with: { metrics: { boats: { files: ${more}, select: "${select}" } } }, thresholds: { boats: ">= 8" }`;
  test.each([
    ['a: { run: node --version, needs: [b] }\n  b: { run: node --version, needs: [a] }', 3, 'gates need each other in a cycle: a -> b -> a'],
    ['a: { run: node --version, phase: EXPORT_CONTRACT, needs: [b] }\n  b: { run: node --version, phase: FINALIZE_VERIFY }', 3, 'of the later phase FINALIZE_VERIFY'],
    ['a: { run: node --version, report: { files: [x.xml], format: junit } }\n  b: { run: node --version, report: { files: [x.xml], format: junit } }', 4, 'the gates "a" and "b" both write the report x.xml'],
    [`a: { ${metric('/boats/*', '[boats.json]').replace('>= 8', '>= 8, <= 2')} }`, 3, 'no number can meet it'],
    [`a: { ${FREEZE} }`, 3, 'the freeze window "blubb 99:00" cannot be used'],
    [`a: { ${metric('boats.[', '[boats.json]')} }`, 3, 'the metric boats (count of "boats.[") cannot be determined'],
    [`a: { ${metric('/boats', '["data/*"], format: jsonl')} }`, 3, 'the metric boats (count of "/boats") cannot be determined'],
    [`a: { ${metric('boats', '[boats.yaml]')} }`, 3, 'the metric boats (count of "boats") cannot be determined'],
    ['a: { run: node --version, new_only: true, report: { files: [x.sarif], format: sarif } }', 3, 'gate a has new_only, which needs a baseline'],
    ['a: { run: node --version }\npolicy: { baseline: quality/old.json }', 4, 'policy.baseline names quality/old.json, and there is no such file'],
  ])('what a run refuses of its settings is refused: %s', async (gates, line, message) => {
    const { path } = harbour({ '.github/contract-gates.yml': `version: 1\ngates:\n  ${gates}\n`, 'boats.json': '{}', 'boats.yaml': '{}', 'data/boats': '{}' });
    const { facts } = await runIn(path, {});
    expect(facts.verdict.status).toBe('Failed');
    expect(facts.verdict.reasons[0]?.message).toContain(message);
    const place = { file: '.github/contract-gates.yml', line };
    expect(await validate('.github/contract-gates.yml', worldIn(path))).toMatchObject({ ok: true, value: { problems: [{ message: expect.stringContaining(message) as string, hint: expect.any(String) as string, location: place }] } });
  });

  test('a baseline is looked for beside the config that names it', async () => {
    const inner = harbour({});
    const outer = harbour({ 'lone.yml': 'version: 1\npolicy: { baseline: old.json }\n' });
    const baseline = async (): Promise<unknown> => validate(`${outer.path.replaceAll('\\', '/')}/lone.yml`, worldIn(inner.path));
    expect(await baseline()).toMatchObject({ value: { problems: [{ code: 'baseline_missing' }] } });
    outer.write({ 'old.json': '[{"baseline_version":1}\n]\n' });
    expect(await baseline()).toMatchObject({ value: { problems: [] } });
  });

  test('its help speaks of configs', () => {
    expect(helpText('validate')).toContain('default: .github/contract-gates.yml');
  });
});
