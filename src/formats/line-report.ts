import { factsOrProblem, faultOf, ReportFaultSignal, type ReportFault } from './report-fault.js';
import type { ReportReader } from './report-reader.js';
import { createTextDecoder } from './strict-decoder.js';

/** Size of a report of lines, in bytes. Streamed, so this bounds time, not memory. */
const MOST_LINE_REPORT_BYTES = 1024 * 1024 * 1024;
/** One line, in UTF-16 code units. */
export const MOST_LINE_LENGTH = 16 * 1024 * 1024;
/** Bytes that are decoded at once. */
const SLICE = 64 * 1024;

/** Understands the lines of one kind of report; may signal faults (`refuseLine`). */
export interface LineDialect<Facts> {
  /** The next line without its end (LF or CRLF); `number` counts from 1. */
  line(text: string, number: number): void;
  /**
   * The report ended. `isEnded` is false when characters follow the last line end: the last line given may be cut then, and a
   * format whose tools always end their lines should refuse it. `lines` is the number of lines given.
   */
  end(isEnded: boolean, lines: number): Facts;
}

/** Refuses the report at a line. */
export function refuseLine(line: number, message: string, more: Omit<ReportFault, 'message' | 'line'> = {}): never {
  throw new ReportFaultSignal({ message, ...more, line });
}

/** A streaming reader of records by lines: strict UTF-8, or UTF-16 with a byte order mark, and lines of bounded length. */
export function createLineReader<Facts>(path: string, dialect: LineDialect<Facts>): ReportReader<Facts> {
  const decoder = createTextDecoder();
  let rest = '';
  let number = 0;
  let bytes = 0;
  let fault: ReportFault | null = null;

  const give = (line: string): void => {
    number++;
    if (line.length > MOST_LINE_LENGTH) refuseLine(number, `a line is longer than ${MOST_LINE_LENGTH} characters`);
    dialect.line(line.endsWith('\r') ? line.slice(0, -1) : line, number);
  };
  const take = (text: string): void => {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = text.slice(start, end);
      give(rest === '' ? line : rest + line);
      rest = '';
      start = end + 1;
    }
    rest += text.slice(start);
    if (rest.length > MOST_LINE_LENGTH) refuseLine(number + 1, `a line is longer than ${MOST_LINE_LENGTH} characters`);
  };
  const decoded = (step: () => string): string => {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof ReportFaultSignal)) throw error;
      throw new ReportFaultSignal({ ...error.fault, line: number + 1, column: rest.length + 1 });
    }
  };

  return {
    push(piece) {
      fault ??= faultOf(() => {
        bytes += piece.length;
        if (bytes > MOST_LINE_REPORT_BYTES) throw new ReportFaultSignal({ message: `it has more than ${MOST_LINE_REPORT_BYTES} bytes` });
        for (let from = 0; from < piece.length; from += SLICE) {
          const slice = piece.length <= SLICE ? piece : piece.subarray(from, from + SLICE);
          take(decoded(() => decoder.decode(slice)));
        }
      });
    },
    end: () => factsOrProblem(path, fault, () => {
      if (bytes === 0) throw new ReportFaultSignal({ message: 'it is empty', hint: 'The program that should write it did not.' });
      take(decoded(() => decoder.end()));
      const isEnded = rest === '';
      if (!isEnded) give(rest);
      return dialect.end(isEnded, number);
    }),
  };
}
