import { err, ok, type Result } from '../../base/result.js';
import type { CoverageFacts } from '../coverage-facts.js';
import { faultOf, reportProblem, ReportFaultSignal, type ReportFault } from '../report-fault.js';
import type { ReportProblem, ReportReader } from '../report-reader.js';
import { createStrictDecoder, type PieceDecoder } from '../strict-decoder.js';
import { FileList } from './file-list.js';
import { LcovEntries } from './lcov-entries.js';
import { latinText } from './lcov-functions.js';
import { LcovRecord } from './lcov-record.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';

/** One line, in bytes: mangled names of C++ are long. */
export const MOST_LCOV_LINE = 1024 * 1024;
/** The whole file, in bytes. Streamed, so this bounds time, not memory. */
const MOST_LCOV_BYTES = 4 * 1024 * 1024 * 1024;

const HINT = 'Run the tests again; if the file stays like this, its writer has a fault.';
const COLON = 58;
const COMMA = 44;
const NEWLINE = 10;
/** `TN` and `SF`. */
const TN = 0x544e;
const SF = 0x5346;
/** The test of which gcovr writes all its records. */
const GCOVR = 'GCOVR_report';
const END_OF_RECORD = 'end_of_record';

/**
 * Reads lcov tracefiles (geninfo(1), "FILES", of lcov 1 and 2), streaming: records from `SF` to `end_of_record`, counted by their entries, so
 * that wrong totals are oddities. What is no line of the format is refused, as lcov 2 does. The format has no end of its own:
 * a file that was cut exactly between two records looks whole.
 */
export function createLcovReader(path: string): ReportReader<CoverageFacts> {
  const scanner = new LcovScanner();
  let fault: ReportFault | null = null;
  /** The first bytes, until there are two, which tell UTF-16. */
  let start: number[] = [];
  /** Of UTF-16, in which Windows PowerShell redirects the output of programs. */
  let wide: PieceDecoder | null = null;
  const push = (piece: Uint8Array): void => scanner.push(wide === null ? piece : UTF_8_BYTES.encode(wide.decode(piece)));
  return {
    push(piece) {
      fault ??= faultOf(() => {
        if (start.length >= 2) return push(piece);
        const held = start.length;
        start = [...start, ...piece.subarray(0, 2)];
        wide = wideDecoder(start);
        if (start.length >= 2) push(held === 0 ? piece : new Uint8Array([...start.slice(0, held), ...piece]));
      });
    },
    end(): Result<CoverageFacts, ReportProblem> {
      let facts: CoverageFacts;
      fault ??= faultOf(() => {
        if (start.length < 2) push(new Uint8Array(start));
        else if (wide !== null) scanner.push(UTF_8_BYTES.encode(wide.end()));
        facts = scanner.end();
      });
      return fault === null ? ok(facts!) : err(reportProblem(path, fault));
    },
  };
}

class LcovScanner {
  private readonly record = new LcovRecord();
  private readonly files = new FileList();
  private readonly oddities = new OddityList();
  private readonly budget = new PointsBudget();
  private readonly entries = new LcovEntries(this.record, this.oddities);
  private line = 0;
  /** Start of a line whose end did not come yet. */
  private held = new Uint8Array(256);
  private heldLength = 0;
  private isFirst = true;
  private bytes = 0;

  push(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > MOST_LCOV_BYTES) throw new ReportFaultSignal({ message: `it has more than ${MOST_LCOV_BYTES} bytes`, hint: 'Write the report in several files.' });
    let at = 0;
    if (this.heldLength > 0) {
      const end = piece.indexOf(NEWLINE);
      this.hold(piece, 0, end < 0 ? piece.length : end);
      if (end < 0) return;
      this.takeHeld();
      at = end + 1;
    }
    while (at < piece.length) {
      const quick = this.quickLine(piece, at);
      if (quick > 0) {
        at = quick;
        continue;
      }
      const end = piece.indexOf(NEWLINE, at);
      if (end < 0) {
        this.hold(piece, at, piece.length);
        return;
      }
      this.takeLine(piece, at, end);
      at = end + 1;
    }
  }

  end(): CoverageFacts {
    if (this.heldLength > 0) this.takeHeld();
    const { path, start } = this.record;
    if (path !== null) {
      this.line = start;
      this.refuse(`the record of ${path} is not closed: the file is truncated, or was not written to its end`, { expected: END_OF_RECORD, actual: 'the end of the file' });
    }
    if (this.files.size === 0) {
      throw new ReportFaultSignal({ message: this.line === 0 ? 'it is empty' : 'it has no record', expected: 'records from SF: to end_of_record', hint: HINT });
    }
    this.record.addWrongTotals(this.oddities);
    return this.files.facts(this.oddities);
  }

  /** `DA:<line>,<hits>` and its newline, the bulk of every file: the position behind it, or 0 for every other line. */
  private quickLine(bytes: Uint8Array, start: number): number {
    const limit = bytes.length;
    if (limit - start < 7 || bytes[start] !== 68 || bytes[start + 1] !== 65 || bytes[start + 2] !== COLON) return 0;
    let at = start + 3;
    let line = 0;
    let byte = 0;
    while (at < limit && (byte = bytes[at] as number) >= 48 && byte <= 57) {
      line = line * 10 + byte - 48;
      at += 1;
    }
    if (at === start + 3 || at > start + 12 || line === 0 || byte !== COMMA) return 0;
    const first = ++at;
    let isHit = false;
    while (at < limit && (byte = bytes[at] as number) >= 48 && byte <= 57) {
      if (byte !== 48) isHit = true;
      at += 1;
    }
    if (at === first || at === limit || byte !== NEWLINE || this.record.path === null) return 0;
    this.line += 1;
    this.record.lines.add(line, isHit);
    return at + 1;
  }

  private hold(piece: Uint8Array, start: number, end: number): void {
    const length = this.heldLength + end - start;
    if (length > MOST_LCOV_LINE) {
      this.line += 1;
      this.refuse(`a line is longer than ${MOST_LCOV_LINE} bytes`);
    }
    if (length > this.held.length) {
      const held = new Uint8Array(Math.max(this.held.length * 2, length));
      held.set(this.held.subarray(0, this.heldLength));
      this.held = held;
    }
    this.held.set(piece.subarray(start, end), this.heldLength);
    this.heldLength = length;
  }

  private takeHeld(): void {
    const length = this.heldLength;
    this.heldLength = 0;
    this.takeLine(this.held, 0, length);
  }

  private takeLine(bytes: Uint8Array, from: number, to: number): void {
    this.line += 1;
    const end = to > from && bytes[to - 1] === 13 ? to - 1 : to;
    let start = from;
    if (this.isFirst) {
      this.isFirst = false;
      if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3;
    }
    if (start === end || bytes[start] === 35) return;
    let colon = start;
    let key = 0;
    for (; colon < end && colon - start < 5; colon += 1) {
      const byte = bytes[colon] as number;
      if (byte === COLON) break;
      key = (key << 8) | byte;
    }
    if (colon === end || bytes[colon] !== COLON) {
      this.endRecord(bytes, start, end);
      return;
    }
    if (key === TN) {
      this.record.countsInstances = latinText(bytes, colon + 1, Math.min(end, colon + 40)) === GCOVR;
      return;
    }
    if (key === SF) {
      this.openRecord(bytes, colon + 1, end);
      return;
    }
    if (this.record.path === null) this.refuse(`${this.shown(bytes, start, end)} is outside a record: the SF: before it is missing`, { expected: 'SF:' });
    if (!this.entries.read(key, bytes, colon + 1, end, this.line)) this.refuseLine(bytes, start, end);
  }

  /** The line that closes a record is the only one without a colon. */
  private endRecord(bytes: Uint8Array, start: number, end: number): void {
    // lcov itself looks only at its begin, and some files have blanks behind it.
    if (latinText(bytes, start, Math.min(end, start + 40)).trimEnd() !== END_OF_RECORD) this.refuseLine(bytes, start, end);
    if (this.record.path === null) this.refuse('end_of_record is outside a record: the SF: before it is missing');
    this.files.add(this.record.close(this.budget));
  }

  private openRecord(bytes: Uint8Array, start: number, end: number): void {
    if (this.record.path !== null) this.refuse(`the record of ${this.record.path} is not closed before the next begins`, { expected: END_OF_RECORD, actual: 'SF:' });
    const path = decoded(bytes.subarray(start, end));
    if (path === null) return void this.refuse('the path is not UTF-8', { hint: 'Write the file as UTF-8.' });
    if (path === '' || path.includes('\0')) this.refuse('SF: gives no path');
    this.record.open(path, this.line);
  }

  private shown(bytes: Uint8Array, start: number, end: number): string {
    return JSON.stringify(latinText(bytes, start, Math.min(end, start + 60)));
  }

  private refuseLine(bytes: Uint8Array, start: number, end: number): never {
    this.refuse(`${this.shown(bytes, start, end)} is not a line of an lcov file`, { expected: 'an entry as geninfo(1) describes it' });
  }

  private refuse(message: string, more: Omit<ReportFault, 'message' | 'line'> = {}): never {
    throw new ReportFaultSignal({ message, hint: HINT, ...more, line: this.line });
  }
}

const UTF_8_BYTES = new TextEncoder();

function wideDecoder([first, second]: readonly number[]): PieceDecoder | null {
  return first === 0xff && second === 0xfe ? createStrictDecoder('utf-16le') : first === 0xfe && second === 0xff ? createStrictDecoder('utf-16be') : null;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}
