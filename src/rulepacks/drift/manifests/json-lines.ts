/**
 * The line of each key of a JSON document, down to `depth` levels, by the keys on the way joined with a line feed. The text
 * has been parsed before: here only lines are looked for. Of a key that stands twice the last counts, as in the parse.
 */
export function jsonKeyLines(text: string, depth: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  // The keys that lead to what stands at a level, each with a line feed behind it.
  const ways: string[] = ['', ''];
  let line = 1;
  let level = 0;
  let pending: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) line++;
    else if (code === 34) {
      const end = endOfString(text, at);
      if (level <= depth && isKey(text, end)) {
        pending = unquoted(text.slice(at, end));
        lines.set((ways[level] ?? '') + pending, line);
      }
      at = end - 1;
    } else if (code === 123 || code === 91) {
      if (level >= 1 && level <= depth) ways[level + 1] = `${ways[level] ?? ''}${pending ?? ''}\n`;
      level++;
      pending = null;
    } else if (code === 125 || code === 93) {
      level--;
      pending = null;
    }
  }
  return lines;
}

function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Of several backslashes each second one stands for itself. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charCodeAt(start - 1) === 92) start--;
  return (at - start) % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  for (let pos = end; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === 58) return true;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return false;
}

function unquoted(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
