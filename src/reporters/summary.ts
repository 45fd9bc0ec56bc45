import { LIMITS } from './limits.js';
import { allowanceParts, warningPart } from './markdown/allowance-parts.js';
import { fitParts } from './markdown/budget.js';
import { factPart } from './markdown/fact-part.js';
import { excusedParts, newFindingPart } from './markdown/finding-parts.js';
import { gatePart, metricPart } from './markdown/gate-parts.js';
import { leftOutLine, noticePart, reasonPart, STATUS_MARK, verdictPart } from './markdown/head-parts.js';
import { changedCoveragePart, notableTestPart, qualityPart, slowTestPart } from './markdown/quality-parts.js';
import type { RunView } from './view/run-view.js';

/**
 * The job summary: verdict first, then why, then what to do, then what was found. `notices` are lines about publishing
 * (an upload that did not work). It fits `budget` UTF-8 bytes, of at least 2,000, and says what it leaves out.
 */
export function jobSummary(view: RunView, notices: readonly string[], budget: number = LIMITS.summaryBytes): string {
  const { status } = view.verdict;
  const parts = [
    verdictPart(view, `## ${STATUS_MARK[status]} ${status}\n\n`),
    ...reasonPart(view),
    ...noticePart(notices),
    ...gatePart(view),
    ...qualityPart(view),
    ...newFindingPart(view, LIMITS.findingsInMarkdown),
    ...notableTestPart(view, 50),
    ...metricPart(view, 100),
    ...changedCoveragePart(view, 50),
    ...warningPart(view),
    ...allowanceParts(view),
    ...excusedParts(view, LIMITS.findingsInMarkdown),
    ...slowTestPart(view, 10),
    factPart(view),
  ];
  return fitParts(parts, Math.max(budget, LIMITS.summaryLeastBytes), leftOutLine);
}
