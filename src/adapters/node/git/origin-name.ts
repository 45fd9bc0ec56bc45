import type { Git } from './git.js';

/** `owner/name` of the repository that the checkout came from, by the address of its remote `origin`; null where no address has both. */
export async function originName(git: Git): Promise<string | null> {
  const said = await git.run(['config', '--get', 'remote.origin.url']);
  // `https://host/owner/name`, `ssh://git@host/owner/name.git`, `git@host:owner/name.git`.
  const [, name = null] = said.ok ? /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[^/:]+@[^/:]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(said.value.toString('utf8').trim()) ?? [] : [];
  return name;
}
