/** One `key: value` of YAML that a package manager wrote: block maps only, two spaces a level. */
export interface YamlRow {
  /** Spaces before the key. */
  readonly indent: number;
  readonly key: string;
  /** Empty where a map follows. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** A run of blanks is part of a plain key only where the key goes on behind it: so there is one way to read a row, and a long one takes no longer than its length. */
const ROW = /^( *)(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)"|([^\s'"#:{}[\],&*!|>%@`-](?:[^:\s]|:(?! |$)|\s+(?=[^:\s]|:(?! |$)))*|-[^\s:](?:[^:\s]|\s+(?=[^:\s]))*))\s*:(?: +(.*))?$/;

/**
 * The rows of a lock file in YAML. Rows of another form (items of lists, long texts) are left out: what is asked of locks stands in
 * plain maps. Far faster than a parser of YAML, which needs a second for each megabyte.
 */
export function* yamlRows(text: string): Generator<YamlRow> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line++;
    const row = end === start || text.charCodeAt(start) === HASH ? null : rowAt(text, start, end, line);
    start = end + 1;
    if (row !== null) yield row;
  }
}

/** The keys of all maps below a `peerDependencies` with so many spaces before it: a search finds each far faster than rows do. */
export function peersIn(text: string, spaces: number): ReadonlySet<string> {
  const header = `\n${' '.repeat(spaces)}peerDependencies:\n`;
  const deeper = ' '.repeat(spaces + 2);
  const keys = new Set<string>();
  for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at)) {
    let start = at + header.length;
    while (text.startsWith(deeper, start)) {
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      const key = text.charCodeAt(start + deeper.length) === SPACE ? null : keyAt(text, start, end);
      if (key !== null) keys.add(key);
      start = end + 1;
    }
    // The line feed before what follows may begin the next.
    at = start - 1;
  }
  return keys;
}

/** A row without a space before it: its key, and where the line behind it begins. */
export interface TopRow {
  readonly key: string;
  readonly next: number;
}

/** All rows without a space before them, those too whose key is so long that it has a line of its own (`? key`, then `:`). */
export function topRows(text: string): readonly TopRow[] {
  const found: TopRow[] = [];
  const start = /(?:^|\n)[^\s#:]/g;
  while (start.test(text)) {
    const at = start.lastIndex - 1;
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    start.lastIndex = end;
    if (text.startsWith('? ', at)) {
      found.push({ key: plainValue(text.slice(at + 2, end)), next: text.startsWith(':\n', end + 1) ? end + 3 : end + 1 });
      continue;
    }
    const key = keyAt(text, at, end);
    if (key !== null) found.push({ key, next: end + 1 });
  }
  return found;
}

/** The key of the row that the line from `start` to `end` is. */
export function keyAt(text: string, start: number, end: number): string | null {
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  const colon = colonOf(text, at, end);
  if (colon < 0) return rowByPattern(text.slice(start, end), 0)?.key ?? null;
  return keyBefore(text, at, colon);
}

function keyBefore(text: string, at: number, colon: number): string {
  const first = text.charCodeAt(at);
  return first === QUOTE || first === DOUBLE_QUOTE ? text.slice(at + 1, colon - 1) : text.slice(at, colon);
}

/** The row that the line from `start` to `end` is, which is the one of that number; null for any other line. */
function rowAt(text: string, start: number, end: number, line: number): YamlRow | null {
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  const colon = colonOf(text, at, end);
  if (colon < 0) return rowByPattern(text.slice(start, end), line);
  return { indent: at - start, key: keyBefore(text, at, colon), value: plainValue(text.slice(colon + 1, end)), line };
}

const [SPACE, DOUBLE_QUOTE, HASH, QUOTE, COLON] = [32, 34, 35, 39, 58];
const WORD = /[\w./]/y;

/** Where the colon behind a key without escapes stands, as nearly all keys are; -1 where it takes the pattern to tell. */
function colonOf(text: string, at: number, end: number): number {
  const ends = (colon: number): boolean => colon + 1 === end || text.charCodeAt(colon + 1) === SPACE;
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const close = text.indexOf(first === QUOTE ? "'" : '"', at + 1);
    // What a backslash stands before may be no end.
    if (first === DOUBLE_QUOTE && text.slice(at, close).includes('\\')) return -1;
    return close > 0 && close + 1 < end && text.charCodeAt(close + 1) === COLON && ends(close + 1) ? close + 1 : -1;
  }
  WORD.lastIndex = at;
  if (!WORD.test(text)) return -1;
  let colon = text.indexOf(':', at);
  while (colon >= 0 && colon < end && !ends(colon)) colon = text.indexOf(':', colon + 1);
  return colon < 0 || colon >= end || text.charCodeAt(colon - 1) === SPACE ? -1 : colon;
}

function rowByPattern(text: string, line: number): YamlRow | null {
  const row = ROW.exec(text);
  if (row === null) return null;
  const key = row[2]?.replaceAll("''", "'") ?? row[3] ?? row[4] ?? '';
  return { indent: row[1]?.length ?? 0, key, value: plainValue(row[5] ?? ''), line };
}

export function plainValue(written: string): string {
  const value = written.trim();
  if (value.length >= 2 && value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (value.length >= 2 && value.startsWith('"') && value.endsWith('"')) return value.slice(1, -1);
  return value;
}
