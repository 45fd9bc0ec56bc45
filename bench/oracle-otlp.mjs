// What a real OpenTelemetry collector makes of our spans: starts the collector whose program is given (one with the otlp
// receiver and the file exporter), runs the built command line against it, plain and gzipped, and compares what the
// collector wrote with what task-spans.json and verdict.json say.
//
//   node bench/oracle-otlp.mjs <collector>
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const collector = process.argv[2];
if (collector === undefined) {
  process.stderr.write('usage: node bench/oracle-otlp.mjs <collector>\n');
  process.exit(2);
}
const CLI = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'oracle-otlp-'));
const workspace = join(folder, 'workspace');
const written = join(folder, 'traces.json');
const port = await freePort();

writeFileSync(
  join(folder, 'collector.yaml'),
  `receivers: { otlp: { protocols: { http: { endpoint: "127.0.0.1:${port}" } } } }
exporters: { file: { path: ${JSON.stringify(written)}, flush_interval: 100ms } }
service:
  telemetry: { metrics: { level: none } }
  pipelines: { traces: { receivers: [otlp], exporters: [file] } }
`,
);
mkdirSync(join(workspace, '.github'), { recursive: true });
writeFileSync(
  join(workspace, '.github', 'contract-gates.yml'),
  `version: 1
gates:
  lint: { run: [node, -e, "setTimeout(() => {}, 150)"] }
  types: { run: [node, -e, "process.exit(3)"] }
  deploy: { run: [node, -e, ""], needs: [types] }
`,
);
execFileSync('git', ['init', '-q'], { cwd: workspace });

const server = spawn(collector, ['--config', `file:${join(folder, 'collector.yaml')}`], { stdio: ['ignore', 'ignore', 'pipe'] });
let said = '';
server.stderr.on('data', (chunk) => (said += chunk));
const problems = [];
try {
  await until(() => said.includes('Everything is ready'), 'the collector did not start');
  for (const compression of ['none', 'gzip']) {
    rmSync(join(workspace, 'artifacts'), { recursive: true, force: true });
    const before = linesIn(written).length;
    const run = spawnSync(process.execPath, [CLI, 'run', '--otlp-endpoint', `http://127.0.0.1:${port}`], { cwd: workspace, encoding: 'utf8', env: { ...process.env, OTEL_EXPORTER_OTLP_COMPRESSION: compression, GITHUB_ACTIONS: '' } });
    if (!/sent \d+ spans to/.test(run.stderr)) problems.push(`${compression}: ${run.stderr}`);
    await until(() => linesIn(written).length > before, 'nothing arrived');
    compare(compression, JSON.parse(linesIn(written).at(-1)), workspace);
  }
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(problems.length === 0 ? 'what arrived is what was sent\n' : `${problems.length} differences\n`);
process.exit(problems.length === 0 ? 0 : 1);

function compare(what, arrived, root) {
  const read = (name) => JSON.parse(readFileSync(join(root, 'artifacts', 'ci', 'local', name), 'utf8'));
  const [runTask, ...tasks] = read('task-spans.json');
  const times = new Map(read('run.json').gates.map((gate) => [gate.name, gate]));
  const resource = arrived.resourceSpans[0];
  const spans = resource.scopeSpans[0].spans;
  const [run, ...gates] = spans;
  const expect = (name, actual, expected) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) problems.push(`${what}: ${name} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  };
  const value = (span, key) => Object.values(span.attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];
  expect('service.name', value(resource.resource, 'service.name'), 'contract-gates');
  expect('spans', spans.length, tasks.length + 1);
  expect('traces', new Set(spans.map((span) => span.traceId)).size, 1);
  expect('length of ids', [run.traceId.length, run.spanId.length], [32, 16]);
  expect('the run', [run.name, run.kind, run.status.code, value(run, 'contract_gates.status')], ['RUN', 2, 2, 'Blocked']);
  expect('parents', new Set(gates.map((span) => span.parentSpanId)).size === 1 && gates[0].parentSpanId === run.spanId, true);
  for (const [index, task] of tasks.entries()) {
    const span = gates[index];
    const name = task.task_id.slice(runTask.task_id.length + 1);
    expect('name', [span.name, span.kind, value(span, 'cicd.pipeline.task.run.id')], [name, 1, task.task_id]);
    const { started_at: start, duration_seconds: seconds } = times.get(name);
    if (start === null) continue;
    expect(`start of ${name}`, Number(BigInt(span.startTimeUnixNano) / 1_000_000n), Date.parse(start));
    expect(`length of ${name}`, Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e9, seconds);
  }
  const blocked = gates.find((span) => span.name === 'deploy');
  expect('link of what was stopped', blocked.links[0].spanId, gates.find((span) => span.name === 'types').spanId);
}

function linesIn(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];
}

async function until(holds, otherwise) {
  for (let tries = 0; tries < 300; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${otherwise}: ${said.slice(-2000)}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
