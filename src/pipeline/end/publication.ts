import type { RunInputs } from '../../config/inputs/inputs.js';
import type { Annotation } from '../../contract/findings/annotation.js';
import type { Uploaded } from '../../ports/publisher.js';
import { annotationsOf } from '../../reporters/annotations.js';
import { codeSpan, oneLine } from '../../reporters/escape.js';
import { LIMITS } from '../../reporters/limits.js';
import { outputsOf, type Outputs } from '../../reporters/outputs.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import { jobSummary } from '../../reporters/summary.js';
import type { RunView } from '../../reporters/view/run-view.js';

/** What the action shows and hands over of a finished run. */
export interface Publication {
  readonly outputs: Outputs;
  readonly annotations: readonly Annotation[];
  /** Whether the files of the run are to be uploaded. */
  readonly upload: boolean;
  /** Null when no summary is wanted. `used` are the bytes that are in the step's summary already. */
  summary(uploaded: Uploaded, used: number): string | null;
}

/** What the action shows when its own inputs are wrong and nothing was run. */
export function refusalOf(lines: readonly string[], why: string): Pick<Publication, 'annotations' | 'summary'> {
  return {
    annotations: lines.map((message) => ({ level: 'error' as const, title: 'contract-gates', message: oneLine(message), file: null, line: null, column: null })),
    summary: () => ['## 💥 Failed', '', `Nothing was checked, because ${why}:`, '', ...lines.map((line) => `- ${codeSpan(line)}`), ''].join('\n'),
  };
}

/** By the inputs alone: they hold also for a run whose config could not be read. */
export function publicationOf(facts: RunFacts, view: RunView, inputs: Pick<RunInputs, 'summary' | 'annotations' | 'upload'>, documents: ReadonlyMap<string, string>, pathOf: (file: string) => string): Publication {
  return {
    outputs: outputsOf(facts, pathOf, documents.has('report.html')),
    annotations: annotationsOf(view, inputs.annotations),
    upload: inputs.upload === 'always' || (inputs.upload === 'failure' && facts.verdict.status !== 'Succeeded'),
    summary: ({ notices, pageUrl, artifactUrl }, used) => (inputs.summary ? jobSummary(view, notices, LIMITS.summaryBytes - used, { pageUrl, artifactUrl }) : null),
  };
}
