import { withNextStep } from './next-step.js';
import { compareText } from '../base/order.js';
import { findingPlaces } from './finding-place.js';
import { LIMITS } from './limits.js';
import { boundedLine, boundedLines, findingText, ruleNameOf } from './report-text.js';
import type { FindingView, GateView, RunView } from './view/run-view.js';
import { isSuppressedByTool } from './view/suppressed.js';

/** A run as suites of test cases, for tools that know tests only: the verdict, then each gate with what stands of its findings. */
export interface ReportSuite {
  readonly name: string;
  readonly seconds: number;
  readonly cases: readonly ReportCase[];
  /** What is not a case, in words; empty when everything is one. */
  readonly unlisted: string;
}

export interface ReportCase {
  /** Unlike any other of its suite, and without a line, so that it is known again in the next run. */
  readonly name: string;
  /** `error`: it could not be judged. */
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  /** Reason code, rule or outcome; empty for a pass. */
  readonly type: string;
  /** Over several lines; empty for a plain pass. */
  readonly message: string;
  readonly seconds: number;
  /** From the root of the repository. */
  readonly file: string | null;
  readonly line: number | null;
}

const VERDICT_SUITE = 'contract-gates';

/**
 * Cases are the verdict of the run, the outcome of each gate, and each error that stands. Warnings, information and what is
 * excused never fail a test: they are counted in `unlisted`. A gate that does not block is skipped when it did not pass,
 * which is neither green nor red. All texts are escaped for control characters and bounded.
 */
export function reportSuites(view: RunView): readonly ReportSuite[] {
  const failures = failuresByGate(view);
  const known = new Set(view.gates.map(({ name }) => name));
  const orphans = [...failures].filter(([gate]) => !known.has(gate));
  return [
    {
      name: VERDICT_SUITE,
      seconds: 0,
      cases: [verdictCase(view), ...orphans.flatMap(([, { cases }]) => cases)],
      unlisted: orphans.map(([gate, { left }]) => leftText(gate, left)).filter((text) => text !== '').join('; '),
    },
    ...view.gates.map((gate) => {
      const { cases, left } = failures.get(gate.name) ?? { cases: [], left: {} };
      const name = boundedLine(gate.name, LIMITS.reportName);
      return { name, seconds: Math.max(0, gate.seconds), cases: [gateCase(gate, name), ...cases], unlisted: leftText(name, left) };
    }),
  ];
}

function verdictCase({ verdict }: RunView): ReportCase {
  const reasons = verdict.reasons.map(({ code, gate, message, next_action }) => `${gate === undefined ? '' : `${gate}: `}${code}: ${withNextStep(message, next_action)}`);
  const isGood = verdict.status === 'Succeeded';
  return {
    ...PLAIN, name: 'verdict', status: isGood ? 'passed' : verdict.status === 'Failed' ? 'error' : 'failed', type: isGood ? '' : verdict.status,
    message: isGood ? '' : boundedLines([verdict.headline, ...reasons].join('\n'), LIMITS.reportMessage),
  };
}

const PLAIN = { seconds: 0, file: null, line: null } as const;

function gateCase(gate: GateView, name: string): ReportCase {
  const { outcome, blocking, seconds } = gate;
  const status = caseStatus(gate);
  const excused = status === 'skipped' && outcome !== 'skipped' && outcome !== 'not_run' ? ', which does not block' : '';
  const why = `${name}: ${outcome}${excused}${gate.why === '' ? '' : `: ${gate.why}`}${status === 'passed' || blocking || excused !== '' ? '' : ' (it does not block)'}`;
  return { name, status, type: outcome === 'pass' ? '' : outcome, message: outcome === 'pass' && gate.why === '' ? '' : boundedLines(why, LIMITS.reportMessage), seconds: Math.max(0, seconds), file: null, line: null };
}

function caseStatus({ outcome, blocking }: GateView): ReportCase['status'] {
  switch (outcome) {
    case 'pass':
    case 'warn':
      return 'passed';
    case 'fail':
      return blocking ? 'failed' : 'skipped';
    case 'error':
    case 'timeout':
    case 'cancelled':
      return blocking ? 'error' : 'skipped';
    case 'not_run':
    case 'skipped':
      return 'skipped';
  }
}

interface GateFailures {
  readonly cases: ReportCase[];
  /** Findings that are no case, by what they are. */
  readonly left: Record<string, number>;
}

function failuresByGate(view: RunView): ReadonlyMap<string, GateFailures> {
  const placeOf = findingPlaces(view);
  const byGate = new Map<string, GateFailures>();
  const names = new Map<string, number>();
  let room: number = LIMITS.reportCharacters / 4;
  for (const finding of view.findings) {
    const failures = byGate.get(finding.gate) ?? { cases: [], left: {} };
    byGate.set(finding.gate, failures);
    if (!finding.stands || finding.level !== 'error') {
      count(failures.left, unlistedKind(finding));
      continue;
    }
    const place = placeOf(finding);
    const text = findingText(finding, place);
    room -= text.length;
    if (room < 0) {
      count(failures.left, 'more errors that stand');
      continue;
    }
    const rule = ruleNameOf(finding);
    const file = boundedLine(place.path, LIMITS.reportPath);
    const plain = `${boundedLine(finding.rule ?? 'finding', LIMITS.reportName)} in ${boundedLine(place.path, LIMITS.reportName)} [${(finding.fingerprints[0] ?? '').slice(0, 8)}]`;
    const key = `${finding.gate} ${plain}`;
    const times = (names.get(key) ?? 0) + 1;
    names.set(key, times);
    const at = place.line === null ? file : place.column === null ? `${file}:${place.line}` : `${file}:${place.line}:${place.column}`;
    failures.cases.push({ name: times === 1 ? plain : `${plain} ${times}`, status: 'failed', type: rule, message: `${text}\n${at}`, seconds: 0, file, line: place.line });
  }
  for (const failures of byGate.values()) {
    const missing = failures.left['more errors that stand'];
    if (missing !== undefined) failures.cases.push({ ...PLAIN, name: 'more errors that stand', status: 'failed', type: 'limit-reached', message: `showing ${failures.cases.length} of ${failures.cases.length + missing} errors that stand; all are in report.html and the report of the gate` });
  }
  return byGate;
}

function unlistedKind(finding: FindingView): string {
  const { state, level } = finding;
  if (isSuppressedByTool(finding)) return 'suppressed by the tool itself';
  if (state === 'waived' || state === 'old') return state;
  if (level === 'info') return 'information';
  if (state === 'unknown') return 'not comparable';
  return level === 'warning' ? 'warnings' : 'that do not block';
}

function leftText(gate: string, left: Readonly<Record<string, number>>): string {
  const told = Object.keys(left).sort(compareText).map((kind) => `${left[kind] ?? 0} ${kind}`);
  return told.length === 0 ? '' : `Findings of ${gate} that are no case here: ${told.join(', ')}. All are in report.html.`;
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
