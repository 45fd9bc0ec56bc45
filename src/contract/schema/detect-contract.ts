import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { ContractName } from './contract-kind.js';

export type DetectProblem = Problem<'contract_unknown' | 'contract_ambiguous'>;

/** How a contract is told from the others: by its version member and by members that only it requires. */
interface Signs {
  readonly name: ContractName;
  /** What stands in the version member, where there is one. */
  readonly version?: readonly [key: string, value: unknown];
  readonly members: readonly string[];
}

/** Every kind with its signs. The members of one kind are never all in another. */
const SIGNS: readonly Signs[] = [
  { name: 'deployment-contract', version: ['schemaVersion', '1.0'], members: ['quality', 'audit'] },
  { name: 'gate-report', version: ['version', '2.0'], members: ['environment', 'gates', 'summary'] },
  { name: 'violation', version: ['detected_at', 'v1'], members: ['rulepack_namespace', 'rule_id'] },
  { name: 'snapshot', members: ['files', 'metadata'] },
  { name: 'envelope', members: ['identity', 'core', 'extensions', 'meta'] },
  { name: 'pr-summary', version: ['version', '1.0.0'], members: ['envelope_reference', 'violations'] },
  { name: 'task-span-contract', version: ['schema_version', 'v1'], members: ['project_id', 'task_id', 'phase', 'status'] },
  { name: 'handoff-contract', version: ['schema_version', 'v1'], members: ['handoff_id', 'from_agent', 'to_agent', 'capability_id', 'expected_output'] },
  { name: 'artifact-intent', version: ['schema_version', 'v1'], members: ['artifact_id', 'artifact_type', 'intent', 'parameter_sources'] },
  { name: 'gate-result', version: ['schema_version', 'v1'], members: ['gate_id', 'result', 'severity', 'checked_at'] },
  { name: 'verdict', version: ['version', '1.0'], members: ['headline', 'enforced', 'selection'] },
  { name: 'history', version: ['version', '1.0'], members: ['key', 'runs'] },
];

export const CONTRACT_NAMES: readonly ContractName[] = SIGNS.map(({ name }) => name);

/**
 * Which contract a JSON value means to be, so that a broken one is judged by the right schema: the kind whose signs it
 * shows most of, at least half. Two kinds alike, or none, is an error that lists the kinds.
 */
export function detectContract(value: unknown): Result<ContractName, DetectProblem> {
  const hint = `The kinds are ${CONTRACT_NAMES.join(', ')}.`;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return err({ code: 'contract_unknown', message: 'this is not a contract: every contract is a JSON object', expected: 'an object', hint });
  }
  const scores = SIGNS.map((signs) => ({ name: signs.name, score: scoreOf(value as Readonly<Record<string, unknown>>, signs) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const candidates = scores.filter(({ score }) => score === best).map(({ name }) => name);
  const [name] = candidates;
  if (best < 0.5 || name === undefined) {
    return err({ code: 'contract_unknown', message: 'this is not a known contract: it has the members of none', expected: 'the members of one contract', hint });
  }
  if (candidates.length > 1) {
    return err({
      code: 'contract_ambiguous', message: `this could be ${candidates.join(' or ')}`, expected: 'the members of one contract', actual: candidates.join(', '),
      hint: `Say which kind it is. ${hint}`,
    });
  }
  return ok(name);
}

/** The contract whose signs, its version among them, a value shows all; null for what may only look like one. */
export function surelyContract(value: unknown): ContractName | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const sure = SIGNS.filter((signs) => signs.version !== undefined && scoreOf(value as Readonly<Record<string, unknown>>, signs) === 1);
  return sure.length === 1 ? (sure[0]?.name ?? null) : null;
}

/** Share of the signs that are there, from 0 to 1. */
function scoreOf(value: Readonly<Record<string, unknown>>, { version, members }: Signs): number {
  const present = members.filter((key) => Object.hasOwn(value, key)).length;
  if (version === undefined) return present / members.length;
  const [key, wanted] = version;
  // The version alone says little, as several kinds share it: it counts only beside a member.
  const versioned = present > 0 && Object.hasOwn(value, key) && value[key] === wanted ? 1 : 0;
  return (present + versioned) / (members.length + 1);
}
