import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { repoPathFromBytes } from '../../base/repo-path.js';
import type { WorktreeState } from '../../ports/workspace.js';
import type { Git } from './git.js';

/** Settings that turn content, by name and value, each ended by NUL (git-config(1)). */
const CONFIG = ['config', '--null', '--get-regexp', '^(core\\.(autocrlf|eol|safecrlf|symlinks|attributesfile)|filter\\..*)$'];
const DIFFERENCES = ['diff-files', '-z', '--name-only', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/**
 * What git calls modified, by the times and sizes in its index. Where these are too young to tell, git compares contents,
 * and would then start the filters that the repository's config names: each is set to nothing for this one call.
 */
export async function worktreeState(git: Git): Promise<WorktreeState | null> {
  const config = await git.run(CONFIG);
  // Exit code 1: there is no such setting.
  if (!config.ok && config.error.code !== 1) return null;
  const settings = config.ok ? config.value.toString('utf8') : '';
  const listed = await git.run(DIFFERENCES, { switches: withoutFilters(settings) });
  if (!listed.ok) return null;
  const modified = new Set<string>();
  const output = listed.value;
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    modified.add(repoPathFromBytes(output.subarray(start, end)).path);
  }
  return { modified, conversions: [settings, ...attributeFiles(git).map(textOrNothing)].join('\0\0') };
}

/** Switches that set every filter of the repository's config to nothing; null when git cannot tell. */
export async function filterSwitches(git: Git): Promise<readonly string[] | null> {
  const config = await git.run(CONFIG);
  if (!config.ok && config.error.code !== 1) return null;
  return withoutFilters(config.ok ? config.value.toString('utf8') : '');
}

/** The names of filters may hold anything but NUL and line ends. */
function withoutFilters(settings: string): readonly string[] {
  const names = new Set<string>();
  for (const entry of settings.split('\0')) {
    const key = entry.split('\n', 1)[0] ?? '';
    if (key.startsWith('filter.')) names.add(key.slice('filter.'.length, key.lastIndexOf('.')));
  }
  return [...names].sort().flatMap((name) => [`filter.${name}.clean=`, `filter.${name}.smudge=`, `filter.${name}.process=`, `filter.${name}.required=false`].flatMap((entry) => ['-c', entry]));
}

/** Attributes that stand outside the tree (gitattributes(5)): of this clone, of the user, of the machine, and of the folders above the root. */
function attributeFiles(git: Git): readonly string[] {
  const above = git.prefix.split('/').slice(0, -1).map((_, depth, folders) => join(git.top, ...folders.slice(0, depth), '.gitattributes'));
  return [...above, join(git.gitDir, 'info', 'attributes'), join(homedir(), '.config', 'git', 'attributes'), '/etc/gitattributes'];
}

function textOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
