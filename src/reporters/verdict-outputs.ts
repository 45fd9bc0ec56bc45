import { compareText } from '../base/order.js';
import { hasFailed } from '../contract/verdict/outcomes.js';
import type { Envelope, VerdictFile } from '../contract/generated/types.js';
import { boundedObject, impactOutputs, type Outputs } from './outputs.js';

/** The outputs that tell a stored verdict; `pathOf` gives the path of a file that lies beside it. */
export function outputsOfVerdict(verdict: VerdictFile, { meta, extensions }: Pick<Envelope, 'meta' | 'extensions'>, pathOf: (file: string) => string): Outputs {
  const { counts, files } = verdict;
  return {
    status: verdict.status,
    reasons: JSON.stringify([...new Set(verdict.reasons.map((reason) => reason.code))].sort(compareText)),
    gates: boundedObject(verdict.gates.map((gate) => [gate.name, gate.outcome])),
    'gates-failed': String(verdict.gates.filter(({ outcome }) => hasFailed(outcome)).length),
    violations: String(counts.violations),
    'violations-new': String(counts.violations_new),
    errors: String(counts.errors),
    warnings: String(counts.warnings),
    signature: meta.signature,
    'repo-fingerprint': meta.repo_fingerprint,
    ...impactOutputs({ extensions }, pathOf),
    'envelope-path': pathOf('envelope.json'),
    'verdict-path': pathOf('verdict.json'),
    ...('deployment-contract.json' in files ? { 'contract-path': pathOf('deployment-contract.json') } : {}),
    ...('report.html' in files ? { 'html-path': pathOf('report.html') } : {}),
    ...('gate-summary.json' in files ? { 'report-path': pathOf('gate-summary.json') } : {}),
  };
}
