/** What the start of a JSON text, or of JSON lines, shows of its shape. */
export interface JsonKeys {
  /** Keys of the first value (of its first item, when it is a list) and, as `key/below`, those one level below. */
  readonly keys: ReadonlySet<string>;
  /** The first value ends inside of the text and another one follows on a later line. */
  readonly isLines: boolean;
}

/** Reads keys as far as the text goes, which may be cut anywhere; for guessing a format, never for facts. */
export function jsonKeys(text: string): JsonKeys {
  const keys = new Set<string>();
  const path: (string | null)[] = [];
  let last = '';
  let at = 0;
  const base = /^\s*\[/.test(text) ? 1 : 0;
  while (at < text.length) {
    const unit = text[at];
    if (unit === '"') {
      const start = at + 1;
      for (at = start; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      last = text.slice(start, at);
    } else if (unit === ':') {
      const depth = path.length - base;
      if (depth === 1) keys.add(last);
      const parent = path.at(-1);
      if (depth === 2 && parent !== undefined && parent !== null) keys.add(`${parent}/${last}`);
    } else if (unit === '{' || unit === '[') {
      path.push(last);
      last = '';
    } else if (unit === '}' || unit === ']') {
      path.pop();
      if (path.length === 0) return { keys, isLines: /^\s*\n\s*[{[]/.test(text.slice(at + 1, at + 100)) };
    }
    at++;
  }
  return { keys, isLines: false };
}
