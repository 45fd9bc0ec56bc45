import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { isNotRun, RobotRun } from './robot-run.js';

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
  const parts = [...['setup', 'teardown'].map((key) => test.get(key)).filter((part) => part.isThere), ...test.get('body').itemsOrNone()];
  // Messages among them have no status.
  const statuses = parts.map((part) => part.get('status').textOr(null)).filter((status) => status !== null);
  run.addTest({
    title: test.get('name').text(), line: test.get('lineno').countOr(null), status: test.get('status').oneOf(['PASS', 'FAIL', 'SKIP']), seconds: test.get('elapsed_time').numberOr(null),
    message: test.get('message').textOr(''), hasBody: statuses.length > 0, hasRun: statuses.some((status) => !isNotRun(status)),
  });
}
