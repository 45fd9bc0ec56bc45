import { describe, expect, it } from 'vitest';
import { createSonarqubeTestsReader } from '../../src/formats/tests/sonarqube-tests.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createSonarqubeTestsReader('sonar.xml'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const one = (inside = '', name = 'moors'): string => `<testCase name="${name}" duration="1500">${inside}</testCase>`;
const report = (cases: string): Uint8Array => bytesOf(`<testExecutions version="1"><file path="quay.test.js">${cases}</file></testExecutions>`);

describe('generic test execution of SonarQube', () => {
  it('as vitest-sonar-reporter writes it: a case with two errors counts once, a file that did not load is an error', () => {
    const { notable, ...facts } = factsOf(fixture('sonarqube-tests/vitest.xml'));
    expect(facts).toMatchObject({ passed: 3, failed: 2, errors: 2, skipped: 3, seconds: 0.027, oddities: [], runSucceeded: true });
    expect(notable.map(({ status, name, file, line }) => [status, name, file, line])).toEqual([
      ['failed', 'v/harbour.test.js > harbour - finds the lighthouse', '/home/runner/harbour/v/harbour.test.js', 5], ['error', 'v/harbour.test.js > harbour - quay - breaks the rope', '/home/runner/harbour/v/harbour.test.js', 7],
      ['failed', 'v/harbour.test.js > harbour - quay - soft', '/home/runner/harbour/v/harbour.test.js', 10], ['error', 'v/load.test.js > (the file itself)', 'v/load.test.js', null],
    ]);
  });

  it('a failure counts more than a skip, and more than a word is its message', () => {
    expect(factsOf(report(one('<skipped message="later"/><failure message="Error"><![CDATA[no tide]]></failure>')))).toMatchObject({ failed: 1, skipped: 0, seconds: 1.5, notable: [{ message: 'no tide', file: 'quay.test.js' }] });
    expect(factsOf(report(one('<failure/>') + one('<failure/>', 'sails') + one() + one('<failure/>')))).toMatchObject({ passed: 1, failed: 3 });
  });

  it.each([
    ['a word of nobody', report(one('<sunk/>')), 'a <sunk> in the case "moors" is not known to SonarQube'],
    ['another root', bytesOf('<executions/>'), 'its root is <executions>'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
