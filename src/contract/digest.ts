/**
 * Loaded at the first digest: Node takes as long for this module as for half of the start-up, and gates can start before
 * anything is hashed.
 */
let loaded: typeof import('node:crypto') | null = null;

function digests(): typeof import('node:crypto') {
  return (loaded ??= process.getBuiltinModule('node:crypto'));
}

export type DigestAlgorithm = 'sha256' | 'sha1';

/** Digest of `data` in lower-case hex; a text is hashed as UTF-8. */
export function digestHex(algorithm: DigestAlgorithm, data: Uint8Array | string): string {
  return digests().hash(algorithm, data, 'hex');
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
  const hash = digests().createHash(algorithm);
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}
