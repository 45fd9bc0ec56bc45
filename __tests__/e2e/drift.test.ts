import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const lock = (ferry: string): string => json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {}, 'node_modules/east': { resolved: 'quays/east', link: true }, 'node_modules/ferry': { version: ferry } } });

/** A workspace repository of two packages whose lock fits. */
function harbour(): TemporaryWorkspace {
  return workspaceOfTest(
    {
      'package.json': json({ name: 'harbour', workspaces: ['quays/*'], dependencies: { ferry: '^2.0.0' } }),
      'package-lock.json': lock('2.4.0'),
      'quays/east/package.json': json({ name: 'east', dependencies: { ferry: '^2.0.0' } }),
      'quays/east/berth.ts': "import { board } from 'ferry';\nexport const berth = board;\n",
      'ship.schema.json': json({ type: 'object', properties: { draught: { type: 'number' } } }),
      '.github/contract-gates.yml': 'version: 1\nrulepacks:\n  drift:\n    structure: { required: [package.json], top_level: [quays] }\n',
    },
    { git: true },
  );
}

interface Envelope {
  extensions: { drift: { violations: { rule_id: string; file_path: string; line_number: number | null; context: { items: { evidence: string }[] } }[]; data: { base_sha?: string } } };
}

function driftOf(workspace: TemporaryWorkspace, path: string | undefined): Envelope['extensions']['drift'] {
  return (JSON.parse(readFileSync(join(workspace.path, path ?? ''), 'utf8')) as Envelope).extensions.drift;
}

const push = (before: string, after: string) => ({ name: 'push', payload: { before, after, ref: 'refs/heads/main', repository: { id: 7, full_name: 'harbour/logbook', default_branch: 'main', owner: { login: 'harbour' } } } });

describe('drift in a run of the action', () => {
  test('a tree that fits is green', async () => {
    const workspace = harbour();
    const head = workspace.git(['rev-parse', 'HEAD']);
    const result = await runAction({ workspace: workspace.path, event: push(head, head) });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(driftOf(workspace, result.outputs['envelope-path'])).toMatchObject({ violations: [], data: { base_sha: head } });
  });

  test('a lock that does not fit blocks, with what to look at; what changed since the base is told', async () => {
    const workspace = harbour();
    const before = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({
      'quays/east/package.json': json({ name: 'east', dependencies: { ferry: '^3.0.0' } }),
      'quays/east/tide.ts': "import 'tug';\n",
      'ship.schema.json': json({ type: 'object', properties: { draught: { type: 'integer' } } }),
      'pier/notes.txt': 'new\n',
    });
    const after = workspace.commit('A newer ferry');
    const result = await runAction({ workspace: workspace.path, event: push(before, after) });
    expect(result.outputs['status'], result.log).toBe('Blocked');
    const found = driftOf(workspace, result.outputs['envelope-path']).violations.map(({ rule_id, file_path, line_number, context }) => `${rule_id} ${file_path}:${line_number} ${context.items.map((item) => item.evidence).join(', ')}`).sort();
    expect(found).toEqual([
      'major-upgrade quays/east/package.json:4 ferry',
      'manifest-lock-mismatch quays/east/package.json:4 ferry',
      'schema-breaking-change ship.schema.json:5 /properties/draught/type type-narrowed integer',
      'top-level-added pier:null pier',
      'undeclared-import quays/east/tide.ts:1 tug',
      'undeclared-top-level pier:null pier',
      'version-skew quays/east/package.json:4 ferry',
    ]);
    expect(result.summary).toContain('lock.json has 2.4.0');
  });
});
