// How long the analysis of a tree takes, beside programs that find import cycles and nothing else: whole processes, in
// pairs on the same tree. Figures: bench/results/graph.md.
// node bench/graph.mjs [--peers <folder with rev-dep, oxlint, dpdm, dependency-cruiser or madge>] [--only <names>] [--runs 5] [--json] <checkout>...

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string', default: ROOT },
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    node: { type: 'string', default: process.execPath },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 3) throw new Error(`--runs must be a whole number from 3, not ${options.runs}`);
if (positionals.length === 0) throw new Error('name at least one checkout to measure on');
const CLI = join(ROOT, 'dist/cli/index.js');
if (!existsSync(CLI)) throw new Error(`${CLI} is missing: run \`npm run bundle\` first`);

const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-graph-'));
const cache = join(scratch, 'cache');
const peerBin = (name) => join(resolve(options.peers), 'node_modules/.bin', name);
const peerVersion = (name) => {
  const file = join(resolve(options.peers), 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
};

writeFileSync(join(scratch, 'oxlint.json'), '{"plugins":["import"],"categories":{"correctness":"off"},"rules":{"import/no-cycle":["error",{"ignoreTypes":false}]}}');
writeFileSync(join(scratch, 'depcruise.cjs'), "module.exports={forbidden:[{name:'no-circular',severity:'error',from:{},to:{circular:true}}],options:{exclude:{path:'node_modules'},tsPreCompilationDeps:true,enhancedResolveOptions:{extensions:['.ts','.tsx','.mts','.cts','.js','.jsx','.mjs','.cjs','.d.ts']}}};");

const NPM = 'its package is not in the folder that --peers names';
/** Each peer: the package that it comes in, the command, and whether its exit code may be other than 0 (cycles found). */
const PEERS = [
  { name: 'rev-dep', package: 'rev-dep', command: [peerBin('rev-dep'), 'circular', '--algorithm', 'SCC', '--follow-monorepo-packages'] },
  { name: 'oxlint', package: 'oxlint', command: [peerBin('oxlint'), '-c', join(scratch, 'oxlint.json'), '-f', 'json', '.'] },
  { name: 'dpdm', package: 'dpdm', command: [peerBin('dpdm'), '--no-tree', '--no-warning', '--circular', '--progress=false', '--ext', '.ts,.tsx,.js,.jsx,.mjs', './**/*.{ts,tsx,js,jsx}'] },
  { name: 'dependency-cruiser', package: 'dependency-cruiser', command: [peerBin('depcruise'), '--config', join(scratch, 'depcruise.cjs'), '-T', 'json', '.'] },
  { name: 'madge', package: 'madge', command: [peerBin('madge'), '--circular', '--no-spinner', '--extensions', 'ts,tsx,js,jsx', '--json', '.'] },
].filter(({ name }) => options.only === undefined || options.only.split(',').includes(name));

const now = () => performance.timeOrigin + performance.now();
const hasTime = spawnSync('/usr/bin/time', ['-f', '%M', 'true'], { encoding: 'utf8' }).status === 0;

/** Seconds and peak MiB (null where /usr/bin/time is missing) of a command in a folder; null for one that died. */
function measure(command, cwd) {
  const report = join(scratch, 'time');
  const whole = hasTime ? ['/usr/bin/time', '-o', report, '-f', '%M', ...command] : command;
  const from = now();
  const run = spawnSync(whole[0], whole.slice(1), { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, PATH: `${dirname(options.node)}:${process.env.PATH}`, XDG_CACHE_HOME: cache, NO_COLOR: '1' } });
  const seconds = (now() - from) / 1000;
  // An exit code may be the number of cycles; a program in Go that broke says so.
  if (run.error !== undefined || run.signal !== null || /^panic: /m.test(run.stderr)) return null;
  return { seconds, mib: hasTime ? Math.round(Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024) : null };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const own = (...more) => [options.node, CLI, 'graph', '--mode', 'ci', ...more];
const COLD = own('--cache=false');
const WARM = own('--cache');

/** Runs ours and another command in turn; medians of both and of the ratios of the pairs. */
function pair(ours, theirs, cwd, count = runs) {
  const rows = [];
  measure(ours, cwd);
  if (measure(theirs, cwd) === null) return null;
  for (let run = 0; run < count; run++) {
    const a = measure(ours, cwd);
    const b = measure(theirs, cwd);
    if (a !== null && b !== null) rows.push([a, b]);
  }
  if (rows.length === 0) return null;
  const peak = (index) => Math.max(...rows.map((row) => row[index].mib ?? 0));
  return { ours: median(rows.map(([a]) => a.seconds)), theirs: median(rows.map(([, b]) => b.seconds)), ratio: median(rows.map(([a, b]) => b.seconds / a.seconds)), oursMib: peak(0), theirsMib: peak(1) };
}

function row(tree, what, result, note = '') {
  const entry = { tree, against: what, ...(result ?? { failed: note || 'it did not run to its end' }) };
  rows.push(entry);
  if (options.json) return;
  const text = result === null ? entry.failed : `ours ${result.ours.toFixed(3)} s ${result.oursMib} MiB, it ${result.theirs.toFixed(3)} s ${result.theirsMib} MiB, it takes ${result.ratio.toFixed(2)} times ours`;
  process.stdout.write(`${tree.padEnd(16)} ${what.padEnd(32)} ${text}\n`);
}

/** Changes ten source files of a checkout for one warm measurement, and puts them back. */
function withTenChanges(checkout, action) {
  const files = spawnSync('git', ['ls-files', '-z', '--', '*.ts', '*.tsx', '*.js', '*.py', '*.go', '*.java', '*.rs', '*.c'], { cwd: checkout, encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout.split('\0').filter((path) => path !== '');
  const step = Math.max(1, Math.floor(files.length / 10));
  const changed = Array.from({ length: Math.min(10, files.length) }, (_, index) => join(checkout, files[index * step])).map((path) => ({ path, before: readFileSync(path) }));
  try {
    for (const { path } of changed) appendFileSync(path, '\n');
    return action();
  } finally {
    for (const { path, before } of changed) writeFileSync(path, before);
    spawnSync('git', ['update-index', '-q', '--refresh'], { cwd: checkout });
  }
}

const rows = [];
try {
  const versions = PEERS.map(({ name, package: id }) => `${name} ${peerVersion(id) ?? `(${NPM})`}`);
  if (!options.json) process.stdout.write(`${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, Node ${spawnSync(options.node, ['--version'], { encoding: 'utf8' }).stdout.trim()}\n${versions.join(', ')}\n`);
  for (const checkout of positionals.map((path) => resolve(path))) {
    // A copy, hard links or a change of owner leave times that git does not know: it then calls every file modified, and a run
    // with the cache reads them all. That is another case than the one that is measured here.
    spawnSync('git', ['update-index', '-q', '--refresh'], { cwd: checkout });
    const commit = spawnSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).stdout.trim();
    const tree = `${basename(checkout)} ${commit}`;
    row(tree, 'floor (list, read, hash), cold', pair(COLD, [options.node, join(ROOT, 'bench/floor.mjs'), '.'], checkout, Math.max(runs, 11)));
    measure(WARM, checkout);
    row(tree, 'floor, warm after 10 changes', withTenChanges(checkout, () => pair(WARM, [options.node, join(ROOT, 'bench/floor.mjs'), '.'], checkout, Math.max(runs, 11))));
    for (const peer of PEERS) {
      if (peerVersion(peer.package) === null) row(tree, peer.name, null, NPM);
      else row(tree, peer.name, pair(COLD, peer.command, checkout));
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
