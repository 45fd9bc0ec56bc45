import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'PMD';

/** By priority, as in its SARIF. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = { 1: 'high', 2: 'high', 3: 'medium', 4: 'low', 5: 'low' };

/**
 * PMD's XML, which its plugins for Maven and Gradle write too (https://pmd.github.io/schema/report_2_0_0.xsd, reviewed 2026-11-27): `<pmd>` of `<file name>` of `<violation>`. An `<error>` is a file that
 * it could not parse or a rule that broke on it, a `<configerror>` a rule that did not run.
 */
export const createPmdReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new PmdDialect(cursor));

class PmdDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private file: string | null = null;
  private violation: XmlAttributes | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor, collector } = this;
    if (cursor.depth === 1) {
      if (name !== 'pmd') cursor.refuse(`its root is <${name}>, not <pmd>`, { expected: '<pmd>', actual: `<${name}>` });
      collector.tool(TOOL);
    } else if (cursor.depth === 2) {
      this.file = name === 'file' ? (attributes['name'] ?? '') : null;
      if (name === 'error') collector.fail(`PMD could not look at ${attributes['filename'] ?? 'a file'}: ${firstLine(attributes['msg'])}`, cursor.line);
      if (name === 'configerror') collector.fail(`PMD did not run the rule ${attributes['rule'] ?? ''}: ${firstLine(attributes['msg'])}`, cursor.line);
      if (name === 'suppressedviolation') collector.add({ tool: TOOL, severity: 'low', message: attributes['msg'] ?? '', file: attributes['filename'] ?? null, isSuppressed: true });
    } else if (cursor.depth === 3 && this.file !== null) {
      if (name !== 'violation') cursor.refuse(`<${name}> is where only <violation> may`);
      this.violation = { ...attributes };
      return true;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    const { violation, cursor } = this;
    if (name !== 'violation' || violation === null) return;
    this.violation = null;
    const priority = violation['priority'] ?? '';
    const severity = own(SEVERITIES, priority) ?? cursor.refuse(`the priority ${JSON.stringify(priority)} is not known to PMD`, { expected: '1 to 5', actual: priority });
    this.collector.add({
      tool: TOOL, rule: violation['rule'] ?? '', severity, message: text ?? '', file: this.file, line: wholeNumber(violation['beginline']), column: wholeNumber(violation['begincolumn']),
    });
  }

  end(): AnalysisFacts {
    return this.collector.facts();
  }
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
