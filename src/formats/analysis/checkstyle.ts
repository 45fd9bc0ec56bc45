import type { AnalysisFacts } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityOfGoLevel } from './level-severity.js';

/** Stands as the tool where the report does not say which one wrote it. */
const TOOL = 'checkstyle';
/** What ESLint's formatter puts before its rules. */
const ESLINT_RULES = 'eslint.rules.';

/**
 * Checkstyle's XML, which many linters write: `<checkstyle>` of `<file name>` of `<error line column severity message source>`.
 * Severities error, warning and info are high, medium and low, `ignore` is left out; without one, Checkstyle means error. Old golangci-lint has those of gosec.
 * PHPStan has a `<file>` without a name for what is said of no file. An `<exception>` is a file that was not checked: the run did not succeed.
 */
export const createCheckstyleReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new CheckstyleDialect(cursor));

class CheckstyleDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private file: string | null = null;
  private exceptionLine = 0;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor } = this;
    if (cursor.depth === 1) {
      if (name !== 'checkstyle') cursor.refuse(`its root is <${name}>, not <checkstyle>`, { expected: '<checkstyle>', actual: `<${name}>` });
      this.collector.tool(TOOL);
    } else if (name === 'file' && cursor.depth === 2) {
      this.file = attributes['name'] ?? '';
    } else if (name === 'error' && cursor.depth === 3 && this.file !== null) {
      this.addError(attributes);
    } else if (name === 'exception') {
      this.exceptionLine = cursor.line;
      return true;
    } else {
      cursor.refuse(`<${name}> is where only <${cursor.depth === 2 ? 'file' : 'error'}> may`);
    }
    return false;
  }

  close(name: string, text: string | null): void {
    if (name === 'exception') this.collector.fail(`${this.file || 'a file'} was not checked: ${(text ?? '').trim().split('\n', 1)[0] ?? ''}`, this.exceptionLine);
    if (name === 'file') this.file = null;
  }

  end(): AnalysisFacts {
    return this.collector.facts();
  }

  private addError(attributes: XmlAttributes): void {
    const { cursor } = this;
    const word = attributes['severity'] ?? 'error';
    if (word === 'ignore') return;
    const severity = severityOfGoLevel(word) ?? cursor.refuse(`the severity ${JSON.stringify(word)} is not known to Checkstyle`, { expected: 'error, warning, info or ignore', actual: word });
    const source = attributes['source'] ?? '';
    const isEslint = source.startsWith(ESLINT_RULES);
    this.collector.uncompiled(source, attributes['message'] ?? '', cursor);
    this.collector.add({
      tool: isEslint ? 'eslint' : TOOL, rule: isEslint ? source.slice(ESLINT_RULES.length) : source, severity,
      message: attributes['message'] ?? '', file: this.file, line: this.numberIn(attributes, 'line'), column: this.numberIn(attributes, 'column'),
    });
  }

  private numberIn(attributes: XmlAttributes, name: string): number | null {
    const text = attributes[name];
    if (text === undefined || text === '') return null;
    if (!/^-?\d{1,10}$/.test(text)) this.cursor.refuse(`the ${name} ${JSON.stringify(text)} is not a whole number`, { expected: 'a whole number', actual: text });
    return Number(text);
  }
}
