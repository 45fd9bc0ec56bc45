import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openProjectHome } from '../../src/adapters/node/project-home.js';
import { proposeInit, writeProposal } from '../../src/pipeline/init.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

let workspace: TemporaryWorkspace | null = null;
afterEach(() => {
  workspace?.remove();
  workspace = null;
});

/** Two Java classes of one package that import each other, which is no cycle; two packages and two modules that do, which are. */
const FILES = {
  'src/main/java/quay/Berth.java': 'package quay;\nimport quay.Crane;\nimport tide.Ebb;\nclass Berth {}\n',
  'src/main/java/quay/Crane.java': 'package quay;\nimport quay.Berth;\nclass Crane {}\n',
  'src/main/java/tide/Ebb.java': 'package tide;\nimport quay.Berth;\nclass Ebb {}\n',
  'src/main/java/fog/Bank.java': 'package fog;\nimport fog.Horn;\nclass Bank {}\n',
  'src/main/java/fog/Horn.java': 'package fog;\nimport fog.Bank;\nclass Horn {}\n',
  'web/a.ts': "import './b.js';\n",
  'web/b.ts': "import './a.js';\n",
};

test('init counts the cycles that a run with its config then finds, also over a config that says else', async () => {
  workspace = temporaryWorkspace({ ...FILES, '.github/contract-gates.yml': 'version: 1\nsnapshot: { untracked: exclude, limits: { scan_bytes: 1024 } }\n' }, { git: true });
  const root = workspace.path;
  writeFileSync(join(root, 'web/c.ts'), `import './c.js';\n// ${'~'.repeat(2000)}\n`);
  const home = openProjectHome({ root, ci: false, env: plainEnvironment() });
  const proposed = await proposeInit(true, worldIn(root), home);
  if (!proposed.ok) throw new Error(proposed.error.message);
  expect(proposed.value.files[0]?.text).toContain('# Cycles today: 3.');
  writeProposal(proposed.value, true, home);
  const { facts } = await runIn(root, { trend: { kind: 'off' }, rulepacks: ['cycles'], gates: ['none'] });
  expect(facts.items.filter(({ rule }) => rule === 'circular-dependency-detected')).toHaveLength(3);
});
