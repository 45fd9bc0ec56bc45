import type { FORMATS } from '../config/input-table.js';
import { htmlReport } from '../reporters/html/html-report.js';
import type { RunView } from '../reporters/view/run-view.js';

/** A report format that is made on request. */
export type ExtraFormat = (typeof FORMATS)[number];

/** The reports for people and other programs among the files of a run, as texts by name: each shows the same view. */
export function reportDocuments(view: RunView, _formats: readonly ExtraFormat[]): ReadonlyMap<string, string> {
  return new Map([['report.html', htmlReport(view)]]);
}
