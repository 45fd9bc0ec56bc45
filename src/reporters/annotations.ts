import { cutText } from '../base/bounded.js';
import { by, inOrder } from '../base/order.js';
import type { Annotation } from '../contract/annotation.js';
import { oneLine } from './escape.js';
import { LIMITS } from './limits.js';
import type { RunFacts } from './run-facts.js';
import { shownViolations } from './standing.js';
import { violationText } from './violation-text.js';

const LEVEL_RANK = { error: 0, warning: 1, notice: 2 } as const;
const LEVEL_OF = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Annotations for a run, worst first, at most ten of each level as the runner keeps them; where some had to be left out
 * the last one of that level says how many and where all are. `which` is `new` (what the base already had is left out),
 * `all` or `off`.
 */
export function annotationsOf(facts: RunFacts, which: 'new' | 'all' | 'off'): readonly Annotation[] {
  if (which === 'off') return [];
  const rulepackGates = new Set(facts.gates.filter((gate) => gate.kind === 'rulepack').map((gate) => gate.name));
  const violations = shownViolations(facts)
    // Information about a change is in the summary; on the lines it would only hide what wants doing.
    .filter((shown) => which === 'all' || (shown.isNew && shown.violation.severity !== 'info'))
    .map((shown): Annotation => {
      const { violation } = shown;
      const level = shown.isNew ? LEVEL_OF[violation.severity] : 'notice';
      const title = `${violation.rulepack_namespace}/${violation.rule_id}`;
      return annotation(level, title, violationText(shown), facts.run.prefix + violation.file_path, violation.line_number, violation.column_number);
    });
  const findings = facts.gates
    .filter((gate) => !rulepackGates.has(gate.name))
    .flatMap((gate) =>
      gate.findings.filter(({ state }) => which === 'all' || state === undefined || state === 'new').map((finding) => {
        const level = gate.blocking ? LEVEL_OF[finding.level] : finding.level === 'info' ? 'notice' : 'warning';
        const title = finding.rule === undefined ? gate.name : `${gate.name}/${finding.rule}`;
        const file = finding.file === undefined ? null : facts.run.prefix + finding.file;
        return annotation(level, title, finding.message, file, finding.line ?? null, finding.column ?? null);
      }),
    );
  return capPerLevel([...reasonMarks(facts), ...violations, ...findings].sort(inOrder(by((mark: Annotation) => LEVEL_RANK[mark.level]), by((mark) => (mark.file === null ? 1 : 0)))));
}

/** Reasons that no finding and no violation tells: a config that is wrong, a file that cannot be read, a base that is unknown. */
function reasonMarks(facts: RunFacts): readonly Annotation[] {
  const withFindings = new Set(facts.gates.filter((gate) => gate.kind !== 'rulepack' && gate.findings.length > 0).map((gate) => gate.name));
  return facts.verdict.reasons
    .filter(({ code, gate }) => code !== 'violations' && code !== 'strict_warnings' && (gate === undefined || !withFindings.has(gate)))
    .map(({ code, message, next_action, location }) =>
      annotation('error', code, `${message} Next: ${next_action}`, location === undefined ? null : facts.run.prefix + location.file, location?.line ?? null, location?.column ?? null),
    );
}

function annotation(level: Annotation['level'], title: string, message: string, file: string | null, line: number | null, column: number | null): Annotation {
  return { level, title: cutText(oneLine(title), 250), message: cutText(oneLine(message), LIMITS.annotationMessage), file, line, column: line === null ? null : column };
}

function capPerLevel(sorted: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const marks = sorted.filter((mark) => mark.level === level);
    const limit = LIMITS.annotationsPerLevel;
    if (marks.length <= limit) return marks;
    const left = marks.length - (limit - 1);
    const rest = annotation(level, 'contract-gates', `${left} more of this level are not shown here; all are in gate-summary.md and envelope.json of the run's artifact`, null, null, null);
    return [...marks.slice(0, limit - 1), rest];
  });
}
