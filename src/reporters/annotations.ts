import { cutText } from '../base/bounded.js';
import type { Annotation } from '../contract/findings/annotation.js';
import { oneLine } from './escape.js';
import { LIMITS } from './limits.js';
import { markedFindings } from './marked-findings.js';
import type { RunView } from './view/run-view.js';

/**
 * Annotations for a run, worst first, at most ten of each level as the runner keeps them; where some had to be left out
 * the last one of that level says how many and where all are. `which` is `new` (what the base already had is left out),
 * `all` or `off`.
 */
export function annotationsOf(view: RunView, which: 'new' | 'all' | 'off'): readonly Annotation[] {
  return which === 'off' ? [] : capPerLevel(markedFindings(view, which));
}

function bounded({ title, message, ...place }: Annotation): Annotation {
  return { ...place, title: cutText(oneLine(title), 250), message: cutText(oneLine(message), LIMITS.annotationMessage) };
}

function capPerLevel(sorted: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const marks = sorted.filter((mark) => mark.level === level);
    const limit = LIMITS.annotationsPerLevel;
    if (marks.length <= limit) return marks.map(bounded);
    const left = marks.length - (limit - 1);
    const message = `${left} more of this level are not shown here; all are in report.html of this run`;
    return [...marks.slice(0, limit - 1).map(bounded), { level, title: 'contract-gates', message, file: null, line: null, column: null }];
  });
}
