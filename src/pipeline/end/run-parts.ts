import { utcTime } from '../../base/utc-time.js';
import type { Settings } from '../../config/settings/settings.js';
import { canonicalJson } from '../../contract/json/canonical-json.js';
import { sha256Hex } from '../../contract/digest.js';
import { createEnvelope } from '../../contract/documents/envelope.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { Envelope } from '../../contract/generated/types.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import { judge } from '../../contract/verdict/verdict.js';
import type { WaiverUse } from '../../contract/findings/waiver.js';
import { invariant } from '../../base/invariant.js';
import { urlPath } from '../../reporters/escape.js';
import type { BaselineUse, RunFacts } from '../../reporters/run-facts.js';
import { identityOf } from '../../workspace/context/identity.js';
import type { Analysis } from '../judge/analysis.js';
import type { Observation } from '../tree/observation.js';
import type { RunRequest } from './run-request.js';
import { GATES_FOLDER } from './run-files.js';

/** What the steps of a run came to; what a run did not get to is null or empty. */
export interface RunParts {
  readonly settings: Settings | null;
  readonly observation: Observation | null;
  /** The checked-out commit. */
  readonly head: string | null;
  readonly analysis: Analysis | null;
  readonly gates: readonly GateRecord[];
  /** Causes that belong to no gate. */
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
  /** The day that expiries were held against, `YYYY-MM-DD` in UTC. */
  readonly asOf: string;
  readonly waivers: readonly WaiverUse[];
  readonly baseline: BaselineUse | null;
  /** As in `RunFacts`. */
  readonly changedLines: RunFacts['changedLines'];
}

/** SHA-256 over the settings that can change what a run finds (SPEC section 5, `config_snapshot_hash`). */
export function configHashOf(settings: Settings): string {
  return sha256Hex(canonicalJson(settings.policyDigestInput));
}

/** `working-directory` as what stands before a path of the root; only a guess where the workspace was not read. */
function folderPrefix(workingDirectory: string): string {
  const plain = workingDirectory.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
  return plain === '' || plain === '.' ? '' : `${plain}/`;
}

/** The signed envelope of an analysis. */
export function envelopeOf(parts: { readonly analysis: Analysis; readonly identity: Envelope['identity']; readonly fingerprint: string; readonly configHash: string; readonly version: string; readonly endedAt: number }): Envelope {
  const { analysis } = parts;
  const created = createEnvelope({
    version: { analyzer: parts.version, rulepack: analysis.versions },
    identity: parts.identity,
    core: { graph_stats: analysis.graphStats, cycles: analysis.cycles, ...analysis.state },
    extensions: analysis.extensions,
    meta: { repo_fingerprint: parts.fingerprint, config_snapshot_hash: parts.configHash, generated_at: utcTime(parts.endedAt) },
  });
  invariant(created.ok, `the envelope would not be valid: ${created.ok ? '' : JSON.stringify(created.error[0])}`);
  return created.value;
}

/** All facts of a run, the verdict among them. */
export function factsOf(parts: RunParts, request: RunRequest, run: { readonly runFolder: string; readonly endedAt: number }): RunFacts {
  const { settings, observation, analysis } = parts;
  const { context } = request;
  const timestamp = utcTime(run.endedAt);
  const selection = settings?.selection ?? { declared: [], selected: [], leftOut: [] };
  const configHash = settings === null ? null : configHashOf(settings);
  const fingerprint = observation?.capture.snapshot.metadata.repo_fingerprint ?? '';
  const identity = identityOf(context, { head: parts.head, fingerprint, configHash: configHash ?? '', orgId: settings?.meta.orgId ?? null });
  const envelope =
    analysis === null || configHash === null ? null : envelopeOf({ analysis, identity, fingerprint, configHash, version: request.version, endedAt: run.endedAt });
  const verdict = judge({
    gates: parts.gates,
    runReasons: parts.reasons,
    runWarnings: parts.warnings,
    strict: settings?.policy.strict ?? false,
    enforced: !request.inputs.reportOnly,
    selection: { declared: selection.declared.length, selected: selection.selected.length },
  });
  const prefix = observation?.capture.prefix ?? folderPrefix(request.inputs.workingDirectory);
  const commit = context.headSha ?? parts.head ?? 'local';
  return {
    version: request.version,
    mode: settings?.mode ?? request.inputs.mode ?? (context.ci ? 'ci' : 'local'),
    settings: { config: request.inputs.config, strict: request.inputs.strict, engine: request.inputs.engine, coverage_required: request.inputs.coverageRequired },
    verdict,
    gates: parts.gates,
    selection,
    envelope,
    items: analysis?.items ?? [],
    base: analysis?.base ?? { kind: 'none', sha: null, detail: 'nothing was compared' },
    gone: analysis?.gone ?? null,
    ...(analysis === null ? {} : { changeRules: analysis.changeRules }),
    warnings: parts.warnings,
    changedLines: parts.changedLines,
    timestamp,
    asOf: parts.asOf,
    waivers: parts.waivers,
    baseline: parts.baseline,
    policy: { strict: settings?.policy.strict ?? false, newOnly: settings?.policy.newOnly ?? true, coverageRequired: settings?.policy.coverageRequired ?? null },
    audit: {
      adapter: settings?.meta.adapter ?? 'github-actions',
      engine: settings?.meta.engine ?? 'native',
      trigger: context.eventName ?? 'manual',
      triggeredBy: context.actor ?? 'local',
      orgId: settings?.meta.orgId ?? context.owner ?? 'local',
      repository: context.repository ?? 'local',
      commit,
      branch: context.branch,
    },
    run: {
      id: context.runId ?? 'local',
      requestId: identity.request_id,
      blobUrl: context.repository === null || parts.head === null ? null : `${context.serverUrl}/${context.repository}/blob/${parts.head}/${urlPath(prefix)}`,
      url: context.repository === null || context.runId === null ? null : `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}${context.runAttempt === null ? '' : `/attempts/${context.runAttempt}`}`,
      prefix,
      gatesFolder: GATES_FOLDER,
      runFolder: run.runFolder,
    },
  };
}
