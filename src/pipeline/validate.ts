import { err, ok, type Problem, type Result } from '../base/result.js';
import type { TextRead } from '../base/text-read.js';
import type { LoadedConfig } from '../config/file/config-file.js';
import { DEFAULT_CONFIG_PATH, findConfig } from '../config/file/find-config.js';
import { rootPathFault } from '../config/root-path.js';
import { checkContractFile } from '../contract/documents/contract-file.js';
import type { ContractProblem } from '../contract/schema/contract-problem.js';
import type { World } from '../ports/world.js';
import { configSearch } from './settings/config-search.js';

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
  const { loadConfigQuickly } = await import('../config/file/load-config.js');
  const named = file.replaceAll('\\', '/');
  // What a run says where the default one is missing and another looks like it.
  const found = named === DEFAULT_CONFIG_PATH ? findConfig(null, configSearch(world)) : ok(null);
  if (!found.ok) return ok({ contract: 'config', problems: [found.error] });
  const home = rootPathFault(named) === null ? null : homeOf(named);
  const lookUpText = (path: string): TextRead => world.lookUpText(path, home?.folder);
  const config = await loadConfigQuickly(home === null ? named : named.slice(home.prefix.length), lookUpText);
  const problems = config.ok ? await refusedByRun(config.value, lookUpText) : config.error;
  return ok({ contract: 'config', problems: home === null ? problems : problems.map((problem) => seenFromHere(problem, home.prefix)) });
}

/** What a run without inputs says against a config that is well-formed, before a gate starts or when a built-in one reads its options. */
async function refusedByRun(config: LoadedConfig, lookUpText: World['lookUpText']): Promise<readonly Problem[]> {
  const [{ inputsFrom }, { resolveSettings }, { planOf }, { readBaseline }, { optionProblems }] = await Promise.all([
    import('../config/inputs/inputs.js'), import('../config/settings/settings.js'), import('./end/plan-of.js'), import('./judge/read-baseline.js'), import('../gates/builtin/option-problems.js'),
  ]);
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) return inputs.error;
  const settings = resolveSettings({ config, inputs: inputs.value, ci: false, parallelism: 1 });
  if (!settings.ok) return settings.error;
  const plan = await planOf(settings.value);
  const baseline = await readBaseline(settings.value, { lookUpText });
  return [...(plan.ok ? [] : plan.error), ...optionProblems(settings.value.gates), ...(baseline.ok ? [] : [baseline.error])];
}

/** The folder of a file, or the one above it for a file in `.github`, as every root has one. */
function homeOf(file: string): { readonly folder: string; readonly prefix: string } {
  const prefix = /^(?:.*\/)?(?=\.github\/[^/]*$)|^.*\//.exec(file)?.[0] ?? '';
  return { folder: prefix === '' ? '.' : prefix, prefix };
}

function seenFromHere(problem: Problem, prefix: string): Problem {
  return problem.location === undefined ? problem : { ...problem, location: { ...problem.location, file: `${prefix}${problem.location.file}` } };
}
