import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Git, openGit } from '../../src/adapters/node/git/git.js';
import { surelyLack } from '../../src/adapters/node/git/plain-config.js';
import { worktreeState } from '../../src/adapters/node/git/worktree-state.js';
import { git, repository, tempFolder, write } from './support/repository.js';

/** A git with a home of its own, and the same where every setting is asked of git. */
function gits(root: string, home: string, ci = false): { readonly git: Git; readonly asking: Git; readonly asked: readonly string[] } {
  const found = openGit({ root, ci, env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'xdg') } });
  if (found.kind !== 'git') throw new Error('no repository');
  const asked: string[] = [];
  return { git: { ...found.git, run: (args, call) => (asked.push(args[0] ?? ''), found.git.run(args, call)) }, asking: { ...found.git, gitDir: join(found.git.gitDir, 'HEAD') }, asked };
}

const SETTINGS: readonly { readonly title: string; readonly local?: readonly string[]; readonly home?: Readonly<Record<string, string>>; readonly asks: boolean }[] = [
  { title: 'none', asks: false },
  { title: 'those of other things', local: ['user.email', 'quay@example.com'], home: { '.gitconfig': '[core]\n\teditor = vi\n' }, asks: false },
  { title: 'a filter of the repository', local: ['filter.crane.clean', 'sed s/a/b/'], asks: true },
  { title: 'line ends of the user', home: { '.gitconfig': '[CORE]\n\tAutoCRLF = input\n' }, asks: true },
  { title: 'line ends of the user, elsewhere', home: { 'xdg/git/config': '[core]\n\teol = lf\n' }, asks: true },
  { title: 'whatever another file has', home: { '.gitconfig': '[include]\n\tpath = more\n', more: '[core]\n\tautocrlf = input\n' }, asks: true },
];

describe('settings that turn content', () => {
  test.each(SETTINGS)('are those that git has, and git is asked only where a file names one: $title', async ({ local, home = {}, asks }) => {
    const root = repository({ 'tug.ts': 'tug\n' });
    const folder = tempFolder();
    write(folder, home);
    if (local !== undefined) git(root, 'config', ...local);
    const { git: plain, asking, asked } = gits(root, folder);
    const state = await worktreeState(plain, []);
    expect(state).toEqual(await worktreeState(asking, []));
    expect(asked.includes('config')).toBe(asks);
  });

  test('of a linked work tree, and of a file that is none, only git knows', async () => {
    const root = repository({ 'tug.ts': 'tug\n' });
    const linked = join(tempFolder(), 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    const { git: plain, asked } = gits(linked, tempFolder());
    expect(await worktreeState(plain, [])).not.toBeNull();
    expect(asked).toContain('config');
    expect(surelyLack([tempFolder()], ['filter'])).toBe(false);
    expect(surelyLack([join(tempFolder(), 'lost')], ['filter'])).toBe(true);
  });
});
