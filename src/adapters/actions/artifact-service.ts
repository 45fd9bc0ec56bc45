type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Why nothing can be uploaded from this step, or null when it can. The client would find out too, on GitHub Enterprise
 * Server by the same rule (its `isGhes`, reviewed 2026-11-27), but prints a warning for each upload, which is an annotation.
 */
export function artifactServiceFault(env: Environment): string | null {
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') return 'this runner has no artifact service';
  return isEnterpriseServer(env['GITHUB_SERVER_URL']) ? 'GitHub Enterprise Server has no service for artifacts of this kind' : null;
}

function isEnterpriseServer(serverUrl: string | undefined): boolean {
  if (serverUrl === undefined || !URL.canParse(serverUrl)) return false;
  const { hostname } = new URL(serverUrl);
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}

/**
 * The days for which the service keeps an artifact: those asked for, at most the limit of the repository, null for its setting. The client
 * would cut them too, with a warning for each upload.
 */
export function daysKept(asked: number | null, env: Environment): number | null {
  const limit = /^[1-9][0-9]{0,5}$/.exec(env['GITHUB_RETENTION_DAYS']?.trim() ?? '');
  return asked === null || limit === null ? asked : Math.min(asked, Number(limit[0]));
}
