import { own } from '../../base/plain-values.js';
import type { TestFormat } from './test-formats.js';
import { jsonKeys } from '../json-keys.js';
import { startText } from '../start-text.js';
import { rootElement } from '../xml/root-element.js';

/** How much of the start of a file is looked at, in bytes. */
const DETECTION_BYTES = 64 * 1024;

const ROOTS: Readonly<Record<string, TestFormat>> = {
  testsuites: 'junit', testsuite: 'junit', TestRun: 'trx', 'test-run': 'nunit', 'test-results': 'nunit', assemblies: 'xunit', assembly: 'xunit', robot: 'robot', 'testng-results': 'testng', testExecutions: 'sonarqube-tests', unitTest: 'sonarqube-tests',
};

/** Roots that CppUnit, AUnit and Check named like others did: TRX always has its namespace, and JUnit never that one. */
const OF_OTHERS = /^<(?:TestRun(?=[\s>])(?![^>]{0,2000}\sxmlns=)|testsuites[^>]{0,200}\sxmlns="http:\/\/check\.sourceforge\.net\/)/;

/**
 * The format of a test report by its first bytes (at least `DETECTION_BYTES`, or the whole file), or null. It only chooses the
 * reader: whether the file is whole and right, the reader says.
 */
export function detectTestFormat(start: Uint8Array): TestFormat | null {
  const root = rootElement(start.subarray(0, DETECTION_BYTES));
  const text = startText(start.subarray(0, DETECTION_BYTES));
  // Further down a test may have printed such an element.
  if (root !== null) return OF_OTHERS.test(text.slice(text.indexOf(`<${root}`))) ? null : own(ROOTS, root) ?? null;
  if (/^\s*[{[]/.test(text)) return jsonFormat(text);
  return isTap(text) ? 'tap' : goAmongOther(text);
}

function jsonFormat(text: string): TestFormat | null {
  const { keys, isLines } = jsonKeys(text);
  if (/^\s*\[/.test(text) && isCucumber(keys, text)) return 'cucumber';
  if (keys.has('meta/protocolVersion') && keys.has('meta/implementation')) return 'cucumber-messages';
  if (keys.has('Action') && (keys.has('Package') || keys.has('ImportPath'))) return 'go-test';
  if (keys.has('type') && (keys.has('protocolVersion') || keys.has('time')) && isLines) return 'dart';
  if (keys.has('numTotalTests') || keys.has('numFailedTestSuites') || (keys.has('testResults') && keys.has('success'))) return 'jest';
  if (keys.has('examples') && /"(?:full_description|summary_line)"\s*:/.test(text)) return 'rspec';
  if (keys.has('config/rootDir') && (keys.has('suites') || keys.has('config/configFile'))) return 'playwright';
  if (keys.has('stats/testsRegistered')) return 'mochawesome';
  if (keys.has('stats') && (keys.has('tests') || keys.has('stats/passes'))) return 'mocha';
  if ((keys.has('suite/name') || keys.has('suite/id') || (keys.has('name') && (keys.has('suites') || keys.has('tests')))) && /"(?:elapsed_time|lineno)"\s*:/.test(text)) return 'robot';
  if (keys.has('results/tool') || keys.has('results/summary') || (keys.has('reportFormat') && keys.has('specVersion'))) return 'ctrf';
  return null;
}

/** Cucumber-JS and -JVM write the scenarios of a feature before its name, and a hook of them may hold a whole picture. */
function isCucumber(keys: ReadonlySet<string>, text: string): boolean {
  if (keys.has('keyword') && keys.has('name') && (keys.has('uri') || keys.has('location'))) return true;
  return keys.has('elements') && /"(?:(?:steps|before|after)"\s*:\s*\[|keyword"\s*:)/.test(text);
}

function isTap(text: string): boolean {
  return text.split('\n', 200).some((line) => /^K?TAP version \d+\s*$|^1\.\.\d+(?:\s|$)|^(?:not )?ok \d+(?:\s|$)/.test(line));
}

/** The go command prints `go: downloading ...` before the first record when both outputs go into one file. */
function goAmongOther(text: string): TestFormat | null {
  const line = text.split('\n', 1000).find((candidate) => candidate.startsWith('{"'));
  return line === undefined ? null : jsonFormat(line);
}
