import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'Android Lint';

/** `Severity.description`; null is what nobody wants to see. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity | null>> = { Fatal: 'high', Error: 'high', Warning: 'medium', Information: 'low', Ignore: null };

/** Of files that it could not parse, and where it broke itself. */
const UNREAD = new Set(['LintError', 'ParserError']);

/**
 * XML of Android Lint (com.android.tools.lint.XmlReporter, reviewed 2026-11-27): `<issues format>` of `<issue>`, whose first `<location>` is the place. A baseline looks alike, but for its severities, which
 * are missing: it is no report.
 */
export const createAndroidLintReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new AndroidLintDialect(cursor));

class AndroidLintDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private issue: { readonly attributes: XmlAttributes; place: XmlAttributes | null } | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor } = this;
    if (cursor.depth === 1) {
      if (name !== 'issues' || attributes['format'] === undefined) cursor.refuse(`its root is <${name}>, not <issues format="…">`, { expected: '<issues format="…">', actual: `<${name}>` });
      this.collector.tool(TOOL);
    } else if (cursor.depth === 2) {
      if (name !== 'issue') cursor.refuse(`<${name}> is where only <issue> may`);
      if (attributes['severity'] === undefined) cursor.refuse('an issue has no severity: this is a baseline', { hint: 'Name the report (build/reports/lint-results-debug.xml), not the baseline.' });
      this.issue = { attributes: { ...attributes }, place: null };
    } else if (cursor.depth === 3 && name === 'location' && this.issue !== null) {
      this.issue.place ??= { ...attributes };
    }
    return false;
  }

  close(name: string): void {
    const { issue } = this;
    if (name !== 'issue' || issue === null) return;
    this.issue = null;
    const { attributes, place } = issue;
    const [rule, message, word] = [attributes['id'] ?? '', attributes['message'] ?? '', attributes['severity'] ?? ''];
    const severity = own(SEVERITIES, word);
    if (severity === undefined) this.cursor.refuse(`the severity ${JSON.stringify(word)} is not known to Android Lint`, { expected: Object.keys(SEVERITIES).join(', '), actual: word });
    if (severity === null) return;
    if (UNREAD.has(rule)) this.collector.fail(`Android Lint could not look at ${place?.['file'] ?? 'all'}: ${message}`, this.cursor.line);
    this.collector.add({ tool: TOOL, rule, severity, message, file: place?.['file'] ?? null, line: wholeNumber(place?.['line']), column: wholeNumber(place?.['column']) });
  }

  end(): AnalysisFacts {
    return this.collector.facts();
  }
}
