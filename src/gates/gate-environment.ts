import { compareText } from '../base/order.js';
import type { GateSpec } from '../contract/verdict/gate-record.js';

/** Files through which a step talks to the runner: a gate that writes to one could forge our outputs. */
const COMMAND_FILES: ReadonlySet<string> = new Set([
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'GITHUB_ARTIFACTS_LIST',
]);

/**
 * All that `clean_env: true` leaves of the step's environment: what programs need to start at all, on each system, the
 * language, the time zone, `CI`, and the runner's mark by which it stops orphans at the end of a job.
 */
export const BARE_ENVIRONMENT: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'TZ', 'CI'],
  ...['RUNNER_TRACKING_ID', 'CONTRACT_GATES_PROCESS'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERNAME', 'USERPROFILE', 'USERDOMAIN'],
  ...['HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'ALLUSERSPROFILE', 'PUBLIC', 'OS'],
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'COMMONPROGRAMFILES', 'COMMONPROGRAMFILES(X86)'],
  ...['COMMONPROGRAMW6432', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'MSYSTEM'],
]);

type Environment = Readonly<Record<string, string>>;
type EnvironmentRules = Pick<GateSpec, 'env' | 'cleanEnv' | 'requiresEnv'>;

/**
 * The environment of a gate (SPEC section 4): the step's, minus `ACTIONS_*` (the runtime token), `INPUT_*` (our token
 * among them) and the runner's command files. With `clean_env` only `BARE_ENVIRONMENT` and the names in `requires_env`
 * stay. The gate's own `env` comes last and wins. Names are compared without case: on Windows `Path` is `PATH`.
 */
export function gateEnvironment(rules: EnvironmentRules, step: Environment): Environment {
  const required = new Set(rules.requiresEnv.map(plainName));
  const kept = Object.entries(step).filter(([name]) => {
    if (isWithheld(name)) return false;
    return !rules.cleanEnv || BARE_ENVIRONMENT.has(plainName(name)) || required.has(plainName(name));
  });
  const own = Object.entries(rules.env);
  // On Windows two spellings of one name are one variable, and which of the two wins would be left to chance.
  const replaced = new Set(isWindows(step) ? own.map(([name]) => plainName(name)) : []);
  const entries = [...kept.filter(([name]) => !replaced.has(plainName(name))), ...own];
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

/** `gateEnvironment` of one step: for gates without rules of their own the environment is put together once. */
export function environmentsFrom(step: Environment): (rules: EnvironmentRules) => Environment {
  let plain: Environment | null = null;
  return (rules) => {
    const isPlain = !rules.cleanEnv && Object.keys(rules.env).length === 0;
    return isPlain ? (plain ??= gateEnvironment(rules, step)) : gateEnvironment(rules, step);
  };
}

/** A name of `requires_env` that has no value, and what to do about it. */
export interface MissingVariable {
  readonly name: string;
  readonly nextAction: string;
}

/** Names of `requires_env` that are absent or empty in the environment that the gate would get, in declared order. */
export function missingVariables(rules: EnvironmentRules, environment: Environment): readonly MissingVariable[] {
  const plain = new Map(Object.entries(environment).map(([name, value]) => [plainName(name), value]));
  const valueOf = (name: string): string | undefined =>
    isWindows(environment) ? plain.get(plainName(name)) : environment[name];
  return rules.requiresEnv
    .filter((name) => (valueOf(name) ?? '') === '')
    .map((name) => ({
      name,
      nextAction: isWithheld(name)
        ? `${name} is never passed to gates; pass the value under another name in the step's env`
        : `set ${name} in the env of the step (a secret is empty on pull requests from forks: on_fork: skip leaves the gate out there)`,
    }));
}

function isWithheld(name: string): boolean {
  const plain = plainName(name);
  return plain.startsWith('ACTIONS_') || plain.startsWith('INPUT_') || COMMAND_FILES.has(plain);
}

function plainName(name: string): string {
  return name.toUpperCase();
}

/** Windows never starts a program without this variable, and no other system has it. */
function isWindows(environment: Environment): boolean {
  return Object.keys(environment).some((name) => plainName(name) === 'SYSTEMROOT');
}
