import { isFlaky } from '../../contract/verdict/flaky.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import { impactLine, impactOf } from '../impact.js';
import { qualityOf } from '../json/deployment-contract.js';
import { whyOf } from '../markdown/outcome-words.js';
import type { RunFacts } from '../run-facts.js';
import { waiverLines } from '../waiver-lines.js';
import { cycleViews } from './cycle-views.js';
import { findingViews } from './finding-views.js';
import type { CoverageView, DeltaView, FindingCounts, FindingView, GateView, ImpactView, MetricView, RunView, TestsView } from './run-view.js';

/** The view of a finished run. Pure; the work is linear in what was found. */
export function runViewOf(facts: RunFacts): RunView {
  const findings = findingViews(facts);
  const quality = qualityOf(facts);
  const { envelope, verdict, audit, run, selection } = facts;
  return {
    product: { name: 'contract-gates', version: facts.version },
    timestamp: facts.timestamp,
    verdict: { status: verdict.status, headline: verdict.headline, nextAction: verdict.nextAction, reasons: verdict.reasons, enforced: verdict.enforced },
    source: { repository: audit.repository, commit: audit.commit, branch: audit.branch, trigger: audit.trigger, blobUrl: run.blobUrl, runUrl: run.url, prefix: run.prefix, runFolder: run.runFolder },
    selection: { declared: selection.declared.length, selected: selection.selected.length, leftOut: selection.leftOut },
    base: facts.base,
    gates: gateViews(facts.gates),
    findings,
    counts: countsOf(findings),
    delta: deltaOf(facts),
    tests: testsView(facts.gates),
    coverage: coverageView(facts.gates, quality.coverage),
    analysis: quality.staticAnalysis === undefined ? null : { tool: quality.staticAnalysis.tool, met: quality.staticAnalysis.met, critical: quality.staticAnalysis.criticalViolations, high: quality.staticAnalysis.highViolations },
    cycles: cycleViews(envelope, findings),
    impact: impactView(facts),
    waivers: waiverLines(facts.waivers),
    baseline: facts.baseline,
    warnings: facts.warnings,
    graph:
      envelope === null
        ? null
        : { files: envelope.core.graph_stats.node_count, imports: envelope.core.graph_stats.edge_count, signature: envelope.meta.signature, fingerprint: envelope.meta.repo_fingerprint },
    trend: null,
  };
}

function gateViews(gates: readonly GateRecord[]): readonly GateView[] {
  const starts = gates.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  const first = starts.reduce((earliest, start) => Math.min(earliest, start), Infinity);
  return gates.map((gate) => ({
    name: gate.name,
    kind: gate.kind,
    description: gate.description,
    blocking: gate.blocking,
    needs: gate.needs,
    phase: gate.phase ?? null,
    outcome: gate.outcome,
    why: whyOf(gate),
    startOffset: gate.startedAt === null ? null : (Date.parse(gate.startedAt) - first) / 1000,
    seconds: gate.durationSeconds,
    attempts: (gate.earlierAttempts?.length ?? 0) + 1,
    isFlaky: isFlaky(gate),
    findings: { error: levelCount(gate, 'error'), warning: levelCount(gate, 'warning'), info: levelCount(gate, 'info') },
    metrics: metricsOf(gate),
    output: gate.output?.text ?? null,
    location: gate.location === null ? null : { file: gate.location.file, line: gate.location.line ?? null },
  }));
}

function levelCount({ findings }: GateRecord, level: 'error' | 'warning' | 'info'): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** Metrics in the order of the gate, then those that only a threshold names. */
function metricsOf({ metrics, thresholds }: GateRecord): readonly MetricView[] {
  const checks = new Map(thresholds.map((check) => [check.metric, check]));
  return [...new Set([...Object.keys(metrics), ...checks.keys()])].map((name) => {
    const check = checks.get(name);
    const value = check?.actual ?? metrics[name];
    return {
      name,
      value: value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value),
      threshold: check === undefined ? null : { expected: check.expected, met: check.met },
    };
  });
}

function countsOf(findings: readonly FindingView[]): FindingCounts {
  const byState = { new: 0, old: 0, waived: 0, unknown: 0 };
  const byLevel = { error: 0, warning: 0, info: 0 };
  for (const { state, level } of findings) {
    byState[state]++;
    if (state === 'new') byLevel[level]++;
  }
  return { total: findings.length, byState, byLevel };
}

function deltaOf(facts: RunFacts): DeltaView | null {
  const { base, envelope, gone = null } = facts;
  if (base.kind !== 'found' || envelope === null || Object.keys(envelope.extensions).length === 0) return null;
  const told = facts.items.filter(({ severity }) => severity !== 'info');
  return { added: told.filter(({ state }) => state === 'new').length, gone, stayed: told.filter(({ state }) => state === 'old').length };
}

function testsView(gates: readonly GateRecord[]): TestsView | null {
  const read = gates.flatMap(({ name, quality }) => (quality?.tests === undefined ? [] : [{ gate: name, ...quality.tests, detail: quality.tests.detail ?? null }]));
  if (read.length === 0) return null;
  const sum = (key: 'total' | 'passed' | 'failed'): number => read.reduce((total, tests) => total + tests[key], 0);
  return { total: sum('total'), passed: sum('passed'), failed: sum('failed'), gates: read };
}

/** Null when no gate measured any; a gate that was to and could not is told among the gates. */
function coverageView(gates: readonly GateRecord[], { actual, required, met }: { readonly actual: number; readonly required: number; readonly met: boolean }): CoverageView | null {
  const read = gates.flatMap(({ name, quality }) => (quality?.coverage === undefined ? [] : [{ gate: name, ...quality.coverage, detail: quality.coverage.detail ?? null }]));
  return read.length === 0 ? null : { actual, required, met, gates: read };
}

function impactView({ envelope }: RunFacts): ImpactView | null {
  const impact = impactOf(envelope);
  if (impact === null) return null;
  const data = envelope?.extensions['change-impact']?.data as { readonly owners?: readonly { readonly owner: string }[] } | undefined;
  const modules = impact.modules.map(({ name, path, distance, via }) => ({ name, path, distance: distance ?? null, via: via ?? [] }));
  return { everything: impact.everything, line: impactLine(impact), files: impact.files, sourceFiles: impact.sourceFiles, modules, allModules: impact.allModules, tests: impact.tests, owners: (data?.owners ?? []).map(({ owner }) => owner) };
}
