import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines, createHunkParser } from '../../src/adapters/node/git/changed-lines.js';
import { openGit, type Git } from '../../src/adapters/node/git/git.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function fleet(files: Readonly<Record<string, string>>): { readonly workspace: TemporaryWorkspace; readonly base: string; git(root?: string): Git } {
  const workspace = workspaceOfTest(files, { git: true });
  const git = (root = '.'): Git => {
    const lookup = openGit({ root: join(workspace.path, root), ci: false, env: plainEnvironment() });
    if (lookup.kind !== 'git') throw new Error('no repository');
    return lookup.git;
  };
  return { workspace, base: workspace.git(['rev-parse', 'HEAD']), git };
}

/** No file of Windows has a quote in its name. */
const ODD = process.platform === 'win32' ? 'ä b.ts' : 'ä "b".ts';

describe('lines changed since the base', () => {
  it('are those of the work tree, staged or not, with odd names, renames and without deletions', async () => {
    const { workspace, base, git } = fleet({ 'tides.ts': 'a\nb\nc\n', 'old name.ts': 'q\nw\ne\nr\nt\n', 'gone.ts': 'x\n', [`quay/${ODD}`]: '1\n2\n' });
    workspace.write({ 'tides.ts': 'a\nB\nc\n++ d\n', [`quay/${ODD}`]: '1\n2\n3' });
    renameSync(join(workspace.path, 'old name.ts'), join(workspace.path, 'new name.ts'));
    workspace.write({ 'new name.ts': 'q\nw\ne\nr\nt\nz\n', 'fresh.ts': 'n\n' });
    workspace.git(['rm', '--quiet', 'gone.ts']);
    workspace.git(['add', 'old name.ts', 'new name.ts']);
    const { lines, untracked } = await changedLines(git(), base);
    expect(Object.fromEntries(lines)).toEqual({ 'tides.ts': [2, 4], 'new name.ts': [6], [`quay/${ODD}`]: [3] });
    expect(untracked).toEqual(['fresh.ts']);
    expect(Object.fromEntries((await changedLines(git('quay'), base)).lines)).toEqual({ [ODD]: [3] });
  });

  it('start no program that the repository names', async () => {
    const { workspace, base, git } = fleet({ 'tides.ts': 'a\n' });
    const trap = join(workspace.path, 'trap');
    for (const [key, value] of [['filter.f.clean', `touch ${trap}; cat`], ['diff.d.textconv', `touch ${trap}; cat`], ['diff.d.command', `touch ${trap}`], ['diff.external', `touch ${trap}`], ['core.fsmonitor', `touch ${trap}`]] as const) workspace.git(['config', key, value]);
    mkdirSync(join(workspace.path, '.git/info'), { recursive: true });
    writeFileSync(join(workspace.path, '.git/info/attributes'), '*.ts filter=f diff=d\n');
    workspace.write({ 'tides.ts': 'a\nb\n', '.gitattributes': '*.ts filter=f diff=d\n' });
    expect((await changedLines(git(), base)).lines.get('tides.ts')).toEqual([2]);
    expect((await changedLines(git(), base)).untracked).toEqual(['.gitattributes']);
  });

  it('rejects where git cannot compare', async () => {
    const { git } = fleet({ 'tides.ts': 'a\n' });
    await expect(changedLines(git(), '0'.repeat(40))).rejects.toThrow('cannot be found');
  });

  it('rejects beyond its limits, and git is stopped', async () => {
    const { workspace, base, git } = fleet({ 'tides.ts': 'a\n' });
    workspace.write({ 'tides.ts': 'b\n'.repeat(50) });
    await expect(changedLines(git(), base, { lines: 49 })).rejects.toThrow('more than 49 lines differ');
    expect((await changedLines(git(), base, { lines: 50 })).lines.get('tides.ts')).toHaveLength(50);
  });
});

describe('the parser of hunks', () => {
  const line = fc.constantFrom('', ' x', '+++ b/evil.ts', '--- a/evil.ts', '@@ -1 +1 @@', 'diff --git a/evil.ts b/evil.ts', '\\ No newline');
  const hunk = fc.record({ removed: fc.array(line, { maxLength: 4 }), added: fc.array(line, { maxLength: 4 }) }).filter(({ removed, added }) => removed.length + added.length > 0);

  it('takes no content for a header, however the output is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(hunk, { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (hunks, sizes) => {
        let text = 'diff --git a/tides.ts b/tides.ts\nindex 1..2 100644\n--- a/tides.ts\n+++ b/tides.ts\n';
        const expected: number[] = [];
        let at = 1;
        for (const { removed, added } of hunks) {
          text += `@@ -${at},${removed.length} +${at},${added.length} @@ harbour\n${removed.map((entry) => `-${entry}\n`).join('')}${added.map((entry) => `+${entry}\n`).join('')}`;
          for (const index of added.keys()) expected.push(at + index);
          at += 10;
        }
        const parser = createHunkParser();
        const bytes = Buffer.from(text);
        for (let start = 0, turn = 0; start < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          parser.push(bytes.subarray(start, start + size));
          start += size;
        }
        expect(parser.end().get('tides.ts')).toEqual(expected);
        expect([...parser.end().keys()]).toEqual(['tides.ts']);
      }),
    );
  });
});
