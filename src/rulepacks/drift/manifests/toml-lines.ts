/** Where tables and keys of a TOML document stand. The text has been parsed before: here only lines are looked for. */
export interface TomlLines {
  /** Line of a key in a table, or of the sub-table of that name; the table's own line where neither is found; else 1. */
  of(table: readonly string[], key: string): number;
  /** Line of a quoted text at or behind a key of a table; that key's line where it is not found. */
  ofText(table: readonly string[], key: string, text: string): number;
}

const HEADER = /^\s*\[\[?([^\]#]*)\]/;
const KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(?:=|\.)/;

export function tomlLines(text: string): TomlLines {
  const rows = text.split('\n');
  const places = new Map<string, number>();
  let table = '';
  for (const [index, row] of rows.entries()) {
    const header = HEADER.exec(row)?.[1];
    if (header !== undefined) {
      table = header.replaceAll(/["'\s]/g, '');
      if (!places.has(`[${table}`)) places.set(`[${table}`, index + 1);
      continue;
    }
    const key = KEY.exec(row);
    const name = key?.[1] ?? key?.[2] ?? key?.[3];
    if (name !== undefined && !places.has(`${table}\n${name}`)) places.set(`${table}\n${name}`, index + 1);
  }
  const of = (path: readonly string[], key: string): number => {
    const name = path.map((part) => part.replaceAll(/["'\s]/g, '')).join('.');
    return places.get(`${name}\n${key}`) ?? places.get(`[${name}.${key}`) ?? places.get(`[${name}`) ?? 1;
  };
  return {
    of,
    ofText: (path, key, wanted) => {
      const start = of(path, key);
      for (let index = start - 1; index < rows.length; index++) {
        const row = rows[index] ?? '';
        if (row.includes(`"${wanted}"`) || row.includes(`'${wanted}'`)) return index + 1;
      }
      return start;
    },
  };
}
