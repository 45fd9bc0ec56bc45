import { ByteReader, MalformedBytes } from '../base/byte-reader.js';
import { ByteWriter } from '../base/byte-writer.js';
import { sha256Hex } from '../contract/digest.js';
import type { ListedFile } from '../ports/workspace.js';
import type { ConversionRules } from './conversion-rules.js';
import { readFacts, type ScanCodec, writeFacts } from './facts-codec.js';
import type { FileFacts } from './file-facts.js';

/** Raised with every change of how facts are written. */
const FORMAT = 'contract-gates facts 1';
const DIGEST_BYTES = 32;

interface Entry<S> {
  /** Git's id of the stored content; empty for a file that no git knows. */
  readonly oid: string;
  readonly facts: FileFacts<S>;
}

/** Facts of an earlier run, by path. */
export interface KnownFacts<S> {
  readonly size: number;
  /** The facts of a file whose content in git is the one they were kept for; null otherwise. The caller knows that the file is unmodified. */
  ofUnmodified(file: ListedFile): FileFacts<S> | null;
  /** What the scanner made of ASCII content with this hash at this path; null when that is not known. */
  scanOf(path: string, hash: string): S | null;
}

export const NOTHING_KNOWN: KnownFacts<never> = { size: 0, ofUnmodified: () => null, scanOf: () => null };

/** `scope` is everything that facts depend on beside the content: version of the scanner, conversion rules, limits. */
export function encodeFacts<S>(scope: string, files: readonly { readonly file: ListedFile; readonly facts: FileFacts<S> }[], rules: ConversionRules, codec: ScanCodec<S>): Uint8Array {
  const kept = files.filter(({ file: { path }, facts }) => !rules.mayDiffer(path) && !(facts.isBinary && rules.isForcedText(path)));
  const writer = new ByteWriter();
  writer.text(FORMAT);
  writer.text(scope);
  writer.number(kept.length);
  for (const { file, facts } of kept) {
    writer.text(file.path);
    writer.hex(file.oid ?? '');
    // The id is that of the file; the one of the facts is that of the bytes on the disk.
    writeFacts(writer, facts.blobOid === null ? facts : { ...plain(facts), blobOid: null }, codec);
  }
  const bytes = writer.bytes();
  const whole = new Uint8Array(bytes.length + DIGEST_BYTES);
  whole.set(bytes);
  whole.set(Buffer.from(sha256Hex(bytes), 'hex'), bytes.length);
  return whole;
}

function plain<S>({ length, isBinary, hash, scanned, notScanned, text, blobOid }: FileFacts<S>): FileFacts<S> {
  return { length, isBinary, hash, scanned, notScanned, text, blobOid };
}

/** Null when the bytes are not whole, of another format, or for another scope. */
export function decodeFacts<S>(scope: string, bytes: Uint8Array, codec: ScanCodec<S>): KnownFacts<S> | null {
  const body = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
  if (sha256Hex(body) !== Buffer.from(bytes.subarray(body.length)).toString('hex')) return null;
  const entries = new Map<string, Entry<S>>();
  try {
    const reader = new ByteReader(body);
    if (reader.text() !== FORMAT || reader.text() !== scope) return null;
    for (let left = reader.number(); left > 0; left--) {
      const path = reader.text();
      const oid = reader.hex();
      entries.set(path, { oid, facts: readFacts(reader, codec) });
    }
    if (!reader.isAtEnd) return null;
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
  return {
    size: entries.size,
    ofUnmodified({ path, oid }) {
      const entry = oid === null ? undefined : entries.get(path);
      return entry === undefined || entry.oid !== oid ? null : entry.facts;
    },
    scanOf(path, hash) {
      const facts = entries.get(path)?.facts;
      return facts?.hash === hash ? facts.scanned : null;
    },
  };
}
