/** Put in by the build; absent where the sources run as they are. */
declare const CONTRACT_GATES_SOURCES: string | undefined;

/** Digest of the sources that this bundle was built from; null for sources that run as they are. What a scanner made is good for the scanner of the same digest only. */
export const SOURCES_DIGEST: string | null = typeof CONTRACT_GATES_SOURCES === 'string' ? CONTRACT_GATES_SOURCES : null;
