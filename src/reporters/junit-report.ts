import { cutText } from '../base/bounded.js';
import { xmlText } from './escape.js';
import { reportSuites, type ReportCase, type ReportSuite } from './report-cases.js';
import type { RunView } from './view/run-view.js';

/** What an attribute `message` holds; the whole text is the content of the element. */
const MESSAGE_ATTRIBUTE = 500;

/**
 * `junit.xml`: the verdict, gates and standing errors as test cases. There is no standard; this is the dialect that Jenkins,
 * GitLab, Azure and the actions for GitHub read (elements and attributes as junit-10.xsd of the xunit plugin of Jenkins has them).
 */
export function junitReport(view: RunView): string {
  const suites = reportSuites(view);
  // The time of the suites is that of the run, in UTC and without a zone, as Ant writes it.
  const timestamp = view.timestamp.slice(0, 19);
  const all = suites.flatMap(({ cases }) => cases);
  const parts = [`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="contract-gates" ${counts(all)} time="${seconds(suites.reduce((sum, suite) => sum + suite.seconds, 0))}">\n`];
  for (const [index, suite] of suites.entries()) addSuite(suite, index, timestamp, parts);
  parts.push('</testsuites>\n');
  return parts.join('');
}

function addSuite(suite: ReportSuite, id: number, timestamp: string, parts: string[]): void {
  const { name, cases, unlisted } = suite;
  const skipped = cases.filter(({ status }) => status === 'skipped').length;
  parts.push(`  <testsuite id="${id}" name="${xmlText(name)}" ${counts(cases)} skipped="${skipped}" time="${seconds(suite.seconds)}" timestamp="${xmlText(timestamp)}">\n`);
  for (const one of cases) addCase(one, name, parts);
  if (unlisted !== '') parts.push(`    <system-out>${xmlText(unlisted)}</system-out>\n`);
  parts.push('  </testsuite>\n');
}

const ELEMENTS = { failed: 'failure', error: 'error', skipped: 'skipped' } as const;

function addCase(one: ReportCase, suite: string, parts: string[]): void {
  const { name, status, type, message } = one;
  const className = suite === 'contract-gates' ? suite : `contract-gates.${suite}`;
  const start = `    <testcase classname="${xmlText(className)}" name="${xmlText(name)}" time="${seconds(one.seconds)}"`;
  if (status === 'passed') {
    parts.push(message === '' ? `${start}/>\n` : `${start}><system-out>${xmlText(message)}</system-out></testcase>\n`);
    return;
  }
  const element = ELEMENTS[status];
  const first = message.split('\n', 1)[0] ?? '';
  const short = cutText(first, MESSAGE_ATTRIBUTE);
  parts.push(`${start}><${element} type="${xmlText(type)}" message="${xmlText(short)}">${xmlText(message)}</${element}></testcase>\n`);
}

function counts(cases: readonly ReportCase[]): string {
  const of = (wanted: ReportCase['status']): number => cases.filter(({ status }) => status === wanted).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="${of('error')}"`;
}

function seconds(value: number): string {
  return (Number.isFinite(value) ? value : 0).toFixed(3);
}
