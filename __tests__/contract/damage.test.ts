import { describe, expect, test } from 'vitest';
import { pointerTo } from '../../src/base/json-pointer.js';
import { ALL_KINDS, at, changed, readSchema, samplesOf, schemaFile, type JsonObject } from './contract-kinds.js';

type Keys = readonly (string | number)[];

/** One single-field damage and the pointer that must be blamed for it. */
interface Damage {
  readonly what: string;
  readonly damaged: JsonObject;
  readonly pointer: string;
}

function pointerOf(keys: Keys): string {
  return keys.reduce<string>(pointerTo, '');
}

/** Follows `$ref` inside a schema file or to another one; gives the schema and the file it is in. */
function follow(node: JsonObject, file: string): { node: JsonObject; file: string } {
  const ref = node['$ref'];
  if (typeof ref !== 'string') return { node, file };
  if (ref.startsWith('#')) return { node: at(readSchema(file), ref.slice(2).split('/')) as JsonObject, file };
  return { node: readSchema(ref), file: ref };
}

const WRONG: readonly unknown[] = ['a text', 4.5, true, null, ['a list'], { an: 'object' }];

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

/** Every single-field damage that the schema forbids, for each place of `sample`, read off the schema independently of ajv. */
function* damagesOf(sample: JsonObject, schemaNode: JsonObject, schemaIn: string): Iterable<Damage> {
  const pending: { keys: Keys; node: JsonObject; file: string }[] = [{ keys: [], node: schemaNode, file: schemaIn }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { keys } = next;
    const { node, file } = follow(next.node, next.file);
    const value = at(sample, keys);
    const put = (replacement: unknown): JsonObject =>
      keys.length === 0 ? (replacement as JsonObject) : changed(sample, (copy) => { (at(copy, keys.slice(0, -1)) as JsonObject)[keys.at(-1) as string] = replacement; });
    const bad = (what: string, replacement: unknown): Damage => ({ what: `${pointerOf(keys) || '(root)'} ${what}`, damaged: put(replacement), pointer: pointerOf(keys) });

    const types = [node['type']].flat() as (string | undefined)[];
    if (types[0] !== undefined) {
      for (const wrong of WRONG) if (!typeOf(wrong).some((type) => types.includes(type))) yield bad(`is ${JSON.stringify(wrong)}`, wrong);
    }
    if (node['enum'] !== undefined) yield bad('is out of its list', 'somethingElse');
    if (node['const'] !== undefined) yield bad('has another version', typeof node['const'] === 'number' ? node['const'] + 1 : `${String(node['const'])}1`);
    if (typeof node['minLength'] === 'number' && node['minLength'] > 0) yield bad('is empty', '');
    if (node['pattern'] !== undefined) yield bad('breaks its pattern', '/Not \\ A ? Name/');
    if (node['format'] !== undefined) yield bad('is not a time', '2026-02-30T10:30:00Z');
    if (typeof node['minimum'] === 'number') yield bad('is too small', node['minimum'] - 1);
    if (typeof node['maximum'] === 'number') yield bad('is too large', node['maximum'] + 1);
    if (types.includes('integer')) yield bad('is not a whole number', 7.25);
    if (typeof node['minItems'] === 'number') yield bad('is an empty list', []);
    if (typeof node['minProperties'] === 'number') yield bad('is an empty object', {});

    if (Array.isArray(value)) {
      const items = node['items'] as JsonObject | undefined;
      if (items !== undefined) value.forEach((_, index) => pending.push({ keys: [...keys, index], node: items, file }));
    } else if (value !== null && typeof value === 'object') {
      const properties = (node['properties'] ?? {}) as JsonObject;
      for (const key of (node['required'] ?? []) as string[]) {
        yield {
          what: `${pointerOf([...keys, key])} is missing`, pointer: pointerOf([...keys, key]),
          damaged: changed(sample, (copy) => { delete (at(copy, keys) as JsonObject)[key]; }),
        };
      }
      if (node['additionalProperties'] === false) {
        for (const key of ['unexpected', '__proto__', 'a/b~c']) {
          yield {
            what: `${pointerOf([...keys, key])} is unknown`, pointer: pointerOf([...keys, key]),
            damaged: changed(sample, (copy) => { Object.defineProperty(at(copy, keys), key, { value: 1, enumerable: true, configurable: true, writable: true }); }),
          };
        }
      }
      if (node['propertyNames'] !== undefined && 'pattern' in (node['propertyNames'] as JsonObject)) {
        const [first] = Object.values(value);
        yield {
          what: `${pointerOf([...keys, 'Not A Name'])} is not a name`, pointer: pointerOf([...keys, 'Not A Name']),
          damaged: changed(sample, (copy) => { (at(copy, keys) as JsonObject)['Not A Name'] = structuredClone(first); }),
        };
      }
      for (const key of Object.keys(value)) {
        const child = (properties[key] ?? node['additionalProperties']) as JsonObject | boolean | undefined;
        if (typeof child === 'object') pending.push({ keys: [...keys, key], node: child, file });
      }
    }
  }
}

describe.each(ALL_KINDS)('$name', (kind) => {
  const file = schemaFile(kind.name);
  const damages = samplesOf(kind.name).flatMap((sample) => [...damagesOf(sample, readSchema(file), file)]);

  test('there is much to damage', () => {
    expect(damages.length).toBeGreaterThan(60);
  });

  test('each single damage is blamed on its exact place, and nothing else is', () => {
    for (const { what, damaged, pointer } of damages) {
      const problems = kind.validate(damaged);
      expect.soft(problems.map((problem) => problem.pointer), what).toStrictEqual([pointer]);
      for (const problem of problems) {
        expect.soft(problem.schema_id, what).toBe(kind.schemaId);
        expect.soft(problem.expected, what).toBeTruthy();
        expect.soft(problem.actual, what).toBeTruthy();
        expect.soft(problem.message, what).toContain(pointer === '' ? 'the document' : pointer);
      }
    }
  });

  test('in a file, each is blamed on its line', () => {
    for (const { what, damaged, pointer } of damages) {
      const text = JSON.stringify(damaged, null, 2);
      const read = kind.parse(text, { file: 'contracts/delivery.json' });
      if (read.ok) throw new Error(`accepted although ${what}`);
      const [problem] = read.error;
      expect.soft(problem?.pointer, what).toBe(pointer);
      const line = text.split('\n')[(problem?.line ?? 0) - 1] ?? '';
      const key = JSON.stringify(pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/').replaceAll('~0', '~'));
      const onItsLine = line.includes(`${key}:`) || /\/\d+$/.test(pointer) || pointer === '' || what.endsWith('is missing');
      expect.soft(onItsLine, `${what}: line ${problem?.line} is ${line}`).toBe(true);
    }
  });
});
