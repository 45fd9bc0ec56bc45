// What the runner costs beside a bare loop that spawns the same commands with the same parallelism, and what a large DAG
// adds for each gate. Figures: bench/results/gates.md.
// node bench/gates.mjs [--gates 200] [--dag 1000] [--parallel <processors>] [--runs 5] [--peers <folder with lefthook and concurrently>] [--limit 1.5] [--json]
// With TMPDIR=/dev/shm its files are in memory.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    gates: { type: 'string', default: '200' },
    dag: { type: 'string', default: '1000' },
    parallel: { type: 'string', default: String(cpus().length) },
    runs: { type: 'string', default: '5' },
    node: { type: 'string', default: process.execPath },
    entry: { type: 'string', default: join(ROOT, 'dist/cli/index.js') },
    peers: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(options.gates);
const dagCount = Number(options.dag);
const parallel = Number(options.parallel);
const runs = Number(options.runs);
if (!existsSync(options.entry)) throw new Error(`${options.entry} is missing: run \`npm run bundle\` first`);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-bench-')));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Each gate is one program without a shell; `needs` gives a DAG in which each gate waits for up to three earlier ones. */
function workspace(name, size, needs) {
  const folder = join(scratch, name);
  mkdirSync(join(folder, '.github'), { recursive: true });
  let config = 'version: 1\ngates:\n';
  for (let at = 0; at < size; at++) {
    const below = needs && at >= 10 ? [at - 10, at - 7, at - 3].map((need) => `quay_${need}`) : [];
    config += `  quay_${at}:\n    run: [/bin/true]\n${below.length === 0 ? '' : `    needs: [${below.join(', ')}]\n`}`;
  }
  config += 'rulepacks:\n  cycles: { enabled: false }\n  drift: { enabled: false }\n  change-impact: { enabled: false }\n';
  writeFileSync(join(folder, '.github/contract-gates.yml'), config);
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 2] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Mara Lindqvist', '-c', 'user.email=mara@harbour.example', 'commit', '--quiet', '-m', 'Timetable');
  return folder;
}

/** A loop that starts the same programs, keeps their output, and does nothing else. */
const LOOP = join(scratch, 'loop.mjs');
writeFileSync(LOOP, `
import { spawn } from 'node:child_process';
const [count, parallel] = process.argv.slice(2).map(Number);
let next = 0, open = 0;
const start = () => {
  while (open < parallel && next < count) {
    next++; open++;
    const child = spawn('/bin/true', [], { stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces = [];
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('close', () => { open--; start(); });
  }
};
start();
`);

const environment = { PATH: process.env.PATH, HOME: scratch, NO_COLOR: '1' };

function timed(file, args, cwd, input) {
  const started = performance.now();
  const { status, stderr } = spawnSync(file, args, { cwd, env: environment, input, stdio: ['pipe', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${String(stderr).slice(-2000)}`);
  return performance.now() - started;
}

const flat = workspace('flat', count, false);
const dag = workspace('dag', dagCount, true);
const ours = (folder) => timed(options.node, [options.entry, 'run', '--max-parallel', String(parallel)], folder);
const loop = (size) => timed(options.node, [LOOP, String(size), String(parallel)], scratch);

const peers = [];
const has = (program) => spawnSync('which', [program]).status === 0;
if (has('make')) {
  const names = Array.from({ length: count }, (_, at) => `quay_${at}`);
  writeFileSync(join(scratch, 'Makefile'), `all: ${names.join(' ')}\n${names.map((name) => `${name}:\n\t@/bin/true\n`).join('')}.PHONY: all ${names.join(' ')}\n`);
  peers.push(['make -j', () => timed('make', ['-s', `-j${parallel}`, 'all'], scratch)]);
}
if (has('xargs')) peers.push(['xargs -P', () => timed('xargs', ['-P', String(parallel), '-n', '1', '/bin/true'], scratch, Array.from({ length: count }, (_, at) => at).join('\n'))]);
const bin = options.peers === undefined ? null : resolve(options.peers, 'node_modules/.bin');
if (bin !== null && existsSync(join(bin, 'concurrently'))) {
  const commands = Array.from({ length: count }, () => '/bin/true');
  peers.push(['concurrently', () => timed(join(bin, 'concurrently'), ['-m', String(parallel), ...commands], scratch)]);
}
if (bin !== null && existsSync(join(bin, 'lefthook'))) {
  const folder = workspace('lefthook', 1, false);
  writeFileSync(join(folder, 'lefthook.yml'), `quays:\n  parallel: true\n  commands:\n${Array.from({ length: count }, (_, at) => `    quay_${at}: { run: /bin/true }\n`).join('')}`);
  peers.push(['lefthook (no limit)', () => timed(join(bin, 'lefthook'), ['run', 'quays', '--force'], folder)]);
}

const times = { ours: [], loop: [], ratio: [], dag: [], dagLoop: [], added: [], peers: Object.fromEntries(peers.map(([name]) => [name, []])) };
for (let run = 0; run < runs; run++) {
  const bare = loop(count);
  const own = ours(flat);
  times.loop.push(bare);
  times.ours.push(own);
  times.ratio.push(own / bare);
  const bareDag = loop(dagCount);
  const ownDag = ours(dag);
  times.dagLoop.push(bareDag);
  times.dag.push(ownDag);
  times.added.push((ownDag - bareDag) / dagCount);
  for (const [name, measure] of peers) times.peers[name].push(measure());
}

const result = {
  node: spawnSync(options.node, ['--version'], { encoding: 'utf8' }).stdout.trim(),
  parallel,
  gates: { count, loop_ms: median(times.loop), ours_ms: median(times.ours), ratio: median(times.ratio) },
  dag: { count: dagCount, loop_ms: median(times.dagLoop), ours_ms: median(times.dag), added_ms_each: median(times.added) },
  peers_ms: Object.fromEntries(Object.entries(times.peers).map(([name, values]) => [name, median(values)])),
};
if (options.json) console.log(JSON.stringify(result, null, 2));
else {
  const { gates, dag: large } = result;
  console.log(`${result.node}, ${parallel} at once, medians of ${runs}`);
  console.log(`${gates.count} gates: loop ${gates.loop_ms.toFixed(0)} ms, ours ${gates.ours_ms.toFixed(0)} ms, ratio ${gates.ratio.toFixed(2)}`);
  for (const [name, ms] of Object.entries(result.peers_ms)) console.log(`  ${name}: ${ms.toFixed(0)} ms`);
  console.log(`DAG of ${large.count}: loop ${large.loop_ms.toFixed(0)} ms, ours ${large.ours_ms.toFixed(0)} ms, ${large.added_ms_each.toFixed(2)} ms added for each gate`);
}
if (options.limit !== undefined && result.gates.ratio > Number(options.limit)) process.exitCode = 1;
