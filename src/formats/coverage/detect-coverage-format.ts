import { startText } from '../start-text.js';
import type { CoverageFormat } from './coverage-format.js';
import { outlineJson } from './json-outline.js';

/** So many bytes of a file tell its format. */
const DETECTION_BYTES = 64 * 1024;

/**
 * Which coverage format a file has, by its first bytes (up to `DETECTION_BYTES`; more is not looked at); null where none fits. A guess: the
 * reader of that format then checks the whole file.
 */
export function detectCoverageFormat(start: Uint8Array): CoverageFormat | null {
  const text = startText(start.subarray(0, DETECTION_BYTES));
  const first = text.search(/\S/);
  switch (text[first]) {
    case '<':
      return ofXml(text.slice(first));
    case '{':
    case '[':
      return ofJson(text.slice(first));
    default:
      return ofLines(text);
  }
}

function ofLines(text: string): CoverageFormat | null {
  const line = text.split('\n').find((found) => found.trim() !== '' && !found.startsWith('#')) ?? '';
  if (/^mode: (?:set|count|atomic)\r?$/.test(line)) return 'go-cover';
  return /^(?:TN:|SF:)/.test(line) ? 'lcov' : null;
}

function ofXml(text: string): CoverageFormat | null {
  const tags = elementsOf(text);
  const [root] = tags.next().value ?? [];
  switch (root) {
    case 'report':
      for (const [name] of tags) if (['sessioninfo', 'group', 'package', 'counter'].includes(name)) return 'jacoco';
      return /\/\/JACOCO\/\/|jacoco/i.test(text.slice(0, 1024)) ? 'jacoco' : null;
    case 'CoverageSession':
      return 'opencover';
    case 'coverage':
      for (const [name] of tags) {
        if (name === 'project' || name === 'testproject') return 'clover';
        if (name === 'sources' || name === 'packages') return 'cobertura';
        if (name === 'file') return 'sonarqube-coverage';
      }
      return /<coverage[^>]{0,1000}\sline-rate=/.test(text) ? 'cobertura' : null;
    default:
      return null;
  }
}

/** Names of the elements that begin in `text`, in their order; comments and instructions are left out. */
function* elementsOf(text: string): Generator<[string], undefined> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) return undefined;
      at = end + 3;
      continue;
    }
    at += 1;
    const name = /^[A-Za-z_][\w:.-]{0,100}/.exec(text.slice(at, at + 101))?.[0];
    if (name !== undefined) yield [name.slice(name.lastIndexOf(':') + 1)];
  }
  return undefined;
}

function ofJson(text: string): CoverageFormat | null {
  const keys = outlineJson(text);
  const has = (...pointers: string[]): boolean => pointers.some((pointer) => keys.has(pointer));
  if (has('[]/totalLines', '[]/totalCovered', '[]/coveredPercent')) return 'salesforce';
  if (has('result/details', 'result/deployUrl', 'result/checkOnly', 'result/coverage', 'result/tests', 'result/summary', 'details/runTestResult')) return 'salesforce';
  if (has('coverage/coverage/[]', 'coverage/coverage') || (has('summary/testRunId') && has('tests'))) return 'salesforce';
  if (has('meta/simplecov_version', 'meta/simple_cov_version')) return 'simplecov';
  if (has('meta/branch_coverage', 'meta/show_contexts')) return 'coverage-py';
  if (has('data/[]/files', 'data/[]/functions', 'data/[]/totals')) return 'llvm-cov';
  if (has('total/lines/pct', 'total/statements/pct', 'total/branches/pct')) return 'istanbul-summary';
  if (has('*/statementMap', '*/fnMap', '*/branchMap', '*/data/statementMap')) return 'istanbul';
  const some = (pattern: RegExp): boolean => [...keys].some((key) => pattern.test(key));
  if (some(/^coverage\/\*\/\d+$/)) return 'codecov';
  if (some(/^[^/]{1,200}\.(?:dll|exe)\/.*::/i)) return 'coverlet';
  if (has('*/coverage/*/lines', '*/coverage/*/[]', 'coverage/*/lines', 'coverage/*/[]')) return 'simplecov';
  return null;
}
