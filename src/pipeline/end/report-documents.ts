import type { FORMATS } from '../../config/inputs/input-table.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import { badgeDocuments } from '../../reporters/badges/badge-documents.js';
import { codeClimateReport } from '../../reporters/code-climate-report.js';
import { ctrfReport } from '../../reporters/ctrf-report.js';
import { htmlReport } from '../../reporters/html/html-report.js';
import { junitReport } from '../../reporters/junit-report.js';
import { rdjsonReport } from '../../reporters/rdjson-report.js';
import { sarifReport } from '../../reporters/sarif/sarif-report.js';
import type { RunView } from '../../reporters/view/run-view.js';
import { RULE_CATALOGUE } from '../../rulepacks/rule-catalogue.js';

/** A report format that is made on request. */
export type ExtraFormat = (typeof FORMATS)[number];

/** A report that could not be made, by its name or what it is. */
export interface ReportFault {
  readonly what: string;
  readonly error: unknown;
}

/**
 * The reports for people and other programs among the files of a run, as texts by name: each shows the same view. One that cannot
 * be made is handed to `faulty` and left out; the others are made all the same. Without it the fault is thrown.
 */
export function reportDocuments(view: RunView, formats: readonly ExtraFormat[], faulty: (fault: ReportFault) => void = rethrow): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const [what, make] of [...ALWAYS, ...[...new Set(formats)].map((format) => [`${format}.json`, EXTRA[format]] as const)]) {
    try {
      const made = make(view);
      if (typeof made === 'string') documents.set(what, made);
      else for (const [name, text] of made) documents.set(name, text);
    } catch (error) {
      faulty({ what, error });
    }
  }
  return documents;
}

/**
 * Why a run one of whose reports could not be made is not green: a file that was promised is not there (SPEC sections 2 and 8).
 * Everything else of the run is.
 */
export function faultReason({ what, error }: ReportFault): Reason {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal_error',
    message: `${what} could not be made: ${cause}`,
    next_action: 'This is a fault of contract-gates: report it with this message. The other files of the run are complete.',
  };
}

type MakeReport = (view: RunView) => string | ReadonlyMap<string, string>;

const ALWAYS: readonly (readonly [string, MakeReport])[] = [
  ['report.html', htmlReport],
  ['report.sarif', (view) => sarifReport(view, RULE_CATALOGUE)],
  ['junit.xml', junitReport],
  ['the badges', (view) => new Map(badgeDocuments(view))],
];

const EXTRA: Readonly<Record<ExtraFormat, MakeReport>> = {
  ctrf: ctrfReport,
  rdjson: (view) => rdjsonReport(view, RULE_CATALOGUE),
  codeclimate: codeClimateReport,
};

function rethrow({ error }: ReportFault): never {
  throw error;
}
