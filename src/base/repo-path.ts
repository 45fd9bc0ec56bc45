/**
 * A path as the product shows it. `path` is the name itself, in POSIX form, when its bytes are valid UTF-8 without a
 * backslash; otherwise the undecodable bytes, `\` and `%` are percent-coded and `coded` is true (SPEC section 5,
 * Snapshot). Only with `coded` can the bytes be had back: a file may really be called `50%25`.
 */
export interface RepoPath {
  readonly path: string;
  readonly coded: boolean;
}

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** The path for a name's bytes, as git and POSIX systems have them. Never changes the Unicode form (NFC, NFD) of a name. */
export function repoPathFromBytes(name: Uint8Array): RepoPath {
  if (!name.includes(BACKSLASH)) {
    const text = decodeStrictly(name);
    if (text !== null) return { path: text, coded: false };
  }
  let path = '';
  let at = 0;
  while (at < name.length) {
    const length = sequenceLength(name, at);
    const byte = name[at] ?? 0;
    if (length === 0 || byte === BACKSLASH || byte === PERCENT) {
      path += percentCode(byte);
      at += 1;
    } else {
      path += decodeStrictly(name.subarray(at, at + length)) ?? '';
      at += length;
    }
  }
  return { path, coded: true };
}

function percentCode(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length of the valid UTF-8 sequence that starts at `at`, 0 when there is none (The Unicode Standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  return decodeStrictly(bytes.subarray(at, at + length)) === null ? 0 : length;
}
