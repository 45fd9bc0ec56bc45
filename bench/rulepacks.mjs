// node bench/rulepacks.mjs <checkout>... [--runs 5] [--base none|<revision>] [--limit 0.3] [--cpu] [--profile <folder>]
// What the rulepacks cost on top of the import graph: a process that lists, reads, hashes, scans and resolves and nothing else, beside one
// that also does all that the three rulepacks want, from the first question to git on; the two in turn, each a process of its own. What git
// does on another processor meanwhile counts as far as somebody waits for it. Printed beside it is where the second one spent its time:
// the graph (with what was begun beside it), what every comparison with a base asks of git, and each rulepack.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const RULEPACKS = ['cycles', 'change_impact', 'drift'];
const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, base: { type: 'string', default: 'none' }, limit: { type: 'string' }, cpu: { type: 'boolean', default: false }, profile: { type: 'string' }, worker: { type: 'string' }, alone: { type: 'boolean', default: false } } });

if (options.worker !== undefined) {
  const source = await import(pathToFileURL(options.worker).href);
  console.log(JSON.stringify(await measure(source, positionals[0], options.base, options.alone)));
} else {
  await compare();
}

/** Seconds in this process: of the graph alone, or of everything and of its parts. */
async function measure(source, root, base, alone) {
  const log = { info() {}, notice() {}, warning() {}, error() {}, block() {}, progress() {} };
  const world = source.createNodeWorld({ root, ci: false, env: process.env, log, processes: source.nodeProcesses() });
  const inputs = (await source.readInputs({})).value;
  const settings = await source.readSettings({ ...inputs, config: null }, false, world);
  if (!settings.ok) throw new Error(settings.error[0].message);
  const request = base === 'none' ? { kind: 'none', reason: 'the bench has none' } : { kind: 'explicit', revision: base };
  // A run opens it in any case, beside the first gates.
  if (base === 'none' && !alone) await openHistory();
  const seconds = {};
  const timed = async (name, run) => {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const value = await run();
    const { user, system } = process.cpuUsage(used);
    seconds[name] = options.cpu ? (user + system) / 1_000_000 : (performance.now() - started) / 1000;
    return value;
  };
  const observe = async (beside) => {
    const observed = await source.observe(world.workspace, { includeUntracked: false, limits: settings.value.snapshot.limits, onProgress() {}, beside });
    if (!observed.ok) throw new Error(observed.error.message);
    seconds.files = observed.value.capture.files.length;
    // Its hashes are those of the files.
    void observed.value.capture.snapshot;
    return observed.value;
  };
  if (alone) {
    await timed('alone', async () => source.graphOf(await observe()));
    return seconds;
  }
  const analyst = await timed('everything', async () => {
    const made = await timed('graph', async () => {
      const observation = await observe(base === 'none' ? undefined : source.baseBeside(openHistory, world.workspace, true));
      void openHistory();
      // As a run does it, beside the first gates.
      const modified = base === 'none' ? null : world.workspace.modifiedFiles();
      const allowances = source.createAllowances({ waivers: [], baseline: null, asOf: '2026-01-01' });
      const made = source.createAnalyst({ observation, settings: settings.value, version: '0.0.0', allowances, history: openHistory, modified: () => modified ?? world.workspace.modifiedFiles(), world: { ...world, clock: source.nodeClock } });
      await made.result();
      return made;
    });
    await timed('base', () => made.changedPaths());
    for (const name of RULEPACKS) {
      const record = await timed(name, () => made.judge(name));
      if (record.outcome === 'error') throw new Error(`${name}: ${record.reasons[0]?.message}`);
    }
    return made;
  });
  seconds.findings = (await analyst.result()).items.length;
  return seconds;

  function openHistory() {
    return (openHistory.made ??= world.openHistory(request, null));
  }
}

async function compare() {
  if (positionals.length === 0) throw new Error('name at least one checkout to measure on');
  const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-rulepacks-'));
  const bundle = join(scratch, 'source.mjs');
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const exports = {
    createNodeWorld: 'adapters/node/world.ts', nodeProcesses: 'adapters/node/processes/processes.ts', nodeClock: 'adapters/node/clock.ts', readInputs: 'config/inputs/inputs.ts',
    readSettings: 'pipeline/settings/read-settings.ts', observe: 'pipeline/tree/observe.ts', createAllowances: 'pipeline/judge/allowances.ts', createAnalyst: 'pipeline/judge/analyst.ts', graphOf: 'pipeline/tree/workspace-graph.ts', baseBeside: 'pipeline/base/begin-base.ts',
  };
  const contents = Object.entries(exports).map(([name, path]) => `export { ${name} } from ${JSON.stringify(join(src, path))};`).join('\n');
  // Minified as what ships: the engine reads each function when it runs first.
  await build({ stdin: { contents, resolveDir: src, loader: 'ts' }, bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node20', outfile: bundle, logLevel: 'error', banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" } });
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const profile = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`];
  console.log(`Node ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, base ${options.base}, medians of ${options.runs}, ${options.cpu ? 'processor time' : 'time passed'}`);
  try {
    for (const checkout of positionals) {
      const runOnce = (...flags) => {
        const ended = spawnSync(process.execPath, [...profile, fileURLToPath(import.meta.url), resolve(checkout), '--worker', bundle, '--base', options.base, ...flags, ...(options.cpu ? ['--cpu'] : [])], { encoding: 'utf8' });
        if (ended.status !== 0) throw new Error(`${checkout}: ${ended.stderr}`);
        return JSON.parse(ended.stdout);
      };
      const runs = Array.from({ length: Number(options.runs) }, () => ({ ...runOnce('--alone'), ...runOnce() }));
      const of = (name) => median(runs.map((run) => run[name]));
      const ms = (name) => `${name} ${(of(name) * 1000).toFixed(0)}`;
      const shares = runs.map((run) => run.everything / run.alone - 1);
      const share = median(shares);
      console.log(`${basename(resolve(checkout))}: ${runs[0].files} files, ${runs[0].findings} items; graph alone ${(of('alone') * 1000).toFixed(0)} ms, with all rulepacks ${(of('everything') * 1000).toFixed(0)} ms (${['graph', 'base', ...RULEPACKS].map(ms).join(', ')}): ${(share * 100).toFixed(0)} % on top (medians ${((of('everything') / of('alone') - 1) * 100).toFixed(0)} %)`);
      if (options.limit !== undefined && share > Number(options.limit)) process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
