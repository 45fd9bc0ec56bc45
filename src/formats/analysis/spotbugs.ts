import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'SpotBugs';

interface Bug {
  readonly type: string;
  readonly severity: AnalysisSeverity;
  message: string;
  /** Its own line, the primary one of several. */
  place: XmlAttributes | null;
  /** That of the innermost of class, method and field that it is in, which begins with one of them. */
  around: XmlAttributes | null;
  isAround: boolean;
}

/**
 * SpotBugs' XML (spotbugs/etc/bugcollection.xsd, reviewed 2026-11-27), and that of FindBugs 3; its plugins for Maven and Gradle write it. Severities are those of its SARIF, by rank. A path begins at a folder of sources: the first one
 * that the report names stands before it.
 */
export const createSpotbugsReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new SpotbugsDialect(cursor));

class SpotbugsDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private sources: string | null = null;
  private bug: Bug | null = null;
  private hasSummary = false;
  private hasBugs = false;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor, bug } = this;
    const { depth } = cursor;
    if (depth === 1) {
      if (name !== 'BugCollection') cursor.refuse(`its root is <${name}>, not <BugCollection>`, { expected: '<BugCollection>', actual: `<${name}>` });
      this.collector.tool(TOOL);
    } else if (depth === 2) {
      if (name === 'BugInstance') this.bug = { type: attributes['type'] ?? '', severity: this.severityOf(attributes), message: '', place: null, around: null, isAround: false };
      else if (name === 'Errors') this.judgeErrors(attributes);
      else if (name === 'FindBugsSummary') this.judgeSummary(attributes);
    } else if (name === 'SrcDir' || name === 'ErrorMessage') {
      return name === 'ErrorMessage' || this.sources === null;
    } else if (bug !== null && depth === 3 && (name === 'LongMessage' || name === 'ShortMessage')) {
      return true;
    } else if (bug !== null && name === 'SourceLine') {
      if (depth === 3 && (bug.place === null || (attributes['primary'] === 'true' && bug.place['primary'] !== 'true'))) bug.place = { ...attributes };
      else if (depth === 4 && bug.isAround) bug.around = { ...attributes };
    } else if (bug !== null && depth === 3) {
      bug.isAround = attributes['role'] === undefined;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    if (name === 'SrcDir' && text !== null) this.sources = text.trim().replace(/\/+$/, '');
    else if (name === 'ErrorMessage' && text !== null) this.collector.oddity(`SpotBugs says: ${text.trim()}`, this.cursor.line);
    else if (this.bug === null) return;
    else if (text !== null) this.bug.message = text;
    else if (name === 'BugInstance') this.addBug(this.bug);
  }

  end(): AnalysisFacts {
    if (!this.hasSummary) this.cursor.refuse('it has no <FindBugsSummary>, which tells how many classes were looked at', { expected: '<FindBugsSummary>' });
    return this.collector.facts();
  }

  private addBug({ type, severity, message, place, around }: Bug): void {
    this.bug = null;
    this.hasBugs = true;
    const found = place ?? around;
    const path = found?.['sourcepath'] ?? null;
    this.collector.add({ tool: TOOL, rule: type, severity, message: message === '' ? type : message, file: path === null || this.sources === null ? path : `${this.sources}/${path}`, line: wholeNumber(found?.['start']) });
  }

  /** FindBugs before 2 had no ranks: then by priority. */
  private severityOf({ rank, priority }: XmlAttributes): AnalysisSeverity {
    const number = wholeNumber(rank);
    if (number !== null) return number <= 9 ? 'high' : number <= 14 ? 'medium' : 'low';
    return priority === '1' ? 'high' : priority === '2' ? 'medium' : 'low';
  }

  private judgeErrors(attributes: XmlAttributes): void {
    const [errors, missing] = [wholeNumber(attributes['errors']) ?? 0, wholeNumber(attributes['missingClasses']) ?? 0];
    if (errors > 0) this.collector.fail(`SpotBugs says that ${errors} parts of its work broke`, this.cursor.line);
    if (missing > 0) this.collector.oddity(`SpotBugs did not find ${missing} classes that the code uses (its class path is incomplete)`, this.cursor.line);
  }

  private judgeSummary(attributes: XmlAttributes): void {
    this.hasSummary = true;
    // FindBugs 1 did not count them.
    if (wholeNumber(attributes['total_classes']) === 0 && !this.hasBugs) this.collector.fail('SpotBugs looked at no class', this.cursor.line);
  }
}
