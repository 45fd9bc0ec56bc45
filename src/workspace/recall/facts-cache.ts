import { MalformedBytes } from '../../base/malformed-bytes.js';
import { ByteWriter } from '../../base/byte-writer.js';
import { SectionReader } from '../../base/section-reader.js';
import { SectionWriter } from '../../base/section-writer.js';
import { NumberedTexts } from '../../base/numbered-texts.js';
import { sha256Hex } from '../../contract/digest.js';
import type { ListedFile } from '../../ports/workspace.js';
import type { ConversionRules } from './conversion-rules.js';
import { flagsOf } from '../facts/fact-flags.js';
import type { ScanCodec } from '../facts/facts-codec.js';
import type { FileFacts } from '../facts/file-facts.js';
import { KnownFacts } from './known-facts.js';
import { canonicalFile } from '../facts/snapshot.js';

/** Raised with every change of how facts are written. */
const FORMAT = 'contract-gates facts 4';
const DIGEST_BYTES = 32;
const NO_BYTES = new Uint8Array(0);

export interface FactsToKeep<S> {
  /** Everything that facts depend on beside the content: version of the scanner, conversion rules, limits. */
  readonly scope: string;
  /** In order of path. A file with an id has the content that git has under it, but for line ends. */
  readonly files: readonly { readonly file: ListedFile; readonly facts: FileFacts<S> }[];
  readonly rules: ConversionRules;
  /** What somebody made of exactly these facts, to be given back with them; null for nothing. */
  readonly attachment: Uint8Array | null;
}

/**
 * Facts of a fixed size lie side by side, so that nearly all of them are read where they are: a run that asks for no
 * import and no text of a file makes none.
 */
export function encodeFacts<S>({ scope, files, rules, attachment }: FactsToKeep<S>, codec: ScanCodec<S>): Uint8Array {
  const kept = files.filter(({ file, facts }) => mayKeep(rules, file.path, facts.isBinary));
  const oidDigits = Math.max(0, ...new Set(kept.map(({ file }) => file.oid?.length ?? 0)));
  const flags = new Uint8Array(kept.length);
  const lengths = new Float64Array(kept.length);
  const ends = new Int32Array(kept.length);
  const shared = new NumberedTexts();
  const records = new ByteWriter(shared);
  const canonical: string[] = [];
  const canonicalEnds = new Int32Array(kept.length);
  let canonicalEnd = 0;
  for (let index = 0; index < kept.length; index++) {
    const { file, facts } = kept[index] as (typeof kept)[number];
    const { length, scanned, text } = facts;
    const entry = `${canonicalFile({ path: file.path, hash: facts.hash, is_binary: facts.isBinary })},`;
    canonical.push(entry);
    canonicalEnds[index] = canonicalEnd += Buffer.byteLength(entry);
    flags[index] = flagsOf(facts);
    lengths[index] = length;
    if (scanned !== null) codec.write(records, scanned);
    if (text !== null) records.text(text);
    ends[index] = records.length;
  }
  const sections = new SectionWriter();
  sections.text(`${FORMAT}\n${scope}`);
  sections.text(kept.map(({ file }) => file.path).join('\0'));
  // The id is that of the file; the one of the facts is that of the bytes on the disk.
  sections.text(kept.map(({ file }) => (file.oid ?? '').padEnd(oidDigits, '-')).join(''));
  sections.text(canonical.join(''));
  sections.integers(canonicalEnds);
  sections.bytes(flags);
  sections.doubles(lengths);
  sections.integers(ends);
  sections.bytes(records.bytes());
  sections.texts(shared.all);
  sections.bytes(attachment ?? NO_BYTES);
  const whole = sections.whole(DIGEST_BYTES);
  const body = bodyOf(whole);
  whole.set(Buffer.from(sha256Hex(body), 'hex'), body.length);
  return whole;
}

/** Whether facts of a file are good as long as git has the same content for it. */
export function mayKeep(rules: ConversionRules, path: string, isBinary: boolean): boolean {
  return !rules.mayDiffer(path) && !(isBinary && rules.isForcedText(path));
}

/** What was kept, and for which scope: for any other it is worth nothing. */
export interface StoredFacts<S> {
  readonly scope: string;
  readonly known: KnownFacts<S>;
  /** In hex: tells these facts from others. */
  readonly digest: string;
}

/** Null when the bytes are not whole or of another format. Keeps `bytes`. */
export function decodeFacts<S>(bytes: Uint8Array, codec: ScanCodec<S>): StoredFacts<S> | null {
  return sha256Hex(bodyOf(bytes)) === digestIn(bytes) ? openFacts(bytes, codec) : null;
}

function bodyOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
}

function digestIn(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(bodyOf(bytes).length)).toString('hex');
}

/** The same of bytes that `encodeFacts` just gave, whose digest nobody has to make again. */
export function openFacts<S>(bytes: Uint8Array, codec: ScanCodec<S>): StoredFacts<S> | null {
  const digest = digestIn(bytes);
  try {
    const sections = new SectionReader(bodyOf(bytes));
    const head = sections.text();
    if (!head.startsWith(`${FORMAT}\n`)) return null;
    const paths = sections.text();
    const [oids, canonical, canonicalEnds] = [sections.bytes(), sections.bytes(), sections.integers()];
    const [flags, lengths, ends, records, texts, attachment] = [sections.bytes(), sections.doubles(), sections.integers(), sections.bytes(), sections.texts(), sections.bytes()];
    sections.end();
    const size = flags.length;
    const known = new KnownFacts(
      {
        paths: size === 0 ? [] : paths.split('\0'),
        oids: oids.toString('latin1'),
        canonical,
        canonicalEnds,
        flags,
        lengths,
        ends,
        records,
        texts,
      },
      attachment.length === 0 ? null : attachment,
      codec,
    );
    return { scope: head.slice(FORMAT.length + 1), known, digest };
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}
