import { own } from '../../base/plain-values.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { judgeClaim, quoted } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** xUnit.net v2 and v3 (https://xunit.net/docs/format-xml-v2, reviewed 2026-11-25): `assemblies`, `assembly`, `collection`, `test`. */
export const createXunitReader: CreateReportReader<TestFacts> = (path) => createXmlReader(path, (cursor) => new XunitDialect(cursor));

const RESULTS: Readonly<Record<string, CaseStatus>> = { Pass: 'passed', Fail: 'failed', Skip: 'skipped', NotRun: 'skipped' };

interface Open {
  readonly kind: 'test' | 'error';
  readonly attributes: XmlAttributes;
  message: string | null;
  trace: string | null;
}

interface Assembly {
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly cases: number;
  readonly bad: number;
  readonly tests: number;
}

class XunitDialect implements XmlDialect<TestFacts> {
  private readonly tally = new TestTally();
  private opened: Open | null = null;
  private assembly: Assembly | null = null;
  private tests = 0;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    if (this.cursor.depth === 1 && name !== 'assemblies' && name !== 'assembly') {
      this.cursor.refuse(`its root is <${name}>, which is not xUnit.net v2`, { expected: '<assemblies> or <assembly>', actual: `<${name}>` });
    }
    switch (name) {
      case 'assembly':
        this.assembly = { attributes, line: this.cursor.line, cases: this.tally.cases, bad: this.tally.bad, tests: this.tests };
        return false;
      case 'test':
      case 'error':
        if (this.opened !== null) this.cursor.refuse(`a <${name}> is inside a <${this.opened.kind}>`);
        this.opened = { kind: name, attributes, message: null, trace: null };
        return false;
      case 'message':
      case 'stack-trace':
        return this.opened !== null && !this.tally.isFull;
      default:
        return false;
    }
  }

  close(name: string, text: string | null): void {
    const { opened } = this;
    if (opened !== null && text !== null) {
      if (name === 'message') opened.message ??= withLines(text);
      else opened.trace ??= text;
    } else if (opened !== null && name === opened.kind) {
      this.opened = null;
      this.add(opened);
    } else if (name === 'assembly' && this.assembly !== null) {
      this.closeAssembly(this.assembly);
      this.assembly = null;
    }
  }

  end(): TestFacts {
    return this.tally.facts();
  }

  private add({ kind, attributes, message, trace }: Open): void {
    const details = { file: attributes['source-file'] ?? null, line: lineOf(attributes['source-line']), messages: [message, trace], traces: [trace, message] };
    if (kind === 'error') {
      // Of a set-up, a clean-up or the assembly: no test, but nothing that may be lost.
      this.tally.add('error', caseName(attributes['name'] ?? attributes['type']), null, details);
      return;
    }
    this.tests++;
    const result = attributes['result'] ?? '';
    const status = own(RESULTS, result);
    if (status === undefined) return this.cursor.refuse(`the result ${JSON.stringify(result)} is not known to xUnit.net`, { expected: Object.keys(RESULTS).join(', '), actual: result });
    const seconds = attributes['time'];
    this.tally.add(status, caseName(attributes['name']), seconds === undefined ? null : Number(seconds), details);
  }

  private closeAssembly({ attributes, line, cases, bad, tests }: Assembly): void {
    const claim = (key: string): number | null => wholeNumber(attributes[key]);
    const who = `the assembly ${quoted(attributes['name'] ?? '')}`;
    judgeClaim(this.tally, { who, what: 'cases', claimed: claim('total'), there: [this.tests - tests, this.tally.cases - cases] }, { line });
    const failed = claim('failed');
    if (failed !== null) judgeClaim(this.tally, { who, what: 'failed cases and errors', claimed: failed + (claim('errors') ?? 0), there: [this.tally.bad - bad] }, { line });
  }
}

/** xUnit.net writes the line ends of a message as `\n`, some runners as they are. */
function withLines(message: string): string {
  if (message.includes('\n') || !message.includes('\\n')) return message;
  return message.replace(/\\(?:r\\n|[\\nrt])/g, (escape) => (escape === '\\\\' ? '\\' : escape === '\\t' ? '\t' : '\n'));
}

function lineOf(line: string | undefined): number | null {
  return line !== undefined && /^[1-9]\d{0,8}$/.test(line) ? Number(line) : null;
}
