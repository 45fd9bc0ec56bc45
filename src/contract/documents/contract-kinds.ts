import { artifactIntent } from './artifact-intent.js';
import type { ContractKind, ContractName } from '../schema/contract-kind.js';
import { deploymentContract } from './deployment-contract.js';
import { envelope } from './envelope.js';
import { gateReport } from './gate-report.js';
import { gateResult } from './gate-result.js';
import { handoff } from './handoff.js';
import { historyFile } from './history-file.js';
import { prSummary } from './pr-summary.js';
import { repoSnapshot } from './repo-snapshot.js';
import { taskSpan } from './task-span.js';
import { verdictFile } from './verdict-file.js';
import { violation } from './violation.js';

export type AnyKind = Pick<ContractKind<unknown, never>, 'name' | 'schemaId' | 'validate'>;

/** Every kind of contract by its name. Loaded as a whole, where a file has to be judged: a run needs most of them, and finding many pieces takes longer than reading them. */
export const CONTRACT_KINDS: Readonly<Record<ContractName, AnyKind>> = {
  'deployment-contract': deploymentContract,
  'gate-report': gateReport,
  violation,
  snapshot: repoSnapshot,
  envelope,
  'pr-summary': prSummary,
  'task-span-contract': taskSpan,
  'handoff-contract': handoff,
  'artifact-intent': artifactIntent,
  'gate-result': gateResult,
  verdict: verdictFile,
  history: historyFile,
};
