import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { rootOf } from '../json-report.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';
import { fileIn, toolLine } from './log-lines.js';

const TOOL = 'svelte-check';

const SEVERITIES = { ERROR: 'high', WARNING: 'medium' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;
/** Each line begins with the time in milliseconds. */
const LINE = /^\d{1,16} (START|COMPLETED|FAILURE|\{|ERROR|WARNING)(.*)$/;
const PLACED = /^ ("(?:[^"\\]|\\.)*") (\d{1,9}):(\d{1,9}) ("(?:[^"\\]|\\.)*")$/;
const TOTAL = /^ \d{1,9} FILES (\d{1,9}) ERRORS (\d{1,9}) WARNINGS(?: \d{1,9} (?:HINTS|FILES_WITH_PROBLEMS)){0,2}$/;
const AGAIN = 'Have svelte-check write all of it again: svelte-check --output machine-verbose.';

/**
 * `svelte-check --output machine-verbose`, also `machine`, which names no rules
 * (https://github.com/sveltejs/language-tools/tree/master/packages/svelte-check#machine-readable-output, reviewed 2026-11-28): a line when it starts,
 * one for each problem (places from 0 in JSON, from 1 in words), and one that counts them. Other lines are of what calls it.
 */
export const createSvelteCheckReader: CreateReportReader<AnalysisFacts> = (path) => createLineReader(path, new SvelteCheckDialect());

class SvelteCheckDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  /** The folder that the files count from; null outside of a run. */
  private folder: string | null = null;
  private runs = 0;
  private readonly found = { ERROR: 0, WARNING: 0 };

  line(text: string, number: number): void {
    const [, word = '', rest = ''] = LINE.exec(toolLine(text).line) ?? [];
    if (word === '') return;
    if (word === 'FAILURE') {
      this.collector.fail(`svelte-check could not do its work:${rest}`, number);
      this.finish();
    } else if (word === 'START') {
      if (this.folder !== null) refuseLine(number, 'svelte-check begins, and did not end before', { hint: AGAIN });
      this.folder = `${textOf(rest.trim(), number).replace(/[\\/]+$/, '')}/`;
    } else if (this.folder === null) refuseLine(number, 'a line of svelte-check stands before its start', { hint: AGAIN });
    else if (word === 'COMPLETED') this.complete(rest, number);
    else if (word === '{') this.verbose(rootOf(`{${rest}`, number), this.folder);
    else this.plain(word as keyof typeof SEVERITIES, rest, number, this.folder);
  }

  end(_isEnded: boolean, lines: number): AnalysisFacts {
    if (this.folder !== null || this.runs === 0) refuseLine(lines, 'svelte-check did not come to its end: the line COMPLETED is missing', { hint: AGAIN });
    this.collector.tool(TOOL);
    return this.collector.facts();
  }

  private verbose(problem: JsonPlace, folder: string): void {
    const [type, start, code] = [problem.get('type'), problem.get('start'), problem.get('code')];
    const severity = severityIn(type, SEVERITIES);
    this.found[type.text() as keyof typeof SEVERITIES]++;
    this.collector.add({
      tool: TOOL, rule: code.isText ? code.text() : code.isThere && code.number() > 0 ? `TS${code.number()}` : '', severity, message: problem.get('message').text(), file: fileIn(folder, problem.get('filename').text()), line: start.get('line').number() + 1, column: start.get('character').number() + 1,
    });
  }

  private plain(word: keyof typeof SEVERITIES, rest: string, number: number, folder: string): void {
    const [, file, line, column, message] = PLACED.exec(rest) ?? refuseLine(number, `a ${word} of svelte-check has no place`, { hint: AGAIN });
    this.found[word]++;
    this.collector.add({ tool: TOOL, severity: SEVERITIES[word], message: textOf(message ?? '', number), file: fileIn(folder, textOf(file ?? '', number)), line: Number(line), column: Number(column) });
  }

  private complete(rest: string, number: number): void {
    const [, errors, warnings] = TOTAL.exec(rest) ?? refuseLine(number, 'the line COMPLETED of svelte-check does not count', { hint: AGAIN });
    const { ERROR, WARNING } = this.found;
    // With `--threshold error` it counts warnings that it does not list.
    if (Number(errors) !== ERROR || (Number(warnings) !== WARNING && WARNING > 0)) {
      refuseLine(number, 'svelte-check counts other problems than are there', { expected: `${errors} errors and ${warnings} warnings`, actual: `${ERROR} and ${WARNING}`, hint: AGAIN });
    }
    this.finish();
  }

  private finish(): void {
    this.folder = null;
    this.runs++;
    this.found.ERROR = this.found.WARNING = 0;
  }
}

function textOf(json: string, line: number): string {
  return rootOf(json, line).text();
}
