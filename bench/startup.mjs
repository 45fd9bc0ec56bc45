// How long the action needs from the start of its process to the start of the first gate, as a ratio to an empty script
// of the same Node. Figures: bench/results/startup.md.
// node bench/startup.mjs [--runs 31] [--node <program>] [--entry dist/index.js] [--limit 2.0] [--json]: a median above the limit is an error

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '31' },
    node: { type: 'string', default: process.execPath },
    entry: { type: 'string', default: join(ROOT, 'dist/index.js') },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 3) throw new Error(`--runs must be a whole number from 3, not ${options.runs}`);
if (!existsSync(options.entry)) throw new Error(`${options.entry} is missing: run \`npm run bundle\` first`);

const now = () => performance.timeOrigin + performance.now();

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-startup-')));
const started = join(scratch, 'started');
const workspace = join(scratch, 'workspace');

// GNU date gives nanoseconds; elsewhere the time of a file that the gate makes has to do, which is coarser.
const hasNanoseconds = /^\d{19}$/.test(spawnSync('date', ['+%s%N'], { encoding: 'utf8' }).stdout?.trim() ?? '');
const gate = hasNanoseconds ? `date +%s%N > '${started}'` : `touch '${started}'`;

function gateStart() {
  if (!existsSync(started)) return null;
  return hasNanoseconds ? Number(BigInt(readFileSync(started, 'utf8').trim()) / 1000n) / 1000 : statSync(started).mtimeMs;
}

function createWorkspace() {
  mkdirSync(join(workspace, '.github'), { recursive: true });
  mkdirSync(join(workspace, 'src'));
  const config = `version: 1\ngates:\n  first:\n    run: [/bin/sh, -c, "${gate.replaceAll('"', '\\"')}"]\n`;
  writeFileSync(join(workspace, '.github/contract-gates.yml'), config);
  writeFileSync(join(workspace, 'src/quay.ts'), "import { tide } from './tide.js';\nexport const quay = tide + 1;\n");
  writeFileSync(join(workspace, 'src/tide.ts'), 'export const tide = 4;\n');
  const git = (...args) => execFileSync('git', args, { cwd: workspace, stdio: ['ignore', 'ignore', 2] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Mara Lindqvist', '-c', 'user.email=mara@harbour.example', 'commit', '--quiet', '-m', 'Timetable');
  writeFileSync(join(scratch, 'empty.mjs'), '');
  writeFileSync(join(scratch, 'event.json'), '{}');
}

function stepEnvironment() {
  const environment = {
    PATH: process.env.PATH,
    HOME: scratch,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_JOB: 'gates',
    GITHUB_REPOSITORY: 'harbour/timetable',
    GITHUB_REPOSITORY_OWNER: 'harbour',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: scratch,
  };
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  for (const [name, input] of Object.entries(inputs)) {
    const isExpression = String(input.default ?? '').includes('${{');
    environment[`INPUT_${name.toUpperCase()}`] = isExpression ? '' : String(input.default ?? '');
  }
  environment.INPUT_UPLOAD = 'never';
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
    environment[name] = join(scratch, name.toLowerCase());
    writeFileSync(environment[name], '');
  }
  return environment;
}

function timeEmptyScript() {
  const from = now();
  const run = spawnSync(options.node, [join(scratch, 'empty.mjs')], { cwd: workspace, env: { PATH: process.env.PATH } });
  const to = now();
  if (run.status !== 0) throw new Error('the empty script failed');
  return to - from;
}

function timeFirstGate() {
  rmSync(started, { force: true });
  rmSync(join(workspace, 'artifacts'), { recursive: true, force: true });
  const env = stepEnvironment();
  const from = now();
  const run = spawnSync(options.node, [options.entry], { cwd: workspace, env, encoding: 'utf8' });
  const to = now();
  const start = gateStart();
  if (run.status !== 0 || start === null) throw new Error(`the action did not succeed (exit ${run.status}):\n${run.stdout}${run.stderr}`);
  return { first: start - from, whole: to - from };
}

try {
  createWorkspace();
  timeEmptyScript();
  timeFirstGate();
  const empty = [];
  const first = [];
  const whole = [];
  for (let index = 0; index < runs; index += 1) {
    // Which one goes first changes each time, so that a machine that gets slower or faster favours neither.
    const order = index % 2 === 0 ? ['empty', 'action'] : ['action', 'empty'];
    for (const which of order) {
      if (which === 'empty') {
        empty.push(timeEmptyScript());
      } else {
        const times = timeFirstGate();
        first.push(times.first);
        whole.push(times.whole);
      }
    }
  }
  const ratios = first.map((time, index) => time / empty[index]);
  const round = (value) => Math.round(value * 100) / 100;
  const result = {
    node: execFileSync(options.node, ['--version'], { encoding: 'utf8' }).trim(),
    git: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim(),
    system: `${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`,
    bundle_bytes: statSync(options.entry).size,
    clock: hasNanoseconds ? 'date +%s%N in the gate' : 'modification time of a file that the gate makes',
    runs,
    empty_script_ms: round(median(empty)),
    first_gate_ms: round(median(first)),
    whole_run_ms: round(median(whole)),
    ratio: round(median(ratios)),
    ratio_quartiles: [round(quantile(ratios, 0.25)), round(quantile(ratios, 0.75))],
  };
  if (options.json) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(16)} ${value}\n`);
  }
  if (options.limit !== undefined && result.ratio > Number(options.limit)) {
    process.stderr.write(`the ratio ${result.ratio} is over the limit ${options.limit}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
