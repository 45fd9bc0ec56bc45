import { cutText, utf8Length } from '../base/bounded.js';

/**
 * The one escaper of every surface. Foreign text (names, paths, messages, whatever a pull request's author can choose)
 * passes through one of these and appears as text: no markup, mention, link, command or direction trick works.
 */

/** C0 and C1 controls, zero-width and bidirectional formatting, line and paragraph separators (CVE-2021-42574). */
function isInvisible(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint <= 0x9f) ||
    codePoint === 0xad ||
    codePoint === 0x61c ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xe0000 && codePoint <= 0xe007f)
  );
}

function show(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Foreign text on one line: line breaks and tabs become spaces, other invisible characters their `U+XXXX` name. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' '), false).trim();
}

/** Foreign text over several lines: `\n` and tabs stay, other invisible characters are shown by name. */
export function visibleLines(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n'), true);
}

/** Whether a text may have anything to show by name: most have not, and a pattern finds that out many times faster than the walk. */
const UNUSUAL = /[^\x20-\x7e\xa1-\xac\xae-\u02ff]/;
const UNUSUAL_IN_LINES = /[^\t\n\x20-\x7e\xa1-\xac\xae-\u02ff]/;

function visible(text: string, keepLines: boolean): string {
  if (!(keepLines ? UNUSUAL_IN_LINES : UNUSUAL).test(text)) return text;
  let result = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const kept = keepLines && (codePoint === 0x0a || codePoint === 0x09);
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) result += '\ufffd';
    else result += isInvisible(codePoint) && !kept ? show(codePoint) : character;
  }
  return result;
}

/** Backticks of the longest run. */
function longestFence(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A Markdown code span that holds `text` literally: the fence is longer than any run of backticks inside (CommonMark
 * 6.1). Inside code spans GitHub makes no mention, issue link or auto-link.
 */
export function codeSpan(text: string): string {
  const flat = oneLine(text);
  if (flat === '') return '` `';
  const fence = '`'.repeat(longestFence(flat) + 1);
  const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${flat}${padding}${fence}`;
}

/**
 * As `codeSpan`, also in a cell of a GFM table: there a pipe ends the cell even inside a code span, and readers differ on
 * the backslash before it, so a text with a pipe becomes an HTML code element without any character that Markdown reads.
 */
export function codeCell(text: string): string {
  const flat = oneLine(text);
  return flat.includes('|') ? `<code>${coded(flat, '&#')}</code>` : codeSpan(flat);
}

/**
 * What GitHub turns into something else even after Markdown was rendered, so that no escape helps: mentions, issues, links,
 * addresses of commits, emoji names, formulas (GitHub docs, "Autolinked references and URLs" and "Writing mathematical
 * expressions", reviewed 2026-11-25). None of them reaches over a space.
 */
const LIVE_TEXT = /@|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|\$/i;

/** Marks that end a word and are none of it. */
const CLOSING = `)"'],.;:!?`;

/** A sentence as Markdown text, also in a cell of a table; a word that could come alive is a code span, without the marks around it. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/( +)/)
    .map((word, index) => {
      if (!LIVE_TEXT.test(word)) return index === 0 ? plainWord(word).replace(/^(\d+)\./, '$1\\.') : plainWord(word);
      const start = /^[("'[]*/.exec(word)?.[0].length ?? 0;
      let end = word.length;
      while (end > start && CLOSING.includes(word.charAt(end - 1))) end--;
      return start === end ? codeCell(word) : `${plainWord(word.slice(0, start))}${codeCell(word.slice(start, end))}${plainWord(word.slice(end))}`;
    })
    .join('');
}

/** All but letters, digits and spaces as its number between `start` and `;`. */
function coded(text: string, start: '#' | '&#'): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, (character) => `${start}${character.codePointAt(0) ?? 0};`);
}

/** CommonMark 2.4: a backslash takes the meaning from any ASCII punctuation; for a pipe see `codeCell`. */
function plainWord(word: string): string {
  return word.replace(/[\\`*_{}[\]<>()#+\-!~&$^=]/g, '\\$&').replaceAll('|', '&#124;');
}

/** `escape(text)` of the longest beginning of `text` that comes out at `limit` UTF-8 bytes at most; a cut one ends in `…`. */
export function escapedWithin(escape: (text: string) => string, text: string, limit: number): string {
  const flat = oneLine(text);
  for (let length = Math.min(flat.length, limit); length > 0; ) {
    const escaped = escape(cutText(flat, length));
    const bytes = utf8Length(escaped);
    if (bytes <= limit) return escaped;
    length = Math.min(length - 1, Math.floor((length * limit) / bytes));
  }
  return flat === '' ? escape(flat) : '…';
}

/** A fenced Markdown block that `text` cannot close. */
export function codeBlock(text: string): string {
  const lines = visibleLines(text).replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestFence(lines) + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

/** Text for HTML content and attribute values. */
export function htmlText(text: string): string {
  return oneLine(text).replace(/[&<>"'`@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text for XML 1.0 content and attribute values over several lines; what XML cannot hold (section 2.2, Char) is shown by name or as U+FFFD. */
export function xmlText(text: string): string {
  return visibleLines(text).replace(/[&<>"'\n\t\ufffe\uffff]/g, (character) => (character >= '\ufffe' ? show(character.charCodeAt(0)) : `&#${character.charCodeAt(0)};`));
}

/**
 * Text of a SARIF message over several lines. There `[text](target)` is a link wherever it stands (2.1.0, section 3.11.6) and
 * readers disagree on how to escape it, so a blank takes the two halves apart.
 */
export function sarifText(text: string): string {
  return visibleLines(text).replaceAll('](', '] (');
}

/**
 * Text of a label in a mermaid picture, to stand between double quotes: all but letters, digits and spaces is coded
 * (`#46;`), so that neither mermaid's grammar nor the Markdown and HTML that it reads in labels see any of it. The ligature
 * `ﬂ` and the pair `¶ß` are what mermaid itself writes around a code, so they are spelt out and parted.
 */
export function mermaidLabel(text: string): string {
  return coded(oneLine(text).replaceAll('ﬂ', 'fl').replaceAll('¶ß', '¶ ß'), '#');
}

/** An address of our own making as the target of a Markdown link: nothing in it can end the link. Empty for one that is not http(s). */
export function linkTarget(url: string): string {
  if (!/^https?:\/\//.test(url)) return '';
  return url.toWellFormed().replace(/[^A-Za-z0-9\-._~:/?#@!$&'*+,;=%]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')));
}

/** One path as the tail of a URL: each segment percent-coded, `(` and `)` too, so that it can stand in a Markdown link. */
export function urlPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}
