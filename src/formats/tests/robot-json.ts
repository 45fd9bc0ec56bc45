import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { RobotRun } from './robot-run.js';
import { RobotSteps, type RobotStepKind } from './robot-steps.js';

/**
 * `--output output.json` of Robot Framework from 7.2 and of rebot from 7.0 (robot.result, reviewed 2026-11-27). Before 7.2 rebot writes the suite alone, without
 * statistics and errors.
 */
export const createRobotJsonReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, (root) => {
  const run = new RobotRun();
  const isWhole = root.get('suite').isThere;
  readSuite(isWhole ? root.get('suite') : root, run);
  if (isWhole) {
    for (const error of root.get('errors').items()) if (error.get('level').text() === 'ERROR') run.complain(error.get('message').text(), error.line);
    const total = root.get('statistics').get('total');
    const [pass, fail, skip] = ['pass', 'fail', 'skip'].map((key) => total.get(key).count()) as [number, number, number];
    run.claim(pass, fail, skip, total);
  }
  return run.facts();
});

function readSuite(suite: JsonPlace, run: RobotRun): void {
  run.openSuite(suite.get('name').text(), suite.get('source').textOr(null), null);
  for (const below of suite.get('suites').itemsOrNone()) readSuite(below, run);
  for (const test of suite.get('tests').itemsOrNone()) readTest(test, run);
  const teardown = suite.get('teardown');
  const end = teardown.isThere ? teardown.get('status').text() : '';
  if (end === 'FAIL' || end === 'SKIP') run.tearDown(end, teardown.get('message').textOr(''));
  run.closeSuite(suite.get('status').text());
}

function readTest(test: JsonPlace, run: RobotRun): void {
  const steps = new RobotSteps();
  readSteps(test, 'block', steps);
  run.addTest({
    title: test.get('name').text(), line: test.get('lineno').countOr(null), status: test.get('status').oneOf(['PASS', 'FAIL', 'SKIP']), seconds: test.get('elapsed_time').numberOr(null),
    message: test.get('message').textOr(''), isDry: steps.isDry,
  });
}

/** Messages among the steps have no status. */
function readSteps(step: JsonPlace, kind: RobotStepKind, steps: RobotSteps): string | null {
  const status = step.get('status').textOr(null);
  if (status === null) return null;
  let first: string | null = null;
  const parts = [step.get('setup'), ...step.get('body').itemsOrNone(), step.get('teardown')].filter((part) => part.isThere);
  for (const part of parts) {
    const found = readSteps(part, kindOf(part.get('type').textOr('KEYWORD')), steps);
    first ??= found;
  }
  return steps.end(kind, status, first);
}

function kindOf(type: string): RobotStepKind {
  if (['KEYWORD', 'SETUP', 'TEARDOWN'].includes(type)) return 'keyword';
  return type === 'FOR' || type === 'WHILE' || type.endsWith(' ROOT') ? 'choice' : 'block';
}
