/** Keys of objects at one depth of the first value of a JSON text, which may be cut. Keys with escapes are none that is looked for. */
export function keysAt(text: string, depth: number): ReadonlySet<string> {
  const keys = new Set<string>();
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{' || unit === '[') level++;
    else if (unit === '}' || unit === ']') {
      level--;
      if (level === 0) return keys;
    } else if (unit === '"') {
      const start = at + 1;
      for (at = start; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      if (level !== depth) continue;
      let after = at + 1;
      while (text[after] === ' ' || text[after] === '\n' || text[after] === '\r' || text[after] === '\t') after++;
      if (text[after] === ':') keys.add(text.slice(start, at));
    }
  }
  return keys;
}
