/** What the YAML block of a test says of it. Read by lines: what stands there is YAML of many dialects, and only hints are wanted. */
export interface TapDiagnostics {
  readonly milliseconds: number | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string | null;
  /** How the process of a file ended that Node or node-tap ran: they say that of a file alone, and of what broke nothing else. */
  readonly fileEnd: string | null;
}

const MOST_MESSAGE_LINES = 8;

export function readDiagnostics(block: string): TapDiagnostics {
  const told = jsonDiagnostics(block);
  if (told !== null) return told;
  let milliseconds: number | null = null;
  let place: { file: string | null; line: number | null } = { file: null, line: null };
  let message: string | null = null;
  let fileEnd: string | null = null;
  const lines = block.split('\n');
  for (const [index, line] of lines.entries()) {
    const [key, value] = entryOf(line);
    if (key === 'duration_ms' && milliseconds === null) milliseconds = value !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
    if (key === 'location' && place.file === null) place = placeOf(value);
    if (key === 'exitCode' && /^\d{1,9}$/.test(value)) fileEnd = `its process ended with exit code ${value}`;
    if (key === 'signal' && /^SIG[A-Z]/.test(value)) fileEnd = `its process was ended by ${value}`;
    if ((key === 'error' || key === 'message') && message === null && value !== '') message = /^[|>][+-]?$/.test(value) ? blockText(lines, index) : value.replace(/^["']/, '');
  }
  return { milliseconds, ...place, message, fileEnd };
}

/** Deno writes one JSON object, which is YAML too: `{"message":"…","severity":"fail","at":{"file":"quay.ts","line":4}}`. */
function jsonDiagnostics(block: string): TapDiagnostics | null {
  const text = block.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { message, at } = value as { readonly message?: unknown; readonly at?: { readonly file?: unknown; readonly line?: unknown } | null };
  const line = at?.line;
  return {
    milliseconds: null,
    file: typeof at?.file === 'string' ? at.file : null,
    line: typeof line === 'number' && Number.isInteger(line) && line > 0 ? line : null,
    message: typeof message === 'string' ? message : null,
    fileEnd: null,
  };
}

function entryOf(line: string): readonly [string, string] {
  const text = line.trim();
  const colon = text.indexOf(':');
  if (colon < 0) return ['', ''];
  const value = text.slice(colon + 1).trim();
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return [text.slice(0, colon), isQuoted ? value.slice(1, -1) : value];
}

/** `/harbour/quay.js:12:3` */
function placeOf(value: string): { file: string | null; line: number | null } {
  const column = value.lastIndexOf(':');
  const line = value.lastIndexOf(':', column - 1);
  const number = value.slice(line + 1, column);
  return line > 0 && /^[1-9]\d{0,8}$/.test(number) ? { file: value.slice(0, line), line: Number(number) } : { file: null, line: null };
}

function blockText(lines: readonly string[], start: number): string {
  const indent = indentOf(lines[start] ?? '');
  const text: string[] = [];
  for (const line of lines.slice(start + 1, start + 1 + MOST_MESSAGE_LINES)) {
    if (line.trim() !== '' && indentOf(line) <= indent) break;
    text.push(line.trim());
  }
  return text.join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
