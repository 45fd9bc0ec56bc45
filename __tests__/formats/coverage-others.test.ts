import { describe, expect, it } from 'vitest';
import type { CoverageFormat } from '../../src/formats/coverage/coverage-format.js';
import { factsOf, fixture, places, problemOf, share } from './coverage-fixtures.js';

const filesOf = (name: string) => factsOf(fixture(name).format, fixture(name).bytes).files;

describe('coverage of coverlet, Codecov and SonarQube', () => {
  it('coverlet: a file of two modules is one, a line is covered where one of them ran it', () => {
    const [file, ...others] = filesOf('coverlet/typed.json');
    expect(others).toEqual([]);
    expect(file?.path).toBe('/tmp/harbour/src/Tide.cs');
    expect(places(file?.lines ?? null)).toBe('7+ 8+ 9- 11+ 15+ 16+');
    expect(places(file?.branches ?? null)).toBe('8- 8+');
    expect(places(file?.functions ?? null)).toBe('7+ 15+');
  });

  it('Codecov: hits, branches, lines without code, and a list that begins at line 0', () => {
    const [quay, tide] = filesOf('codecov/typed.json');
    expect([quay?.path, places(quay?.lines ?? null), share(quay?.branches ?? null)]).toEqual(['src/quay.rs', '1+ 2+ 3- 4- 5+', '1/2']);
    expect([tide?.path, places(tide?.lines ?? null), share(tide?.branches ?? null)]).toEqual(['src/tide.rs', '1+ 2- 3- 4+', '0/2']);
  });

  it('SonarQube: branches of a line, and a file that stands there twice', () => {
    const [file, ...others] = factsOf('sonarqube-coverage', '<coverage version="1"><file path="a.py"><lineToCover lineNumber="3" covered="true" branchesToCover="8" coveredBranches="7"/></file>'
      + '<file path="a.py"><lineToCover lineNumber="4" covered="false"/></file></coverage>').files;
    expect(others).toEqual([]);
    expect([places(file?.lines ?? null), share(file?.branches ?? null)]).toEqual(['3+ 4-', '7/8']);
  });

  it.each<[what: string, format: CoverageFormat, report: string, why: RegExp]>([
    ['a line that is none', 'coverlet', '{"a.dll":{"a.cs":{"A":{"void A::b()":{"Lines":{"x":1},"Branches":[]}}}}}', /"x" is not a line/],
    ['hits below 0', 'coverlet', '{"a.dll":{"a.cs":{"A":{"void A::b()":{"Lines":{"1":-1},"Branches":[]}}}}}', /expected a whole number from 0 at \/a.dll\/a.cs\/A\/void A::b\(\)\/Lines\/1/],
    ['more branches than there are', 'codecov', '{"coverage":{"a.rs":{"1":"2/1"}}}', /line 1 of a.rs is "2\/1"/],
    ['a word', 'codecov', '{"coverage":{"a.rs":{"1":"gale"}}}', /line 1 of a.rs is "gale"/],
    ['no coverage', 'codecov', '{"messages":{}}', /expected an object at \/coverage, found nothing/],
    ['a line that says nothing', 'sonarqube-coverage', '<coverage version="1"><file path="a.py"><lineToCover lineNumber="3"/></file></coverage>', /<lineToCover> has no covered/],
    ['neither true nor false', 'sonarqube-coverage', '<coverage version="1"><file path="a.py"><lineToCover lineNumber="3" covered="1"/></file></coverage>', /covered of line 3 of a.py is "1"/],
    ['more branches than there are', 'sonarqube-coverage', '<coverage version="1"><file path="a.py"><lineToCover lineNumber="3" covered="true" branchesToCover="1" coveredBranches="2"/></file></coverage>', /has 2 of 1 branches/],
    ['Cobertura', 'sonarqube-coverage', '<coverage><packages/></coverage>', /<packages> below <coverage>/],
    ['test executions', 'sonarqube-coverage', '<testExecutions version="1"/>', /the root is <testExecutions>/],
  ])('%s in %s is refused', (_what, format, report, why) => expect(problemOf(format, report)).toMatch(why));
});
