import { jsonFault } from '../../contract/json/strict-json.js';

/**
 * Reads JSON with comments and trailing commas, as TypeScript reads its config files; a byte order mark is skipped.
 * Undefined when the text is not that. The text is first made plain JSON of the same length, then parsed.
 */
export function parseJsonc(text: string): unknown {
  // Most files are plain JSON, which the platform reads far faster.
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch {
    return parsed(plainJson(text));
  }
}

/** Where and why a text is no such JSON, as the end of a sentence; empty where it is other JSON, or no text at all. */
export function jsoncFault(text: string | null): string {
  const fault = text === null ? null : jsonFault(plainJson(text));
  return fault === null ? '' : ` (${fault.told})`;
}

/** Blanks in the place of a byte order mark, comments and trailing commas. */
function plainJson(text: string): string {
  const plain: string[] = [];
  let pos = 0;
  if (text.startsWith('\ufeff')) {
    plain.push(' ');
    pos = 1;
  }
  // Index in `plain` of a comma that only white space and comments have followed so far.
  let comma = -1;
  while (pos < text.length) {
    const char = text.charAt(pos);
    const next = text.charAt(pos + 1);
    if (char === '"') {
      const end = endOfJsonString(text, pos);
      plain.push(text.slice(pos, end));
      pos = end;
      comma = -1;
    } else if (char === '/' && next === '/') {
      const start = pos;
      while (pos < text.length && text.charAt(pos) !== '\n' && text.charAt(pos) !== '\r') pos++;
      plain.push(' '.repeat(pos - start));
    } else if (char === '/' && next === '*') {
      const close = text.indexOf('*/', pos + 2);
      const end = close < 0 ? text.length : close + 2;
      plain.push(text.slice(pos, end).replaceAll(/[^\n\r]/g, ' '));
      pos = end;
    } else {
      if ((char === '}' || char === ']') && comma >= 0) plain[comma] = ' ';
      if (char === ',') comma = plain.length;
      else if (char.trim() !== '') comma = -1;
      plain.push(char);
      pos++;
    }
  }
  return plain.join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function endOfJsonString(text: string, at: number): number {
  for (let pos = at + 1; pos < text.length; pos++) {
    const char = text.charAt(pos);
    if (char === '\\') pos++;
    else if (char === '"') return pos + 1;
  }
  return text.length;
}

/** A parsed value as JSON; null for one that is nested too deep to be written, which nobody did by hand. */
export function toJson(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
