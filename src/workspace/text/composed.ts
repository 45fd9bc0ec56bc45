/**
 * Whether valid UTF-8 is in NFC beyond doubt: ASCII and those characters beyond it that never change and never join with one
 * before them (Unicode Standard Annex 15). False means that it has to be decoded and asked, which takes several times as long.
 */
export function isSurelyComposed(bytes: Uint8Array): boolean {
  const { length } = bytes;
  const words = bytes.byteOffset % 4 === 0 ? new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2) : null;
  let pos = 0;
  while (pos < length) {
    if (words !== null && pos % 4 === 0) {
      pos = endOfAscii(words, pos >> 2) << 2;
      if (pos >= length) return true;
    }
    const first = bytes[pos] as number;
    const size = first < 0x80 ? 1 : sizeOfStable(first, bytes[pos + 1] as number, bytes[pos + 2] as number);
    if (size === 0) return false;
    pos += size;
  }
  return true;
}

/** Index of the first word that is not four characters of ASCII. */
function endOfAscii(words: Int32Array, from: number): number {
  const { length } = words;
  let at = from;
  while (at < length && ((words[at] as number) & 0x80808080) === 0) at++;
  return at;
}

/** Bytes of a character beyond ASCII that no normalisation to NFC touches, told by its first bytes; 0 for one that is not known to be so. */
function sizeOfStable(first: number, second: number, third: number): number {
  // U+0080 to U+02FF, behind which the combining marks begin, and Cyrillic.
  if (first <= 0xcb || first === 0xd0 || first === 0xd1) return 2;
  // Chinese, Japanese and Korean characters from U+4000 on.
  if (first >= 0xe4 && first <= 0xe9) return 3;
  switch (first) {
    case 0xe2:
      // Punctuation (but for U+2000 and U+2001, which change), arrows, operators, lines, symbols; not letter-like ones and marks for symbols.
      if (second === 0x80) return third >= 0x82 ? 3 : 0;
      return second === 0x86 || second === 0x87 || second === 0x88 || second === 0x89 || (second >= 0x94 && second <= 0x9d) ? 3 : 0;
    case 0xe3:
      // Punctuation and kana, without the marks U+302A to U+302F, U+3099 and U+309A.
      if (second === 0x82) return third === 0x99 || third === 0x9a ? 0 : 3;
      return (second === 0x80 && third <= 0xa9) || second === 0x81 || second === 0x83 ? 3 : 0;
    case 0xea:
      // Hangul syllables.
      return second >= 0xb0 ? 3 : 0;
    case 0xeb:
    case 0xec:
      return 3;
    case 0xed:
      return second <= 0x9d ? 3 : 0;
    case 0xef:
      // The byte order mark and full-width forms.
      return (second === 0xbb && third === 0xbf) || second === 0xbc ? 3 : 0;
    case 0xf0:
      // Emoji and other pictures.
      return second === 0x9f ? 4 : 0;
    default:
      return 0;
  }
}
