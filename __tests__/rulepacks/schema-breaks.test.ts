import { describe, expect, it } from 'vitest';
import { schemaBreaks } from '../../src/rulepacks/drift/schema-breaks.js';

const told = (before: unknown, now: unknown): readonly string[] => schemaBreaks(before, now).map(({ pointer, kind }) => `${pointer} ${kind}`);
const text = { type: 'string' };
const number = { type: 'number' };

describe('what a schema refuses that it accepted', () => {
  it.each([
    ['an entry of a closed tuple goes', { prefixItems: [text, number], items: false }, { prefixItems: [text], items: false }, ['/items refused-whole']],
    ['two go', { prefixItems: [text, number, text], items: false }, { prefixItems: [text], items: false }, ['/items refused-whole']],
    ['an entry goes, and the rest wants something else', { prefixItems: [text, number], items: text }, { prefixItems: [text], items: text }, ['/items/type type-narrowed']],
    ['an entry of a tuple as it was before 2020-12', { items: [text, number] }, { items: [text, text] }, ['/items/1/type type-narrowed']],
    ['the tuple is closed', { items: [text] }, { items: [text], additionalItems: false }, ['/additionalItems refused-whole']],
    ['the tuple is written again, and closed', { items: [text] }, { prefixItems: [text], items: false }, ['/items refused-whole']],
    ['entries of a list were free', { type: 'array' }, { type: 'array', items: text }, ['/items condition-added']],
    ['entries of a tuple were free', { type: ['array', 'null'] }, { type: ['array', 'null'], prefixItems: [text] }, ['/prefixItems/0 condition-added']],
    ['entries have to hold something', { type: 'array' }, { type: 'array', contains: { $ref: '#/$defs/quay' } }, ['/contains condition-added']],
    ['names have to', { type: 'object' }, { type: 'object', propertyNames: { pattern: '^q' } }, ['/propertyNames condition-added']],
    ['a choice comes, of which none takes all', { type: 'object' }, { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] }, ['/anyOf condition-added']],
    ['a choice comes that lacks one of the types', { type: ['string', 'null'] }, { anyOf: [text, number] }, ['/anyOf condition-added']],
    ['a choice comes in the place of a type', text, { oneOf: [number, { type: 'array' }] }, ['/oneOf condition-added']],
    ['one property wants another', {}, { dependentRequired: { a: ['b'] } }, ['/dependentRequired/a required-added']],
    ['one property wants one more, in draft 7', { dependencies: { a: ['b'] } }, { dependencies: { a: ['b', 'c'] } }, ['/dependencies/a required-added']],
    ['one property wants a schema', {}, { dependentSchemas: { a: { required: ['b'] } } }, ['/dependentSchemas/a condition-added']],
    ['other properties are refused', {}, { unevaluatedProperties: false }, ['/unevaluatedProperties additional-properties-closed']],
    ['an alternative has another type within', { anyOf: [text, { type: 'object', properties: { a: text } }] }, { anyOf: [text, { type: 'object', properties: { a: number } }] }, ['/anyOf/1/properties/a/type type-narrowed']],
  ])('%s', (_, before, now, expected) => {
    expect(told(before, now)).toEqual(expected);
  });
});

describe('what a schema still accepts', () => {
  it.each([
    ['an open tuple gets longer or shorter', { prefixItems: [text, number] }, { prefixItems: [text, number, text] }],
    ['shorter', { prefixItems: [text, number] }, { prefixItems: [text] }],
    ['a tuple is written in the words of 2020-12', { items: [text, number], additionalItems: false }, { prefixItems: [text, number], items: false }],
    ['a list beside a text', text, { type: ['string', 'array'], items: text }],
    ['entries that may be anything', { type: 'array' }, { type: 'array', items: { title: 'Quay', description: 'any' } }],
    ['a choice that has the type of before', text, { oneOf: [text, { type: 'array', items: text }] }],
    ['a choice within a choice', text, { anyOf: [{ anyOf: [number, text] }, { type: 'null' }] }],
    ['a choice that has the values of before', { enum: ['a'] }, { anyOf: [{ enum: ['a', 'b'] }, { pattern: '^x' }] }],
    ['a choice that has the types of before one by one', { type: ['string', 'null'] }, { anyOf: [text, { type: 'null' }] }],
    ['a choice that has the values of before one by one', { enum: [true, false, 'auto'] }, { oneOf: [{ type: 'boolean' }, { const: 'auto' }] }],
    ['a reference that becomes one of two', { $ref: '#/$defs/quay' }, { anyOf: [{ $ref: '#/$defs/quay' }, { type: 'null' }] }],
    ['oneOf becomes anyOf', { oneOf: [text, number] }, { anyOf: [text, number, { type: 'null' }] }],
    ['a type that the values of before have', { enum: ['a', 'b'] }, { enum: ['a', 'b'], type: 'string' }],
    ['one that the only value has', { const: 1 }, { const: 1, type: ['number', 'string'] }],
    ['values that are all of a type', { type: 'boolean' }, { enum: [true, false, 'auto'] }],
    ['the only value by another word', { enum: ['a'] }, { const: 'a' }],
    ['a multiple of less', { multipleOf: 4 }, { multipleOf: 2 }],
    ['something after nothing', { properties: { a: false } }, { properties: { a: text } }],
    ['dependencies of a property that got fewer', { dependentRequired: { a: ['b', 'c'] } }, { dependentRequired: { a: ['b'] } }],
    ['other properties are refused as before', { unevaluatedProperties: false, multipleOf: 0.1 }, { unevaluatedProperties: false, multipleOf: 0.1 }],
    ['other properties are refused by another word', { additionalProperties: false }, { unevaluatedProperties: false }],
  ])('%s', (_, before, now) => {
    expect(told(before, now)).toEqual([]);
  });
});

it('looks into choices of choices as deep as a person may write them, and breaks at none', () => {
  const within = (depth: number, schema: unknown): unknown => (depth === 0 ? schema : within(depth - 1, { anyOf: [schema] }));
  expect(told(text, within(10, number))).toEqual(['/anyOf condition-added']);
  expect(told(text, within(3000, number))).toEqual([]);
});
