import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(files: Readonly<Record<string, string>>): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

const FORK_ONLY = 'version: 1\ngates:\n  dredge:\n    run: [node, -e, "0"]\n    on_fork: skip\n';
const UNKNOWN = 'e'.repeat(40);

/** A pull request from `main` of a fork into `main`. */
function fromFork(base: string, head: string) {
  const home = { id: 7, full_name: 'harbour/logbook' };
  return {
    name: 'pull_request',
    payload: {
      repository: { ...home, default_branch: 'main', owner: { login: 'harbour' } },
      pull_request: { number: 12, commits: 2, head: { sha: head, ref: 'main', repo: { id: 8, full_name: 'visitor/logbook' } }, base: { sha: base, ref: 'main', repo: home } },
    },
  };
}

describe('a pull request of a fork', () => {
  test('whose branch has the name of the base branch is not compared with itself', async () => {
    const workspace = repository({ 'src/tide.ts': 'export const tide = 4;\n' });
    workspace.write({
      'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
      'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
    });
    const head = workspace.commit('A cycle');
    workspace.git(['branch', '-M', 'main']);
    const result = await runAction({ workspace: workspace.path, event: fromFork(UNKNOWN, head) });
    expect(result.outputs['status'], result.log).toBe('Failed');
    expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(['base_unknown']);
  });

  test('skips what the rule leaves out, and says so', async () => {
    const workspace = repository({ '.github/contract-gates.yml': FORK_ONLY, 'src/tide.ts': 'export const tide = 4;\n' });
    const result = await runAction({ workspace: workspace.path, event: fromFork(workspace.git(['rev-parse', 'HEAD']), UNKNOWN) });
    expect(JSON.parse(result.outputs['gates'] ?? ''), result.log).toMatchObject({ dredge: 'skipped' });
  });
});

test('an event that cannot be read skips nothing', async () => {
  const workspace = repository({ '.github/contract-gates.yml': FORK_ONLY, 'src/tide.ts': 'export const tide = 4;\n' });
  const event = fromFork(workspace.git(['rev-parse', 'HEAD']), UNKNOWN);
  const result = await runAction({ workspace: workspace.path, event, env: { GITHUB_EVENT_PATH: join(workspace.path, 'gone.json') } });
  expect(result.outputs['status'], result.log).toBe('Failed');
  expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject({ dredge: 'error' });
});

test('secrets of the step are in no file of the run, in no spelling', async () => {
  const config = 'version: 1\ngates:\n  dredge:\n    run: [node, check.mjs]\n    requires_env: [DEPLOY_LOGIN]\n';
  const script = [
    'const { DEPLOY_LOGIN, QUAY_KEY } = process.env;',
    "const coded = (text) => Buffer.from(text).toString('base64').replace(/(.{20})/g, '$1\\n');",
    "for (const before of ['', 'a', 'ab']) console.log(coded(before + DEPLOY_LOGIN + ':' + QUAY_KEY));",
    'console.log(DEPLOY_LOGIN, JSON.stringify({ QUAY_KEY }));',
    'process.exitCode = 1;',
  ].join('\n');
  const workspace = repository({ '.github/contract-gates.yml': config, 'check.mjs': script, 'src/tide.ts': 'export const tide = 4;\n' });
  const secrets = { DEPLOY_LOGIN: 'kestrel-Osprey-41', QUAY_KEY: 'Gannet9-petrel-77' };
  const result = await runAction({ workspace: workspace.path, env: secrets });
  expect(result.outputs['status'], result.log).toBe('Blocked');
  const folder = join(workspace.path, 'artifacts');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(texts.some((text) => text.includes('***'))).toBe(true);
  for (const text of [...texts, result.stdout, result.stderr, result.summary]) {
    for (const secret of Object.values(secrets)) {
      expect(text).not.toContain(secret);
      for (const before of ['', 'a', 'ab']) {
        const coded = Buffer.from(before + secret).toString('base64').slice(4, 16);
        expect(text.replaceAll(/\\n|\s/g, '')).not.toContain(coded);
      }
    }
  }
});
