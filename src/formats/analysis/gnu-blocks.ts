/** A file alone on its line (ESLint, Stylelint, yamllint, remark): absolute, without a blank, or with an extension at its end. */
const FILE_ALONE = /^(?:(?:\/|[A-Za-z]:[\\/])[^:]{1,1024}|(?=[^\s:]{0,500}[./\\][^\s:])[^\s:]{2,1000}|[^\s:|][^:|]{0,1000}\.[a-z]{1,10})$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;
/** `✖ 4 problems (2 errors, 2 warnings)`. */
const COUNT_OF_PROBLEMS = /^\S \d{1,9} problems?\b/;
/** A file with a place (pydocstyle), or with a count (Reek). */
const PLACE_OF_PYDOCSTYLE = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,1023}):(\d{1,9}) (?:at module level|in [\w ]{1,40} `[^`]{1,300}`):$/;
const COUNT_OF_REEK = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,1023}) -- \d{1,9} warnings?:$/;
/** detect-secrets has the file below. */
const TYPE_OF_SECRET = /^Secret Type: (\S.{0,200})$/;
const PLACE_OF_SECRET = /^Location: {1,9}(\S.{0,1023}:\d{1,9})$/;
/** `  4:7  error  no sight  no-undef`, `4:7-4:9 warning no sight rule remark-lint`, `  4:7  ✖  no sight  block-no-empty`. */
const BELOW = /^(\s{0,20})(\d{1,9}:\d{1,9})(?:-\d{1,9}:\d{1,9})?\s{1,20}(error|warning|info|✖|×|⚠|‼|ℹ)\s{1,9}(\S.*)$/;
/** remark and alex, of a file as a whole. */
const NOT_READ = /^\s{1,20}error\s{1,3}((?:Cannot (?:process|read|parse|open) |No such file )\S.*)$/;
/** The rule, and before remark's source. */
const RULE_OF_REMARK = /^(.*\S)\s{1,400}([a-z][\w-]{1,60})\s{1,60}(?:remark|retext|rehype)-[\w-]{1,60}$/;
const RULE_BEHIND = /^(.*\S)(?:\s{2,400}\(?|\s\((?=\S{1,100}\)$))([@A-Za-z][\w@./:-]{0,100}(?:\([\w/-]{1,100}\))?)\)?$/;
const OF_PYDOCSTYLE = /^ {8}(D\d{3}): (\S.*)$/;
const OF_REEK = /^ {2}\[(\d{1,9})(?:, \d{1,9}){0,500}\]:(\w{3,60}): (\S.*)$/;

const MARKS: Readonly<Record<string, string>> = { '✖': 'error', '×': 'error', '⚠': 'warning', '‼': 'warning', 'ℹ': 'info' };

interface Heading {
  readonly file: string;
  /** The line of the message below, where the heading has it. */
  readonly line: string | null;
  /** The last message below had no rule: it may go on over several lines, blank ones too, with the rule at their end. */
  isOpen: boolean;
  isBehindBlank: boolean;
}

/** What linters print in blocks, the file above its messages, up to a blank line that is not inside of a message: each message as a line of its own. */
export class GnuBlocks {
  /** Of each source, as runners of tasks mix their lines. */
  private readonly headings = new Map<string, Heading>();
  private readonly secrets = new Map<string, string>();

  /** The message that `line` is in its block; null where it is none. */
  formOf(line: string, source: string): string | null {
    const [, place] = PLACE_OF_SECRET.exec(line) ?? [];
    const secret = place === undefined ? undefined : this.secrets.get(source);
    if (secret !== undefined) {
      this.secrets.delete(source);
      return `${place}: error: Secret of type ${secret}`;
    }
    const [, type] = TYPE_OF_SECRET.exec(line) ?? [];
    if (type !== undefined) this.secrets.set(source, type);
    const above = this.headings.get(source);
    const form = above === undefined ? null : formBelow(line, above);
    if (form !== null) return form;
    const heading = headingIn(line);
    if (heading !== null && (above === undefined || !above.isOpen || above.isBehindBlank || ABSOLUTE.test(line))) this.headings.set(source, heading);
    else if (above !== undefined) this.pass(line, source, above);
    return null;
  }

  /** A line that is no message below `above`, and no other file. */
  private pass(line: string, source: string, above: Heading): void {
    const isBlank = line.trim() === '';
    if (COUNT_OF_PROBLEMS.test(line) || (isBlank && !above.isOpen)) this.headings.delete(source);
    above.isBehindBlank = isBlank;
  }
}

function headingIn(line: string): Heading | null {
  if (FILE_ALONE.test(line)) return { file: line, line: null, isOpen: false, isBehindBlank: false };
  const [, file = COUNT_OF_REEK.exec(line)?.[1], number] = PLACE_OF_PYDOCSTYLE.exec(line) ?? [];
  return file === undefined ? null : { file, line: number ?? null, isOpen: false, isBehindBlank: false };
}

function formBelow(text: string, heading: Heading): string | null {
  if (heading.line !== null) {
    const [, rule, message] = OF_PYDOCSTYLE.exec(text) ?? [];
    return message === undefined ? null : `${heading.file}:${heading.line}: error[${rule}]: ${message}`;
  }
  const [, indent, place, word = '', said] = BELOW.exec(text) ?? [];
  if (said !== undefined) {
    const [, message = said, rule] = RULE_OF_REMARK.exec(said) ?? (indent === '' ? null : RULE_BEHIND.exec(said)) ?? [];
    // A time of a log begins a line, too.
    if (rule === undefined && indent === '') return null;
    heading.isOpen = rule === undefined;
    heading.isBehindBlank = false;
    const severity = MARKS[word] ?? word;
    return rule === undefined ? `${heading.file}:${place}: ${severity}: ${message}` : `${heading.file}:${place}: ${message} [${severity}/${rule}]`;
  }
  const [, broken] = NOT_READ.exec(text) ?? [];
  if (broken !== undefined) return `Error: ${heading.file}: ${broken}`;
  const [, line, smell, message] = OF_REEK.exec(text) ?? [];
  return message === undefined ? null : `${heading.file}:${line}: warning[${smell}]: ${message}`;
}
