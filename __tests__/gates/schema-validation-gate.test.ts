import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuiltinOptions } from '../../src/contract/verdict/gate-record.js';
import { harbour, type Harbour } from './harbour.js';

const BERTH = {
  $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['name', 'depth'], additionalProperties: false,
  properties: { $schema: { type: 'string' }, name: { type: 'string', minLength: 1 }, depth: { $ref: 'parts/depth.json' }, opened: { type: 'string', format: 'date' }, flag: { type: 'string', format: 'maritime' } },
};

let port: Harbour;
beforeEach(() => {
  port = harbour({
    'schemas/berth.json': JSON.stringify(BERTH), 'schemas/parts/depth.json': '{"type":"number","exclusiveMinimum":0}',
    'berths/north.json': '{\n  "$schema": "../schemas/berth.json",\n  "name": "north",\n  "depth": 11.5\n}\n',
    'berths/south.yaml': '$schema: ../schemas/berth.json\nname: south\ndepth: 9\n',
  });
});
afterEach(() => port.workspace.remove());

const validate = (options: BuiltinOptions) => port.one({ name: 'berths', kind: 'uses', uses: 'schema_validation', command: '', options });

describe('files of the tree against a schema of the tree', () => {
  test.each([{ schema: 'schemas/berth.json' }, { schema: './schemas/berth.json' }, {}])('pass when all of them fit (%j)', async (more) => {
    const record = await validate({ files: ['berths/*'], ...more });
    expect(record.outcome, JSON.stringify(record.findings)).toBe('pass');
    expect(record.metrics).toEqual({ files: 2, valid_files: 2, invalid_files: 0, schema_failures: 0 });
    expect(record.evidence.map(({ path }) => path)).toEqual(['berths/north.json', 'berths/south.yaml']);
  });

  test('fail with a place and a pointer for each failure, in JSON and in YAML', async () => {
    port.workspace.write({ 'berths/north.json': '{\n  "name": "",\n  "depth": -1,\n  "crane": true\n}\n', 'berths/south.yaml': '# the shallow one\nname: south\ndepth: shallow\n' });
    const record = await validate({ files: ['berths/*'], schema: './schemas/../schemas/berth.json' });
    expect(record).toMatchObject({ outcome: 'fail', reasons: [{ code: 'gate_failed', message: '2 of 2 files do not fit the schema: berths/north.json and 1 more' }], metrics: { files: 2, invalid_files: 2, schema_failures: 4 } });
    expect(record.findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'berths/north.json:2:11 schema-minlength', 'berths/north.json:3:12 schema-exclusiveminimum', 'berths/north.json:4:12 schema-additionalproperties', 'berths/south.yaml:3:8 schema-type',
    ]);
    expect(record.findings[3]?.message).toBe('/depth: expected number, found "shallow" (schemas/berth.json)');
    expect(record.evidence).toEqual([]);
  });

  test('judge each document of a YAML file', async () => {
    port.workspace.write({ 'berths/south.yaml': 'name: south\ndepth: 9\n---\nname: west\n' });
    const record = await validate({ files: ['berths/south.yaml'], schema: 'schemas/berth.json' });
    expect(record.findings.map(({ line, rule }) => [line, rule])).toEqual([[4, 'schema-required']]);
    expect(record.reasons[0]?.message).toBe('1 of 1 files does not fit the schema: berths/south.yaml');
  });

  test('take anchors, aliases and keys that are numbers, as YAML 1.2 has them', async () => {
    port.workspace.write({ 'tides.yaml': 'high: &high { 200: 4.1 }\nlow: *high\n', 'schemas/tides.json': '{"additionalProperties":{"required":["200"],"maxProperties":1}}' });
    expect((await validate({ files: ['tides.yaml'], schema: 'schemas/tides.json' })).outcome).toBe('pass');
  });

  test('say which formats were not checked, and check the others', async () => {
    port.workspace.write({ 'berths/north.json': '{"name":"north","depth":1,"flag":"red","opened":"2026-02-30"}' });
    const record = await validate({ files: ['berths/north.json'], schema: 'schemas/berth.json' });
    expect(record.findings.map(({ level, rule, file }) => [level, rule, file])).toEqual([['error', 'schema-format', 'berths/north.json'], ['info', 'unchecked-format', 'schemas/berth.json']]);
    expect(record.findings[1]?.message).toContain('maritime');
  });
});

test('tell all files that are broken or name no schema, in one run, and a broken schema once', async () => {
  port.workspace.write({ 'berths/north.json': '{"name":', 'berths/south.yaml': 'name: south\n', 'berths/west.json': '{"$schema":"../schemas/berth.json","name":"","depth":1}' });
  const record = await validate({ files: ['berths/*'] });
  expect(record).toMatchObject({ outcome: 'error', reasons: [{ code: 'report_invalid', message: expect.stringContaining('berths/north.json:1:') as string }] });
  expect(record.findings.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(['berths/north.json report-invalid', 'berths/south.yaml report-missing', 'berths/west.json schema-minlength']);
  port.workspace.write({ 'schemas/odd.json': '{"type":"text"}' });
  const odd = await validate({ files: ['berths/west.json', 'berths/*'], schema: 'schemas/odd.json' });
  expect(odd.findings.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(['berths/north.json report-invalid', 'schemas/odd.json report-invalid']);
});

test('say which keywords beside a $ref were not checked', async () => {
  port.workspace.write({ 'schemas/old.json': '{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"depth":{"$ref":"parts/depth.json","maximum":1},"name":{"$ref":"parts/depth.json","type":"string"}},"required":["name"]}', 'berths/north.json': '{"name":3,"depth":2}' });
  const record = await validate({ files: ['berths/north.json'], schema: 'schemas/old.json' });
  expect([record.outcome, ...record.findings.map(({ level, rule, message }) => `${level} ${rule} ${message}`)]).toEqual([
    'pass', 'info unchecked-keyword the schema schemas/old.json has keywords beside a $ref, which drafts up to 7 do not look at, so what they say was not checked: maximum, type (at schemas/old.json#/properties/name and 1 more); put the $ref into an allOf',
  ]);
});

test('take the file that lies where an address of the web leads, if it says that it is meant', async () => {
  const $id = 'https://harbour.example/schemas/berth.json';
  port.workspace.write({ 'schemas/berth.json': JSON.stringify({ ...BERTH, $id, properties: { ...BERTH.properties, depth: { $ref: 'https://harbour.example/schemas/parts/depth.json' } } }) });
  expect((await validate({ files: ['berths/*'] })).reasons[0]).toMatchObject({ code: 'report_invalid', message: expect.stringContaining('leads nowhere') as string });
  port.workspace.write({ 'schemas/parts/depth.json': '{"$id":"https://harbour.example/schemas/parts/depth.json","type":"number","exclusiveMinimum":10}' });
  expect((await validate({ files: ['berths/*'] })).findings.map(({ file, rule }) => [file, rule]).slice(0, 1)).toEqual([['berths/south.yaml', 'schema-exclusiveminimum']]);
  port.workspace.write({ 'schemas/draft.json': '{"$ref":"http://json-schema.org/draft-07/schema#"}', 'berths/north.json': '{"type":"text"}' });
  expect((await validate({ files: ['berths/north.json'], schema: 'schemas/draft.json' })).findings.map(({ rule }) => rule)).toContain('schema-anyof');
});

test.each(['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'])('hold schemas against the draft that they name, %s', async ($schema) => {
  port.workspace.write({ 'schemas/good.json': JSON.stringify({ $schema, properties: { a: { type: 'string' } } }), 'schemas/bad.json': JSON.stringify({ $schema, properties: { a: { type: 'text' } }, required: 'a' }) });
  expect((await validate({ files: ['schemas/good.json'] })).outcome).toBe('pass');
  const record = await validate({ files: ['schemas/{good,bad}.json'] });
  expect([...new Set(record.findings.map(({ file, message }) => `${file} ${message.split(':')[0]}`))]).toEqual(['schemas/bad.json /properties/a/type', 'schemas/bad.json /required']);
  // Data that names a draft by mistake would fit it, whatever it holds.
  port.workspace.write({ 'berths/north.json': JSON.stringify({ $schema, name: 'north', depth: 'deep' }) });
  expect(await validate({ files: ['berths/north.json'] })).toMatchObject({ outcome: 'error', reasons: [{ code: 'nothing_checked' }], findings: [{ file: 'berths/north.json', line: 1 }] });
  expect((await validate({ files: ['schemas/good.json'], schema: 'http://json-schema.org/draft-07/none' })).reasons[0]?.message).toBe('there is no schema http://json-schema.org/draft-07/none');
});

describe('a schema that takes everything on purpose', () => {
  test.each(['{}', 'true'])('%s', async (schema) => {
    port.workspace.write({ 'schemas/any.json': schema });
    expect((await validate({ files: ['berths/*'], schema: 'schemas/any.json' })).outcome).toBe('pass');
  });

  test('or a part of a document of another kind', async () => {
    port.workspace.write({ 'schemas/api.json': '{"openapi":"3.0.3","components":{"schemas":{"berth":{"required":["crane"]}}}}', 'schemas/berth-of-api.json': '{"$ref":"api.json#/components/schemas/berth"}' });
    expect((await validate({ files: ['berths/north.json'], schema: 'schemas/berth-of-api.json' })).findings.map(({ rule }) => rule)).toEqual(['schema-required']);
  });
});

describe('failures beyond what is listed', () => {
  const shoals = (count: number): string => JSON.stringify({ name: 'north', depth: 1, ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`shoal${index}`, 0])) });
  const leftOut = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    port.workspace.write(files);
    const record = await validate({ files: ['berths/*.json'], schema: 'schemas/berth.json' });
    return record.findings.filter(({ rule }) => rule === 'findings-left-out').map(({ level, file, message }) => `${level} ${file ?? ''}: ${message}`);
  };

  test('of one document are said', async () => {
    expect(await leftOut({ 'berths/north.json': shoals(999) })).toEqual([]);
    expect(await leftOut({ 'berths/north.json': shoals(1000) })).toEqual(['info berths/north.json: there may be more: only the first 1000 failures of the document are counted']);
  });

  test('of the gate are counted, and the cut is said', async () => {
    const six = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`berths/${name}.json`, shoals(900)]));
    expect(await leftOut(six)).toEqual(['info : showing 5000 of 5400 failures, in the order of files; fix these and run again']);
  });
});

describe('what cannot be judged is an error', () => {
  test.each([
    ['a remote schema', { 'berths/a.json': '{"$schema":"https://example.org/berth.json"}' }, {}, 'report_missing', 'nothing is ever fetched'],
    ['a remote schema of the config', {}, { schema: 'https://example.org/berth.json' }, 'config_invalid', 'nothing is ever fetched'],
    ['a remote reference', { 'schemas/far.json': '{"$ref":"https://example.org/x.json"}' }, { schema: 'schemas/far.json' }, 'report_invalid', 'leads nowhere'],
    ['a reference to nothing', { 'schemas/far.json': '{"$ref":"gone.json"}' }, { schema: 'schemas/far.json' }, 'unreadable_file', 'schemas/gone.json'],
    ['a reference that is not an address', { 'schemas/far.json': '{"$ref":"%zz.json"}' }, { schema: 'schemas/far.json' }, 'unreadable_file', 'far.json refers to it'],
    ['a schema above the root', { 'berths/a.json': '{"$schema":"../../berth.json"}' }, {}, 'report_missing', 'outside the root'],
    ['a part of a schema', { 'berths/a.json': '{"$schema":"../schemas/berth.json#/properties/name"}' }, {}, 'report_missing', 'a part of a schema'],
    ['no schema at all', { 'berths/a.json': '{"name":"a"}' }, {}, 'report_missing', 'names no schema'],
    ['a list without a schema', { 'berths/a.json': '[]' }, {}, 'report_missing', 'names no schema'],
    ['a schema that is none', { 'schemas/bad.json': '{"type":"berth"}' }, { schema: 'schemas/bad.json' }, 'report_invalid', 'schemas/bad.json'],
    ['a schema with a slip in a part', { 'schemas/bad.json': '{\n  "properties": {\n    "a": { "type": "berth" }\n  }\n}' }, { schema: 'schemas/bad.json' }, 'report_invalid', 'schemas/bad.json:3:10: the schema cannot be used: type must be'],
    ['a schema that asks nothing', { 'schemas/api.json': '{"openapi":"3.0.3","components":{"schemas":{"berth":{"type":"object"}}}}' }, { schema: 'schemas/api.json' }, 'nothing_checked', 'asks nothing of any value'],
    ['a schema that is only definitions', { 'schemas/all.json': '{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://harbour.example/all","definitions":{"a":{"type":"object"}}}' }, { schema: 'schemas/all.json' }, 'nothing_checked', 'asks nothing of any value'],
    ['a text too long for a pattern', { 'schemas/slow.json': `{"properties":{"name":{"not":{"pattern":"^[a-z]*${'[a-z]{0,99}'.repeat(4)}!$"}}}}`, 'berths/a.json': `{"name":"${'a'.repeat(300_000)}!"}` }, { schema: 'schemas/slow.json' }, 'report_invalid', 'too long for the pattern'],
    ['a schema that never ends', { 'schemas/loop.json': '{"$ref":"#"}' }, { schema: 'schemas/loop.json' }, 'report_invalid', 'cycle'],
    ['a pattern that takes for ever', { 'schemas/slow.json': '{"properties":{"name":{"pattern":"^(a+)\\\\1$"}}}' }, { schema: 'schemas/slow.json' }, 'report_invalid', 'pattern'],
    ['a schema that is not there', {}, { schema: 'schemas/gone.json' }, 'unreadable_file', 'schemas/gone.json'],
    ['a file that is cut', { 'berths/a.json': '{"name":"a"' }, { schema: 'schemas/berth.json' }, 'report_invalid', 'berths/a.json:1'],
    ['a file with a key twice', { 'berths/a.json': '{"name":"a","name":"b"}' }, { schema: 'schemas/berth.json' }, 'report_invalid', 'berths/a.json:1'],
    ['a file of absurd depth', { 'berths/a.json': `${'['.repeat(9000)}${']'.repeat(9000)}` }, { schema: 'schemas/berth.json' }, 'report_invalid', 'berths/a.json:1'],
    ['YAML with a tag of a program', { 'berths/b.yaml': 'name: !!python/object b\n' }, { schema: 'schemas/berth.json' }, 'report_invalid', 'berths/b.yaml:1'],
    ['a file that is neither', { 'berths/c.toml': 'name = "c"\n' }, { schema: 'schemas/berth.json' }, 'config_invalid', 'JSON or YAML'],
  ] as const)('%s', async (_, files, more, code, words) => {
    port.workspace.write(files);
    const record = await validate({ files: ['berths/*'], ...more });
    expect(record.outcome).toBe('error');
    expect(record.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(record.reasons[0]?.message).toContain(words);
    expect(record.reasons[0]?.next_action).not.toBe('');
  });
});
