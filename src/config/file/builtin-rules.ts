import { compileGlob } from '../../base/glob.js';
import { pointerTo } from '../../base/json-pointer.js';
import { nearest } from '../../base/nearest.js';
import { isMap } from '../../base/plain-values.js';
import { REPORT_FORMATS } from '../../contract/verdict/report-formats.js';
import { BUILTIN_OPTIONS, type OptionsOfBuiltin } from './builtin-options.js';
import type { ConfigProblem } from '../config-problem.js';
import { isFraction, percentMeant } from '../percent-fraction.js';
import { globListProblems, globProblems } from './glob-problems.js';
import type { ConfigMap, ConfigValue, Places } from '../yaml/yaml-tree.js';

const OPTIONS: ReadonlyMap<string, OptionsOfBuiltin> = new Map(Object.entries(BUILTIN_OPTIONS));
/** What some built-in gate has; of any other key the schema tells. */
const KNOWN: ReadonlySet<string> = new Set(Object.values(BUILTIN_OPTIONS).flatMap(({ required, optional }) => [...required, ...optional]));
/** Keys with globs. */
const GLOB_LISTS: readonly string[] = ['files', 'excluded', 'matchers'];

/** What the schema cannot say of a gate with `uses`: which options it has, and whether its globs can be used. */
export function builtinProblems(name: string, gate: ConfigMap, pointer: string, places: Places): readonly ConfigProblem[] {
  const given = gate['with'];
  const at = pointerTo(pointer, 'with');
  if (!('uses' in gate)) {
    return 'with' in gate ? [problem(`gate ${name} has with, but only a gate with uses takes options`, 'pass options in the command, or write uses', places.get(at)?.key)] : [];
  }
  const uses = gate['uses'];
  const problems: ConfigProblem[] = [];
  for (const key of ['format', 'matchers', 'report']) {
    if (key in gate) problems.push(problem(`gate ${name} has ${key}, which belongs to run gates`, key !== 'report' ? 'write it under with' : 'name the files under with: { files: [...] }', places.get(pointerTo(pointer, key))?.key));
  }
  const options = typeof uses === 'string' ? OPTIONS.get(uses) : undefined;
  if (options === undefined) return problems;
  const keys = [...options.required, ...options.optional].map(String);
  const own = isMap(given) ? given : {};
  for (const key of Object.keys(own)) {
    if (keys.includes(key) || !KNOWN.has(key)) continue;
    const meant = nearest(key, keys);
    problems.push(problem(`uses: ${String(uses)} of gate ${name} has no option ${key}`, meant === null ? `its options are ${keys.join(', ')}` : `did you mean ${meant}?`, places.get(pointerTo(at, key))?.key));
  }
  for (const key of options.required) {
    if (!(key in own)) problems.push({ ...problem(`uses: ${String(uses)} of gate ${name} lacks the option ${key}`, `add with: { ${key}: ... }`, places.get('with' in gate ? at : pointer)?.key), code: 'config_missing_key' });
  }
  problems.push(...formatProblems(name, own, at, options.formats ?? [], places));
  problems.push(...optionGlobProblems(own, at, places));
  problems.push(...fractionProblems(`gate ${name}`, own, at, ['required'], places));
  if (isMap(own['changed_lines'])) problems.push(...fractionProblems(`gate ${name}`, own['changed_lines'], pointerTo(at, 'changed_lines'), ['required'], places));
  if (isMap(own['paths'])) {
    problems.push(...fractionProblems(`gate ${name}`, own['paths'], pointerTo(at, 'paths'), Object.keys(own['paths']), places));
    for (const pattern of Object.keys(own['paths'])) problems.push(...globProblems(compileGlob(pattern), places.get(pointerTo(pointerTo(at, 'paths'), pattern))?.key));
  }
  return problems;
}

/** Coverage that is required as a fraction. */
export function fractionProblems(whose: string, map: ConfigMap, pointer: string, keys: readonly string[], places: Places): readonly ConfigProblem[] {
  return keys.flatMap((key) => {
    const value = map[key];
    return isFraction(value) ? [problem(`${key} of ${whose} is in percent, and ${value} % of coverage is nearly none`, percentMeant(value), places.get(pointerTo(pointer, key))?.value)] : [];
  });
}

/** What the schema cannot say of `format` and `report`. */
export function reportProblems(name: string, gate: ConfigMap, pointer: string, places: Places): readonly ConfigProblem[] {
  if ('uses' in gate) return [];
  const problems: ConfigProblem[] = [];
  if ('script' in gate) {
    for (const key of ['format', 'matchers', 'report', 'allow_old']) {
      if (key in gate) problems.push(problem(`gate ${name} has ${key}, but a script gate reports by Gate Contract 2.0`, 'remove it, or make it a run gate', places.get(pointerTo(pointer, key))?.key));
    }
    return problems;
  }
  if ('allow_old' in gate && !('report' in gate)) {
    problems.push(problem(`gate ${name} has allow_old, but no report files`, 'remove it, or add report: { files: [...], format: ... }', places.get(pointerTo(pointer, 'allow_old'))?.key));
  }
  problems.push(...formatProblems(name, gate, pointer, ALL_FORMATS, places), ...globListProblems(gate['matchers'], pointerTo(pointer, 'matchers'), places));
  const at = pointerTo(pointer, 'report');
  const report = gate['report'];
  const entries: readonly (readonly [ConfigValue, string])[] = Array.isArray(report) ? report.map((entry: ConfigValue, index) => [entry, pointerTo(at, index)] as const) : report === undefined ? [] : [[report, at]];
  for (const [entry, place] of entries) {
    if (!isMap(entry)) continue;
    problems.push(...optionGlobProblems(entry, place, places), ...formatProblems(name, entry, place, ALL_FORMATS, places));
  }
  return problems;
}

const ALL_FORMATS: readonly string[] = Object.values(REPORT_FORMATS).flat();

function formatProblems(name: string, own: ConfigMap, at: string, formats: readonly string[], places: Places): readonly ConfigProblem[] {
  const format = own['format'];
  const place = places.get(pointerTo(at, 'format'))?.value;
  const problems: ConfigProblem[] = [];
  if (typeof format === 'string' && ALL_FORMATS.includes(format) && !formats.includes(format)) {
    problems.push(problem(`format ${format} of gate ${name} is of another kind of report`, `the formats here are ${formats.join(', ')}`, place));
  }
  if (format === 'problem-matcher' && !('matchers' in own)) problems.push(problem(`format of gate ${name}: problem-matcher needs its matchers`, 'add matchers: [<file with problem matchers>]', place));
  if (format !== 'problem-matcher' && 'matchers' in own) problems.push(problem(`matchers of gate ${name} are only for the format problem-matcher`, hasMatchedReport(own['report']) ? 'move them to the entry of report that has it' : 'write format: problem-matcher, or remove them', places.get(pointerTo(at, 'matchers'))?.key));
  return problems;
}

function hasMatchedReport(report: ConfigValue | undefined): boolean {
  return (Array.isArray(report) ? report : [report]).some((entry: ConfigValue | undefined) => entry !== undefined && isMap(entry) && entry['format'] === 'problem-matcher');
}

/** Globs of the keys of `own` that hold lists of them. */
export function optionGlobProblems(own: ConfigMap, at: string, places: Places): readonly ConfigProblem[] {
  return GLOB_LISTS.flatMap((key) => globListProblems(own[key], pointerTo(at, key), places));
}

function problem(message: string, hint: string, location: ConfigProblem['location']): ConfigProblem {
  return { code: 'config_value', message, hint, ...(location === undefined ? {} : { location }) };
}
