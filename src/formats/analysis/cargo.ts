import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonLinesReader, type JsonLineDialect } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { refuseLine } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'cargo';

/** Levels of rustc. A `failure-note` only says how to ask for an explanation. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity | null>> = {
  error: 'high', 'error: internal compiler error': 'high', warning: 'medium', note: 'low', help: 'low', 'failure-note': null,
};
/** Sums of a crate, which have no place: `aborting due to 2 previous errors; 1 warning emitted`. */
const SUM = /^(?:aborting due to |\d+ warnings? emitted$)/;

/**
 * `--message-format=json` of cargo's check, build and clippy (https://doc.rust-lang.org/cargo/reference/external-tools.html, reviewed 2026-11-27): JSON lines,
 * the last of each command a `build-finished`. Without it the file is cut; a build that failed without any error did not succeed. What else is
 * printed between the records is left out, as cargo and programs that it runs print there too.
 */
export const createCargoReader: CreateReportReader<AnalysisFacts> = (path) => createJsonLinesReader(path, new CargoDialect());

class CargoDialect implements JsonLineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private isFinished = false;
  private errors = 0;

  record(record: JsonPlace, line: number): void {
    const reason = record.isObject ? record.get('reason').textOr(null) : null;
    if (reason === null) return;
    this.isFinished = reason === 'build-finished';
    if (reason === 'compiler-message') this.add(record.get('message'));
    if (!this.isFinished) return;
    this.collector.tool(TOOL);
    if (!record.get('success').boolean() && this.errors === 0) this.collector.fail('the build failed, and no error of a compiler says why', line);
    this.errors = 0;
  }

  otherLine(): void {
    // Output of tests and of build scripts.
  }

  end(lines: number): AnalysisFacts {
    if (!this.isFinished) refuseLine(Math.max(lines, 1), 'no build-finished is at its end: the file is truncated, or cargo was stopped', { hint: 'Let cargo finish, and save its whole stdout (--message-format=json).' });
    return this.collector.facts();
  }

  private add(message: JsonPlace): void {
    const level = message.get('level');
    const severity = own(SEVERITIES, level.text());
    if (severity === undefined) return level.refuse(`the level ${JSON.stringify(level.value)} is not known to rustc`);
    const text = message.get('message').text();
    const spans = message.get('spans').itemsOrNone();
    const code = message.get('code');
    if (severity === null || (spans.length === 0 && !code.isThere && SUM.test(text))) return;
    if (severity === 'high') this.errors++;
    const span = spans.find((one) => one.get('is_primary').booleanOr(false)) ?? spans[0];
    this.collector.add({
      tool: TOOL, severity, message: text, rule: code.isThere ? code.get('code').textOr('') : '',
      file: span?.get('file_name').textOr('') ?? null, line: span?.get('line_start').numberOr(null) ?? null, column: span?.get('column_start').numberOr(null) ?? null,
    });
  }
}
