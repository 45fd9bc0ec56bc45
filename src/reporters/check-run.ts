import { cutText, cutUtf8, utf8Length } from '../base/bounded.js';
import type { Annotation, CheckAnnotation } from '../contract/findings/annotation.js';
import { grouped } from './count-words.js';
import { oneLine } from './escape.js';
import { LIMITS } from './limits.js';
import { fitParts, stepped, type Part } from './markdown/budget.js';
import { excusedParts, infoFindingPart, newFindingPart } from './markdown/finding-parts.js';
import { gatePart, metricPart } from './markdown/gate-parts.js';
import { ALL_IN, leftOutLine, noticePart, reasonPart, verdictPart } from './markdown/head-parts.js';
import { changedCoveragePart, notableTestPart, qualityPart, slowTestPart } from './markdown/quality-parts.js';
import { markedFindings } from './marked-findings.js';
import type { RunView } from './view/run-view.js';

export interface CheckRun {
  /** Plain text, at most 255 characters. */
  readonly title: string;
  /** Markdown, under 60,000 UTF-8 bytes, as `text`. */
  readonly summary: string;
  readonly text: string | null;
  /** `neutral` for a run that is not enforced (`report-only`) and did not succeed. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** Worst first, at most 500; the summary says how many there were. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckRunOptions {
  readonly annotations: 'new' | 'all' | 'off';
  /** What went wrong with publishing, a sentence each. */
  readonly notices: readonly string[];
}

/** A finished run as a check run. */
export function checkRunOf(view: RunView, options: CheckRunOptions): CheckRun {
  const { status, headline, enforced } = view.verdict;
  const marks = options.annotations === 'off' ? [] : markedFindings(view, options.annotations).flatMap(annotationOf);
  const annotations = marks.slice(0, LIMITS.checkAnnotations);
  const summary = [verdictPart(view, '## '), ...reasonPart(view), ...qualityPart(view), ...gatePart(view), ...annotationPart(annotations.length, marks.length), ...noticePart(options.notices)];
  const text = [...newFindingPart(view, LIMITS.findingsInMarkdown), ...notableTestPart(view), ...changedCoveragePart(view), ...metricPart(view, 50), ...slowTestPart(view), ...infoFindingPart(view, 50), ...excusedParts(view, 50)];
  return {
    title: cutText(oneLine(headline), LIMITS.checkTitle),
    summary: fitParts(summary, LIMITS.checkFieldBytes, leftOutLine),
    text: text.length === 0 ? null : fitParts(text, LIMITS.checkFieldBytes, leftOutLine),
    conclusion: status === 'Succeeded' ? 'success' : enforced ? 'failure' : 'neutral',
    annotations,
  };
}

function annotationPart(shown: number, total: number): readonly Part[] {
  return shown === total ? [] : [stepped('annotations', () => `Showing ${grouped(shown)} of ${grouped(total)} annotations; all are in ${ALL_IN}.\n`)];
}

const LEVEL_OF = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** The API takes only marks with a path, and columns only within one line. */
function annotationOf({ level, title, message, file, line, column }: Annotation): readonly CheckAnnotation[] {
  if (file === null) return [];
  const at = Math.max(1, line ?? 1);
  const columns = line === null || column === null || column < 1 ? {} : { start_column: column, end_column: column };
  return [{ path: file, start_line: at, end_line: at, ...columns, annotation_level: LEVEL_OF[level], title: cutText(oneLine(title), LIMITS.checkTitle), message: messageOf(message) }];
}

function messageOf(message: string): string {
  const flat = oneLine(message);
  return utf8Length(flat) <= LIMITS.checkMessageBytes ? flat : `${cutUtf8(flat, LIMITS.checkMessageBytes - 3)}…`;
}
