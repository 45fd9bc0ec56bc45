import { utcTime } from '../../base/utc-time.js';
import type { RulepackSettings } from '../../config/settings/rulepack-settings.js';
import type { Settings } from '../../config/settings/settings.js';
import type { RepoSnapshot } from '../../contract/generated/types.js';
import type { Finding, GateRecord } from '../../contract/verdict/gate-record.js';
import type { ChangedPaths } from '../../gates/changed-paths.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { History } from '../../ports/history.js';
import type { World } from '../../ports/world.js';
import { type BaseFacts, withBase } from '../../rulepacks/base-facts.js';
import { withDocuments } from '../../rulepacks/drift/drift-facts.js';
import { createRegistry } from '../../rulepacks/registry.js';
import type { AnalyzerConfig, AnalyzerOutput } from '../../rulepacks/rulepack.js';
import { modulesIn, withModules } from '../../rulepacks/workspace-modules.js';
import { createBaseReader } from '../base/base-facts.js';
import { baseUnknownFinding } from '../base/base-unknown.js';
import { changedSinceBase } from '../base/changed-since-base.js';
import { onCapturedTexts } from '../tree/captured-texts.js';
import { graphNotes, graphWarnings } from '../tree/graph-warnings.js';
import { keptTexts } from '../tree/kept-texts.js';
import type { Observation } from '../tree/observation.js';
import { onStableTexts } from '../tree/stable-texts.js';
import { unreadSources } from '../tree/unread-sources.js';
import { withTexts } from '../tree/with-texts.js';
import { type ResolvedGraph, resolvedGraphOf } from '../tree/workspace-graph.js';
import { workspaceModules } from '../tree/workspace-modules.js';
import type { Allowances } from './allowances.js';
import { type Analysis, createAnalysis } from './analysis.js';
import { createManifestParser, driftDocuments, type ManifestParser } from './drift-documents.js';
import { compareWithBase } from './new-only.js';
import { rulepackRecord } from './rulepack-record.js';
import { type RulepackRan, runRulepack } from './run-rulepack.js';
import { skippedRules } from './skipped-rules.js';
import { unjudgedManifests } from './unjudged-manifests.js';

/** Of the base, only what changed. */
const PATHS_ONLY = { wantsText: () => false, wantsGraph: () => false };

export interface Analyst {
  /** Runs the rulepack of a gate name and says how it ended as a gate. */
  judge(gateName: string): Promise<GateRecord>;
  /** What changed since the base, for gates that run only then (`if_changed`). */
  changedPaths(): Promise<ChangedPaths>;
  /** Everything that was judged so far. */
  result(): Promise<Analysis>;
}

export interface AnalystParts {
  readonly observation: Observation;
  readonly settings: Settings;
  readonly version: string;
  readonly allowances: Allowances;
  /** Whether `gone` is wanted though nothing was found that the base could excuse: for a run that shows what a change did. */
  readonly countsGone?: boolean;
  history(): Promise<History>;
  /** What git calls modified, asked when the gates began; asked late where it is absent. */
  modified?(): Promise<ReadonlySet<string> | null>;
  readonly world: Pick<World, 'clock' | 'log' | 'workspace'>;
}

/** Builds the graph once, when it is first asked for, and runs rulepacks on it (document 003, section 4.2). */
export function createAnalyst({ observation, settings, version, allowances, countsGone = false, history, modified, world }: AnalystParts): Analyst {
  const registry = createRegistry(version);
  const baseReader = createBaseReader({
    observation,
    scanBytes: settings.snapshot.limits.scanBytes,
    checks: world.workspace.checks,
    present: () => present(),
    modified: modified ?? (() => world.workspace.modifiedFiles()),
    history,
  });
  let resolved: Promise<ResolvedGraph> | null = null;
  const present = (): Promise<ResolvedGraph> => (resolved ??= resolvedGraphOf(observation));
  // Git works while the graph is built.
  if (Object.values(settings.rulepacks).some(({ namespace, gateName }) => registry[namespace]?.base_wanted !== undefined && settings.selection.selected.includes(gateName))) baseReader.prepare();
  const parser = createManifestParser();
  // The captured files as they are: the snapshot's own list of plain objects is made when a document wants it.
  const captured = (): RepoSnapshot => ({ files: observation.capture.files, metadata: observation.capture.snapshot.metadata });
  let kept: ReturnType<typeof keptTexts> | null = null;
  const analysis = createAnalysis(registry, version, settings.configPath);
  let warnings: readonly string[] | null = null;

  /** The graph; what keeps it from being whole is told once. */
  const graphToJudge = async (): Promise<ImportGraph> => {
    const { graph } = await present();
    if (warnings !== null) return graph;
    warnings = graphWarnings(graph);
    const unread = unreadSources(observation.capture.files, graph.nodes.length);
    for (const note of unread === null ? graphNotes(graph) : [unread, ...graphNotes(graph)]) world.log.info(note);
    return graph;
  };

  const configWith = async ({ namespace, config }: RulepackSettings, facts: BaseFacts | null): Promise<AnalyzerConfig> => {
    const compared = facts === null ? (config as AnalyzerConfig) : withBase(config as AnalyzerConfig, facts);
    return registry[namespace]?.modules_wanted === true ? withModules(compared, await workspaceModules(observation)) : compared;
  };

  const judge = async (settingsOf: RulepackSettings): Promise<GateRecord> => {
    const startedAt = utcTime(world.clock.now());
    const started = world.clock.monotonic();
    const graph = await graphToJudge();
    const { namespace } = settingsOf;
    const wanted = registry[namespace]?.base_wanted;
    const facts = wanted === undefined ? null : await baseReader.facts(wanted);
    if (facts !== null) analysis.judgedAgainst(facts);
    const config = await configWith(settingsOf, facts);
    // What the base has too is asked for twice.
    const textOf = facts?.kind === 'found' ? (kept ??= keptTexts()) : undefined;
    const snapshot = captured();
    const run = (texts: RepoSnapshot, given = config): RulepackRan => runRulepack(registry, namespace, { snapshot: texts, graph, config: given }, version);
    const asked = new Set<string>();
    const parts = { observation, checks: world.workspace.checks, history };
    const ran = await (namespace === 'cycles'
      ? onStableTexts(parts, run)
      : onCapturedTexts({ ...parts, snapshot, textOf, asked }, async (texts) => run(texts, namespace === 'drift' ? withDocuments(config, await driftDocuments(texts, facts, parser)) : config)));
    const compared = await compareWithBase({
      violations: ran.output.violations,
      present: graph,
      snapshot: textOf === undefined ? snapshot : withTexts(snapshot, textOf),
      asked: ran.error === null && namespace !== 'cycles' ? asked : null,
      rulepack: settingsOf,
      traits: registry[namespace] ?? {},
      allowances,
      base: baseReader,
      checks: world.workspace.checks,
      countsGone,
      analyse: async (tree, rules) => {
        const before = await onCapturedTexts({ ...parts, snapshot: tree.snapshot }, async (texts) => runRulepack(registry, namespace, { ...tree, snapshot: texts, config: await configAtBase(settingsOf, texts, rules, parser) }, version));
        if (before.error !== null) throw new Error(`the rulepack ${namespace} could not judge it: ${before.error}`);
        return before.output.violations;
      },
    });
    const skipped = skippedRules(settingsOf, registry[namespace]?.comparing_rules ?? [], facts);
    analysis.add({
      namespace,
      extension: { violations: [...ran.output.violations], data: { ...ran.output.extension_data, ...(skipped === null ? {} : { rules_skipped: [...skipped.rules] }) } },
      items: compared.items,
      base: compared.base,
      gone: compared.gone,
      error: ran.error,
    });
    const unjudged = unjudgedManifests(ran.output.extension_data);
    if (unjudged !== null) world.log.info(unjudged);
    return rulepackRecord({
      settings: settingsOf,
      sources: numberOf(ran.output.extension_data?.['files_looked_at']) ?? graph.nodes.length,
      modules: membersIn(config),
      output: ran.output,
      error: ran.error,
      compared,
      skipped,
      notes: [...(facts?.kind === 'unknown' ? [baseUnknownFinding(facts)] : []), ...unknownProtected(settingsOf, ran.output)],
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
    changedPaths: async () => {
      const facts = await baseReader.facts(PATHS_ONLY);
      analysis.askedWhatChanged(facts);
      return changedSinceBase(facts, observation);
    },
    result: async () => analysis.result((await present()).graph, warnings ?? []),
  };
}

/** The config for another tree: without a base of its own, so that comparing rules stay silent there, with its own manifests, and with no more rules than are asked. */
async function configAtBase({ namespace, config }: RulepackSettings, { files }: RepoSnapshot, rules: ReadonlySet<string>, parser: ManifestParser): Promise<AnalyzerConfig> {
  const { severity_overrides: severities = {}, ...others } = config as AnalyzerConfig;
  const asked = { ...others, severity_overrides: Object.fromEntries(Object.entries(severities).filter(([rule]) => rules.has(rule))) };
  if (namespace !== 'drift') return asked;
  const byPath = new Map(files.map((file) => [file.path, file]));
  return withDocuments(asked, { present: await parser.parse([...byPath.keys()], (path) => byPath.get(path)?.content ?? null), base: {} });
}

/** Entries of `protected` that name nothing protect nothing, and nobody would see it. */
function unknownProtected({ namespace }: RulepackSettings, { extension_data }: AnalyzerOutput): readonly Finding[] {
  return textsOf(extension_data?.['protected_unknown']).map((entry) => ({
    level: 'warning',
    message: `rulepacks.${namespace}.protected names ${entry}, and no module and no file of the workspace or its base is called so`,
    rule: 'protected-unknown',
    suggestion: 'write the name of a module, its folder, or a glob of files',
  }));
}

/** How many modules manifests make, of those that were handed in with the config. */
function membersIn(config: AnalyzerConfig): number {
  const { kind, list } = modulesIn(config);
  return kind === 'members' ? list.length : 0;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
