import type { Envelope } from '../../contract/generated/types.js';
import { DNS_NAMESPACE, uuidV5 } from '../../contract/uuid.js';
import type { RunContext } from './run-context.js';

/** Namespace of analysis ids: UUIDv5 of `contract-gates-analysis` in the DNS namespace. */
export const ANALYSIS_NAMESPACE = uuidV5('contract-gates-analysis', DNS_NAMESPACE);

/** Stands for what only GitHub can tell (SPEC section 5, Envelope). */
const LOCAL = 'local';
/** A run in GitHub Actions whose event belongs to no app installation. */
const WORKFLOW = 'github-actions';

export interface AnalysedState {
  /** The checked-out commit, null without git. */
  readonly head: string | null;
  readonly fingerprint: string;
  /** `config_snapshot_hash`. */
  readonly configHash: string;
  /** Configured organisation; null takes the event's. */
  readonly orgId: string | null;
}

/** The `identity` section of an envelope. Outside GitHub every value that an event would give is `local`. */
export function identityOf(context: RunContext, state: AnalysedState): Envelope['identity'] {
  const sha = state.head ?? LOCAL;
  const repository = context.repository ?? LOCAL;
  return {
    installation_id: context.installationId ?? (context.github ? WORKFLOW : LOCAL),
    org_id: state.orgId ?? context.orgId ?? LOCAL,
    repo_id: context.repositoryId ?? repository,
    pr_number: context.pullRequest?.number ?? null,
    sha,
    // A line feed stands in none of the four, so that two different analyses never share a name.
    analysis_id: uuidV5([repository, sha, state.fingerprint, state.configHash].join('\n'), ANALYSIS_NAMESPACE),
    request_id: context.runId === null ? LOCAL : [context.runId, context.runAttempt, context.job].filter((part) => part !== null).join('-'),
  };
}
