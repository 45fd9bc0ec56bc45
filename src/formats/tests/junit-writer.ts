import type { XmlAttributes } from '../xml/xml-dialect.js';

/**
 * Writers whose totals or cases mean something of their own. pytest counts its subtests and the error of a tear-down too, Newman scripts that ran and
 * the cases of its last iteration, jest-junit no case that is still to be done, Surefire none of a class that has others in it. Bats before 1.13 lists each try of a test, and one that was
 * running when it was stopped, and counts those that ended. doctest counts assertions, mocha-junit-reporter (also of Cypress) the tests that a suite has, whether they ran or not. Common Test of Erlang lists its
 * set-ups and tear-downs as cases and counts them not; EUnit, in which nobody can skip a test, calls skipped what it had to cancel. Testem
 * (Ember) writes what is still to be done and fails, as it should, like a failure, and does not count it as one. node-tap
 * counts tests, their assertions and their plans, and marks what was skipped by a property. gotestsum and go-junit-report (`go`, told by a
 * property) list each run of a test.
 */
export type JunitWriter = 'bats' | 'biome' | 'common-test' | 'criterion' | 'doctest' | 'eunit' | 'go' | 'jest-junit' | 'mocha-junit' | 'newman' | 'node-tap' | 'pester' | 'playwright' | 'pytest' | 'surefire' | 'testcafe' | 'testem' | 'web-test-runner';

/** The attribute `hostname` of Catch2. */
export const HOST_OF_CATCH2 = 'tbd';

const ROOT_NAMES: ReadonlyMap<string, JunitWriter> = new Map([['pytest tests', 'pytest'], ['Biome', 'biome'], ['Criterion Tests', 'criterion']]);
/** Attributes of a suite, or of the root, in the order in which the writer has them, whatever names its user gave it. */
const SUITE_ATTRIBUTES: ReadonlyMap<string, JunitWriter> = new Map([
  ['name errors failures skipped tests time timestamp hostname', 'pytest'],
  ['name timestamp hostname tests failures skipped time errors', 'playwright'],
  ['name errors failures skipped timestamp time tests', 'jest-junit'],
  ['tests failures errors skipped time name', 'eunit'],
  ['name id tests skipped errors failures time', 'web-test-runner'],
  ['name tests skipped todo failures timestamp time', 'testem'],
  ['id name tests failures assertions skipped time', 'node-tap'],
  ['name time tests failures', 'mocha-junit'],
  ['name time tests failures skipped', 'mocha-junit'],
  ['name timestamp tests package hostname id errors time failures', 'mocha-junit'],
  ['name timestamp tests file package hostname id errors time failures', 'mocha-junit'],
]);
const COMMON_TEST = /^(?:package )?hostname name time timestamp errors failures skipped tests (?:url )?log$/;
const SUREFIRE = /^https:\/\/maven\.apache\.org\/surefire\//;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who wrote a suite at `depth` (1: the root), or null. A suite of Newman is a request with its id in the collection. */
export function junitWriter(attributes: XmlAttributes, depth: number, root: XmlAttributes | undefined): JunitWriter | null {
  const name = attributes['name'] ?? '';
  if (depth > 2) return null;
  if (depth === 1) {
    const schema = attributes['xsi:noNamespaceSchemaLocation'] ?? '';
    if (schema === 'junit_schema_4.xsd') return 'pester';
    if (SUREFIRE.test(schema)) return 'surefire';
    const known = name.startsWith('TestCafe Tests: ') ? 'testcafe' : ROOT_NAMES.get(name);
    if (known !== undefined) return known;
  }
  if (depth === 2 && GUID.test(attributes['id'] ?? '') && root?.['failures'] === undefined) return 'newman';
  if (depth === 2 && name.endsWith('.bats')) return 'bats';
  if (attributes['doctest_version'] !== undefined) return 'doctest';
  const names = Object.keys(attributes).join(' ');
  if (COMMON_TEST.test(names)) return 'common-test';
  const writer = SUITE_ATTRIBUTES.get(names) ?? null;
  // Before 1.34 Playwright gave milliseconds, and told of no annotation, so that nothing says which skips were asked for.
  return writer === 'playwright' && /^\d+$/.test(attributes['timestamp'] ?? '') ? null : writer;
}
