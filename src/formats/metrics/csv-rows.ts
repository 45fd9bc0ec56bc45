import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { ReportReader } from '../report-reader.js';

export interface CsvOptions {
  /** Between fields; a comma unless given. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Takes a file whose last line does not end, as some spreadsheets write it; then a cut inside of the last field cannot be seen. */
  readonly allowOpenEnd?: boolean;
}

/** Understands the rows of one kind of table. */
export interface CsvDialect<Facts> {
  /** The names of the columns: not empty, each one once. */
  header(names: readonly string[], line: number): void;
  /** As many fields as there are columns; `line` is where the row begins. */
  row(fields: readonly string[], line: number): void;
  end(): Facts;
}

const MOST_COLUMNS = 10_000;
/** One field, in UTF-16 code units. */
const MOST_FIELD = 1024 * 1024;

/**
 * A strict streaming reader of CSV (RFC 4180): the first row names the columns, every row has as many fields, quotes stand
 * around a whole field or not at all, lines end with LF or CRLF, the last one too. A byte order mark in front is left away; a line
 * end inside of quotes is given as LF. A file that was cut between two rows cannot be told from a whole one.
 */
export function createCsvReader<Facts>(path: string, dialect: CsvDialect<Facts>, options: CsvOptions = {}): ReportReader<Facts> {
  return createLineReader(path, new CsvLines(dialect, options));
}

class CsvLines<Facts> implements LineDialect<Facts> {
  private readonly delimiter: string;
  private names: readonly string[] | null = null;
  /** The row that is being read, which goes on where a quoted field holds a line end. */
  private fields: string[] = [];
  private firstLine = 0;
  /** The quoted field that is open; null outside of quotes. */
  private open: string | null = null;

  constructor(private readonly dialect: CsvDialect<Facts>, private readonly options: CsvOptions) {
    this.delimiter = options.delimiter ?? ',';
  }

  line(text: string, number: number): void {
    if (this.open === null) {
      this.firstLine = number;
      if (text === '') refuseLine(number, 'an empty line is not a row', { hint: 'Remove it; a row of one empty field is written as "".' });
    }
    if (text.includes('\0')) refuseLine(number, 'there is a NUL in it');
    if (this.open === null && !text.includes('"')) {
      this.fields = text.split(this.delimiter);
      if (text.includes('\r')) refuseLine(number, 'a CR is inside a field', { hint: 'End lines with LF or CRLF.' });
    } else if (!this.quotedLine(text, number)) {
      return;
    }
    this.give();
  }

  end(isEnded: boolean, lines: number): Facts {
    if (this.open !== null) {
      refuseLine(this.firstLine, 'a quoted field is not closed: the file is truncated, or a quote is missing', { expected: '"', actual: 'the end of the file' });
    }
    if (!isEnded && this.options.allowOpenEnd !== true) {
      refuseLine(lines, 'its last line does not end: the file may be cut', { expected: 'a line end', actual: 'the end of the file', hint: 'End the last line too, or say in the config that this file never does.' });
    }
    return this.dialect.end();
  }

  /** False when the row goes on in the next line. */
  private quotedLine(text: string, number: number): boolean {
    let at = 0;
    if (this.open === null) this.fields = [];
    else this.open += '\n';
    for (;;) {
      if (this.open === null) {
        if (text[at] !== '"') {
          const end = text.indexOf(this.delimiter, at);
          const field = text.slice(at, end < 0 ? text.length : end);
          if (field.includes('"')) refuseLine(number, 'a quote is inside a field that is not quoted', { hint: 'Put the whole field in quotes, and each quote in it twice.' });
          if (field.includes('\r')) refuseLine(number, 'a CR is inside a field', { hint: 'End lines with LF or CRLF.' });
          this.fields.push(field);
          if (end < 0) return true;
          at = end + 1;
          continue;
        }
        this.open = '';
        at++;
      }
      const quote = text.indexOf('"', at);
      const piece = text.slice(at, quote < 0 ? text.length : quote);
      if (this.open.length + piece.length > MOST_FIELD) refuseLine(number, `a field is longer than ${MOST_FIELD} characters`);
      this.open += piece;
      if (quote < 0) return false;
      at = quote + 1;
      if (text[at] === '"') {
        this.open += '"';
        at++;
        continue;
      }
      this.fields.push(this.open);
      this.open = null;
      if (at === text.length) return true;
      if (text[at] !== this.delimiter) refuseLine(number, 'something follows the quote that ends a field', { expected: `${JSON.stringify(this.delimiter)} or the end of the line`, actual: JSON.stringify(text[at]) });
      at++;
    }
  }

  private give(): void {
    const { fields, firstLine, names } = this;
    if (names !== null) {
      if (fields.length !== names.length) {
        refuseLine(firstLine, `the row has ${fields.length} fields, and there are ${names.length} columns`, { expected: `${names.length} fields`, actual: `${fields.length}` });
      }
      this.dialect.row(fields, firstLine);
      return;
    }
    if (fields.length > MOST_COLUMNS) refuseLine(firstLine, `it has more than ${MOST_COLUMNS} columns`);
    const seen = new Set<string>();
    for (const name of fields) {
      if (name.trim() === '') refuseLine(firstLine, 'a column has no name', { hint: 'The first row names the columns.' });
      if (seen.has(name)) refuseLine(firstLine, `two columns are named ${JSON.stringify(name.slice(0, 100))}`);
      seen.add(name);
    }
    this.names = fields;
    this.dialect.header(fields, firstLine);
  }
}
