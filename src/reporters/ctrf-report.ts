import { reportSuites, type ReportCase } from './report-cases.js';
import type { RunView } from './view/run-view.js';

/**
 * CTRF has no status for a test that broke: `other` counts as neither passed nor failed with most readers, so what could not be
 * judged is failed, and `rawStatus` says the difference.
 */
const STATUSES = { passed: 'passed', failed: 'failed', error: 'failed', skipped: 'skipped' } as const;

/** `ctrf.json`: the cases of `reportSuites` in the Common Test Report Format (https://ctrf.io, schema 0.0.0, reviewed 2026-11-25). */
export function ctrfReport(view: RunView): string {
  const suites = reportSuites(view);
  const tests = suites.flatMap(({ name, cases }) => cases.map((one) => testOf(one, name)));
  const stop = Date.parse(view.timestamp);
  const length = Math.max(0, ...view.gates.map(({ startOffset, seconds }) => (startOffset ?? 0) + seconds));
  const of = (wanted: string): number => tests.filter(({ status }) => status === wanted).length;
  const unlisted = suites.map((suite) => suite.unlisted).filter((text) => text !== '');
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: `contract-gates ${view.product.version}`,
    timestamp: view.timestamp,
    results: {
      tool: { name: 'contract-gates', version: view.product.version },
      summary: {
        tests: tests.length, passed: of('passed'), failed: of('failed'), skipped: of('skipped'), pending: 0, other: 0, suites: suites.length,
        start: stop - Math.round(length * 1000), stop,
      },
      tests,
      ...(unlisted.length === 0 ? {} : { extra: { unlisted } }),
    },
  };
  return `${JSON.stringify(report)}\n`;
}

function testOf({ name, status, type, message, seconds, file, line }: ReportCase, suite: string): Record<string, unknown> & { readonly status: string } {
  return {
    name,
    status: STATUSES[status],
    duration: Math.round(seconds * 1000),
    suite: [suite],
    ...(type === '' ? {} : { rawStatus: status === 'error' ? `error: ${type}` : type }),
    ...(message === '' ? {} : { message }),
    ...(file === null ? {} : { filePath: file }),
    ...(line === null ? {} : { line }),
  };
}
