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

const ROW = /^( *)(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)"|([^\s'"#:{}[\],&*!|>%@`-](?:[^:]|:(?! |$))*?|-[^\s:][^:]*?))\s*:(?: +(.*))?$/;

/**
 * The rows of a lock file in YAML. Rows of another form (items of lists, long texts) are left out: what is asked of locks stands in
 * plain maps. Far faster than a parser of YAML, which needs a second for each megabyte. `isWanted` is asked, in their order, for the
 * place where each line starts: most lines of a lock are never asked for, and need not be taken apart.
 */
export function* yamlRows(text: string, isWanted: (start: number) => boolean = () => true): Generator<YamlRow> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line++;
    const row = end === start || text.charCodeAt(start) === 35 || !isWanted(start) ? null : ROW.exec(text.slice(start, end));
    start = end + 1;
    if (row === null) continue;
    const key = row[2]?.replaceAll("''", "'") ?? row[3] ?? row[4] ?? '';
    yield { indent: row[1]?.length ?? 0, key, value: plainValue(row[5] ?? ''), line };
  }
}

function plainValue(written: string): string {
  const value = written.trim();
  if (value.length >= 2 && value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (value.length >= 2 && value.startsWith('"') && value.endsWith('"')) return value.slice(1, -1);
  return value;
}
