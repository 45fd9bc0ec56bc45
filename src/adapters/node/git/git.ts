import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem, Result } from '../../../base/result.js';
import { findTop, foreignGitDir, indexPath } from './git-location.js';
import { runGit, runGitSoon, runGitSync } from './git-process.js';
import type { GitCall, GitFailure, GitStart } from './git-process.js';
import { gitEnvironment, safeSwitches } from './git-safety.js';
import { headNow, type Head } from './head-file.js';
import { KeptShallow } from './kept-shallow.js';
import { KeptTips } from './kept-tips.js';
import { findProgram } from '../programs.js';
import { SeenIndex } from './seen-index.js';

/** One repository, pinned: git neither looks for another nor follows what its config says about the work tree. */
export interface Git {
  /** Absolute, links resolved: the root of the run. */
  readonly root: string;
  /** Absolute, links resolved: the top of the work tree. */
  readonly top: string;
  /** Where `root` lies below `top`: empty, or a POSIX path that ends in `/`. */
  readonly prefix: string;
  /** Absolute: the folder `.git`, or the file of that name in a linked work tree. */
  readonly gitDir: string;
  /** Absolute: where its index lies. */
  readonly indexPath: string;
  /** What was checked out when the repository was opened, before any gate. */
  readonly head: Head;
  /** What other refs meant then. */
  readonly tips: KeptTips;
  /** Where its history ended then. */
  readonly shallow: KeptShallow;
  /** Whether no user's config is read. */
  readonly isolated: boolean;
  /** The caller's environment, of which git gets a part. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Its index as it was last listed. */
  readonly index: SeenIndex;
  runSync(args: readonly string[], call?: GitCall): Result<Buffer, GitFailure>;
  /** As `runSync`, but signals are heard if git takes long. */
  runSoon(args: readonly string[], call?: GitCall): Result<Buffer, GitFailure> | Promise<Result<Buffer, GitFailure>>;
  run(args: readonly string[], call?: GitCall): Promise<Result<Buffer, GitFailure>>;
  /** How git is started for who runs it in another way. */
  startOf(args: readonly string[]): GitStart;
}

export type GitLookup =
  | { readonly kind: 'git'; readonly git: Git }
  /** No repository around the root, or no git program: the workspace is walked. */
  | { readonly kind: 'none'; readonly reason: 'no_repository' | 'no_program' }
  | { readonly kind: 'refused'; readonly problem: Problem<'git_refused'> };

export interface GitOptions {
  /** Absolute path of an existing folder. */
  readonly root: string;
  /** In ci mode the repository's data must lie inside its own work tree, and no user's config is read. */
  readonly ci: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One look at the tables of refs. */
const HEAD_TIMEOUT_MS = 10_000;

/** Finds the repository around the root by looking at the disk alone: no process is started, but for `HEAD` where refs are kept in tables. */
export function openGit(options: GitOptions): GitLookup {
  const root = realpathSync.native(options.root);
  const top = findTop(root);
  if (top === null) return { kind: 'none', reason: 'no_repository' };
  const program = findProgram('git', options.env, process.platform);
  if (program === null) return { kind: 'none', reason: 'no_program' };
  const gitDir = join(top, '.git');
  if (options.ci) {
    const problem = foreignGitDir(gitDir);
    if (problem !== null) return { kind: 'refused', problem };
  }
  const inside = relative(top, root).split(sep).join('/');
  const env = gitEnvironment(options.env, { gitDir, top, isolated: options.ci });
  const switches = safeSwitches(top);
  const start = (args: readonly string[], call: GitCall): GitStart => ({
    program,
    args: [...switches, ...(call.switches ?? []), ...args],
    cwd: root,
    env: { ...env, ...call.env },
  });
  const index = indexPath(gitDir);
  const git: Git = {
    root,
    top,
    prefix: inside === '' ? '' : `${inside}/`,
    gitDir,
    indexPath: index,
    head: headNow(gitDir, () => {
      const call = { timeoutMs: HEAD_TIMEOUT_MS };
      const said = runGitSync(start(['rev-parse', '--verify', '--quiet', 'HEAD'], call), call);
      return said.ok ? said.value.toString('latin1').trim() : '';
    }),
    tips: new KeptTips(gitDir),
    shallow: new KeptShallow(gitDir),
    isolated: options.ci,
    env: options.env,
    index: new SeenIndex(index),
    runSync: (args, call = {}) => runGitSync(start(args, call), call),
    runSoon: (args, call = {}) => runGitSoon(start(args, call), call),
    run: (args, call = {}) => runGit(start(args, call), call),
    startOf: (args) => start(args, {}),
  };
  return { kind: 'git', git };
}
