import { reportDocuments } from '../../../src/pipeline/end/report-documents.js';
import type { RunView } from '../../../src/reporters/view/run-view.js';

export const EVERY_FORMAT = ['ctrf', 'rdjson', 'codeclimate'] as const;

/** One document of a run, which has to be there. */
export function documentOf(view: RunView, name: string): string {
  const text = reportDocuments(view, EVERY_FORMAT).get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
}

export interface ReadSarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly name: string; readonly helpUri: string; readonly help: { readonly text: string; readonly markdown: string } }[] } };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly level: string; readonly message: { readonly text: string }; readonly descriptor: { readonly id: string } }[] }[];
    readonly results: readonly SarifResult[];
    readonly properties: { readonly resultsTotal: number; readonly resultsShown: number; readonly gates?: readonly string[] };
  }[];
}

interface SarifPlace {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }; readonly region: { readonly startLine: number; readonly startColumn?: number } };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifPlace[];
  readonly relatedLocations?: readonly SarifPlace[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
}

export function sarifOf(view: RunView): ReadSarif {
  return JSON.parse(documentOf(view, 'report.sarif')) as ReadSarif;
}
