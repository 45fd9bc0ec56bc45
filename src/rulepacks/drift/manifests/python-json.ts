import { compareText } from '../../../base/order.js';
import { isMap } from '../../../base/plain-values.js';

/** Characters that every reader of TOML and every writer of JSON leaves as they are, but for the quote. */
const PLAIN = /^[ -[\]-~]*$/;

/**
 * What Python's `json.dumps(value, sort_keys=True)` writes, `comma` and `colon` between its parts. Null where that is not certain of what TOML
 * was read as: numbers (1 and 1.0 are one here), dates, and texts with escapes, control characters or letters beyond ASCII.
 */
export function pythonJson(value: unknown, comma: string, colon: string): string | null {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return PLAIN.test(value) ? JSON.stringify(value) : null;
  if (Array.isArray(value)) return joined(value.map((entry) => pythonJson(entry, comma, colon)), '[', comma, ']');
  if (!isMap(value) || value instanceof Date) return null;
  return joined(Object.keys(value).sort(compareText).map((key) => {
    const name = pythonJson(key, comma, colon);
    const member = pythonJson(value[key], comma, colon);
    return name === null || member === null ? null : `${name}${colon}${member}`;
  }), '{', comma, '}');
}

function joined(parts: readonly (string | null)[], open: string, comma: string, close: string): string | null {
  return parts.includes(null) ? null : `${open}${parts.join(comma)}${close}`;
}
