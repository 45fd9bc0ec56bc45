import type { FORMATS } from '../config/input-table.js';
import { badgeDocuments } from '../reporters/badges/badge-documents.js';
import { codeClimateReport } from '../reporters/code-climate-report.js';
import { ctrfReport } from '../reporters/ctrf-report.js';
import { htmlReport } from '../reporters/html/html-report.js';
import { junitReport } from '../reporters/junit-report.js';
import { rdjsonReport } from '../reporters/rdjson-report.js';
import { sarifReport } from '../reporters/sarif/sarif-report.js';
import type { RunView } from '../reporters/view/run-view.js';
import { RULE_CATALOGUE } from '../rulepacks/rule-catalogue.js';

/** A report format that is made on request. */
export type ExtraFormat = (typeof FORMATS)[number];

/** The reports for people and other programs among the files of a run, as texts by name: each shows the same view. */
export function reportDocuments(view: RunView, formats: readonly ExtraFormat[]): ReadonlyMap<string, string> {
  const documents = new Map([
    ['report.html', htmlReport(view)],
    ['report.sarif', sarifReport(view, RULE_CATALOGUE)],
    ['junit.xml', junitReport(view)],
    ...badgeDocuments(view),
  ]);
  for (const format of new Set(formats)) documents.set(`${format}.json`, EXTRA[format](view));
  return documents;
}

const EXTRA: Readonly<Record<ExtraFormat, (view: RunView) => string>> = {
  ctrf: ctrfReport,
  rdjson: (view) => rdjsonReport(view, RULE_CATALOGUE),
  codeclimate: codeClimateReport,
};
