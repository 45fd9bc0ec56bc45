import type { JsonPlace } from './json-place.js';
import { rootOf } from './json-report.js';
import { createLineReader, refuseLine } from './line-report.js';
import type { ReportReader } from './report-reader.js';

/** Understands the records of one kind of JSON lines. */
export interface JsonLineDialect<Facts> {
  /** The value of the next line; its places know the line. */
  record(record: JsonPlace, line: number): void;
  /** A line that does not begin with `{` or `[`: the dialect refuses or skips it (build tools print between the records of `go test -json`). */
  otherLine?(text: string, line: number): void;
  end(lines: number): Facts;
}

/** A streaming reader of JSON lines. Blank lines are skipped; a last line without its line end is read, and refused unless it is whole JSON. */
export function createJsonLinesReader<Facts>(path: string, dialect: JsonLineDialect<Facts>): ReportReader<Facts> {
  return createLineReader(path, {
    line(text, number) {
      const first = text.trimStart()[0];
      if (first === undefined) return;
      if (first === '{' || first === '[') dialect.record(rootOf(text, number), number);
      else if (dialect.otherLine === undefined) refuseLine(number, 'expected a JSON object on this line', { hint: 'Write only the report into this file, not the output of other programs.' });
      else dialect.otherLine(text, number);
    },
    end: (_isEnded, lines) => dialect.end(lines),
  });
}
