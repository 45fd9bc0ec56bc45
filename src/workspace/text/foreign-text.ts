import { type ContentForm, isBinary, textOf } from './normalise.js';

/** Manifests that tools read in the encoding which they name: Maven as XML, pip by the byte order mark or as Python (PEP 263). */
const NAMES_ENCODING = /(?:^|\/)pom\.xml$|requirements[^/]*(?:\/[^/]*)?\.(?:txt|in)$/;

/** The characters of its bytes 80 to 9F (WHATWG Encoding, index-windows-1252; reviewed 2026-11-28). */
const WINDOWS_1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The normalised text of a file, that of a manifest in another encoding too; null when it is binary, or in an encoding that is not plain. */
export function textAt(path: string, content: Uint8Array, form: ContentForm): string | null {
  if (!isBinary(form)) return textOf(content, form);
  const encoding = namesEncoding(path) ? encodingOf(path, content, form) : null;
  const text = encoding === null ? null : decoded(content, encoding);
  return text === null || text.includes('\0') ? null : text.replaceAll(/\r\n?/g, '\n').normalize('NFC');
}

export function namesEncoding(path: string): boolean {
  return NAMES_ENCODING.test(path);
}

function encodingOf(path: string, content: Uint8Array, form: ContentForm): string | null {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (form === 'nul') return null;
  const start = String.fromCharCode(...content.subarray(0, 400));
  // Maven takes what is not in the encoding that it has to be in for a character that is not known (3.8, tried 2026-11-27).
  if (path.endsWith('.xml')) return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  const [, named] = /^(?:#.*\r?\n)?#.*?coding[:=]\s*([\w.-]+)/.exec(start) ?? [];
  return named?.replace(/^latin[-_]1$/i, 'latin1') ?? null;
}

function decoded(content: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(content);
    // Some versions of Node (20.20) read it as ISO-8859-1.
    return decoder.encoding === 'windows-1252' ? text.replaceAll(/[\x80-\x9f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte) : text;
  } catch {
    return null;
  }
}
