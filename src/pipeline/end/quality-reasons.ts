import type { Settings } from '../../config/settings/settings.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import { factsJudgedBy } from '../../contract/verdict/gate-quality.js';
import type { Reason } from '../../contract/verdict/reasons.js';

const HOW: Readonly<Record<'tests' | 'coverage', string>> = {
  coverage: 'Declare a gate with uses: coverage and with: { files: [coverage/lcov.info] }, or report: { files: [coverage/lcov.info], format: lcov } on the run gate that measures it',
  tests: 'Declare a gate with uses: tests and with: { files: [reports/junit.xml] }, or report: { files: [reports/junit.xml], format: junit } on the run gate that tests',
};

/** A threshold that somebody set, or a fact that the contract must have, and no selected gate judges: never a pass (SPEC section 2). */
export function nobodyJudges({ policy, gates, selection }: Settings): readonly Reason[] {
  const selected = new Set(selection.selected);
  const judged = new Set(gates.filter(({ name }) => selected.has(name)).flatMap(factsJudgedBy));
  const left = new Set(gates.flatMap(factsJudgedBy));
  const reason = (fact: 'tests' | 'coverage', what: string, undo: string): Reason => ({
    code: 'report_missing',
    message: `${what}, and no gate of this run judges ${fact}`,
    next_action: left.has(fact) ? `Select the gate that judges ${fact} (input gates), or ${undo}.` : `${HOW[fact]}; or ${undo}.`,
  });
  const required = policy.contractRequires.filter((fact) => !judged.has(fact)).map((fact) => reason(fact, `the contract has to have ${fact} (policy.contract_requires, by default for the engine hardis)`, 'change policy.contract_requires'));
  if (policy.coverageRequired === null || judged.has('coverage') || policy.contractRequires.includes('coverage')) return required;
  return [...required, reason('coverage', `coverage of ${policy.coverageRequired} % is required (coverage_required)`, 'take policy.coverage_required (or the input coverage-required) away')];
}

/** Facts that the contract must have and that no gate delivered, though one was to: those of a gate that cannot make the run Failed by itself. */
export function missingFacts({ policy }: Settings, records: readonly GateRecord[]): readonly Reason[] {
  return policy.contractRequires.flatMap((fact): Reason[] => {
    const judges = records.filter((record) => record.judges?.includes(fact) === true);
    const failsAlready = judges.some(({ blocking, outcome }) => blocking && outcome !== 'skipped' && outcome !== 'pass' && outcome !== 'warn' && outcome !== 'fail');
    if (judges.length === 0 || failsAlready || judges.some(({ quality }) => quality?.[fact] !== undefined)) return [];
    const names = judges.map(({ name, outcome }) => `${name}: ${outcome}`).join(', ');
    return [{ code: 'report_missing', message: `the contract has to have ${fact}, and no gate delivered that (${names})`, next_action: `Fix ${judges[0]?.name ?? 'the gate'}, or change policy.contract_requires.` }];
  });
}
