import type { ByteReader } from '../../base/byte-reader.js';
import { MalformedBytes } from '../../base/malformed-bytes.js';
import type { ByteWriter } from '../../base/byte-writer.js';
import { flagsOf, HAS_SCAN, HAS_TEXT, IS_BINARY, NOT_SCANNED } from './fact-flags.js';
import type { FileFacts, FileReading } from './file-facts.js';

/** How the scans of source files are written and read. */
export interface ScanCodec<S> {
  write(writer: ByteWriter, scanned: S): void;
  read(reader: ByteReader): S;
}

const IS_STORED = 32;
const FLAGS = 63;
const KIND_FACTS = 0;
const KIND_UNREADABLE = 1;
const KIND_VANISHED = 2;
const KIND_NOT_CHECKED_OUT = 3;

/** Writes the facts of a file. */
export function writeFacts<S>(writer: ByteWriter, facts: FileFacts<S>, codec: ScanCodec<S>): void {
  const { length, hash, isStored, scanned, text } = facts;
  writer.byte(flagsOf(facts) | (isStored ? IS_STORED : 0));
  writer.number(length);
  writer.hex(hash);
  if (scanned !== null) codec.write(writer, scanned);
  if (text !== null) writer.text(text);
}

/** Reads what `writeFacts` wrote; throws `MalformedBytes` on anything else. */
function readFacts<S>(reader: ByteReader, codec: ScanCodec<S>): FileFacts<S> {
  const flags = reader.byte();
  const notScanned = NOT_SCANNED[flags & 3] ?? null;
  if (flags > FLAGS) throw new MalformedBytes('facts of a kind that is not known', 0);
  const length = reader.number();
  const hash = reader.hex();
  if (hash.length !== 64) throw new MalformedBytes('a hash of another length', 0);
  const scanned = (flags & HAS_SCAN) === 0 ? null : codec.read(reader);
  const text = (flags & HAS_TEXT) === 0 ? null : reader.text();
  return { length, isBinary: (flags & IS_BINARY) !== 0, hash, isStored: (flags & IS_STORED) !== 0, scanned, notScanned, text };
}

/** Writes how reading a file ended. */
export function writeReading<S>(writer: ByteWriter, reading: FileReading<S>, codec: ScanCodec<S>): void {
  switch (reading.kind) {
    case 'facts':
      writer.byte(KIND_FACTS);
      writeFacts(writer, reading.facts, codec);
      return;
    case 'unreadable':
      writer.byte(KIND_UNREADABLE);
      writer.text(reading.cause);
      return;
    case 'left_out':
      writer.byte(reading.why === 'vanished' ? KIND_VANISHED : KIND_NOT_CHECKED_OUT);
  }
}

/** Reads what `writeReading` wrote; throws `MalformedBytes` on anything else. */
export function readReading<S>(reader: ByteReader, codec: ScanCodec<S>): FileReading<S> {
  const kind = reader.byte();
  switch (kind) {
    case KIND_FACTS:
      return { kind: 'facts', facts: readFacts(reader, codec) };
    case KIND_UNREADABLE:
      return { kind: 'unreadable', cause: reader.text() };
    case KIND_VANISHED:
      return { kind: 'left_out', why: 'vanished' };
    case KIND_NOT_CHECKED_OUT:
      return { kind: 'left_out', why: 'not_checked_out' };
    default:
      throw new MalformedBytes('a reading of a kind that is not known', 0);
  }
}
