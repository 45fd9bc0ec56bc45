import type { AnalysisFacts } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'CPD';

/**
 * XML of PMD's CPD (https://pmd.github.io/schema/cpd-report_1_0_0.xsd, reviewed 2026-11-27) and of jscpd (`-r xml`): `<pmd-cpd>` of `<duplication>`, each with two or more `<file>`. A duplication is one violation,
 * at its first place; it has no severity: all is high. An `<error>` is a file that was not read.
 */
export const createCpdReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new CpdDialect(cursor));

class CpdDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private duplication: { readonly lines: string; readonly places: XmlAttributes[] } | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor } = this;
    if (cursor.depth === 1) {
      if (name !== 'pmd-cpd') cursor.refuse(`its root is <${name}>, not <pmd-cpd>`, { expected: '<pmd-cpd>', actual: `<${name}>` });
      this.collector.tool(TOOL);
    } else if (cursor.depth === 2) {
      if (name === 'duplication') this.duplication = { lines: attributes['lines'] ?? '?', places: [] };
      else if (name === 'error') this.collector.fail(`CPD could not look at ${attributes['filename'] ?? 'a file'}: ${(attributes['msg'] ?? '').split('\n', 1)[0] ?? ''}`, cursor.line);
      // Of `file` the tokens of each file.
      else if (name !== 'file') cursor.refuse(`<${name}> is where only <duplication> may`);
    } else if (cursor.depth === 3 && name === 'file') {
      this.duplication?.places.push({ ...attributes });
    }
    return false;
  }

  close(name: string): void {
    if (name !== 'duplication' || this.duplication === null) return;
    const { lines, places: [first, ...others] } = this.duplication;
    this.duplication = null;
    if (first === undefined || others.length === 0) this.cursor.refuse('a <duplication> has fewer than two places', { expected: 'two or more <file>' });
    const elsewhere = others.map(({ path, line }) => `${path ?? '?'}:${line ?? '?'}`).join(', ');
    this.collector.add({ tool: TOOL, rule: 'duplication', severity: 'high', message: `${lines} lines are also in ${elsewhere}`, file: first['path'] ?? null, line: wholeNumber(first['line']), column: wholeNumber(first['column']) });
  }

  end(): AnalysisFacts {
    return this.collector.facts();
  }
}
