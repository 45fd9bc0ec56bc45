import { pointerKeys, pointerTo } from '../../base/json-pointer.js';
import { nearest } from '../../base/nearest.js';
import { knownKeys, validate } from '../../contract/generated/config.validator.js';
import type { SchemaError } from '../../contract/schema/schema-validator.js';
import type { ConfigProblem, ConfigProblemCode } from '../config-problem.js';
import { orList } from '../or-list.js';
import { BUILTIN_OPTIONS, type OptionsOfBuiltin } from './builtin-options.js';
import { patternWords } from './pattern-words.js';
import { RULEPACKS } from '../rulepack-names.js';
import type { ConfigValue, Place, Places } from '../yaml/yaml-tree.js';

/** All that `schemas/config.schema.json` says against a config, each at the setting that is wrong, in words. */
export function schemaProblems(value: ConfigValue, places: Places): readonly ConfigProblem[] {
  if (validate(value)) return [];
  return withoutEchoes(validate.errors ?? [], value).flatMap((error) => describe(error, value, places) ?? []);
}

/**
 * ajv reports every branch of a choice and the choice itself: keeps the branch of the right type, or one error on the type. What has the
 * wrong type breaks the other keywords too; only the texts that are allowed say more than that, of a number or a switch.
 */
function withoutEchoes(errors: readonly SchemaError[], root: ConfigValue): readonly SchemaError[] {
  const kept = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'propertyNames' && keyword !== 'not');
  const dropped = new Set<SchemaError>();
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const inside = (error: SchemaError): string | null => {
      if (!error.schemaPath.startsWith(`${choice.schemaPath}/`) || !error.instancePath.startsWith(choice.instancePath)) return null;
      return error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? null;
    };
    const wrongTypes = kept.filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath && inside(error) !== null);
    const wrongBranches = new Set(wrongTypes.map(inside));
    for (const error of kept) if (wrongBranches.has(inside(error)) && inside(error) !== null) dropped.add(error);
    const branches = new Set(kept.map(inside).filter((branch) => branch !== null));
    if (wrongBranches.size > 0 && wrongBranches.size === branches.size) {
      kept.push({ ...choice, keyword: 'type', params: { type: wrongTypes.map((error) => String(error.params['type'])) } });
    }
  }
  const right = kept.filter((error) => !dropped.has(error));
  const isListed = ({ keyword, instancePath }: SchemaError): boolean => keyword === 'enum' && isNumberOrSwitch(valueAt(root, instancePath));
  const listed = new Set(right.filter(isListed).map(({ instancePath }) => instancePath));
  const wrongType = new Set(right.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return right.filter(({ keyword, propertyName, instancePath }) => propertyName !== undefined || (listed.has(instancePath) ? keyword === 'enum' : keyword === 'type' || !wrongType.has(instancePath)));
}

function isNumberOrSwitch(value: ConfigValue | undefined): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function describe(error: SchemaError, root: ConfigValue, places: Places): ConfigProblem | null {
  const at = error.instancePath;
  const setting = settingName(at);
  const value = valueAt(root, at);
  const actual = shown(value, places.get(at));
  const said = (message: string, hint: string, expected?: string): ConfigProblem =>
    problem('config_value', message, hint, places.get(at)?.value, expected === undefined ? undefined : { expected, actual });
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(at, String(error.params['additionalProperty']), error.schemaPath, root, places);
    case 'required': {
      const key = String(error.params['missingProperty']);
      // The loader looks for it in every file, not only in the merged whole.
      if (at === '' && key === 'version') return null;
      return problem('config_missing_key', `${setting} lacks the key ${key}`, `add ${key}`, places.get(at)?.key);
    }
    case 'type': {
      const expected = [error.params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type)).join(' or ');
      return said(`${setting} is ${actual}, not ${expected}`, typeHint([error.params['type']].flat().map(String), value, error, actual), expected);
    }
    case 'enum':
    case 'const': {
      if (/^\/gates\/[^/]+\/uses$/u.test(at) && typeof value === 'string' && ACTION.test(value)) {
        return problem('config_value', `${settingName(at.slice(0, -'/uses'.length))} uses ${value}, but gates are not actions`, 'run the action in a step of the workflow before this one, and make the gate a run gate', places.get(at)?.key);
      }
      const allowed = (error.keyword === 'enum' ? (error.params['allowedValues'] as readonly unknown[]) : [error.params['allowedValue']]).map(String);
      const meant = typeof value === 'string' ? nearest(value, allowed) : null;
      const values = allowed.length > VALUES_LISTED ? '' : ` The values are ${orList(allowed)}`;
      return said(`${setting} is ${actual}, which is not one of its values`, meant === null ? `write ${orList(allowed)}` : `did you mean ${meant}?${values}`, orList(allowed));
    }
    case 'pattern': {
      const name = error.propertyName;
      const words = patternWords(pointerKeys(at), name ?? null, name ?? (typeof value === 'string' ? value : ''));
      const place = name === undefined ? places.get(at)?.value : places.get(pointerTo(at, name))?.key;
      return problem('config_value', words.message, words.hint, place);
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      if (error.propertyName !== undefined) return problem('config_value', `${setting} has an empty key`, 'write a name', places.get(pointerTo(at, ''))?.key);
      return said(`${setting} is empty`, 'fill it, or remove the key');
    case 'maxLength':
    case 'maxItems': {
      const limit = Number(error.params['limit']);
      const what = error.keyword === 'maxItems' ? 'entries' : 'characters';
      const place = error.propertyName === undefined ? places.get(at)?.value : places.get(pointerTo(at, error.propertyName))?.key;
      return problem('config_value', `${error.propertyName === undefined ? setting : `a name in ${setting}`} has more than ${limit} ${what}`, 'make it shorter', place);
    }
    case 'minimum':
      return said(`${setting} is ${actual}, but at least ${Number(error.params['limit'])} is needed`, `write ${Number(error.params['limit'])} or more`, `>= ${Number(error.params['limit'])}`);
    case 'maximum':
      return said(`${setting} is ${actual}, but at most ${Number(error.params['limit'])} is allowed`, `write ${Number(error.params['limit'])} or less`, `<= ${Number(error.params['limit'])}`);
    case 'uniqueItems': {
      const index = Math.max(Number(error.params['i']), Number(error.params['j']));
      const item = places.get(pointerTo(at, index));
      return problem('config_value', `${setting} lists ${item?.source ?? 'one entry'} twice`, 'keep it once', item?.value);
    }
    default:
      return said(`${setting} is not valid (${error.keyword})`, 'compare it with docs/configuration.md');
  }
}

function unknownKey(parent: string, key: string, schemaPath: string, root: ConfigValue, places: Places): ConfigProblem {
  const place = places.get(pointerTo(parent, key))?.key;
  const keys = [...pointerKeys(parent), key];
  const where = parent === '' ? '' : ` of ${settingName(parent)}`;
  if (keys.length === 2 && keys[0] === 'rulepacks' && nearest(key, RULEPACKS) === null) {
    return problem('config_not_yet', `the rulepack ${key} is not in this version yet: it has ${RULEPACKS.slice(0, -1).join(', ')} and ${RULEPACKS.at(-1)}, and external rulepacks are not loaded`, 'remove it, or let a run gate do the check', place);
  }
  if (key === 'new_only' && keys[0] === 'rulepacks' && keys[2] === 'rules') {
    const why = keys[1] === 'change-impact' ? 'what a change reaches is always new' : `${keys[3]} compares with the base itself, all that it finds is new`;
    return problem('config_unknown_key', `the key ${key}${where} does not exist`, `remove it: ${why}`, place);
  }
  const options = optionsAt(parent, root);
  if (options?.formats?.includes(key) === true) return problem('config_unknown_key', `the key ${key}${where} does not exist`, `write the paths as a list under files, and format: ${key}`, place);
  const valid = options === null ? (knownKeys[schemaPath] ?? []) : [...options.required, ...options.optional];
  const meant = nearest(key, valid);
  // Where only - and _ are confused it is the right place.
  const home = meant?.replaceAll('-', '_') === key.replaceAll('-', '_') ? undefined : SECTIONS.find(([path]) => knownKeys[path]?.includes(key) === true);
  const hint = home !== undefined ? `${key} belongs under ${home[1]}` : meant !== null ? `did you mean ${meant}?` : `the keys here are ${valid.join(', ')}`;
  return problem('config_unknown_key', `the key ${key}${where} does not exist`, hint, place);
}

/** The options of the built-in gate whose `with` this is: the schema has one list for all of them. */
function optionsAt(parent: string, root: ConfigValue): OptionsOfBuiltin | null {
  if (!/^\/gates\/[^/]+\/with$/u.test(parent)) return null;
  const uses = valueAt(root, `${parent.slice(0, -'with'.length)}uses`);
  return Object.entries(BUILTIN_OPTIONS).find(([name]) => name === uses)?.[1] ?? null;
}

/** `owner/name@ref`, a path of a local action, an image. */
const ACTION = /^docker:|[/@]/u;

const GATE = '#/properties/gates/additionalProperties/additionalProperties';
/** Where a key that stands in the wrong place may belong. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['#/additionalProperties', 'the top of the file'],
  ['#/properties/policy/additionalProperties', 'policy'],
  ['#/properties/meta/additionalProperties', 'meta'],
  [GATE, 'a gate in gates'],
  ['#/properties/rulepacks/properties/change-impact/additionalProperties', 'rulepacks: change-impact'],
  ['#/properties/rulepacks/properties/cycles/additionalProperties', 'rulepacks: cycles'],
  ['#/properties/snapshot/additionalProperties', 'snapshot'],
];

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map', null: 'empty',
};

/** Beside one that is near, more of them hide it. */
const VALUES_LISTED = 12;

/** `actual` is the value as the file has it: quotes around `00012` must keep its zeros. */
function typeHint(types: readonly string[], value: ConfigValue | undefined, { instancePath: at, schemaPath }: SchemaError, actual: string): string {
  if (value === null) return 'fill it, or remove the key';
  if (types.includes('boolean') && typeof value === 'string' && /^(?:yes|no|on|off|true|false)$/iu.test(value)) return 'write true or false, in lower case and without quotes';
  const keys = pointerKeys(at);
  const key = keys.at(-1);
  if (types.includes('string') && typeof value === 'number' && keys[2] === 'thresholds') return `write a condition, for example ">= ${String(value)}"`;
  if (typeof value === 'number' && key === 'wide_impact') return `write it as a share: ${String(value < 1 ? Number((value * 100).toPrecision(12)) : value)}%`;
  if (isNumberOrSwitch(value) && keys.length === 3 && key === 'timeout') {
    return Number.isInteger(value) && Number(value) > 0 ? `write it with its unit: ${actual}s, ${actual}m or ${actual}h` : 'write a whole number and s, m or h: 90s, 5m or 1h';
  }
  if (types.includes('string') && isNumberOrSwitch(value) && keys[2] === 'rules') return 'write off, info, warning or error';
  if (keys[0] === 'rulepacks' && keys.length === 2 && SWITCHES.has(String(value))) return `write ${key ?? ''}: { enabled: ${SWITCHES.get(String(value)) === true} }`;
  if (isNumberOrSwitch(value) && (types.every((type) => type === 'string') || key === 'run')) return `put it in quotes: "${actual}"`;
  if (types.includes('object') && typeof value !== 'object') return mapHint(keys, schemaPath, actual);
  if (types.includes('array') && (typeof value === 'string' || typeof value === 'number')) return `write a list: [${listedEntries(value, schemaPath, actual)}]`;
  if ((types.includes('number') || types.includes('integer')) && typeof value === 'string') return `write ${/^[0-9]+(?:\.[0-9]+)?(?=\s*%?$)/u.exec(value)?.[0] ?? 'a number'}, without quotes`;
  if (types.includes('string') && typeof value === 'object') return 'write one text';
  if (types.includes('array')) return 'write a list, each entry behind a hyphen';
  if (types.includes('object')) return mapHint(keys, schemaPath, '…');
  return `write ${types.map((type) => TYPE_WORDS[type] ?? type).join(' or ')}`;
}

/** Texts of YAML's switches, also those of version 1.1, which are no switches in 1.2. */
const SWITCHES: ReadonlyMap<string, boolean> = new Map([['true', true], ['yes', true], ['on', true], ['false', false], ['no', false], ['off', false]]);

/** What belongs into a list, where the file has one text: names that commas part are several entries, and some entries are maps. */
function listedEntries(value: string | number, schemaPath: string, actual: string): string {
  const inside = knownKeys[`${schemaPath.replace(/\/type$/u, '')}/items/additionalProperties`];
  if (inside !== undefined) return `{ ${inside.map((key) => `${key}: …`).join(', ')} }`;
  const names = String(value).split(/\s*,\s*/u);
  return names.length > 1 && names.every((name) => /^[A-Za-z_][\w-]*$/u.test(name)) ? names.join(', ') : actual;
}

/** How to write what has to be a map, where the file has one value or a list. */
function mapHint(keys: readonly string[], schemaPath: string, actual: string): string {
  const [section, name = ''] = keys;
  if (section === 'gates' && keys.length === 1) return 'write each gate below its name, without hyphens: lint: { run: npx eslint . }';
  if (section === 'gates' && keys.length === 2) {
    return knownKeys[GATE]?.includes(name) === true ? `${name} is a key of a gate: indent it like the other keys of its gate` : /^[a-z_]+:\S/u.test(actual) ? `write a space behind the colon: ${actual.replace(':', ': ')}` : `write what it does below ${name}, as run: ${actual}`;
  }
  const inside = [schemaPath.replace(/\/type$/u, ''), `${schemaPath}/0`, `${schemaPath}/1`].map((path) => knownKeys[`${path}/additionalProperties`]).find((found) => found !== undefined);
  if (inside === undefined) return `write a map: ${keys.at(-1) ?? ''}: { <name>: … }`;
  return inside.length > 4 ? `write a map; its keys are ${inside.join(', ')}` : `write a map: { ${inside.map((key) => `${key}: …`).join(', ')} }`;
}

/** A setting as people write about it: `timeout of gate lint`, `policy.strict`. */
function settingName(pointer: string): string {
  const keys = pointerKeys(pointer);
  if (keys.length === 0) return 'the config';
  if (keys[0] !== 'gates' || keys.length < 2) return dotted(keys);
  return keys.length === 2 ? `gate ${keys[1] ?? ''}` : `${dotted(keys.slice(2))} of gate ${keys[1] ?? ''}`;
}

function dotted(keys: readonly string[]): string {
  return keys.reduce((text, key) => (/^[0-9]+$/u.test(key) ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}

function valueAt(root: ConfigValue, pointer: string): ConfigValue | undefined {
  let value: ConfigValue | undefined = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, ConfigValue>>)[key];
  }
  return value;
}

function shown(value: ConfigValue | undefined, place: Place | undefined): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value !== 'object') {
    const text = place?.source ?? JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  }
  return Array.isArray(value) ? 'a list' : 'a map';
}

function problem(code: ConfigProblemCode, message: string, hint: string, location: Place['key'] | undefined, values?: { expected: string; actual: string }): ConfigProblem {
  return { code, message, hint, ...(values ?? {}), ...(location === undefined ? {} : { location }) };
}
