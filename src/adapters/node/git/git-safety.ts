/**
 * What git is told and shown whenever we run it. The config and hooks of a checked-out repository can start programs
 * (gitsecurityboundary(7), reviewed 2026-11-20); a command line switch beats every config file.
 */
export function safeSwitches(top: string): readonly string[] {
  const config = [
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    // A file that was written with its old size and time is a modified one, whatever its repository is told to overlook.
    'core.trustctime=true',
    'core.checkStat=default',
    // Windows has it in the system's config, which is not read: without it a path of more than 260 characters counts as deleted.
    'core.longpaths=true',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.alternateRefsCommand=:',
    'core.askPass=',
    'credential.helper=',
    'diff.external=',
    'protocol.allow=never',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'safe.bareRepository=explicit',
    // Git compares with `/` on every system.
    `safe.directory=${top.replaceAll('\\', '/')}`,
  ];
  return ['--no-pager', '--no-optional-locks', '--literal-pathspecs', ...config.flatMap((entry) => ['-c', entry])];
}

/** Without these git or its libraries do not start, or do not find the user's own ignore rules. */
const INHERITED = [
  'PATH', 'HOME', 'XDG_CONFIG_HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TMP', 'TEMP',
  'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT',
  'DEVELOPER_DIR', 'SDKROOT', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH',
];

/** What a fetch over https needs besides: proxies and certificates. */
const INHERITED_FOR_FETCH = [
  'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy',
  'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable by name; on Windows names have no case (`Path`). */
export function environmentValue(env: Environment, name: string, platform: NodeJS.Platform = process.platform): string | undefined {
  if (env[name] !== undefined || platform !== 'win32') return env[name];
  const found = Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase());
  return found === undefined ? undefined : env[found];
}

export interface PinnedRepository {
  readonly gitDir: string;
  readonly top: string;
  /** Reads no user's config either. */
  readonly isolated: boolean;
}

/**
 * The whole environment of a git process. `GIT_DIR` and `GIT_WORK_TREE` pin the repository: nothing is discovered, and a
 * `core.worktree` in its config is not followed. No credentials, no trace switches, no `GIT_*` of the caller.
 */
export function gitEnvironment(env: Environment, repository: PinnedRepository): Readonly<Record<string, string>> {
  return {
    ...pick(env, INHERITED),
    GIT_DIR: repository.gitDir,
    GIT_WORK_TREE: repository.top,
    GIT_CONFIG_NOSYSTEM: '1',
    ...(repository.isolated ? { GIT_CONFIG_GLOBAL: '/dev/null' } : {}),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // No grafts.
    GIT_GRAFT_FILE: '',
    LC_ALL: 'C',
    LANGUAGE: '',
  };
}

/** Proxy and certificate settings for the one fetch. */
export function fetchEnvironment(env: Environment): Readonly<Record<string, string>> {
  return pick(env, INHERITED_FOR_FETCH);
}

function pick(env: Environment, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = environmentValue(env, name);
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
