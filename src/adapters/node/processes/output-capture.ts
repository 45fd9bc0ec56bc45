import type { CapturedText } from '../../../contract/verdict/gate-record.js';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const NOTHING: CapturedText = { text: '', totalBytes: 0, truncated: false };

/**
 * Keeps the first and the last bytes of a stream in bounded memory: half of `maxBytes` for each end. The cut is moved
 * to a line end (else to a blank) where one is near, so that a line is shown whole or not at all and a secret is not
 * cut in two before it can be masked.
 */
export class OutputCapture {
  readonly #headLimit: number;
  readonly #tailLimit: number;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  /** Ring of the newest bytes; made only when the head is full. */
  #ring: Buffer | null = null;
  #ringEnd = 0;
  #ringBytes = 0;
  #totalBytes = 0;

  constructor(maxBytes: number) {
    this.#headLimit = Math.max(1, Math.ceil(maxBytes / 2));
    this.#tailLimit = Math.max(1, Math.floor(maxBytes / 2));
  }

  add(chunk: Buffer): void {
    this.#totalBytes += chunk.length;
    const room = Math.min(chunk.length, this.#headLimit - this.#headBytes);
    if (room > 0) {
      // Copied: a slice would keep the whole read buffer of the stream alive.
      this.#head.push(Buffer.from(chunk.subarray(0, room)));
      this.#headBytes += room;
    }
    if (room < chunk.length) this.#addToRing(chunk.subarray(room));
  }

  #addToRing(bytes: Buffer): void {
    const ring = (this.#ring ??= Buffer.allocUnsafe(this.#tailLimit));
    const kept = bytes.length > ring.length ? bytes.subarray(bytes.length - ring.length) : bytes;
    const first = Math.min(kept.length, ring.length - this.#ringEnd);
    kept.copy(ring, this.#ringEnd, 0, first);
    kept.copy(ring, 0, first);
    this.#ringEnd = (this.#ringEnd + kept.length) % ring.length;
    this.#ringBytes = Math.min(ring.length, this.#ringBytes + kept.length);
  }

  text(): CapturedText {
    if (this.#totalBytes === 0) return NOTHING;
    const head = Buffer.concat(this.#head);
    const tail = this.#tail();
    if (head.length + tail.length === this.#totalBytes) {
      return { text: Buffer.concat([head, tail]).toString('utf8'), totalBytes: this.#totalBytes, truncated: false };
    }
    const shownHead = head.subarray(0, endOfHead(head));
    const shownTail = tail.subarray(startOfTail(tail));
    const leftOut = this.#totalBytes - shownHead.length - shownTail.length;
    const start = shownHead.toString('utf8');
    const separator = start === '' || start.endsWith('\n') ? '' : '\n';
    return {
      text: `${start}${separator}[${leftOut} bytes left out]\n${shownTail.toString('utf8')}`,
      totalBytes: this.#totalBytes,
      truncated: true,
    };
  }

  #tail(): Buffer {
    if (this.#ring === null) return Buffer.alloc(0);
    if (this.#ringBytes < this.#ring.length) return this.#ring.subarray(0, this.#ringBytes);
    return Buffer.concat([this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)]);
  }
}

/** Where to end the head: after a line end or blank in its second half, else before a code point that is cut in two. */
function endOfHead(head: Buffer): number {
  const half = head.length >> 1;
  for (const mark of [NEWLINE, SPACE]) {
    const at = head.lastIndexOf(mark);
    if (at >= half) return at + 1;
  }
  let lead = head.length - 1;
  while (lead > 0 && head.length - lead < 4 && ((head[lead] ?? 0) & 0xc0) === 0x80) lead -= 1;
  const byte = head[lead] ?? 0;
  const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  return lead + size > head.length ? lead : head.length;
}

/** Where to start the tail: after a line end or blank in its first half, else at the first whole code point. */
function startOfTail(tail: Buffer): number {
  const half = tail.length >> 1;
  for (const mark of [NEWLINE, SPACE]) {
    const at = tail.indexOf(mark);
    if (at !== -1 && at < half) return at + 1;
  }
  let start = 0;
  while (start < 3 && start < tail.length && ((tail[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return start;
}
