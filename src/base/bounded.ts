const encoder = new TextEncoder();

/** UTF-8 length of `text` in bytes; a lone surrogate counts as the three bytes of U+FFFD. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** The longest prefix of `text` that fits `limit` UTF-8 bytes and ends on a whole code point. */
export function cutUtf8(text: string, limit: number): string {
  if (text.length * 3 <= limit) return text;
  const bytes = encoder.encode(text);
  if (bytes.length <= limit) return text;
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

/** `text`, or its first `limit` UTF-16 code units with an ellipsis; never splits a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The first `limit` of `items` (sort them before), and how many there were: "showing N of M". */
export function firstOf<T>(items: readonly T[], limit: number): { readonly shown: readonly T[]; readonly total: number } {
  return { shown: items.slice(0, limit), total: items.length };
}
