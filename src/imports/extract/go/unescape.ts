const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
const SINGLE: ReadonlyMap<string, string> = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

/** The value of an interpreted string, from what stands between its quotes. An escape above 0x7f that stands for a byte is taken for the character of that number, which no import path has. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole: string, byte?: string, short?: string, long?: string, octal?: string, single?: string) => {
    const digits = byte ?? short ?? long;
    const code = digits !== undefined ? Number.parseInt(digits, 16) : octal !== undefined ? Number.parseInt(octal, 8) : null;
    if (code === null) return SINGLE.get(single ?? '') ?? single ?? '';
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
