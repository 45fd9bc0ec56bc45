import { invariant } from '../base/invariant.js';
import { err, ok, type Result } from '../base/result.js';
import type { ContractProblem } from '../contract/schema/contract-problem.js';
import { parseDeploymentContract } from '../contract/documents/deployment-contract.js';
import { sha256Hex } from '../contract/digest.js';
import { parseEnvelope } from '../contract/documents/envelope.js';
import type { Envelope, VerdictFile } from '../contract/generated/types.js';
import { parseVerdictFile } from '../contract/documents/verdict-file.js';
import type { RunInputs } from '../config/inputs/inputs.js';
import type { Settings } from '../config/settings/settings.js';
import type { History } from '../ports/history.js';
import type { World } from '../ports/world.js';
import { createAnalyst } from './judge/analyst.js';
import { RUN_NAMESPACE } from './base/base-unknown.js';
import { NOTHING_ALLOWED } from './judge/nothing-allowed.js';
import { observe } from './tree/observe.js';
import { readSettings } from './settings/read-settings.js';
import { configHashOf, envelopeOf } from './end/run-parts.js';
import type { RunRequest } from './end/run-request.js';
import { runFolderOf } from './end/run-files.js';

/** The largest envelope that is read: far beyond any that is written. */
export const MAX_ENVELOPE_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;

/** What `verify` found; `verified` only when everything that was looked at holds. */
export interface Verification {
  readonly file: string;
  readonly verified: boolean;
  readonly signature: string | null;
  /** `file`: the signature was recomputed from the file. `tree`: and the checked-out commit was analysed again. */
  readonly recomputed: 'nothing' | 'file' | 'tree';
  /** What was checked and how it came out, a sentence each. */
  readonly checks: readonly { readonly holds: boolean; readonly text: string }[];
  readonly problems: readonly ContractProblem[];
  /** Null when the file holds no valid one. */
  readonly envelope: Envelope | null;
  /** `verdict.json` beside the envelope, when it is there and valid; believe it only when `verified`. */
  readonly verdict: VerdictFile | null;
}

/** Where a run of this machine left its envelope. */
export function defaultEnvelope(runId: string | null): string {
  return `${runFolderOf(runId)}/envelope.json`;
}

/**
 * Verifies a stored envelope: reads it strictly, recomputes every violation id and the signature, holds the files beside
 * it against `verdict.json` when that is there, and in a checkout of its commit analyses the tree again.
 */
export async function verify(file: string, request: RunRequest, world: World): Promise<Result<Verification>> {
  const read = world.readFile(file, MAX_ENVELOPE_BYTES);
  if (!read.ok) return file === defaultEnvelope(request.context.runId) ? err({ ...read.error, hint: 'run contract-gates run first (one that was cancelled, or whose config is not valid, makes no envelope), or name the envelope.json of another run' }) : read;
  const parsed = parseEnvelope(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
  if (!parsed.ok) {
    const broken = { holds: false, text: `${file} is not an envelope whose signature holds: do not trust it; name the envelope.json that a run wrote, or run again` };
    return ok({ file, verified: false, signature: null, recomputed: 'nothing', checks: [broken], problems: parsed.error, envelope: null, verdict: null });
  }
  const envelope = parsed.value;
  const checks = [{ holds: true, text: `the envelope is valid and its signature ${envelope.meta.signature} follows from its content` }];
  const beside = verdictBeside(file, envelope, world);
  checks.push(...beside.checks);
  const again = await analyseAgain(envelope, beside.verdict, request, world);
  checks.push(again.check);
  return ok({
    file,
    verified: checks.every((check) => check.holds),
    signature: envelope.meta.signature,
    recomputed: again.done ? 'tree' : 'file',
    checks,
    problems: [],
    envelope,
    verdict: beside.verdict,
  });
}

type Check = Verification['checks'][number];

function verdictBeside(file: string, envelope: Envelope, world: World): { readonly verdict: VerdictFile | null; readonly checks: Check[] } {
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const read = world.readFile(`${folder}verdict.json`, MAX_ENVELOPE_BYTES);
  if (!read.ok) return { verdict: null, checks: [] };
  const verdict = parseVerdictFile(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
  if (!verdict.ok) return { verdict: null, checks: [{ holds: false, text: `verdict.json beside it is not valid: ${verdict.error[0]?.message ?? ''}` }] };
  const checks: Check[] = [];
  if (verdict.value.signature !== envelope.meta.signature) checks.push({ holds: false, text: `verdict.json beside it was written for another envelope, ${verdict.value.signature ?? 'none'}` });
  for (const [name, digest] of Object.entries(verdict.value.files)) {
    const other = world.readFile(`${folder}${name}`, MAX_ENVELOPE_BYTES);
    const actual = other.ok ? sha256Hex(other.value) : null;
    if (actual !== digest) checks.push({ holds: false, text: actual === null ? `${name} is missing beside verdict.json` : `${name} was changed after verdict.json was written` });
    else if (name === 'deployment-contract.json' && other.ok) checks.push(...otherStatus(other.value, verdict.value));
  }
  if (checks.length === 0) checks.push({ holds: true, text: `the ${Object.keys(verdict.value.files).length} files beside it are those that verdict.json names, status ${verdict.value.status}` });
  return { verdict: verdict.value, checks };
}

/** The two files that tell the status must tell the same one. */
function otherStatus(contract: Uint8Array, verdict: VerdictFile): Check[] {
  const read = parseDeploymentContract(contract);
  if (read.ok && read.value.status === verdict.status) return [];
  return [{ holds: false, text: read.ok ? `deployment-contract.json says ${read.value.status}, and verdict.json beside it ${verdict.status}` : `deployment-contract.json is not valid: ${read.error[0]?.message ?? ''}` }];
}

const NO_HISTORY: History = {
  head: null,
  contains: () => Promise.resolve(null),
  findBase: () => Promise.resolve({ kind: 'none', reason: 'verify compares with no base' }),
  openTree: () => Promise.reject(new Error('verify compares with no base')),
  headBlobs: () => Promise.reject(new Error('verify compares with no base')),
  readBlobs: () => Promise.reject(new Error('verify compares with no base')),
};

async function analyseAgain(envelope: Envelope, verdict: VerdictFile | null, request: RunRequest, world: World): Promise<{ readonly done: boolean; readonly check: Check }> {
  const not = (why: string): { readonly done: boolean; readonly check: Check } => ({ done: false, check: { holds: true, text: `the tree was not analysed again: ${why}` } });
  const history = await world.openHistory({ kind: 'none', reason: 'verify' }, null);
  if (history.head === null) return not('this is not a git checkout, or git is not installed');
  if (history.head !== envelope.identity.sha) return not(`the envelope is about ${envelope.identity.sha}, and ${history.head} is checked out here`);
  if (envelope.version.analyzer !== request.version) return not(`it was made by version ${envelope.version.analyzer}, and this is ${request.version}`);
  // What belongs to the run and to no rulepack follows from the base alone.
  const rulepacks = Object.keys(envelope.version.rulepack).filter((namespace) => namespace !== RUN_NAMESPACE);
  const recorded = baseOfEnvelope(envelope);
  if (recorded === 'unknown') return not('the base of its comparison was unknown to the run');
  const based = recorded === null ? null : await world.openHistory({ kind: 'explicit', revision: recorded }, null);
  if (based !== null && (await based.findBase()).kind !== 'found') return not(`it compares with the base ${recorded ?? ''}, which this clone lacks`);
  const inputs = { ...inputsAsRecorded(request.inputs, verdict), rulepacks: rulepacks.length === 0 ? ['none'] : rulepacks, gates: null };
  const settings = await readSettings(inputs, request.context.ci, world);
  if (!settings.ok) return { done: false, check: { holds: false, text: `the tree cannot be analysed again, the config does not hold: ${settings.error[0]?.message ?? ''}` } };
  const again = await freshEnvelope(envelope, settings.value, rulepacks, based ?? { ...NO_HISTORY, headBlobs: history.headBlobs, readBlobs: history.readBlobs }, request, world).catch((error: unknown) => err({ message: error instanceof Error ? error.message : String(error) }));
  if (!again.ok) return { done: false, check: { holds: false, text: `the tree cannot be analysed again: ${again.error.message}` } };
  const fresh = again.value;
  if (fresh.meta.signature === envelope.meta.signature) return { done: true, check: { holds: true, text: 'the checked-out commit was analysed again and gives the same signature' } };
  return { done: true, check: { holds: false, text: `the checked-out commit was analysed again and gives another signature: ${differenceOf(envelope, fresh, verdict !== null)}` } };
}

/** The envelope that the checked-out tree gives now. Waivers and baselines are no part of one. */
async function freshEnvelope(stored: Envelope, settings: Settings, rulepacks: readonly string[], history: History, { version, cancel }: Pick<RunRequest, 'version' | 'cancel'>, world: World): Promise<Result<Envelope, { readonly message: string }>> {
  const observed = await observe(world.workspace, { includeUntracked: settings.snapshot.includeUntracked, limits: settings.snapshot.limits, cancel, onProgress: () => undefined });
  if (!observed.ok) return observed;
  const analyst = createAnalyst({ observation: observed.value, settings, version, allowances: NOTHING_ALLOWED, history: () => Promise.resolve(history), world });
  for (const rulepack of Object.values(settings.rulepacks)) {
    if (rulepacks.includes(rulepack.namespace)) await analyst.judge(rulepack.gateName);
  }
  const fingerprint = observed.value.capture.snapshot.metadata.repo_fingerprint;
  return ok(envelopeOf({ analysis: await analyst.result(), identity: stored.identity, fingerprint, configHash: configHashOf(settings), version, endedAt: world.clock.now() }));
}

/** The base that a comparing rulepack put into its data; null when none compared, or there was none to compare with. */
function baseOfEnvelope({ extensions }: Envelope): string | null {
  for (const { data } of Object.values(extensions)) {
    if (data['base'] === 'unknown') return 'unknown';
    if (typeof data['base_sha'] === 'string') return data['base_sha'];
  }
  return null;
}

/** The inputs of the run as far as they change a signature: as given to verify, else as verdict.json names them. */
function inputsAsRecorded(inputs: RunInputs, verdict: VerdictFile | null): RunInputs {
  return {
    ...inputs,
    mode: inputs.mode ?? verdict?.mode ?? null,
    config: inputs.config ?? verdict?.settings.config ?? null,
    strict: inputs.strict ?? verdict?.settings.strict ?? null,
    coverageRequired: inputs.coverageRequired ?? verdict?.settings.coverage_required ?? null,
    engine: inputs.engine ?? verdict?.settings.engine ?? null,
  };
}

/** The first part of two envelopes that differs, in the order in which one follows from the other. */
function differenceOf(stored: Envelope, fresh: Envelope, knowsSettings: boolean): string {
  if (stored.meta.repo_fingerprint !== fresh.meta.repo_fingerprint) return `the tree is another one (fingerprint ${fresh.meta.repo_fingerprint} here): uncommitted changes, or another mode; check out ${stored.identity.sha} afresh, and give verify the --mode of the run`;
  if (stored.meta.config_snapshot_hash !== fresh.meta.config_snapshot_hash) {
    const next = knowsSettings ? 'take back changes of the config, and leave out --config, --coverage-required, --strict and --engine: verdict.json names them' : 'put the verdict.json of the run beside the envelope, or give verify the --config, --coverage-required, --strict and --engine of the run';
    return `the settings are others (config_snapshot_hash); ${next}`;
  }
  for (const section of ['core', 'extensions'] as const) {
    if (JSON.stringify(stored[section]) !== JSON.stringify(fresh[section])) return `${section} is another one: the stored findings do not follow from this tree; do not trust this file, and run again`;
  }
  invariant(JSON.stringify(stored.version) !== JSON.stringify(fresh.version), 'two envelopes with equal parts have different signatures');
  return 'the versions are others';
}
