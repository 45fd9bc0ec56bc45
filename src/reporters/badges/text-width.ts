/**
 * Widths of Verdana at 11 pixels in tenths of a pixel, from U+0020 to U+007E: the face that badges are drawn in. DejaVu Sans, which stands in
 * for it on Linux, is at most a tenth narrower or wider, and `textLength` makes either fill what is computed here.
 */
const ASCII =
  '39 43 50 90 70 118 80 30 50 50 70 90 40 50 40 50 70 70 70 70 70 70 70 70 70 70 50 50 90 90 90 60 ' +
  '110 75 75 77 85 70 63 85 83 46 50 76 61 93 82 87 66 87 76 75 68 81 75 109 75 68 75 50 50 50 90 70 ' +
  '70 66 69 57 69 66 39 69 70 30 38 65 30 107 70 67 69 69 47 57 43 70 65 90 65 65 58 70 50 70 90';
const WIDTHS = ASCII.split(' ').map(Number);
/** As wide as the widest letter: a text of other scripts is given room rather than cut. */
const OTHER = 110;

/** Width of one line in pixels, an upper estimate for characters outside of ASCII. */
export function textWidth(text: string): number {
  let tenths = 0;
  for (const character of text) tenths += WIDTHS[(character.codePointAt(0) ?? 0) - 0x20] ?? OTHER;
  return tenths / 10;
}
