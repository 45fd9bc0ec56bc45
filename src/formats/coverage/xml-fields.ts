import type { XmlAttributes, XmlCursor } from '../xml/xml-dialect.js';

const WHOLE = /^-?\d{1,30}$/;

/** A whole number, capped at 2^53; null where the attribute is missing; refuses what is no number. */
export function numberField(cursor: XmlCursor, element: string, attributes: XmlAttributes, name: string): number | null {
  const text = attributes[name];
  if (text === undefined) return null;
  if (!WHOLE.test(text)) cursor.refuse(`${name} of <${element}> is ${JSON.stringify(text.slice(0, 40))}`, { expected: 'a whole number' });
  return Math.max(Math.min(Number(text), Number.MAX_SAFE_INTEGER), -Number.MAX_SAFE_INTEGER);
}

export function neededNumber(cursor: XmlCursor, element: string, attributes: XmlAttributes, name: string): number {
  return numberField(cursor, element, attributes, name) ?? cursor.refuse(`<${element}> has no ${name}`, { expected: `the attribute ${name}` });
}

export function neededText(cursor: XmlCursor, element: string, attributes: XmlAttributes, name: string): string {
  const text = attributes[name];
  return text === undefined || text === '' ? cursor.refuse(`<${element}> has no ${name}`, { expected: `the attribute ${name}` }) : text;
}

/** Refuses a document of another kind at its root. */
export function expectRoot(cursor: XmlCursor, found: string, expected: string, format: string): void {
  if (cursor.depth === 1 && found !== expected) {
    cursor.refuse(`the root is <${found}>, which is no ${format} report`, { expected: `<${expected}>`, actual: `<${found}>`, hint: 'Say which format the file has, or let it be found.' });
  }
}
