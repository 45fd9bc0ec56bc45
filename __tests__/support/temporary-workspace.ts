import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Author, committer and times are fixed, so that equal files give equal commit ids on every machine. */
const GIT_ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'Mara Lindqvist',
  GIT_AUTHOR_EMAIL: 'mara@harbour.example',
  GIT_AUTHOR_DATE: '2026-03-02T08:00:00Z',
  GIT_COMMITTER_NAME: 'Mara Lindqvist',
  GIT_COMMITTER_EMAIL: 'mara@harbour.example',
  GIT_COMMITTER_DATE: '2026-03-02T08:00:00Z',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

export interface TemporaryWorkspace {
  /** Absolute, symlinks resolved. */
  readonly path: string;
  write(files: Readonly<Record<string, string | Buffer>>): void;
  /** Runs git here with fixed author and dates and returns stdout, trimmed; `env` adds to or replaces those. */
  git(args: readonly string[], env?: Readonly<Record<string, string>>): string;
  /** Adds everything and commits; returns the commit id. */
  commit(message: string, env?: Readonly<Record<string, string>>): string;
  remove(): void;
}

/**
 * A folder of its own with `files` (paths with `/`; a text that begins with `#!` is made executable). `git: true` makes
 * it a repository with one commit on the branch `main`.
 */
export function temporaryWorkspace(
  files: Readonly<Record<string, string | Buffer>>,
  options: { readonly git?: boolean } = {},
): TemporaryWorkspace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'gates-workspace-')));
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, ...GIT_ENVIRONMENT, ...env },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = (more: Readonly<Record<string, string | Buffer>>): void => {
    for (const [name, content] of Object.entries(more)) {
      const target = join(path, ...name.split('/'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      if ((typeof content === 'string' ? content : content.toString('latin1', 0, 2)).startsWith('#!')) chmodSync(target, 0o755);
    }
  };
  const add = (message: string, env: Readonly<Record<string, string>> = {}): void => {
    git(['add', '--all'], env);
    git(['commit', '--quiet', '--allow-empty', '-m', message], env);
  };
  const commit: TemporaryWorkspace['commit'] = (message, env) => {
    add(message, env);
    return git(['rev-parse', 'HEAD']);
  };
  write(files);
  if (options.git === true) {
    git(['init', '--quiet', '--initial-branch=main']);
    appendFileSync(join(path, '.git', 'config'), '[core]\n\tautocrlf = false\n');
    add('Timetable as published in spring');
  }
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { path, write, git, commit, remove };
}

/** As `temporaryWorkspace`, for the running test: removed when that ends. */
export function workspaceOfTest(...given: Parameters<typeof temporaryWorkspace>): TemporaryWorkspace {
  const workspace = temporaryWorkspace(...given);
  onTestFinished(workspace.remove);
  return workspace;
}
