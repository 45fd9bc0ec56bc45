import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { helpText } from '../../src/config/help.js';
import { validate } from '../../src/pipeline/validate.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

let open: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

function harbour(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  const workspace = temporaryWorkspace({ 'src/tide.ts': 'export const tide = 4;\n', ...files });
  open.push(workspace);
  return workspace;
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

  test.each(['{"version":"1","gates":{}}', '{"version":1,"lock":{}}', '{"tide":4}', '[1]'])('what is no config and no contract is neither: %s', async (text) => {
    const { path } = harbour({ 'other.json': text });
    const judged = await validate('other.json', worldIn(path));
    expect(judged).toMatchObject({ ok: false, error: { code: 'contract_unknown' } });
    expect(!judged.ok && judged.error.hint).toContain('"version": 1');
  });

  test('gates that run would refuse all together: a circle of needs, two writers of one report, windows that nobody can read', async () => {
    const { path } = harbour({
      'circle.yml': 'version: 1\ngates:\n  tide: { run: "true", needs: [quay] }\n  quay: { run: "true", needs: [tide] }\n',
      'shared.yml': 'version: 1\ngates:\n  tide: { run: "true", report: { files: [r.xml], format: junit } }\n  quay: { run: "true", report: { files: [r.xml], format: junit } }\n',
      'windows.yml': 'version: 1\ngates:\n  tide: { run: "true" }\n  freeze: { uses: freeze_window, with: { windows: [{ when: "fri 25:00 - mon" }, { when: sat }, { when: never }] } }\n',
    });
    const told = async (file: string): Promise<unknown> => {
      const judged = await validate(file, worldIn(path));
      return judged.ok ? judged.value.problems.map((problem) => ('code' in problem ? `${String(problem.location?.line)} ${problem.code}` : problem.message)) : judged.error;
    };
    expect(await told('circle.yml')).toEqual(['3 needs_circle']);
    expect(await told('shared.yml')).toEqual(['4 report_shared']);
    expect(await told('windows.yml')).toEqual(['4 freeze_window_invalid', '4 freeze_window_invalid']);
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

  test('its help speaks of configs', () => {
    expect(helpText('validate')).toContain('contract-gates validate .github/contract-gates.yml');
  });
});
