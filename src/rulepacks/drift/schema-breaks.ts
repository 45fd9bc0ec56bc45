import { compareText } from '../../base/order.js';
import { pointerTo } from '../../base/json-pointer.js';
import { isMap, type PlainMap, textsOf } from '../../base/plain-values.js';
import { mapOf } from './plain.js';
import { allowsType, asksSomething, partsOf, typesOf, valuesOf } from './schema-demands.js';
import { entryChanges } from './schema-entries.js';

/** How a schema refuses what it accepted before. */
export interface SchemaBreak {
  /** JSON pointer into the present schema; for what is gone, where it was. */
  readonly pointer: string;
  readonly kind:
    | 'property-removed' | 'required-added' | 'type-narrowed' | 'enum-narrowed' | 'const-changed' | 'additional-properties-closed'
    | 'limit-tightened' | 'pattern-changed' | 'format-changed' | 'alternative-removed' | 'condition-added' | 'refused-whole';
  readonly from: string;
  readonly to: string;
}

const MOST_STEPS = 200_000;
const SHOWN = 200;
/** Choices within choices that are new: what stands deeper counts as taking all. */
const MOST_CHOICES = 20;
/** Keywords whose value is a map of schemas, and those whose value is one. */
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'] as const;
const SINGLE = ['additionalProperties', 'propertyNames', 'contains', 'unevaluatedItems', 'unevaluatedProperties'] as const;
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'] as const;
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'] as const;

/**
 * What a JSON Schema refuses that its earlier form accepted, keyword by keyword at equal places. It looks at what the writer
 * changed, not at the sets of values: a change that one keyword takes back elsewhere is still told, and a `$ref` that now leads
 * elsewhere is not. Sorted by pointer and kind.
 */
export function schemaBreaks(before: unknown, now: unknown): readonly SchemaBreak[] {
  return breaksOf(before, now, 0);
}

function breaksOf(before: unknown, now: unknown, choices: number): readonly SchemaBreak[] {
  const breaks: SchemaBreak[] = [];
  const pending: { readonly pointer: string; readonly before: unknown; readonly now: unknown }[] = [{ pointer: '', before, now }];
  for (let step = 0; pending.length > 0 && step < MOST_STEPS; step++) {
    const place = pending.pop();
    if (place === undefined) break;
    if (place.now === false && place.before !== false) {
      breaks.push({ pointer: place.pointer, kind: 'refused-whole', from: shown(place.before), to: 'false' });
      continue;
    }
    if (!isMap(place.now) || place.before === false) continue;
    const was = isMap(place.before) ? place.before : {};
    keywords(was, place.now, place.pointer, breaks, choices);
    for (const inner of innerSchemas(was, place.now, place.pointer)) pending.push(inner);
  }
  breaks.sort((a, b) => compareText(a.pointer, b.pointer) || compareText(a.kind, b.kind) || compareText(a.to, b.to));
  // Two entries of a tuple that went fall to the same rest.
  return breaks.filter(({ pointer, kind, to }, index) => {
    const last = breaks[index - 1];
    return last === undefined || last.pointer !== pointer || last.kind !== kind || last.to !== to;
  });
}

function keywords(was: PlainMap, is: PlainMap, at: string, breaks: SchemaBreak[], choices: number): void {
  const say = (kind: SchemaBreak['kind'], key: string, from: unknown, to: unknown): void => {
    breaks.push({ pointer: pointerTo(at, key), kind, from: shown(from), to: shown(to) });
  };
  for (const name of Object.keys(mapOf(was['properties']))) {
    if (!Object.hasOwn(mapOf(is['properties']), name)) breaks.push({ pointer: pointerTo(pointerTo(at, 'properties'), name), kind: 'property-removed', from: shown(mapOf(was['properties'])[name]), to: 'absent' });
  }
  const required = new Set(textsOf(was['required']));
  for (const name of textsOf(is['required'])) if (!required.has(name)) breaks.push({ pointer: pointerTo(at, 'required'), kind: 'required-added', from: 'optional', to: name });
  if (is['type'] !== undefined && lacksType(was, is['type'])) say('type-narrowed', 'type', was['type'], is['type']);
  const values = valuesOf(was)?.map(canonical) ?? null;
  if (Array.isArray(is['enum'])) {
    const allowed = new Set(is['enum'].map(canonical));
    const gone = Array.isArray(was['enum']) ? was['enum'].filter((value) => !allowed.has(canonical(value))) : undefined;
    if (values === null || values.some((value) => !allowed.has(value))) say('enum-narrowed', 'enum', gone, is['enum']);
  }
  if (is['const'] !== undefined && (values === null || values.some((value) => value !== canonical(is['const'])))) say('const-changed', 'const', was['const'], is['const']);
  const open = was['additionalProperties'];
  const closed = is['additionalProperties'];
  if (closed !== undefined && closed !== true && (open === undefined || open === true)) say('additional-properties-closed', 'additionalProperties', open, closed);
  if (is['unevaluatedProperties'] === false && was['unevaluatedProperties'] !== false && (open === undefined || open === true)) say('additional-properties-closed', 'unevaluatedProperties', was['unevaluatedProperties'], false);
  for (const key of UPPER) if (isTighter(was[key], is[key], -1)) say('limit-tightened', key, was[key], is[key]);
  for (const key of LOWER) if (isTighter(was[key], is[key], 1)) say('limit-tightened', key, was[key], is[key]);
  if (is['uniqueItems'] === true && was['uniqueItems'] !== true) say('limit-tightened', 'uniqueItems', was['uniqueItems'], true);
  if (is['multipleOf'] !== undefined && !isMultiple(was['multipleOf'], is['multipleOf'])) say('limit-tightened', 'multipleOf', was['multipleOf'], is['multipleOf']);
  if (is['pattern'] !== undefined && is['pattern'] !== was['pattern']) say('pattern-changed', 'pattern', was['pattern'], is['pattern']);
  if (is['format'] !== undefined && is['format'] !== was['format']) say('format-changed', 'format', was['format'], is['format']);
  for (const key of ['anyOf', 'oneOf']) {
    const [former, present] = [choiceOf(was, is, key), is[key]];
    if (!Array.isArray(present) || present.length === 0) continue;
    if (!Array.isArray(former)) {
      if (was['$ref'] === undefined && !partsOf(was).every((part) => present.some((entry) => takesAll(part, entry, choices + 1)))) say('condition-added', key, undefined, present);
      continue;
    }
    if (present.length >= former.length) continue;
    const kept = new Set(present.map(canonical));
    for (const gone of former.filter((entry) => !kept.has(canonical(entry)))) say('alternative-removed', key, gone, 'absent');
  }
  const conditions = new Set((Array.isArray(was['allOf']) ? was['allOf'] : []).map(canonical));
  const added = Array.isArray(is['allOf']) && is['allOf'].length > conditions.size ? is['allOf'].filter((entry) => !conditions.has(canonical(entry))) : [];
  for (const entry of added) say('condition-added', 'allOf', undefined, entry);
  if (is['not'] !== undefined && canonical(is['not']) !== canonical(was['not'])) say('condition-added', 'not', was['not'], is['not']);
  for (const { pointer, before, now } of entryChanges(was, is, at)) {
    if (now !== false && asksAnew(was, before, now, 'array')) breaks.push({ pointer, kind: 'condition-added', from: shown(before), to: shown(now) });
  }
  for (const [key, type] of [['contains', 'array'], ['propertyNames', 'object']] as const) {
    if (asksAnew(was, was[key], is[key], type)) say('condition-added', key, was[key], is[key]);
  }
  for (const key of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
    for (const [name, wanted] of Object.entries(mapOf(is[key]))) {
      const former = mapOf(was[key])[name];
      const names = new Set(textsOf(former));
      const pointer = pointerTo(pointerTo(at, key), name);
      for (const other of textsOf(wanted)) if (!names.has(other)) breaks.push({ pointer, kind: 'required-added', from: 'optional', to: other });
      if (asksAnew(was, former, wanted, 'object')) breaks.push({ pointer, kind: 'condition-added', from: shown(former), to: shown(wanted) });
    }
  }
}

/** A schema stands where none did, for values that may have been there. What a reference leads to is not known. */
function asksAnew(was: PlainMap, before: unknown, now: unknown, type: string): boolean {
  return (before === undefined || before === true) && asksSomething(now) && was['$ref'] === undefined && allowsType(was, type);
}

/** The alternatives before; `anyOf` and `oneOf` may take the place of each other. */
function choiceOf(was: PlainMap, is: PlainMap, key: string): unknown {
  const other = key === 'anyOf' ? 'oneOf' : 'anyOf';
  return was[key] ?? (is[other] === undefined ? was[other] : undefined);
}

/** An alternative of a new choice takes all that was accepted; it need not say again which properties there are. */
function takesAll(was: PlainMap, alternative: unknown, choices: number): boolean {
  return choices > MOST_CHOICES || breaksOf(was, alternative, choices).every(({ kind }) => kind === 'property-removed');
}

/** A number is an integer or not: `integer` after `number` is narrower. No type at all is every type. */
function lacksType(was: PlainMap, is: unknown): boolean {
  const now = new Set(typeof is === 'string' ? [is] : textsOf(is));
  const before = typesOf(was);
  if (before === null) return now.size > 0;
  return before.some((type) => !now.has(type) && !(type === 'integer' && now.has('number')));
}

function isMultiple(was: unknown, is: unknown): boolean {
  return was === is || (typeof was === 'number' && typeof is === 'number' && Number.isInteger(was / is));
}

function isTighter(was: unknown, is: unknown, direction: 1 | -1): boolean {
  if (typeof is !== 'number') return false;
  return typeof was !== 'number' || (is - was) * direction > 0;
}

function* innerSchemas(was: PlainMap, is: PlainMap, at: string): Generator<{ readonly pointer: string; readonly before: unknown; readonly now: unknown }> {
  for (const key of MAPS) {
    for (const [name, before] of Object.entries(mapOf(was[key]))) {
      const now = mapOf(is[key])[name];
      if (now !== undefined) yield { pointer: pointerTo(pointerTo(at, key), name), before, now };
    }
  }
  for (const key of SINGLE) if (isMap(was[key]) && is[key] !== undefined) yield { pointer: pointerTo(at, key), before: was[key], now: is[key] };
  for (const change of entryChanges(was, is, at)) if (isMap(change.before) || change.now === false) yield change;
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const [former, present] = [was[key], is[key]];
    if (!Array.isArray(former) || !Array.isArray(present) || former.length !== present.length) continue;
    for (const [index, before] of former.entries()) yield { pointer: pointerTo(pointerTo(at, key), index), before, now: present[index] as unknown };
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isMap(inner) ? Object.fromEntries(Object.keys(inner).sort(compareText).map((key) => [key, inner[key]])) : inner)) ?? 'undefined';
}

function shown(value: unknown): string {
  const text = value === undefined ? 'absent' : typeof value === 'string' ? value : canonical(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
