import { compareText } from '../../base/order.js';
import { pointerTo } from '../../base/json-pointer.js';
import { isMap, mapOf, textsOf, type PlainMap } from './plain.js';

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
/** Keywords whose value is a map of schemas, and those whose value is one. */
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'] as const;
const SINGLE = ['items', 'additionalItems', 'additionalProperties', 'propertyNames', 'contains', 'unevaluatedItems', 'unevaluatedProperties'] as const;
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'] as const;
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'] as const;

/**
 * What a JSON Schema refuses that its earlier form accepted, keyword by keyword at equal places. It looks at what the writer
 * changed, not at the sets of values: a change that one keyword takes back elsewhere is still told, and a `$ref` that now leads
 * elsewhere is not. Sorted by pointer and kind.
 */
export function schemaBreaks(before: unknown, now: unknown): readonly SchemaBreak[] {
  const breaks: SchemaBreak[] = [];
  const pending: { readonly pointer: string; readonly before: unknown; readonly now: unknown }[] = [{ pointer: '', before, now }];
  for (let step = 0; pending.length > 0 && step < MOST_STEPS; step++) {
    const place = pending.pop();
    if (place === undefined) break;
    if (place.now === false && place.before !== false) {
      breaks.push({ pointer: place.pointer, kind: 'refused-whole', from: shown(place.before), to: 'false' });
      continue;
    }
    if (!isMap(place.now)) continue;
    const was = isMap(place.before) ? place.before : {};
    keywords(was, place.now, place.pointer, breaks);
    for (const inner of innerSchemas(was, place.now, place.pointer)) pending.push(inner);
  }
  return breaks.sort((a, b) => compareText(a.pointer, b.pointer) || compareText(a.kind, b.kind) || compareText(a.to, b.to));
}

function keywords(was: PlainMap, is: PlainMap, at: string, breaks: SchemaBreak[]): void {
  const say = (kind: SchemaBreak['kind'], key: string, from: unknown, to: unknown): void => {
    breaks.push({ pointer: pointerTo(at, key), kind, from: shown(from), to: shown(to) });
  };
  for (const name of Object.keys(mapOf(was['properties']))) {
    if (!Object.hasOwn(mapOf(is['properties']), name)) breaks.push({ pointer: pointerTo(pointerTo(at, 'properties'), name), kind: 'property-removed', from: shown(mapOf(was['properties'])[name]), to: 'absent' });
  }
  const required = new Set(textsOf(was['required']));
  for (const name of textsOf(is['required'])) if (!required.has(name)) breaks.push({ pointer: pointerTo(at, 'required'), kind: 'required-added', from: 'optional', to: name });
  if (is['type'] !== undefined && lacksType(was['type'], is['type'])) say('type-narrowed', 'type', was['type'], is['type']);
  if (Array.isArray(is['enum'])) {
    const allowed = new Set(is['enum'].map(canonical));
    const gone = Array.isArray(was['enum']) ? was['enum'].filter((value) => !allowed.has(canonical(value))) : null;
    const keepsConst = was['const'] !== undefined && allowed.has(canonical(was['const']));
    if (gone === null ? !keepsConst : gone.length > 0) say('enum-narrowed', 'enum', gone ?? was['enum'], is['enum']);
  }
  if (is['const'] !== undefined && canonical(is['const']) !== canonical(was['const'])) say('const-changed', 'const', was['const'], is['const']);
  const open = was['additionalProperties'];
  const closed = is['additionalProperties'];
  if (closed !== undefined && closed !== true && (open === undefined || open === true)) say('additional-properties-closed', 'additionalProperties', open, closed);
  for (const key of UPPER) if (isTighter(was[key], is[key], -1)) say('limit-tightened', key, was[key], is[key]);
  for (const key of LOWER) if (isTighter(was[key], is[key], 1)) say('limit-tightened', key, was[key], is[key]);
  if (is['uniqueItems'] === true && was['uniqueItems'] !== true) say('limit-tightened', 'uniqueItems', was['uniqueItems'], true);
  if (is['multipleOf'] !== undefined && is['multipleOf'] !== was['multipleOf']) say('limit-tightened', 'multipleOf', was['multipleOf'], is['multipleOf']);
  if (is['pattern'] !== undefined && is['pattern'] !== was['pattern']) say('pattern-changed', 'pattern', was['pattern'], is['pattern']);
  if (is['format'] !== undefined && is['format'] !== was['format']) say('format-changed', 'format', was['format'], is['format']);
  for (const key of ['anyOf', 'oneOf']) {
    const [former, present] = [was[key], is[key]];
    if (!Array.isArray(present) || !Array.isArray(former) || present.length >= former.length) continue;
    const kept = new Set(present.map(canonical));
    for (const gone of former.filter((entry) => !kept.has(canonical(entry)))) say('alternative-removed', key, gone, 'absent');
  }
  const conditions = new Set((Array.isArray(was['allOf']) ? was['allOf'] : []).map(canonical));
  const added = Array.isArray(is['allOf']) && is['allOf'].length > conditions.size ? is['allOf'].filter((entry) => !conditions.has(canonical(entry))) : [];
  for (const entry of added) say('condition-added', 'allOf', undefined, entry);
  if (is['not'] !== undefined && canonical(is['not']) !== canonical(was['not'])) say('condition-added', 'not', was['not'], is['not']);
}

/** A number is an integer or not: `integer` after `number` is narrower. No type at all is every type. */
function lacksType(was: unknown, is: unknown): boolean {
  const now = new Set(typeof is === 'string' ? [is] : textsOf(is));
  const before = typeof was === 'string' ? [was] : Array.isArray(was) ? textsOf(was) : null;
  if (before === null) return now.size > 0;
  return before.some((type) => !now.has(type) && !(type === 'integer' && now.has('number')));
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
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
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
