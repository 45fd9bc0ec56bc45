import { by, inOrder } from '../../base/order.js';
import type { Envelope } from '../../contract/generated/types.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { impactOf, impactWarnings } from '../../reporters/impact.js';
import type { BaseFact, ItemState } from '../../reporters/run-facts.js';
import type { BaseFacts } from '../../rulepacks/base-facts.js';
import { coreCycles } from '../../rulepacks/cycles/core-cycles.js';
import type { createRegistry } from '../../rulepacks/registry.js';
import { baseUnknownItem, baseUnknownViolation, RUN_NAMESPACE, RUN_VERSION } from '../base/base-unknown.js';

/** What the rulepacks came to, as the envelope and the reports need it. */
export interface Analysis {
  readonly graphStats: Envelope['core']['graph_stats'];
  readonly cycles: Envelope['core']['cycles'];
  readonly state: Pick<Envelope['core'], 'status' | 'degraded_reason' | 'error_code'>;
  readonly versions: Readonly<Record<string, string>>;
  readonly extensions: Envelope['extensions'];
  readonly items: readonly ItemState[];
  readonly base: BaseFact;
  /** Errors and warnings that the base had and the tree has not; null when nobody can say it of all that was judged. */
  readonly gone: number | null;
  /** Rules that compare with the base themselves, as `<rulepack>/<rule>`: what they find is about the change and not about the tree. */
  readonly changeRules: ReadonlySet<string>;
  /** What kept the graph from being whole, a sentence each, bounded: warnings of the run. */
  readonly warnings: readonly string[];
}

/** What one rulepack adds. */
export interface RulepackShare {
  readonly namespace: string;
  readonly extension: Envelope['extensions'][string];
  readonly items: readonly ItemState[];
  /** The base that its findings were compared with, where it was asked for by that comparison alone. */
  readonly base: BaseFact | null;
  readonly gone: number | null;
  /** Why it could not judge; null when it could. */
  readonly error: string | null;
}

/** An analysis in the making: each rulepack adds its share when it has ended. */
export interface GrowingAnalysis {
  /** The base that a rulepack was judged against. */
  judgedAgainst(facts: BaseFacts): void;
  /** What `if_changed` was told: where no rulepack compares, it alone says what the run was compared with. */
  askedWhatChanged(facts: BaseFacts): void;
  add(share: RulepackShare): void;
  /** All of it, with the graph that was judged and what kept that from being whole. */
  result(graph: ImportGraph, graphWarnings: readonly string[]): Analysis;
}

/** `configPath` is where a base that nobody could find is reported. */
export function createAnalysis(registry: ReturnType<typeof createRegistry>, version: string, configPath: string | null): GrowingAnalysis {
  let base: BaseFact = { kind: 'none', sha: null, detail: 'nothing had to be compared' };
  let changesBase: BaseFact | null = null;
  let isBaseMissed = false;
  const versions: Record<string, string> = {};
  const extensions: Record<string, Envelope['extensions'][string]> = {};
  const items: ItemState[] = [];
  let gone: number | null = 0;
  let broken: string | null = null;

  return {
    judgedAgainst(facts) {
      base = factOf(facts);
      if (facts.kind === 'unknown') isBaseMissed = true;
    },
    askedWhatChanged(facts) {
      changesBase = factOf(facts);
    },
    add(share) {
      versions[share.namespace] = registry[share.namespace]?.version ?? '0.0.0';
      extensions[share.namespace] = share.extension;
      // One by one: as the arguments of one call there is no room for a hundred thousand.
      for (const item of share.items) items.push(item);
      if (share.base !== null) base = share.base;
      gone = gone === null || share.gone === null ? null : gone + share.gone;
      if (share.error !== null) broken = `the rulepack ${share.namespace} broke: ${share.error}`;
    },
    result(graph, graphWarnings) {
      const missed = isBaseMissed ? baseUnknownViolation(configPath, version) : null;
      return {
        graphStats: { node_count: graph.nodes.length, edge_count: graph.edges.length },
        cycles: coreCycles(extensions['cycles']?.violations ?? []).map((cycle) => [...cycle]),
        state: broken === null ? { status: 'success' } : { status: 'degraded', degraded_reason: broken },
        versions: missed === null ? versions : { ...versions, [RUN_NAMESPACE]: RUN_VERSION },
        extensions: missed === null ? extensions : { ...extensions, [RUN_NAMESPACE]: { violations: [missed], data: {} } },
        items: [...items, ...(missed === null ? [] : [baseUnknownItem(missed)])].sort(inOrder(by((item) => item.violation_id), by((item) => item.fingerprint))),
        base: base.kind === 'none' ? (changesBase ?? base) : base,
        gone: base.kind === 'found' ? gone : null,
        changeRules: new Set(Object.values(registry).flatMap(({ namespace, comparing_rules: rules = [] }) => rules.map((rule) => `${namespace}/${rule}`))),
        warnings: [...graphWarnings, ...impactWarnings(impactOf({ extensions }))],
      };
    },
  };
}

/** Which base there is, for the reports. */
function factOf(facts: BaseFacts): BaseFact {
  return facts.kind === 'found' ? { kind: 'found', sha: facts.sha, detail: facts.how } : { kind: facts.kind, sha: null, detail: facts.reason };
}
