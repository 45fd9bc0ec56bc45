import { utf8Length } from '../base/bounded.js';
import { compareText } from '../base/order.js';
import type { GateRecord } from '../contract/verdict/gate-record.js';
import { hasFailed } from '../contract/verdict/outcomes.js';
import type { Envelope, VerdictFile } from '../contract/generated/types.js';
import { impactedModules, impactOf, TESTS_FILE } from './impact.js';
import { qualityOf } from './json/deployment-contract.js';
import { LIMITS } from './limits.js';
import type { ItemState, RunFacts } from './run-facts.js';
import { notesOfRulepacks } from './standing.js';

/** Names and values of the step's outputs that a run can fill before anything is uploaded. */
export type Outputs = Readonly<Record<string, string>>;

/** Counts that outputs, `verdict.json` and the terminal share. Violations are counted by item (SPEC section 5). */
export function countsOf(facts: RunFacts): VerdictFile['counts'] {
  const findings = [...facts.gates.filter((gate) => gate.kind !== 'rulepack').flatMap((gate) => gate.findings), ...notesOfRulepacks(facts)];
  const inState = (state: ItemState['state']): readonly ItemState[] => facts.items.filter((item) => item.state === state);
  const standing = inState('new');
  const level = (name: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.level === name).length + standing.filter((item) => item.severity === name).length;
  // Nobody can tell whether they are new, and the gate only warns (docs/waivers-and-baselines.md).
  const uncompared = facts.base.kind === 'none' ? inState('unknown').filter(({ severity }) => severity !== 'info') : [];
  return {
    gates: facts.gates.length,
    errors: level('error'),
    warnings: level('warning') + uncompared.length + facts.warnings.length,
    violations: facts.items.length,
    violations_new: standing.length,
    violations_old: inState('old').length,
    violations_waived: inState('waived').length,
  };
}

/** The outputs of a finished run (SPEC section 11). `pathOf` gives the path of a file of the run; `hasPage` says whether `report.html` is among them. */
export function outputsOf(facts: RunFacts, pathOf: (file: string) => string, hasPage: boolean): Outputs {
  const counts = countsOf(facts);
  const codes = [...new Set(facts.verdict.reasons.map((reason) => reason.code))].sort(compareText);
  const failed = facts.gates.filter(({ outcome }) => hasFailed(outcome));
  return {
    status: facts.verdict.status,
    reasons: JSON.stringify(codes),
    gates: boundedObject(facts.gates.map((gate) => [gate.name, gate.outcome])),
    'gates-failed': String(failed.length),
    violations: String(counts.violations),
    'violations-new': String(counts.violations_new),
    errors: String(counts.errors),
    warnings: String(counts.warnings),
    ...qualityOutputs(facts),
    ...(facts.envelope === null
      ? {}
      : { signature: facts.envelope.meta.signature, 'repo-fingerprint': facts.envelope.meta.repo_fingerprint, 'envelope-path': pathOf('envelope.json') }),
    ...impactOutputs(facts.envelope, pathOf),
    'verdict-path': pathOf('verdict.json'),
    'contract-path': pathOf('deployment-contract.json'),
    ...(hasPage ? { 'html-path': pathOf('report.html') } : {}),
    ...(facts.gates.some(wasJudged) ? { 'report-path': pathOf('gate-summary.json') } : {}),
  };
}

/** Empty where no gate delivered the fact: a 0 would be a claim. */
function qualityOutputs(facts: RunFacts): { readonly coverage: string; readonly 'tests-failed': string } {
  const { coverage, tests } = qualityOf(facts);
  const has = (fact: 'coverage' | 'tests'): boolean => facts.gates.some(({ quality }) => quality?.[fact] !== undefined);
  return { coverage: has('coverage') ? String(coverage.actual) : '', 'tests-failed': has('tests') ? String(tests.failed) : '' };
}

/** What change-impact tells; no module when it did not run. */
export function impactOutputs(envelope: Pick<Envelope, 'extensions'> | null, pathOf: (file: string) => string): Outputs {
  const impact = impactOf(envelope);
  return impact === null ? { 'impacted-modules': '[]' } : { 'impacted-modules': impactedModules(impact), 'impacted-tests-path': pathOf(TESTS_FILE) };
}

/** Gate Contract 2.0 has no report without a gate that judged or tried: then there is no `gate-summary.json`. */
function wasJudged({ outcome }: GateRecord): boolean {
  return outcome !== 'not_run' && outcome !== 'skipped';
}

/** A JSON object of as many entries as fit one output; gates past that are in `verdict.json`, named by `verdict-path`. */
export function boundedObject(entries: readonly (readonly [string, string])[]): string {
  const whole = JSON.stringify(Object.fromEntries(entries));
  if (utf8Length(whole) <= LIMITS.outputBytes) return whole;
  const worstFirst = [...entries].sort((a, b) => Number(a[1] === 'pass') - Number(b[1] === 'pass') || compareText(a[0], b[0]));
  const kept: (readonly [string, string])[] = [];
  let bytes = 2;
  for (const entry of worstFirst) {
    bytes += utf8Length(JSON.stringify(entry[0])) + utf8Length(JSON.stringify(entry[1])) + 2;
    if (bytes > LIMITS.outputBytes) break;
    kept.push(entry);
  }
  return JSON.stringify(Object.fromEntries(kept));
}
