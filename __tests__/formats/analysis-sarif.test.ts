import { describe, expect, test } from 'vitest';
import { pathOfUri } from '../../src/formats/file-uri.js';
import { readText, refusalOf } from './analysis-fixtures.js';

type Json = Record<string, unknown>;

const driver = { name: 'lighthouse', rules: [{ id: 'fog' }] };
function log(run: Json, root: Json = {}): string {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results: [], ...run }], ...root });
}
function result(more: Json = {}): Json {
  return { ruleId: 'fog', message: { text: 'no sight' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'quay/light.c' }, region: { startLine: 3, startColumn: 5 } } }], ...more };
}
async function severities(run: Json): Promise<string[]> {
  return (await readText('sarif', log(run))).results.map(({ severity }) => severity);
}
function withRules(rules: readonly Json[], results: readonly Json[], more: Json = {}): Json {
  return { tool: { driver: { name: 'lighthouse', rules, ...more } }, results };
}

describe('severity', () => {
  test('a level of its own', async () => {
    expect(await severities({ results: ['error', 'warning', 'note', 'none'].map((level) => result({ level })) })).toStrictEqual(['high', 'medium', 'low', 'low']);
    expect(await severities({ results: [result()] })).toStrictEqual(['medium']);
  });

  test('a level that is a severity of gosec, as golangci-lint before 1.64 writes it', async () => {
    expect(await severities({ results: ['high', 'medium', 'low'].map((level) => result({ level })) })).toStrictEqual(['high', 'medium', 'low']);
    expect(await refusalOf('sarif', log({ results: [result({ level: 'urgent' })] }))).toMatch(/"urgent"/);
  });

  test('the default level of its rule, by id, by index, by a part of the id, by guid', async () => {
    const rules = [{ id: 'mist' }, { id: 'fog', guid: 'g-1', defaultConfiguration: { level: 'error' } }];
    const { ruleId: _id, ...bare } = result();
    const results = [
      result(), result({ ruleIndex: 1 }), { ...bare, ruleIndex: 1 }, result({ ruleId: 'fog/thick' }), { ...bare, rule: { id: 'fog' } }, { ...bare, rule: { index: 1 } },
      { ...bare, rule: { guid: 'g-1' } }, result({ ruleIndex: -1 }), result({ ruleId: 'mist' }), result({ ruleId: 'rain' }), result({ level: 'note' }),
    ];
    expect(await severities(withRules(rules, results))).toStrictEqual(['high', 'high', 'high', 'high', 'high', 'high', 'high', 'high', 'medium', 'medium', 'low']);
    const facts = await readText('sarif', log(withRules(rules, results)));
    expect(facts.results.map(({ rule }) => rule)).toStrictEqual(['fog', 'fog', 'fog', 'fog/thick', 'fog', 'fog', 'fog', 'fog', 'mist', 'rain', 'fog']);
  });

  test('rules of extensions', async () => {
    const extensions = [{ name: 'north', rules: [{ id: 'fog', defaultConfiguration: { level: 'note' } }] }, { name: 'south', guid: 'g-s', rules: [{ id: 'ice', properties: { 'security-severity': '9.1' } }] }];
    const run = (more: Json) => ({ tool: { driver: { name: 'lighthouse' }, extensions }, results: [result(more)] });
    expect(await severities(run({ rule: { id: 'fog', index: 0, toolComponent: { index: 0 } } }))).toStrictEqual(['low']);
    expect(await severities(run({ ruleId: 'ice', rule: { index: 0, toolComponent: { name: 'south' } } }))).toStrictEqual(['critical']);
    expect(await severities(run({ ruleId: 'ice', rule: { index: 0, toolComponent: { guid: 'g-s' } } }))).toStrictEqual(['critical']);
    expect(await severities(run({ ruleId: 'ice' }))).toStrictEqual(['critical']);
  });

  test.each([
    ['10.0', 'critical'], ['9.0', 'critical'], ['8.9', 'high'], ['7', 'high'], ['6.99', 'medium'], ['4.0', 'medium'], ['3.9', 'low'], ['0.0', 'low'], [9, 'critical'], [5.5, 'medium'],
    // No score: the level counts.
    ['high', 'high'], ['-1', 'high'], ['', 'high'], [null, 'high'], ['11', 'critical'],
  ])('a security-severity of %j is %s', async (score, severity) => {
    const rules = [{ id: 'fog', properties: { 'security-severity': score } }];
    expect(await severities(withRules(rules, [result({ level: 'error' })]))).toStrictEqual([severity]);
    expect(await severities({ results: [result({ level: 'error', properties: { 'security-severity': score } })] })).toStrictEqual([severity]);
  });

  test('a level that an invocation overrides', async () => {
    const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides: [{ descriptor: { id: 'fog' }, configuration: { level: 'error' } }, { descriptor: { index: 1 }, configuration: { level: 'note' } }] }];
    const run = withRules([{ id: 'fog' }, { id: 'ice' }], [result(), result({ ruleId: 'ice' }), result({ level: 'note' })]);
    expect(await severities({ ...run, invocations })).toStrictEqual(['high', 'low', 'low']);
  });

  test('kinds that are no violation, and those that wait for somebody', async () => {
    const kinds = ['pass', 'notApplicable', 'informational', 'open', 'review', 'fail'];
    expect(await severities({ results: kinds.map((kind) => result({ kind })) })).toStrictEqual(['low', 'low', 'medium']);
    const odd = await readText('sarif', log({ results: [result({ kind: 'pass', level: 'error' })] }));
    expect(odd.results.map(({ severity }) => severity)).toStrictEqual(['high']);
    expect(odd.oddities).toHaveLength(1);
  });
});

describe('suppressions and baselines', () => {
  test.each([
    [undefined, false], [null, false], [[], false], [[{ kind: 'inSource' }], true], [[{ kind: 'external', status: 'accepted' }], true], [[{ kind: 'external', status: 'underReview' }], false],
    [[{ kind: 'external', status: 'rejected' }], false], [[{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }], false], [[{ kind: 'inSource' }, { kind: 'external', status: 'accepted' }], true],
  ])('%j: %s', async (suppressions, isSuppressed) => {
    expect((await readText('sarif', log({ results: [result({ suppressions })] }))).results.map((one) => one.isSuppressed)).toStrictEqual([isSuppressed]);
  });

  test('states against a baseline', async () => {
    const states = ['new', 'unchanged', 'updated', 'absent'];
    const { results } = await readText('sarif', log({ results: states.map((baselineState) => result({ baselineState, ruleId: baselineState })) }));
    expect(results.map(({ rule, isOld }) => [rule, isOld])).toStrictEqual([['new', false], ['unchanged', true], ['updated', true]]);
  });
});

describe('places', () => {
  async function fileOf(artifactLocation: Json, run: Json = {}): Promise<string | null | undefined> {
    return (await readText('sarif', log({ ...run, results: [result({ locations: [{ physicalLocation: { artifactLocation } }] })] }))).results[0]?.file;
  }

  test('bases build on each other', async () => {
    const originalUriBaseIds = { ROOT: { uri: 'file:///srv/harbour/' }, SRC: { uri: 'src', uriBaseId: 'ROOT' }, REL: { uri: 'pkg/' }, BARE: { description: { text: 'unknown' } } };
    expect(await fileOf({ uri: 'a%20b/k%C3%A4i.c', uriBaseId: 'SRC' }, { originalUriBaseIds })).toBe('/srv/harbour/src/a b/käi.c');
    expect(await fileOf({ uri: 'a.c', uriBaseId: 'REL' }, { originalUriBaseIds })).toBe('pkg/a.c');
    expect(await fileOf({ uri: 'a.c', uriBaseId: 'BARE' }, { originalUriBaseIds })).toBe('a.c');
    expect(await fileOf({ uri: 'a.c', uriBaseId: 'NONE' }, { originalUriBaseIds })).toBe('a.c');
    expect(await fileOf({ uri: 'file:///x/a.c', uriBaseId: 'ROOT' }, { originalUriBaseIds })).toBe('/x/a.c');
    expect(await refusalOf('sarif', log({ originalUriBaseIds: { A: { uri: 'a', uriBaseId: 'B' }, B: { uri: 'b', uriBaseId: 'A' } }, results: [result({ locations: [{ physicalLocation: { artifactLocation: { uri: 'x', uriBaseId: 'A' } } }] })] })))
      .toMatch(/cycle/);
  });

  test('the first location that is in a file', async () => {
    const locations = [{ logicalLocations: [{ name: '/berths' }] }, { physicalLocation: { artifactLocation: { uri: 'quay/a.c' }, region: { startLine: 4 } } }, { physicalLocation: { artifactLocation: { uri: 'quay/b.c' } } }];
    const [found, none] = (await readText('sarif', log({ results: [result({ locations }), result({ locations: locations.slice(0, 1) })] }))).results;
    expect([found?.file, found?.line, none?.file]).toStrictEqual(['quay/a.c', 4, null]);
  });

  test('artifacts by number', async () => {
    const artifacts = [{ location: { uri: 'quay/a.c' } }, {}];
    expect(await fileOf({ index: 0 }, { artifacts })).toBe('quay/a.c');
    expect(await fileOf({ index: 1 }, { artifacts })).toBeNull();
    expect(await refusalOf('sarif', log({ artifacts, results: [result({ locations: [{ physicalLocation: { artifactLocation: { index: 7 } } }] })] }))).toMatch(/artifact number 7/);
  });

  test.each([
    ['file:///C:/Users/x/a.c', 'C:/Users/x/a.c'], ['file:/x/a.c', '/x/a.c'], ['file://localhost/x/a.c', '/x/a.c'], ['file://server/x/a.c', '//server/x/a.c'], ['https://x.org/a%20b', 'https://x.org/a%20b'],
    ['a%2Fb', 'a/b'], ['100%.c', '100%.c'], ['a%zz', 'a%zz'], ['C:/x', 'C:/x'], ['./a.c', './a.c'],
  ])('%s is %s', (uri, path) => expect(pathOfUri(uri)).toBe(path));

  test('a result without a place, and one with only a target', async () => {
    const { results } = await readText('sarif', log({ results: [result({ locations: [] }), result({ locations: [], analysisTarget: { uri: 'quay/b.c' } }), result({ locations: [{ logicalLocations: [{ name: 'f' }] }] })] }));
    expect(results.map(({ file, line }) => [file, line])).toStrictEqual([[null, null], ['quay/b.c', null], [null, null]]);
  });
});

test('messages by id, of the rule or of the tool, with their arguments', async () => {
  const rules = [{ id: 'fog', messageStrings: { low: { text: 'only {0} of {1} in {{m}}' } } }];
  const messages = [{ id: 'low', arguments: ['3', '7'] }, { id: 'all', arguments: ['x'] }, { text: 'as {it} is' }, { text: 'with {0}', arguments: ['one'] }, { markdown: '*md*' }, { id: 'none' }];
  const { results } = await readText('sarif', log(withRules(rules, messages.map((message) => result({ message })), { globalMessageStrings: { all: { text: 'all {0}{5}' } } })));
  expect(results.map(({ message }) => message)).toStrictEqual(['only 3 of 7 in {m}', 'all x{5}', 'as {it} is', 'with one', '*md*', '']);
});

test('a message that names a long argument many times is cut before it is put together: as a whole it would be no string', async () => {
  const rules = [{ id: 'fog', messageStrings: { thick: { text: 'fog {1} '.concat('{0}'.repeat(1_000)) } } }];
  const { results } = await readText('sarif', log(withRules(rules, [result({ message: { id: 'thick', arguments: ['x'.repeat(1_000_000), 'now'] } })], {})));
  expect(results.map(({ message }) => [message.length, message.slice(0, 12)])).toStrictEqual([[2000, 'fog now xxxx']]);
});

describe('a run that did not do its work', () => {
  test.each([
    ['it says so', { invocations: [{ executionSuccessful: false }] }, /did not succeed/],
    ['one of several invocations says so', { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] }, /did not succeed/],
    ['an error while it ran', { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'lamp broke' } }] }] }, /lamp broke/],
    ['an error in its configuration', { invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: 'error', message: { text: 'no oil' } }] }] }, /no oil/],
    ['no results', { results: null }, /did not scan/],
  ])('%s', async (_, run, why) => {
    const facts = await readText('sarif', log(run));
    expect(facts.runSucceeded).toBe(false);
    expect(facts.oddities.map(({ message }) => message).join()).toMatch(why);
  });

  test('an error by the default of its descriptor', async () => {
    const notifications = [{ id: 'LAMP', defaultConfiguration: { level: 'error' } }];
    const notify = (id: string) => log({ tool: { driver: { name: 'lighthouse', notifications } }, invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id }, message: { text: 'x' } }] }] });
    expect((await readText('sarif', notify('LAMP'))).runSucceeded).toBe(false);
    expect((await readText('sarif', notify('OIL'))).runSucceeded).toBe(true);
  });

  test('no run at all, but for MegaLinter', async () => {
    expect((await readText('sarif', JSON.stringify({ version: '2.1.0', runs: [] }))).runSucceeded).toBe(false);
    expect((await readText('sarif', JSON.stringify({ version: '2.1.0', runs: [], properties: { comment: 'Generated by MegaLinter' } }))).runSucceeded).toBe(true);
  });

  test('warnings are no failure', async () => {
    const facts = await readText('sarif', log({ invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text: 'x' } }, { message: { text: 'y' } }] }] }));
    expect([facts.runSucceeded, facts.tools, facts.results]).toStrictEqual([true, ['lighthouse'], []]);
  });

  test('but they are reported: a tool gives up lines, files and work so', async () => {
    const toolExecutionNotifications = [{ level: 'warning', message: { text: 'Syntax error at line quay.ts:1' } }, { message: { text: 'aborted' } }, { level: 'note', message: { text: 'begins' } }];
    const facts = await readText('sarif', log({ invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }));
    expect(facts.oddities.map(({ message }) => message)).toStrictEqual(['lighthouse warns of its own work: Syntax error at line quay.ts:1', 'lighthouse warns of its own work: aborted']);
  });

  test('a package that Staticcheck could not compile, which it lists among its results', async () => {
    const compile = { tool: { driver: { name: 'Staticcheck' } }, results: [result({ ruleId: 'compile', kind: 'fail', message: { text: 'undefined: quay' } })] };
    const facts = await readText('sarif', log(compile));
    expect([facts.runSucceeded, facts.oddities[0]?.message]).toStrictEqual([false, 'Staticcheck could not look at a package: undefined: quay']);
    expect((await readText('sarif', log({ ...compile, tool: { driver } }))).runSucceeded).toBe(true);
  });

  test('a package that golangci-lint could not compile, whatever severity its config gives that', async () => {
    const typecheck = { tool: { driver: { name: 'golangci-lint' } }, results: [result({ ruleId: 'typecheck', level: 'warning', message: { text: 'undefined: quay' } })] };
    const facts = await readText('sarif', log(typecheck));
    expect([facts.runSucceeded, facts.oddities[0]?.message]).toStrictEqual([false, 'golangci-lint could not look at a package: undefined: quay']);
    const lines = [{ description: 'typecheck: undefined: quay', check_name: 'typecheck', severity: 'minor', fingerprint: 'F', location: { path: 'quay/a.go', lines: { begin: 3 } } }];
    const xml = '<checkstyle version="5.0"><file name="quay/a.go"><error column="2" line="3" message="undefined: quay" severity="warning" source="typecheck"></error></file></checkstyle>';
    for (const told of [await readText('codeclimate', JSON.stringify(lines)), await readText('checkstyle', xml)]) {
      expect([told.runSucceeded, told.oddities[0]?.message]).toStrictEqual([false, expect.stringContaining('golangci-lint could not look at a package: ')]);
    }
  });
});

test('several runs', async () => {
  const runs = ['lighthouse', 'Buoy'].map((name) => ({ tool: { driver: { name } }, results: [result()] }));
  const facts = await readText('sarif', JSON.stringify({ version: '2.1.0', runs }));
  expect(facts.tools).toStrictEqual(['Buoy', 'lighthouse']);
  expect(facts.results.map(({ tool }) => tool)).toStrictEqual(['lighthouse', 'Buoy']);
});

test('what is in other places and changes no finding is not a reason to refuse a report', async () => {
  const run = { results: [result()], externalPropertyFileReferences: { taxonomies: [{ guid: 'g', location: { uri: 'https://cwe.example/cwe.sarif' } }], logicalLocations: [{ guid: 'l' }] } };
  const facts = await readText('sarif', log(run, { inlineExternalProperties: [{ guid: 'g', runGuid: 'r' }] }));
  expect([facts.results.length, facts.oddities, facts.runSucceeded]).toStrictEqual([1, [], true]);
});

describe('what is refused', () => {
  test.each([
    ['another version', JSON.stringify({ version: '1.0.0', runs: [] }), /SARIF 1\.0\.0/],
    ['no version', JSON.stringify({ runs: [] }), /expected a text at \/version/],
    ['no runs', JSON.stringify({ version: '2.1.0' }), /expected a list at \/runs/],
    ['external results', log({ externalPropertyFileReferences: { results: [{ location: { uri: 'results.sarif' } }] } }), /keeps results in other files/],
    ['external rules', log({ externalPropertyFileReferences: { taxonomies: [], driver: { location: { uri: 'driver.sarif' } } } }), /keeps driver in other files/],
    ['inline external properties', log({}, { inlineExternalProperties: [{ guid: 'g' }, { guid: 'h', results: [] }] }), /inline external properties with results/],
    ['a rule number that leads nowhere', log({ results: [result({ ruleIndex: 9 })] }), /rule number 9, and there are 1 rules/],
    ['a rule number that is not a number of a rule', log({ results: [result({ ruleIndex: 0.5 })] }), /rule number 0\.5/],
    ['an extension that is not there', log({ results: [result({ rule: { toolComponent: { index: 3 } } })] }), /extension number 3/],
    ['a component that is not there', log({ results: [result({ rule: { toolComponent: { name: 'east' } } })] }), /"east"/],
    ['a level that does not exist', log({ results: [result({ level: 'fatal' })] }), /at \/runs\/0\/results\/0\/level/],
    ['a tool without a name', log({ tool: { driver: {} } }), /\/runs\/0\/tool\/driver\/name/],
    ['two members of one name', `{"version":"2.1.0","runs":[],"runs":[]}`, /appears twice/],
  ])('%s', async (_, text, why) => expect(await refusalOf('sarif', text)).toMatch(why));

  test('a rule whose number and name differ is a difference, and the name counts', async () => {
    const facts = await readText('sarif', log(withRules([{ id: 'ice' }, { id: 'fog', defaultConfiguration: { level: 'error' } }], [result({ ruleIndex: 0 })])));
    expect(facts.results.map(({ rule, severity }) => [rule, severity])).toStrictEqual([['fog', 'high']]);
    expect(facts.oddities[0]?.message).toContain('the name counts');
    const unknown = await readText('sarif', log(withRules([{ id: 'ice', defaultConfiguration: { level: 'error' } }], [result({ ruleIndex: 0 })])));
    expect(unknown.results.map(({ rule, severity }) => [rule, severity])).toStrictEqual([['fog', 'high']]);
    expect(unknown.oddities[0]?.message).toContain('the number counts');
  });
});
