import { utcTime } from '../base/utc-time.js';
import type { Settings } from '../config/settings.js';
import type { RulepackSettings } from '../config/rulepack-settings.js';
import type { GateRecord } from '../contract/gate-record.js';
import type { Envelope, Violation } from '../contract/generated/types.js';
import { idOf } from '../contract/violation.js';
import type { ImportGraph } from '../graph/import-graph.js';
import type { History } from '../ports/history.js';
import type { World } from '../ports/world.js';
import type { BaseFact, ItemState } from '../reporters/run-facts.js';
import { coreCycles } from '../rulepacks/cycles/core-cycles.js';
import { createRegistry } from '../rulepacks/registry.js';
import type { AnalyzerConfig, AnalyzerOutput } from '../rulepacks/rulepack.js';
import type { Allowances } from './allowances.js';
import { graphNotes, graphWarnings } from './graph-warnings.js';
import { compareWithBase } from './new-only.js';
import type { Observation } from './observe.js';
import { rulepackRecord } from './rulepack-record.js';
import { graphOf } from './workspace-graph.js';

/** What the rulepacks came to, as the envelope and the reports need it. */
export interface Analysis {
  readonly graphStats: Envelope['core']['graph_stats'];
  readonly cycles: Envelope['core']['cycles'];
  readonly state: Pick<Envelope['core'], 'status' | 'degraded_reason' | 'error_code'>;
  readonly versions: Readonly<Record<string, string>>;
  readonly extensions: Envelope['extensions'];
  readonly items: readonly ItemState[];
  readonly base: BaseFact;
  /** What kept the graph from being whole, a sentence each, bounded: warnings of the run. */
  readonly warnings: readonly string[];
}

export interface Analyst {
  /** Runs the rulepack of a gate name and says how it ended as a gate. */
  judge(gateName: string): Promise<GateRecord>;
  /** Everything that was judged so far. */
  result(): Promise<Analysis>;
}

export interface AnalystParts {
  readonly observation: Observation;
  readonly settings: Settings;
  readonly version: string;
  readonly allowances: Allowances;
  history(): Promise<History>;
  readonly world: Pick<World, 'clock' | 'log'>;
}

/** Builds the graph once, when it is first asked for, and runs rulepacks on it (document 003, section 4.2). */
export function createAnalyst({ observation, settings, version, allowances, history, world }: AnalystParts): Analyst {
  const registry = createRegistry(version);
  let graph: Promise<ImportGraph> | null = null;
  let base: BaseFact = { kind: 'none', sha: null, detail: 'nothing had to be compared' };
  const versions: Record<string, string> = {};
  const extensions: Record<string, Envelope['extensions'][string]> = {};
  const items: ItemState[] = [];
  let broken: string | null = null;
  let warnings: readonly string[] | null = null;

  const judge = async (settingsOf: RulepackSettings): Promise<GateRecord> => {
    const startedAt = utcTime(world.clock.now());
    const started = world.clock.monotonic();
    graph ??= graphOf(observation);
    const present = await graph;
    if (warnings === null) {
      warnings = graphWarnings(present);
      for (const note of graphNotes(present)) world.log.info(note);
    }
    const { namespace } = settingsOf;
    const ran = runRulepack(registry, settingsOf, { snapshot: observation.capture.snapshot, graph: present }, version);
    const compared = await compareWithBase({
      violations: ran.output.violations,
      present,
      observation,
      settings,
      rulepack: settingsOf,
      traits: registry[namespace] ?? {},
      allowances,
      history,
      analyse: (tree) => {
        const before = runRulepack(registry, settingsOf, tree, version);
        if (before.error !== null) throw new Error(`the rulepack ${namespace} could not judge it: ${before.error}`);
        return before.output.violations;
      },
    });
    versions[namespace] = registry[namespace]?.version ?? '0.0.0';
    extensions[namespace] = { violations: [...ran.output.violations], data: { ...ran.output.extension_data } };
    items.push(...compared.items);
    if (compared.base !== null) base = compared.base;
    if (ran.error !== null) broken = `the rulepack ${namespace} broke: ${ran.error}`;
    return rulepackRecord({
      settings: settingsOf,
      sources: numberOf(ran.output.extension_data?.['files_looked_at']) ?? present.nodes.length,
      output: ran.output,
      error: ran.error,
      compared,
      uncertain: textsOf(ran.output.extension_data?.['uncertain_files']),
      startedAt,
      durationSeconds: Math.round(world.clock.monotonic() - started) / 1000,
    });
  };

  return {
    judge: (gateName) => {
      const rulepack = Object.values(settings.rulepacks).find((candidate) => candidate.gateName === gateName);
      if (rulepack === undefined) throw new Error(`invariant broken: no rulepack has the gate name ${gateName}`);
      return judge(rulepack);
    },
    result: async () => {
      graph ??= graphOf(observation);
      const present = await graph;
      return {
        graphStats: { node_count: present.nodes.length, edge_count: present.edges.length },
        cycles: coreCycles(extensions['cycles']?.violations ?? []).map((cycle) => [...cycle]),
        state: broken === null ? { status: 'success' } : { status: 'degraded', degraded_reason: broken },
        versions,
        extensions,
        items,
        base,
        warnings: warnings ?? [],
      };
    },
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

interface RulepackRan {
  readonly output: AnalyzerOutput;
  /** What an analyzer threw, which none may; its findings are then missing. */
  readonly error: string | null;
}

function runRulepack(registry: ReturnType<typeof createRegistry>, settings: RulepackSettings, input: { readonly snapshot: Observation['capture']['snapshot']; readonly graph: ImportGraph }, version: string): RulepackRan {
  const config = settings.config as AnalyzerConfig;
  const outputs: AnalyzerOutput[] = [];
  let error: string | null = null;
  for (const analyzer of registry[settings.namespace]?.analyzers ?? []) {
    try {
      outputs.push(analyzer.analyzer_fn({ ...input, config }));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      outputs.push({ violations: [analyzerError(settings.namespace, version, error)] });
    }
  }
  return {
    output: { violations: outputs.flatMap((output) => output.violations), extension_data: Object.assign({}, ...outputs.map((output) => output.extension_data ?? {})) as Record<string, unknown> },
    error: error ?? selfReported(outputs),
  };
}

/** An analyzer that cannot judge says so with a violation of this rule (document 003: analyzers do not throw). */
const ANALYZER_ERROR = 'analyzer-error';

function selfReported(outputs: readonly AnalyzerOutput[]): string | null {
  const found = outputs.flatMap((output) => output.violations).find((violation) => violation.rule_id === ANALYZER_ERROR);
  return found === undefined ? null : String(found.context?.['problem'] ?? found.message);
}

function analyzerError(namespace: string, version: string, problem: string): Violation {
  const place = { rulepack_namespace: namespace, rule_id: ANALYZER_ERROR, file_path: '.', line_number: null, column_number: null };
  const message = 'The rulepack could not judge the workspace.';
  return { id: idOf(place), ...place, severity: 'error', category: 'analyzer', message, context: { problem }, detected_at: 'v1', analyzer_version: version };
}
