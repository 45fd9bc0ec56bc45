import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'cppcheck';

const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = { error: 'high', warning: 'medium', performance: 'medium', portability: 'medium', style: 'low', information: 'low', debug: 'low', none: 'low' };

/** Where it stopped to look at a file (`ErrorLogger::mCriticalErrorIds`), or had nothing in it to look at. Its exit is 0 all the same. */
const UNREAD = new Set([
  'cppcheckError', 'cppcheckLimit', 'includeNestedTooDeeply', 'instantiationError', 'internalAstError', 'internalError', 'missingFile', 'preprocessorErrorDirective', 'syntaxError', 'unhandledChar', 'unknownMacro',
  'noValidConfiguration',
]);

/** Cppcheck's XML, version 2 (man/manual.md and lib/errorlogger.cpp, reviewed 2026-11-27): `<errors>` of `<error>`, each with its place as the first `<location>`. How many of its checkers ran is no finding. */
export const createCppcheckReader: CreateReportReader<AnalysisFacts> = (path) => createXmlReader(path, (cursor) => new CppcheckDialect(cursor));

class CppcheckDialect implements XmlDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private error: { readonly attributes: XmlAttributes; readonly line: number; place: XmlAttributes | null } | null = null;
  private hasErrors = false;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor } = this;
    if (cursor.depth === 1) {
      if (name !== 'results' || attributes['version'] !== '2') cursor.refuse(`its root is <${name}>, not <results version="2">`, { expected: '<results version="2">', actual: `<${name}>` });
      this.collector.tool(TOOL);
    } else if (cursor.depth === 2 && name === 'errors') {
      this.hasErrors = true;
    } else if (cursor.depth === 3 && name === 'error') {
      this.error = { attributes: { ...attributes }, line: cursor.line, place: null };
    } else if (cursor.depth === 4 && name === 'location' && this.error !== null) {
      this.error.place ??= { ...attributes };
    }
    return false;
  }

  close(name: string): void {
    const { error } = this;
    if (name !== 'error' || error === null) return;
    this.error = null;
    const { attributes, place, line } = error;
    const [rule, message, word] = [attributes['id'] ?? '', attributes['msg'] ?? '', attributes['severity'] ?? ''];
    if (rule === 'checkersReport') return;
    const severity = own(SEVERITIES, word) ?? this.cursor.refuse(`the severity ${JSON.stringify(word)} is not known to Cppcheck`, { expected: Object.keys(SEVERITIES).join(', '), actual: word });
    if (UNREAD.has(rule)) this.collector.fail(`Cppcheck could not look at ${place?.['file'] ?? 'a file'}: ${message}`, line);
    this.collector.add({ tool: TOOL, rule, severity, message, file: place?.['file'] ?? null, line: wholeNumber(place?.['line']), column: wholeNumber(place?.['column']) });
  }

  end(): AnalysisFacts {
    if (!this.hasErrors) this.cursor.refuse('it has no <errors>', { expected: '<errors>' });
    return this.collector.facts();
  }
}
