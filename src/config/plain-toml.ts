import { parse } from 'smol-toml';

/** Longest text that is read: lock files of large projects have a few MiB. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** Reads TOML that is not ours and only data to us (Cargo.toml, pyproject.toml, lock files). Throws on bad syntax. */
export function parsePlainToml(text: string): unknown {
  if (text.length > MAX_LENGTH) throw new Error(`TOML of more than ${MAX_LENGTH} characters`);
  return parse(text.startsWith('\ufeff') ? text.slice(1) : text);
}
