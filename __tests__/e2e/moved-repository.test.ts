import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';

const CYCLE = {
  'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
  'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
};
const AS = '-c user.name=Mara -c user.email=mara@harbour.example';

/** Two commits without a circle, a gate that runs `command`, and a circle that nobody has committed. */
function withNewCycle(command: string): string {
  const workspace = workspaceOfTest({ 'src/berth.ts': 'export const berth = 4;\n', 'src/crane.ts': CYCLE['src/crane.ts'], '.gitignore': 'artifacts/\n' }, { git: true });
  workspace.write({ '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: [/bin/sh, -c, "${command}"] }\n` });
  workspace.commit('A quay');
  workspace.write({ 'src/berth.ts': CYCLE['src/berth.ts'] });
  return workspace.path;
}

describe.skipIf(process.platform === 'win32')('what is compared is the workspace as it was captured, with the commit that was checked out then', () => {
  test.each([
    [`git ${AS} commit -qam wip`, []],
    [`git ${AS} commit -qam wip`, ['--base', 'HEAD']],
    [`git ${AS} commit -qam wip`, ['--base', '@~1']],
    [`git ${AS} commit -qam wip`, ['--base', 'main']],
    [`git checkout -q --detach && git ${AS} commit -qam wip`, []],
    ['git add --all; git stash -q', []],
    ['git checkout -q -- src', []],
  ])('a new cycle is not an old one where a gate runs %s, %j', async (command, flags) => {
    const path = withNewCycle(command);
    const result = await runCli({ args: ['run', '--json', ...flags], cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout), result.stderr).toMatchObject({ status: 'Blocked', headline: 'Blocked: 1 of 3 gates says no (cycles)' });
    expect(result.stderr).toContain('The change reaches 2 of 2 source files');
  }, 60_000);

  test.each([
    ['git update-ref refs/heads/main HEAD', []],
    ['git branch -q -D main; git update-ref refs/remotes/origin/main HEAD', []],
    ['git branch -f main work && git pack-refs --all --prune', ['--base', 'main']],
    ['git tag -f v1 HEAD', ['--base', 'v1']],
    ['git tag main HEAD', ['--base', 'main']],
    ['git rev-parse HEAD HEAD~1 > .git/info/grafts', []],
    ['git rev-parse HEAD > .git/shallow', []],
  ])('a cycle of the branch is not an old one where a gate runs %s, %j', async (command, flags) => {
    const workspace = workspaceOfTest({ 'src/berth.ts': 'export const berth = 4;\n', 'src/crane.ts': CYCLE['src/crane.ts'], '.gitignore': 'artifacts/\n', '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: [/bin/sh, -c, "${command}"] }\n` }, { git: true });
    workspace.git(['tag', 'v1']);
    workspace.git(['checkout', '--quiet', '-b', 'work']);
    workspace.write({ 'src/berth.ts': CYCLE['src/berth.ts'] });
    workspace.commit('A crane at the berth');
    workspace.commit('Paint');
    // Nothing is compared before the gate has ended.
    const result = await runCli({ args: ['run', '--json', '--max-parallel', '1', ...flags], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout), result.stderr).toMatchObject({ status: 'Blocked', headline: 'Blocked: 1 of 3 gates says no (cycles)' });
  }, 60_000);

  test('a shallow clone that does not show where a new branch began leaves the base unknown, also where a gate says that it is whole', async () => {
    const workspace = workspaceOfTest({ 'src/berth.ts': 'export const berth = 4;\n', 'src/crane.ts': CYCLE['src/crane.ts'], '.gitignore': 'artifacts/\n', '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: [rm, .git/shallow] }\n' }, { git: true });
    workspace.git(['checkout', '--quiet', '-b', 'work']);
    workspace.write({ 'src/berth.ts': CYCLE['src/berth.ts'] });
    workspace.commit('A crane at the berth');
    const clone = workspaceOfTest({});
    clone.git(['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=work', pathToFileURL(workspace.path).href, clone.path]);
    const payload = { ref: 'refs/heads/work', before: '0'.repeat(40), repository: { default_branch: 'main' } };
    const result = await runAction({ workspace: clone.path, event: { name: 'push', payload }, inputs: { 'max-parallel': '1' }, env: { GITHUB_REF: 'refs/heads/work', GITHUB_REF_NAME: 'work' } });
    expect([result.conclusion, result.outputs['status'], result.outputs['reasons']], result.log).toEqual(['failure', 'Failed', '["base_unknown"]']);
  }, 60_000);

  test.each(['true', 'echo src/ >> .git/info/exclude', 'git add src', 'git add src; git rm -q --cached -r src', 'git update-index --add --cacheinfo 100644,$(git hash-object -w src/crane.ts),src/crane.ts'])('lines of a new file that is not added are judged: %s', async (command) => {
    const lcov = ['SF:src/crane.ts', 'DA:1,1', 'DA:2,0', 'end_of_record'].join('\\n');
    const config = `version: 1\ngates:\n  measure: { run: [/bin/sh, -c, "printf '${lcov}' > lcov.info; ${command}"] }\n  coverage: { uses: coverage, needs: [measure], with: { files: [lcov.info], required: 10, changed_lines: { required: 90, min_lines: 1 } } }\n`;
    const workspace = workspaceOfTest({ '.gitignore': 'artifacts/\nlcov.info\n', '.github/contract-gates.yml': config }, { git: true });
    workspace.write({ 'src/crane.ts': 'export const crane = 1;\nexport const pier = 2;\n' });
    const result = await runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path });
    expect(JSON.parse(result.stdout), result.stderr).toMatchObject({ status: 'Blocked', reasons: [{ code: 'coverage_below_required', message: expect.stringContaining('50 % of the changed lines') as string }] });
  }, 60_000);

  test.each([
    ['git checkout -q main -- src/berth.ts', 'src/berth.ts is not what was there'],
    ['git show main:src/berth.ts > src/berth.ts', 'src/berth.ts is not what was there'],
    ['rm src/crane.ts; git checkout -q main -- src', 'src/berth.ts and 1 more files of the change are not what was there'],
  ])('lines of a change that a gate has put back are not taken for none: %s', async (command, reason) => {
    const lcov = ['SF:src/berth.ts', 'DA:1,1', 'DA:2,0', 'end_of_record'].join('\\n');
    const config = [
      'version: 1', 'gates:',
      `  measure: { run: [/bin/sh, -c, "printf '${lcov}' > lcov.info; ${command}"] }`,
      '  coverage: { uses: coverage, needs: [measure], with: { files: [lcov.info], required: 10, changed_lines: { required: 90, min_lines: 1 } } }', '',
    ];
    const workspace = workspaceOfTest({ 'src/berth.ts': 'export const berth = 4;\n', '.gitignore': 'artifacts/\nlcov.info\n', '.github/contract-gates.yml': config.join('\n') }, { git: true });
    workspace.git(['checkout', '--quiet', '-b', 'work']);
    workspace.write({ 'src/berth.ts': 'export const berth = 4;\nexport const pier = 2;\n', 'src/crane.ts': 'export const crane = 1;\n' });
    workspace.commit('A crane');
    const run = (): ReturnType<typeof runCli> => runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path });
    const result = await run();
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Failed', reasons: [{ code: 'base_unknown', gate: 'coverage', message: expect.stringContaining(reason) as string }] });
    // Where nothing is put back they are judged.
    workspace.git(['checkout', '--quiet', 'work', '--', '.']);
    workspace.write({ '.github/contract-gates.yml': config.join('\n').replace(`; ${command}`, '') });
    expect(JSON.parse((await run()).stdout)).toMatchObject({ status: 'Blocked', reasons: [{ code: 'coverage_below_required', message: expect.stringContaining('0 % of the changed lines') as string }] });
  }, 60_000);

  describe('lines of a change are those that were captured', () => {
    const numbered = (count: number, word: string): string => Array.from({ length: count }, (_, at) => `export const ${word}${at} = ${at};\n`).join('');
    /** A branch that changes one line of twenty, which is not covered; gates run `command` before or after coverage is measured. */
    const branch = (before: string, after: string): ReturnType<typeof workspaceOfTest> => {
      const lcov = ['src/berth.ts', 'src/crane.ts'].map((file) => `SF:${file}\\n${Array.from({ length: 20 }, (_, at) => `DA:${at + 1},${file === 'src/berth.ts' && at === 4 ? 0 : 1}\\n`).join('')}end_of_record\\n`).join('');
      const config = [
        'version: 1', 'gates:',
        `  measure: { run: [/bin/sh, -c, "${before}; printf '${lcov}' > lcov.info; sleep 0.05; ${after}"] }`,
        '  coverage: { uses: coverage, needs: [measure], with: { files: [lcov.info], required: 10, changed_lines: { required: 50, min_lines: 1 } } }', '',
      ];
      const workspace = workspaceOfTest({ 'src/berth.ts': numbered(20, 'berth'), 'src/crane.ts': numbered(20, 'crane'), '.gitignore': 'artifacts/\nlcov.info\n', '.github/contract-gates.yml': config.join('\n') }, { git: true });
      workspace.git(['checkout', '--quiet', '-b', 'work']);
      workspace.write({ 'src/berth.ts': numbered(20, 'berth').replace('berth4 = 4', 'berth4 = 44') });
      return workspace;
    };
    const judged = async (workspace: ReturnType<typeof branch>): Promise<unknown> => JSON.parse((await runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path })).stdout);

    test.each([
      ['nothing', 'true', 'true'],
      ['what a formatter wrote to another file', "sed -i 's/=/ =/' src/crane.ts", 'true'],
    ])('%s changes what is judged', async (_what, before, after) => {
      const workspace = branch(before, after);
      workspace.commit('A berth');
      expect(await judged(workspace)).toMatchObject({ status: 'Blocked', reasons: [{ code: 'coverage_below_required', message: expect.stringContaining('(0 of 1)') as string }] });
    }, 60_000);

    test('a file that was written after its coverage was measured has other lines than the report', async () => {
      const workspace = branch('true', "sed -i '1i // Berths.' src/berth.ts");
      workspace.commit('A berth');
      expect(await judged(workspace)).toMatchObject({ status: 'Failed', reasons: [{ code: 'report_stale', message: expect.stringContaining('src/berth.ts was written again') as string }] });
      // Measured after that, the report has the lines that lie there.
      const formatted = branch("sed -i '1i // Berths.' src/berth.ts", 'true');
      formatted.commit('A berth');
      expect(await judged(formatted)).toMatchObject({ reasons: [] });
    }, 60_000);

    test.each(['--assume-unchanged', '--skip-worktree'])('a file that git is told not to look at is as it is there: %s', async (flag) => {
      const workspace = branch('true', 'true');
      workspace.git(['update-index', flag, 'src/crane.ts']);
      expect(await judged(workspace)).toMatchObject({ reasons: [{ code: 'coverage_below_required', message: expect.stringContaining('(0 of 1)') as string }] });
      workspace.git(['update-index', flag, 'src/berth.ts']);
      expect(await judged(workspace)).toMatchObject({ status: 'Failed', reasons: [{ code: 'base_unknown', message: expect.stringContaining('src/berth.ts was changed, and git is told not to look') as string }] });
    }, 60_000);
  });

  test('a step with a base before HEAD does not take the commit of a gate for HEAD', async () => {
    const workspace = workspaceOfTest({ '.github/contract-gates.yml': `version: 1\ngates:\n  quay: { run: [/bin/sh, -c, "git ${AS} commit -q --allow-empty -m wip"] }\n` }, { git: true });
    workspace.write(CYCLE);
    workspace.commit('A crane at the berth');
    const result = await runAction({ workspace: workspace.path, inputs: { base: 'HEAD~1' } });
    expect([result.conclusion, result.outputs['status'], result.outputs['reasons']], result.log).toEqual(['failure', 'Blocked', '["violations"]']);
  }, 60_000);

  test('a gate that takes .git away leaves the base unknown, unless it was read before', async () => {
    const path = withNewCycle('rm -rf .git');
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(1);
    const { reasons } = JSON.parse(result.stdout) as { readonly reasons: readonly { readonly code: string; readonly next_action: string }[] };
    expect(reasons, result.stderr).toHaveLength(1);
    if (reasons[0]?.code !== 'violations') expect(reasons[0], result.stderr).toMatchObject({ code: 'base_unknown', next_action: expect.stringContaining('Let no gate remove .git') as string });
  }, 60_000);
});
