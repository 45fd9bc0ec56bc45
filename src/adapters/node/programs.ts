import { statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, sep } from 'node:path';
import { environmentValue } from './git/git-safety.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A program, from the absolute folders of PATH alone: a relative entry, and on Windows the current folder, would let the
 * checked workspace bring its own.
 */
export function findProgram(name: string, env: Environment, platform: NodeJS.Platform): string | null {
  const file = platform === 'win32' ? `${name}.exe` : name;
  for (const entry of (environmentValue(env, 'PATH', platform) ?? '').split(delimiter)) {
    const folder = entry.replace(/^"(.*)"$/, '$1');
    if (!isAbsolute(folder) || (platform === 'win32' && name === 'bash' && IS_OF_WSL.test(folder))) continue;
    // Not `join`: to tidy every entry of PATH takes longer than all else here.
    const path = `${folder}${sep}${file}`;
    if (isFile(path)) return path;
  }
  return null;
}

/** The folders whose `bash.exe` starts Linux (WSL): another system, with other programs, paths and variables. The first stands before most of PATH. */
const IS_OF_WSL = /[\\/](?:system32|windowsapps)[\\/]?$/i;

/** From the folder of `git.exe` to that of the bash that Git brings: of `cmd`, and of `mingw64/bin`. */
const FROM_GIT = ['../bin', '../../bin'];

/**
 * The bash of Windows: that of PATH, else the one that comes with Git, which puts only `git.exe` on PATH unless it is told otherwise.
 * Null where there is none.
 */
export function findWindowsBash(env: Environment): string | null {
  const bash = findProgram('bash', env, 'win32');
  const git = bash === null ? findProgram('git', env, 'win32') : null;
  if (git === null) return bash;
  return FROM_GIT.map((way) => `${dirname(git)}/${way}/bash.exe`).find(isFile) ?? null;
}

/** False also for what this user may not look at: a folder of PATH that is closed is passed over, as a shell does. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
