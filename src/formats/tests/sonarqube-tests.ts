import { own } from '../../base/plain-values.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * Generic test execution of SonarQube (https://docs.sonarsource.com/sonarqube-server/latest/analyzing-source-code/test-coverage/generic-test-data, reviewed 2026-11-27),
 * as reporters for Vitest, Jest, Karma and Mocha write it: `file` elements with their `testCase` elements, durations in milliseconds.
 */
export const createSonarqubeTestsReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new SonarDialect(cursor));

const STATUSES: Readonly<Record<string, CaseStatus>> = { failure: 'failed', error: 'error', skipped: 'skipped' };

interface OpenCase {
  readonly name: string;
  readonly duration: string | null;
  status: CaseStatus;
  message: string | null;
  trace: string | null;
}

class SonarDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private file: string | null = null;
  private before = 0;
  private case: OpenCase | null = null;
  private last: OpenCase | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { depth } = this.cursor;
    // `unitTest` of SonarQube before 6.2.
    if (depth === 1 && name !== 'testExecutions' && name !== 'unitTest') {
      this.cursor.refuse(`its root is <${name}>, which is not a generic test execution of SonarQube`, { expected: '<testExecutions>', actual: `<${name}>` });
    }
    if (depth === 2 && name === 'file') {
      this.file = attributes['path'] ?? null;
      this.before = this.tally.cases;
      this.last = null;
    } else if (depth === 3 && name === 'testCase') {
      this.case = { name: attributes['name'] ?? '', duration: attributes['duration'] ?? null, status: 'passed', message: null, trace: null };
    } else if (this.case !== null && depth === 4) {
      const status = own(STATUSES, name);
      if (status === undefined) this.cursor.refuse(`a <${name}> in the case ${quoted(this.case.name)} is not known to SonarQube`, { expected: Object.keys(STATUSES).join(', '), actual: name });
      if (this.case.status === 'passed' || this.case.status === 'skipped') this.case.status = status;
      if (status !== 'skipped') this.case.message ??= attributes['message'] ?? '';
      return status !== 'skipped' && this.case.trace === null && !this.tally.isFull;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    if (this.case !== null && text !== null) this.case.trace = text;
    else if (this.case !== null && name === 'testCase') this.addCase(this.case);
    else if (name === 'file' && this.tally.cases === this.before) {
      this.tally.add('error', caseName(this.file, '(the file itself)'), null, { file: this.file, messages: ['no case of it is in the report: it did not load'] });
    }
  }

  end(): TestFacts {
    return this.tally.facts();
  }

  private addCase(one: OpenCase): void {
    const { name, duration, status, message, trace } = one;
    const { last } = this;
    this.case = null;
    this.last = one;
    const isBad = status === 'failed' || status === 'error';
    // vitest-sonar-reporter writes a case again for each of its errors.
    if (isBad && last !== null && last.status !== 'passed' && last.status !== 'skipped' && last.name === name && last.duration === duration) return;
    // Some write the word alone as the message: `Error`.
    this.tally.add(status, caseName(this.file, name), duration === null ? null : Number(duration) / 1000, { file: this.file, messages: [message, trace], traces: [trace, message] });
  }
}
