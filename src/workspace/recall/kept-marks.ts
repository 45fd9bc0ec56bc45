import { sha256Hex } from '../../contract/digest.js';
import type { FactsStore } from '../../ports/facts-store.js';

/** Raised with every change of how marks are kept. */
const FORMAT = 'contract-gates marks 1';
const MARKS_NAME = 'marks';
const DIGEST_BYTES = 32;

/**
 * The marks (`StatedFiles`) with which the files of kept facts were seen to be what the facts say: a file that has the same mark in another index of
 * this clone was not written since. Zeros for the others.
 */
export async function readMarks(store: FactsStore, facts: string): Promise<Uint8Array | null> {
  const bytes = await store.read(MARKS_NAME);
  const head = headOf(facts);
  if (bytes === null || bytes.length < head.length + DIGEST_BYTES || Buffer.compare(head, bytes.subarray(0, head.length)) !== 0) return null;
  const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
  return sha256Hex(body) === Buffer.from(bytes.subarray(body.length)).toString('hex') ? body.subarray(head.length) : null;
}

/** Keeps marks for the facts with this digest. */
export async function writeMarks(store: FactsStore, facts: string, marks: Uint8Array): Promise<void> {
  const body = Buffer.concat([headOf(facts), marks]);
  await store.write(MARKS_NAME, Buffer.concat([body, Buffer.from(sha256Hex(body), 'hex')]));
}

function headOf(facts: string): Buffer {
  return Buffer.from(`${FORMAT}\n${facts}\n`);
}
