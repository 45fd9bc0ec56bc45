import type { AnalysisFacts } from '../analysis-facts.js';
import { createLineReader, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { wholeNumber } from '../whole-number.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityOfLevel } from './level-severity.js';
import { plainLogLine, requireLastLineEnd } from './log-lines.js';

/** Stands as the tool where the title does not name one. */
const TOOL = 'workflow-commands';
const LEVELS: ReadonlySet<string> = new Set(['error', 'warning', 'notice']);
/** `ruff (F401)`: the tool and its rule; `Pyrefly bad-assignment` and `Refurb FURB101`, of which others make a sentence. */
const TOOL_AND_RULE = /^(?:([^\s()]{1,100}) \(([^\s()]{1,200})\)|(Pyrefly|Refurb) ([\w-]{1,100}))$/;

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/**
 * Workflow commands in a log (https://docs.github.com/actions/reference/workflow-commands-for-github-actions, and ActionCommand.cs of
 * actions/runner; reviewed 2026-11-25): `::error file=…,line=…,col=…,title=…::message` at the start of a line, and the older
 * `##[error]message` anywhere in it. error, warning and notice are high, medium and low. What stands between
 * `::stop-commands::token` and `::token::` is no command. A title without blanks is the rule, `tool (rule)` is both.
 *
 * A log is a format of records: one that was cut between two lines cannot be told from a whole one.
 */
export const createWorkflowCommandsReader: CreateReportReader<AnalysisFacts> = (path) => createLineReader(path, new CommandDialect());

class CommandDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private stopToken: string | null = null;

  line(text: string): void {
    const line = plainLogLine(text);
    if (this.stopToken !== null) {
      if (line.trim() === `::${this.stopToken}::`) this.stopToken = null;
      return;
    }
    const command = newCommand(line) ?? oldCommand(line);
    if (command === null) return;
    if (command.name === 'stop-commands') this.stopToken = command.data.trim();
    else if (LEVELS.has(command.name)) this.add(command);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    this.collector.toolOfSilence(TOOL);
    return this.collector.facts();
  }

  private add({ name, properties, data }: Command): void {
    const title = (properties.get('title') ?? '').trim();
    const [named, first, inBrackets, tool = first ?? TOOL, ofTool = inBrackets] = TOOL_AND_RULE.exec(title) ?? [];
    const isRule = named === undefined && title !== '' && !/\s/.test(title);
    this.collector.add({
      tool, rule: ofTool ?? (isRule ? title : ''), severity: severityOfLevel(name) ?? 'high',
      message: named === undefined && !isRule && title !== '' ? `${title}: ${data}` : data,
      file: properties.get('file') ?? null, line: wholeNumber(properties.get('line')), column: wholeNumber(properties.get('col') ?? properties.get('column')),
    });
  }
}

function newCommand(line: string): Command | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const unescape = (value: string): string => unescaped(value, [['%0D', '\r'], ['%0A', '\n']]);
  return commandOf(text.slice(2, end), ',', unescape(text.slice(end + 2)), (value) => unescaped(value, [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ',']]));
}

function oldCommand(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const unescape = (value: string): string => unescaped(value, [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']']]);
  return commandOf(line.slice(start + 3, end), ';', unescape(line.slice(end + 1)), unescape);
}

function commandOf(head: string, separator: string, data: string, unescape: (value: string) => string): Command {
  const blank = head.indexOf(' ');
  const properties = new Map<string, string>();
  for (const pair of blank < 0 ? [] : head.slice(blank + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties.set(pair.slice(0, equals).trim().toLowerCase(), unescape(pair.slice(equals + 1)));
  }
  return { name: (blank < 0 ? head : head.slice(0, blank)).toLowerCase(), properties, data };
}

/** The runner replaces the percent sign last. */
function unescaped(text: string, codes: readonly (readonly [code: string, character: string])[]): string {
  if (!text.includes('%')) return text;
  let plain = text;
  for (const [code, character] of codes) plain = plain.replaceAll(code, character);
  return plain.replaceAll('%25', '%');
}
