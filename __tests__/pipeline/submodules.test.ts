import { expect, test } from 'vitest';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const TIDE = '0123456789abcdef0123456789abcdef01234567';

test('a submodule is told and warns in no run, so that a strict one may pass; what no .gitmodules names warns', async () => {
  const workspace = workspaceOfTest({ 'package.json': '{"name":"harbour","private":true}\n', 'src/quay.ts': 'export const quay = 4;\n', '.gitmodules': '[submodule "tide"]\n\tpath = "vendor/tide"\n\turl = ../tide\n' }, { git: true });
  workspace.git(['update-index', '--add', '--cacheinfo', `160000,${TIDE},vendor/tide`]);
  workspace.write({ 'vendor/tide/.keep': '' });
  const lines: string[] = [];
  const declared = await runIn(workspace.path, { strict: true }, { info: (line) => lines.push(line) });
  expect(declared.facts.warnings).toEqual([]);
  expect(declared.facts.verdict.status).toBe('Succeeded');
  expect(lines).toContain('Not checked, since each is a submodule, a repository of its own: vendor/tide.');

  workspace.write({ '.gitmodules': '' });
  const lost = await runIn(workspace.path, { strict: true });
  expect(lost.facts.warnings).toEqual([expect.stringContaining('Not checked, since each is a repository of its own (submodule or clone): vendor/tide.')]);
  expect(lost.facts.verdict.status).toBe('Blocked');
});
