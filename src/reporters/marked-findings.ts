import { withNextStep } from './next-step.js';
import { by, inOrder } from '../base/order.js';
import type { Annotation } from '../contract/findings/annotation.js';
import { inRepository, placeIn } from './finding-place.js';
import type { FindingView, RunView } from './view/run-view.js';

const LEVEL_RANK = { error: 0, warning: 1, notice: 2 } as const;
const LEVEL_OF = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Everything that is to be marked on a line of the diff, uncut and worst first: errors, then those on changed lines, then
 * by the order of the view. `new` leaves out what the base, a waiver or the baseline excuses.
 */
export function markedFindings(view: RunView, which: 'new' | 'all'): readonly Annotation[] {
  const blocking = new Map(view.gates.map((gate) => [gate.name, gate.blocking]));
  const shown = view.findings.filter((finding) => which === 'all' || isNew(finding));
  const findings = shown.map((finding) => ({ changed: finding.onChangedLine === true, mark: markOf(view, finding, blocking.get(finding.gate) !== false) }));
  const reasons = reasonMarks(view, new Set(shown.map(({ gate }) => gate))).map((mark) => ({ changed: true, mark }));
  return [...reasons, ...findings]
    .sort(inOrder(by(({ mark }) => LEVEL_RANK[mark.level]), by(({ mark }) => (mark.file === null ? 1 : 0)), by(({ changed }) => (changed ? 0 : 1))))
    .map(({ mark }) => mark);
}

/** Information of a rulepack about a change is in the summary; on the lines it would only hide what wants doing. */
function isNew({ state, isViolation, level }: FindingView): boolean {
  return state === 'new' && !(isViolation && level === 'info');
}

function markOf({ source }: RunView, finding: FindingView, isBlocking: boolean): Annotation {
  const { level, line, column, message, rule } = finding;
  const file = finding.file === null ? null : placeIn(source.prefix, finding.file);
  const own = file === null ? null : line;
  return {
    level: finding.isViolation ? (finding.state === 'new' ? LEVEL_OF[level] : 'notice') : isBlocking || level === 'info' ? LEVEL_OF[level] : 'warning',
    title: rule === null ? finding.source : `${finding.source}/${rule}`,
    message,
    file,
    line: own,
    column: own === null ? null : column,
  };
}

/**
 * Reasons that no finding and no violation tells: a config that is wrong, a file that cannot be read, a base that is unknown, warnings that block under
 * `strict` and are not `marked` themselves, having no base.
 */
function reasonMarks({ verdict, findings, source }: RunView, marked: ReadonlySet<string>): readonly Annotation[] {
  const withFindings = new Set(findings.filter(({ isViolation }) => !isViolation).map(({ gate }) => gate));
  return verdict.reasons
    .filter(({ code, gate }) => gate === undefined || (code !== 'violations' && (code !== 'strict_warnings' || !marked.has(gate)) && !withFindings.has(gate)))
    .map(({ code, message, next_action, location }): Annotation => ({
      level: 'error',
      title: code,
      message: withNextStep(message, next_action),
      file: location === undefined ? null : inRepository(source.prefix, location.file),
      line: location?.line ?? null,
      column: location?.line === undefined ? null : (location.column ?? null),
    }));
}
