import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new empty folder, removed after the test file. */
export function tempFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'orchard-')));
  made.push(folder);
  return folder;
}

/** Runs git as a developer would, away from this machine's own config. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: developerEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

export function developerEnvironment(): NodeJS.ProcessEnv {
  const name = { GIT_AUTHOR_NAME: 'Orchard', GIT_AUTHOR_EMAIL: 'orchard@example.com', GIT_COMMITTER_NAME: 'Orchard', GIT_COMMITTER_EMAIL: 'orchard@example.com' };
  const date = { GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' };
  return { ...process.env, ...name, ...date, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ALLOW_PROTOCOL: 'file' };
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A repository with these files in one commit on `main`. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>, ...config: readonly string[]): string {
  const folder = tempFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main', ...config);
  write(folder, files);
  add(folder, 'Plant');
  return folder;
}

/** Commits everything; the id of the commit. */
export function commit(folder: string, message: string): string {
  add(folder, message);
  return git(folder, 'rev-parse', 'HEAD');
}

function add(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** Has git look at the files again, as if seconds had passed since somebody wrote to them. */
export function lookLater(folder: string): void {
  git(folder, 'update-index', '-q', '--refresh');
  const later = new Date(Date.now() + 2_000);
  // A work tree of its own has its index elsewhere.
  const index = join(folder, '.git', 'index');
  utimesSync(existsSync(index) ? index : resolve(folder, git(folder, 'rev-parse', '--git-path', 'index')), later, later);
}
