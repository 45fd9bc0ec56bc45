import { pathOfUri } from '../file-uri.js';

const FILE = String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:\[(][^:]{0,1023})`;
const SCRIPT = String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:\[(][^:]{0,1023}\.(?:[cm]?[jt]sx?|vue|md|html))(:\d{1,9}:\d{1,9})`;
const AT = String.raw`(:\d{1,9}(?::\d{1,9})?)`;
const OF_MARKUP = String.raw`(?<=\.(?:haml|slim|scss|sass|css|erb|rb))`;
const LINE_COLUMN = String.raw`: line (\d{1,9}), col (\d{1,9}),`;

/** `[ERROR] ` (Checkstyle, Maven), `ERROR: ` (Bazel, TSLint), `%Warning-WIDTH: ` (Verilator), `e: file://` (Kotlin). */
const AHEAD = /^(?:\s{0,20}\[(error|warning|warn|info)\]|%?(error|warning|info|e|w)(?:-(\w{1,40}))?:)\s{1,9}(?:file:\/\/(?=\/))?(?=\S)/i;
/** Pyrefly, where a place with a column follows: logs begin like that too. */
const WORD_AHEAD = /^ {0,2}(ERROR|WARN|INFO) (?=[^\s:][^:]{0,1023}:\d{1,9}:\d{1,9}(?:-\d{1,9}(?::\d{1,9})?)?: )/;
/** Whatever is none of these is no place. */
const IS_PLACED = /:[ [(]{0,2}\d| line \d/;
const PLACED = new RegExp(String.raw`^${FILE}${AT}(?:-\d{1,9}(?::\d{1,9})?)?: {0,2}(?=\S)`);
const OTHERS: readonly (readonly [line: RegExp, form: string])[] = [
  // Of Maven a file of Windows is `/C:/harbour/Quay.java`, and Kotlin before 1.9 has the place in parentheses, under Maven without a colon behind.
  [new RegExp(String.raw`^(?:/(?=[A-Za-z]:/))?${FILE}:\[(\d{1,9}),(\d{1,9})\] (?=\S)`), '$1:$2:$3: '],
  [new RegExp(String.raw`^${FILE}: \((\d{1,9}), (\d{1,9})\)(?::|(?<=\.(?:kts?|java): \(\d{1,9}, \d{1,9}\))) (?=\S)`), '$1:$2:$3: '],
  // protolint.
  [/^\[((?:[A-Za-z]:(?=[\\/]))?[^\s:\[(][^:]{0,1023}\.proto)(:\d{1,9}:\d{1,9})\] (?=\S)/, '$1$2: '],
  // JavaScript Standard Style.
  [new RegExp(String.raw`^ {2}${SCRIPT}: (\S.*) \(([\w@/-]{1,100})\) \(warning\)$`), '$1$2: warning: $3 [$4]'],
  [new RegExp(String.raw`^ {2}${SCRIPT}: (\S.*) \(([\w@/-]{1,100})\)$`), '$1$2: error: $3 [$4]'],
  [new RegExp(String.raw`^ {2}${SCRIPT}: (?=\S)`), '$1$2: '],
  // markdownlint, Hadolint, Pyright, Kotlin.
  [new RegExp(String.raw`^${FILE}${AT} (?:(?:(warning)|error) )?(MD\d{3})(?:/[\w-]{1,60}){0,4} (?=\S)`), '$1$2: $3[$4]: '],
  [new RegExp(String.raw`^${FILE}${AT} ((?:DL|SC)\d{4}) (error|warning|info|style): (?=\S)`), '$1$2: $4[$3]: '],
  [new RegExp(String.raw`^\s{0,8}${FILE}${AT} - (?=(?:error|warning|information): )`), '$1$2: '],
  // `tsc --pretty`; TSLint, behind its severity.
  [new RegExp(String.raw`^${FILE}(:\d{1,9}:\d{1,9}) - (error|warning) (TS\d{1,6}): (?=\S)`), '$1$2: $3[$4]: '],
  [new RegExp(String.raw`^${FILE}(:\d{1,9}:\d{1,9}) - (?=\S)`), '$1$2: '],
  // PMD's text; docutils, rstcheck.
  [new RegExp(String.raw`^${FILE}(:\d{1,9}):\t(\w{2,80}):\t(?=\S)`), '$1$2: error[$3]: '],
  [new RegExp(String.raw`^${FILE}(:\d{1,9}): \((INFO|WARNING|ERROR|SEVERE)/\d\) (?=\S)`), '$1$2: $3: '],
  // HAML-Lint, Slim-Lint, SCSS-Lint, as hosts and programs log like that, too; dotenv-linter; puppet-lint.
  [new RegExp(String.raw`^${FILE}${OF_MARKUP}${AT} \[([EFWCRI])\] (?:\[Correctable\] )?(\w{2,60}): (?=\S)`), '$1$2: $3[$4]: '],
  [new RegExp(String.raw`^${FILE}${OF_MARKUP}${AT} \[([EFWCRI])\] (?=\S)`), '$1$2: $3: '],
  [/^((?:[^\s:][^:]{0,1000}[\\/])?(?:\.env[\w.-]{0,60}|[\w-][\w.-]{0,60}\.env)):(\d{1,9}) ([A-Z][A-Za-z]{2,40}): (?=\S)/, '$1:$2: error[$3]: '],
  [/^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,1023}\.pp) - (ERROR|WARNING): (\S.*) on line (\d{1,9})(?: col \d{1,9})? \(check: (\w{1,60})\)$/, '$1:$4: $2[$5]: $3'],
  // The `compact` of ESLint, Stylelint and Solhint; JSHint has no severity.
  [new RegExp(String.raw`^${FILE}${LINE_COLUMN} (Error|Warning|Info) - (\S.*) \(([\w@/.-]{1,100})\)$`, 'i'), '$1:$2:$3: $5 [$4/$6]'],
  [new RegExp(String.raw`^${FILE}${LINE_COLUMN} (Error|Warning|Info) - (?=\S)`, 'i'), '$1:$2:$3: $4: '],
  [new RegExp(String.raw`^${FILE}${LINE_COLUMN} (?=\S)`), '$1:$2:$3: '],
  // `php -l`; checkbashisms.
  [/^(?:PHP )?((?:Parse|Fatal) error): {1,2}(\S.*) in (\S.*) on line (\d{1,9})$/, '$3:$4: error: $1: $2'],
  [/^(?:possible|certain) bashism in (\S.*) line (\d{1,9}) \((.*)\):$/, '$1:$2: warning: $3'],
  [new RegExp(String.raw`^${FILE}(:\d{1,9}:\d{1,9}) (?=[^\s-])`), '$1$2: '],
];

/** The W3C's checker of HTML (`vnu`). */
const OF_URI = /^"(file:\/(?:[A-Za-z]:\/)?[^":]{1,1024})":(?=\d{1,9}\.\d{1,9}(?:-\d{1,9}\.\d{1,9})?: )/;

/** `file:line:column: severity: message` of a line that has the same in another order; any other line as it is. */
export function gnuForm(line: string): string {
  if (!IS_PLACED.test(line)) return line;
  if (OF_URI.test(line)) return line.replace(OF_URI, (_, uri: string) => `${pathOfUri(uri)}:`);
  const [ahead = '', bracketed, word = bracketed, code] = AHEAD.exec(line) ?? WORD_AHEAD.exec(line) ?? [];
  const rest = line.slice(ahead.length);
  const form = OTHERS.find(([pattern]) => pattern.test(rest));
  const placed = form === undefined ? rest : rest.replace(form[0], form[1]).replace(': [MD', ': error[MD');
  if (word === undefined) return placed;
  const [place] = PLACED.exec(placed) ?? [];
  if (place === undefined) return line;
  return `${place.trimEnd()} ${word}${code === undefined ? '' : `[${code}]`}: ${placed.slice(place.length)}`;
}
