import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createLineReader, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { GnuBlocks } from './gnu-blocks.js';
import { gnuForm } from './gnu-forms.js';
import { fileIn, requireLastLineEnd, toolLine } from './log-lines.js';

/** Stands as the tool, which the lines do not name. */
const TOOL = 'gnu';
/** Longer lines are no messages of a tool; each is a difference that is shown. In UTF-16 code units. */
const MOST_LINE = 4096;

/**
 * `file:4:`, `file:4:7:`, `file:4.7:`, and the ranges `file:4:7:5:9:`, `file:4.7-5.9:`, `file:4.7-9:`, `file:4-5:`, behind the name of a program or not; a
 * file of Windows has a colon of its own. Behind three blanks GCC says what needed a template.
 */
const PLACE = /^(?:[a-z/][\w+./-]{0,60}: )?((?:[A-Za-z]:(?=[\\/]))?[^\s:*][^:]{0,1023}):(\d{1,9})(?:[:.](\d{1,9}))?(?:[-:.]\d{1,9}){0,2}: {0,2}(?!\d{1,9}(?::|[,)]{0,2}$))(\S.*)$/;
/** Sphinx speaks of a document as a whole, and of a docstring, whose lines are not those of the file; deptry of a manifest (`pyproject.toml: DEP002 …`). */
const OF_DOCUMENT = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,1023}\.(?:rst|md|txt|pyx?|ipynb|toml)):(?:(docstring of [^\s:]{1,500}):\d{0,9}:|:)? ((?:WARNING|ERROR|CRITICAL|SEVERE): \S.*|DEP\d{3} \S.*)$/;
/** A message behind what somebody put before it. */
const SURE = /(?:^|\s)([^\s:]{1,300}:\d{1,9}:\d{1,9}: (?:fatal error|error|warning): .*)$/;
/** A time, the port of a host, or a goal of Maven before its version (`--- compiler:3.11.0:compile`). */
const NO_FILE = /(?:^|\s)(?:---|>>>|<<<) [\w.-]{1,200}$|(?:^|[\s[(])\d{1,2}$|(?:^|\s)\d{1,3}(?:\.\d{1,3}){3}$|\d{2,4}[-/.]?\d\d[-/.]?\d\d(?:\d\d)?[T _-]\d\d$/;
/** A file, or the host of a port: a column or a severity tells. */
const BARE_WORD = /^\w+$/;
/** Names of files that have neither a folder nor a dot, and are no host. */
const BARE_FILE = /^(?:[A-Za-z]{2,20}file|BUILD|WORKSPACE|Kconfig|configure)$/;

const WORDS: Readonly<Record<string, AnalysisSeverity>> = {
  'fatal error': 'high', 'internal compiler error': 'high', fatal: 'high', critical: 'high', severe: 'high', error: 'high', e: 'high', f: 'high', warning: 'medium', 'info warning': 'medium', warn: 'medium', w: 'medium', performance: 'medium', portability: 'medium',
  note: 'low', notice: 'low', information: 'low', info: 'low', i: 'low', suggestion: 'low', style: 'low', convention: 'low', c: 'low', refactor: 'low', r: 'low',
};
/** `error: `, `[error] `, `E: ` (RuboCop's Emacs style), `error[E0308]: ` (rustc's short one). */
const SEVERITY = /^(?:\[(error|warning|warn|info)\]|(fatal error|internal compiler error|fatal|critical|severe|error|info warning|warning|warn|note|information|info|suggestion|performance|portability|style|convention|refactor|notice|[EFWCRI])(?:\[([\w:-]{1,60})\])?(?::| -))\s{1,9}/i;
/** `error[invalid-assignment] …` (ty), `error [wcag/h37] …` (html-validate); no element of an array, of which Go says that it `(variable of type int) is not used`. */
const SEVERITY_AND_RULE = /^(fatal|error|warning|info) ?\[([a-z][\w/-]{1,60})\] {1,9}(?=[^\s(])/;
/** `[rawtypes] …` (javac), `[C0114(missing-docstring), moor] …` (Pylint's parseable), `[FURB101]: …` (Refurb); `(W111) …` (Luacheck) and `W2001:…` (cfn-lint), whose letter is the severity. */
const RULE_FIRST = /^(?:\[(?:([CRWEF])\d{4}\()?([a-z][\w-]{1,60}|[A-Z]{2,8}\d{2,6}(?=\]:))(?:\),[^\]]{0,200})?\]:?\s{1,9}|(?=\([EW]\d{3}\)|[EWI]\d{4}:)\(?(([EWI])\d{3,4})(?:\)\s{1,9}|:))(?=\S)/;
/** `warning: [ReferenceEquality] …` (Error Prone). */
const CHECK_FIRST = /^\[(?!Correctable\])([A-Z]\w{2,80})\]\s{1,9}(?=\S)/;
/** An error of a program as a whole, such as a linker; rustc only counts what is said before. */
const UNPLACED = /^(?:[\w.+-]{1,60}: )?(?:fatal )?error: (?!aborting due to)|^(?:Error|ERROR): |^[^\s:]{1,300}:\([^)]{1,100}\): undefined reference to /;

/** `… [-Wunused]`, `… [arg-type]`, `… [SC2045]`, `… [Error/no-undef]` (ESLint's unix style), `… [error/tag-pair]` (HTMLHint's), `… [error]` (Stylelint's), `… [Documentation::RequirePodSections]` (Perl::Critic), `… [runtime/printf] [4]` (cpplint). */
const BRACKETED = /\s\[(?:([Ee]rror|[Ww]arning|[Ii]nfo)\/)?([@A-Za-z-][\w@.,=/+-]{0,120}|\w{1,40}\([\w/-]{1,100}\)|[A-Z]\w{1,40}(?:::[A-Z]\w{1,60}){1,4})\](?:(?<=\/\w{1,60}\]) \[[1-5]\])?$/;
/** `… (unused-import)`, `… (force_cast)`, `… (SA4006)`, `… (standard:indent)` (ktlint); one word only behind a severity in brackets, as yamllint writes it. */
const BEHIND = /\s\(([a-z][a-z0-9]{0,40}(?:[-_][a-z0-9]{1,40}){1,8}|report[A-Z]\w{1,60}|[A-Z]{1,4}\d{3,5}|standard:[a-z][\w-]{1,60})\)$/;
const WORD_BEHIND = /\s\(([a-z][a-z0-9_-]{0,80})\)$/;
/** `F401 …`, `Style/For: …`, `Vale.Spelling:…`, `name[missing]: …`, `invalid-syntax: …` (Ruff). */
const BEFORE = /^(?:\[Correctable\] )?(?:([A-Z]{1,8}-?\d{1,6})(?::\s{1,9}|\s{1,9})|([A-Z][A-Za-z]{1,40}(?:\/[A-Z][A-Za-z]{1,60}){1,3}|[A-Z]\w{1,40}\.[A-Z]\w{1,60}|[a-z][\w-]{1,40}\[[\w-]{1,40}\](?=(?:\[\/\])?:)|[a-z]{1,40}(?:-[a-z]{1,40}){1,4})(?:\[\/\])?:\s{0,9})(?=\S)/;
/** gfortran has the place on a line before, and the source between. */
const BARE_PLACE = /^[^\s:][^:]{0,1023}:\d{1,9}:\d{1,9}:$/;
const OF_BARE_PLACE = /^(?:(Fatal )?Error|Warning): /;
const MOST_BETWEEN = 6;
/** The end of a message that `mypy --pretty` broke, or Pyright, which goes on below. */
const WRAPPED = /^(?: ?(\S.*?)?\s{1,2}\[([a-z][a-z-]{1,40})\]|[\s\u00a0]{2,40}(\S.*?) \((report[A-Z]\w{1,60})\))$/;
const MOST_WRAPPED = 12;
const PYTHON = /\.pyi?$/;

/** Pylint's number of a rule, whose name stands behind the message; its letter is the severity. */
const PYLINT = /^([CRWEF])\d{4}: /;

/**
 * Messages by the GNU Coding Standards (https://www.gnu.org/prep/standards/html_node/Errors.html, reviewed 2026-11-28): `file:line:column: message` on a
 * line, which compilers and most linters print. Severity and rule are told by the ways in which GCC, Clang, mypy, Pylint, Flake8, yamllint, ShellCheck, ESLint,
 * RuboCop and Vale write them, and by the other orders of `gnuForm` and the blocks of `GnuBlocks`; without a severity a message is an error. Other lines say nothing, but
 * for an error of a program as a whole, which is told; a note without a rule belongs to the message above it.
 *
 * A log is a format of records: one that was cut between two lines cannot be told from a whole one.
 */
export const createGnuReader: CreateReportReader<AnalysisFacts> = (path) => createLineReader(path, new GnuDialect());

/** Of markdownlint-cli2. */
const NOTHING_LINTED = /^Linting: 0 file\(s\)$/;

class GnuDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private readonly blocks = new GnuBlocks();
  /** A message of a type checker of Python without a rule, and the lines below it so far. */
  private open: { readonly found: FoundResult; readonly more: string[] } | null = null;
  private barePlace: { readonly text: string; readonly number: number } | null = null;

  line(text: string, number: number): void {
    const { line: printed, folder, source } = toolLine(text);
    const line = this.formOf(printed, number, source);
    const [, file = '', at, column, message] = PLACE.exec(line.length > MOST_LINE ? line.slice(0, MOST_LINE) : line) ?? [];
    const isFile = !NO_FILE.test(file) && (column !== undefined || !BARE_WORD.test(file) || BARE_FILE.test(file) || SEVERITY.test(message ?? ''));
    if (message === undefined || !isFile) {
      if (NOTHING_LINTED.test(line)) this.collector.oddity('markdownlint-cli2 looked at no file', number);
      const ofDocument = OF_DOCUMENT.exec(line);
      if (ofDocument !== null) this.addOfDocument(ofDocument, folder);
      else if (UNPLACED.test(line)) this.collector.oddity(line, number);
      else this.goOn(line);
      return;
    }
    this.close();
    const said = saidIn(message.trimEnd());
    if (said === null) return;
    const found: FoundResult = { tool: TOOL, ...said, file: fileIn(folder, file), line: Number(at), column: column === undefined ? null : Number(column) };
    if (said.rule === '' && PYTHON.test(file) && SEVERITY.test(message)) this.open = { found, more: [] };
    else this.collector.add(found);
    if (line.length > MOST_LINE) this.collector.oddity(`line ${number} has ${line.length} characters, of which ${MOST_LINE} were read`, number);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    this.close();
    this.collector.toolOfSilence(TOOL);
    return this.collector.facts();
  }

  private addOfDocument([, file = '', docstring, message = '']: RegExpExecArray, folder: string): void {
    this.close();
    const said = saidIn(message.trimEnd());
    if (said !== null) this.collector.add({ tool: TOOL, ...said, ...(docstring === undefined ? {} : { message: `${docstring}: ${said.message ?? ''}` }), file: fileIn(folder, file), line: null, column: null });
  }

  /** The line as the standards have it. */
  private formOf(line: string, number: number, source: string): string {
    if (BARE_PLACE.test(line)) this.barePlace = { text: line, number };
    else if (this.barePlace !== null && OF_BARE_PLACE.test(line)) {
      const { text, number: at } = this.barePlace;
      this.barePlace = null;
      if (number - at <= MOST_BETWEEN) return `${text} ${line}`;
    }
    if (line.length > MOST_LINE) return line;
    const inBlock = this.blocks.formOf(line, source);
    if (inBlock !== null) return inBlock;
    const form = gnuForm(line);
    return PLACE.test(form) ? form : SURE.exec(line)?.[1] ?? form;
  }

  /** A line below a message, which may be the rest of it. */
  private goOn(line: string): void {
    if (this.open === null) return;
    const { found, more } = this.open;
    const [end, text = '', rule, last = text, name = rule] = WRAPPED.exec(line) ?? [];
    if (end !== undefined && name !== undefined) {
      this.open = null;
      this.collector.add({ ...found, rule: name, message: [found.message, ...more, last].join(' ').trimEnd() });
    } else if (line.trim() === '' || more.push(line.trim()) > MOST_WRAPPED) this.close();
  }

  private close(): void {
    if (this.open !== null) this.collector.add(this.open.found);
    this.open = null;
  }
}

type Said = Pick<FoundResult, 'severity' | 'rule' | 'message'>;

/** The parts of what stands behind the place; null for a note that has no rule. */
function saidIn(text: string): Said | null {
  const [both = '', wordFirst = '', ruleNext = ''] = SEVERITY_AND_RULE.exec(text) ?? [];
  if (both !== '') return { severity: severityOf(wordFirst), rule: ruleNext, message: text.slice(both.length) };
  const [named = '', inBrackets, word = inBrackets ?? 'error', code] = SEVERITY.exec(text) ?? [];
  const severity = severityOf(word);
  const message = text.slice(named.length);
  if (code !== undefined) return { severity, rule: code, message };
  const [start = '', ofPylint, name, number, letter = ofPylint, first = number ?? name] = RULE_FIRST.exec(message) ?? [];
  if (start !== '') return { severity: letter === undefined ? severity : severityOf(letter), rule: first ?? '', message: message.slice(start.length) };
  const [check = '', ofErrorProne = ''] = named === '' ? [] : CHECK_FIRST.exec(message) ?? [];
  if (check !== '') return { severity, rule: ofErrorProne, message: message.slice(check.length) };
  const [end = '', level, rule = ''] = BRACKETED.exec(message) ?? [];
  // Stylelint has the severity there, and one word or more for the rule before it.
  if (named === '' && level === undefined && own(WORDS, rule.toLowerCase()) !== undefined) return behind(message.slice(0, -end.length), severityOf(rule), WORD_BEHIND) ?? { severity: severityOf(rule), message };
  if (end !== '') return { severity: level === undefined ? severity : severityOf(level), rule, message: message.slice(0, -end.length) };
  if (/^note$/i.test(word)) return null;
  return behind(message, severity, inBrackets === undefined ? BEHIND : WORD_BEHIND) ?? before(message, severity);
}

function behind(message: string, severity: AnalysisSeverity, pattern: RegExp): Said | null {
  const [end = '', rule = ''] = pattern.exec(message) ?? [];
  if (end === '') return null;
  const [number = '', letter] = PYLINT.exec(message) ?? [];
  return { severity: letter === undefined ? severity : severityOf(letter), rule, message: message.slice(number.length, -end.length) };
}

function before(message: string, severity: AnalysisSeverity): Said {
  const [start = '', code, name = code ?? ''] = BEFORE.exec(message) ?? [];
  return { severity, rule: name, message: message.slice(start.length) };
}

function severityOf(word: string): AnalysisSeverity {
  return own(WORDS, word.toLowerCase()) ?? 'high';
}
