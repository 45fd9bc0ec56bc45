import type { GateRecord } from '../../src/contract/verdict/gate-record.js';
import { judge } from '../../src/contract/verdict/verdict.js';
import type { RunFacts } from '../../src/reporters/run-facts.js';

/** Facts of a run of these gates on the default branch, judged as a run is. */
export function judgedRun(gates: readonly GateRecord[], known: Partial<RunFacts> = {}): RunFacts {
  const names = gates.map(({ name }) => name);
  return {
    version: '0.1.0',
    mode: 'ci',
    settings: { config: null, strict: null, engine: null, coverage_required: null },
    verdict: judge({ gates, runReasons: [], runWarnings: [], strict: false, enforced: true, selection: { declared: gates.length, selected: gates.length } }),
    gates,
    selection: { declared: names, selected: names, leftOut: [] },
    envelope: null,
    items: [],
    base: { kind: 'none', sha: null, detail: 'nothing was compared' },
    waivers: [],
    baseline: null,
    warnings: [],
    changedLines: null,
    timestamp: '2026-02-13T10:31:00.250Z',
    asOf: '2026-02-13',
    policy: { strict: false, newOnly: true, coverageRequired: null },
    audit: { adapter: 'github-actions', engine: 'native', trigger: 'push', triggeredBy: 'mara-lindqvist', orgId: 'harbour', repository: 'harbour/timetable', commit: 'a'.repeat(40), branch: 'main' },
    run: { id: '9000000001', requestId: '9000000001-1-gates', blobUrl: null, url: 'https://github.com/harbour/timetable/actions/runs/9000000001/attempts/1', prefix: '', gatesFolder: 'artifacts/gates', runFolder: 'artifacts/ci/9000000001' },
    ...known,
  };
}
