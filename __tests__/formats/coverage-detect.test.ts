import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectCoverageFormat } from '../../src/formats/coverage/detect-coverage-format.js';
import { outlineJson } from '../../src/formats/coverage/json-outline.js';
import { FIXTURES, fixtureText } from './coverage-fixtures.js';
import { bytesOf, utf16Of } from './read-report.js';

describe('the format of a coverage report', () => {
  it.each(FIXTURES)('of $name is $format', ({ format, bytes }) => {
    expect(detectCoverageFormat(bytes)).toBe(format);
    expect(detectCoverageFormat(Buffer.concat([bytesOf('\ufeff'), bytes])), 'with a byte order mark').toBe(format);
  });

  it.each([
    ['', null], ['hello', null], ['<testsuites/>', null], ['<report><a/></report>', null], ['{"a":1}', null], ['[]', null], [fixtureText('go-cover/func.txt'), null],
    ['# made by a script\nSF:a.c\n', 'lcov'], ['mode: atomic\n', 'go-cover'], ['<!-- <coverage> --><CoverageSession>', 'opencover'], ['<coverage line-rate="1"/>', 'cobertura'],
    ['{"meta":{"simplecov_version":"0.22"},"coverage":{}}', 'simplecov'], ['{"status":0,"result":{"summary":{}', 'salesforce'],
  ])('of %j is %s', (text, format) => {
    expect(detectCoverageFormat(bytesOf(text))).toBe(format);
  });

  it('is found in UTF-16 as well, though only XML may be written in it', () => {
    expect(detectCoverageFormat(utf16Of('<?xml version="1.0" encoding="UTF-16"?><coverage line-rate="1"/>'))).toBe('cobertura');
    expect(detectCoverageFormat(utf16Of('SF:a.c\n'))).toBe('lcov');
  });

  it('is found without an end or an exception in any bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.string({ unit: fc.constantFrom(...'{}[]":,\\ a<!->/'), maxLength: 300 }).map(bytesOf)), (bytes) => {
      expect([null, 'lcov', 'cobertura', 'clover', 'jacoco', 'opencover', 'istanbul', 'istanbul-summary', 'simplecov', 'coverage-py', 'salesforce', 'llvm-cov', 'go-cover', 'codecov', 'coverlet', 'sonarqube-coverage']).toContain(detectCoverageFormat(bytes));
    }));
  });

  it('comes from the keys of JSON, wherever it is cut', () => {
    expect([...outlineJson('{"a/b":{"x":[{"y":1,"z":{"deep":{"er":1}}}],"q":"}"},"c":"\\"d\\":"')]).toEqual(expect.arrayContaining(['a/b', 'a/b/x', 'a/b/x/[]/y', '*/x/[]/z', 'a/b/q', 'c']));
    expect([...outlineJson('{"a":{"b":"c"')]).not.toContain('a/c');
  });
});
