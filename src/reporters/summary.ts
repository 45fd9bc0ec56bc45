import { LIMITS } from './limits.js';
import { allowanceParts, warningPart } from './markdown/allowance-parts.js';
import { fitParts, stepped, type Part } from './markdown/budget.js';
import { cyclePart } from './markdown/cycle-part.js';
import { factPart } from './markdown/fact-part.js';
import { deltaWords } from './markdown/delta-words.js';
import { excusedParts, infoFindingPart, newFindingPart } from './markdown/finding-parts.js';
import { gatePart, metricPart } from './markdown/gate-parts.js';
import { leftOutLine, noticePart, reasonPart, verdictPart } from './markdown/head-parts.js';
import { impactPart } from './markdown/impact-part.js';
import { linkPart, type ReportLinks } from './markdown/link-part.js';
import { changedCoveragePart, notableTestPart, qualityPart, slowTestPart } from './markdown/quality-parts.js';
import { trendParts } from './markdown/trend-part.js';
import type { RunView } from './view/run-view.js';

/**
 * The job summary: verdict first, then why, then what to do, then what was found. `notices` are lines about publishing
 * (an upload that did not work), `links` lead to what was uploaded. It fits `budget` UTF-8 bytes, of at least 2,000, and says what it leaves out.
 */
export function jobSummary(view: RunView, notices: readonly string[], budget: number = LIMITS.summaryBytes, links: ReportLinks = { pageUrl: null, artifactUrl: null }): string {
  const parts = [
    verdictPart(view, '## '),
    ...reasonPart(view),
    ...deltaPart(view),
    ...linkPart(links),
    ...noticePart(notices),
    ...gatePart(view),
    ...qualityPart(view),
    ...changedCoveragePart(view),
    ...notableTestPart(view),
    ...slowTestPart(view),
    ...newFindingPart(view, LIMITS.findingsInMarkdown),
    ...infoFindingPart(view, LIMITS.findingsInMarkdown),
    ...cyclePart(view),
    ...impactPart(view),
    ...metricPart(view, 100),
    ...warningPart(view),
    ...allowanceParts(view),
    ...trendParts(view),
    ...excusedParts(view, LIMITS.findingsInMarkdown),
    factPart(view),
  ];
  return fitParts(parts, Math.max(budget, LIMITS.summaryLeastBytes), leftOutLine);
}

function deltaPart(view: RunView): readonly Part[] {
  const words = deltaWords(view);
  return words === null ? [] : [stepped('what the change did', () => `${words}\n`)];
}
