import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { createCtrfReader } from './ctrf.js';
import { createCucumberMessagesReader } from './cucumber-messages.js';
import { createCucumberReader } from './cucumber.js';
import { createDartReader } from './dart.js';
import { createGoTestReader } from './go-test.js';
import { createJestReader } from './jest.js';
import { createJunitReader } from './junit.js';
import { createMochaReader } from './mocha.js';
import { createMochawesomeReader } from './mochawesome.js';
import { createNunitReader } from './nunit.js';
import { createPlaywrightReader } from './playwright.js';
import { createRobotReader } from './robot.js';
import { createRspecReader } from './rspec.js';
import { createSonarqubeTestsReader } from './sonarqube-tests.js';
import { createTapReader } from './tap.js';
import { createTestngReader } from './testng.js';
import { createTrxReader } from './trx.js';
import { createXunitReader } from './xunit.js';

/** Names of the formats of test reports, as a configuration writes them. */
export const TEST_FORMATS = ['junit', 'trx', 'nunit', 'xunit', 'ctrf', 'tap', 'jest', 'vitest', 'mocha', 'playwright', 'go-test', 'dart', 'mochawesome', 'cucumber', 'robot', 'rspec', 'testng', 'cucumber-messages', 'sonarqube-tests'] as const;
export type TestFormat = (typeof TEST_FORMATS)[number];

export const TEST_READERS: Readonly<Record<TestFormat, CreateReportReader<TestFacts>>> = {
  junit: createJunitReader,
  trx: createTrxReader,
  nunit: createNunitReader,
  xunit: createXunitReader,
  ctrf: createCtrfReader,
  tap: createTapReader,
  jest: createJestReader,
  vitest: createJestReader,
  mocha: createMochaReader,
  playwright: createPlaywrightReader,
  'go-test': createGoTestReader,
  dart: createDartReader,
  mochawesome: createMochawesomeReader,
  cucumber: createCucumberReader,
  robot: createRobotReader,
  rspec: createRspecReader,
  testng: createTestngReader,
  'cucumber-messages': createCucumberMessagesReader,
  'sonarqube-tests': createSonarqubeTestsReader,
};
