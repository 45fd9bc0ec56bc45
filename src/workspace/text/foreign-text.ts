import { type ContentForm, isBinary, textOf } from './normalise.js';

/** Manifests that tools read in the encoding which they name: Maven as XML, pip by the byte order mark or as Python (PEP 263). */
const NAMES_ENCODING = /(?:^|\/)pom\.xml$|requirements[^/]*(?:\/[^/]*)?\.(?:txt|in)$/;

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
    return new TextDecoder(encoding).decode(content);
  } catch {
    return null;
  }
}
