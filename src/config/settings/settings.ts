import { parseDuration } from '../../base/duration.js';
import { invariant } from '../../base/invariant.js';
import { pointerTo } from '../../base/json-pointer.js';
import { err, ok, type Result, type SourceLocation } from '../../base/result.js';
import type { GateSpec, JobSpec, ReportWish } from '../../contract/verdict/gate-record.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import type { Waiver } from '../../contract/findings/waiver.js';
import type { Mode } from '../../contract/verdict/verdict.js';
import type { LoadedConfig } from '../file/config-file.js';
import type { ConfigProblem } from '../config-problem.js';
import { artifactsOf } from './gate-artifacts.js';
import { thresholdsOf } from './gate-thresholds.js';
import type { RunInputs } from '../inputs/inputs.js';
import { jobGates } from './job-gates.js';
import { normalRootPath } from '../root-path.js';
import { RULEPACKS, rulepackGateName, type RulepackName } from '../rulepack-names.js';
import { rulepackSettings, type RulepackSettings } from './rulepack-settings.js';
import { selectGates, type Selection } from './selection.js';
import { snapshotSettings, type SnapshotSettings } from './snapshot-settings.js';

/** Who set a setting; one that is absent from the provenance has its default. */
export type SettingOrigin =
  | { readonly kind: 'file'; readonly location: SourceLocation }
  /** An input of the action or the flag of that name. */
  | { readonly kind: 'input'; readonly name: string };

/** All that a run is told, with every default filled: what the inputs say wins over the config. */
export interface Settings {
  /** The config file, relative to the root; null without one. */
  readonly configPath: string | null;
  readonly mode: Mode;
  readonly policy: {
    readonly strict: boolean;
    readonly newOnly: boolean;
    /** Percent; null when nothing set it. */
    readonly coverageRequired: number | null;
    /** Facts whose absence makes the verdict Failed (SPEC section 3): tests and coverage for the engine hardis. */
    readonly contractRequires: readonly ('tests' | 'coverage')[];
    /** Severities of static analysis that block, sorted from critical to low. */
    readonly blockOn: readonly AnalysisSeverity[];
    /** Path of the baseline file; null for the default place, where it may be missing. */
    readonly baseline: string | null;
  };
  readonly meta: { readonly adapter: string; readonly engine: 'native' | 'hardis' | 'custom'; readonly orgId: string | null };
  /** All declared gates in the order of declaration, selected or not. */
  readonly gates: readonly GateSpec[];
  /** Upstream jobs that are judged as gates; empty without the input `needs`. */
  readonly jobs: readonly JobSpec[];
  readonly rulepacks: Readonly<Record<RulepackName, RulepackSettings>>;
  readonly waivers: readonly Waiver[];
  readonly snapshot: SnapshotSettings;
  readonly selection: Selection;
  readonly maxParallel: number;
  /** Limit of the whole run; null for none. */
  readonly timeoutMs: number | null;
  /** What `config_snapshot_hash` covers (SPEC section 5): JSON, the same for the same effective settings. */
  readonly policyDigestInput: Readonly<Record<string, unknown>>;
  /** By JSON pointer of the config file. */
  readonly provenance: ReadonlyMap<string, SettingOrigin>;
}

/** Where the baseline is unless `policy.baseline` says otherwise. */
export const DEFAULT_BASELINE = '.github/contract-gates-baseline.json';
const DEFAULT_GATE_TIMEOUT = '30m';
/** Of SPEC section 3. */
const DEFAULT_BLOCK_ON: readonly AnalysisSeverity[] = ['critical', 'high'];
const SEVERITIES: readonly AnalysisSeverity[] = ['critical', 'high', 'medium', 'low'];
const FACTS = ['tests', 'coverage'] as const;

type AnalysisSeverity = NonNullable<NonNullable<ConfigFile['policy']>['block_on']>[number];

/**
 * Settings from a config (null when there is none) and the inputs. `ci` says whether this is CI when no mode is given;
 * `parallelism` is the number of gates that the host can run at once when `max-parallel` is not given.
 */
export function resolveSettings(request: {
  readonly config: LoadedConfig | null;
  readonly inputs: RunInputs;
  readonly ci: boolean;
  readonly parallelism: number;
}): Result<Settings, readonly ConfigProblem[]> {
  const { config, inputs } = request;
  const data: ConfigFile = config?.data ?? { version: 1 };
  const mode = inputs.mode ?? (request.ci ? 'ci' : 'local');
  const newOnly = data.policy?.new_only ?? true;
  const engine = inputs.engine ?? data.meta?.engine ?? 'native';
  const policy: Settings['policy'] = {
    strict: inputs.strict ?? data.policy?.strict ?? false,
    newOnly,
    coverageRequired: inputs.coverageRequired ?? data.policy?.coverage_required ?? null,
    contractRequires: data.policy?.contract_requires === undefined ? (engine === 'hardis' ? ['tests', 'coverage'] : []) : FACTS.filter((fact) => data.policy?.contract_requires?.includes(fact)),
    blockOn: SEVERITIES.filter((severity) => (data.policy?.block_on ?? DEFAULT_BLOCK_ON).includes(severity)),
    baseline: data.policy?.baseline === undefined ? null : (normalRootPath(data.policy.baseline) ?? data.policy.baseline),
  };
  const waivers = waiversOf(data.waivers ?? [], config);
  const gates = Object.entries(data.gates ?? {}).map(([name, gate]) => gateSpec(name, gate, config));
  const rulepacks = Object.fromEntries(
    RULEPACKS.map((namespace) => [namespace, rulepackSettings(namespace, data.rulepacks, newOnly, config?.provenance.get(`/rulepacks/${namespace}`) ?? null)]),
  ) as Record<RulepackName, RulepackSettings>;
  const jobs = jobGates(inputs.needs ?? [], data.jobs?.allow_skipped ?? [], gates.map(({ name }) => name));
  if (!jobs.ok) return err(jobs.error);
  const selection = selectGates({
    gates: [...gates, ...jobs.value.map(({ name }) => ({ name, needs: [] }))],
    rulepacks: RULEPACKS.filter((namespace) => rulepacks[namespace].enabled).map(rulepackGateName),
    wantedGates: inputs.gates,
    wantedRulepacks: inputs.rulepacks,
  });
  if (!selection.ok) return err(selection.error);
  const snapshot = snapshotSettings(data.snapshot, mode);
  return ok({
    configPath: config?.path ?? null,
    mode,
    policy,
    meta: { adapter: inputs.adapter ?? data.meta?.adapter ?? 'github-actions', engine, orgId: inputs.orgId ?? data.meta?.org_id ?? null },
    gates,
    jobs: jobs.value,
    rulepacks,
    waivers,
    snapshot,
    selection: selection.value,
    maxParallel: inputs.maxParallel ?? Math.max(1, request.parallelism),
    timeoutMs: inputs.timeoutMs,
    policyDigestInput: digestInput(policy, rulepacks, waivers, snapshot, selection.value),
    provenance: provenanceOf(config, inputs),
  });
}

type ConfigGate = NonNullable<ConfigFile['gates']>[string];

function gateSpec(name: string, gate: ConfigGate, config: LoadedConfig | null): GateSpec {
  const command = gate.run ?? gate.script ?? [];
  const reports = reportWishes(gate);
  invariant((gate.uses !== undefined || command.length > 0) && config !== null, `gate ${name} was checked`);
  const timeout = parseDuration(gate.timeout ?? DEFAULT_GATE_TIMEOUT);
  invariant(timeout.ok, `timeout of gate ${name} was checked`);
  return {
    name,
    kind: gate.uses !== undefined ? 'uses' : gate.run === undefined ? 'script' : 'run',
    ...(gate.uses === undefined ? {} : { uses: gate.uses, options: gate.with ?? {} }),
    ...(reports.length === 0 ? {} : { reports }),
    ...(gate.allow_old === true ? { allowOld: true } : {}),
    command: gate.run === undefined && typeof command === 'string' ? (normalRootPath(command) ?? command) : command,
    description: gate.description ?? null,
    needs: gate.needs ?? [],
    blocking: gate.blocking ?? true,
    timeoutMs: timeout.value,
    retries: gate.retries ?? 0,
    env: { ...gate.env },
    cleanEnv: gate.clean_env ?? false,
    requiresEnv: gate.requires_env ?? [],
    onFork: gate.on_fork ?? 'run',
    ifChanged: gate.if_changed ?? null,
    phase: gate.phase ?? 'OTHER',
    workingDirectory: normalRootPath(gate.working_directory ?? '.') ?? '.',
    ...thresholdsOf(gate),
    ...artifactsOf(name, gate, config),
    warnExitCodes: gate.warn_exit_codes ?? [],
    newOnly: gate.new_only ?? false,
    location: config.provenance.get(pointerTo('/gates', name)) ?? { file: config.path },
    ...windowLocationsOf(name, gate, config),
  };
}

function windowLocationsOf(name: string, gate: ConfigGate, { provenance }: LoadedConfig): Pick<GateSpec, 'windowLocations'> {
  const windows = gate.with?.windows;
  const list = `${pointerTo('/gates', name)}/with/windows`;
  return windows === undefined ? {} : { windowLocations: windows.map((_, index) => provenance.get(`${list}/${index}/when`)) };
}

/** `format` is the report on stdout, `report` those in files. */
function reportWishes({ format, matchers = [], report }: ConfigGate): readonly ReportWish[] {
  const files = report === undefined ? [] : isList(report) ? report : [report];
  return [
    ...(format === undefined ? [] : [{ files: null, format, matchers }]),
    ...files.map((entry) => ({ files: entry.files, format: entry.format, matchers: entry.matchers ?? [] })),
  ];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function waiversOf(waivers: NonNullable<ConfigFile['waivers']>, config: LoadedConfig | null): readonly Waiver[] {
  return waivers.map(({ rule, path, fingerprint, reason, owner, expires }, index) => ({
    rule,
    path: path ?? null,
    fingerprint: fingerprint ?? null,
    reason,
    owner,
    expires,
    location: config?.provenance.get(pointerTo('/waivers', index)) ?? config?.provenance.get('/waivers') ?? null,
  }));
}

/** The mode is left out: the same tree has the same hash in CI and on a desk. A rulepack that did not run is said so. */
function digestInput(
  policy: Settings['policy'],
  rulepacks: Settings['rulepacks'],
  waivers: readonly Waiver[],
  snapshot: Settings['snapshot'],
  selection: Selection,
): Readonly<Record<string, unknown>> {
  return {
    policy: {
      strict: policy.strict,
      new_only: policy.newOnly,
      coverage_required: policy.coverageRequired,
      contract_requires: policy.contractRequires,
      block_on: policy.blockOn,
      baseline: policy.baseline,
    },
    rulepacks: Object.fromEntries(
      RULEPACKS.map((namespace) => {
        const { config, newOnly, severity, gateName } = rulepacks[namespace];
        return [namespace, { config, new_only: newOnly, severity, selected: selection.selected.includes(gateName) }];
      }),
    ),
    waivers: waivers.map(({ rule, path, fingerprint, reason, owner, expires }) => ({ rule, path, fingerprint, reason, owner, expires })),
    snapshot: { untracked: snapshot.untracked, limits: { files: snapshot.limits.files, scan_bytes: snapshot.limits.scanBytes } },
  };
}

function provenanceOf(config: LoadedConfig | null, inputs: RunInputs): ReadonlyMap<string, SettingOrigin> {
  const origins = new Map<string, SettingOrigin>();
  for (const [pointer, location] of config?.provenance ?? []) origins.set(pointer, { kind: 'file', location });
  const byInput: readonly (readonly [string, string, unknown])[] = [
    ['/policy/strict', 'strict', inputs.strict],
    ['/policy/coverage_required', 'coverage-required', inputs.coverageRequired],
    ['/meta/adapter', 'adapter', inputs.adapter],
    ['/meta/engine', 'engine', inputs.engine],
    ['/meta/org_id', 'org-id', inputs.orgId],
  ];
  for (const [pointer, name, value] of byInput) if (value !== null) origins.set(pointer, { kind: 'input', name });
  return origins;
}
