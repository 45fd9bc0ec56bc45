// How long it takes to write a run with very many violations in every format, how much memory, and what was cut where.
// Figures: bench/results/reports.md.
// node bench/reports.mjs [--violations 100000] [--findings 0] [--keep <folder>] [--json]: findings are those of one gate

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SEED = 20261125;
const { values: options } = parseArgs({
  options: {
    violations: { type: 'string', default: '100000' },
    findings: { type: 'string', default: '0' },
    keep: { type: 'string' },
    child: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

if (options.child === undefined) await measure();
else await write(options.child);

/** Bundles the sources and runs the work in a process of its own, so that its memory is its own. */
async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'contract-gates-bench-'));
  try {
    const bundle = join(folder, 'reports.mjs');
    await build({
      stdin: {
        contents: `export { runDocuments } from './src/pipeline/end/write-run.ts';
export { reportDocuments } from './src/pipeline/end/report-documents.ts';
export { runViewOf } from './src/reporters/view/run-view-of.ts';
export { createEnvelope } from './src/contract/documents/envelope.ts';
export { itemFingerprint } from './src/contract/findings/violation-id.ts';
export { judge } from './src/contract/verdict/verdict.ts';
export { compareText } from './src/base/order.ts';
export { byViolationId, idOf } from './src/contract/documents/violation.ts';`,
        resolveDir: ROOT,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: bundle,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const again = [fileURLToPath(import.meta.url), '--child', bundle, '--violations', options.violations, '--findings', options.findings];
    const child = spawnSync(process.execPath, [...again, ...(options.keep === undefined ? [] : ['--keep', options.keep])], { encoding: 'utf8', maxBuffer: 1 << 28 });
    process.stderr.write(child.stderr);
    if (child.status !== 0) throw new Error(`the measured process ended with ${child.status ?? child.signal}`);
    const result = JSON.parse(child.stdout);
    if (options.json) console.log(JSON.stringify(result, null, 2));
    else print(result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ violations, findings, node, steps, files, cut }) {
  console.log(`${violations} violations and ${findings} findings of gates, Node ${node}`);
  for (const { step, seconds, processor, peakMiB } of steps) console.log(`  ${step.padEnd(36)} ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of the processors), peak so far ${peakMiB} MiB`);
  for (const { name, bytes, gzip } of files) console.log(`  ${name.padEnd(26)} ${(bytes / 1e6).toFixed(2).padStart(8)} MB, ${(gzip / 1e6).toFixed(2).padStart(6)} MB after gzip`);
  console.log('what was cut:');
  for (const line of cut) console.log(`  ${line}`);
}

async function write(bundle) {
  const product = await import(bundle);
  const steps = [];
  const timed = (step, work) => {
    const from = performance.now();
    const before = process.cpuUsage();
    const value = work();
    const used = process.cpuUsage(before);
    steps.push({ step, seconds: (performance.now() - from) / 1000, processor: (used.user + used.system) / 1e6, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) });
    return value;
  };
  const facts = factsOf(product, Number(options.violations), Number(options.findings));
  timed('the run itself (made up)', () => null);
  const view = timed('the view of all surfaces', () => product.runViewOf(facts));
  const reports = timed('all report formats', () => product.reportDocuments(view, ['ctrf', 'rdjson', 'codeclimate']));
  const record = { started_at: facts.timestamp, duration_seconds: 1, host: { node: process.version, platform: 'linux', architecture: 'x64', processors: 2 }, max_parallel: 2, snapshot_source: null };
  const documents = timed('all other files of the run', () => product.runDocuments(facts, reports, record, null));
  if (options.keep !== undefined) for (const [name, text] of documents) writeFileSync(join(options.keep, name), text);
  console.log(JSON.stringify({ violations: facts.items.length, findings: Number(options.findings), node: process.versions.node, steps, files: sizesOf(documents), cut: cutsOf(reports, view) }));
}

function sizesOf(documents) {
  return [...documents].map(([name, text]) => {
    const bytes = Buffer.from(text);
    return { name, bytes: bytes.length, gzip: gzipSync(bytes).length };
  });
}

/** What each report says itself of what it does not hold. */
function cutsOf(reports, view) {
  const runs = JSON.parse(reports.get('report.sarif')).runs.map(({ tool, properties }) => `report.sarif, ${tool.driver.name}: ${properties.resultsShown} of ${properties.resultsTotal} results`);
  const cases = JSON.parse(reports.get('ctrf.json')).results;
  return [
    `found: ${view.findings.length} findings, ${view.findings.filter(({ stands, level }) => stands && level === 'error').length} of them errors that stand`,
    ...runs,
    `junit.xml: ${(reports.get('junit.xml').match(/<testcase /g) ?? []).length} cases; ${(reports.get('junit.xml').match(/<system-out>[^<]*/g) ?? []).map((text) => text.slice(12)).join(' ')}`,
    `ctrf.json: ${cases.summary.tests} cases`,
    `rdjson.json: ${JSON.parse(reports.get('rdjson.json')).diagnostics.length} diagnostics`,
    `codeclimate.json: ${JSON.parse(reports.get('codeclimate.json')).length} issues`,
    ...(reports.has('report.html') ? [`report.html: ${(Buffer.byteLength(reports.get('report.html')) / 1e6).toFixed(1)} MB`] : []),
  ];
}

/** A run of three rulepacks and a linter in which every rule finds something at very many places; the same for the same seed. */
function factsOf(product, violationCount, findingCount) {
  let seed = SEED;
  const random = (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const words = ['berth', 'crane', 'quay', 'rope', 'anchor', 'pilot', 'tide', 'hold', 'cargo', 'buoy'];
  const word = () => words[random(words.length)];
  const items = [];
  const violations = { cycles: [], drift: [] };
  const states = ['new', 'new', 'new', 'old', 'old', 'waived'];
  for (let index = 0; index < violationCount; index++) {
    const namespace = index % 10 === 0 ? 'cycles' : 'drift';
    const rule = namespace === 'cycles' ? 'circular-dependency-detected' : ['undeclared-import', 'unused-dependency', 'version-skew'][index % 3];
    const file = `packages/${word()}-${random(400)}/src/${word()}/${word()}-${index}.ts`;
    const line = 1 + random(2000);
    const severity = namespace === 'cycles' ? 'error' : index % 3 === 0 ? 'error' : index % 3 === 1 ? 'warning' : 'info';
    const evidence = namespace === 'cycles' ? [file, `${file}x`] : `${word()}-${word()}`;
    const fingerprint = product.itemFingerprint({ rule, file_path: file, evidence });
    const place = { rulepack_namespace: namespace, rule_id: rule, file_path: file, line_number: line, column_number: null };
    const id = product.idOf(place);
    const context =
      namespace === 'cycles'
        ? { cut: [{ file, line, reason: 'latest', specifier: './x.js' }], cycle: [file, `${file}x`], imports: 2, items: [{ fingerprint }], members: [file, `${file}x`] }
        : { items: [{ evidence, fingerprint, manifest: 'package.json', package: evidence }] };
    violations[namespace].push({ id, ...place, severity, category: namespace === 'cycles' ? 'circular-dependency' : 'dependencies', message: namespace === 'cycles' ? 'Circular dependency detected.' : 'An import of a package that no manifest declares.', context, detected_at: 'v1', analyzer_version: '0.1.0' });
    items.push({ violation_id: id, rulepack: namespace, rule, severity, file_path: file, line_number: line, fingerprint, state: states[random(states.length)], added: [] });
  }
  items.sort((a, b) => product.compareText(a.violation_id, b.violation_id));
  for (const list of Object.values(violations)) list.sort(product.byViolationId);
  const findings = Array.from({ length: findingCount }, (_, index) => ({ level: index % 2 === 0 ? 'error' : 'warning', message: `the ${word()} of the ${word()} is not tied (${index})`, file: `src/${word()}/${word()}-${index % 5000}.ts`, line: 1 + random(900), column: 1 + random(80), rule: `no-loose-${word()}` }));
  const timestamp = '2026-11-25T10:00:00Z';
  const gate = (known) => ({ kind: 'rulepack', description: null, blocking: true, needs: [], reasons: [], findings: [], metrics: {}, thresholds: [], startedAt: timestamp, durationSeconds: 1, exitCode: null, signal: null, output: null, evidence: [], location: null, ...known });
  const failed = (name) => ({ name, outcome: 'fail', reasons: [{ code: 'violations', gate: name, message: `${name} found violations`, next_action: 'Mend them.' }] });
  const gates = [gate(failed('cycles')), gate(failed('drift')), ...(findingCount === 0 ? [] : [gate({ ...failed('lint'), kind: 'run', exitCode: 1, reasons: [{ code: 'gate_failed', gate: 'lint', message: 'lint failed', next_action: 'Mend it.' }], findings })])];
  const names = gates.map(({ name }) => name);
  const envelope = product.createEnvelope({
    version: { analyzer: '0.1.0', rulepack: { cycles: '1.0.0', drift: '1.0.0' } },
    identity: { installation_id: 'local', org_id: 'harbour', repo_id: 'harbour/quay', pr_number: null, sha: 'c0ffee0000000000000000000000000000000000', analysis_id: '7f0c1d2e-3b4a-5967-8897-a6b5c4d3e2f1', request_id: '7-1' },
    core: { graph_stats: { node_count: 100000, edge_count: 300000 }, cycles: violations.cycles.map(({ context }) => context.cycle), status: 'success' },
    extensions: Object.fromEntries(Object.entries(violations).map(([namespace, list]) => [namespace, { violations: list, data: {} }])),
    meta: { repo_fingerprint: 'b'.repeat(64), config_snapshot_hash: 'c'.repeat(64), generated_at: timestamp },
  });
  if (!envelope.ok) throw new Error(`the envelope is not valid: ${JSON.stringify(envelope.error[0])}`);
  return {
    version: '0.1.0', mode: 'ci', settings: { config: null, strict: null, engine: null, coverage_required: null },
    verdict: product.judge({ gates, runReasons: [], runWarnings: [], strict: false, enforced: true, selection: { declared: names.length, selected: names.length } }),
    gates, selection: { declared: names, selected: names, leftOut: [] }, envelope: envelope.value, items,
    base: { kind: 'found', sha: 'ba5e000000000000000000000000000000000000', detail: 'merge base' }, waivers: [], baseline: null, warnings: [], changedLines: null, timestamp, asOf: '2026-11-25',
    policy: { strict: false, newOnly: true, coverageRequired: null },
    audit: { adapter: 'github-actions', engine: 'native', trigger: 'push', triggeredBy: 'harbourmaster', orgId: 'harbour', repository: 'harbour/quay', commit: 'c0ffee0000000000000000000000000000000000', branch: 'main' },
    run: { id: '7', requestId: '7-1', blobUrl: 'https://github.com/harbour/quay/blob/c0ffee0000000000000000000000000000000000/', url: 'https://github.com/harbour/quay/actions/runs/7', prefix: '', gatesFolder: 'artifacts/gates', runFolder: 'artifacts/ci/7' },
  };
}
