/** Sections of an INI file, as Python's configparser reads them, each with its keys in lower case. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads sections, `key = value` or `key: value`, values that go on in indented lines, and comments of whole lines; skips what is none of these. */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | null = null;
  let key: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    if (/^[ \t]/.test(line) && section !== null && key !== null) {
      section.set(key, `${section.get(key) ?? ''}\n${content}`);
      continue;
    }
    if (content.startsWith('[')) {
      const name = content.slice(1, content.indexOf(']') < 0 ? undefined : content.indexOf(']'));
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      key = null;
      continue;
    }
    const mark = content.search(/[=:]/);
    if (section === null || mark < 0) continue;
    key = content.slice(0, mark).trim().toLowerCase();
    section.set(key, content.slice(mark + 1).trim());
  }
  return sections;
}

/** The entries of a value that is a list: one a line, or separated by commas or blanks. */
export function iniList(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
}
