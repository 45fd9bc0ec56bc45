import { parseDuration } from '../../base/duration.js';
import { pointerTo } from '../../base/json-pointer.js';
import { nearest } from '../../base/nearest.js';
import { isMap } from '../../base/plain-values.js';
import type { SourceLocation } from '../../base/result.js';
import { builtinProblems, fractionProblems, reportProblems } from './builtin-rules.js';
import { dataGateProblems } from './data-gate-rules.js';
import type { ConfigProblem, ConfigProblemCode } from '../config-problem.js';
import { globListProblems } from './glob-problems.js';
import { hasNoCommand } from './may-break-rules.js';
import { gateNameFault } from '../gate-name.js';
import { RESERVED_GATE_NAMES, RULEPACKS, type RulepackName } from '../rulepack-names.js';
import { rootPathFault } from '../root-path.js';
import { WaiverRules } from './waiver-rules.js';
import type { ConfigMap, ConfigValue, Places } from '../yaml/yaml-tree.js';

/** Options of rulepacks that are lists of globs, besides `ignore`. */
const GLOB_LISTS: Readonly<Record<RulepackName, readonly (readonly string[])[]>> = {
  'change-impact': [['impacts_all'], ['protected'], ['tests']],
  cycles: [],
  drift: [['structure', 'required'], ['structure', 'forbidden'], ['structure', 'top_level'], ['structure', 'protected'], ['schemas'], ['samples']],
};

/** What the schema cannot say. Parts of the wrong type are left to the schema and skipped here. */
export function ruleProblems(root: ConfigValue, places: Places): readonly ConfigProblem[] {
  if (!isMap(root)) return [];
  const check = new RuleCheck(places);
  const gates = isMap(root['gates']) ? root['gates'] : {};
  const rulepacks = isMap(root['rulepacks']) ? root['rulepacks'] : {};
  for (const [name, gate] of Object.entries(gates)) {
    check.gateName(name);
    if (isMap(gate)) check.gate(name, gate, gates, rulepacks);
  }
  for (const namespace of RULEPACKS) {
    const settings = rulepacks[namespace];
    if (!isMap(settings)) continue;
    check.ignore(namespace, settings['ignore']);
    for (const keys of GLOB_LISTS[namespace]) {
      const list = keys.reduce<ConfigValue | undefined>((value, key) => (isMap(value) ? value[key] : undefined), settings);
      check.globs(list, [namespace, ...keys].reduce(pointerTo, '/rulepacks'));
    }
  }
  const waivers = new WaiverRules(places, [...Object.keys(gates), ...RULEPACKS]);
  for (const [index, waiver] of listOf(root['waivers']).entries()) if (isMap(waiver)) waivers.check(index, waiver);
  if (isMap(root['policy'])) {
    check.path('policy', 'baseline', root['policy'], '/policy');
    check.problems.push(...fractionProblems('policy', root['policy'], '/policy', ['coverage_required'], places));
  }
  return [...check.problems, ...waivers.problems];
}

class RuleCheck {
  readonly problems: ConfigProblem[] = [];

  constructor(private readonly places: Places) {}

  gateName(name: string): void {
    const at = this.places.get(pointerTo('/gates', name))?.key;
    const fault = gateNameFault(name);
    if (fault === null) return;
    const hint = fault.rulepack === null ? `write ${fault.better}` : `choose another name, or set rulepacks: { ${fault.rulepack}: … }`;
    this.say('config_value', `the gate name ${name} ${fault.what}`, hint, at);
  }

  gate(name: string, gate: ConfigMap, gates: ConfigMap, rulepacks: ConfigMap): void {
    const pointer = pointerTo('/gates', name);
    this.kind(name, gate, pointer);
    this.command(name, gate['run'], pointerTo(pointer, 'run'));
    this.problems.push(...builtinProblems(name, gate, pointer, this.places), ...reportProblems(name, gate, pointer, this.places));
    this.problems.push(...dataGateProblems(name, gate, pointer, this.places));
    this.path(name, 'script', gate, pointer);
    this.path(name, 'working_directory', gate, pointer);
    if (typeof gate['timeout'] === 'string' && /^[1-9][0-9]*[smh]$/u.test(gate['timeout'])) {
      const duration = parseDuration(gate['timeout']);
      if (!duration.ok) this.say('config_value', `timeout of gate ${name}: ${duration.error.message}`, 'write at most 24h', this.valueAt(pointer, 'timeout'));
    }
    for (const [index, need] of listOf(gate['needs']).entries()) {
      if (typeof need === 'string') this.need(name, need, gates, rulepacks, this.places.get(pointerTo(pointerTo(pointer, 'needs'), index))?.value);
    }
    this.globs(gate['if_changed'], pointerTo(pointer, 'if_changed'));
    if ('run' in gate && 'thresholds' in gate && !('format' in gate) && !('report' in gate)) {
      this.say('config_value', `gate ${name} has thresholds, but a run gate without reports has no metrics that they could judge`, 'give it a report, make it a script gate (Gate Contract 2.0), or test the number in the command', this.keyAt(pointer, 'thresholds'));
    }
    if ('uses' in gate && 'warn_exit_codes' in gate) {
      this.say('config_value', `gate ${name} has warn_exit_codes, but a gate with uses starts no command`, 'remove it', this.keyAt(pointer, 'warn_exit_codes'));
    }
    if ('script' in gate && 'warn_exit_codes' in gate) {
      this.say('config_value', `gate ${name} has warn_exit_codes, but a script gate always exits with 0, 1 or 2`, 'remove it: exit 2 is its warning', this.keyAt(pointer, 'warn_exit_codes'));
    }
    for (const [index, code] of listOf(gate['warn_exit_codes']).entries()) {
      if (code !== 126 && code !== 127) continue;
      this.say('config_value', `exit ${code} of gate ${name} cannot be a warning: it says that the command could not be started`, 'remove it', this.places.get(pointerTo(pointerTo(pointer, 'warn_exit_codes'), index))?.value);
    }
  }

  private kind(name: string, gate: ConfigMap, pointer: string): void {
    const kinds = ['run', 'script', 'uses'].filter((kind) => kind in gate);
    if (kinds.length > 1) {
      this.say('config_value', `gate ${name} has ${kinds.join(' and ')}; exactly one of run, script and uses says what a gate does`, 'keep one of them, or make two gates', this.keyAt(pointer, kinds[1] ?? ''));
    } else if (kinds.length === 0) {
      this.say('config_missing_key', `gate ${name} does not say what it does`, 'add run: <command>, script: <path of a Gate Contract 2.0 script>, or uses: <built-in gate>', this.places.get(pointer)?.key);
    }
  }

  private command(name: string, run: ConfigValue | undefined, pointer: string): void {
    const isBlank = typeof run === 'string' ? run !== '' && hasNoCommand(run) : Array.isArray(run) && typeof run[0] === 'string' && run[0].trim() === '';
    if (isBlank) this.say('config_value', `run of gate ${name} is blank${typeof run === 'string' && run.trim() !== '' ? ' but for comments' : ''}`, 'write the command', this.places.get(pointer)?.value);
  }

  path(name: string, key: string, gate: ConfigMap, pointer: string): void {
    const path = gate[key];
    if (typeof path !== 'string') return;
    const fault = rootPathFault(path);
    if (fault !== null) this.say('config_value', `${name === 'policy' ? `policy.${key}` : `${key} of gate ${name}`}: ${JSON.stringify(path)} ${fault.what}`, fault.hint, this.valueAt(pointer, key));
  }

  private need(name: string, need: string, gates: ConfigMap, rulepacks: ConfigMap, at: SourceLocation | undefined): void {
    if (need === name) {
      this.say('config_value', `gate ${name} needs itself`, 'remove it from needs', at);
      return;
    }
    if (need in gates) return;
    const rulepack = RESERVED_GATE_NAMES.get(need);
    if (rulepack === undefined) {
      const known = [...Object.keys(gates).filter((other) => other !== name), ...RESERVED_GATE_NAMES.keys()];
      const meant = nearest(need, known);
      this.say('config_value', `gate ${name} needs ${need}, which does not exist`, meant === null ? `the names are ${known.join(', ')}` : `did you mean ${meant}?`, at);
      return;
    }
    const settings = rulepacks[rulepack];
    if (isMap(settings) && settings['enabled'] === false) {
      this.say('config_value', `gate ${name} needs the rulepack ${rulepack}, which is switched off`, `set rulepacks: { ${rulepack}: { enabled: true } }, or remove it from needs`, at);
    }
  }

  ignore(namespace: string, entries: ConfigValue | undefined): void {
    for (const [index, entry] of listOf(entries).entries()) {
      if (!isMap(entry)) continue;
      const pointer = pointerTo(pointerTo(pointerTo(pointerTo('/rulepacks', namespace), 'ignore'), index), 'paths');
      this.globs(entry['paths'], pointer);
    }
  }

  globs(value: ConfigValue | undefined, pointer: string): void {
    this.problems.push(...globListProblems(value, pointer, this.places));
  }

  private keyAt(pointer: string, key: string): SourceLocation | undefined {
    return this.places.get(pointerTo(pointer, key))?.key;
  }

  private valueAt(pointer: string, key: string): SourceLocation | undefined {
    return this.places.get(pointerTo(pointer, key))?.value;
  }

  private say(code: ConfigProblemCode, message: string, hint: string, location: SourceLocation | undefined): void {
    this.problems.push({ code, message, hint, ...(location === undefined ? {} : { location }) });
  }
}

function listOf(value: ConfigValue | undefined): readonly ConfigValue[] {
  return Array.isArray(value) ? (value as readonly ConfigValue[]) : [];
}
