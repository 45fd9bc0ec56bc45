import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { fileIn, requireLastLineEnd, toolLine } from './log-lines.js';

const TOOL = 'tsc';

/** Of a diagnostic (`DiagnosticCategory`); astro check calls its suggestions hints. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = { error: 'high', warning: 'medium', suggestion: 'low', message: 'low', hint: 'low' };
/** `src/quay.ts(4,7): error TS2322: …`, and with `--pretty` `src/quay.ts:4:7 - error TS2322: …`; astro check has `ts(2322)` for the code, and Angular an `Error: ` before it all. */
const PLACED = /^(?:Error: )?(.{1,4096}?)(?:\((\d{1,9}),(\d{1,9})\): |:(\d{1,9}):(\d{1,9}) - )(error|warning|suggestion|message|hint) (?:TS(\d{1,6})|ts\((\d{1,6})\)): (.*)$/;
/** Of no file: options, configs, type packages. Whatever stands before it, it is an error. */
const UNPLACED = /^(?:.{0,4096}?[\s:\]])?error TS(\d{1,6}): (.*)$/;
/** What `--pretty` ends with. */
const SUMMARY = /^Found (\d{1,9}) errors?\b/;
/** Of so many tools at once the lines are told apart. */
const MOST_SOURCES = 1000;
/** Codes of options and configs: with one of them tsc says nothing of types (`emitFilesAndReportErrors`). */
const stopsAll = (code: number): boolean => (code >= 5000 && code < 7000) || code === 18002 || code === 18003;

/**
 * What `tsc` prints, plain or `--pretty`, and vue-tsc, tsgo and astro check after it
 * (https://www.typescriptlang.org/docs/handbook/compiler-options.html, and formatDiagnostic in src/compiler/program.ts; reviewed 2026-11-28). The lines
 * below a message that say why are a part of it. Other lines (of npm, of `--listFiles`, of `--build --verbose`) say nothing of the code.
 *
 * A log is a format of records: one that was cut between two lines cannot be told from a whole one, but where a summary counts what it lost.
 */
export const createTscReader: CreateReportReader<AnalysisFacts> = (path) => createLineReader(path, new TscDialect());

class TscDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private readonly sources = new Map<string, Source>();

  line(text: string, number: number): void {
    const { line, folder, source } = toolLine(text);
    const of = this.sourceOf(source);
    if (of.open !== null && line.startsWith('  ') && line.trim() !== '') {
      of.open.message += `\n${line}`;
      return;
    }
    this.close(of);
    const placed = PLACED.exec(line);
    if (placed !== null) {
      const [, file = '', plainLine, plainColumn, prettyLine, prettyColumn, word = '', code, otherCode, message = ''] = placed;
      if (word === 'error') of.errors++;
      if (file.endsWith('.json')) this.stop(code, message, number);
      of.open = {
        tool: TOOL, rule: `TS${code ?? otherCode}`, severity: SEVERITIES[word] ?? 'high', message, file: fileIn(folder, file), line: Number(plainLine ?? prettyLine), column: Number(plainColumn ?? prettyColumn),
      };
      return;
    }
    const unplaced = UNPLACED.exec(line);
    if (unplaced !== null) {
      const [, code = '', message = ''] = unplaced;
      of.errors++;
      this.stop(code, message, number);
      of.open = { tool: TOOL, rule: `TS${code}`, severity: 'high', message, file: null };
      return;
    }
    const claimed = SUMMARY.exec(line)?.[1];
    if (claimed !== undefined) sum(Number(claimed), of, number);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    for (const source of this.sources.values()) this.close(source);
    this.collector.tool(TOOL);
    return this.collector.facts();
  }

  private stop(code: string | undefined, message: string, number: number): void {
    if (stopsAll(Number(code))) this.collector.fail(`tsc could not do its work: TS${code}: ${message}`, number);
  }

  private sourceOf(name: string): Source {
    const key = this.sources.has(name) || this.sources.size < MOST_SOURCES ? name : '';
    const found = this.sources.get(key) ?? { open: null, errors: 0 };
    this.sources.set(key, found);
    return found;
  }

  private close(of: Source): void {
    if (of.open !== null) this.collector.add(of.open);
    of.open = null;
  }
}

/** What one of several tools that print at once has said. */
interface Source {
  /** The diagnostic whose lines are read, with its message so far. */
  open: (FoundResult & { message: string }) | null;
  /** Errors since the last summary. */
  errors: number;
}

function sum(claimed: number, of: Source, number: number): void {
  if (claimed > of.errors) {
    refuseLine(number, `tsc counts ${claimed} errors, and ${of.errors} are there`, { expected: String(claimed), actual: String(of.errors), hint: 'Save all that tsc prints, for example with `tsc --noEmit | tee tsc.log`.' });
  }
  of.errors = 0;
}
