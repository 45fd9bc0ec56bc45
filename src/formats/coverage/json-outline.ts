/** Levels that an outline goes down. */
const DEEPEST = 4;

/**
 * The keys of a JSON text that may be cut anywhere, as paths of at most four steps: `total/lines/pct`, with `[]` for the items of a list. Each
 * path also stands with `*` in place of the first key, and of the first and third, as reports use paths of files for keys. Nothing is
 * checked: it is to tell formats apart.
 */
export function outlineJson(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const path: string[] = [];
  let at = 0;
  let depth = 0;
  const note = (): void => {
    if (depth > DEEPEST) return;
    const steps = path.slice(0, depth);
    found.add(steps.join('/'));
    for (const stars of [[0], [1], [0, 2]]) {
      found.add(steps.map((step, index) => (stars.includes(index) && step !== '[]' ? '*' : step)).join('/'));
    }
  };
  while (at < text.length) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at + 1);
        if (depth > 0 && depth <= DEEPEST && path[depth - 1] !== '[]' && isKey(text, end)) {
          path[depth - 1] = text.slice(at + 1, Math.min(end - 1, at + 201));
          note();
        }
        at = end;
        continue;
      }
      case '{':
        depth += 1;
        if (depth <= DEEPEST) path[depth - 1] = '';
        break;
      case '[':
        depth += 1;
        if (depth <= DEEPEST) {
          path[depth - 1] = '[]';
          note();
        }
        break;
      case '}':
      case ']':
        depth = Math.max(depth - 1, 0);
        break;
    }
    at += 1;
  }
  return found;
}

/** Position behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isKey(text: string, at: number): boolean {
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
