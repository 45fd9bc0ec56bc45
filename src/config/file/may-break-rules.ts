import { parseDuration } from '../../base/duration.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import { gateNameFault } from '../gate-name.js';
import { isFraction } from '../percent-fraction.js';

/** Whether a text for the shell has blank lines and comments alone: it would pass, and nothing was checked. */
export function hasNoCommand(run: string): boolean {
  return run.split('\n').every((line) => /^\s*(?:#|$)/u.test(line));
}

/** Keys of a gate that no rule is about: the schema says all of them. */
const FREE_KEYS: ReadonlySet<string> = new Set(['description', 'blocking', 'retries', 'env', 'clean_env', 'requires_env', 'on_fork', 'phase']);

type ConfigGate = NonNullable<ConfigFile['gates']>[string];

/**
 * False only when a config that fits the schema certainly breaks no rule of `ruleProblems`, so that the rules, with the
 * globs and options that they know, need not be loaded: plain commands that need each other, and switches.
 */
export function mayBreakRules({ gates = {}, rulepacks = {}, waivers = [], policy }: ConfigFile): boolean {
  if (waivers.length > 0 || policy?.baseline !== undefined || isFraction(policy?.coverage_required)) return true;
  if (Object.values(rulepacks).some((settings) => Object.values(settings).some((setting) => typeof setting === 'object'))) return true;
  return Object.entries(gates).some(([name, gate]) => !isPlain(name, gate, gates));
}

function isPlain(name: string, gate: ConfigGate, gates: Readonly<Record<string, ConfigGate>>): boolean {
  if (gateNameFault(name) !== null) return false;
  return gate.run !== undefined && Object.keys(gate).every((key) => FREE_KEYS.has(key) || isSound(key, name, gate, gates));
}

function isSound(key: string, name: string, { run = '', timeout = '', needs = [] }: ConfigGate, gates: Readonly<Record<string, ConfigGate>>): boolean {
  switch (key) {
    case 'run':
      return typeof run === 'string' ? !hasNoCommand(run) : (run[0] ?? '').trim() !== '';
    case 'timeout':
      return parseDuration(timeout).ok;
    case 'needs':
      return needs.every((need) => need !== name && Object.hasOwn(gates, need));
    default:
      return false;
  }
}
