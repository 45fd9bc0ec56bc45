import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { openGitProcess } from '../../src/adapters/node/git/open-git.js';

/** What Node gives where this process may open no more files: no pid, no pipes, and the error a little later. */
class Unstarted extends EventEmitter {
  constructor() {
    super();
    process.nextTick(() => this.emit('error', new Error('spawn /usr/bin/git EMFILE')));
  }
  ref(): void {}
  unref(): void {}
  kill(): boolean {
    return false;
  }
}

vi.mock('node:child_process', () => ({ spawn: () => new Unstarted() as unknown as ChildProcess }));

test('a git that cannot be started, for no more files may be open, has ended and says why', async () => {
  const why = await new Promise((resolve) => {
    const git = openGitProcess({ program: '/usr/bin/git', args: ['cat-file', '--batch'], cwd: '/', env: {} }, { onOutput: () => undefined, onEnd: resolve });
    git.hold();
    git.write('main\n');
    git.release();
    git.end();
  });
  expect(why).toBe('spawn /usr/bin/git EMFILE');
});
