import { base64Needles, codedSpans, type Span } from './coded-secrets.js';
import { by, inOrder } from './order.js';

const MASK = '***';
/** A shorter value would mask half of all words; the runner's own masking knows those. */
const SHORTEST_SECRET = 6;

/**
 * Shapes of credentials that are masked even when nobody named them. Every repetition is bounded, or starts only where
 * the character before cannot belong to it: no text makes the search slower than linear.
 */
const SHAPES: readonly RegExp[] = [
  // GitHub tokens: ghp_ gho_ ghu_ ghs_ ghr_, with the newer dotted form, and fine-grained ones.
  /gh[pousr]_[A-Za-z0-9_.-]{16,}/g,
  /github_pat_[A-Za-z0-9_]{16,}/g,
  // JSON web tokens.
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{4,}\.[\w-]*/g,
  // AWS key ids, npm, GitLab and Slack tokens.
  /(?:AKIA|ASIA)[A-Z0-9]{16}/g,
  /npm_[A-Za-z0-9]{36}/g,
  /glpat-[\w-]{20,}/g,
  /xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  // Credentials in addresses and headers.
  /x-access-token:[^@\s]{1,1024}@/g,
  // In a header, and so in base64, nothing ends it.
  /(?<=^|\n)x-access-token:[\x21-\x7e]{6,1024}/g,
  /:\/\/[^\s/:@]{1,256}:[^\s/:@]{1,1024}@/g,
  /authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:basic|bearer|token)[ \t]{1,8}[\w.~+/=-]{6,}/gi,
];

const KEY_START = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g;
const KEY_END = '-----END ';

/**
 * A function that replaces credentials in a text with `***`: the shapes above, private key blocks, and each of
 * `secrets` (values of at least 6 characters; of several lines, each such line too; also as JSON, XML and HTML write them, as
 * percent-coded, in hexadecimal and inside of base64, wrapped or not, where shapes with a beginning of their own are found too). Used on everything a gate printed before it reaches a record
 * (PLATFORM A4).
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const values = [...new Set(secrets.flatMap(partsOf))];
  const needles = [...new Set(values.flatMap(spellings))];
  const coded = [...new Map(values.flatMap(base64Needles).map((needle) => [needle.text, needle])).values()];
  return (text) => {
    // What most gates print: a search for each shape costs more than all else that is done about the end of such a gate.
    if (text === '') return text;
    const spans = codedSpans(text, coded, shapeSpans);
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
        spans.push({ start: at, end: at + needle.length });
      }
    }
    for (const span of shapeSpans(text)) spans.push(span);
    return masked(text, spans);
  };
}

/** Places of credentials that nobody named. */
function shapeSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  let coveredTo = 0;
  for (const match of text.matchAll(KEY_START)) {
    if (match.index < coveredTo) continue;
    const end = text.indexOf(KEY_END, match.index);
    coveredTo = end === -1 ? text.length : end;
    spans.push({ start: match.index, end: coveredTo });
  }
  return spans;
}

/** Spans are found on the original text and joined, so that no part of one survives because it overlapped another. */
function masked(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  spans.sort(inOrder(by((span) => span.start), by((span) => span.end)));
  const parts: string[] = [];
  let shownTo = 0;
  for (let index = 0; index < spans.length; ) {
    const { start } = spans[index] as Span;
    let end = start;
    for (let span = spans[index]; span !== undefined && span.start <= end; span = spans[index]) {
      end = Math.max(end, span.end);
      index += 1;
    }
    parts.push(text.slice(shownTo, start), MASK);
    shownTo = end;
  }
  parts.push(text.slice(shownTo));
  return parts.join('');
}

function partsOf(secret: string): string[] {
  const values = [secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
  return values.filter((value) => value.length >= SHORTEST_SECRET);
}

/** Others write `"` and `'` as they are in text, or each in its own way: as XML names them, as Go and as Python number them. */
const QUOTES_IN_XML: readonly (readonly [double: string, single: string])[] = [['"', "'"], ['&quot;', "'"], ['&quot;', '&apos;'], ['&quot;', '&#39;'], ['&#34;', '&#39;'], ['&quot;', '&#x27;']];

function spellings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const percent = encodeURIComponent(value.toWellFormed());
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    value,
    json,
    // As Go writes JSON, and PHP slashes.
    json.replace(/[&<>]/g, unicodeEscape),
    json.replaceAll('/', '\\/'),
    percent,
    // As RFC 3986 wants it, which the runner masks.
    percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
    ...hexadecimal(value),
    ...QUOTES_IN_XML.map(([double, single]) => xml.replaceAll('"', double).replaceAll("'", single)),
  ];
}

/** As a dump writes its bytes, one after the other or each as an escape of most languages. */
function hexadecimal(value: string): string[] {
  const plain = Buffer.from(value, 'utf8').toString('hex');
  return [plain, plain.replace(/../g, '\\x$&')].flatMap((text) => [text, text.replace(/[a-f]/g, (digit) => digit.toUpperCase())]);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
