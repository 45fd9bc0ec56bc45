import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planFetch } from '../../src/adapters/node/git/fetch-commit.js';
import type { RemoteRepository } from '../../src/adapters/node/git/fetch-commit.js';
import { openGit } from '../../src/adapters/node/git/git.js';
import { createHistory } from '../../src/adapters/node/git/history.js';
import { capture, lookUp, paths } from './support/capture.js';
import { commit, git, repository, tempFolder, write } from './support/repository.js';

describe.runIf(process.platform !== 'win32')('a hostile repository config', () => {
  test('starts no program in anything we ask git', async () => {
    const traces = tempFolder();
    const script = join(traces, 'run.sh');
    writeFileSync(script, `#!/bin/sh\ntouch "${traces}/$1-ran"\ncat\n`);
    chmodSync(script, 0o755);
    const root = repository({ 'a.ts': 'one\ntwo\nthree\nfour\n', 'b.ts': 'b' });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'mv', 'a.ts', 'moved.ts');
    write(root, { '.gitattributes': '*.ts diff=evil filter=evil\n' });
    commit(root, 'Move');
    const evil: Record<string, string> = {
      'core.fsmonitor': `${script} fsmonitor`,
      'core.hooksPath': traces,
      'core.pager': `${script} pager`,
      'diff.external': `${script} external`,
      'diff.evil.textconv': `${script} textconv`,
      'diff.evil.command': `${script} command`,
      'filter.evil.clean': `${script} clean`,
      'filter.evil.smudge': `${script} smudge`,
      'core.sshCommand': `${script} ssh`,
      'credential.helper': `!${script} credential`,
      'core.worktree': tempFolder(),
      'alias.ls-files': `!${script} alias`,
    };
    for (const [key, value] of Object.entries(evil)) git(root, 'config', key, value);
    write(root, { 'b.ts': 'changed' });

    for (const mode of ['ci', 'local'] as const) expect(paths(await capture(root, mode))).toEqual(['.gitattributes', 'b.ts', 'moved.ts']);
    const history = await createHistory({ lookup: lookUp(root), request: { kind: 'explicit', revision: base }, remote: null });
    expect(await history.findBase()).toMatchObject({ kind: 'found', sha: base });
    const tree = await history.openTree(base);
    await tree.readBlobs(tree.entries.map((entry) => entry.oid));
    expect(await tree.renames()).toEqual(new Map([['moved.ts', 'a.ts']]));
    for (const name of ['fsmonitor', 'pager', 'external', 'textconv', 'command', 'clean', 'smudge', 'ssh', 'credential', 'alias']) {
      expect(existsSync(join(traces, `${name}-ran`)), name).toBe(false);
    }
    // The trap works: git by itself runs it.
    expect(existsSync(join(traces, 'fsmonitor-ran'))).toBe(false);
    git(root, '--work-tree', root, 'status');
    expect(existsSync(join(traces, 'fsmonitor-ran'))).toBe(true);
  });

  test('and variables of the caller do not reach git', async () => {
    const root = repository({ 'a.ts': 'a' });
    const other = repository({ 'other.ts': 'o' });
    const env = { ...process.env, GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git', 'index'), GIT_TRACE: join(root, 'trace'), GIT_EXTERNAL_DIFF: 'false' };
    expect(paths(await capture(root, 'ci', {}, openGit({ root, ci: true, env })))).toEqual(['a.ts']);
    expect(existsSync(join(root, 'trace'))).toBe(false);
  });
});

describe('the fetch of one commit', () => {
  const sha = 'a'.repeat(40);
  const remote: RemoteRepository = { serverUrl: 'https://github.example', repository: 'orchard/shop', token: 'ghs_ripe', env: { HTTPS_PROXY: 'http://proxy', HOME: '/h', ACTIONS_RUNTIME_TOKEN: 'no' } };

  test('has the token in the environment only, for this server only', () => {
    const planned = planFetch(remote, sha);
    if (!planned.ok) throw new Error(planned.error);
    const { args, call } = planned.value;
    const secret = Buffer.from('x-access-token:ghs_ripe').toString('base64');
    expect([...args, ...(call.switches ?? [])].join(' ')).not.toMatch(new RegExp(`ghs_ripe|${secret}`));
    expect(args.slice(-2)).toEqual(['https://github.example/orchard/shop', sha]);
    expect(call.env).toMatchObject({
      HTTPS_PROXY: 'http://proxy',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
    });
    expect(call.env).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN');
    expect(call.switches).toContain('protocol.https.allow=always');
  });

  test('is refused for another protocol, a strange repository, and anything that is not a full commit id', () => {
    expect(planFetch({ ...remote, serverUrl: 'ext::sh -c evil' }, sha).ok).toBe(false);
    expect(planFetch({ ...remote, serverUrl: 'file:///etc' }, sha).ok).toBe(false);
    expect(planFetch({ ...remote, repository: '--upload-pack=evil' }, sha).ok).toBe(false);
    expect(planFetch(remote, '--output=x').ok).toBe(false);
    expect(planFetch(remote, 'main').ok).toBe(false);
  });

  test('stands without credentials when there is no token', () => {
    const planned = planFetch({ ...remote, token: null }, sha);
    expect(planned.ok && Object.keys(planned.value.call.env ?? {})).not.toContain('GIT_CONFIG_COUNT');
  });
});
