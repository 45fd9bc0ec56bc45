import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { openCommandFiles, OutputsNotWritten, type CommandFiles } from './adapters/actions/command-files.js';
import { readEvent } from './adapters/actions/event-file.js';
import { createRunnerLog } from './adapters/actions/runner-log.js';
import { nodeClock } from './adapters/node/clock.js';
import { isInside } from './adapters/node/disk-path.js';
import { forgetEach, forgetUntracked } from './adapters/node/earlier-run.js';
import { nodeProcesses } from './adapters/node/processes/processes.js';
import { onStopSignal } from './adapters/node/processes/stop-signals.js';
import { claimRun } from './adapters/node/one-run.js';
import { createNodeWorld } from './adapters/node/world.js';
import { hostLimitOf } from './base/host-limit.js';
import { formatLocation, type Problem } from './base/result.js';
import { VERSION } from './base/version.js';
import { readInputs, type RunInputs } from './config/inputs/inputs.js';
import type { ReasonCode } from './contract/verdict/reasons.js';
import type { FinishedRun } from './pipeline/end/finish-run.js';
import { run } from './pipeline/run.js';
import { LATEST_REPORTS, leftByRun, runFolderOf } from './pipeline/end/run-files.js';
import { OUTPUTS_BEFORE_VERDICT } from './reporters/first-outputs.js';
import type { RunRequest } from './pipeline/end/run-request.js';
import type { World } from './ports/world.js';
import { readRunContext, runIdOf, type RunContext } from './workspace/context/run-context.js';

/*
 * Door 1: the GitHub Action. Fails closed (PLATFORM findings 1 and 2): the process and the outputs say failed from the
 * first statement on, and turn green only when the verdict and every file of the run are on the disk. A Node process
 * whose event loop empties exits with `process.exitCode`, so even work that never settles ends in a failure.
 */
process.exitCode = 1;
/** Beside this bundle; in a variable, so that no bundler takes it for an asset. */
const READ_WORKER = 'read-worker/index.js';
/** One copy: each look at `process.env` asks the system. */
const env: Readonly<Record<string, string | undefined>> = { ...process.env };
const sink = { write: (text: string): void => void process.stdout.write(text) };
const log = createRunnerLog(sink, nodeClock);
const processes = nodeProcesses();
const stopping = new AbortController();
/** Exit code of the verdict, once it and its files are there; publishing never changes it. */
let settled: 0 | 1 | null = null;

process.on('exit', () => {
  processes.stopAll();
  process.exitCode = settled ?? 1;
});
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.error(`${settled === null ? 'stopped by an unexpected error' : 'publishing went wrong, which does not change the verdict'}: ${textOf(error)}`);
    process.exit(settled ?? 1);
  });
}
onStopSignal((signal) => {
  log.error(`${signal}: ${settled === null ? 'stopping the gates' : 'publishing is cut short'}`);
  stopping.abort();
}, () => process.exit(settled ?? 1));

void main().catch((error: unknown) => {
  const limit = hostLimitOf(error);
  log.error(error instanceof OutputsNotWritten ? error.message : `stopped by an unexpected error: ${textOf(error)}${limit === null ? '' : `. Next: ${limit}`}`);
  return leave(settled ?? 1);
});

async function main(): Promise<void> {
  const busy = isRun() ? await claimRun(rootPathOf(workingDirectoryOf()), env) : null;
  // Never what another run is writing.
  if (busy === null) await forgetEarlierRuns();
  const files = openCommandFiles(env);
  files.writeOutputs(OUTPUTS_BEFORE_VERDICT);
  if (busy !== null) return refuse(files, [busy], 'internal_error');
  const inputs = await readInputs(env);
  if (!inputs.ok) return refuse(files, inputs.error);
  const context = readRunContext(env, readEvent(env['GITHUB_EVENT_PATH'], (line) => log.warning(line)));
  const root = rootOf(inputs.value);
  if (root.problem !== null) return refuse(files, [root.problem]);
  const world = createNodeWorld({ root: root.path, ci: context.ci, env, log, processes, readWorker: new URL(`./${READ_WORKER}`, import.meta.url), foreignWrites: files.foreignWrites, factsStore: async () => (await import('./adapters/actions/runner-cache.js')).createRunnerCache(env, root.path, (line) => log.notice(line)), openTrendStore: async (wanted) => (await import('./adapters/github/trend-store.js')).openTrendStore(wanted, env, nodeClock) });
  const request = { version: VERSION, inputs: inputs.value, context, secrets: await secretsOf(inputs.value), cancel: stopping.signal };
  if (inputs.value.command === 'verify') {
    const { verifyStep } = await import('./pipeline/verify-step.js');
    const verified = await verifyStep(request, world);
    files.writeOutputs({ ...OUTPUTS_BEFORE_VERDICT, ...verified.outputs });
    return leave(verified.holds ? 0 : 1);
  }
  const finished = await run(request, world);
  await conclude(files, finished, request, world);
}

/** Turns the step green or red, then publishes. */
async function conclude(files: CommandFiles, finished: FinishedRun, request: RunRequest, world: World): Promise<void> {
  const { inputs, context } = request;
  const { facts, view, documents, writeProblem } = finished;
  for (const warning of facts.warnings) log.warning(warning);
  log.info(facts.verdict.headline);
  if (facts.verdict.nextAction !== null) log.info(`Next: ${facts.verdict.nextAction}`);
  const { publicationOf } = await import('./pipeline/end/publication.js');
  const publication = publicationOf(facts, view, inputs, documents, (file) => path.posix.join(inputs.workingDirectory.replaceAll('\\', '/'), facts.run.runFolder, file));
  // Without the files there is no verdict: the outputs stay at failed, and no path is named that is not there.
  const outputs = writeProblem === null ? publication.outputs : OUTPUTS_BEFORE_VERDICT;
  files.writeOutputs(outputs);
  settled = writeProblem !== null || finished.exitCode === 1 ? 1 : 0;
  const { publish } = await import('./adapters/actions/publish.js');
  await publish({
    annotations: publication.annotations,
    summary: publication.summary,
    upload: publication.upload && writeProblem === null ? { files: documents, name: artifactNameOf(inputs, context), retentionDays: inputs.retentionDays } : null,
    keepHistory: finished.keepHistory,
    notices: finished.notices,
    sendTrace: async (stop) => (inputs.otlpEndpoint === null ? [] : (await import('./pipeline/end/send-trace.js')).sendTrace(finished, request, world, stop)),
    api: async () => {
      if (inputs.comment === 'off' && !inputs.checkRun && !inputs.uploadSarif) return null;
      const { apiPublicationOf } = await import('./pipeline/end/api-publication.js');
      return apiPublicationOf({ facts, view, documents, inputs, context, sha: env['GITHUB_SHA'] ?? null, step: env['GITHUB_ACTION'] ?? null });
    },
    token: inputs.token,
    clock: nodeClock,
    addOutputs: (more) => files.writeOutputs({ ...outputs, ...more }),
    env,
    notice: (line) => log.notice(line),
    stop: stopping.signal,
  });
  if (!stopping.signal.aborted) await finished.remember();
  return leave(settled ?? 1);
}

/** A step whose inputs are wrong: no run, no files, a failure that says which input, in the log, the summary and a mark. */
async function refuse(files: CommandFiles, problems: readonly Problem[], reason: ReasonCode = 'config_invalid'): Promise<void> {
  const lines = problems.map(({ message, hint, location }) => `${location === undefined ? '' : `${formatLocation(location)}: `}${message}${hint === undefined ? '' : `; ${hint}`}`);
  for (const line of lines) log.error(line);
  if (isRun() && reason === 'config_invalid') await forgetEach(rootPathOf(workingDirectoryOf()), LATEST_REPORTS);
  files.writeOutputs({ ...OUTPUTS_BEFORE_VERDICT, reasons: JSON.stringify([reason]) });
  const { refusalOf } = await import('./pipeline/end/publication.js');
  const { publish } = await import('./adapters/actions/publish.js');
  await publish({ ...refusalOf(lines, reason === 'config_invalid' ? 'an input of the action is wrong' : 'the folder is in use'), upload: null, api: async () => null, token: null, clock: nodeClock, addOutputs: () => undefined, env, notice: (line) => log.notice(line), stop: stopping.signal });
  return leave(1);
}

/** Ends the process once everything that was printed is on its way: open sockets of a client must not hold the step. */
function leave(code: 0 | 1): Promise<void> {
  settled = code;
  return new Promise(() => process.stdout.write('', () => process.exit(code)));
}

/** Before anything can go wrong, inputs among it: what an earlier run with this id left is not read as the verdict of this one. */
async function forgetEarlierRuns(): Promise<void> {
  if (isRun()) await forgetUntracked(rootPathOf(workingDirectoryOf()), leftByRun(runFolderOf(runIdOf(env))));
}

function isRun(): boolean {
  return env['INPUT_COMMAND']?.trim() !== 'verify';
}

function workingDirectoryOf(): string {
  return env['INPUT_WORKING-DIRECTORY']?.trim() ?? '';
}

function rootPathOf(workingDirectory: string): string {
  return path.resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), workingDirectory);
}

/** The folder to check, inside the workspace. */
function rootOf({ workingDirectory }: RunInputs): { readonly path: string; readonly problem: Problem | null } {
  const root = rootPathOf(workingDirectory);
  const workspace = rootPathOf('.');
  const refused = (what: string, hint: string): ReturnType<typeof rootOf> => ({ path: root, problem: { code: 'no_folder', message: `the input working-directory names ${workingDirectory}, ${what}`, hint } });
  try {
    if (statSync(root).isDirectory()) {
      // A link in the workspace may lead anywhere, and a workspace may have two names.
      if (isInside(workspace, root) || isInside(realpathSync(workspace), realpathSync(root))) return { path: root, problem: null };
      return refused(`which is outside the workspace ${workspace}`, 'name a folder of the workspace, without ..');
    }
  } catch {
    // Told below, with what to do.
  }
  return refused('which is not a folder of the workspace', 'check the name, and that actions/checkout runs before this step');
}

/** Values that must show nowhere: the token, what the runner hands to actions alone, and headers for a collector of spans. */
async function secretsOf({ token }: RunInputs): Promise<readonly string[]> {
  const ours = Object.entries(env).filter(([name]) => /^ACTIONS_.*TOKEN$/.test(name)).map(([, value]) => value ?? '');
  const headers = Object.keys(env).some((name) => name.startsWith('OTEL_')) ? (await import('./config/inputs/otlp-environment.js')).otlpSecrets(env) : [];
  return [token ?? '', ...ours, ...headers].filter((value) => value !== '');
}

function artifactNameOf({ artifactName }: RunInputs, { job, runAttempt }: RunContext): string {
  // A runner that does not evaluate the default of action.yml hands the expression over as it is.
  if (artifactName !== null && !artifactName.includes('${{')) return artifactName.replace(/-{2,}/g, '-');
  return ['contract-gates', job, runAttempt].filter((part) => part !== null).join('-').replace(/[":<>|*?\\/\r\n]/g, '_');
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

