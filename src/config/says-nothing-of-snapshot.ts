/** Sections of a config that say nothing of which files are looked at: all but `snapshot`, and `extends`, which may bring one. */
export const OTHER_SECTIONS = ['version', 'policy', 'meta', 'gates', 'jobs', 'rulepacks', 'waivers'] as const;

const OTHER_SECTION = new RegExp(`^(?:${OTHER_SECTIONS.join('|')}):(?:[ \\t]|$)`, 'u');

/**
 * True only when the YAML text of a config certainly says nothing of the snapshot: all that stands at the start of a line is a
 * key of another section. What is misspelt there, or written in another style, is left to who reads the whole; that costs a
 * command that reads the config for nothing else more than all this.
 */
export function saysNothingOfSnapshot(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => !/^[ \t]*(?:#|$)/u.test(line));
  // Of a lone carriage return parsers disagree. Only where the first key stands at the start of its line do all others of the outermost map.
  return !/\r(?!\n)/u.test(text) && lines.length > 0 && !isIndented(lines[0] ?? '') && lines.every((line) => isIndented(line) || OTHER_SECTION.test(line));
}

function isIndented(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}
