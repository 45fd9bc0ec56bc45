import { invariant } from '../../base/invariant.js';
import { ok, type Result } from '../../base/result.js';
import { canonicalJson, prettyCanonicalJson } from '../../contract/json/canonical-json.js';
import type { ContractProblem } from '../../contract/schema/contract-problem.js';
import { validateArtifactIntent } from '../../contract/documents/artifact-intent.js';
import { validateDeploymentContract } from '../../contract/documents/deployment-contract.js';
import { sha256Hex } from '../../contract/digest.js';
import { envelopeText } from '../../contract/documents/envelope.js';
import type { HistoryFile } from '../../contract/generated/types.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import { validateGateResult } from '../../contract/documents/gate-result.js';
import { createPrSummary } from '../../contract/documents/pr-summary.js';
import { validateTaskSpan } from '../../contract/documents/task-span.js';
import { validateVerdictFile } from '../../contract/documents/verdict-file.js';
import { aggregateReportOf, gateReportOf, type ReportFrame } from '../../gates/gate-report-of.js';
import type { GateReportFiles, RunFiles } from '../../ports/run-files.js';
import { artifactIntentsOf } from '../../reporters/json/artifact-intents.js';
import { deploymentContractOf } from '../../reporters/json/deployment-contract.js';
import { gateResultsOf } from '../../reporters/json/gate-results.js';
import { taskSpansOf } from '../../reporters/json/task-spans.js';
import { verdictFileOf } from '../../reporters/json/verdict-file.js';
import { gateReportMarkdown } from '../../reporters/markdown/gate-report.js';
import { gateSummaryMarkdown } from '../../reporters/markdown/gate-summary.js';
import { impactedTests, impactOf, TESTS_FILE } from '../../reporters/impact.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import { GATES_FOLDER, LATEST_NAMES, SUMMARY_FILE_NAMES } from './run-files.js';

/** Clock and host of a run: the one file whose content may differ between two equal runs. */
export interface RunRecord {
  readonly started_at: string;
  readonly duration_seconds: number;
  readonly host: { readonly node: string; readonly platform: string; readonly architecture: string; readonly processors: number };
  readonly max_parallel: number | null;
  readonly snapshot_source: string | null;
}

/** Everything that a run leaves, as texts by name, `verdict.json` last: it holds the SHA-256 of the others. `reports` are those of `reportDocuments`. */
export function runDocuments(facts: RunFacts, reports: ReadonlyMap<string, string>, record: RunRecord, history: HistoryFile | null): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const frame = frameOf(facts);
  const contract = deploymentContractOf(facts);
  mustBeValid('deployment-contract.json', validateDeploymentContract(contract));
  files.set('deployment-contract.json', prettyCanonicalJson(contract));
  if (facts.envelope !== null) {
    files.set('envelope.json', envelopeText(facts.envelope));
    files.set('pr-summary.json', prettyCanonicalJson(valid('pr-summary.json', createPrSummary(facts.envelope))));
  }
  const impact = impactOf(facts.envelope);
  if (impact !== null) files.set(TESTS_FILE, impactedTests(impact));
  const summary = aggregateReportOf(facts.gates, frame);
  if (summary !== null) files.set('gate-summary.json', prettyCanonicalJson(valid('gate-summary.json', summary)));
  files.set('gate-summary.md', gateSummaryMarkdown(facts));
  const results = gateResultsOf(facts);
  for (const result of results) mustBeValid('gate-results.json', validateGateResult(result));
  files.set('gate-results.json', prettyCanonicalJson(results));
  const spans = taskSpansOf(facts);
  for (const span of spans) mustBeValid('task-spans.json', validateTaskSpan(span));
  files.set('task-spans.json', prettyCanonicalJson(spans));
  const intents = artifactIntentsOf(facts);
  for (const intent of intents) mustBeValid('artifact-intents.json', validateArtifactIntent(intent));
  if (intents.length > 0) files.set('artifact-intents.json', prettyCanonicalJson(intents));
  for (const [name, text] of reports) files.set(name, text);
  if (history !== null) files.set('history.json', `${canonicalJson(history)}\n`);
  files.set('run.json', prettyCanonicalJson(runRecordOf(facts, record)));
  const digests = Object.fromEntries([...files].map(([name, text]) => [name, sha256Hex(text)]));
  const verdict = verdictFileOf(facts, digests);
  mustBeValid('verdict.json', validateVerdictFile(verdict));
  files.set('verdict.json', prettyCanonicalJson(verdict));
  return files;
}

function frameOf(facts: RunFacts): ReportFrame {
  return {
    environment: facts.mode,
    timestamp: facts.timestamp,
    metadata: {
      ...(facts.audit.branch === null ? {} : { branch: facts.audit.branch }),
      ...(facts.audit.commit === '' ? {} : { commit_sha: facts.audit.commit }),
      executor: `contract-gates ${facts.version}`,
      workflow_run_id: facts.run.id,
    },
  };
}

function runRecordOf(facts: RunFacts, record: RunRecord): unknown {
  return {
    ...record,
    version: facts.version,
    run_id: facts.run.id,
    request_id: facts.run.requestId,
    ended_at: facts.timestamp,
    gates: facts.gates.map((gate) => ({ duration_seconds: gate.durationSeconds, exit_code: gate.exitCode, name: gate.name, signal: gate.signal, started_at: gate.startedAt })),
  };
}

/**
 * Writes the run's folder, and each gate's report unless the gate wrote its own (SPEC section 4, Files). Stops at the
 * first file that cannot be written: a run whose files are not on the disk has no verdict. Gives the texts of the run's folder.
 */
export function writeRun(facts: RunFacts, reports: ReadonlyMap<string, string>, record: RunRecord, history: HistoryFile | null, files: RunFiles): Result<ReadonlyMap<string, string>> {
  const frame = frameOf(facts);
  const stamp = stampOf(facts.timestamp);
  const summary = new Map<string, string>();
  const gateReports: GateReportFiles[] = [];
  const cleared = files.clear(GATES_FOLDER, SUMMARY_FILE_NAMES);
  if (!cleared.ok) return cleared;
  // No gate ran: which ones there are may be unknown, and no report of an earlier run must stand as the latest of this one.
  const older = facts.gates.length === 0 ? files.clearEach(GATES_FOLDER, LATEST_NAMES) : cleared;
  if (!older.ok) return older;
  for (const gate of facts.gates) {
    if (!needsOurReport(gate)) continue;
    const report = gateReportOf(gate, frame);
    if (report === null) {
      // It did not run: the report of an earlier run must not stand as its latest.
      const old = files.clear(`${GATES_FOLDER}/${gate.name}`, LATEST_NAMES);
      if (!old.ok) return old;
      continue;
    }
    const markdown = gateReportMarkdown(gate, { environment: facts.mode, timestamp: facts.timestamp, generator: `contract-gates ${facts.version}` });
    gateReports.push({ gate: gate.name, json: prettyCanonicalJson(valid(`the report of ${gate.name}`, report)), markdown });
  }
  const reported = files.writeGateReports(GATES_FOLDER, stamp, gateReports);
  if (!reported.ok) return reported;
  const documents = runDocuments(facts, reports, record, history);
  for (const name of ['json', 'md']) {
    const text = documents.get(`gate-summary.${name}`);
    if (text !== undefined) summary.set(`summary.${name}`, text);
  }
  const aggregated = files.write(GATES_FOLDER, summary);
  if (!aggregated.ok) return aggregated;
  const written = files.write(facts.run.runFolder, documents);
  if (written.ok) return ok(documents);
  // It would say in the place of the verdict that all is well.
  files.clear(GATES_FOLDER, SUMMARY_FILE_NAMES);
  return written;
}

/** A `script` gate that left a report file of its own keeps it as it is, even a broken one. */
function needsOurReport(gate: GateRecord): boolean {
  if (gate.kind !== 'script') return true;
  const own = `${GATES_FOLDER}/${gate.name}/`;
  return !gate.evidence.some(({ path }) => path.startsWith(own)) && !gate.reasons.some(({ code }) => code === 'report_invalid' || code === 'report_stale');
}

/** `YYYYMMDD-HHMMSS` of an RFC 3339 time in UTC. */
function stampOf(timestamp: string): string {
  return `${timestamp.slice(0, 10).replaceAll('-', '')}-${timestamp.slice(11, 19).replaceAll(':', '')}`;
}

function mustBeValid(what: string, problems: readonly ContractProblem[]): void {
  const [first] = problems;
  invariant(first === undefined, `${what} would not be valid: ${first?.pointer} is ${first?.actual}, expected ${first?.expected}`);
}

function valid<T>(what: string, result: Result<T, readonly ContractProblem[]>): T {
  if (!result.ok) mustBeValid(what, result.error);
  invariant(result.ok, `${what} is not valid`);
  return result.value;
}
