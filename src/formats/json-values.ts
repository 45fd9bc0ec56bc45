import type { JsonLineDialect } from './json-lines.js';
import { rootOf } from './json-report.js';
import { createLineReader, MOST_LINE_LENGTH, refuseLine } from './line-report.js';
import type { ReportReader } from './report-reader.js';

/**
 * A streaming reader of JSON objects and lists one behind the other, each over as many lines as its writer likes: it begins at the start of a line, and the
 * lines after it begin with a blank or end what is open. What a compiler prints once for each file, or a tool of Go for each package. `otherLine` gets the lines between them.
 * A cut between two values cannot be told; each of these writers ends its lines.
 */
export function createJsonValuesReader<Facts>(path: string, dialect: Required<JsonLineDialect<Facts>>): ReportReader<Facts> {
  let value: string[] = [];
  let length = 0;
  let start = 0;
  const finish = (): void => {
    if (value.length === 0) return;
    const text = value.join('\n');
    value = [];
    dialect.record(rootOf(text, start), start);
  };
  return createLineReader(path, {
    line(text, number) {
      const isOpen = value.length > 0;
      if (isOpen && /^(?:[ \t}\]]|$)/.test(text)) {
        length += text.length;
        if (length > MOST_LINE_LENGTH) refuseLine(start, `a value is longer than ${MOST_LINE_LENGTH} characters`);
        value.push(text);
        return;
      }
      finish();
      if (text.startsWith('{') || text.startsWith('[')) {
        value = [text];
        length = text.length;
        start = number;
      } else if (text.trim() !== '') dialect.otherLine(text, number);
    },
    end(isEnded, lines) {
      if (!isEnded) refuseLine(lines, 'its last line does not end: it is cut, or was not written to its end', { expected: 'a line end', actual: 'the end of the file' });
      finish();
      return dialect.end(lines);
    },
  });
}
