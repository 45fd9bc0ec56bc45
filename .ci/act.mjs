// `npm run test:act`: the whole action on an independent runner, nektos/act, without containers. A workflow uses the
// action as a local one, reads its outputs in a later step, uploads to act's artifact server; a bad workspace must
// fail its step and still give its outputs. Exits non-zero when anything of that is not so.
//
// act is taken from PATH or Go's bin folder, or installed with Go. Where none of that can be had, nothing was tested:
// that is said loudly and the exit is 0; with CONTRACT_GATES_ACT=required it is 1, with =report 75.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ACT = 'github.com/nektos/act@v0.2.89';
const ARTIFACT = 'verdict-of-the-harbour';
const TIME_LIMIT = 5 * 60_000;

const exe = process.platform === 'win32' ? '.exe' : '';

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name + exe)).find((path) => existsSync(path)) ?? null;
}

/** The path of act, or why there is none. */
function findAct() {
  const found = onPath('act');
  if (found !== null) return { act: found };
  const go = onPath('go');
  if (go === null) return { reason: 'neither act nor Go is on PATH' };
  const bin = execFileSync(go, ['env', 'GOBIN'], { encoding: 'utf8' }).trim()
    || join(execFileSync(go, ['env', 'GOPATH'], { encoding: 'utf8' }).trim().split(delimiter)[0], 'bin');
  const installed = join(bin, `act${exe}`);
  if (existsSync(installed)) return { act: installed };
  process.stderr.write(`act: go install ${ACT}\n`);
  const install = spawnSync(go, ['install', ACT], { stdio: ['ignore', 2, 2], timeout: TIME_LIMIT });
  return install.status === 0 && existsSync(installed) ? { act: installed } : { reason: `go install ${ACT} failed (above)` };
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A later step that leaves what it sees in a file, for us to read. */
const report = (name) => `
      - if: always()
        env:
          OUTCOME: \${{ steps.gates.outcome }}
          STATUS: \${{ steps.gates.outputs.status }}
          REASONS: \${{ steps.gates.outputs.reasons }}
          VERDICT: \${{ steps.gates.outputs.verdict-path }}
          ARTIFACT_ID: \${{ steps.gates.outputs.artifact-id }}
        run: |
          printf '%s\\n' "outcome=$OUTCOME" "status=$STATUS" "reasons=$REASONS" "artifact=$ARTIFACT_ID" > "$RESULTS/${name}.txt"
          cp "$VERDICT" "$RESULTS/${name}-verdict.json"`;

/** act answers this checkout itself, by a copy of the repository: nothing is downloaded. */
const step = (workspace, artifact) => `
      - uses: actions/checkout@v7
      - id: gates
        uses: ./action
        with:
          working-directory: ${workspace}
          artifact-name: ${artifact}`;

const job = (name, steps) => `
  ${name}:
    runs-on: ubuntu-latest
    steps:${steps}`;

/** A repository with the action as it ships, a workspace that is in order and one that is not. */
function createRepository(folder) {
  for (const part of ['action.yml', 'dist']) {
    if (!existsSync(join(ROOT, part))) throw new Error(`${part} is missing: run \`npm run bundle\` first`);
    cpSync(join(ROOT, part), join(folder, 'action', part), { recursive: true });
  }
  const config = (exit) =>
    `version: 1\ngates:\n  tide_table:\n    run: echo checking the tide table; exit ${exit}\n`;
  write(folder, {
    'harbour/.github/contract-gates.yml': config(0),
    'harbour/src/quay.ts': "import { tide } from './tide.js';\nexport const quay = tide + 1;\n",
    'harbour/src/tide.ts': 'export const tide = 4;\n',
    'wreck/.github/contract-gates.yml': config(1),
    'wreck/src/quay.ts': "import { tide } from './tide.js';\nexport const quay = tide + 1;\n",
    'wreck/src/tide.ts': 'export const tide = 4;\n',
    '.github/workflows/harbour.yml':
      `on: workflow_dispatch\njobs:${job('harbour', step('harbour', ARTIFACT) + report('harbour'))}\n`,
    '.github/workflows/wreck.yml':
      `on: workflow_dispatch\njobs:${job('wreck', step('wreck', 'wreck') + report('wreck'))}\n`,
  });
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 2] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('-c', 'user.name=Mara Lindqvist', '-c', 'user.email=mara@harbour.example', 'commit', '--quiet', '-m', 'Timetable');
}

function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Stands before act's artifact server for two things that act 0.2.89 and today's clients see differently (2026-11-20):
 * act refuses fields that it does not know, such as `mime_type` of @actions/artifact 6.2; and the storage client drops
 * the `=` at the end of the signature in the upload's address. All else goes through untouched.
 */
function startFilter(port) {
  const server = createHttpServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    let body = Buffer.concat(chunks);
    if (incoming.url.endsWith('/CreateArtifact')) {
      const { mime_type: _dropped, ...known } = JSON.parse(body.toString('utf8'));
      body = Buffer.from(JSON.stringify(known));
    }
    const path = incoming.url.replace(/([?&]sig=[\w-]{43})(?=&|$)/, '$1=');
    const headers = { ...incoming.headers, 'content-length': body.length };
    delete headers['transfer-encoding'];
    const forward = httpRequest({ host: '127.0.0.1', port, method: incoming.method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    forward.on('error', (error) => outgoing.destroy(error));
    forward.end(body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Runs act to its end, its output on stderr; resolves to the exit code. */
function runAct(act, args, options) {
  return new Promise((done, refuse) => {
    const child = spawn(act, args, { ...options, stdio: ['ignore', 2, 2] });
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
    child.on('error', refuse);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}

async function runWorkflow(act, scratch, workflow) {
  const port = await freePort();
  const filter = await startFilter(port);
  const args = [
    'workflow_dispatch', '--workflows', `.github/workflows/${workflow}.yml`,
    '--platform', 'ubuntu-latest=-self-hosted',
    '--artifact-server-path', join(scratch, 'artifacts'),
    '--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(port),
    '--cache-server-path', join(scratch, 'cache'), '--no-cache-server',
    '--action-offline-mode', '--pull=false', '--env', `RESULTS=${join(scratch, 'results')}`,
  ];
  // Neither the user's settings for act nor a token may take part.
  const environment = { ...process.env, XDG_CONFIG_HOME: join(scratch, 'config'), XDG_CACHE_HOME: join(scratch, 'cache') };
  for (const name of Object.keys(environment)) if (/^(GITHUB_|ACTIONS_|INPUT_|RUNNER_)/.test(name)) delete environment[name];
  // act hands this address to the steps, and its own only where it is not set.
  environment.ACTIONS_RUNTIME_URL = `http://127.0.0.1:${filter.address().port}/`;
  try {
    return await runAct(act, args, { cwd: join(scratch, 'repository'), env: environment });
  } finally {
    filter.closeAllConnections();
    filter.close();
  }
}

function readResult(scratch, name) {
  const path = join(scratch, 'results', `${name}.txt`);
  if (!existsSync(path)) return {};
  return Object.fromEntries(readFileSync(path, 'utf8').trim().split('\n').map((line) => {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
  }));
}

function verdictStatus(scratch, name) {
  const path = join(scratch, 'results', `${name}-verdict.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).status : 'no verdict.json';
}

let failures = 0;
let passes = 0;
function expect(what, actual, expected) {
  const good = typeof expected === 'function' ? expected(actual) : actual === expected;
  if (good) passes += 1;
  else failures += 1;
  process.stdout.write(`${good ? 'ok  ' : 'FAIL'} ${what}${good ? '' : `: ${JSON.stringify(actual)}`}\n`);
}

const { act, reason } = findAct();
if (act === undefined) {
  process.stdout.write(`\n*** NOT TESTED ON act: ${reason}. Install Go or act to run this test. ***\n\n`);
  process.exit({ required: 1, report: 75 }[process.env.CONTRACT_GATES_ACT ?? ''] ?? 0);
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-act-')));
try {
  mkdirSync(join(scratch, 'results'));
  createRepository(join(scratch, 'repository'));

  expect('act ends well for a workspace that is in order', await runWorkflow(act, scratch, 'harbour'), 0);
  const harbour = readResult(scratch, 'harbour');
  expect('its step succeeded', harbour.outcome, 'success');
  expect('a later step reads status Succeeded', harbour.status, 'Succeeded');
  expect('and no reasons', harbour.reasons, '[]');
  expect('and the id of the uploaded artifact', harbour.artifact, (id) => /^\d+$/.test(id ?? ''));
  expect('verdict.json says the same', verdictStatus(scratch, 'harbour'), 'Succeeded');
  const stored = existsSync(join(scratch, 'artifacts')) ? readdirSync(join(scratch, 'artifacts'), { recursive: true }) : [];
  const archive = stored.map(String).find((name) => name.includes(ARTIFACT) && statSync(join(scratch, 'artifacts', name)).isFile());
  expect("the artifact lies on act's server", archive === undefined ? stored : statSync(join(scratch, 'artifacts', archive)).size, (size) => size > 0);

  expect('act fails for a workspace with a failing gate', await runWorkflow(act, scratch, 'wreck'), 1);
  const wreck = readResult(scratch, 'wreck');
  expect('its step failed', wreck.outcome, 'failure');
  expect('a later step reads status Blocked', wreck.status, 'Blocked');
  expect('and why', wreck.reasons, '["gate_failed"]');
  expect('verdict.json says the same', verdictStatus(scratch, 'wreck'), 'Blocked');
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.stdout.write(`${passes} passed, ${failures} failed (action on nektos/act)\n`);
process.exit(failures === 0 ? 0 : 1);
