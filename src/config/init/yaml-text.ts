/** Words that YAML, or a reader of an older YAML, would not take as text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

/** `text` as a YAML scalar on one line: plain where that is safe, else in double quotes. */
export function yamlText(text: string): string {
  if (/^[A-Za-z_./][A-Za-z0-9_./ -]*$/u.test(text) && !text.endsWith(' ') && !NOT_TEXT.test(text)) return text;
  // A JSON string is a YAML string; U+0085, U+2028 and U+2029 end a line in some readers.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (point) => `\\u${point.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `text` for a comment: one line, no control characters. */
export function commentText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
}
