import { err, ok, type Result } from '../../base/result.js';
import type { HistoryFile } from '../../contract/generated/types.js';
import { parseHistoryFile } from '../../contract/documents/history-file.js';

export const MAX_HISTORY_BYTES = 2 * 1024 * 1024;

/** The history in bytes that somebody else may have written; the problem is a clause that says what is wrong. */
export function readHistoryText(bytes: Uint8Array, key: string): Result<HistoryFile, string> {
  const parsed = parseHistoryFile(bytes, { maxBytes: MAX_HISTORY_BYTES, maxDepth: 8 });
  if (!parsed.ok) {
    const [first] = parsed.error;
    return err(`it is not valid${first === undefined ? '' : ` (${first.pointer === '' ? '' : `${first.pointer}: `}${first.message})`}`);
  }
  return parsed.value.key === key ? ok(parsed.value) : err(`it is the history of ${parsed.value.key}, not of ${key}`);
}
