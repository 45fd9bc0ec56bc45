import { invariant } from '../base/invariant.js';
import { err, ok, type Problem, type Result } from '../base/result.js';
import type { LoadedConfig } from '../config/config-file.js';
import { rootPathFault } from '../config/root-path.js';
import type { Settings } from '../config/settings.js';
import { checkContractFile } from '../contract/contract-file.js';
import type { ContractProblem } from '../contract/contract-problem.js';
import type { World } from '../ports/world.js';

const MAX_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;

/** What `validate` found in a file. */
export interface Validation {
  /** Which contract it means to be, in words: `envelope`, `a list of gate-result`, `config`. */
  readonly contract: string;
  /** All that is wrong with it: of a contract by JSON pointer, of a config by line. Empty: it is valid. */
  readonly problems: readonly (ContractProblem | Problem)[];
}

/** Judges any JSON file by the contract that it means to be; a YAML file, and JSON that is no contract but has `version: 1`, as a config. */
export async function validate(file: string, world: World): Promise<Result<Validation>> {
  if (/\.ya?ml$/i.test(file)) return validateConfig(file, world);
  const read = world.readFile(file, MAX_BYTES);
  if (!read.ok) return read;
  const checked = await checkContractFile(read.value, { file, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
  if (checked.ok) {
    const { kinds, isList, problems } = checked.value;
    const names = [...new Set(kinds)].join(', ');
    return ok({ contract: isList ? `a list of ${names}` : names, problems });
  }
  if (checked.error.code !== 'contract_unknown') return checked;
  if (await meansConfig(read.value)) return validateConfig(file, world);
  const { hint } = checked.error;
  return err({ ...checked.error, hint: `${hint === undefined ? '' : `${hint} `}A config is a YAML file, or JSON with "version": 1 and keys of a config.` });
}

/** Whether JSON, known to be valid, has the version of the config format, which is no number in any contract, beside keys of the format. */
async function meansConfig(json: Uint8Array): Promise<boolean> {
  const value = JSON.parse(new TextDecoder().decode(json)) as { readonly version?: unknown } | null;
  if (typeof value !== 'object' || value?.version !== 1) return false;
  const { knownKeys } = await import('../contract/generated/config.validator.js');
  const others = Object.keys(value).filter((key) => key !== 'version');
  return others.length === 0 || others.some((key) => knownKeys['#/additionalProperties']?.includes(key) === true);
}

/** As `run` reads it. The user may name one that lies anywhere: it is read in the folder that would be the root of a run. */
async function validateConfig(file: string, world: World): Promise<Result<Validation>> {
  const { loadConfigQuickly } = await import('../config/load-config.js');
  const named = file.replaceAll('\\', '/');
  const home = rootPathFault(named) === null ? null : homeOf(named);
  const config = await loadConfigQuickly(home === null ? named : named.slice(home.prefix.length), (path) => world.lookUpText(path, home?.folder));
  const problems = config.ok ? await planProblems(config.value) : config.error;
  return ok({ contract: 'config', problems: home === null ? problems : problems.map((problem) => seenFromHere(problem, home.prefix)) });
}

/** What stands in no single key: gates that cannot be put into order, or whose windows nobody can read. */
async function planProblems(config: LoadedConfig): Promise<readonly Problem[]> {
  const [{ inputsFrom }, { resolveSettings }, { planOf }] = await Promise.all([import('../config/inputs.js'), import('../config/settings.js'), import('./end/plan-of.js')]);
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  invariant(inputs.ok, 'no input is wrong where none is given');
  const settings = resolveSettings({ inputs: inputs.value, ci: false, parallelism: 1, config });
  if (!settings.ok) return settings.error;
  const plan = planOf(settings.value);
  return [...(plan.ok ? [] : plan.error), ...(await windowProblems(settings.value))];
}

async function windowProblems({ gates }: Settings): Promise<readonly Problem[]> {
  const withWindows = gates.filter(({ options }) => options?.windows !== undefined);
  if (withWindows.length === 0) return [];
  const { parseFreezeWindows } = await import('../formats/freeze-windows.js');
  return withWindows.flatMap(({ options, location }) => {
    const windows = parseFreezeWindows((options?.windows ?? []).map(({ when }) => ({ when })));
    return windows.ok ? [] : windows.error.map((problem) => ({ ...problem, location }));
  });
}

/** The folder of a file, or the one above it for a file in `.github`, as every root has one. */
function homeOf(file: string): { readonly folder: string; readonly prefix: string } {
  const prefix = /^(?:.*\/)?(?=\.github\/[^/]*$)|^.*\//.exec(file)?.[0] ?? '';
  return { folder: prefix === '' ? '.' : prefix, prefix };
}

function seenFromHere(problem: Problem, prefix: string): Problem {
  return problem.location === undefined ? problem : { ...problem, location: { ...problem.location, file: `${prefix}${problem.location.file}` } };
}
