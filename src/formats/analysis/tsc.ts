import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { plainLogLine, requireLastLineEnd } from './log-lines.js';

const TOOL = 'tsc';

/** Of a diagnostic (`DiagnosticCategory`); astro check calls its suggestions hints. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = { error: 'high', warning: 'medium', suggestion: 'low', message: 'low', hint: 'low' };
/** `src/quay.ts(4,7): error TS2322: …`, and with `--pretty` `src/quay.ts:4:7 - error TS2322: …`; astro check has `ts(2322)` for the code. */
const PLACED = /^(.{1,4096}?)(?:\((\d{1,9}),(\d{1,9})\): |:(\d{1,9}):(\d{1,9}) - )(error|warning|suggestion|message|hint) (?:TS(\d{1,6})|ts\((\d{1,6})\)): (.*)$/;
/** Of no file: options, configs, type packages. */
const UNPLACED = /^error TS(\d{1,6}): (.*)$/;
/** What `--pretty` ends with. */
const SUMMARY = /^Found (\d{1,9}) errors?\b/;
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
  /** The diagnostic whose lines are read, with its message so far. */
  private open: (FoundResult & { message: string }) | null = null;
  /** Errors since the last summary. */
  private errors = 0;

  line(text: string, number: number): void {
    const line = plainLogLine(text);
    if (this.open !== null && line.startsWith('  ') && line.trim() !== '') {
      this.open.message += `\n${line}`;
      return;
    }
    this.close();
    const placed = PLACED.exec(line);
    if (placed !== null) {
      const [, file = '', plainLine, plainColumn, prettyLine, prettyColumn, word = '', code, otherCode, message = ''] = placed;
      if (word === 'error') this.errors++;
      if (file.endsWith('.json')) this.stop(code, message, number);
      this.open = {
        tool: TOOL, rule: `TS${code ?? otherCode}`, severity: SEVERITIES[word] ?? 'high', message, file, line: Number(plainLine ?? prettyLine), column: Number(plainColumn ?? prettyColumn),
      };
      return;
    }
    const unplaced = UNPLACED.exec(line);
    if (unplaced !== null) {
      const [, code = '', message = ''] = unplaced;
      this.errors++;
      this.stop(code, message, number);
      this.open = { tool: TOOL, rule: `TS${code}`, severity: 'high', message, file: null };
      return;
    }
    const claimed = SUMMARY.exec(line)?.[1];
    if (claimed !== undefined) this.sum(Number(claimed), number);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    this.close();
    this.collector.tool(TOOL);
    return this.collector.facts();
  }

  private stop(code: string | undefined, message: string, number: number): void {
    if (stopsAll(Number(code))) this.collector.fail(`tsc could not do its work: TS${code}: ${message}`, number);
  }

  private close(): void {
    if (this.open !== null) this.collector.add(this.open);
    this.open = null;
  }

  private sum(claimed: number, number: number): void {
    if (claimed > this.errors) {
      refuseLine(number, `tsc counts ${claimed} errors, and ${this.errors} are there`, { expected: String(claimed), actual: String(this.errors), hint: 'Save all that tsc prints, for example with `tsc --noEmit | tee tsc.log`.' });
    }
    this.errors = 0;
  }
}
