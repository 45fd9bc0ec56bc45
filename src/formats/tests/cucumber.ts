import { pathOfUri } from '../file-uri.js';
import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { cucumberOutcome, isBadOutcome, worseOutcome, type CucumberOutcome } from './cucumber-outcome.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * Cucumber's JSON (https://github.com/cucumber/cucumber-json-schema, reviewed 2026-11-27) as Cucumber-JS, -JVM and -Ruby, godog and pytest-bdd write it, and that
 * of behave, which has `location`, durations in seconds, and a status for each scenario and feature. A list of features; a case is a scenario, each row of an outline one.
 */
export const createCucumberReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readCucumber);

interface Scenario {
  readonly name: string;
  /** The same for each try of a scenario that ran again; null where rows of an outline look alike. */
  readonly identity: string | null;
  outcome: CucumberOutcome | null;
  seconds: number;
  file: string | null;
  line: number | null;
  readonly messages: string[];
}

/** What the steps of a background or of a scenario add to it. */
type Run = Pick<Scenario, 'outcome' | 'seconds' | 'line' | 'messages'>;

function readCucumber(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  let untested = 0;
  const add = (scenario: Scenario, isFlaky: boolean): void => {
    if (scenario.outcome === 'untested') untested++;
    const status: CaseStatus = scenario.outcome === 'untested' || scenario.outcome === null ? 'skipped' : scenario.outcome;
    const { name, seconds, file, line, messages } = scenario;
    tally.add(status, name, seconds, { file, line, messages, traces: messages, isFlaky });
  };
  for (const feature of root.items()) readFeature(feature, tally, add);
  // A dry run of behave has nothing else, and so no case that ran.
  if (untested > 0 && tally.bad === 0) tally.runFailed(`${untested} scenarios are untested: the run was stopped before it came to them`, 1);
  return tally.facts();
}

function readFeature(feature: JsonPlace, tally: TestTally, add: (scenario: Scenario, isFlaky: boolean) => void): void {
  const featureName = feature.get('name').textOr('');
  const before = tally.bad;
  let background: Run | null = null;
  let last: Scenario | null = null;
  let failedBefore: Scenario | null = null;
  const addLast = (): void => {
    if (last !== null) add(failedBefore !== null && last.outcome === 'passed' ? { ...last, messages: failedBefore.messages, line: failedBefore.line } : last, failedBefore !== null && last.outcome === 'passed');
    last = null;
    failedBefore = null;
  };
  for (const element of feature.get('elements').itemsOrNone()) {
    const type = element.get('type').textOr('scenario');
    const run = stepsOf(element);
    // Cucumber-JVM and -Ruby write the steps of a background before each scenario, behave once and without results.
    if (type === 'background') background = run.outcome === null ? null : run;
    // The outline itself, of Cucumber-JVM 1.
    if (type === 'background' || (type === 'scenario_outline' && run.outcome === null)) continue;
    const scenario = scenarioOf(element, run, background, featureName, feature);
    background = null;
    if (last !== null && isBadOutcome(last.outcome) && last.identity !== null && last.identity === scenario.identity) {
      failedBefore ??= last;
      last = null;
    } else addLast();
    last = scenario;
  }
  addLast();
  // A background without its scenario: the run broke off there.
  const status = background === null ? cucumberOutcome(feature.get('status')) : 'error';
  if (!isBadOutcome(status) || tally.bad > before) return;
  const { file, line } = placeOf(feature, feature);
  add({ name: caseName(featureName, '(the feature itself)'), identity: null, outcome: 'error', seconds: 0, file, line, messages: [`the feature ended with ${feature.get('status').textOr('a background')}, and no scenario in it`] }, false);
}

function scenarioOf(element: JsonPlace, run: Run, background: Run | null, featureName: string, feature: JsonPlace): Scenario {
  const { file, line } = placeOf(element, feature);
  const title = element.get('name').textOr('');
  const own = cucumberOutcome(element.get('status'));
  const steps = element.get('steps').itemsOrNone().map((step) => step.get('name').textOr(''));
  // Each row of an outline has its line, but for some tools (Karate).
  const isRow = /outline|template/i.test(element.get('keyword').textOr('')) && !element.get('location').isThere;
  const outcome = [own, background?.outcome ?? null, run.outcome].reduce(worseOutcome, null);
  return {
    name: caseName(featureName, title), identity: isRow ? null : JSON.stringify([line, element.get('id').textOr(''), title, steps]),
    // Steps that behave did not come to after one that skipped the scenario.
    outcome: own === 'skipped' && outcome === 'untested' ? own : outcome,
    seconds: (background?.seconds ?? 0) + run.seconds,
    file, line: background?.line ?? run.line ?? line, messages: [...(background?.messages ?? []), ...run.messages, ...(isBadOutcome(own) ? [`the scenario ended with ${element.get('status').text()}`] : [])],
  };
}

function stepsOf(element: JsonPlace): Run {
  const run: Run = { outcome: null, seconds: 0, line: null, messages: [] };
  const hooks = (place: JsonPlace): readonly JsonPlace[] => [...place.get('before').itemsOrNone(), ...place.get('after').itemsOrNone()];
  for (const hook of hooks(element)) addResult(run, hook, true);
  for (const step of element.get('steps').itemsOrNone()) {
    for (const hook of hooks(step)) addResult(run, hook, true);
    // Cucumber-JS has the hooks among the steps.
    addResult(run, step, step.get('hidden').value === true);
  }
  return run;
}

function addResult(run: Run, step: JsonPlace, isHook: boolean): void {
  const result = step.get('result');
  // behave gives none to what it did not come to; the status of the scenario says why.
  if (!result.isThere) return;
  const word = cucumberOutcome(result.get('status')) ?? 'error';
  const said = result.get('error_message');
  const message = Array.isArray(said.value) ? said.items().map((line) => line.text()).join('\n') : said.textOr('');
  const outcome = word === 'passed' && message !== '' ? 'failed' : word;
  const duration = result.get('duration').numberOr(0);
  // behave counts seconds, all others nanoseconds.
  run.seconds += step.get('location').isThere ? duration : duration / 1e9;
  // That all hooks passed makes no scenario without steps a pass.
  if (!isHook || outcome !== 'passed') run.outcome = worseOutcome(run.outcome, outcome);
  if (!isBadOutcome(outcome)) return;
  run.line ??= placeOf(step, step).line;
  if (message !== '') run.messages.push(message);
  run.messages.push(`${isHook ? 'a hook' : `the step ${JSON.stringify(step.get('name').textOr(''))}`} is ${result.get('status').textOr('without a status')}`);
}

/** behave: `quay.feature:3`; the others have the path in the feature alone. */
function placeOf(place: JsonPlace, feature: JsonPlace): { readonly file: string | null; readonly line: number | null } {
  const location = /^(.{1,4096}):(\d{1,9})$/.exec(place.get('location').textOr(''));
  if (location !== null) return { file: location[1] ?? null, line: Number(location[2]) };
  const uri = feature.get('uri').textOr('').replace(/^classpath:/, '');
  return { file: uri === '' ? null : pathOfUri(uri), line: place.get('line').countOr(null) };
}
