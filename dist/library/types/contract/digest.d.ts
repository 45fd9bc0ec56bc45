export type DigestAlgorithm = 'sha256' | 'sha1';
/** Digest of `data` in lower-case hex; a text is hashed as UTF-8. */
export declare function digestHex(algorithm: DigestAlgorithm, data: Uint8Array | string): string;
/** SHA-256 of `data` in lower-case hex; a text is hashed as UTF-8. */
export declare function sha256Hex(data: Uint8Array | string): string;
/** A digest of data that comes in pieces. `hex` ends it. */
export interface RunningDigest {
    update(piece: Uint8Array | string): void;
    hex(): string;
}
export declare function startDigest(algorithm?: DigestAlgorithm): RunningDigest;
