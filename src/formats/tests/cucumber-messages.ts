import { pathOfUri } from '../file-uri.js';
import { createJsonLinesReader, type JsonLineDialect } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { ReportFaultSignal } from '../report-fault.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { cucumberOutcome, isBadOutcome, worseOutcome, type CucumberOutcome } from './cucumber-outcome.js';
import { caseName, TestTally, type CaseDetails } from './test-tally.js';

/**
 * Messages of Cucumber (https://github.com/cucumber/messages, reviewed 2026-11-27), one a line, as Cucumber-JS, -JVM, -Ruby and Reqnroll write them. Tells more than
 * `json`: every try of a scenario, hooks before and after all, and whether the run came to its end.
 */
export const createCucumberMessagesReader: CreateReportReader<TestFacts> = (path) => createJsonLinesReader(path, new MessagesDialect());

interface Pickle {
  readonly name: string;
  readonly uri: string;
  readonly node: string;
  /** By id: the text and the node of each step. */
  readonly steps: ReadonlyMap<string, { readonly text: string; readonly node: string }>;
}

interface TestCase {
  readonly pickle: string;
  /** The step of the pickle that each step stands for; null for a hook. */
  readonly steps: ReadonlyMap<string, string | null>;
}

interface Try {
  readonly testCase: string;
  outcome: CucumberOutcome | null;
  seconds: number;
  line: number | null;
  readonly messages: string[];
}

class MessagesDialect implements JsonLineDialect<TestFacts> {
  private readonly tally = new TestTally();
  private readonly features = new Map<string, string>();
  private readonly lines = new Map<string, number>();
  private readonly pickles = new Map<string, Pickle>();
  private readonly testCases = new Map<string, TestCase>();
  private readonly tries = new Map<string, Try>();
  /** The first try of each test case that is to run again. */
  private readonly failedTries = new Map<string, Try>();
  private isFinished = false;

  record(record: JsonPlace, line: number): void {
    const [kind = ''] = record.keys();
    const message = record.get(kind);
    switch (kind) {
      case 'gherkinDocument':
        if (!message.get('feature').isThere) return;
        this.features.set(message.get('uri').textOr(''), message.get('feature').get('name').textOr(''));
        return this.readNodes(message.get('feature'));
      case 'pickle':
        this.pickles.set(message.get('id').text(), {
          name: message.get('name').textOr(''), uri: message.get('uri').textOr(''), node: lastOf(message.get('astNodeIds')),
          steps: new Map(message.get('steps').itemsOrNone().map((step) => [step.get('id').text(), { text: step.get('text').textOr(''), node: step.get('astNodeIds').itemsOrNone()[0]?.text() ?? '' }])),
        });
        return;
      case 'testCase':
        this.testCases.set(message.get('id').text(), {
          pickle: message.get('pickleId').text(), steps: new Map(message.get('testSteps').itemsOrNone().map((step) => [step.get('id').text(), step.get('pickleStepId').textOr(null)])),
        });
        return;
      case 'testCaseStarted':
        this.tries.set(message.get('id').text(), { testCase: message.get('testCaseId').text(), outcome: null, seconds: 0, line: null, messages: [] });
        return;
      case 'testStepFinished':
        return this.addStep(message);
      case 'testCaseFinished':
        return this.endTry(message);
      case 'testRunHookFinished':
        if (isBadOutcome(cucumberOutcome(message.get('result').get('status')))) {
          const said = saidBy(message.get('result'));
          this.tally.add('error', '(a hook of the whole run)', secondsOf(message.get('result')), { messages: said, traces: said });
        }
        return;
      case 'parseError':
        return this.tally.runFailed(message.get('message').textOr('a file could not be parsed'), line);
      case 'testRunStarted':
        this.isFinished = false;
        return;
      case 'testRunFinished':
        this.isFinished = true;
        if (!message.get('success').booleanOr(false) && this.tally.bad === 0) this.tally.runFailed(message.get('message').textOr('it says that the run did not succeed, and no scenario failed'), line);
        return;
      default:
        return;
    }
  }

  end(lines: number): TestFacts {
    if (!this.isFinished) {
      throw new ReportFaultSignal({ message: 'it ends before its testRunFinished', hint: 'The run was stopped before it had written all: look for a crash, an interrupt or a timeout in its log.', line: Math.max(lines, 1) });
    }
    const open = this.tries.size + this.failedTries.size;
    if (open > 0) this.tally.runFailed(`${open} scenarios did not come to their end`, lines);
    return this.tally.facts();
  }

  /** Lines of all that has an id: scenarios, steps, rows of examples. */
  private readNodes(node: JsonPlace): void {
    if (Array.isArray(node.value)) return node.items().forEach((item) => this.readNodes(item));
    if (!node.isObject) return;
    const id = node.get('id').value;
    if (typeof id === 'string' && node.get('location').isThere) this.lines.set(id, node.get('location').get('line').count());
    for (const key of node.keys()) this.readNodes(node.get(key));
  }

  private addStep(message: JsonPlace): void {
    const attempt = this.tries.get(message.get('testCaseStartedId').text());
    if (attempt === undefined) return message.get('testCaseStartedId').refuse('it is of no testCaseStarted');
    const result = message.get('testStepResult');
    const said = saidBy(result);
    const told = cucumberOutcome(result.get('status')) ?? 'error';
    const outcome = told === 'passed' && said.length > 0 ? 'failed' : told;
    const testCase = this.testCases.get(attempt.testCase);
    const stepId = testCase?.steps.get(message.get('testStepId').text()) ?? null;
    const step = stepId === null ? undefined : this.pickles.get(testCase?.pickle ?? '')?.steps.get(stepId);
    attempt.seconds += secondsOf(result);
    // That all hooks passed makes no scenario without steps a pass.
    if (step !== undefined || outcome !== 'passed') attempt.outcome = worseOutcome(attempt.outcome, outcome);
    if (!isBadOutcome(outcome)) return;
    attempt.line ??= this.lines.get(step?.node ?? '') ?? null;
    attempt.messages.push(...said, `${step === undefined ? 'a hook' : `the step ${JSON.stringify(step.text)}`} is ${result.get('status').textOr('without a status').toLowerCase()}`);
  }

  private endTry(message: JsonPlace): void {
    const id = message.get('testCaseStartedId').text();
    const attempt = this.tries.get(id);
    if (attempt === undefined) return message.get('testCaseStartedId').refuse('it is of no testCaseStarted');
    this.tries.delete(id);
    const before = this.failedTries.get(attempt.testCase);
    if (message.get('willBeRetried').booleanOr(false)) {
      if (before === undefined) this.failedTries.set(attempt.testCase, attempt);
      return;
    }
    this.failedTries.delete(attempt.testCase);
    const pickle = this.pickles.get(this.testCases.get(attempt.testCase)?.pickle ?? '');
    const isFlaky = before !== undefined && attempt.outcome === 'passed';
    const told = isFlaky ? before : attempt;
    const { outcome } = attempt;
    const uri = (pickle?.uri ?? '').replace(/^classpath:/, '');
    const details: CaseDetails = { file: uri === '' ? null : pathOfUri(uri), line: told.line ?? this.lines.get(pickle?.node ?? '') ?? null, messages: told.messages, traces: told.messages, isFlaky };
    this.tally.add(outcome === null || outcome === 'untested' ? 'skipped' : outcome, caseName(this.features.get(pickle?.uri ?? ''), pickle?.name), attempt.seconds, details);
  }
}

function lastOf(list: JsonPlace): string {
  return list.itemsOrNone().at(-1)?.text() ?? '';
}

/** Cucumber-JVM has the message in one place and the trace in another. */
function saidBy(result: JsonPlace): string[] {
  const exception = result.get('exception');
  return [result.get('message').textOr(''), exception.isThere ? exception.get('stackTrace').textOr('') : ''].filter((text) => text !== '');
}

function secondsOf(result: JsonPlace): number {
  const duration = result.get('duration');
  return duration.isThere ? duration.get('seconds').numberOr(0) + duration.get('nanos').numberOr(0) / 1e9 : 0;
}
