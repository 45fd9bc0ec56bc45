// node bench/rulepacks.mjs <checkout>... [--runs 5] [--base none|<revision>] [--limit 0.3] [--cpu] [--profile <folder>]
// What each rulepack costs on top of the import graph, in one process as a run has it: listing, reading, hashing, scanning and
// resolving on one side, each rulepack (with its manifests, modules and what it asks of the base) on the other, and between them what
// every comparison with a base asks of git: its files, renames and changes. Every run is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const RULEPACKS = ['cycles', 'change_impact', 'drift'];
const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, base: { type: 'string', default: 'none' }, limit: { type: 'string' }, cpu: { type: 'boolean', default: false }, profile: { type: 'string' }, worker: { type: 'string' } } });

if (options.worker !== undefined) {
  const source = await import(pathToFileURL(options.worker).href);
  console.log(JSON.stringify(await measure(source, positionals[0], options.base)));
} else {
  await compare();
}

/** Seconds of each part in this process. */
async function measure(source, root, base) {
  const log = { info() {}, notice() {}, warning() {}, error() {}, block() {}, progress() {} };
  const world = source.createNodeWorld({ root, ci: false, env: process.env, log, processes: source.nodeProcesses() });
  const inputs = (await source.readInputs({})).value;
  const settings = await source.readSettings({ ...inputs, config: null }, false, world);
  if (!settings.ok) throw new Error(settings.error[0].message);
  const request = base === 'none' ? { kind: 'none', reason: 'the bench has none' } : { kind: 'explicit', revision: base };
  const seconds = {};
  const timed = async (name, run) => {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const value = await run();
    const { user, system } = process.cpuUsage(used);
    seconds[name] = options.cpu ? (user + system) / 1_000_000 : (performance.now() - started) / 1000;
    return value;
  };
  // A run opens it beside the first gates.
  const history = world.openHistory(request, null);
  await history;
  // So is this, where something compares with the base.
  const asked = base === 'none' ? null : world.workspace.worktreeState([]);
  const analyst = await timed('graph', async () => {
    const observed = await source.observe(world.workspace, { includeUntracked: false, limits: settings.value.snapshot.limits, onProgress() {} });
    if (!observed.ok) throw new Error(observed.error.message);
    seconds.files = observed.value.capture.files.length;
    // Its hashes are those of the files.
    void observed.value.capture.snapshot;
    const allowances = source.createAllowances({ waivers: [], baseline: null, asOf: '2026-01-01' });
    const made = source.createAnalyst({ observation: observed.value, settings: settings.value, version: '0.0.0', allowances, history: () => history, worktreeState: () => asked ?? world.workspace.worktreeState([]), world: { ...world, clock: source.nodeClock } });
    await made.result();
    return made;
  });
  await timed('base', () => analyst.changedPaths());
  for (const name of RULEPACKS) {
    const record = await timed(name, () => analyst.judge(name));
    if (record.outcome === 'error') throw new Error(`${name}: ${record.reasons[0]?.message}`);
  }
  seconds.findings = (await analyst.result()).items.length;
  return seconds;
}

async function compare() {
  if (positionals.length === 0) throw new Error('name at least one checkout to measure on');
  const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-rulepacks-'));
  const bundle = join(scratch, 'source.mjs');
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const exports = {
    createNodeWorld: 'adapters/node/world.ts', nodeProcesses: 'adapters/node/processes.ts', nodeClock: 'adapters/node/clock.ts', readInputs: 'config/inputs.ts',
    readSettings: 'pipeline/read-settings.ts', observe: 'pipeline/observe.ts', createAllowances: 'pipeline/allowances.ts', createAnalyst: 'pipeline/analyst.ts',
  };
  const contents = Object.entries(exports).map(([name, path]) => `export { ${name} } from ${JSON.stringify(join(src, path))};`).join('\n');
  await build({ stdin: { contents, resolveDir: src, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', outfile: bundle, logLevel: 'error', banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" } });
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const profile = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`];
  console.log(`Node ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, base ${options.base}, medians of ${options.runs}, ${options.cpu ? 'processor time' : 'time passed'}`);
  try {
    for (const checkout of positionals) {
      const runs = Array.from({ length: Number(options.runs) }, () => {
        const ended = spawnSync(process.execPath, [...profile, fileURLToPath(import.meta.url), resolve(checkout), '--worker', bundle, '--base', options.base, ...(options.cpu ? ['--cpu'] : [])], { encoding: 'utf8' });
        if (ended.status !== 0) throw new Error(`${checkout}: ${ended.stderr}`);
        return JSON.parse(ended.stdout);
      });
      const of = (name) => median(runs.map((run) => run[name]));
      const added = runs.map((run) => RULEPACKS.reduce((sum, name) => sum + run[name], 0) / run.graph);
      const ms = (name) => `${name} ${(of(name) * 1000).toFixed(0)} ms`;
      const share = (list) => `${(median(list) * 100).toFixed(0)} %`;
      const withBase = options.base === 'none' ? '' : ` (${share(runs.map((run, index) => added[index] + run.base / run.graph))} with the base)`;
      console.log(`${basename(resolve(checkout))}: ${runs[0].files} files, ${runs[0].findings} items; ${ms('graph')}; ${options.base === 'none' ? '' : `${ms('base')}; `}${RULEPACKS.map(ms).join(', ')}; together ${share(added)} on top${withBase}`);
      if (options.limit !== undefined && median(added) > Number(options.limit)) process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
