import type { AnalysisFacts } from '../analysis-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { StepBudget } from '../linear-pattern/step-budget.js';
import type { ReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityOfLevel } from './level-severity.js';
import { plainLogLine, requireLastLineEnd } from './log-lines.js';
import type { MatcherField, ProblemMatcher } from './matcher-file.js';

/** Longer lines are no messages of a tool; each is a difference that is shown. In UTF-16 code units. */
const MOST_LINE = 4096;
/** Steps of all patterns over a whole log: some seconds. */
const MOST_STEPS = 1_000_000_000;

/** What the patterns of one matcher have found so far, one entry for each pattern but the last. */
type Found = Map<MatcherField, string>;

/**
 * A log read by problem matchers, as the runner does it (IssueMatcher.cs and OutputManager.cs of actions/runner, reviewed
 * 2026-11-25): every line is tried with each matcher in turn, the first one that completes a problem takes the line. The owner of a
 * matcher is the tool, `code` the rule. A severity that nobody knows counts as error.
 *
 * A log is a format of records: one that was cut between two lines cannot be told from a whole one.
 */
export function createProblemMatcherReader(path: string, matchers: readonly ProblemMatcher[]): ReportReader<AnalysisFacts> {
  return createLineReader(path, new MatcherDialect(matchers));
}

class MatcherDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private readonly states: (Found | null)[][];
  private readonly budget: StepBudget = { steps: MOST_STEPS };

  constructor(private readonly matchers: readonly ProblemMatcher[]) {
    this.states = matchers.map(({ patterns }) => patterns.map(() => null));
    for (const { owner } of matchers) this.collector.tool(owner);
  }

  line(text: string, number: number): void {
    const line = plainLogLine(text);
    if (line.length > MOST_LINE) {
      this.collector.oddity(`line ${number} has ${line.length} characters: no matcher looked at it, as it is longer than ${MOST_LINE}`, number);
      return;
    }
    for (const [index, matcher] of this.matchers.entries()) {
      const problem = this.match(matcher, this.states[index] as (Found | null)[], line);
      if (this.budget.steps < 0) refuseLine(number, 'its matchers take too long', { hint: 'Use simpler patterns, or a smaller log.' });
      if (problem === null) continue;
      for (const [other, state] of this.states.entries()) if (other !== index) state.fill(null);
      this.add(matcher, problem, number);
      return;
    }
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    return this.collector.facts();
  }

  /** The problem that `line` completes, or null. The last pattern is tried first, so that one line never counts for two. */
  private match({ patterns }: ProblemMatcher, state: (Found | null)[], line: string): Found | null {
    for (let index = patterns.length - 1; index >= 0; index--) {
      const pattern = patterns[index];
      const before = index > 0 ? (state[index - 1] ?? null) : null;
      if (pattern === undefined || (index > 0 && before === null)) continue;
      const isLast = index === patterns.length - 1;
      const groups = pattern.pattern.exec(line, this.budget);
      if (groups === null) {
        if (isLast && index > 0) state[index - 1] = null;
        else state[index] = null;
        continue;
      }
      const found: Found = new Map(before ?? []);
      for (const [field, group] of pattern.fields) found.set(field, groups[group] ?? '');
      if (!isLast) {
        state[index] = found;
        continue;
      }
      state.fill(null);
      if (pattern.loop && index > 0) state[index - 1] = before;
      return found;
    }
    return null;
  }

  private add({ owner, severity }: ProblemMatcher, found: Found, number: number): void {
    const word = (found.get('severity') ?? '').trim();
    const known = severityOfLevel(word === '' ? severity : word);
    if (known === null) this.collector.oddity(`line ${number}: the severity ${JSON.stringify(word.slice(0, 80))} is not known, it counts as error`, number);
    this.collector.add({
      tool: owner, rule: found.get('code') ?? '', severity: known ?? 'high', message: found.get('message') ?? '',
      file: (found.get('file') ?? '').trim(), line: numberIn(found.get('line')), column: numberIn(found.get('column')),
    });
  }
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\s{0,9}\d{1,9}\s{0,9}$/.test(text) ? Number(text) : null;
}
