import type { Envelope, Violation } from '../../src/contract/generated/types.js';
import { idOf } from '../../src/contract/documents/violation.js';
import { itemFingerprints } from '../../src/contract/findings/violation-items.js';
import type { ItemState, RunFacts } from '../../src/reporters/run-facts.js';

/** A finished run in which nothing happened, but for what a test names. */
export function runFacts(known: Partial<RunFacts> = {}): RunFacts {
  return {
    version: '1.2.3',
    mode: 'ci',
    settings: { config: null, strict: false, engine: null, coverage_required: null },
    verdict: { status: 'Succeeded', headline: 'Everything passed', nextAction: null, reasons: [], exitCode: 0 } as unknown as RunFacts['verdict'],
    gates: [],
    selection: { declared: [], selected: [], leftOut: [] },
    envelope: null,
    items: [],
    base: { kind: 'none', sha: null, detail: 'nothing had to be compared' },
    warnings: [],
    changedLines: null,
    timestamp: '2026-03-02T08:00:00Z',
    asOf: '2026-03-02',
    waivers: [],
    baseline: null,
    policy: { strict: false, newOnly: true, coverageRequired: null },
    audit: { adapter: 'github-actions', engine: 'native', trigger: 'push', triggeredBy: 'skipper', orgId: 'harbour', repository: 'harbour/ferry', commit: 'c0ffee', branch: 'main' },
    run: { id: '7', requestId: 'request', blobUrl: null, url: null, prefix: '', gatesFolder: 'artifacts/gates', runFolder: 'artifacts/ci/7' },
    ...known,
  };
}

/** A violation with the id that its place gives it. */
export function violationAt(known: Partial<Violation> & Pick<Violation, 'rule_id' | 'file_path'>): Violation {
  const place = { rulepack_namespace: 'cycles', line_number: null, column_number: null, ...known };
  return { severity: 'error', category: 'circular-dependency', message: 'Something is wrong.', detected_at: 'v1', analyzer_version: '1.2.3', ...place, id: idOf(place) };
}

/** The items of `violation`, all in one state. */
export function itemsOf(violation: Violation, state: ItemState['state'], added: readonly string[] = []): readonly ItemState[] {
  const { id, rulepack_namespace, rule_id, severity, file_path, line_number } = violation;
  return itemFingerprints(violation).map((fingerprint) => ({ violation_id: id, rulepack: rulepack_namespace, rule: rule_id, severity, file_path, line_number, fingerprint, state, added }));
}

/** An envelope as far as the reporters read it: the violations and data of its rulepacks. */
export function envelopeWith(extensions: Envelope['extensions'], graph: Envelope['core']['graph_stats'] = { node_count: 0, edge_count: 0 }): Envelope {
  const core = { graph_stats: graph, cycles: [], status: 'success' } as unknown as Envelope['core'];
  return { core, extensions, meta: { signature: 'a'.repeat(64), repo_fingerprint: 'b'.repeat(64) } } as unknown as Envelope;
}
