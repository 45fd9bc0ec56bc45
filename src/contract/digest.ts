import * as crypto from 'node:crypto';

export type DigestAlgorithm = 'sha256' | 'sha1';

/** `crypto.hash` is the fast way for one piece of data; Node has it from 20.12 on. */
const oneShot = (crypto as { readonly hash?: typeof crypto.hash }).hash;

/** Digest of `data` in lower-case hex; a text is hashed as UTF-8. */
export function digestHex(algorithm: DigestAlgorithm, data: Uint8Array | string): string {
  return oneShot === undefined ? crypto.createHash(algorithm).update(data).digest('hex') : oneShot(algorithm, data, 'hex');
}

/** SHA-256 of `data` in lower-case hex; a text is hashed as UTF-8. */
export function sha256Hex(data: Uint8Array | string): string {
  return digestHex('sha256', data);
}

/** A digest of data that comes in pieces. `hex` ends it. */
export interface RunningDigest {
  update(piece: Uint8Array | string): void;
  hex(): string;
}

export function startDigest(algorithm: DigestAlgorithm = 'sha256'): RunningDigest {
  const hash = crypto.createHash(algorithm);
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}
