import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'pylint';

const SEVERITIES = { fatal: 'high', error: 'high', warning: 'medium', refactor: 'low', convention: 'low', info: 'low', information: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * Pylint's `json` (a list of messages) and `json2`, which counts them too (https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html, reviewed
 * 2026-11-28). A fatal message means a module that was not linted, as does a syntax error; `json2` says how many were.
 */
export const createPylintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const messages = (root.isObject ? root.get('messages') : root).items();
  for (const message of messages) addMessage(message, collector);
  if (root.isObject) checkStatistics(root.get('statistics'), messages, collector);
  return collector.facts();
});

/** What is said of a config and of options, before it begins to count (pylint 4.0, `Run.__init__` and `PyLinter.open`); two of them of comments in sources too. */
const OF_CONFIG: ReadonlySet<string> = new Set(['bad-configuration-section', 'bad-plugin-value', 'unknown-option-value', 'unrecognized-option', 'useless-option-value']);
/** Where such a message has no file. */
const OPTIONS: ReadonlySet<string> = new Set(['Command line', 'Command line or configuration file']);

function addMessage(message: JsonPlace, collector: AnalysisCollector): void {
  const type = message.get('type');
  const severity = severityIn(type, SEVERITIES);
  const path = message.get('path').text();
  const file = OPTIONS.has(path) ? null : path;
  const rule = message.get('symbol').text();
  const text = message.get('message').text();
  if (type.value === 'fatal' || rule === 'syntax-error') collector.fail(`Pylint could not lint ${path}: ${text}`, null);
  const column = message.get('column').numberOr(null);
  collector.add({ tool: TOOL, rule, severity, message: text, file, line: message.get('line').numberOr(null), column: column === null ? null : column + 1 });
}

function checkStatistics(statistics: JsonPlace, messages: readonly JsonPlace[], collector: AnalysisCollector): void {
  const counts = statistics.get('messageTypeCount');
  const counted = counts.keys().reduce((sum, key) => sum + counts.get(key).count(), 0);
  const uncounted = messages.filter((message) => OF_CONFIG.has(message.get('symbol').text())).length;
  const there = messages.length;
  if (counted > there || counted < there - uncounted) counts.refuse(`it counts ${counted} messages, and ${there} are there`, { expected: String(counted), actual: String(there), hint: 'The report was changed after Pylint wrote it: let Pylint write it again.' });
  if (statistics.get('modulesLinted').count() === 0) collector.fail('Pylint linted no module', statistics.line);
}
